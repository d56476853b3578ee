# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fake API server says it serves: aggregated, and as servers of old did."""

from kubefake_answers import Answer, not_acceptable

AGGREGATED = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
WANTED = {"as": "APIGroupDiscoveryList", "g": "apidiscovery.k8s.io", "v": "v2"}


class Discovery:
    def __init__(self, store):
        self.store, self.aggregated = store, True

    def answer(self, request, core):
        wanted = request.accepts()
        first = wanted[0]
        if self.aggregated and first[0] == "application/json" and all(first[1].get(key) == value for key, value in WANTED.items()):
            return Answer(200, self.aggregated_groups(core), AGGREGATED)
        if not any(not parameters and media in ("application/json", "application/*", "*/*") for media, parameters in wanted):
            raise not_acceptable()
        if core:
            return Answer(200, {"kind": "APIVersions", "versions": ["v1"], "serverAddressByClientCIDRs": []})
        groups = []
        for group, versions in self.groups().items():
            rows = [{"groupVersion": f"{group}/{version}", "version": version} for version in versions]
            if group:
                groups.append({"name": group, "versions": rows, "preferredVersion": rows[0]})
        return Answer(200, {"kind": "APIGroupList", "apiVersion": "v1", "groups": groups})

    def groups(self):
        """Versions by group, the preferred first."""
        groups = {}
        for kind in self.store.kinds.values():
            versions = groups.setdefault(kind.group, [])
            versions += [version for version in kind.versions if version not in versions]
        return groups

    def aggregated_groups(self, core):
        items = []
        for group, versions in self.groups().items():
            if (group == "") == core:
                rows = [self.aggregated_version(group, version) for version in versions]
                items.append({"metadata": {"name": group, "creationTimestamp": None} if group else {"creationTimestamp": None}, "versions": rows})
        return {"kind": "APIGroupDiscoveryList", "apiVersion": "apidiscovery.k8s.io/v2", "metadata": {}, "items": items}

    def aggregated_version(self, group, version):
        kinds = [kind for kind in self.store.kinds.values() if kind.group == group and version in kind.versions]
        if any(kind.stale for kind in kinds):
            return {"version": version, "freshness": "Stale"}
        rows = []
        for kind in kinds:
            # The group and version of a response are left empty where they are those that it is listed under.
            response = {"group": "", "version": "", "kind": kind.kind}
            rows.append({"resource": kind.resource, "responseKind": response, "scope": "Namespaced" if kind.namespaced else "Cluster",
                         "singularResource": kind.kind.lower(), "verbs": kind.verbs})
            if kind.has_status:
                rows[-1]["subresources"] = [{"subresource": "status", "responseKind": response, "verbs": ["get", "patch", "update"]}]
        return {"version": version, "resources": rows, "freshness": "Current"}

    def resources(self, request):
        rows = []
        for kind in self.store.kinds.values():
            if kind.group == request.group and request.version in kind.versions:
                row = {"name": kind.resource, "singularName": kind.kind.lower(), "namespaced": kind.namespaced, "kind": kind.kind, "verbs": kind.verbs}
                rows.append(row)
                if kind.has_status:
                    rows.append(dict(row, name=kind.resource + "/status", singularName="", verbs=["get", "patch", "update"]))
        whole = f"{request.group}/{request.version}" if request.group else request.version
        said = {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": whole, "resources": rows}
        if not request.group:
            del said["apiVersion"]
        return Answer(200, said)
