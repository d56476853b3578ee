# SPDX-License-Identifier: GPL-3.0-or-later
"""The objects of the fake API server: kinds, resource versions, changes for watches, namespaces that end."""

import copy
import threading
import time
import uuid

SYSTEM = ("default", "kube-system", "kube-public", "kube-node-lease")
IMMORTAL = ("default", "kube-system", "kube-public")
ALL_VERBS = ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"]

WITH_STATUS = ("namespaces", "persistentvolumes", "persistentvolumeclaims", "pods", "services", "deployments", "replicasets", "statefulsets", "jobs",
               "ingresses")

# group, version, resource, kind, namespaced
KINDS = [
    ("", "v1", "namespaces", "Namespace", False),
    ("", "v1", "persistentvolumes", "PersistentVolume", False),
    ("", "v1", "configmaps", "ConfigMap", True),
    ("", "v1", "endpoints", "Endpoints", True),
    ("", "v1", "events", "Event", True),
    ("", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", True),
    ("", "v1", "pods", "Pod", True),
    ("", "v1", "secrets", "Secret", True),
    ("", "v1", "serviceaccounts", "ServiceAccount", True),
    ("", "v1", "services", "Service", True),
    ("admissionregistration.k8s.io", "v1", "validatingwebhookconfigurations", "ValidatingWebhookConfiguration", False),
    ("apps", "v1", "deployments", "Deployment", True),
    ("apps", "v1", "replicasets", "ReplicaSet", True),
    ("apps", "v1", "statefulsets", "StatefulSet", True),
    ("batch", "v1", "jobs", "Job", True),
    ("coordination.k8s.io", "v1", "leases", "Lease", True),
    ("discovery.k8s.io", "v1", "endpointslices", "EndpointSlice", True),
    ("networking.k8s.io", "v1", "ingresses", "Ingress", True),
    ("rbac.authorization.k8s.io", "v1", "roles", "Role", True),
    ("rbac.authorization.k8s.io", "v1", "rolebindings", "RoleBinding", True),
]


class Kind:
    def __init__(self, group, version, resource, kind, namespaced, verbs=None, stale=False):
        self.group, self.versions, self.resource, self.kind, self.namespaced = group, [version], resource, kind, namespaced
        self.verbs = ALL_VERBS if verbs is None else verbs
        self.stale = stale

    @property
    def has_status(self):
        return self.resource in WITH_STATUS

    @property
    def key(self):
        return (self.group, self.resource)

    def api_version(self, version):
        return f"{self.group}/{version}" if self.group else version


def stamp(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def merged(target, patch):
    """RFC 7386: null removes."""
    if not isinstance(patch, dict):
        return copy.deepcopy(patch)
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


class Store:
    def __init__(self):
        self.changed = threading.Condition(threading.RLock())
        self.revision = 1000
        self.compacted = 0
        self.changes = []           # (revision, type, (group, resource), namespace, object)
        self.kinds = {}
        self.objects = {}
        self.linger = 0.1           # seconds that an accepted deletion takes
        self.held = False           # namespaces stay Terminating
        for row in KINDS:
            self.add_kind(Kind(*row))
        self.kinds[("", "namespaces")].verbs = [verb for verb in ALL_VERBS if verb != "deletecollection"]
        for name in SYSTEM:
            self.create(("", "namespaces"), "", {"metadata": {"name": name, "creationTimestamp": stamp(time.time() - 365 * 86400)}})

    def add_kind(self, kind):
        """A kind that is there gets another version, the first one stays preferred."""
        with self.changed:
            known = self.kinds.get(kind.key)
            if known:
                known.versions += [version for version in kind.versions if version not in known.versions]
                known.stale = kind.stale
                known.verbs = kind.verbs
            else:
                self.kinds[kind.key] = kind
                self.objects[kind.key] = {}

    def advance(self, change, key, namespace, found):
        self.revision += 1
        found["metadata"]["resourceVersion"] = str(self.revision)
        self.changes.append((self.revision, change, key, namespace, copy.deepcopy(found)))
        self.changed.notify_all()

    def create(self, key, namespace, given):
        """The object as stored; None when it is there already."""
        with self.changed:
            kind = self.kinds[key]
            found = copy.deepcopy(given)
            metadata = found.setdefault("metadata", {})
            name = metadata["name"]
            if (namespace, name) in self.objects[key]:
                return None
            found.pop("apiVersion", None)
            found.pop("kind", None)
            metadata.setdefault("uid", str(uuid.uuid4()))
            metadata.setdefault("creationTimestamp", stamp(time.time()))
            if kind.namespaced:
                metadata["namespace"] = namespace
            if key == ("", "namespaces"):
                metadata.setdefault("labels", {})["kubernetes.io/metadata.name"] = name
                found.setdefault("spec", {}).setdefault("finalizers", ["kubernetes"])
                found.setdefault("status", {}).setdefault("phase", "Active")
            self.objects[key][(namespace, name)] = found
            self.advance("ADDED", key, namespace, found)
            return copy.deepcopy(found)

    def get(self, key, namespace, name):
        with self.changed:
            return copy.deepcopy(self.objects[key].get((namespace, name)))

    def list(self, key, namespace=""):
        """Sorted as etcd has them; the revision they are of."""
        with self.changed:
            rows = sorted(self.objects[key].items(), key=lambda row: "/".join(row[0]))
            return [copy.deepcopy(found) for (home, _), found in rows if not namespace or home == namespace], self.revision

    def patch(self, key, namespace, name, patch):
        with self.changed:
            found = self.objects[key].get((namespace, name))
            if found is None:
                return None
            found = merged(found, patch)
            self.objects[key][(namespace, name)] = found
            self.advance("MODIFIED", key, namespace, found)
            if "deletionTimestamp" in found["metadata"] and not found["metadata"].get("finalizers") and key != ("", "namespaces"):
                self.remove(key, namespace, name)
            home = namespace if key != ("", "namespaces") else name
            self.later(home)
            return copy.deepcopy(found)

    def remove(self, key, namespace, name):
        """At once, whatever it holds."""
        with self.changed:
            found = self.objects[key].pop((namespace, name), None)
            if found is not None:
                self.advance("DELETED", key, namespace, found)
            return found

    def terminate(self, key, namespace, name):
        """A deletion accepted: with finalizers the object stays until they are gone; a namespace ends by and by."""
        with self.changed:
            found = self.objects[key].get((namespace, name))
            if found is None:
                return None
            metadata = found["metadata"]
            if key != ("", "namespaces") and not metadata.get("finalizers"):
                return self.remove(key, namespace, name)
            if "deletionTimestamp" not in metadata:
                metadata["deletionTimestamp"] = stamp(time.time())
                if key == ("", "namespaces"):
                    found["status"]["phase"] = "Terminating"
                self.advance("MODIFIED", key, namespace, found)
            if key == ("", "namespaces"):
                self.later(name)
            return copy.deepcopy(found)

    def later(self, namespace):
        with self.changed:
            found = self.objects[("", "namespaces")].get(("", namespace))
            if found and "deletionTimestamp" in found["metadata"] and not self.held:
                timer = threading.Timer(self.linger, self.empty, (namespace,))
                timer.daemon = True
                timer.start()

    def release(self):
        """Ends the hold on namespaces that are Terminating."""
        with self.changed:
            self.held = False
            for (_, name) in list(self.objects[("", "namespaces")]):
                self.later(name)

    def empty(self, namespace):
        """What the namespace controller does: the contents, then the conditions or the end."""
        with self.changed:
            found = self.objects[("", "namespaces")].get(("", namespace))
            if found is None or self.held or "deletionTimestamp" not in found["metadata"]:
                return
            left = {}
            for key, kind in self.kinds.items():
                for (home, name), one in list(self.objects[key].items()):
                    if kind.namespaced and home == namespace:
                        finalizers = one["metadata"].get("finalizers") or []
                        self.terminate(key, home, name)
                        for finalizer in finalizers:
                            left.setdefault(f"{kind.resource}.{kind.group}" if kind.group else f"{kind.resource}.", []).append(finalizer)
            own = found["metadata"].get("finalizers") or [one for one in found["spec"]["finalizers"] if one != "kubernetes"]
            if left or own:
                self.condition(found, left)
                self.advance("MODIFIED", ("", "namespaces"), "", found)
            else:
                self.remove(("", "namespaces"), "", namespace)

    @staticmethod
    def condition(found, left):
        now = stamp(time.time())
        kinds = ", ".join(f"{kind} has {len(names)} resource instances" for kind, names in sorted(left.items()))
        counts = {}
        for finalizer in (one for names in left.values() for one in names):
            counts[finalizer] = counts.get(finalizer, 0) + 1
        waits = ", ".join(f"{one} in {count} resource instances" for one, count in sorted(counts.items()))
        rows = [
            ("NamespaceDeletionDiscoveryFailure", False, "ResourcesDiscovered", "All resources successfully discovered"),
            ("NamespaceDeletionGroupVersionParsingFailure", False, "ParsedGroupVersions", "All legacy kube types successfully parsed"),
            ("NamespaceDeletionContentFailure", False, "ContentDeleted", "All content successfully deleted, may be waiting on finalization"),
            ("NamespaceContentRemaining", bool(left), "SomeResourcesRemain" if left else "ContentRemoved",
             f"Some resources are remaining: {kinds}" if left else "All content successfully removed"),
            ("NamespaceFinalizersRemaining", bool(left), "SomeFinalizersRemain" if left else "ContentHasNoFinalizers",
             f"Some content in the namespace has finalizers remaining: {waits}" if left else "All content-preserving finalizers finished"),
        ]
        found["status"]["conditions"] = [{"type": kind, "status": "True" if bad else "False", "reason": reason, "message": message,
                                          "lastTransitionTime": now} for kind, bad, reason, message in rows]

    def since(self, revision, key, namespace):
        """The changes after `revision`; None when those are no longer known."""
        with self.changed:
            if revision < self.compacted:
                return None
            return [(at, change, found) for at, change, where, home, found in self.changes
                    if at > revision and where == key and (not namespace or home == namespace)]
