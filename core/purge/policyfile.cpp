// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/duration.h"
#include "purge/fields.h"
#include "purge/policy.h"
#include "purge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

using yaml::NodeRef;
using yaml::NodeType;

constexpr const char *kApiVersion = "kubestats.io/v1";
constexpr const char *kKind = "PurgePolicy";

/// Reads one policy out of its document and notes all that is wrong on the way.
class PolicyReader final
{
public:
    explicit PolicyReader(const yaml::Document &document) : m_fields(document) {}

    /// A file of its own.
    Policy readFile()
    {
        const NodeRef root = m_fields.root();
        m_fields.only(root, {"apiVersion", "kind", "metadata", "selector", "age", "protect", "limits", "contexts"});
        constant(root, "apiVersion", kApiVersion);
        constant(root, "kind", kKind);
        return read(root);
    }

    /// A part of another file.
    Policy readPart(NodeRef node)
    {
        m_fields.only(node, {"selector", "age", "protect", "limits", "contexts"});
        return read(node);
    }

    [[nodiscard]] const std::vector<PolicyFault> &faults() const { return m_fields.faults(); }

private:
    Policy read(NodeRef root)
    {
        if (const NodeRef node = m_fields.get(root, "selector"))
            m_policy.selector = readOptIn(node);
        if (const NodeRef node = m_fields.get(root, "age"))
            readAge(node);
        readProtect(m_fields.get(root, "protect"));
        readLimits(m_fields.get(root, "limits"));
        if (const NodeRef contexts = m_fields.mapping(m_fields.get(root, "contexts"), {"exclude"}))
            m_policy.excludedContexts = m_fields.texts(m_fields.get(contexts, "exclude"));
        return m_policy;
    }

    void constant(NodeRef root, const char *key, const char *value)
    {
        const NodeRef node = m_fields.get(root, key);
        if (!node) {
            m_fields.fault(root, Text::tr("%1 is missing. Write %1: %2.").arg(QLatin1String(key), QLatin1String(value)));
        } else if (node.text() != value) {
            m_fields.fault(
                node,
                Text::tr("%1 is \"%2\", and only %3 is known.").arg(QLatin1String(key), shownText(node.text()), QLatin1String(value)));
        }
    }

    Selector readLabel(NodeRef node)
    {
        const auto text = m_fields.text(node);
        if (!text)
            return {};
        auto read = readSelector(*text);
        if (const auto *fault = std::get_if<TextFault>(&read)) {
            m_fields.fault(node, Text::tr("\"%1\" is no selector: %2").arg(shownText(*text), fault->why), fault->offset);
            return {};
        }
        return std::get<Selector>(std::move(read));
    }

    Selector readOptIn(NodeRef node)
    {
        Selector selector = readLabel(node);
        if (selector.requirements.empty() || asksForALabel(selector))
            return selector;
        const bool isGiven = std::any_of(selector.requirements.begin(), selector.requirements.end(),
                                         [](const Requirement &requirement) { return requirement.key == kGivenLabel; });
        m_fields.fault(
            node,
            isGiven
                ? Text::tr(
                      "The cluster gives every namespace the label %1, so it is no opt-in. Name a label that somebody puts on a namespace.")
                      .arg(shownText(kGivenLabel))
                : Text::tr("The selector picks namespaces that have no label at all. Name a label that a namespace has to have."));
        return selector;
    }

    void readAge(NodeRef node)
    {
        const auto text = m_fields.text(node);
        if (!text)
            return;
        if (const auto age = parseSpan(*text))
            m_policy.age = *age;
        else
            m_fields.fault(node, Text::tr("\"%1\" is not an age. Write 24h, 30d or 2w.").arg(shownText(*text)));
    }

    void readProtect(NodeRef node)
    {
        const NodeRef protect = m_fields.mapping(node, {"names", "labels"});
        if (!protect)
            return;
        m_policy.protectedNames = m_fields.texts(m_fields.get(protect, "names"));
        m_fields.each(m_fields.get(protect, "labels"), [this](NodeRef item) { m_policy.protectedLabels.push_back(readLabel(item)); });
    }

    void readLimits(NodeRef node)
    {
        const NodeRef limits = m_fields.mapping(node, {"count", "percent"});
        if (!limits)
            return;
        if (const NodeRef count = m_fields.get(limits, "count"))
            m_policy.limits.count = m_fields.number(count, 1, 1'000'000).value_or(m_policy.limits.count);
        if (const NodeRef percent = m_fields.get(limits, "percent"))
            m_policy.limits.percent = m_fields.number(percent, 1, 100).value_or(m_policy.limits.percent);
    }

