// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcedetails.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/models/biographymodel.h"
#include "ui/models/displaytext.h"
#include "ui/pages/eventsfilter.h"
#include "ui/pages/paletteitems.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/commitstepper.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr std::size_t kMostBytes = 4 * 1024 * 1024;
constexpr int kMostInstances = 500;
constexpr int kBiographyHeight = 200;

} // namespace

ResourceDetails::ResourceDetails(workspace::Workspace &workspace, widgets::Drawer &drawer)
    : m_workspace(workspace), m_drawer(drawer), m_instance(new widgets::ChoiceBox(tr("Object"))),
      m_path(new Label({}, TextSize::Small, theme::Role::SecondaryText)), m_copyPath(widgets::iconButton(u"copy"_s, tr("Copy the path"))),
      m_cut(new Label({}, TextSize::Small, theme::Role::SecondaryText)), m_stepper(new widgets::CommitStepper),
      m_yamlNote(new Label({}, TextSize::Small, theme::Role::SecondaryText)),
      m_find(widgets::iconButton(u"search"_s, tr("Find in the YAML"))), m_copy(widgets::iconButton(u"copy"_s, tr("Copy the YAML"))),
      m_open(widgets::iconButton(u"external"_s, tr("Open this commit's file on the web"))), m_stack(new QStackedWidget),
      m_yaml(new widgets::DiffView), m_pane(new widgets::StatePane(widgets::StatePane::Place::Card)),
      m_lifeNote(new Label({}, TextSize::Small, theme::Role::SecondaryText)), m_all(widgets::button({}, {}, theme::ButtonKind::Link)),
      m_biography(new BiographyModel(this)), m_biographyView(new widgets::TableView(tr("Biography")))
{
    m_yaml->setObjectName("yaml"_L1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(makeYaml());
    parts->addWidget(makeBiography());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({kBiographyHeight * 2, kBiographyHeight});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeObjects());
    layout->addWidget(m_stepper);
    layout->addWidget(widgets::hairline());
    layout->addWidget(parts, 1);

    connect(m_instance, &QComboBox::activated, this, &ResourceDetails::showInstance);
    connect(m_stepper, &widgets::CommitStepper::stepped, this, &ResourceDetails::showEvent);
    offer(m_copyPath, u"copy"_s, {});
    offer(m_find, u"search"_s, QKeySequence::Find);
    offer(m_copy, u"copy"_s, {});
    offer(m_open, u"external"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    offer(m_all, u"events"_s, {}, tr("Show every event of this resource"));
    connect(m_copyPath, &QPushButton::clicked, this, [this] {
        const Resource *resource = shown();
        if (!resource)
            return;
        QGuiApplication::clipboard()->setText(QString::fromStdString(resource->path));
        emit copied(tr("Path"));
    });
    connect(m_find, &QPushButton::clicked, m_yaml, &widgets::DiffView::showFind);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        emit copied(tr("YAML"));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_webUrl)); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (const Resource *resource = shown())
            emit eventsAsked(eventsOf(*resource));
    });
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] {
        if (m_again)
            (this->*m_again)();
    });
    const auto step = [this](const QModelIndex &row) {
        if (row.isValid())
            m_stepper->setCurrent(m_stepper->count() - 1 - row.row());
    };
    connect(m_biographyView, &QAbstractItemView::clicked, this, step);
    connect(m_biographyView, &QAbstractItemView::activated, this, step);
    m_drawer.setBody(this);
}

ResourceDetails::~ResourceDetails()
{
    for (std::stop_source *asked : {&m_asked, &m_biographyAsked, &m_textsAsked, &m_documentAsked})
        asked->request_stop();
}

void ResourceDetails::setRepositoryNames(const QHash<RepositoryId, QString> &names)
{
    m_names = names;
}

const Resource *ResourceDetails::shown() const
{
    const int at = m_instance->currentIndex();
    return at >= 0 && at < int(m_instances.size()) ? &m_instances[std::size_t(at)] : nullptr;
}

void ResourceDetails::setResources(const store::ResourceGroup &resources, const ResourceFilter &filter)
{
    if (resources == m_resources && filter == m_filter)
        return;
    const auto key = [](const store::ResourceGroup &of) { return std::tie(of.group, of.kind, of.name, of.path); };
    if (key(resources) != key(m_resources))
        forgetText();
    m_resources = resources;
    m_filter = filter;
    m_filter.text.clear();
    m_drawer.setHeader(u"resources"_s, theme::Role::SecondaryText, resourceName(resources.name, resources.path),
                       displayText(resources.kind));
    askInstances();
}

void ResourceDetails::refresh()
{
    if (!m_resources.kind.empty())
        askInstances();
}

