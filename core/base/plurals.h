// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `text` with its English plural written out: "%n day(s)" becomes "%n day" for one, else "%n days";
/// also "branch(es)", "repositor(y/ies)" and "(person/people)".
QString withEnglishPlural(const QString &text, int n);

/// Makes every tr("… %n …(s)", n) of the program read well without a translation file. A translation
/// installed later comes first. Call once, after the application object is made.
void installEnglishPlurals();
