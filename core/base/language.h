// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A language the programs speak.
struct Language {
    QString code; ///< as the setting has it: "de", "zh_CN"
    QString name; ///< in the language itself
};

/// English first, then one for each file of translations/.
const std::vector<Language> &languages();

/// The language that `choice` of appearance/language means: itself, or for "system" the first one the
/// desktop asks for that is spoken here, else English.
QString languageFor(const QString &choice);

/// What installLanguage() made tr() speak: "en", "de"; "en" before.
QString installedLanguage();

/// Makes tr() speak, plurals included, and sets the default locale: the desktop's where it is of the
/// same language, so that dates and figures stay as its user wants them. Called again it changes what
/// is translated from then on. Main thread, after the application object is made.
void installLanguage(const QString &choice);
