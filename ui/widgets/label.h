// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace widgets {

enum class TextSize { Title, Bold, Body, Small, Code };

/// Plain text, whatever it holds, in a size and a colour of the theme. Elided labels take the
/// width they get and show the whole text as tooltip.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Body, theme::Role role = theme::Role::Text,
                   QWidget *parent = nullptr);

    void setRole(theme::Role role);
    /// One line that gives way: elided at the end, or at the beginning for paths.
    void setElided(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    theme::Role m_role;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_recolouring = false;
};

/// A 1-px line.
QWidget *hairline(Qt::Orientation direction = Qt::Horizontal);

} // namespace widgets
