// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentialslist.h"

#include "git/url.h"
#include "ui/models/displaytext.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/questions.h"
#include "ui/theme/theme.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "workspace/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kRow = 40;

bool isRefused(const Repository &repository)
{
    const auto code = ErrorCode(repository.errorCode);
    return repository.state == RepositoryState::Failed && (code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden);
}

QString kindText(const HostAccess &access)
{
    switch (access.kind) {
    case HostAccess::Kind::Keyring: return CredentialsList::tr("Token, for %n repositor(y/ies)", nullptr, access.repositories);
    case HostAccess::Kind::Environment:
        return CredentialsList::tr("Token from the environment, for %n repositor(y/ies)", nullptr, access.repositories);
    case HostAccess::Kind::Ssh: return CredentialsList::tr("SSH key or agent, for %n repositor(y/ies)", nullptr, access.repositories);
    }
    return {};
}

} // namespace

std::vector<HostAccess> hostAccesses(const std::vector<Repository> &repositories, const QStringList &kept)
{
    std::map<std::pair<QString, bool>, HostAccess> hosts;
    for (const QString &host : kept)
        hosts[{host, false}] = {host, HostAccess::Kind::Keyring};
    for (const Repository &repository : repositories) {
        const QString url = QString::fromStdString(repository.config.url);
        const auto location = git::parseLocation(url);
        if (!location || location->local || location->host.isEmpty())
            continue;
        const bool isSsh = !location->url.startsWith("http"_L1);
        const auto given = workspace::environmentCredential(location->url, location->host);
        const bool isGiven = given && !given->secret.isEmpty();
        const bool isKept = kept.contains(location->host);
        if (!isSsh && !isGiven && !isKept && !isRefused(repository))
            continue;
        HostAccess &access = hosts[{location->host, isSsh}];
        access.host = location->host;
        access.kind = isSsh ? HostAccess::Kind::Ssh : isGiven ? HostAccess::Kind::Environment : HostAccess::Kind::Keyring;
        ++access.repositories;
        access.used = std::max(access.used, repository.lastScan);
        if (isRefused(repository))
            access.refused = std::max(access.refused, repository.failedSince);
    }
    std::vector<HostAccess> all;
    for (auto &[key, access] : hosts)
        all.push_back(std::move(access));
    return all;
}

CredentialsList::CredentialsList(workspace::Workspace *core, QWidget *parent) : QWidget(parent), m_core(core), m_rows(new QVBoxLayout)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *add = widgets::button(tr("Add credential…"), u"add"_s, theme::ButtonKind::Quiet);
    offer(add, u"lock"_s, {});
    connect(add, &QPushButton::clicked, this, [this] { ask({}); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch(1);
    foot->addWidget(new Label(tr("Values are never shown again."), TextSize::Small, Role::SecondaryText));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addLayout(foot);
    // Queued: whoever else hears it notes the host first, and no row goes while its button is pressed.
    connect(core, &workspace::Workspace::tokenKept, this, &CredentialsList::look, Qt::QueuedConnection);
}

void CredentialsList::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    const bool isOther = !m_snapshot || m_snapshot->repositories != snapshot->repositories;
    m_snapshot = snapshot;
    if (isOther)
        look();
}

void CredentialsList::look()
{
    const auto accesses = hostAccesses(m_snapshot->repositories, TokenSheet::hosts());
    if (accesses != m_shown)
        show(accesses);
}

void CredentialsList::show(const std::vector<HostAccess> &accesses)
{
    m_shown = accesses;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HostAccess &access : accesses) {
        m_rows->addWidget(row(access));
        m_rows->addWidget(widgets::hairline());
    }
}

QWidget *CredentialsList::row(const HostAccess &access)
{
    auto *line = new QWidget;
    line->setFixedHeight(theme::scaled(kRow));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QString host = displayText(access.host);
    auto *kind = new Label(kindText(access), TextSize::Small, Role::SecondaryText);
    kind->setElided(Qt::ElideRight);
    row->addWidget(new widgets::IconView(theme::icon(u"lock"_s)));
    row->addWidget(new Label(host));
    row->addWidget(kind, 1);
    if (access.refused > 0)
        row->addWidget(new Label(tr("refused %1").arg(theme::shortMoment(access.refused)), TextSize::Small, Role::Danger));
    else if (access.used > 0)
        row->addWidget(new Label(tr("used %1").arg(theme::shortMoment(access.used)), TextSize::Small, Role::SecondaryText));
    if (access.kind != HostAccess::Kind::Keyring)
        return line;
    auto *change = widgets::button(tr("Change…"), {}, theme::ButtonKind::Quiet);
    change->setAccessibleName(tr("Change the token for %1").arg(host));
    connect(change, &QPushButton::clicked, this, [this, name = access.host] { ask(name); });
    auto *forgets = widgets::button(tr("Forget"), {}, theme::ButtonKind::Quiet);
    forgets->setAccessibleName(tr("Forget the token for %1").arg(host));
    connect(forgets, &QPushButton::clicked, this, [this, name = access.host] { m_core->forgetToken(name); });
    row->addWidget(change);
    row->addWidget(forgets);
    return line;
}

void CredentialsList::ask(const QString &host)
{
    (new TokenSheet(m_core, host, window()))->open();
}
