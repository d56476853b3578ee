// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/clusters.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace widgets {

class IconView;
class Label;

/// Which cluster is in view and whether it may be changed, in words and colour: over the header of the
/// window (32 px, with what unlocks and locks it) and of a sheet (40 px, with what unlocks it). Never elided: its
/// word; the user's name gives way first, the server last.
class ClusterBand final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Window, Sheet };

    explicit ClusterBand(Place place = Place::Window, QWidget *parent = nullptr);

    void setContext(const workspace::Context &context);
    [[nodiscard]] const workspace::Context &context() const { return m_context; }

signals:
    void unlockAsked();
    void lockAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { ReadOnly, Unlocked, Protected };
    [[nodiscard]] Kind kind() const;
    void refresh();

    Place m_place;
    workspace::Context m_context;
    IconView *m_lockIcon;
    Label *m_lock;
    QPushButton *m_action;
    QTimer m_minutes;
};

} // namespace widgets
