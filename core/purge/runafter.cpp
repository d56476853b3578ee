// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of the one request of a run: its answer, asking where that was lost, following until it is gone.
#include "base/json.h"
#include "purge/ledgertexts.h"
#include "purge/run.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

using store::DeletionState;
using store::LedgerStep;

constexpr std::int64_t kStuckPause = 30; // seconds between two looks at one whose time is up

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

QString stuckSentence(const Fate &fate)
{
    if (fate.error)
        return unheardSentence(*fate.error);
    const QStringList why(fate.blockers.begin(), fate.blockers.end());
    return why.isEmpty() ? Text::tr("The cluster still removes what is in it.") : Text::tr("It is still there: %1").arg(why.join(u' '));
}

} // namespace

void Run::judge(const kube::DeleteAnswer &answer)
{
    const QString why = answer.error ? answer.error->message : Text::tr("The cluster gave no reason.");
    switch (answer.state) {
    case kube::DeleteState::Accepted:
        noteAnswer(DeletionState::Accepted, Text::tr("The cluster accepted the deletion."), answer);
        return follow();
    case kube::DeleteState::Refused:
        if (answer.status == 0 && answer.error && answer.error->code == ErrorCode::Cancelled)
            return refuse(*answer.error); // nothing went out
        noteAnswer(DeletionState::Refused, why, answer);
        if (answer.error && endsAll(*answer.error))
            m_ended = answer.error;
        return end(PurgeStep::Refused, DeletionState::Refused,
                   answer.status == 409
                       ? Text::tr("It changed in the very moment of the deletion, so the cluster refused: %1 Preview it again.").arg(why)
                       : Text::tr("The cluster refused: %1").arg(why));
    case kube::DeleteState::Unknown:
        if (answer.status >= 500) {
            noteAnswer(DeletionState::Sent, Text::tr("The cluster failed, so nobody knows yet what came of it: %1").arg(why), answer);
            return askAfter(why);
        }
        noteAnswer(DeletionState::Sent, Text::tr("The answer was lost: %1").arg(why), answer);
        return askAfter({});
    }
}

void Run::noteAnswer(DeletionState state, const QString &sentence, const kube::DeleteAnswer &answer)
{
    if (const auto written = note(LedgerStep::Answer, state, sentence, answerJson(answer)); !written)
        m_ended = written.error();
}

/// The answer was lost, or the cluster failed and said why (`failure`): only the cluster knows. What is slow
/// on its way or in a webhook may still be carried out, so it is asked again until that cannot be any longer.
void Run::askAfter(const QString &failure)
{
    tell(PurgeStep::Deleting,
         failure.isEmpty() ? Text::tr("The answer was lost: asking the cluster what became of it.")
                           : Text::tr("The cluster failed: asking it what became of the deletion. %1").arg(failure));
    const std::int64_t lost = now();
    const std::int64_t until = lost + (m_options.wait ? std::min(m_options.patience, kMayLand) : 0);
    for (;;) {
        const std::int64_t at = now();
        const Fate fate = fateOf(m_api, approval().ns, approval().uid, m_context.stop);
        if (fate.state == Fate::State::Gone)
            return end(PurgeStep::Gone, DeletionState::Gone,
                       failure.isEmpty() ? Text::tr("Its answer was lost; it is gone.")
                                         : Text::tr("The cluster failed, and it is gone all the same: %1").arg(failure));
        if (fate.state == Fate::State::Terminating)
            return follow();
        if (at >= until || m_context.cancelled() || (fate.error && endsAll(*fate.error)))
            return giveUp(fate, at >= lost + kMayLand, failure);
        pauseFor(1000, m_options, m_context);
    }
}

/// It is still there, or nobody can be asked. `isPast`: it cannot be carried out any longer.
void Run::giveUp(const Fate &fate, bool isPast, const QString &failure)
{
    if (fate.state == Fate::State::Untouched && isPast)
        return end(PurgeStep::Failed, DeletionState::Untouched,
                   failure.isEmpty()
                       ? Text::tr("The request was lost and nothing was deleted. Preview and approve it again if it is still to go.")
                       : Text::tr("The cluster failed and nothing was deleted: %1 Preview and approve it again if it is still to go.")
                             .arg(failure));
    result().isKnown = false;
    if (fate.error)
        m_ended = fate.error;
    const QString lost = fate.error
        ? Text::tr("Nobody knows whether it was deleted: its answer was lost and the cluster cannot be asked. It is asked "
                   "again at the next start.")
        : Text::tr("Nobody knows whether it will be deleted: its answer was lost, it is still there, and the request may "
                   "yet be carried out. It is asked again at the next start.");
    end(PurgeStep::Failed, DeletionState::Unknown,
        failure.isEmpty() ? lost
            : fate.error ? Text::tr("Nobody knows whether it was deleted: the cluster failed and cannot be asked. It is asked again at the "
                                    "next start. %1")
                               .arg(failure)
                         : Text::tr("Nobody knows whether it will be deleted: the cluster failed, it is still there, and the request may "
                                    "yet be carried out. It is asked again at the next start. %1")
                               .arg(failure));
}

void Run::follow()
{
    if (!m_options.wait)
        return end(PurgeStep::Terminating, DeletionState::Accepted, Text::tr("The cluster accepted the deletion and goes on with it."));
    tell(PurgeStep::Terminating, Text::tr("The cluster removes what is in it."));
    Followed one{m_at, now(), now(), Follower(m_api, result(), m_kinds, m_context)};
    const auto told = [this](const StepReport &seen) { tell(PurgeStep::Terminating, seen.sentence, seen); };
    const Fate fate = one.follower.follow(
        m_options, [this] { return now(); }, told, [this] { askStuck(); });
    if (fate.state == Fate::State::Gone)
        return endGone(one);
    if (fate.error && endsAll(*fate.error))
        m_ended = fate.error;
    one.askedAt = now();
    JsonObject details;
    details.add("seconds", std::max<std::int64_t>(0, one.askedAt - one.begun)).add("objects", result().objects);
    StepReport seen = one.follower.report();
    seen.isUnheard = fate.error.has_value();
    seen.isStuck = !m_ended && !m_context.cancelled();
    end(PurgeStep::Terminating, DeletionState::Terminating, stuckSentence(fate), details.text(), seen);
    if (seen.isStuck)
        m_stuck.push_back(std::move(one));
}

void Run::endGone(const Followed &one)
{
    const std::int64_t seconds = std::max<std::int64_t>(0, now() - one.begun);
    JsonObject details;
    details.add("seconds", seconds).add("objects", result().objects);
    end(PurgeStep::Gone, DeletionState::Gone, Text::tr("Gone after %1.").arg(QString::fromStdString(elapsedText(seconds))), details.text());
}

/// Those whose time is up are asked after now and then, while others have their turn.
void Run::askStuck()
{
    const std::size_t inHand = m_at;
    for (auto one = m_stuck.begin(); one != m_stuck.end() && !m_context.cancelled();) {
        m_at = one->index;
        const bool isDue = now() >= one->askedAt + kStuckPause;
        one = isDue && hasGone(*one) ? m_stuck.erase(one) : std::next(one);
    }
    m_at = inHand;
}

bool Run::hasGone(Followed &one)
{
    const Fate fate = one.follower.ask(true);
    one.askedAt = now();
    if (fate.state == Fate::State::Gone) {
        endGone(one);
        return true;
    }
    StepReport seen = one.follower.report();
    seen.isUnheard = fate.error.has_value();
    seen.isStuck = true;
    tell(PurgeStep::Terminating, stuckSentence(fate), seen);
    return false;
}

} // namespace purge
