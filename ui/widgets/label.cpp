// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPaintEvent>

namespace widgets {
namespace {

constexpr auto kWhole = "kubestatsWhole"; ///< the tooltip that says what is cut

QFont fontOf(TextSize size)
{
    switch (size) {
    case TextSize::Title: return theme::titleFont();
    case TextSize::Bold: return theme::boldFont();
    case TextSize::Small: return theme::smallFont();
    case TextSize::Code: return theme::codeFont();
    case TextSize::Body: break;
    }
    return theme::bodyFont();
}

} // namespace

Label::Label(const QString &text, TextSize size, theme::Role role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    // On base Qt would take QPalette::Text.
    setForegroundRole(QPalette::WindowText);
    setFont(fontOf(size));
    setText(text);
    recolour();
}

void Label::setRole(theme::Role role)
{
    m_role = role;
    recolour();
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().averageCharWidth() * 4, hint.height());
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect();
    const theme::Mirrored scope(painter, rect);
    theme::paintText(painter, rect, text(), font(), theme::color(isEnabled() ? m_role : theme::Role::DisabledText),
                     alignment() & Qt::AlignHorizontal_Mask, m_elide);
    const bool cut = fontMetrics().horizontalAdvance(text()) > rect.width();
    // Setting the same tooltip again costs nothing and causes no event loop.
    // Another's tooltip is left alone.
    if (toolTip().isEmpty() || toolTip() == property(kWhole).toString()) {
        setProperty(kWhole, cut ? theme::safeText(text()).toHtmlEscaped() : QString());
        setToolTip(property(kWhole).toString());
    }
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

void Label::recolour()
{
    m_recolouring = true;
    QPalette mine;
    mine.setColor(QPalette::Active, QPalette::WindowText, theme::color(m_role));
    mine.setColor(QPalette::Inactive, QPalette::WindowText, theme::color(m_role));
    mine.setColor(QPalette::Disabled, QPalette::WindowText, theme::color(theme::Role::DisabledText));
    setPalette(mine);
    m_recolouring = false;
}

QWidget *hairline(Qt::Orientation direction)
{
    auto *line = new QFrame;
    line->setFrameShape(direction == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    if (direction == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace widgets
