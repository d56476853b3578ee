// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plurals.h"
#include "purge/duration.h"
#include "purge/policy.h"
#include "purge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

constexpr std::array kOwnNamespaces{std::string_view("kubestats"), std::string_view("kubestats-system")};

/// '*' stands for any characters, also none.
bool fits(std::string_view pattern, std::string_view name)
{
    std::size_t at = 0, from = 0;
    std::size_t star = std::string_view::npos, mark = 0;
    while (at < name.size()) {
        if (from < pattern.size() && pattern[from] == '*') {
            star = from++;
            mark = at;
        } else if (from < pattern.size() && pattern[from] == name[at]) {
            ++from;
            ++at;
        } else if (star != std::string_view::npos) {
            from = star + 1;
            at = ++mark;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', from) == std::string_view::npos;
}

/// When a namespace's age lets it go.
struct Due {
    std::int64_t at = 0;
    bool never = false;
    QString fault; ///< what cannot be read
    QString from;  ///< the annotation that says so; empty: the policy
};

/// Annotations take the place of the policy's age; of several the latest moment counts.
Due dueOf(const Policy &policy, const LiveNamespace &ns)
{
    Due due;
    bool said = false;
    const auto take = [&](const char *key, const std::optional<std::int64_t> &moment, const std::string &value) {
        if (!moment) {
            due.fault = Text::tr("Its annotation %1 is \"%2\", which nobody can read for sure.").arg(QLatin1String(key), shownText(value));
            return;
        }
        if (!said || *moment > due.at) {
            due.at = *moment;
            due.from = QLatin1String(key);
        }
        said = true;
    };
    for (const char *key : {"kubestats.io/ttl", "janitor/ttl"}) {
        const auto found = ns.annotations.find(key);
        if (found == ns.annotations.end())
            continue;
        if (found->second == "forever") {
            due.never = true;
            due.from = QLatin1String(key);
            continue;
        }
        const auto span = parseSpan(found->second);
        take(key, span ? std::optional(ns.created + *span) : std::nullopt, found->second);
    }
    for (const char *key : {"kubestats.io/expires", "janitor/expires"}) {
        if (const auto found = ns.annotations.find(key); found != ns.annotations.end())
            take(key, parseMoment(found->second), found->second);
    }
    if (!said)
        due.at = ns.created + policy.age;
    return due;
}

std::optional<Evaluation> protection(const Policy &policy, const LiveNamespace &ns)
{
    for (const std::string &name : policy.protectedNames) {
        if (fits(name, ns.name))
            return Evaluation{Match::Protected, Text::tr("The policy protects the name %1.").arg(shownText(name)), 0};
    }
    for (const Selector &selector : policy.protectedLabels) {
        if (matches(selector, ns.labels))
            return Evaluation{Match::Protected, Text::tr("The policy protects the label %1.").arg(shownText(toText(selector))), 0};
    }
    return std::nullopt;
}

Evaluation byAge(const Policy &policy, const LiveNamespace &ns, std::int64_t now)
{
    if (ns.created <= 0)
        return {Match::Unclear, Text::tr("The cluster does not say when it was created."), 0};
    if (ns.created > now)
        return {Match::Unclear, Text::tr("It was created in the future, at %1: a clock is wrong.").arg(shownText(momentText(ns.created))),
                0};
    const Due due = dueOf(policy, ns);
    if (!due.fault.isEmpty())
        return {Match::Unclear, due.fault, 0};
    if (due.never)
        return {Match::Protected, Text::tr("Its annotation %1 keeps it for ever.").arg(due.from), 0};
    const QString moment = shownText(momentText(due.at));
    if (due.at > now) {
        return {Match::TooYoung,
                due.from.isEmpty() ? Text::tr("It is younger than %1: it may go from %2 on.").arg(shownText(spanText(policy.age)), moment)
                                   : Text::tr("Its annotation %1 keeps it until %2.").arg(due.from, moment),
                due.at};
    }
    return {
        Match::Matches,
        due.from.isEmpty()
            ? Text::tr("It has the label %1 and is older than %2.").arg(shownText(toText(policy.selector)), shownText(spanText(policy.age)))
            : Text::tr("It has the label %1, and its annotation %2 let it go on %3.")
                  .arg(shownText(toText(policy.selector)), due.from, moment),
        due.at};
}

} // namespace

bool isSystemNamespace(std::string_view name)
{
    return name == "default" || name.starts_with("kube-")
        || std::find(kOwnNamespaces.begin(), kOwnNamespaces.end(), name) != kOwnNamespaces.end();
}

Evaluation evaluate(const Policy &policy, const LiveNamespace &ns, std::int64_t now, const std::string &context)
{
    if (isSystemNamespace(ns.name))
        return {Match::System, Text::tr("The cluster or Kubestats itself needs it."), 0};
    if (ns.deleting != 0 || ns.phase == NamespacePhase::Terminating)
        return {Match::Terminating, Text::tr("It is being deleted already."), 0};
    if (!context.empty()
        && std::find(policy.excludedContexts.begin(), policy.excludedContexts.end(), context) != policy.excludedContexts.end())
        return {Match::Excluded, Text::tr("The policy excludes the context %1.").arg(shownText(context)), 0};
    if (const auto kept = protection(policy, ns))
        return *kept;
    if (!matches(policy.selector, ns.labels))
        return {Match::NotOptedIn, Text::tr("It has not opted in: the label %1 is not there.").arg(shownText(toText(policy.selector))), 0};
    return byAge(policy, ns, now);
}

Plan plan(const Policy &policy, const std::vector<LiveNamespace> &namespaces, std::int64_t now, const std::string &context)
{
    Plan result;
    for (const LiveNamespace &ns : namespaces)
        result.rows.push_back({ns, evaluate(policy, ns, now, context)});
    std::sort(result.rows.begin(), result.rows.end(), [](const PlanRow &a, const PlanRow &b) { return a.ns.name < b.ns.name; });
    for (const PlanRow &row : result.rows) {
        if (row.evaluation.match == Match::Matches)
            result.chosen.push_back(row.ns.name);
    }
    result.stopped = overLimits(policy.limits, std::int64_t(result.chosen.size()), std::int64_t(namespaces.size()));
    return result;
}

std::optional<Error> overLimits(const Limits &limits, std::int64_t wanted, std::int64_t all)
{
    if (wanted > limits.count) {
        return Error{
            ErrorCode::Conflict,
            Text::tr("%1 namespace(s) would go, and the policy lets at most %2 go in one run. Nothing was deleted. Look at what matches, "
                     "or raise limits.count.",
                     nullptr, pluralOf(wanted))
                .arg(QString::number(wanted), QString::number(limits.count)),
            {}};
    }
    const std::int64_t allowed = all * limits.percent / 100;
    if (wanted > allowed) {
        return Error{
            ErrorCode::Conflict,
            Text::tr("%1 of %2 namespace(s) would go, and the policy lets at most %3 % go in one run, which is %4. Nothing was deleted. "
                     "Look at what matches, or raise limits.percent.",
                     nullptr, pluralOf(all))
                .arg(QString::number(wanted), QString::number(all), QString::number(limits.percent), QString::number(allowed)),
            {}};
    }
    return std::nullopt;
}

} // namespace purge
