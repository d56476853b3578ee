// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr int kWhole = 1000, kBegin = 900, kWordBegin = 800, kInside = 600, kLetters = 400, kTypo = 300;
constexpr int kLongestText = 256; // letters looked at for typos and single letters
constexpr int kTypoFrom = 4, kTwoTyposFrom = 8;

/// Letter by letter, so that places in it are places in the text.
QString lowered(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = c.toLower();
    return result;
}

bool beginsWord(const QString &text, int at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1), here = text.at(at);
    return here.isLetterOrNumber() && (!before.isLetterOrNumber() || (before.isLower() && here.isUpper()));
}

/// What is left of a text beside what was found counts against it, a little.
int rest(int needle, int text)
{
    return std::min(60, text - needle);
}

std::optional<FuzzyMatch> partMatch(const QString &needle, const QString &text, const QString &low)
{
    const int size = int(needle.size());
    std::optional<FuzzyMatch> best;
    for (qsizetype at = low.indexOf(needle); at >= 0; at = low.indexOf(needle, at + 1)) {
        const int place = int(at);
        const int kind = size == text.size() ? kWhole : place == 0 ? kBegin : beginsWord(text, place) ? kWordBegin : kInside;
        const int score = kind - rest(size, int(text.size()));
        if (!best || score > best->score)
            best = FuzzyMatch{score, {{place, size}}};
    }
    return best;
}

/// The letters in their order; each run of them begins a word, so that chance finds little.
std::optional<FuzzyMatch> lettersMatch(const QString &needle, const QString &text, const QString &low)
{
    FuzzyMatch match{kLetters, {}};
    int at = 0, done = 0;
    const int size = int(needle.size()), length = std::min(int(text.size()), kLongestText);
    while (done < size) {
        while (at < length && !(low.at(at) == needle.at(done) && beginsWord(text, at)))
            ++at;
        if (at == length)
            return std::nullopt;
        int run = 0;
        while (done < size && at < length && low.at(at) == needle.at(done)) {
            ++run;
            ++at;
            ++done;
        }
        match.runs.emplace_back(at - run, run);
    }
    match.score -= 20 * int(match.runs.size()) + rest(size, int(text.size()));
    return match;
}

/// How many letters must be put in, taken out, changed or swapped with the next to make `needle` the
/// beginning of `text`; and how long that beginning is.
std::pair<int, int> prefixDistance(QStringView needle, QStringView text)
{
    const int n = int(needle.size()), m = int(text.size());
    std::vector<std::vector<int>> cost(std::size_t(n + 1), std::vector<int>(std::size_t(m + 1)));
    for (int i = 0; i <= n; ++i) {
        for (int j = 0; j <= m; ++j) {
            const auto y = std::size_t(i), x = std::size_t(j);
            if (i == 0 || j == 0) {
                cost[y][x] = i + j;
                continue;
            }
            const bool same = needle[i - 1] == text[j - 1];
            int least = std::min({cost[y - 1][x] + 1, cost[y][x - 1] + 1, cost[y - 1][x - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && needle[i - 1] == text[j - 2] && needle[i - 2] == text[j - 1])
                least = std::min(least, cost[y - 2][x - 2] + 1);
            cost[y][x] = least;
        }
    }
    const std::vector<int> &last = cost.back();
    const auto best = std::min_element(last.begin(), last.end());
    return {*best, int(best - last.begin())};
}

std::optional<FuzzyMatch> typoMatch(const QString &needle, const QString &text, const QString &low)
{
    const int size = int(needle.size());
    if (size < kTypoFrom)
        return std::nullopt;
    const int allowed = size < kTwoTyposFrom ? 1 : 2;
    std::optional<FuzzyMatch> best;
    for (int at = 0; at < std::min(int(text.size()), kLongestText); ++at) {
        if (!beginsWord(text, at))
            continue;
        const auto [wrong, length] = prefixDistance(needle, QStringView(low).mid(at, size + allowed));
        const int score = kTypo - 80 * wrong - rest(size, int(text.size()));
        if (wrong <= allowed && length > 0 && (!best || score > best->score))
            best = FuzzyMatch{score, {{at, length}}};
    }
    return best;
}

std::optional<FuzzyMatch> wordMatch(const QString &needle, const QString &text, const QString &low)
{
    for (const auto &how : {partMatch, lettersMatch, typoMatch})
        if (auto match = how(needle, text, low))
            return match;
    return std::nullopt;
}

/// Runs of several words may overlap or touch.
std::vector<std::pair<int, int>> joined(std::vector<std::pair<int, int>> runs)
{
    std::sort(runs.begin(), runs.end());
    std::vector<std::pair<int, int>> result;
    for (const auto &[begin, length] : runs) {
        if (!result.empty() && begin <= result.back().first + result.back().second)
            result.back().second = std::max(result.back().second, begin + length - result.back().first);
        else
            result.emplace_back(begin, length);
    }
    return result;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &needle, const QString &text)
{
    const QString low = lowered(text);
    const QStringList words = lowered(needle).split(u' ', Qt::SkipEmptyParts);
    FuzzyMatch all;
    for (const QString &word : words) {
        const auto match = wordMatch(word, text, low);
        if (!match)
            return std::nullopt;
        all.score += match->score / int(words.size());
        all.runs.insert(all.runs.end(), match->runs.begin(), match->runs.end());
    }
    all.runs = joined(std::move(all.runs));
    return all;
}
