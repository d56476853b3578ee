// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "model/filter.h"
#include "model/resource.h"
#include "store/reader.h"
#include "ui/widgets/codeviewdocument.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <stop_token>
#include <vector>

class BiographyModel;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace widgets {
class CommitStepper;
class DiffView;
class Drawer;
class Label;
class StatePane;
class TableView;
} // namespace widgets

/// What the drawer says of a resource: its YAML at each of its commits by a stepper, and its biography.
/// Where several objects have the name, one of them is chosen above.
class ResourceDetails final : public QWidget
{
    Q_OBJECT

public:
    /// Fills `drawer`'s header and is its body.
    ResourceDetails(workspace::Workspace &workspace, widgets::Drawer &drawer);
    ~ResourceDetails() override;

    void setRepositoryNames(const QHash<RepositoryId, QString> &names);
    /// The objects of `resources` that `filter` finds.
    void setResources(const store::ResourceGroup &resources, const ResourceFilter &filter);
    /// Reads again: the store has changed.
    void refresh();

signals:
    /// Every event of the resource is wanted.
    void eventsAsked(const EventFilter &filter);
    void copied(const QString &what);

private:
    struct Document {
        std::shared_ptr<const widgets::CodeDocument> text;
        int changed = 0;
        qint64 tooLarge = 0; ///< bytes; 0: it is shown
    };

    QWidget *makeObjects();
    QWidget *makeYaml();
    QWidget *makeBiography();
    void askInstances();
    void takeInstances(std::vector<Resource> instances);
    void showInstance(int instance);
    void askBiography();
    void takeBiography(std::vector<Event> events);
    void showEvent(int event);
    void takeTexts(const workspace::EventTexts &texts);
    void takeDocument(const Document &document, int line, bool isDeleted);
    void forgetText();
    void offerOnTheWeb(const QString &url);
    void fail(const QString &title, const Error &error, void (ResourceDetails::*again)());
    void retryEvent();
    [[nodiscard]] const Resource *shown() const;
    static Document makeDocument(const std::string &before, const std::string &after);

    workspace::Workspace &m_workspace;
    widgets::Drawer &m_drawer;
    QHash<RepositoryId, QString> m_names;
    store::ResourceGroup m_resources;
    ResourceFilter m_filter;
    std::vector<Resource> m_instances;
    std::vector<Event> m_events; ///< oldest first
    std::int64_t m_eventsOf = 0; ///< the resource whose events they are
    QString m_webUrl, m_text;
    std::stop_source m_asked, m_biographyAsked, m_textsAsked, m_documentAsked;
    void (ResourceDetails::*m_again)() = nullptr;

    QComboBox *m_instance;
    widgets::Label *m_path; ///< of the one instance; several have theirs in the combo box
    QPushButton *m_copyPath;
    widgets::Label *m_cut; ///< that not all instances are listed
    widgets::CommitStepper *m_stepper;
    widgets::Label *m_yamlNote;
    QPushButton *m_find;
    QPushButton *m_copy;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    widgets::DiffView *m_yaml;
    widgets::StatePane *m_pane;
    widgets::Label *m_lifeNote;
    QPushButton *m_all;
    BiographyModel *m_biography;
    widgets::TableView *m_biographyView;
    Lane m_lane{"yaml"}; ///< last: it ends before what its answers touch
};
