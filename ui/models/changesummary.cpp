// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesummary.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 40;
constexpr qsizetype kDigestLength = 7;

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeSummary)
};

/// Segments of a path; dots within brackets or quotes do not divide.
QStringList segments(const QString &path)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool quoted = false;
    for (const QChar c : path) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'[')
            ++depth;
        else if (!quoted && c == u']')
            --depth;
        if (c == u'.' && depth == 0 && !quoted) {
            parts << part;
            part.clear();
        } else {
            part += c;
        }
    }
    parts << part;
    return parts;
}

/// "containers[name=app]" → "app", `data["runner.yaml"]` → "runner.yaml"; empty where nothing is selected by name.
QString selected(const QString &segment)
{
    const qsizetype open = segment.lastIndexOf(u'[');
    if (open < 0 || !segment.endsWith(u']'))
        return {};
    const QString inner = segment.mid(open + 1, segment.size() - open - 2);
    if (inner.size() > 1 && inner.startsWith(u'"') && inner.endsWith(u'"'))
        return inner.mid(1, inner.size() - 2);
    const qsizetype equals = inner.indexOf(u'=');
    return equals < 0 ? QString() : inner.mid(equals + 1);
}

bool needsParent(const QString &name)
{
    static const QStringList kVague{
        u"memory"_s, u"cpu"_s, u"ephemeral-storage"_s, u"storage"_s, u"enabled"_s, u"name"_s, u"host"_s, u"port"_s, u"size"_s, u"path"_s};
    return kVague.contains(name);
}

QString elided(const QString &text)
{
    return text.size() <= kLongestValue ? text : text.left(kLongestValue - 1) + u'…';
}

QString withoutDigest(const QString &value)
{
    const qsizetype at = value.indexOf(u"sha256:"_s);
    if (at < 0)
        return value;
    const qsizetype begin = at + 7;
    return value.left(at) + value.mid(begin, kDigestLength);
}

/// Leaves out what both values begin with, up to the last separator: "nginx:1.26 → nginx:1.27" is
/// "1.26 → 1.27"; and digests where the tags differ already.
void dropCommon(QString &before, QString &after)
{
    const qsizetype digestBefore = before.indexOf(u'@');
    const qsizetype digestAfter = after.indexOf(u'@');
    if (digestBefore > 0 && digestAfter > 0 && QStringView(before).left(digestBefore) != QStringView(after).left(digestAfter)) {
        before.truncate(digestBefore);
        after.truncate(digestAfter);
    }
    qsizetype cut = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    for (qsizetype i = 0; i < shorter && before.at(i) == after.at(i); ++i) {
        const QChar c = before.at(i);
        if ((c == u':' && (i + 1 >= shorter || before.at(i + 1) != u'/')) || c == u'@' || (c == u'/' && i > 0 && before.at(i - 1) != u'/'))
            cut = i + 1;
    }
    if (cut < before.size() && cut < after.size()) {
        before.remove(0, cut);
        after.remove(0, cut);
    }
}

bool isPlain(const std::optional<std::string> &value)
{
    return !value
        || (!value->empty() && value->front() != '{' && value->front() != '[' && value->find('\n') == std::string::npos
            && value->size() <= 120);
}

/// Smaller is more telling.
int rank(const FieldChange &change, const QString &filter)
{
    const QString path = QString::fromStdString(change.path);
    if (!filter.isEmpty() && path.contains(filter, Qt::CaseInsensitive))
        return 0;
    if (path == "apiVersion"_L1)
        return 1;
    static const std::array<QLatin1StringView, 7> kTelling{"version"_L1,        "tag"_L1,     "image"_L1, "digest"_L1, "ref"_L1,
                                                           "targetRevision"_L1, "replicas"_L1};
    const QString last = segments(path).constLast();
    const int values = isPlain(change.before) && isPlain(change.after) ? 0 : 4;
    return 2 + values + (std::find(kTelling.begin(), kTelling.end(), last) == kTelling.end() ? 1 : 0);
}

