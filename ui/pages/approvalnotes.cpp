// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvalnotes.h"

#include "purge/backup.h"
#include "purge/quantity.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"

#include <QButtonGroup>
#include <QRadioButton>

#include <set>

using namespace Qt::StringLiterals;
using purge::BackupChoice;
using purge::Preview;
using theme::Role;

namespace {

/// "NAME: sentence" where there are several, the sentence alone where there is one.
QString ofNamespace(const std::vector<Preview> &previews, const Preview &preview, const QString &sentence)
{
    return previews.size() > 1 ? displayText(preview.ns.name) + u": "_s + sentence : sentence;
}

QString names(const std::vector<std::string> &list)
{
    constexpr std::size_t kMost = 5;
    QStringList words;
    for (std::size_t i = 0; i < std::min(list.size(), kMost); ++i)
        words.append(displayText(list[i]));
    if (list.size() > kMost)
        words.append(ApprovalNotes::tr("%1 more").arg(theme::figure(std::int64_t(list.size() - kMost))));
    return words.join(u", "_s);
}

} // namespace

ApprovalNotes::ApprovalNotes(QWidget *parent) : FactList(parent)
{
    setAccessibleName(tr("What to know before approving"));
    setTopMargin(4); // its first title stands in line with the header of the table beside it
}

void ApprovalNotes::setPreviews(const std::vector<Preview> &previews, const purge::Guards &guards)
{
    m_previews = previews;
    begin();
    addUnknown(previews);
    addRefused(previews);
    for (const Preview &preview : previews)
        if (const auto objection = purge::objection(preview, guards); objection && preview.complete() && !preview.refused)
            addStep({u"shield"_s, Role::Warning}, ofNamespace(previews, preview, displayText(objection->message)));
    addClaims(previews);
    addToLookAt(previews);
    addBackup();
    end();
}

void ApprovalNotes::addUnknown(const std::vector<Preview> &previews)
{
    bool first = true;
    for (const Preview &preview : previews)
        for (const purge::Unknown &unknown : preview.unknown) {
            if (std::exchange(first, false)) {
                addHeading({u"warning"_s, Role::Warning}, tr("This preview is incomplete"));
                addText(tr("Nobody can say what would be destroyed, so nothing can be approved."), Role::SecondaryText,
                        widgets::TextSize::Small);
            }
            addStep({unknown.code == ErrorCode::Forbidden ? u"lock"_s : u"unknown"_s, Role::Warning},
                    ofNamespace(previews, preview, displayText(unknown.what)), displayText(unknown.message));
        }
}

void ApprovalNotes::addRefused(const std::vector<Preview> &previews)
{
    for (const Preview &preview : previews) {
        if (preview.refused) {
            addHeading({u"error"_s, Role::Danger}, ofNamespace(previews, preview, tr("The server refuses this deletion")));
            addText(displayText(preview.refused->message));
        }
        for (const std::string &warning : preview.warnings)
            addStep({u"warning"_s, Role::Warning}, ofNamespace(previews, preview, displayText(warning)), tr("said by the server"));
    }
}

/// The data that goes and the data that stays, of all namespaces together.
void ApprovalNotes::addClaims(const std::vector<Preview> &previews)
{
    purge::ClaimSum sum;
    for (const Preview &preview : previews)
        sum += purge::sumOf(preview.claims);
    if (sum.claims == 0)
        return;
    addSection(tr("Volumes"));
    const bool isLost = sum.lost + sum.unclear > 0;
    addStep({isLost ? u"trash"_s : u"info"_s, isLost ? Role::Danger : Role::SecondaryText}, purge::sizeSentence(sum),
            purge::fateSentence(sum));
}

void ApprovalNotes::addToLookAt(const std::vector<Preview> &previews)
{
    struct Line {
        QString text, second;
    };
    std::vector<Line> lines;
    for (const Preview &preview : previews) {
        std::set<std::string> finalizers;
        std::int64_t held = 0;
        for (const LiveObject &object : preview.objects) {
            held += !object.finalizers.empty();
            finalizers.insert(object.finalizers.begin(), object.finalizers.end());
        }
        if (held > 0)
            lines.push_back({ofNamespace(previews, preview,
                                         held == 1 ? tr("1 object waits for a finalizer")
                                                   : tr("%1 objects wait for finalizers").arg(theme::figure(held))),
                             tr("Removed by their programs: %1").arg(names({finalizers.begin(), finalizers.end()}))});
        if (!preview.loadBalancers.empty())
            lines.push_back({ofNamespace(previews, preview, tr("Addresses from outside are given up")), names(preview.loadBalancers)});
        if (!preview.ownedElsewhere.empty()) {
            std::vector<std::string> owned;
            for (const LiveObject &object : preview.ownedElsewhere)
                owned.push_back(object.kind + ' ' + object.name);
            lines.push_back(
                {ofNamespace(previews, preview, tr("Something outside owns objects in it and may make them again")), names(owned)});
        }
    }
    if (lines.empty())
        return;
    addSection(tr("To look at"));
    for (const Line &line : lines)
        addStep({u"warning"_s, Role::Warning}, line.text, line.second);
}

void ApprovalNotes::addBackup()
{
    std::int64_t objects = 0;
    for (const Preview &preview : m_previews)
        objects += std::int64_t(preview.objects.size());
    addSection(tr("Backup first"));
    delete m_choices;
    m_choices = new QButtonGroup(this);
    const auto add = [this](BackupChoice choice, const QString &text) {
        auto *radio = new QRadioButton(text);
        radio->setChecked(choice == m_backup);
        m_choices->addButton(radio, int(choice));
        addWidget(radio);
    };
    const QString figure = theme::figure(objects);
    add(BackupChoice::WithSecrets,
        objects == 1 ? tr("The object, with Secret values") : tr("All %1 objects, with Secret values").arg(figure));
    add(BackupChoice::WithoutSecrets,
        objects == 1 ? tr("The object, without Secret values") : tr("All %1 objects, without Secret values").arg(figure));
    add(BackupChoice::None, tr("No backup"));
    m_promise = new widgets::Label({}, widgets::TextSize::Small, Role::SecondaryText);
    m_promise->setWordWrap(true);
    m_promise->setContentsMargins(0, 4, 0, 4);
    addWidget(m_promise);
    showPromise();
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) {
        m_backup = BackupChoice(id);
        showPromise();
        emit backupChosen();
    });
}

void ApprovalNotes::showPromise()
{
    QStringList lines;
    if (m_backup == BackupChoice::None && m_previews.size() > 1)
        lines.append(tr("Nothing is saved: nothing of these namespaces can be brought back from here."));
    else
        for (const Preview &preview : m_previews)
            lines.append(ofNamespace(m_previews, preview, purge::backupPromise(preview, m_backup)));
    m_promise->setText(lines.join(u'\n'));
    m_promise->setRole(m_backup == BackupChoice::None ? Role::Danger : Role::SecondaryText);
}
