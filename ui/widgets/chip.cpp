// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kChipHeight = 24;
constexpr int kChipPadding = 10;
constexpr int kBadgeHeight = 20;
constexpr int kBadgePadding = 4;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(theme::smallFont());
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(count < 0 ? text() : text() + u' ' + countText());
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
}

QString Chip::countText() const
{
    return QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    // Rounded down, the last letters would not fit.
    int width = 2 * kChipPadding + int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
    if (m_count >= 0)
        width += 6 + metrics.horizontalAdvance(countText());
    if (m_removable)
        width += 6 + theme::iconSize(theme::kIconChip);
    return {width, std::max(kChipHeight, metrics.height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    using theme::Role;
    QPainter painter(this);
    const theme::Mirrored scope(painter, rect());
    const bool on = isChecked() || m_removable;
    const Role fill = isDown() ? Role::Pressed : on ? Role::Selection : underMouse() ? Role::Pressed : Role::NeutralFill;
    theme::paintBox(painter, rect(), height() / 2.0, theme::color(fill));
    QRect place = rect().adjusted(kChipPadding, 0, -kChipPadding, 0);
    place.setLeft(place.left() + theme::paintText(painter, place, text(), font(), theme::color(Role::Text)) + 6);
    if (m_count >= 0)
        theme::paintText(painter, place, countText(), font(), theme::color(Role::SecondaryText));
    if (m_removable)
        theme::paintIcon(painter, crossPlace(), u"cancel"_s, theme::color(Role::SecondaryText), theme::kIconChip);
}

/// Left to right; painting and hitting mirror it.
QRect Chip::crossPlace() const
{
    const int side = theme::iconSize(theme::kIconChip);
    return {width() - kChipPadding - side, 0, side, height()};
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const qreal x = isRightToLeft() ? width() - event->position().x() : event->position().x();
    const bool onCross = m_removable && isDown() && x > crossPlace().left() - 4;
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross)
        emit removed();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QAbstractButton::keyPressEvent(event);
}

Badge::Badge(const QString &text, const QString &iconName, theme::Role iconRole, theme::Role fill, QWidget *parent)
    : QWidget(parent), m_text(text), m_iconName(iconName), m_iconRole(iconRole), m_fill(fill)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(theme::smallFont());
    const int icon = m_iconName.isEmpty() ? 0 : theme::iconSize(theme::kIconBadge) + 4;
    return {2 * kBadgePadding + icon + metrics.horizontalAdvance(m_text) + 4, std::max(kBadgeHeight, metrics.height() + 2)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusBadge, theme::color(m_fill));
    QRect place = rect().adjusted(kBadgePadding, 0, -kBadgePadding, 0);
    if (!m_iconName.isEmpty()) {
        theme::paintIcon(painter, QRect(place.x(), 0, theme::iconSize(theme::kIconBadge), height()), m_iconName, theme::color(m_iconRole),
                         theme::kIconBadge);
        place.setLeft(place.left() + theme::iconSize(theme::kIconBadge) + 4);
    }
    theme::paintText(painter, place, m_text, theme::smallFont(), theme::color(theme::Role::Text));
}

} // namespace widgets