void ResourceDetails::askInstances()
{
    m_asked.request_stop();
    m_filter.kinds = {m_resources.kind};
    m_filter.groups = {m_resources.group};
    m_filter.names = {m_resources.name};
    m_asked = m_workspace.requestResources(this, m_filter, m_resources.path.empty() ? kMostInstances : std::numeric_limits<int>::max(),
                                           [this](Result<std::vector<Resource>> found) {
                                               if (found)
                                                   takeInstances(std::move(*found));
                                               else
                                                   fail(tr("The resource cannot be read"), found.error(), &ResourceDetails::askInstances);
                                           });
}

void ResourceDetails::takeInstances(std::vector<Resource> instances)
{
    const bool isCut = m_resources.path.empty() && int(instances.size()) == kMostInstances && m_resources.objects > kMostInstances;
    m_cut->setText(tr("%1 of %2 object(s) are listed here: narrow the filter to find the others.", nullptr, pluralOf(m_resources.objects))
                       .arg(theme::figure(kMostInstances), theme::figure(m_resources.objects)));
    m_cut->setVisible(isCut);
    if (!m_resources.path.empty())
        std::erase_if(instances, [this](const Resource &one) { return one.path != m_resources.path; });
    // Names are looked up whatever their case.
    std::erase_if(instances, [this](const Resource &one) { return one.key.kind != m_resources.kind; });
    const Resource *before = shown();
    const std::int64_t kept = before ? before->id : 0;
    m_instances = std::move(instances);
    std::stable_sort(m_instances.begin(), m_instances.end(), [](const Resource &a, const Resource &b) { return a.lastTime > b.lastTime; });
    m_instance->clear();
    int current = 0;
    for (const Resource &one : m_instances) {
        if (one.id == kept)
            current = m_instance->count();
        m_instance->addItem(tr("%1 · %2").arg(m_names.value(one.repository), displayText(one.path)));
    }
    m_instance->setVisible(m_instances.size() > 1);
    m_path->setVisible(m_instances.size() == 1);
    m_copyPath->setVisible(!m_instances.empty());
    if (m_instances.empty()) {
        forgetText();
        m_stepper->setEvents({});
        m_biography->setEvents({}, 0);
        m_pane->showEmpty(u"resources"_s, tr("No longer there"), tr("The resource left the scope after the list was read."));
        m_stack->setCurrentWidget(m_pane);
        return;
    }
    m_instance->setCurrentIndex(current);
    showInstance(current);
}

void ResourceDetails::showInstance(int)
{
    const Resource &resource = *shown();
    if (resource.id != m_eventsOf)
        forgetText();
    m_path->setText(displayText(resource.path));
    const QString kind = displayText(resource.key.kind);
    const QString place = resource.key.ns.empty() ? kind : tr("%1 in namespace %2").arg(kind, displayText(resource.key.ns));
    m_drawer.setHeader(u"resources"_s, theme::Role::SecondaryText, resourceName(resource.key.name, resource.path),
                       tr("%1 · %2", "kind and namespace, repository").arg(place, m_names.value(resource.repository)));
    askBiography();
}

void ResourceDetails::askBiography()
{
    const Resource *resource = shown();
    if (!resource)
        return;
    m_biographyAsked.request_stop();
    m_biographyAsked = m_workspace.requestBiography(
        this, resource->repository, resource->key,
        [this](Result<std::vector<Event>> events) {
            if (events)
                takeBiography(std::move(*events));
            else
                fail(tr("The biography cannot be read"), events.error(), &ResourceDetails::askBiography);
        },
        resource->path);
}

void ResourceDetails::takeBiography(std::vector<Event> events)
{
    // A reader of an older commit stays there when the store has news.
    const int before = m_stepper->current();
    const bool isSame = m_eventsOf == shown()->id && !m_events.empty();
    if (isSame && events.size() == m_events.size() && events.back().id == m_events.back().id)
        return;
    const EventId kept = isSame && before >= 0 && before + 1 < m_stepper->count() ? m_events[std::size_t(before)].id : 0;
    m_eventsOf = shown()->id;
    m_events = std::move(events);
    m_biography->setEvents(m_events, Clock::system().now());
    m_stepper->setEvents(m_events);
    const auto count = static_cast<int>(m_events.size());
    m_all->setVisible(count > 0);
    m_all->setText(tr("All %1").arg(theme::figure(count)));
    if (m_events.empty()) {
        m_lifeNote->setText({});
        m_pane->showEmpty(
            u"events"_s, tr("No event yet"),
            tr("It is present since before %1, where the history that was scanned begins.").arg(theme::dateOf(shown()->firstTime)));
        m_stack->setCurrentWidget(m_pane);
        return;
    }
    m_lifeNote->setText(tr("%n event(s) since %1", nullptr, count).arg(theme::dateOf(m_events.front().time)));
    const auto place = std::find_if(m_events.begin(), m_events.end(), [kept](const Event &event) { return event.id == kept; });
    if (place == m_events.end() || place + 1 == m_events.end())
        showEvent(count - 1);
    else
        m_stepper->setCurrent(static_cast<int>(place - m_events.begin()));
}

