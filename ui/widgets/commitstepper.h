// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QSlider>
#include <QWidget>

#include <cstdint>
#include <vector>

class QPushButton;

namespace widgets {

class IconView;
class Label;

/// The track of a stepper: one tick an event at its time, in its type's colour. A slider over the
/// events' numbers, so that keys and screen readers know it.
class EventTrack final : public QSlider
{
    Q_OBJECT

public:
    explicit EventTrack(QWidget *parent = nullptr);

    /// Oldest first.
    void setEvents(const std::vector<Event> &events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Tick {
        std::int64_t time = 0;
        EventType type = EventType::Modified;
    };
    [[nodiscard]] int xOf(int tick) const;
    void stepTo(int x);

    std::vector<Tick> m_ticks;
};

/// Which of a resource's events is shown: previous, the track, next; below the commit, its time, who
/// made it, "event 73 of 75" and the way to the newest.
class CommitStepper final : public QWidget
{
    Q_OBJECT

public:
    explicit CommitStepper(QWidget *parent = nullptr);

    /// Oldest first; shows the newest.
    void setEvents(const std::vector<Event> &events);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const { return int(m_events.size()); }
    void setCurrent(int event);

signals:
    void stepped(int event);

private:
    void showCurrent();

    std::vector<Event> m_events;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_newest;
    EventTrack *m_track;
    Label *m_commit;
    Label *m_time;
    Label *m_rest;
};

} // namespace widgets
