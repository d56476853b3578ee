// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace widgets {

class IconView;
class Label;

/// A state that stays: fill, icon, sentence, at most one quiet button. 40 px, under the header.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Danger };
    explicit Banner(QWidget *parent = nullptr);

    /// An empty sentence hides the banner. `iconName` stands in place of the kind's icon.
    void setState(Kind kind, const QString &sentence, const QString &action = {}, const QString &iconName = {});

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconView *m_icon;
    Label *m_sentence;
    QPushButton *m_action;
};

} // namespace widgets