void appendValues(std::vector<SummarySpan> &spans, const FieldChange &change)
{
    if (!isPlain(change.before) || !isPlain(change.after) || (change.before && change.before == change.after)) {
        const QString word = !change.before ? Text::tr("added") : !change.after ? Text::tr("removed") : Text::tr("changed");
        spans.push_back({u" "_s + word, true});
        return;
    }
    QString before = displayText(change.before.value_or(std::string()));
    QString after = displayText(change.after.value_or(std::string()));
    before = withoutDigest(before);
    after = withoutDigest(after);
    if (change.before && change.after)
        dropCommon(before, after);
    before = elided(before);
    after = elided(after);
    if (!change.before) {
        spans.push_back({u" "_s + Text::tr("added"), true});
        spans.push_back({u" "_s + after, false});
    } else if (!change.after) {
        spans.push_back({u" "_s + Text::tr("removed"), true});
        spans.push_back({u" "_s + before, false});
    } else {
        spans.push_back({u" "_s + before, false});
        spans.push_back({u" → "_s, true});
        spans.push_back({after, false});
    }
}

std::vector<SummarySpan> fieldsSummary(const Event &event, const QString &filter)
{
    const int count = static_cast<int>(event.changes.size()) + event.changesOmitted;
    const auto best = std::min_element(event.changes.begin(), event.changes.end(),
                                       [&](const FieldChange &a, const FieldChange &b) { return rank(a, filter) < rank(b, filter); });
    if (best == event.changes.end() || (count > 1 && rank(*best, filter) >= 6))
        return {{Text::tr("%n field(s) changed", nullptr, count), false}};
    std::vector<SummarySpan> spans{{fieldLabel(best->path), false}};
    appendValues(spans, *best);
    if (count > 1)
        spans.push_back({u" +%1"_s.arg(count - 1), true});
    return spans;
}

std::vector<SummarySpan> bornOrGone(const Event &event)
{
    if (!event.otherGroup.empty()) {
        const QString text = event.type == EventType::Deleted ? Text::tr("group became %1") : Text::tr("group was %1");
        return {{text.arg(displayText(event.otherGroup)), false}};
    }
    if (event.type == EventType::Created)
        return {{Text::tr("new in Git"), false}};
    if (event.type == EventType::Resurrected)
        return {{Text::tr("back in Git"), false}};
    return {{Text::tr("removed from Git"), false}};
}

} // namespace

QString fieldLabel(const std::string &path)
{
    const QStringList parts = segments(displayText(path));
    const QString last = parts.constLast();
    const QString parent = parts.size() > 1 ? parts.at(parts.size() - 2) : QString();
    if (last == "value"_L1 && !selected(parent).isEmpty())
        return selected(parent);
    if (!selected(last).isEmpty())
        return selected(last);
    if (!parent.isEmpty() && needsParent(last))
        return (selected(parent).isEmpty() ? parent : selected(parent)) + u'.' + last;
    return last;
}

std::vector<SummarySpan> changeSummary(const Event &event, const QString &filter)
{
    if (event.type != EventType::Modified)
        return bornOrGone(event);
    if (!event.movedFrom.empty()) {
        std::vector<SummarySpan> spans{{Text::tr("moved from"), true}, {u" "_s + displayText(event.movedFrom), false}};
        const int count = static_cast<int>(event.changes.size()) + event.changesOmitted;
        if (count > 0)
            spans.push_back({u" +%1"_s.arg(count), true});
        return spans;
    }
    if (event.reencrypted)
        return {{Text::tr("re-encrypted"), false}};
    return fieldsSummary(event, filter);
}

QString plainText(const std::vector<SummarySpan> &spans)
{
    QString text;
    for (const SummarySpan &span : spans)
        text += span.text;
    return text;
}
