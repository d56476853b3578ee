// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <vector>

/// One row of the settings table: everything the program can be told, in one place.
struct SettingRow {
    enum class Type { Bool, Int, Text, TextList, Choice };

    const char *key; ///< in the file, "scan/threads"; KUBESTATS_SCAN_THREADS in the environment, KUBESTATS_DATA for store/folder
    Type type;
    const char *fallback; ///< the default, as text
    const char *choices;  ///< Choice: "light|dark|system", else nullptr
    const char *help;     ///< one English sentence, translated where shown
};

/// THE list.
const std::vector<SettingRow> &settingRows();

/// Where a value comes from, strongest last.
enum class SettingOrigin { Default, File, Environment, Flag };
const char *toString(SettingOrigin origin);

/// Settings from $XDG_CONFIG_HOME/kubestats/kubestats.conf (INI), the environment and flags: flag >
/// KUBESTATS_* > file > default. A value that does not fit its type is an error that names key,
/// value and origin; it is never replaced by a default. Main thread.
class Settings final
{
public:
    /// `file` empty: the default place. A missing file is fine.
    static Result<Settings> load(const QString &file = {});

    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] int number(const char *key) const;
    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] QStringList list(const char *key) const;
    [[nodiscard]] SettingOrigin origin(const char *key) const;
    [[nodiscard]] const QString &file() const { return m_file; }

    /// A value from the command line, for this process only.
    Result<void> setFlag(const char *key, const QString &value);
    /// Writes to the file, atomically. While the environment or a flag says otherwise, that stays in force.
    Result<void> write(const char *key, const QString &value);

private:
    struct Value {
        QString text;
        SettingOrigin origin = SettingOrigin::Default;
    };

    QString m_file;
    QHash<QString, Value> m_values;
};

/// XDG folders of the program, made on demand: data (the store, mirrors), config, cache.
QString dataFolder();
QString configFolder();
