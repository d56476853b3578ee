// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commitstepper.h"

#include "ui/models/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using theme::Role;

namespace widgets {
namespace {

constexpr int kHeight = 32;
constexpr int kTrack = 4;
constexpr double kTickWidth = 1.5;
constexpr int kTickHeight = 8;
constexpr QSize kHandle(6, 16);
constexpr int kHashShown = 9;

} // namespace

EventTrack::EventTrack(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Event shown"));
    setFocusPolicy(Qt::StrongFocus);
    setPageStep(10);
    setRange(0, 0);
}

void EventTrack::setEvents(const std::vector<Event> &events)
{
    m_ticks.clear();
    for (const Event &event : events)
        m_ticks.push_back({event.time, event.type});
    setRange(0, std::max(0, int(m_ticks.size()) - 1));
    update();
}

QSize EventTrack::sizeHint() const
{
    return {240, kHeight};
}

QSize EventTrack::minimumSizeHint() const
{
    return {80, kHeight};
}

/// Ticks stand at their times; of many at one time the last covers the others.
int EventTrack::xOf(int tick) const
{
    const int room = width() - kHandle.width() - 4;
    const int left = kHandle.width() / 2 + 2;
    if (m_ticks.size() < 2)
        return left + room;
    const std::int64_t first = m_ticks.front().time, span = m_ticks.back().time - first;
    const double part =
        span > 0 ? double(m_ticks[std::size_t(tick)].time - first) / double(span) : double(tick) / double(m_ticks.size() - 1);
    const int x = left + int(double(room) * part);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void EventTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    theme::paintBox(painter, QRectF(2, middle - kTrack / 2.0, width() - 4, kTrack), theme::kRadiusBar, theme::color(Role::Track));
    if (m_ticks.empty())
        return;
    for (int i = 0; i < int(m_ticks.size()); ++i)
        painter.fillRect(QRectF(xOf(i) - kTickWidth / 2, middle - kTickHeight / 2.0, kTickWidth, kTickHeight),
                         theme::color(theme::chartRole(m_ticks[std::size_t(i)].type)));
    const int x = xOf(value());
    const QRectF handle(x - kHandle.width() / 2.0, middle - kHandle.height() / 2.0, kHandle.width(), kHandle.height());
    theme::paintBox(painter, handle, kHandle.width() / 2.0, theme::color(isEnabled() ? Role::Accent : Role::DisabledText));
    if (hasFocus())
        theme::paintBox(painter, handle.adjusted(-3, -3, 3, 3), kHandle.width(), {}, theme::color(Role::Focus), 2);
}

void EventTrack::stepTo(int x)
{
    int nearest = value();
    for (int i = 0; i < int(m_ticks.size()); ++i)
        if (std::abs(xOf(i) - x) < std::abs(xOf(nearest) - x))
            nearest = i;
    setValue(nearest);
}

void EventTrack::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    stepTo(event->position().toPoint().x());
}

void EventTrack::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        stepTo(event->position().toPoint().x());
}

void EventTrack::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

CommitStepper::CommitStepper(QWidget *parent)
    : QWidget(parent), m_previous(iconButton(u"chevron-left"_s, tr("Previous event (Left)"))),
      m_next(iconButton(u"chevron-right"_s, tr("Next event (Right)"))), m_newest(button(tr("Newest"), {}, theme::ButtonKind::Link)),
      m_track(new EventTrack), m_commit(new Label({}, TextSize::Code)), m_time(new Label({}, TextSize::Small)),
      m_rest(new Label({}, TextSize::Small, Role::SecondaryText))
{
    m_commit->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_time->setElided(Qt::ElideRight);
    m_rest->setElided(Qt::ElideRight);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::kGrid);
    upper->addWidget(m_previous);
    upper->addWidget(m_track, 1);
    upper->addWidget(m_next);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme::kGrid);
    lower->addSpacing(theme::kGrid);
    lower->addWidget(new IconView(theme::icon(u"git-commit"_s)));
    lower->addWidget(m_commit);
    lower->addWidget(m_time);
    lower->addWidget(m_rest, 1);
    lower->addWidget(m_newest);
    lower->addSpacing(theme::kGrid);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::kCardGap, theme::kGrid, theme::kCardGap, 4);
    rows->setSpacing(0);
    rows->addLayout(upper);
    rows->addLayout(lower);
    setFocusProxy(m_track);
    connect(m_previous, &QPushButton::clicked, this, [this] { setCurrent(current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { setCurrent(current() + 1); });
    connect(m_newest, &QPushButton::clicked, this, [this] { setCurrent(count() - 1); });
    connect(m_track, &QSlider::valueChanged, this, [this] {
        showCurrent();
        emit stepped(current());
    });
    showCurrent();
}

void CommitStepper::setEvents(const std::vector<Event> &events)
{
    const QSignalBlocker quiet(m_track);
    m_events = events;
    m_track->setEvents(events);
    m_track->setValue(m_track->maximum());
    showCurrent();
}

int CommitStepper::current() const
{
    return m_events.empty() ? -1 : m_track->value();
}

void CommitStepper::setCurrent(int event)
{
    m_track->setValue(event);
}

void CommitStepper::showCurrent()
{
    const int at = current();
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < count());
    m_newest->setVisible(m_next->isEnabled());
    m_track->setEnabled(count() > 1);
    if (at < 0) {
        m_commit->setText({});
        m_time->setText({});
        m_rest->setText({});
        return;
    }
    const Event &event = m_events[std::size_t(at)];
    m_commit->setText(QString::fromStdString(event.commit.hex()).left(kHashShown));
    m_time->setText(theme::exactMoment(event.time));
    m_rest->setText(tr("%1 · event %2 of %3").arg(authorName(event.author), theme::figure(at + 1), theme::figure(count())));
    m_track->setAccessibleDescription(theme::word(event.type) + u", "_s + m_time->text() + u", "_s + m_rest->text());
    m_track->update();
}

} // namespace widgets
