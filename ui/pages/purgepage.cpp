// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgepage.h"

#include "base/clock.h"
#include "ui/models/displaytext.h"
#include "ui/models/purgemodel.h"
#include "ui/pages/contextpicker.h"
#include "ui/pages/purgedetails.h"
#include "ui/pages/purgelist.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statepane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using purge::PurgeStep;
using theme::Role;
using widgets::Label;
using widgets::TextSize;
using workspace::PurgeItem;
using workspace::PurgeRun;

namespace {

constexpr int kProgress = 160;
constexpr int kSecond = 1000; // ms

std::int64_t countOf(const PurgeRun &run, PurgeStep step)
{
    return std::count_if(run.items.begin(), run.items.end(), [step](const PurgeItem &item) { return item.now.step == step; });
}

/// The one that is in hand; null: none is.
const PurgeItem *inHand(const PurgeRun &run)
{
    const auto found = std::find_if(run.items.begin(), run.items.end(),
                                    [](const PurgeItem &item) { return item.now.step != PurgeStep::Waiting && item.ended == 0; });
    return found == run.items.end() ? nullptr : &*found;
}

} // namespace

PurgePage::PurgePage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_picker(new ContextPicker(this)), m_model(new PurgeModel(this)), m_list(new PurgeList(m_model)),
      m_gone(new Label), m_objects(new Label({}, TextSize::Body, Role::SecondaryText)), m_progress(new QProgressBar),
      m_stop(widgets::button({}, u"pause"_s)), m_footer(new widgets::Footer), m_pane(new widgets::StatePane), m_stack(new QStackedWidget),
      m_drawer(new widgets::Drawer), m_details(new PurgeDetails(*m_drawer))
{
    m_picker->hide();
    m_stop->setObjectName("stopRun"_L1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(widgets::hairline());
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
    m_host = new widgets::DrawerHost(u"purge/drawer/1"_s, content, m_drawer);
    m_pane->setAutoFillBackground(true);
    m_pane->setBackgroundRole(QPalette::Base);
    m_pane->showEmpty(u"ledger"_s, tr("Nothing is being deleted"), tr("What was deleted before is in the ledger."), tr("Open the ledger"));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_host);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
    m_title = tr("Deletion");
    connectParts();
}

QWidget *PurgePage::buildTools()
{
    auto *tools = new QWidget;
    tools->setFixedHeight(theme::scaled(theme::kToolRow - 1));
    m_progress->setFixedWidth(kProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_objects->setElided(Qt::ElideRight);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(theme::kPageMargin, 1, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_gone);
    row->addWidget(m_progress);
    row->addWidget(m_objects, 1);
    row->addWidget(m_stop);
    return tools;
}

void PurgePage::connectParts()
{
    connect(m_list, &PurgeList::currentRowChanged, this, &PurgePage::showDetails);
    connect(m_stop, &QPushButton::clicked, this, &PurgePage::stop);
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this] { emit pageAsked({.page = u"ledger"_s}); });
    connect(m_drawer, &widgets::Drawer::previousAsked, this,
            [this] { m_list->setCurrentIndex(m_model->index(m_list->currentIndex().row() - 1, 0)); });
    connect(m_drawer, &widgets::Drawer::nextAsked, this,
            [this] { m_list->setCurrentIndex(m_model->index(m_list->currentIndex().row() + 1, 0)); });
    connect(m_host, &widgets::DrawerHost::drawerClosed, this, [this] {
        m_details->clear();
        m_list->setCurrentIndex({});
    });
    connect(m_details, &PurgeDetails::copied, this, [this](const QString &what) { emit toastAsked(tr("%1 copied").arg(what)); });
    connect(m_details, &PurgeDetails::recordAsked, this,
            [this](std::int64_t record) { emit pageAsked({.page = u"ledger"_s, .part = QString::number(record)}); });
    connect(m_picker, &ContextPicker::contextChosen, this, [this](const std::string &name) {
        m_services.clusters->select(name);
        emit pageAsked({.page = u"namespaces"_s});
    });
    connect(m_picker, &ContextPicker::protectAsked, this, [this](const std::string &name) { m_services.clusters->protect(name, true); });
    m_seconds.setInterval(kSecond);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        if (!isVisible() || !run() || !run()->running)
            return;
        m_model->setNow(now());
        showDetails();
    });
    m_seconds.start();
}

