// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/wildcard.h"

namespace git {

bool matchesWildcard(const QByteArray &pattern, const QByteArray &text)
{
    // Only the last * needs to be gone back to, so the time is the product of both lengths at most.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesPatterns(const QList<QByteArray> &patterns, const QByteArray &text)
{
    bool found = false;
    for (const QByteArray &pattern : patterns) {
        if (pattern.startsWith('!')) {
            if (matchesWildcard(pattern.mid(1), text))
                return false;
        } else {
            found = found || matchesWildcard(pattern, text);
        }
    }
    return found;
}

} // namespace git
