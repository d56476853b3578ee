// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

const SettingRow *findRow(const QString &key)
{
    for (const SettingRow &row : settingRows()) {
        if (key == QLatin1String(row.key))
            return &row;
    }
    return nullptr;
}

QString environmentName(const SettingRow &row)
{
    if (row.key == "store/folder"sv)
        return u"KUBESTATS_DATA"_s; // the name that --data has
    return u"KUBESTATS_"_s + QString::fromLatin1(row.key).toUpper().replace(u'/', u'_').replace(u'-', u'_');
}

QStringList split(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items << item.trimmed();
    return items;
}

Result<void> check(const SettingRow &row, const QString &text, const QString &where)
{
    const auto wrong = [&](const QString &wanted) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Settings", "%1: \"%2\" does not fit %3. Write %4.")
                         .arg(where, text, QString::fromLatin1(row.key), wanted),
                     {}};
    };
    bool ok = true;
    switch (row.type) {
    case SettingRow::Type::Bool:
        if (text != "true"_L1 && text != "false"_L1)
            return wrong(u"true / false"_s);
        break;
    case SettingRow::Type::Int:
        if (text.toInt(&ok) < 0 || !ok)
            return wrong(QCoreApplication::translate("Settings", "a whole number from 0"));
        break;
    case SettingRow::Type::Choice:
        if (!QString::fromLatin1(row.choices).split(u'|').contains(text))
            return wrong(QString::fromLatin1(row.choices).replace(u'|', u" / "_s));
        break;
    case SettingRow::Type::Text:
    case SettingRow::Type::TextList: break;
    }
    return {};
}

} // namespace

const std::vector<SettingRow> &settingRows()
{
    using Type = SettingRow::Type;
    static const std::vector<SettingRow> rows{
        {"appearance/colours", Type::Choice, "system", "light|dark|system", QT_TRANSLATE_NOOP("Settings", "Colours of the window")},
        {"appearance/contrast", Type::Choice, "normal", "normal|high", QT_TRANSLATE_NOOP("Settings", "Contrast of the colours")},
        {"appearance/text", Type::Choice, "100", "100|125|150|200",
         QT_TRANSLATE_NOOP("Settings", "Size of the window's text, in percent of the desktop's")},
        {"appearance/language", Type::Choice, "system", "system|en|de|es|ja|zh_CN",
         QT_TRANSLATE_NOOP("Settings", "Language of the program")},
        {"appearance/sidebar", Type::Choice, "wide", "wide|narrow", QT_TRANSLATE_NOOP("Settings", "Sidebar with words or with icons only")},
        {"appearance/notifications", Type::Bool, "true", nullptr,
         QT_TRANSLATE_NOOP("Settings", "Notifications of finished and failed jobs while the window is not in front")},
        {"scan/at-start", Type::Bool, "true", nullptr, QT_TRANSLATE_NOOP("Settings", "Rescan every repository at start")},
        {"scan/schedule", Type::Choice, "adaptive", "off|hourly|daily|adaptive",
         QT_TRANSLATE_NOOP("Settings", "Schedule of new repositories")},
        {"scan/threads", Type::Int, "0", nullptr, QT_TRANSLATE_NOOP("Settings", "Cores for a scan; 0: all")},
        {"scan/bots", Type::TextList, "", nullptr, QT_TRANSLATE_NOOP("Settings", "More names of bots, separated by commas")},
        {"fetch/time-limit", Type::Int, "60", nullptr, QT_TRANSLATE_NOOP("Settings", "Minutes a clone or fetch may take")},
        {"fetch/memory-limit", Type::Int, "512", nullptr, QT_TRANSLATE_NOOP("Settings", "Megabytes a clone or fetch may use")},
        {"fetch/ca-file", Type::Text, "", nullptr, QT_TRANSLATE_NOOP("Settings", "File with certificates to trust besides the system's")},
        {"store/folder", Type::Text, "", nullptr,
         QT_TRANSLATE_NOOP("Settings", "Folder of the store and the clones; empty: the data folder")},
    };
    return rows;
}

