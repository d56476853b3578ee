// SPDX-License-Identifier: GPL-3.0-or-later
#include "purge/creatable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purge {

void removeAll(QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1String(key));
}

void freeService(QJsonObject &spec)
{
    if (spec.value("clusterIP"_L1).toString() != "None"_L1)
        removeAll(spec, {"clusterIP", "clusterIPs"});
    removeAll(spec, {"healthCheckNodePort"});
    QJsonArray ports = spec.value("ports"_L1).toArray();
    for (int i = 0; i < ports.size(); ++i) {
        QJsonObject port = ports.at(i).toObject();
        port.remove("nodePort"_L1);
        ports[i] = port;
    }
    if (!ports.isEmpty())
        spec["ports"_L1] = ports;
}

void freeJob(QJsonObject &spec)
{
    if (spec.value("manualSelector"_L1).toBool())
        return;
    spec.remove("selector"_L1);
    QJsonObject pod = spec.value("template"_L1).toObject();
    QJsonObject metadata = pod.value("metadata"_L1).toObject();
    QJsonObject labels = metadata.value("labels"_L1).toObject();
    removeAll(labels, {"controller-uid", "job-name", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-name"});
    metadata["labels"_L1] = labels;
    pod["metadata"_L1] = metadata;
    spec["template"_L1] = pod;
}

void freeAccountToken(QJsonObject &secret, QJsonObject &labels, QJsonObject &annotations)
{
    removeAll(secret, {"data"});
    removeAll(labels, {"kubernetes.io/legacy-token-last-used", "kubernetes.io/legacy-token-invalid-since"});
    removeAll(annotations, {"kubernetes.io/service-account.uid"});
}

void freeClaim(QJsonObject &spec, QJsonObject &annotations)
{
    spec.remove("volumeName"_L1);
    removeAll(annotations,
              {"pv.kubernetes.io/bind-completed", "pv.kubernetes.io/bound-by-controller", "volume.kubernetes.io/selected-node",
               "volume.beta.kubernetes.io/storage-provisioner", "volume.kubernetes.io/storage-provisioner"});
}

} // namespace purge
