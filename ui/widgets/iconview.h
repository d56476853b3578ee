// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace widgets {

/// One icon that follows the scheme and grows with the text.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(const QIcon &icon = {}, int size = theme::kIcon, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace widgets
