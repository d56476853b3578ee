// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacesstate.h"

#include "ui/models/displaytext.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/contextpicker.h"
#include "ui/pages/namespacenames.h"
#include "ui/theme/times.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using widgets::Banner;
using workspace::Context;

namespace {

constexpr std::int64_t kMuchSkew = 300; // seconds

QString moment(std::int64_t seconds)
{
    return seconds > 0 ? theme::shortMoment(seconds) : NamespacesState::tr("an unknown time");
}

} // namespace

NamespacesState::NamespacesState(const PageServices &services, ContextPicker &picker, Page &page)
    : QObject(&page), m_services(services), m_picker(picker), m_page(page), m_banner(new Banner), m_pane(new widgets::StatePane)
{
    m_pane->setObjectName("namespacesState"_L1);
    widgets::setOnBase(m_pane);
    m_pane->showLoading(tr("Reading the kubeconfig"));
    const auto act = [](const Deed &deed) {
        if (const Deed kept = deed) // what it does may turn what is shown
            kept();
    };
    connect(m_banner, &Banner::actionTriggered, this, [this, act] { act(m_onBanner); });
    connect(m_pane, &widgets::StatePane::actionTriggered, this, [this, act] { act(m_onFirst); });
    connect(m_pane, &widgets::StatePane::secondActionTriggered, this, [this, act] { act(m_onSecond); });
}

const Context *NamespacesState::context() const
{
    return m_clusters ? m_clusters->find(m_clusters->selected) : nullptr;
}

void NamespacesState::show(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    showBanner();
    const Context *shown = context();
    if (!shown || !shown->namespaces)
        showPane();
}

void NamespacesState::readAgain()
{
    if (const Context *shown = context())
        m_services.clusters->refresh(shown->name);
    else
        m_services.clusters->start();
}

void NamespacesState::connectTo(const std::string &context)
{
    m_services.clusters->select(context);
}

void NamespacesState::showPane()
{
    const Context *shown = context();
    m_onFirst = [this] { readAgain(); };
    m_onSecond = {};
    if (!m_clusters->loaded) {
        m_pane->showLoading(tr("Reading the kubeconfig"));
    } else if (m_clusters->contexts.empty() && m_clusters->error) {
        m_pane->showError(tr("The kubeconfig cannot be read"), *m_clusters->error, tr("Read again"));
    } else if (m_clusters->contexts.empty()) {
        m_pane->showEmpty(u"cluster"_s, tr("No cluster is known yet"),
                          tr("There is no context in a kubeconfig. Put one at ~/.kube/config, or name files in KUBECONFIG. Nothing is ever "
                             "written to it."),
                          tr("Read again"));
    } else if (!shown) {
        showNoContext();
    } else if (shown->state == Context::State::AsksConsent) {
        m_pane->showFailure(u"unknown"_s, theme::Role::Warning, tr("%1 asks to run a program").arg(ClusterText::name(*shown)),
                            tr("Its kubeconfig gets a credential from a program. It has not been run; look at it first."),
                            tr("Look at the program…"));
        m_onFirst = [this, asked = *shown] { (new ExecSheet(m_services.clusters, asked, m_page.window()))->open(); };
    } else if (shown->state == Context::State::Failed) {
        showFailure(*shown);
    } else if (shown->state == Context::State::Closed) {
        m_pane->showEmpty(u"cluster"_s, tr("%1 is not connected").arg(ClusterText::name(*shown)), displayText(shown->server),
                          tr("Connect"));
        m_onFirst = [this, name = shown->name] { connectTo(name); };
    } else {
        m_pane->showLoading(tr("Reading namespaces of %1").arg(ClusterText::name(*shown)), displayText(shown->server));
    }
}

void NamespacesState::showNoContext()
{
    const auto current =
        std::find_if(m_clusters->contexts.begin(), m_clusters->contexts.end(), [](const Context &context) { return context.current; });
    const bool hasCurrent = current != m_clusters->contexts.end();
    m_pane->showEmpty(u"cluster"_s, tr("Choose a context"),
                      tr("Nothing is connected until you choose one. Every context begins as read-only."),
                      hasCurrent ? tr("Connect to %1").arg(displayText(current->name)) : tr("Choose a context…"));
    const auto choose = [this] { m_picker.showMenu(); };
    m_onFirst = choose;
    if (!hasCurrent)
        return;
    m_onFirst = [this, name = current->name] { connectTo(name); };
    if (m_clusters->contexts.size() < 2)
        return;
    m_pane->setSecondAction(u"cluster"_s, tr("Choose another…"));
    m_onSecond = choose;
}

void NamespacesState::showFailure(const Context &context)
{
    const auto plight = ClusterText::plight(context);
    m_pane->showFailure(plight.icon, plight.role, plight.title, plight.sentence, ClusterText::remedy(plight.first).word);
    m_onFirst = [this, remedy = plight.first] { this->remedy(remedy); };
    if (plight.second == ClusterText::Remedy::None)
        return;
    const auto second = ClusterText::remedy(plight.second);
    m_pane->setSecondAction(second.icon, second.word);
    m_onSecond = [this, remedy = plight.second] { this->remedy(remedy); };
}

