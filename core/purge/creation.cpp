// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/creation.h"

#include "purge/follow.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purge {

namespace {

/// Where translators find the strings of this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Purge)
};

/// Whether an error says nothing of what the cluster did.
bool isLostBy(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::Incomplete || code == ErrorCode::TooLarge;
}

using State = RestoreRow::State;

Creation unknown(const Error &error, const QString &why)
{
    return {State::Unknown, {}, error, true, why};
}

/// The answer was lost: only the cluster knows.
Creation askAfter(kube::Api &api, const ApiResource &resource, const std::string &ns, const std::string &name, const Error &lost,
                  const std::stop_token &stop)
{
    auto there = api.object(resource, ns, name, stop);
    if (there)
        return {State::Created, std::move(*there), {}, true, Text::tr("Its answer was lost; it is there.")};
    if (there.error().code != ErrorCode::NotFound)
        return unknown(lost,
                       Text::tr("It is not known whether it was created: its answer was lost (%1), and the cluster cannot be asked: %2")
                           .arg(lost.message, there.error().message));
    if (lost.code == ErrorCode::Unreachable)
        return {State::Failed, {}, lost, true, Text::tr("It is not there: %1").arg(lost.message)};
    return unknown(
        lost,
        Text::tr("It is not known whether it will be created: its answer was lost, it is not there yet, and the request may still be "
                 "carried out. %1")
            .arg(lost.message));
}

} // namespace

bool Creation::endsAll() const
{
    return error && (isLost || purge::endsAll(*error));
}

Creation create(kube::Api &api, const ApiResource &resource, const std::string &ns, const QJsonObject &json, const std::stop_token &stop)
{
    auto made = api.create(resource, ns, QJsonDocument(json).toJson(QJsonDocument::Compact), stop);
    if (made)
        return {State::Created, std::move(*made), {}, false, {}};
    const Error &error = made.error();
    if (error.code == ErrorCode::AlreadyExists)
        return {State::AlreadyThere, {}, {}, false, {}};
    if (error.code == ErrorCode::Cancelled)
        return unknown(error, Text::tr("It is not known whether it was created: it was stopped while the request was on its way."));
    if (!isLostBy(error.code))
        return {State::Failed, {}, error, false, error.message};
    const std::string name = json["metadata"_L1].toObject()["name"_L1].toString().toStdString();
    return askAfter(api, resource, ns, name, error, stop);
}

} // namespace purge
