// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include "base/plurals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

constexpr auto kFolder = ":/translations"_L1;
constexpr auto kPrefix = "kubestats_"_L1;

QString ownName(const QString &code)
{
    // Qt names a country too: "español de España", "中文".
    if (code == "es"_L1)
        return u"Español"_s;
    const QString name = code == "zh_CN"_L1 ? u"简体中文"_s : QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

bool sameLanguage(const QLocale &a, const QLocale &b)
{
    return a.language() == b.language() && a.script() == b.script();
}

/// "de-AT" and "zh-Hans-CN" as desktops write them, as the names of our files.
QString spoken(const QString &wanted)
{
    const QLocale asked(wanted);
    for (const Language &language : languages()) {
        if (sameLanguage(QLocale(language.code), asked))
            return language.code;
    }
    return {};
}

/// LC_ALL=C asks for no language at all, also where LANGUAGE is set; Qt looks at LANGUAGE first.
bool asksForNone()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value == "C"_L1 || value == "POSIX"_L1 || value.startsWith("C."_L1);
    return false;
}

struct Installed {
    QString code = u"en"_s;
    std::unique_ptr<QTranslator> qt, own;
};

/// Loads and installs one file; null where there is none.
std::unique_ptr<QTranslator> install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file) || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

Installed &installed()
{
    static Installed now;
    return now;
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> list = [] {
        initTranslations();
        std::vector<Language> found{{u"en"_s, u"English"_s}};
        for (const QString &file : QDir(kFolder).entryList({u"*.qm"_s}, QDir::Files, QDir::Name)) {
            const QString code = file.mid(kPrefix.size()).chopped(3);
            found.push_back({code, ownName(code)});
        }
        return found;
    }();
    return list;
}

QString languageFor(const QString &choice)
{
    if (choice != "system"_L1)
        return choice;
    if (asksForNone())
        return u"en"_s;
    for (const QString &wanted : QLocale::system().uiLanguages())
        if (const QString code = spoken(wanted); !code.isEmpty())
            return code;
    return u"en"_s;
}

QString installedLanguage()
{
    return installed().code;
}

void installLanguage(const QString &choice)
{
    Installed &now = installed();
    static const bool plurals = [] {
        installEnglishPlurals();
        return true;
    }();
    Q_UNUSED(plurals)
    const QString code = languageFor(choice);
    now = {};
    now.code = code;
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    QLocale::setDefault(choice == "system"_L1 || sameLanguage(system, locale) ? system : locale);
    if (code == "en"_L1)
        return;
    // Qt's own words, for menus of inputs and the like; distributions package them apart.
    now.qt = install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 + code);
    now.own = install(kFolder + u'/' + kPrefix + code);
}
