// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/purgepage.h"

#include "base/clock.h"
#include "base/plurals.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/models/purgemodel.h"
#include "ui/pages/approvalsheet.h"
#include "ui/pages/contextpicker.h"
#include "ui/pages/purgedetails.h"
#include "ui/pages/purgelist.h"
#include "ui/theme/times.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"

#include <QDateTime>
#include <QProgressBar>
#include <QStackedWidget>

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
constexpr int kSecond = 1000;       // ms
constexpr std::int64_t kSoon = 300; // seconds before an approval is over

std::int64_t countOf(const PurgeRun &run, PurgeStep step)
{
    return std::count_if(run.items.begin(), run.items.end(), [step](const PurgeItem &item) { return item.now.step == step; });
}

/// The one that is in hand; null: none is. One that is stuck has had its turn.
const PurgeItem *inHand(const PurgeRun &run)
{
    const auto found = std::find_if(run.items.begin(), run.items.end(), [](const PurgeItem &item) {
        return item.now.step != PurgeStep::Waiting && !item.now.isStuck && item.ended == 0;
    });
    return found == run.items.end() ? nullptr : &*found;
}

} // namespace

PurgePage::PurgePage(const PageServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_picker(new ContextPicker(this)), m_model(new PurgeModel(this)), m_list(new PurgeList(m_model)),
      m_gone(new Label), m_objects(new Label({}, TextSize::Body, Role::SecondaryText)), m_progress(new QProgressBar),
      m_stop(widgets::button({}, u"pause"_s)), m_footer(new widgets::Footer), m_banner(new widgets::Banner), m_pane(new widgets::StatePane),
      m_stack(new QStackedWidget), m_drawer(new widgets::Drawer), m_details(new PurgeDetails(*m_drawer))
{
    m_picker->hide();
    m_stop->setObjectName("stopRun"_L1);
    m_banner->setObjectName("purgeBanner"_L1);
    m_host = new widgets::DrawerHost(u"purge/drawer/1"_s, widgets::tableColumn(buildTools(), m_list, m_footer), m_drawer);
    widgets::setOnBase(m_pane);
    m_pane->showEmpty(u"ledger"_s, tr("Nothing is being deleted"), tr("What was deleted before is in the ledger."), tr("Open the ledger"));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_host);
    widgets::stackUp(this, {m_banner, m_stack}, m_stack);
    setFocusProxy(m_list);
    m_title = tr("Deletion");
    connectParts();
}

QWidget *PurgePage::buildTools()
{
    m_progress->setFixedWidth(kProgress);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_objects->setElided(Qt::ElideRight);
    return widgets::toolRow({m_gone, m_progress, m_objects, m_stop}, m_objects);
}

void PurgePage::connectParts()
{
    connect(m_list, &PurgeList::currentRowChanged, this, &PurgePage::showDetails);
    connect(m_stop, &QPushButton::clicked, this, &PurgePage::stop);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &PurgePage::lookAgain);
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
    connect(m_picker, &ContextPicker::protectAsked, this, [this](const std::string &name) { m_services.clusters->protect(name); });
    m_seconds.setInterval(kSecond);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        if (!isVisible() || !run() || !run()->running)
            return;
        m_model->setNow(now());
        showBanner();
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
    showBanner();
    if (!shown)
        return;
    const QString title = ClusterText::deletion(*shown);
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
    m_objects->setText(tr("%1 of %2 object(s)", nullptr, pluralOf(objects)).arg(theme::figure(gone), theme::figure(objects)));
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
    const QString approved = who.empty() ? tr("Approved at %1").arg(time) : tr("Approved at %1 by %2").arg(time, displayText(who));
    const std::int64_t until = run.expiresAt - (now() - Clock::system().now());
    m_footer->setRows(run.running && run.expiresAt > 0
                          ? approved + u" · "_s + tr("holds until %1").arg(QDateTime::fromSecsSinceEpoch(until).time().toString(u"HH:mm"_s))
                          : approved);
    const std::int64_t left = objects - gone;
    m_footer->setHint(left == 1 ? tr("1 object remains") : tr("%1 objects remain").arg(theme::figure(left)));
}

std::vector<std::string> PurgePage::expired() const
{
    std::vector<std::string> names;
    const PurgeRun *shown = run();
    if (!shown)
        return names;
    for (const PurgeItem &item : shown->items)
        if (item.now.isExpired)
            names.push_back(item.ns);
    for (const PurgeRun &other : m_clusters->runs)
        if (other.id > shown->id && other.context == shown->context)
            for (const PurgeItem &item : other.items)
                std::erase(names, item.ns);
    return names;
}

/// An approval holds for 15 minutes from its preview, however long a run takes: what was seen then is not
/// deleted later. The run's end is told before it comes, and the way on once it has come.
void PurgePage::showBanner()
{
    const PurgeRun *shown = run();
    const int count = int(expired().size());
    const std::int64_t left = shown ? shown->expiresAt - now() : 0;
    if (count > 0) {
        m_banner->setState(widgets::Banner::Kind::Warning, tr("%n namespace(s) refused because the approval was over.", nullptr, count),
                           tr("Look again and approve…"));
    } else if (shown && shown->running && shown->expiresAt > 0 && left <= kSoon && countOf(*shown, PurgeStep::Waiting) > 0) {
        const int waiting = int(countOf(*shown, PurgeStep::Waiting));
        m_banner->setState(widgets::Banner::Kind::Warning,
                           left > 0
                               ? tr("The approval is over in %1 min. %n namespace(s) may have to be approved again.", nullptr, waiting)
                                     .arg(theme::figure((left + 59) / 60))
                               : tr("The approval is over. %n waiting namespace(s) will have to be approved again.", nullptr, waiting));
    } else {
        m_banner->setState(widgets::Banner::Kind::Info, {});
    }
}

/// A new preview and a new approval, of exactly those that were refused for their age.
void PurgePage::lookAgain()
{
    const PurgeRun *shown = run();
    const workspace::Context *context = shown ? m_clusters->find(shown->context) : nullptr;
    if (!context || expired().empty())
        return;
    if (const QString why = ClusterText::whyNoPreview(*context); !why.isEmpty()) {
        emit toastAsked(why, widgets::ToastKind::Failed);
        return;
    }
    auto *sheet = new ApprovalSheet(m_services.clusters, *context, expired(), window());
    connect(sheet, &ApprovalSheet::approved, this, [this](int id) { emit pageAsked({.page = u"purge"_s, .part = QString::number(id)}); });
    sheet->open();
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
