// SPDX-License-Identifier: GPL-3.0-or-later
#include "kube/kubeconfigfields.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kube {

namespace {

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString expected(const char *what)
{
    return QCoreApplication::translate("Kubeconfig", "%1 is expected").arg(QCoreApplication::translate("Kubeconfig", what));
}

bool isAbsent(yaml::NodeRef node)
{
    return !node || node.type() == yaml::NodeType::Null;
}

/// Depth is bounded by the reader's budget, aliases by `left`.
std::string jsonOf(yaml::NodeRef node, int &left)
{
    const yaml::NodeRef value = node.resolved();
    if (--left < 0)
        return "null";
    if (value.isSequence()) {
        JsonArray out;
        for (auto item = value.firstChild(); item; item = item.nextSibling(value))
            out.addRaw(jsonOf(item, left));
        return out.text();
    }
    if (value.isMapping()) {
        JsonObject out;
        for (auto key = value.firstChild(); key; key = key.nextSibling(value).nextSibling(value))
            out.addRaw(key.text(), jsonOf(key.nextSibling(value), left));
        return out.text();
    }
    const std::string text(value.text());
    switch (value.type()) {
    case yaml::NodeType::Null: return "null";
    case yaml::NodeType::Bool:
        return std::string_view("tTyY").find(text.front()) != std::string_view::npos || text == "on" || text == "On" || text == "ON"
            ? "true"
            : "false";
    case yaml::NodeType::Int:
    case yaml::NodeType::Float: return text.find_first_not_of("0123456789.-eE") == std::string::npos ? text : jsonString(text);
    case yaml::NodeType::String:
    case yaml::NodeType::Sequence:
    case yaml::NodeType::Mapping:
    case yaml::NodeType::Alias: break;
    }
    return jsonString(text);
}

} // namespace

Fields::Fields(yaml::NodeRef node, QString file, FieldsError &error) : m_node(node.resolved()), m_file(std::move(file)), m_error(error)
{
    if (!isAbsent(m_node) && !m_node.isMapping())
        failAt(m_node, nullptr, expected(QT_TRANSLATE_NOOP("Kubeconfig", "a mapping")));
}

yaml::NodeRef Fields::get(const char *key) const
{
    return m_node.get(key).resolved();
}

void Fields::failAt(yaml::NodeRef node, const char *key, const QString &why)
{
    if (m_error.first)
        return;
    const QString place = node ? yaml::placeOf(node, m_file) : m_file;
    const QString what = key ? QCoreApplication::translate("Kubeconfig", "%1: \"%2\": %3.").arg(place, QLatin1String(key), why)
                             : QCoreApplication::translate("Kubeconfig", "%1: %2.").arg(place, why);
    m_error.first = Error{ErrorCode::InvalidInput, what, {}};
}

void Fields::fail(const char *key, const QString &why)
{
    const yaml::NodeRef node = get(key);
    failAt(node ? node : m_node, key, why);
}

QString Fields::textOf(yaml::NodeRef node, const char *key)
{
    if (isAbsent(node))
        return {};
    if (!node.isString())
        failAt(node, key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "a text")));
    return toText(node.text());
}

QStringList Fields::textsOf(yaml::NodeRef node, const char *key)
{
    QStringList out;
    if (isAbsent(node))
        return out;
    if (!node.isSequence())
        failAt(node, key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "a list")));
    for (auto item = node.firstChild(); item && node.isSequence(); item = item.nextSibling(node))
        out << textOf(item.resolved(), key);
    return out;
}

QString Fields::text(const char *key)
{
    return textOf(get(key), key);
}

bool Fields::flag(const char *key)
{
    const yaml::NodeRef node = get(key);
    if (isAbsent(node))
        return false;
    if (node.type() != yaml::NodeType::Bool)
        failAt(node, key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "true or false")));
    int left = 1;
    return jsonOf(node, left) == "true";
}

QStringList Fields::texts(const char *key)
{
    return textsOf(get(key), key);
}

std::map<QString, QStringList> Fields::textLists(const char *key)
{
    std::map<QString, QStringList> out;
    const yaml::NodeRef node = get(key);
    if (isAbsent(node))
        return out;
    if (!node.isMapping())
        failAt(node, key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "a mapping")));
    for (auto name = node.firstChild(); name && node.isMapping(); name = name.nextSibling(node).nextSibling(node))
        out[toText(name.text())] = textsOf(name.nextSibling(node).resolved(), key);
    return out;
}

QByteArray Fields::base64(const char *key)
{
    QByteArray encoded = text(key).toUtf8();
    encoded.replace("\n", "").replace("\r", "");
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || encoded.size() % 4 != 0)
        fail(key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "base64")));
    return decoded.decoded;
}

QString Fields::path(const char *key)
{
    const QString given = text(key);
    return given.isEmpty() ? given : QDir::cleanPath(QFileInfo(m_file).absoluteDir().absoluteFilePath(given));
}

QByteArray Fields::json(const char *key)
{
    constexpr int kMaxNodes = 10'000;
    const yaml::NodeRef node = get(key);
    int left = kMaxNodes;
    QByteArray out = node ? QByteArray::fromStdString(jsonOf(node, left)) : QByteArray();
    if (left < 0)
        fail(key, QCoreApplication::translate("Kubeconfig", "this is more than is accepted here"));
    return out;
}

void Fields::inside(const char *key, const std::function<void(Fields &)> &read)
{
    const yaml::NodeRef node = get(key);
    if (isAbsent(node))
        return;
    Fields fields(node, m_file, m_error);
    read(fields);
}

void Fields::each(const char *key, const std::function<void(Fields &)> &read)
{
    const yaml::NodeRef node = get(key);
    if (isAbsent(node))
        return;
    if (!node.isSequence())
        failAt(node, key, expected(QT_TRANSLATE_NOOP("Kubeconfig", "a list")));
    for (auto item = node.firstChild(); item && node.isSequence(); item = item.nextSibling(node)) {
        Fields fields(item.resolved(), m_file, m_error);
        read(fields);
    }
}

} // namespace kube
