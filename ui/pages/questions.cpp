// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions.h"

#include "git/url.h"
#include "ui/models/displaytext.h"
#include "ui/theme/style.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"
#include "ui/widgets/viewstate.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

const auto kHosts = u"credentials/hosts/1"_s; ///< where the names of hosts are kept; their tokens are in the keyring

}

QString hostOf(const Repository &repository)
{
    const auto location = git::parseLocation(QString::fromStdString(repository.config.url));
    return location && !location->local ? location->host : QString();
}

HostKeySheet::HostKeySheet(const QString &repository, const QString &host, const QString &fingerprint, QWidget *parent)
    : Sheet(tr("Trust %1?").arg(host), parent)
{
    auto *why = new Label(tr("%1 is on an ssh server that this machine does not know yet. Compare the fingerprint with the one "
                             "that the server's owner publishes.")
                              .arg(repository));
    why->setWordWrap(true);
    body()->addWidget(why);
    body()->addSpacing(8);
    body()->addWidget(new Label(host, TextSize::Bold));
    auto *print = new Label(fingerprint, TextSize::Code);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    print->setWordWrap(true);
    body()->addWidget(print);
    addFoot(tr("Trust this key"), Deed::Asks);
}

TokenSheet::TokenSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent)
    : TokenSheet(core, hostOf(repository), displayText(repository.errorMessage), repository.id, parent)
{
}

TokenSheet::TokenSheet(workspace::Workspace *core, const QString &host, QWidget *parent) : TokenSheet(core, host, {}, 0, parent) {}

TokenSheet::TokenSheet(workspace::Workspace *core, const QString &host, const QString &why, RepositoryId id, QWidget *parent)
    : Sheet(host.isEmpty() ? tr("Add a credential") : tr("Sign in to %1").arg(host), parent), m_core(core), m_id(id), m_host(host),
      m_token(new widgets::IconInput(u"lock"_s, tr("Token")))
{
    if (!why.isEmpty()) {
        auto *reason = new Label(why, TextSize::Small, Role::SecondaryText);
        reason->setWordWrap(true);
        body()->addWidget(reason);
    }
    if (host.isEmpty()) {
        m_name = new widgets::IconInput(u"link"_s, tr("github.com"));
        addField(tr("Host that the token is for"), m_name);
    }
    m_token->setEchoMode(QLineEdit::Password);
    addField(tr("Access token that may read the repository"), m_token,
             tr("It is kept in the desktop's keyring and is never shown again. Without a keyring it lives until you quit."));
    addFoot(host.isEmpty() ? tr("Add") : tr("Sign in"));
    (m_name ? m_name : m_token)->setFocus();
}

void TokenSheet::accept()
{
    if (m_name) {
        const auto location = git::parseLocation(u"https://%1/"_s.arg(m_name->text().trimmed().section(u"://"_s, -1).section(u'/', 0, 0)));
        m_host = location && !location->local ? location->host : QString();
        theme::setInvalid(m_name, m_host.isEmpty());
        if (m_host.isEmpty()) {
            setProblem(tr("This is no name of a host. Write it like github.com."));
            return;
        }
    }
    const QString token = m_token->text().trimmed();
    if (token.isEmpty()) {
        theme::setInvalid(m_token, true);
        setProblem(tr("There is no token. Paste one."));
        return;
    }
    m_core->setToken(m_host, token.toUtf8());
    if (m_id != 0)
        m_core->rescan(m_id);
    m_token->clear();
    Sheet::accept();
}

QStringList TokenSheet::hosts()
{
    return widgets::viewState(kHosts).toStringList();
}

Questions::Questions(workspace::Workspace *core, QWidget *window) : QObject(window), m_core(core), m_window(window)
{
    connect(core, &workspace::Workspace::hostKeyAsked, this, &Questions::askHostKey);
    connect(core, &workspace::Workspace::tokenKept, this, &Questions::noteHost);
}

void Questions::noteHost(const QString &host, bool isKept)
{
    QStringList all = TokenSheet::hosts();
    all.removeAll(host);
    if (isKept)
        all.append(host);
    widgets::setViewState(kHosts, all);
}

void Questions::askHostKey(RepositoryId id, const QString &host, const QString &fingerprint)
{
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const HostKey &known) { return known.host == host && known.fingerprint == fingerprint; });
    if (same == m_waiting.end())
        m_waiting.push_back({host, fingerprint, {id}});
    else if (std::find(same->repositories.begin(), same->repositories.end(), id) == same->repositories.end())
        same->repositories.push_back(id);
    askNext();
}

void Questions::askNext()
{
    if (m_shown || m_waiting.empty())
        return;
    m_shown = true;
    const HostKey &first = m_waiting.front();
    QString name;
    for (const Repository &repository : m_core->snapshot()->repositories)
        if (repository.id == first.repositories.front())
            name = displayText(repository.config.name);
    auto *sheet = new HostKeySheet(name, displayText(first.host), first.fingerprint, m_window);
    connect(sheet, &QDialog::finished, this, [this](int result) {
        const HostKey asked = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        m_shown = false;
        if (result == QDialog::Accepted)
            for (const RepositoryId id : asked.repositories)
                m_core->acceptHostKey(id, asked.fingerprint);
        askNext();
    });
    sheet->open();
}
