// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// `text` with its English plural written out: "%n day(s)" becomes "%n day" for one, else "%n days";
/// also "branch(es)", "repositor(y/ies)" and "(person/people)".
QString withEnglishPlural(const QString &text, int n);

/// The n of tr() for a count of any size: beyond its range every language has the same form.
constexpr int pluralOf(std::int64_t count)
{
    return int(count > 1'000'000'000 ? 1'000'000'000 + count % 100 : count);
}

/// Makes every tr("… %n …(s)", n) of the program read well without a translation file. A translation
/// installed later comes first. Call once, after the application object is made.
void installEnglishPlurals();