QString PurgePage::title() const
{
    return m_title;
}

QWidget *PurgePage::headerControl()
{
    return m_picker;
}

const PurgeRun *PurgePage::run() const
{
    if (!m_clusters || m_clusters->runs.empty())
        return nullptr;
    for (const PurgeRun &run : m_clusters->runs)
        if (run.id == m_run)
            return &run;
    return m_run == 0 ? &m_clusters->runs.front() : nullptr;
}

std::int64_t PurgePage::now() const
{
    const workspace::Context *context = run() ? m_clusters->find(run()->context) : nullptr;
    return Clock::system().now() + (context ? context->clockSkew : 0);
}

void PurgePage::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    m_picker->setSnapshot(clusters);
    showRun();
}

void PurgePage::open(const PageTarget &target)
{
    m_run = target.part.toInt();
    showRun();
}

void PurgePage::showRun()
{
    const PurgeRun *shown = run();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_host) : m_pane);
    if (!shown)
        return;
    const int count = int(shown->items.size());
    const QString title = shown->running ? tr("Deleting %n namespace(s)", nullptr, count)
        : countOf(*shown, PurgeStep::Gone) == count
        ? tr("Deleted %n namespace(s)", nullptr, count)
        : tr("%1 of %2 namespaces deleted").arg(theme::figure(countOf(*shown, PurgeStep::Gone)), theme::figure(count));
    if (title != m_title) {
        m_title = title;
        emit titleChanged();
    }
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRun(*shown, now());
    showTools(*shown);
    // What is in hand is what one wants to see first.
    if (isFirst || !m_list->currentIndex().isValid()) {
        const PurgeItem *first = inHand(*shown);
        if (first && isFirst)
            m_list->setCurrentIndex(m_model->index(int(first - shown->items.data()), 0));
    }
    showDetails();
}

void PurgePage::showTools(const PurgeRun &run)
{
    std::int64_t objects = 0, gone = 0;
    for (const PurgeItem &item : run.items) {
        objects += item.now.objects;
        gone += item.now.step == PurgeStep::Gone ? item.now.objects : item.now.gone;
    }
    const QString all = theme::figure(std::int64_t(run.items.size()));
    m_gone->setText(tr("%1 of %2 gone").arg(theme::figure(countOf(run, PurgeStep::Gone)), all));
    m_progress->setRange(0, 1000);
    m_progress->setValue(objects > 0 ? int(gone * 1000 / objects) : run.running ? 0 : 1000);
    m_objects->setText(tr("%1 of %2 objects").arg(theme::figure(gone), theme::figure(objects)));
    const PurgeItem *current = inHand(run);
    m_stop->setVisible(run.running);
    m_stop->setEnabled(!run.stopping);
    const QString after = current ? displayText(current->ns) : QString();
    m_stop->setText(QString(run.stopping          ? tr("Stops after %1").arg(after)
                                : after.isEmpty() ? tr("Stop now")
                                                  : tr("Stop after %1").arg(after))
                        .replace(u'&', u"\x01"_s));
    m_stop->setToolTip(tr("No more is begun. A deletion that the cluster accepted goes on."));
    const std::string &who = run.approvedBy;
    const QString time = QDateTime::fromSecsSinceEpoch(run.approvedAt).time().toString(u"HH:mm:ss"_s);
    m_footer->setRows(who.empty() ? tr("Approved at %1").arg(time) : tr("Approved at %1 by %2").arg(time, displayText(who)));
    const std::int64_t left = objects - gone;
    m_footer->setHint(left == 1 ? tr("1 object remains") : tr("%1 objects remain").arg(theme::figure(left)));
}

void PurgePage::showDetails()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_host->openDrawer();
    m_details->show(m_model->item(row), now());
    m_drawer->setNeighbours(row > 0, row + 1 < m_model->rowCount());
}

void PurgePage::stop()
{
    if (const PurgeRun *shown = run())
        m_services.clusters->stopRun(shown->id);
}

bool PurgePage::closeDrawer()
{
    if (!m_host->isDrawerOpen())
        return false;
    m_host->closeDrawer();
    m_list->setFocus();
    return true;
}