const char *toString(SettingOrigin origin)
{
    switch (origin) {
    case SettingOrigin::Default: return "default";
    case SettingOrigin::File: return "file";
    case SettingOrigin::Environment: return "environment";
    case SettingOrigin::Flag: return "flag";
    }
    return "";
}

Result<Settings> Settings::load(const QString &file)
{
    Settings settings;
    settings.m_file = file.isEmpty() ? configFolder() + "/kubestats.conf"_L1 : file;
    if (QFileInfo::exists(settings.m_file) && !QFileInfo(settings.m_file).isReadable())
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Settings", "%1 cannot be read. Check its permissions.").arg(settings.m_file),
                     {}};
    QSettings stored(settings.m_file, QSettings::IniFormat);
    if (stored.status() != QSettings::NoError)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Settings", "%1 is not a settings file. Mend or remove it.").arg(settings.m_file),
                     {}};
    for (const SettingRow &row : settingRows()) {
        const QString key = QString::fromLatin1(row.key);
        Value value{QString::fromUtf8(row.fallback), SettingOrigin::Default};
        QString where;
        if (stored.contains(key)) {
            // An unquoted comma makes QSettings return a list.
            const QVariant given = stored.value(key);
            value = {given.typeId() == QMetaType::QStringList ? given.toStringList().join(u',') : given.toString(), SettingOrigin::File};
            where = settings.m_file;
        }
        const QByteArray name = environmentName(row).toLatin1();
        if (qEnvironmentVariableIsSet(name.constData())) {
            value = {qEnvironmentVariable(name.constData()), SettingOrigin::Environment};
            where = QString::fromLatin1(name);
        }
        if (value.origin != SettingOrigin::Default) {
            if (const auto fits = check(row, value.text, where); !fits)
                return fits.error();
        }
        settings.m_values.insert(key, value);
    }
    return settings;
}

bool Settings::flag(const char *key) const
{
    return text(key) == "true"_L1;
}

int Settings::number(const char *key) const
{
    return text(key).toInt();
}

QString Settings::text(const char *key) const
{
    Q_ASSERT(m_values.contains(QString::fromLatin1(key)));
    return m_values.value(QString::fromLatin1(key)).text;
}

QStringList Settings::list(const char *key) const
{
    return split(text(key));
}

SettingOrigin Settings::origin(const char *key) const
{
    return m_values.value(QString::fromLatin1(key)).origin;
}

Result<void> Settings::setFlag(const char *key, const QString &value)
{
    const SettingRow *row = findRow(QString::fromLatin1(key));
    Q_ASSERT(row);
    if (auto fits = check(*row, value, u"--"_s + QString::fromLatin1(key)); !fits)
        return fits;
    m_values.insert(QString::fromLatin1(key), {value, SettingOrigin::Flag});
    return {};
}

Result<void> Settings::write(const char *key, const QString &value)
{
    const SettingRow *row = findRow(QString::fromLatin1(key));
    Q_ASSERT(row);
    if (auto fits = check(*row, value, QString::fromLatin1(key)); !fits)
        return fits;
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings stored(m_file, QSettings::IniFormat);
    stored.setValue(QString::fromLatin1(key), value);
    stored.sync();
    if (stored.status() != QSettings::NoError)
        return Error{ErrorCode::Forbidden,
                     QCoreApplication::translate("Settings", "%1 cannot be written. Check the folder and the free space.").arg(m_file),
                     {}};
    if (origin(key) <= SettingOrigin::File)
        m_values.insert(QString::fromLatin1(key), {value, SettingOrigin::File});
    return {};
}

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/kubestats"_L1;
    QDir().mkpath(folder);
    return folder;
}

QString configFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/kubestats"_L1;
    QDir().mkpath(folder);
    return folder;
}