void NamespacesState::remedy(ClusterText::Remedy remedy)
{
    using Remedy = ClusterText::Remedy;
    const Context *shown = context();
    if (!shown)
        return;
    switch (remedy) {
    case Remedy::Retry: readAgain(); return;
    case Remedy::SignIn: m_services.clusters->signIn(shown->name); return;
    case Remedy::NameNamespaces: (new NamespaceNamesSheet(m_services.clusters, *shown, m_page.window()))->open(); return;
    case Remedy::CopyRight:
        QGuiApplication::clipboard()->setText(ClusterText::missingRight(*shown));
        emit m_page.toastAsked(tr("Commands that grant the right copied"));
        return;
    case Remedy::ShowLast: m_services.clusters->showLast(shown->name); return;
    case Remedy::None: return;
    }
}

void NamespacesState::setBanner(Banner::Kind kind, const QString &sentence, const QString &action, Deed deed)
{
    m_onBanner = std::move(deed);
    m_banner->setState(kind, sentence, action);
}

/// Rows that are not of now: where they are from, and what keeps newer ones away.
bool NamespacesState::showOldRows(const Context &context)
{
    if (!context.namespaces || (!context.stale && context.state != Context::State::Failed))
        return false;
    const auto plight = ClusterText::plight(context);
    const auto action = ClusterText::remedy(plight.first);
    const auto deed = [this, remedy = plight.first] { this->remedy(remedy); };
    const QString asOf = moment(context.asOf);
    if (context.isLast)
        setBanner(Banner::Kind::Danger,
                  tr("The last list of %1, as of %2. %3; nothing can be deleted from it.")
                      .arg(ClusterText::name(context), asOf, context.error ? plight.title : tr("It is being read again")),
                  action.word, deed);
    else if (context.error && (context.error->code == ErrorCode::Unauthorized || context.error->code == ErrorCode::Forbidden))
        setBanner(Banner::Kind::Danger, tr("%1. The list is as of %2; approval waits.").arg(plight.title, asOf), action.word, deed);
    else
        setBanner(Banner::Kind::Warning,
                  tr("%1 does not answer. The list is as of %2; approval waits.").arg(ClusterText::name(context), asOf), tr("Retry"),
                  [this] { readAgain(); });
    return true;
}

/// One banner: what matters most of what is not as it should be while the table stays.
void NamespacesState::showBanner()
{
    const Context *shown = context();
    const auto run =
        std::find_if(m_clusters->runs.begin(), m_clusters->runs.end(), [](const workspace::PurgeRun &one) { return one.running; });
    if (run != m_clusters->runs.end()) {
        const auto gone = std::count_if(run->items.begin(), run->items.end(),
                                        [](const workspace::PurgeItem &item) { return item.now.step == purge::PurgeStep::Gone; });
        setBanner(Banner::Kind::Info,
                  tr("Deleting %n namespace(s) on %1: %2 gone.", nullptr, int(run->items.size()))
                      .arg(displayText(run->context), theme::figure(gone)),
                  tr("Show"), [this, id = run->id] { emit m_page.pageAsked({.page = u"purge"_s, .part = QString::number(id)}); });
    } else if (shown && showOldRows(*shown)) {
        return;
    } else if (m_clusters->policyError) {
        setBanner(Banner::Kind::Danger,
                  tr("The policy cannot be read, so nothing matches it. %1").arg(displayText(m_clusters->policyError->message)),
                  tr("Open Settings"), [this] { emit m_page.pageAsked({.page = u"settings"_s}); });
    } else if (m_clusters->error && !m_clusters->contexts.empty()) {
        setBanner(Banner::Kind::Warning,
                  tr("The kubeconfig cannot be read; the last good one is used. %1").arg(displayText(m_clusters->error->message)),
                  tr("Read again"), [this] { m_services.clusters->start(); });
    } else if (shown && shown->isNamed) {
        setBanner(Banner::Kind::Info, tr("You may not list namespaces here. Those that you named are asked for one by one."),
                  ClusterText::remedy(ClusterText::Remedy::NameNamespaces).word, [this] { remedy(ClusterText::Remedy::NameNamespaces); });
    } else if (shown && !shown->mayWatch) {
        setBanner(Banner::Kind::Info, tr("You may not watch namespaces here. They are listed again every 15 seconds."));
    } else if (shown && std::llabs(shown->clockSkew) > kMuchSkew) {
        setBanner(Banner::Kind::Warning,
                  tr("The clock of %1 and the one of this machine are %2 minutes apart. Ages are counted by the cluster's.")
                      .arg(ClusterText::name(*shown), theme::figure(std::llabs(shown->clockSkew) / 60)));
    } else if (shown && !shown->lookAlike.empty()) {
        setBanner(Banner::Kind::Warning, ClusterText::lookAlike(*shown));
    } else {
        setBanner(Banner::Kind::Info, {});
    }
}
