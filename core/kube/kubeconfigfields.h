// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/configreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace kube {

/// The first thing that is wrong with a file.
struct FieldsError {
    std::optional<Error> first;
};

/// Reads the fields of one mapping as Go reads them into a struct: what is absent or null is empty, what
/// is of another type is an error with its place, unknown fields are passed over.
class Fields final
{
public:
    /// `node` may be invalid: then all is absent. `error` is shared by all Fields of a file.
    Fields(yaml::NodeRef node, QString file, FieldsError &error);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] QStringList texts(const char *key);
    [[nodiscard]] std::map<QString, QStringList> textLists(const char *key);
    /// Bytes in base64, line ends among them.
    [[nodiscard]] QByteArray base64(const char *key);
    /// A path, made absolute against the folder of the file.
    [[nodiscard]] QString path(const char *key);
    /// Whatever is there, as JSON text.
    [[nodiscard]] QByteArray json(const char *key);
    /// Calls `read` for the mapping under `key`, unless it is absent.
    void inside(const char *key, const std::function<void(Fields &)> &read);
    /// Calls `read` for each item of the list under `key`.
    void each(const char *key, const std::function<void(Fields &)> &read);

    /// Notes that `key` is wrong: `why` is part of a sentence.
    void fail(const char *key, const QString &why);

private:
    [[nodiscard]] yaml::NodeRef get(const char *key) const;
    void failAt(yaml::NodeRef node, const char *key, const QString &why);
    [[nodiscard]] QString textOf(yaml::NodeRef node, const char *key);
    [[nodiscard]] QStringList textsOf(yaml::NodeRef node, const char *key);

    yaml::NodeRef m_node;
    QString m_file;
    FieldsError &m_error;
};

} // namespace kube
