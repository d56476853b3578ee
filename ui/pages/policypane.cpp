// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policypane.h"

#include "base/clock.h"
#include "purge/duration.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/yamledit.h"

#include <QFile>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kHead = 48, kFoot = 56;
constexpr int kWait = 150;           // ms after the last key
constexpr qint64 kLongest = 1 << 20; // bytes; what is longer is no policy

} // namespace

PolicyPane::PolicyPane(workspace::Clusters *clusters, QWidget *parent)
    : QWidget(parent), m_services(clusters), m_place(new Label({}, TextSize::Code, Role::SecondaryText)), m_edit(new widgets::YamlEdit),
      m_forceTitle(new Label({}, TextSize::Bold)), m_force(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_stateIcon(new widgets::IconView({}, theme::kIconBadge)), m_state(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_revert(widgets::button(tr("Revert"))), m_save(widgets::button(tr("Save policy"), {}, theme::ButtonKind::Primary))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_edit->setAccessibleName(tr("Deletion policy"));
    m_place->setElided(Qt::ElideLeft);
    auto *head = new QWidget;
    head->setFixedHeight(theme::scaled(kHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(new Label(tr("Deletion policy"), TextSize::Bold));
    row->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(widgets::hairline());
    column->addWidget(m_edit, 1);
    column->addWidget(widgets::hairline());
    column->addWidget(buildForce());
    column->addWidget(widgets::hairline());
    column->addWidget(buildFoot());
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWait);
    connect(&m_wait, &QTimer::timeout, this, &PolicyPane::check);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(m_saved);
        check();
    });
    connect(m_save, &QPushButton::clicked, this, &PolicyPane::save);
    if (m_services)
        connect(m_services, &workspace::Clusters::failed, this, [this] { m_isSaving = false; });
}

QWidget *PolicyPane::buildForce()
{
    auto *force = new QWidget;
    auto *column = new QVBoxLayout(force);
    column->setContentsMargins(theme::kPageMargin, 12, theme::kPageMargin, 12);
    column->setSpacing(2);
    m_force->setWordWrap(true);
    column->addWidget(m_forceTitle);
    column->addWidget(m_force);
    return force;
}

QWidget *PolicyPane::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(theme::scaled(kFoot));
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    m_state->setElided(Qt::ElideRight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 0);
    row->setSpacing(theme::kGrid);
    row->addWidget(m_stateIcon);
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return foot;
}

void PolicyPane::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    const bool first = !m_clusters;
    const bool turned = !first
        && (m_clusters->policy != clusters->policy || m_clusters->policyError != clusters->policyError
            || m_clusters->policyFile != clusters->policyFile);
    const bool wasChanged = !first && isChanged();
    m_clusters = clusters;
    m_place->setText(displayText(clusters->policyFile));
    // What is being written is never thrown away by news.
    if (m_isSaving && written() == m_edit->toPlainText()) {
        m_isSaving = false;
        m_saved = m_edit->toPlainText();
    } else if (first || (turned && !wasChanged)) {
        load();
    } else if (turned) {
        check();
    }
    showForce();
    showFoot();
}

QString PolicyPane::written() const
{
    QFile file(m_clusters->policyFile);
    const bool isThere = !m_clusters->policyFile.isEmpty() && file.open(QIODevice::ReadOnly);
    return isThere ? QString::fromUtf8(file.read(kLongest)) : QString::fromStdString(purge::toYaml(purge::Policy{}));
}

void PolicyPane::load()
{
    m_saved = written();
    m_edit->setPlainText(m_saved);
    check();
}

bool PolicyPane::isChanged() const
{
    return m_edit->toPlainText() != m_saved;
}

void PolicyPane::check()
{
    m_wait.stop();
    auto checked = purge::checkPolicy(m_edit->toPlainText().toUtf8(), m_clusters ? m_clusters->policyFile : QString());
    m_faults.clear();
    m_policy.reset();
    if (auto *faults = std::get_if<std::vector<purge::PolicyFault>>(&checked))
        m_faults = std::move(*faults);
    else
        m_policy = std::get<purge::Policy>(std::move(checked));
    showFaults();
    showForce();
    showFoot();
}

