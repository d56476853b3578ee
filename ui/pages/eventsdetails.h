// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "model/event.h"
#include "ui/widgets/codeviewdocument.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class BiographyModel;
class QAction;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace widgets {
class DiffView;
class Drawer;
class StatePane;
class TableView;
} // namespace widgets

/// What the drawer says of one event: commit, file, changed fields, and as tabs the diff, the whole
/// text and the resource's biography. The diff is made on a thread of its own.
class EventsDetails final : public QWidget
{
    Q_OBJECT

public:
    /// Fills `drawer`'s header and is its body.
    EventsDetails(workspace::Workspace &workspace, widgets::Drawer &drawer);
    ~EventsDetails() override;

    void setEvent(const Event &event);
    /// Only its id is known: a link from another page.
    void setEvent(EventId id);
    [[nodiscard]] EventId shown() const { return m_event.id; }
    /// Opens the find row of the diff or the text; nothing where neither is shown.
    void find();
    /// Reads again: the store has changed.
    void refresh();

signals:
    /// A row of the biography was chosen.
    void eventAsked(const std::shared_ptr<const Event> &event);
    /// What stands behind an id that setEvent() was given.
    void eventKnown(const std::shared_ptr<const Event> &event);
    void copied(const QString &what);
    /// Everything that the event's commit changed.
    void commitAsked(const ObjectId &commit);

protected:
    bool event(QEvent *event) override;

private:
    struct Documents {
        std::shared_ptr<const widgets::CodeDocument> diff, text;
        qint64 tooLarge = 0; ///< bytes; 0: it is shown
    };

    void fill();
    void request(EventId id);
    void requestBiography();
    void takeTexts(const workspace::EventTexts &texts);
    void showTexts(const workspace::EventTexts &texts);
    void takeDocuments(const Documents &documents);
    void showFailure(const Error &error);
    void showReading();
    void showTab(int tab);
    void fitFacts();
    void rebuildFacts(const QString &message, int line);
    static Documents makeDocuments(const std::string &before, const std::string &after, const scan::LineKeys &keys);

    workspace::Workspace &m_workspace;
    widgets::Drawer &m_drawer;
    Event m_event;       ///< without an id: it is not known yet
    EventId m_asked = 0; ///< whose texts were asked for last
    QString m_webUrl;
    std::stop_source m_texts, m_documents, m_biographyAsked;
    int m_line = 0;
    bool m_failed = false;
    bool m_isFilled = false; ///< header and facts are those of m_event
    std::optional<Error> m_biographyError;
    QTimer m_slow;

    QScrollArea *m_factsArea;
    QTabBar *m_tabs;
    QPushButton *m_open;
    QAction *m_opens = nullptr; ///< pressing it
    QStackedWidget *m_stack;
    widgets::DiffView *m_diff;
    widgets::DiffView *m_text;
    BiographyModel *m_biography;
    widgets::TableView *m_biographyView;
    widgets::StatePane *m_pane;
    Lane m_lane{"diff"}; ///< last: it ends before what its answers touch
};