void ResourceDetails::showEvent(int at)
{
    if (at < 0 || at >= int(m_events.size()))
        return;
    m_biographyView->selectRow(m_biography->rowOf(m_events[std::size_t(at)].id));
    m_textsAsked.request_stop();
    m_documentAsked.request_stop();
    // What is shown stays until the next is read: stepping does not flicker.
    m_textsAsked = m_workspace.requestEventTexts(this, m_events[std::size_t(at)].id, [this](const Result<workspace::EventTexts> &texts) {
        if (texts)
            takeTexts(*texts);
        else
            fail(tr("The file cannot be shown"), texts.error(), &ResourceDetails::retryEvent);
    });
}

void ResourceDetails::retryEvent()
{
    showEvent(m_stepper->current());
}

ResourceDetails::Document ResourceDetails::makeDocument(const std::string &before, const std::string &after)
{
    Document document;
    if (std::max(before.size(), after.size()) > kMostBytes) {
        document.tooLarge = static_cast<qint64>(std::max(before.size(), after.size()));
        return document;
    }
    std::vector<int> marked;
    if (!before.empty() && !after.empty())
        for (const widgets::CodeLine &line : widgets::diffDocument(before, after).lines)
            if (line.kind == widgets::CodeLine::Kind::Added)
                marked.push_back(line.newLine);
    document.changed = static_cast<int>(marked.size());
    document.text = std::make_shared<widgets::CodeDocument>(widgets::textDocument(after.empty() ? before : after, marked));
    return document;
}

void ResourceDetails::takeTexts(const workspace::EventTexts &texts)
{
    offerOnTheWeb(QString::fromStdString(texts.webUrl));
    m_text = QString::fromStdString(texts.after.empty() ? texts.before : texts.after);
    const bool isDeleted = texts.event.type == EventType::Deleted;
    m_documentAsked = m_lane.run(
        this,
        [before = texts.before, after = isDeleted ? std::string() : texts.after](const JobContext &) {
            return makeDocument(before, after);
        },
        [this, id = texts.event.id, line = texts.lineAfter, isDeleted](const Document &document) {
            const int at = m_stepper->current();
            if (at >= 0 && at < int(m_events.size()) && m_events[std::size_t(at)].id == id)
                takeDocument(document, line, isDeleted);
        });
}

void ResourceDetails::takeDocument(const Document &document, int line, bool isDeleted)
{
    m_copy->setVisible(!document.tooLarge);
    m_find->setVisible(!document.tooLarge);
    if (document.tooLarge > 0) {
        const QString url = m_webUrl;
        fail(tr("The file cannot be shown"),
             {ErrorCode::TooLarge,
              tr("The file is %1, too large to be shown here. Open it on the web, or with git show.")
                  .arg(theme::byteSize(document.tooLarge)),
              {}},
             nullptr);
        offerOnTheWeb(url);
        return;
    }
    const QString lines = tr("%n line(s)", nullptr, static_cast<int>(document.text->lines.size()));
    if (isDeleted)
        m_yamlNote->setText(tr("%1 · as it was before it was deleted").arg(lines));
    else
        m_yamlNote->setText(
            document.changed > 0
                ? tr("%1 · %2 changed by this event", nullptr, int(document.changed)).arg(lines, theme::figure(document.changed))
                : lines);
    m_yaml->setDocument(document.text, document.changed > 0 ? 0 : line);
    m_stack->setCurrentWidget(m_yaml);
}

/// Nothing is offered of a text that is not shown.
void ResourceDetails::forgetText()
{
    m_textsAsked.request_stop();
    m_documentAsked.request_stop();
    m_eventsOf = 0;
    m_text.clear();
    m_yamlNote->setText({});
    m_copy->hide();
    m_find->hide();
    offerOnTheWeb({});
}

void ResourceDetails::offerOnTheWeb(const QString &url)
{
    m_webUrl = url;
    m_open->setVisible(url.startsWith("https://"_L1));
}

void ResourceDetails::fail(const QString &title, const Error &error, void (ResourceDetails::*again)())
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_again = again;
    forgetText();
    m_pane->showError(title, error, again ? tr("Retry") : QString());
    m_stack->setCurrentWidget(m_pane);
}
