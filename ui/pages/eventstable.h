// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filter.h"
#include "ui/models/eventmodel.h"
#include "ui/page.h"
#include "ui/pages/eventsfilter.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace widgets {
class Footer;
class StatePane;
class TableView;
} // namespace widgets

/// Events as a table with its honest states and its footer; the Events page and the page of one
/// repository show it.
class EventsTable final : public QWidget
{
    Q_OBJECT

public:
    /// `key` names the view state: "events", "repository".
    EventsTable(workspace::Workspace &workspace, const QString &key, QWidget *parent = nullptr);

    /// What the user narrowed, within scope and range.
    void setFilter(const EventFilter &narrowed, const EventFilter &scope);
    void setSnapshot(const workspace::SnapshotPtr &snapshot);
    /// Columns and sorting, for a saved view.
    [[nodiscard]] QByteArray columnState() const;
    void setColumnState(const QByteArray &state);
    /// What the footer says at the right.
    void setHint(const QString &hint);
    [[nodiscard]] widgets::TableView *view() const { return m_view; }
    [[nodiscard]] EventModel &model() { return *m_model; }
    [[nodiscard]] const EventFilter &filter() const { return m_model->filter(); }
    /// Moves the current row; nothing at the ends.
    void step(int rows);
    [[nodiscard]] bool canStep(int rows) const;
    void clearCurrent();
    /// Chooses the row of an event that was found elsewhere, once the rows are there; none where the filter
    /// leaves it out.
    void reveal(const std::shared_ptr<const Event> &event);

signals:
    /// The current row turned to this event.
    void eventChosen(const std::shared_ptr<const Event> &event);
    /// Rows were added or counts arrived: neighbours may have changed.
    void rowsChanged();
    void filterCleared();
    void sampleAsked();
    /// Something happened that a toast should say.
    void said(const QString &sentence, widgets::ToastKind kind = widgets::ToastKind::Done);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState();
    void showCounts();
    void choose();
    void seek();
    void stopSeeking();
    void keepInPlace(int first, int rows);
    void sortAsIndicated();
    void showSort();
    void showWhyNotSorted();
    void copySelection();
    void copyRanges(const std::shared_ptr<std::vector<std::pair<int, int>>> &ranges, const std::shared_ptr<QStringList> &lines);
    [[nodiscard]] QString copiedLine(const Event &event) const;
    void fitColumns();

    workspace::SnapshotPtr m_snapshot;
    EventFilter m_scope;
    EventModel *m_model;
    widgets::TableView *m_view;
    widgets::StatePane *m_pane;
    widgets::Footer *m_footer;
    QStackedWidget *m_stack;
    QTimer m_ages, m_slow;
    QString m_hint;
    QString m_whyNotSorted; ///< said in the footer until something else is asked
    std::stop_source m_copying, m_seeking;
    std::shared_ptr<const Event> m_sought; ///< its row is not known yet
    bool m_isSeeking = false;              ///< the store is being asked for it
    int m_shift = 0;                       ///< rows inserted (or removed) above since the view was last moved
};
