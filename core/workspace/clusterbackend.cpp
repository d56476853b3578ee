// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusterbackend.h"

#include "kube/connect.h"
#include "kube/execconsent.h"
#include "kube/kubeconfig.h"
#include "kube/login.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace workspace {

namespace {

Result<std::vector<Context>> contextsOf(const QString &file)
{
    const auto config = kube::loadKubeconfig(kube::KubeconfigPlaces::find(file));
    if (!config)
        return config.error();
    std::vector<Context> contexts;
    std::vector<std::string> names;
    for (const kube::ContextEntry &entry : config->contexts) {
        Context &context = contexts.emplace_back();
        context.name = entry.name.toStdString();
        context.cluster = entry.cluster.toStdString();
        if (const kube::ClusterEntry *cluster = config->cluster(entry.cluster))
            context.server = kube::withoutCredential(cluster->server).toStdString();
        context.file = entry.origin.toStdString();
        context.current = entry.name == config->currentContext;
        names.push_back(context.name);
    }
    const auto alike = lookAlikes(names);
    for (std::size_t i = 0; i < contexts.size(); ++i)
        contexts[i].lookAlike = alike[i];
    return contexts;
}

Result<kube::Access> accessOf(const QString &file, const std::string &context)
{
    const auto config = kube::loadKubeconfig(kube::KubeconfigPlaces::find(file));
    return config ? kube::accessTo(*config, QString::fromStdString(context)) : Result<kube::Access>(config.error());
}

ExecQuestion questionOf(const kube::ExecPlan &plan)
{
    ExecQuestion question;
    question.path = plan.program.toStdString();
    for (const QString &argument : plan.arguments)
        question.arguments.push_back(argument.toStdString());
    for (const auto &[name, value] : plan.environment)
        question.environment.emplace_back(name.toStdString(), value.toStdString());
    question.sha256 = plan.sha256.toStdString();
    question.changed = kube::wasAllowedOtherwise(plan);
    return question;
}

Result<kube::ExecPlan> planOf(const QString &file, const std::string &context, const std::stop_token &stop)
{
    const auto access = accessOf(file, context);
    return access ? kube::planExec(*access, stop) : Result<kube::ExecPlan>(access.error());
}

/// The logins that connections have, so that those of one context share theirs. Any thread.
class Logins final
{
public:
    std::shared_ptr<kube::Login> of(kube::Access access)
    {
        const std::lock_guard lock(m_mutex);
        std::weak_ptr<kube::Login> &known = m_logins[access.context];
        auto login = known.lock();
        // A kubeconfig that says something else by now is another login; who has the old one keeps it.
        if (!login || !(login->access() == access))
            login = std::make_shared<kube::Login>(std::move(access), kube::pinnedConsent());
        known = login;
        return login;
    }

private:
    std::mutex m_mutex;
    std::map<QString, std::weak_ptr<kube::Login>> m_logins;
};

/// Only what the user saw is allowed: a program that was exchanged meanwhile is another question.
Result<void> allow(const QString &file, const std::string &context, const ExecQuestion &seen, const std::stop_token &stop)
{
    const auto plan = planOf(file, context, stop);
    if (!plan)
        return plan.error();
    if (questionOf(*plan) != seen)
        return Error{ErrorCode::Incomplete,
                     QCoreApplication::translate("Clusters", "The program or its arguments changed since they were shown. Look again."),
                     {}};
    return kube::pinExec(*plan);
}

/// What is left of a name when everything is dropped that an eye passes over.
std::string skeleton(const std::string &name)
{
    std::string bare;
    for (const char letter : name) {
        if (letter == '-' || letter == '_' || letter == '.' || letter == '@' || letter == ':' || letter == '/')
            continue;
        if (letter == '0' || letter == 'O')
            bare += 'o';
        else if (letter == '1' || letter == 'l' || letter == 'I')
            bare += 'i';
        else
            bare += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    }
    return bare;
}

} // namespace

std::vector<std::string> lookAlikes(const std::vector<std::string> &names)
{
    std::vector<std::string> alike(names.size());
    std::map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto [known, isNew] = first.emplace(skeleton(names[i]), i);
        if (isNew)
            continue;
        alike[i] = names[known->second];
        if (alike[known->second].empty())
            alike[known->second] = names[i];
    }
    return alike;
}

ClustersBackend kubeconfigBackend(const QString &file)
{
    ClustersBackend backend;
    backend.contexts = [file] { return contextsOf(file); };
    backend.watched = [file] { return kube::KubeconfigPlaces::find(file).files; };
    backend.connect = [file, logins = std::make_shared<Logins>()](const std::string &context) -> Result<std::unique_ptr<kube::Api>> {
        auto access = accessOf(file, context);
        if (!access)
            return access.error();
        return kube::connect(logins->of(std::move(*access)));
    };
    backend.access = [file](const std::string &context) { return accessOf(file, context); };
    backend.question = [file](const std::string &context, const std::stop_token &stop) -> Result<ExecQuestion> {
        const auto plan = planOf(file, context, stop);
        return plan ? Result<ExecQuestion>(questionOf(*plan)) : Result<ExecQuestion>(plan.error());
    };
    backend.allow = [file](const std::string &context, const ExecQuestion &seen, const std::stop_token &stop) {
        return allow(file, context, seen, stop);
    };
    return backend;
}

} // namespace workspace
