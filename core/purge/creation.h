// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kube/api.h"
#include "purge/restore.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <stop_token>
#include <string>

namespace purge {

/// What came of one request to create an object.
struct Creation {
    RestoreRow::State state = RestoreRow::State::Failed; ///< Created, AlreadyThere, Failed or Unknown
    QByteArray live;                                     ///< as the cluster has it; empty: nobody asked, or it is not there
    std::optional<Error> error;                          ///< Failed, Unknown: what came in place of the object
    bool isLost = false;                                 ///< no answer came, or a 5xx: Created only says that it is there
    QString why;                                         ///< a sentence; empty: nothing is to be said

    /// Whether nothing more is to be sent: the login counts no longer, it was cancelled, or the cluster does not answer.
    [[nodiscard]] bool endsAll() const;
};

/// Sends `json` once, to be created in `ns` (empty: cluster-wide). Where the answer is lost or a 5xx the cluster is
/// asked whether it is there.
Creation create(kube::Api &api, const ApiResource &resource, const std::string &ns, const QJsonObject &json, const std::stop_token &stop);

} // namespace purge