void PolicyPane::showFaults()
{
    std::vector<widgets::YamlFault> faults;
    faults.reserve(m_faults.size());
    for (const purge::PolicyFault &fault : m_faults)
        faults.push_back({fault.line, fault.column, fault.message});
    m_edit->setFaults(faults);
}

QString PolicyPane::effectOf(const purge::Policy &policy) const
{
    const workspace::Context *context = m_clusters->find(m_clusters->selected);
    if (!context || !context->namespaces)
        return tr("Age %1. Open a cluster to see what it would let go there.").arg(displayText(purge::spanText(policy.age)));
    std::vector<LiveNamespace> namespaces;
    namespaces.reserve(context->namespaces->size());
    for (const workspace::NamespaceRow &row : *context->namespaces)
        namespaces.push_back(row.ns);
    const purge::Plan plan = purge::plan(policy, namespaces, Clock::system().now() + context->clockSkew, context->name);
    const QString effect = tr("On %1: age %2 · matches %3 of %4 namespace(s).", nullptr, int(namespaces.size()))
                               .arg(ClusterText::name(*context), displayText(purge::spanText(policy.age)),
                                    theme::figure(std::int64_t(plan.chosen.size())), theme::figure(std::int64_t(namespaces.size())));
    return plan.stopped ? effect + u' ' + displayText(plan.stopped->message) : effect;
}

QString PolicyPane::originOf(const purge::Policy &policy) const
{
    const bool isFile = isChanged() || QFile::exists(m_clusters->policyFile);
    if (policy.ageFrom.empty())
        return isFile ? tr("All of it is from this file and the defaults.") : tr("All of it is the default: there is no file yet.");
    const QString variable = displayText(policy.ageFrom);
    return isFile
        ? tr("The age is from the environment (%1), in place of the file's; all else is from this file and the defaults.").arg(variable)
        : tr("The age is from the environment (%1); all else is the default: there is no file yet.").arg(variable);
}

void PolicyPane::showForce()
{
    if (!m_clusters)
        return;
    if (m_clusters->policyError) {
        m_forceTitle->setText(tr("Nothing is in force"));
        m_force->setText(tr("The file cannot be used, so nothing matches and nothing can be deleted. %1")
                             .arg(displayText(m_clusters->policyError->message)));
        return;
    }
    const bool would = isChanged() && m_policy;
    const auto meant = would ? purge::withEnvironment(*m_policy) : Result<purge::Policy>(m_clusters->policy);
    m_forceTitle->setText(!m_faults.empty() ? tr("In force until this is right") : would ? tr("What this would do") : tr("In force"));
    m_force->setText(meant ? effectOf(*meant) + u'\n' + originOf(*meant) : displayText(meant.error().message));
}

void PolicyPane::showFoot()
{
    const bool changed = m_clusters && isChanged();
    m_revert->setEnabled(changed);
    m_save->setEnabled(changed && m_faults.empty() && m_services);
    if (!m_faults.empty()) {
        const purge::PolicyFault &fault = m_faults.front();
        const QString place = u"%1:%2"_s.arg(fault.line).arg(fault.column);
        m_stateIcon->setIcon(theme::icon(u"error"_s, Role::Danger));
        m_state->setRole(Role::Danger);
        m_state->setText(m_faults.size() == 1
                             ? tr("1 error at %1, not saved").arg(place)
                             : tr("%1 errors, the first at %2, not saved").arg(theme::figure(std::int64_t(m_faults.size())), place));
        return;
    }
    m_stateIcon->setIcon(changed ? theme::icon(u"info"_s, Role::Info) : theme::icon(u"check"_s, Role::Success));
    m_state->setRole(Role::SecondaryText);
    m_state->setText(changed ? tr("Changed, not saved") : tr("As saved"));
}

void PolicyPane::save()
{
    check();
    if (!m_faults.empty())
        return;
    // The snapshot turns when it is written; until then the file is as it was.
    m_isSaving = true;
    m_services->savePolicy(m_edit->toPlainText().toUtf8());
}
