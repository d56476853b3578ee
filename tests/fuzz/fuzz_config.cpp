// SPDX-License-Identifier: GPL-3.0-or-later
// Reads any bytes as a file that its user owns: as YAML with the place of every node, as a policy, as a
// plan and as a kubeconfig. An error names its place; what is read is the same when it is read again.
#include "kube/kubeconfig.h"
#include "purge/planfile.h"
#include "purge/policy.h"
#include "yaml/configreader.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Sanitizers are slow: a deadline that depends on the machine would make two readings differ.
yaml::Budget patientBudget()
{
    yaml::Budget budget;
    budget.time = std::chrono::minutes(1);
    return budget;
}

/// Every node, down to a depth that no file of a person has.
void look(yaml::NodeRef node, int depth)
{
    if (!node || depth > 64)
        return;
    static_cast<void>(yaml::placeOf(node, u"file"_s));
    static_cast<void>(node.resolved().text());
    for (yaml::NodeRef child = node.firstChild(); child; child = child.nextSibling(node))
        look(child, depth + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const yaml::Budget budget = patientBudget();
    const auto first = yaml::readConfig(text, u"file"_s, budget);
    const auto again = yaml::readConfig(text, u"file"_s, budget);
    if (bool(first) != bool(again) || (first && first->nodes != again->nodes))
        std::abort();
    if (!first && first.error().message.isEmpty())
        std::abort();
    if (first)
        look(first->root(), 0);
    static_cast<void>(yaml::readConfig(text, u"file"_s, budget, yaml::MoreDocuments::Ignored));
    static_cast<void>(purge::readPolicy(text, u"policy.yaml"_s));
    static_cast<void>(purge::readPlan(text, u"plan.yaml"_s));
    static_cast<void>(kube::readKubeconfig(text, u"config"_s));
    return 0;
}
