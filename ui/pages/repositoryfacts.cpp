// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositoryfacts.h"

#include "base/plurals.h"
#include "ui/models/displaytext.h"
#include "ui/pages/repositorysheets.h"
#include "ui/theme/times.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kHeight = 40;
constexpr int kGap = 6;
constexpr std::size_t kAddress = 1; ///< the fact that is elided before others are left out
constexpr int kLeastAddress = 140;
constexpr qsizetype kHashShown = 9;

struct StateLook {
    QString icon, text;
    theme::Role role;
};

StateLook stateLook(const Repository &repository, const workspace::Snapshot &snapshot)
{
    const auto running = std::find_if(snapshot.jobs.begin(), snapshot.jobs.end(), [&](const workspace::Job &job) {
        return job.repository == repository.id
            && (job.state == workspace::Job::State::Running || job.state == workspace::Job::State::Waiting);
    });
    if (running != snapshot.jobs.end())
        return {u"refresh"_s,
                running->state == workspace::Job::State::Waiting ? RepositoryFacts::tr("Waiting") : RepositoryFacts::tr("Scanning"),
                theme::Role::Accent};
    if (repository.state == RepositoryState::Failed) {
        const widgets::ErrorLook look = failureLook(repository);
        return {look.iconName, failureWord(repository), look.role};
    }
    if (repository.config.paused)
        return {u"pause"_s, RepositoryFacts::tr("Paused"), theme::Role::SecondaryText};
    if (repository.lastScan == 0)
        return {u"clock"_s, RepositoryFacts::tr("Not scanned yet"), theme::Role::SecondaryText};
    return {u"check"_s, RepositoryFacts::tr("Ready"), theme::Role::Success};
}

/// An address without scheme: "github.com/owner/name".
QString shortAddress(const Repository &repository)
{
    QString address = displayText(repository.config.local ? repository.config.path : repository.config.url);
    const qsizetype scheme = address.indexOf(u"://"_s);
    if (scheme > 0)
        address.remove(0, scheme + 3);
    if (!repository.config.local && address.endsWith(u".git"_s))
        address.chop(4);
    return address;
}

} // namespace

RepositoryFacts::RepositoryFacts(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setFixedHeight(theme::scaled(kHeight));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::kGrid);
}

void RepositoryFacts::addAction(QWidget *action)
{
    m_row->addWidget(action);
}

void RepositoryFacts::setRepository(const Repository &repository, const workspace::Snapshot &snapshot)
{
    const StateLook look = stateLook(repository, snapshot);
    const QString now = look.text + shortAddress(repository) + QString::fromStdString(repository.head.hex() + repository.branch)
        + QString::number(repository.totals.commits);
    if (now == m_shown)
        return;
    m_shown = now;
    delete m_content;
    m_content = new QWidget;
    m_facts = new QHBoxLayout(m_content);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(kGap);
    m_row->insertWidget(0, m_content, 1);
    m_parts.clear();
    add(look.icon, look.text, false, static_cast<int>(look.role));
    add(repository.config.local ? u"folder"_s : u"link"_s, shortAddress(repository));
    if (!repository.branch.empty())
        add(u"git-branch"_s, displayText(repository.branch));
    if (!repository.head.isNull())
        add(u"git-commit"_s, QString::fromStdString(repository.head.hex()).left(kHashShown), true);
    if (repository.totals.commits > 0)
        add({}, tr("%1 commit(s)", nullptr, pluralOf(repository.totals.commits)).arg(theme::figure(repository.totals.commits)));
    if (repository.firstTime > 0)
        add({}, tr("%1 – %2").arg(theme::dateOf(repository.firstTime), theme::dateOf(repository.headTime)));
    if (repository.people + repository.bots > 0)
        add(u"user"_s, tr("%n (person/people)", nullptr, static_cast<int>(repository.people)));
    if (repository.bots > 0)
        add(u"bot"_s, tr("%n bot(s)", nullptr, static_cast<int>(repository.bots)));
    m_facts->addStretch(0);
    m_content->setMinimumWidth(0);
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QMetaObject::invokeMethod(this, &RepositoryFacts::fit, Qt::QueuedConnection); // when its width is known
}

/// One fact with its icon, and the point that parts it from the one before.
void RepositoryFacts::add(const QString &iconName, const QString &text, bool isCode, int iconRole)
{
    auto *fact = new QWidget;
    auto *row = new QHBoxLayout(fact);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    if (!m_parts.empty())
        row->addWidget(new Label(u"·"_s, TextSize::Small, theme::Role::SecondaryText));
    if (!iconName.isEmpty())
        row->addWidget(
            new widgets::IconView(theme::icon(iconName, iconRole < 0 ? theme::Role::SecondaryText : static_cast<theme::Role>(iconRole))));
    auto *label = new Label(text, isCode ? TextSize::Code : TextSize::Small);
    if (m_parts.size() == kAddress) {
        label->setElided(Qt::ElideRight);
        fact->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    }
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    m_facts->addWidget(fact, m_parts.size() == kAddress ? 1 : 0);
    m_parts.push_back(fact);
}

void RepositoryFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where there is no room for all, the last facts give way as a whole: two letters of each say nothing.
void RepositoryFacts::fit()
{
    int room = m_content ? m_content->width() : 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        room -= (i == kAddress ? std::min(kLeastAddress, m_parts[i]->sizeHint().width()) : m_parts[i]->sizeHint().width()) + kGap;
        m_parts[i]->setVisible(i <= kAddress || room >= 0);
    }
}
