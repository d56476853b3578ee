// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kFigureHeight = 96;
constexpr QSize kSpark(84, 28);
constexpr int kNarrowestSpark = 48;

void paintSparkline(QPainter &painter, const QRect &rect, const std::vector<double> &values)
{
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = std::max(*high - *low, 1e-9);
    // The end dot has to fit, and a level line stays in the middle.
    const QRectF plot = QRectF(rect).adjusted(1, 3, -3, -3);
    const auto point = [&](std::size_t i) {
        const double y = *high > *low ? (values[i] - *low) / span : 0.5;
        return QPointF(plot.left() + plot.width() * double(i) / double(values.size() - 1), plot.bottom() - plot.height() * y);
    };
    QPainterPath line(point(0));
    for (std::size_t i = 1; i < values.size(); ++i)
        line.lineTo(point(i));
    QPainterPath area = line;
    area.lineTo(plot.right(), rect.bottom() + 1);
    area.lineTo(plot.left(), rect.bottom() + 1);
    area.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = theme::color(Role::Accent);
    fill.setAlphaF(0.13F);
    painter.fillPath(area, fill);
    painter.strokePath(line, QPen(theme::color(Role::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Role::Accent));
    painter.drawEllipse(point(values.size() - 1), 2, 2);
    painter.restore();
}

} // namespace

Card::Card(const QString &title, const QString &unit, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, TextSize::Bold)), m_unit(new Label(unit, TextSize::Small, Role::SecondaryText)),
      m_header(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto *header = new QWidget;
    header->setFixedHeight(theme::scaled(40));
    header->setLayout(m_header);
    header->setVisible(!title.isEmpty());
    m_header->setContentsMargins(theme::kCardGap, 0, theme::kCardGap, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_unit);
    m_header->addStretch(1);
    m_title->setElided(Qt::ElideRight);
    m_unit->setElided(Qt::ElideRight);
    m_body->setContentsMargins(theme::kCardGap, 0, theme::kCardGap, theme::kCardGap);
    m_body->setSpacing(0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(header);
    outer->addLayout(m_body, 1);
    setTitle(title);
    setUnit(unit);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::kRadiusCard, theme::color(Role::Base), theme::color(Role::Hairline));
}

FigureCard::FigureCard(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label), m_figure(u"–"_s)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setClickable(false);
    speak();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure = figure;
    updateGeometry();
    speak();
}

void FigureCard::setChange(const QString &change, bool warning)
{
    m_change = change;
    m_warning = warning;
    speak();
}

void FigureCard::setSparkline(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

void FigureCard::setClickable(bool clickable)
{
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setAttribute(Qt::WA_Hover, clickable);
}

void FigureCard::speak()
{
    setAccessibleName(m_label + u": "_s + m_figure + (m_change.isEmpty() ? QString() : u", "_s + m_change));
    update();
}

QSize FigureCard::sizeHint() const
{
    return {196, std::max(kFigureHeight, 2 * QFontMetrics(theme::smallFont()).height() + QFontMetrics(theme::titleFont()).height() + 36)};
}

QSize FigureCard::minimumSizeHint() const
{
    const int figure = QFontMetrics(theme::titleFont()).horizontalAdvance(m_figure);
    return {figure + 2 * theme::kCardGap, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Mirrored scope(painter, rect());
    const Role face = isDown() ? Role::Pressed : underMouse() && focusPolicy() != Qt::NoFocus ? Role::Hover : Role::Base;
    theme::paintBox(painter, rect(), theme::kRadiusCard, theme::color(face), theme::color(Role::Hairline));
    const QRect inner = rect().adjusted(theme::kCardGap, 12, -theme::kCardGap, -10);
    const int small = std::max(16, QFontMetrics(theme::smallFont()).height());
    theme::paintText(painter, QRect(inner.x(), inner.y(), inner.width(), small), m_label, theme::smallFont(),
                     theme::color(Role::SecondaryText));
    const QRect middle(inner.x(), inner.y() + small, inner.width(), inner.height() - 2 * small);
    const int used = theme::paintText(painter, middle, m_figure, theme::titleFont(), theme::color(Role::Text));
    const int room = std::min(kSpark.width(), middle.width() - used - 16);
    if (m_values.size() > 1 && room >= kNarrowestSpark) {
        const QRect spark(middle.right() + 1 - room, middle.y() + (middle.height() - kSpark.height()) / 2, room, kSpark.height());
        paintSparkline(painter, theme::mirrored(spark), m_values);
    }
    // A narrow card cuts its words; the whole is a pointer's rest away.
    const QFontMetrics metrics(theme::smallFont());
    const bool cut = std::max(metrics.horizontalAdvance(m_label), metrics.horizontalAdvance(m_change)) >= inner.width();
    if (toolTip().isEmpty() || toolTip() == m_whole) {
        m_whole = cut ? theme::safeText(accessibleName()).toHtmlEscaped() : QString();
        setToolTip(m_whole);
    }
    theme::paintText(painter, QRect(inner.x(), inner.bottom() + 1 - small, inner.width(), small), m_change, theme::smallFont(),
                     theme::color(m_warning ? Role::Warning : Role::SecondaryText));
}

} // namespace widgets