    Fields m_fields;
    Policy m_policy;
};

/// The place in a reader's sentence: it says "line 3, column 7" in its detail as "3:7".
PolicyFault syntaxFault(const Error &error)
{
    PolicyFault fault{1, 1, error.message};
    const QStringList place = error.detail.section(u' ', 0, 0).split(u':');
    if (place.size() == 2) {
        fault.line = std::max(1, place.at(0).toInt());
        fault.column = std::max(1, place.at(1).toInt());
    }
    return fault;
}

std::string listText(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : ", ") + quotedYaml(item);
    return "[" + text + "]";
}

} // namespace

std::variant<Policy, std::vector<PolicyFault>> checkPolicy(const QByteArray &text, const QString &file)
{
    const auto document = yaml::readConfig(text, file);
    if (!document)
        return std::vector{syntaxFault(document.error())};
    if (!document->root() || document->root().type() == NodeType::Null)
        return std::vector{PolicyFault{1, 1,
                                       Text::tr("The file is empty. Write at least apiVersion: %1 and kind: %2.")
                                           .arg(QLatin1String(kApiVersion), QLatin1String(kKind))}};
    PolicyReader reader(*document);
    Policy policy = reader.readFile();
    if (!reader.faults().empty())
        return reader.faults();
    return policy;
}

std::variant<Policy, std::vector<PolicyFault>> readPolicyFields(const yaml::Document &document, yaml::NodeRef node)
{
    PolicyReader reader(document);
    Policy policy = reader.readPart(node);
    if (!reader.faults().empty())
        return reader.faults();
    return policy;
}

Result<Policy> readPolicy(const QByteArray &text, const QString &file)
{
    auto checked = checkPolicy(text, file);
    if (auto *policy = std::get_if<Policy>(&checked))
        return std::move(*policy);
    const PolicyFault &first = std::get<1>(checked).front();
    return Error{ErrorCode::InvalidInput,
                 u"%1:%2:%3: %4"_s.arg(file, QString::number(first.line), QString::number(first.column), first.message),
                 {}};
}

Result<Policy> withEnvironment(Policy policy, const std::function<std::optional<std::string>(const char *)> &variable)
{
    for (const char *name : {"PURGE_AGE", "PURGE_THRESHOLD"}) {
        const auto value = variable(name);
        if (!value)
            continue;
        const auto age = parseSeconds(*value);
        if (!age) {
            return Error{
                ErrorCode::InvalidInput,
                Text::tr("%1 is \"%2\", which is not a number of seconds from 1. Correct or remove it; no default is taken for it.")
                    .arg(QLatin1String(name), shownText(*value)),
                {}};
        }
        if (!policy.ageFrom.empty() && policy.age != *age) {
            return Error{ErrorCode::InvalidInput, Text::tr("PURGE_AGE and PURGE_THRESHOLD say different ages. Remove one of them."), {}};
        }
        policy.age = *age;
        policy.ageFrom = name;
    }
    return policy;
}

Result<Policy> withEnvironment(Policy policy)
{
    return withEnvironment(std::move(policy), [](const char *name) -> std::optional<std::string> {
        const char *value = std::getenv(name);
        return value ? std::optional<std::string>(value) : std::nullopt;
    });
}

Policy within(Policy policy, const Policy &own)
{
    const auto add = [](auto &to, const auto &more) { to.insert(to.end(), more.begin(), more.end()); };
    add(policy.protectedNames, own.protectedNames);
    add(policy.protectedLabels, own.protectedLabels);
    add(policy.excludedContexts, own.excludedContexts);
    policy.limits.count = std::min(policy.limits.count, own.limits.count);
    policy.limits.percent = std::min(policy.limits.percent, own.limits.percent);
    return policy;
}

std::string toYaml(const Policy &policy)
{
    std::vector<std::string> labels;
    for (const Selector &selector : policy.protectedLabels)
        labels.push_back(toText(selector));
    std::string text = std::string("apiVersion: ") + kApiVersion + "\nkind: " + kKind + "\n";
    text += "selector: " + quotedYaml(toText(policy.selector)) + "\nage: " + spanText(policy.age) + "\n";
    text += "protect:\n  names: " + listText(policy.protectedNames) + "\n  labels: " + listText(labels) + "\n";
    text += "limits:\n  count: " + std::to_string(policy.limits.count) + "\n  percent: " + std::to_string(policy.limits.percent) + "\n";
    return text + "contexts:\n  exclude: " + listText(policy.excludedContexts) + "\n";
}

} // namespace purge
