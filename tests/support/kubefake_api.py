# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request to the fake API server means, answered as the real one does; tests/cluster/tst_contract.cpp compares the two."""

import base64
import json
import re
import time
import uuid

from kubefake_answers import Answer, Refusal, invalid_option, not_acceptable, page_not_found, refused
from kubefake_discovery import Discovery
from kubefake_store import IMMORTAL, merged, stamp

METADATA_LIST = {"as": "PartialObjectMetadataList", "g": "meta.k8s.io", "v": "v1"}
METADATA = {"as": "PartialObjectMetadata", "g": "meta.k8s.io", "v": "v1"}
NAMESPACES = ("", "namespaces")


class Request:
    """One request with what the path names taken apart."""

    def __init__(self, method, path, query, headers, body, user):
        self.method, self.path, self.query, self.headers, self.body, self.user = method, path, query, headers, body, user
        self.group = self.version = self.resource = self.namespace = self.name = self.subresource = ""

    def first(self, name, default=""):
        return self.query.get(name, [default])[0]

    def accepts(self):
        """Media types in the order given, each a dictionary of its parameters."""
        rows = []
        for part in (self.headers.get("accept") or "*/*").split(","):
            words = [word.strip() for word in part.split(";")]
            rows.append((words[0], dict(word.partition("=")[::2] for word in words[1:])))
        return rows


class User:
    def __init__(self, name, groups=(), verbs=()):
        self.name, self.groups, self.verbs = name, list(groups), list(verbs)


class Api:
    def __init__(self, store):
        self.store, self.discovery = store, Discovery(store)
        self.users = {"admin": User("admin", ["system:masters"], ["*"]), "viewer": User("viewer", [], ["get", "list", "watch"]), "nobody": User("nobody")}
        self.denied = []            # {"user", "verb", "resource", "namespace"}, absent: any
        self.version = "v1.35.4"
        self.reject_deletions = ""  # an admission webhook's words
        self.breaches = []

    # ---- Who may what

    def may(self, user, verb, group, resource, namespace, name=""):
        where = f"{resource}.{group}" if group else resource
        for rule in self.denied:
            given = {"user": user.name, "verb": verb, "resource": where, "namespace": namespace, "name": name}
            if all(given[key] == value for key, value in rule.items()):
                return False
        return "*" in user.verbs or verb in user.verbs

    def require(self, request, verb):
        if self.may(request.user, verb, request.group, request.resource, request.namespace, request.name):
            return
        what = request.resource + (f' "{request.name}"' if request.name else "")
        where = f'in the namespace "{request.namespace}"' if request.namespace and request.resource != "namespaces" else "at the cluster scope"
        if request.resource == "namespaces" and request.name:
            where = f'in the namespace "{request.name}"'
        details = {"kind": request.resource}
        if request.name:
            details = {"name": request.name, "kind": request.resource}
        if request.group:
            details["group"] = request.group
        whole = f"{request.resource}.{request.group}" if request.group else request.resource
        quoted = f'{whole} "{request.name}"' if request.name else whole
        raise refused(403, "Forbidden", f'{quoted} is forbidden: User "{request.user.name}" cannot {verb} resource "{what.split()[0]}" '
                      f'in API group "{request.group}" {where}', details)

    # ---- Routes

    def answer(self, request):
        try:
            return self.route(request)
        except Refusal as refusal:
            return refusal.answer

    def route(self, request):
        parts = [part for part in request.path.split("/") if part]
        if parts == ["version"]:
            major, minor = self.version[1:].split(".")[:2]
            return Answer(200, {"major": major, "minor": minor, "gitVersion": self.version, "platform": "linux/amd64"})
        if parts in (["readyz"], ["livez"], ["healthz"]):
            return Answer(200, b"ok", "text/plain; charset=utf-8")
        if parts in (["api"], ["apis"]):
            return self.discovery.answer(request, parts[0] == "api")
        if parts[:1] == ["api"] and len(parts) > 1:
            request.version, rest = parts[1], parts[2:]
        elif parts[:1] == ["apis"] and len(parts) > 2:
            request.group, request.version, rest = parts[1], parts[2], parts[3:]
        else:
            raise page_not_found()
        self.served(request.group, request.version)
        if not rest:
            return self.discovery.resources(request)
        if rest[0] == "namespaces" and len(rest) > 2 and rest[2] not in ("finalize", "status"):
            request.namespace, rest = rest[1], rest[2:]
        request.resource, request.name, request.subresource = (rest + ["", ""])[:3]
        return self.on_resource(request)

    def served(self, group, version):
        for kind in self.store.kinds.values():
            if kind.group == group and version in kind.versions:
                if kind.stale:
                    raise Refusal(Answer(503, b"service unavailable\n", "text/plain; charset=utf-8"))
                return
        if (group, version) not in (("authorization.k8s.io", "v1"), ("authentication.k8s.io", "v1")):
            raise page_not_found()

    def on_resource(self, request):
        if request.method == "POST" and (request.group, request.resource) == ("authorization.k8s.io", "selfsubjectaccessreviews"):
            return self.access_review(request)
        if request.method == "POST" and (request.group, request.resource) == ("authentication.k8s.io", "selfsubjectreviews"):
            given = {"username": request.user.name, "groups": request.user.groups + ["system:authenticated"]}
            return Answer(201, {"kind": "SelfSubjectReview", "apiVersion": "authentication.k8s.io/v1",
                                "metadata": {"creationTimestamp": stamp(time.time())}, "status": {"userInfo": given}})
        kind = self.store.kinds.get((request.group, request.resource))
        if not kind or request.version not in kind.versions or (kind.namespaced and request.name and not request.namespace):
            raise refused(404, "NotFound", "the server could not find the requested resource", {})
        if request.subresource == "finalize":
            self.breaches.append(f"{request.method} {request.path}: the finalize call")
        methods = {"GET": self.read, "POST": self.create, "DELETE": self.delete, "PATCH": self.patch}
        act = methods.get(request.method)
        verb = {"GET": "get" if request.name else "list", "POST": "create", "DELETE": "delete", "PATCH": "patch"}.get(request.method)
        if not act or verb not in kind.verbs or (request.method in ("DELETE", "PATCH") and not request.name) or request.subresource:
            raise refused(405, "MethodNotAllowed", "the server does not allow this method on the requested resource", {})
        return act(request, kind)

    # ---- Reading

    def form(self, request, wanted):
        """Whether the answer is to be cut down to metadata."""
        for media, parameters in request.accepts():
            if media == "application/json" and parameters and all(parameters.get(key) == value for key, value in wanted.items()):
                return True
            if media in ("application/json", "application/*", "*/*") and "as" not in parameters:
                return False
        raise not_acceptable()

    def shown(self, found, kind, version, metadata_only):
        if metadata_only:
            return {"kind": "PartialObjectMetadata", "apiVersion": "meta.k8s.io/v1", "metadata": found["metadata"]}
        return {"kind": kind.kind, "apiVersion": kind.api_version(version), **found}

    def read(self, request, kind):
        if request.name:
            self.require(request, "get")
            found = self.found(request, kind)
            return Answer(200, self.shown(found, kind, request.version, self.form(request, METADATA)))
        if request.first("watch") in ("1", "true"):
            self.require(request, "watch")
            return self.watch(request, kind)
        self.require(request, "list")
        return self.listed(request, kind)

    def found(self, request, kind):
        found = self.store.get(kind.key, request.namespace, request.name)
        if found is None:
            details = {"name": request.name, "kind": request.resource, **({"group": request.group} if request.group else {})}
            whole = f"{request.resource}.{request.group}" if request.group else request.resource
            raise refused(404, "NotFound", f'{whole} "{request.name}" not found', details)
        return found

    def listed(self, request, kind):
        metadata_only = self.form(request, METADATA_LIST)
        limit, token = int(request.first("limit", "0")), request.first("continue")
        if not limit:
            self.breaches.append(f"GET {request.path}: a list without limit")
        rows, revision = self.store.list(kind.key, request.namespace)
        if token:
            rows, revision = self.rest_of(rows, token)
        page = rows[:limit] if limit else rows
        metadata = {"resourceVersion": str(revision)}
        if len(page) < len(rows):
            last = page[-1]["metadata"]
            start = [last.get("namespace", ""), last["name"], revision]
            metadata["continue"] = base64.urlsafe_b64encode(json.dumps(start).encode()).decode()
            metadata["remainingItemCount"] = len(rows) - len(page)
        if metadata_only:
            return Answer(200, {"kind": "PartialObjectMetadataList", "apiVersion": "meta.k8s.io/v1", "metadata": metadata,
                                "items": [self.shown(found, kind, request.version, True) for found in page] or None})
        return Answer(200, {"kind": kind.kind + "List", "apiVersion": kind.api_version(request.version), "metadata": metadata, "items": page})

    def rest_of(self, rows, token):
        try:
            namespace, name, revision = json.loads(base64.urlsafe_b64decode(token))
        except ValueError:
            raise refused(400, "BadRequest", "continue key is not valid: it is not of this server") from None
        if revision < self.store.compacted:
            raise refused(410, "Expired", "The provided continue parameter is too old to display a consistent list result. You can start a new list "
                          "without the continue parameter, or use the continue token in this response to retrieve the remainder of the results.")
        after = "/".join((namespace, name))
        return [found for found in rows if "/".join((found["metadata"].get("namespace", ""), found["metadata"]["name"])) > after], revision

    def watch(self, request, kind):
        if request.first("allowWatchBookmarks") not in ("1", "true"):
            self.breaches.append(f"GET {request.path}: a watch without bookmarks")
        given = request.first("resourceVersion")
        if not given.isdigit():
            if given:
                raise refused(500, None, f'resourceVersion: Invalid value: "{given}": strconv.ParseUint: parsing "{given}": invalid syntax')
            self.breaches.append(f"GET {request.path}: a watch from no resourceVersion")
        metadata_only = self.form(request, METADATA)
        return Answer(200, stream=lambda alive: self.watched(request, kind, int(given or 0), metadata_only, alive))

    def watched(self, request, kind, revision, metadata_only, alive):
        """Lines of JSON; empty ones while nothing happens, so that the caller can look whether anyone listens."""
        end = time.monotonic() + float(request.first("timeoutSeconds", "1800"))

        def line(change, found):
            return json.dumps({"type": change, "object": found}, separators=(",", ":")).encode() + b"\n"

        while alive() and time.monotonic() < end:
            with self.store.changed:
                rows = self.store.since(revision, kind.key, request.namespace)
                if rows is not None and not rows:
                    self.store.changed.wait(0.05)
                    rows = self.store.since(revision, kind.key, request.namespace)
                newest = self.store.revision
            if rows is None:
                message = f"too old resource version: {revision} ({newest})"
                yield line("ERROR", {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": message,
                                     "reason": "Expired", "code": 410})
                return
            for at, change, found in rows:
                revision = at
                yield line(change, self.shown(found, kind, request.version, metadata_only))
            if not rows:
                yield b""
        if request.first("allowWatchBookmarks") in ("1", "true"):
            # As the real one: the type of the object, its resource version, nothing else.
            mark = {"metadata": {"resourceVersion": str(max(revision, newest)), "creationTimestamp": None}}
            yield line("BOOKMARK", self.shown(mark, kind, request.version, metadata_only))

    # ---- Writing

    @staticmethod
    def decoded(request):
        if not (request.headers.get("content-type") or "").startswith(("application/json", "application/merge-patch+json")):
            raise refused(415, "UnsupportedMediaType", "the body of the request was in an unknown format - accepted media types include: "
                          "application/json, application/yaml, application/vnd.kubernetes.protobuf")
        try:
            given = json.loads(request.body)
        except json.JSONDecodeError as error:
            ended = error.pos >= len(request.body.strip())
            words = "unexpected end of JSON input" if ended else f"invalid character at {error.pos}"
            raise refused(400, "BadRequest", f"couldn't get version/kind; json parse error: {words}") from None
        if not isinstance(given, dict):
            raise refused(400, "BadRequest", "couldn't get version/kind; json parse error: json: cannot unmarshal into Go value")
        return given

    def create(self, request, kind):
        self.require(request, "create")
        given = self.decoded(request)
        if given.get("kind") != kind.kind or given.get("apiVersion") != kind.api_version(request.version):
            raise refused(400, "BadRequest", f"{given.get('kind')} in version {given.get('apiVersion')} cannot be handled as a {kind.kind}")
        name = given.get("metadata", {}).get("name") or ""
        if not re.fullmatch(r"[a-z0-9]([-a-z0-9.:]*[a-z0-9])?", name):
            raise refused(422, "Invalid", f'{kind.kind} "{name}" is invalid: metadata.name: Invalid value')
        if given["metadata"].get("namespace", request.namespace) != request.namespace:
            raise refused(400, "BadRequest", "the namespace of the provided object does not match the namespace sent on the request")
        if given["metadata"].get("resourceVersion"):
            raise refused(500, "InternalError", "Internal error occurred: resourceVersion should not be set on objects to be created")
        if kind.namespaced:
            home = self.store.get(NAMESPACES, "", request.namespace)
            if home is None:
                raise refused(404, "NotFound", f'namespaces "{request.namespace}" not found', {"name": request.namespace, "kind": "namespaces"})
            if home["status"]["phase"] == "Terminating":
                raise refused(403, "Forbidden", f'{kind.resource} "{name}" is forbidden: unable to create new content in namespace '
                              f"{request.namespace} because it is being terminated",
                              {"name": name, "kind": kind.resource, "causes": [{"reason": "NamespaceTerminating", "field": "metadata.namespace",
                               "message": f"namespace {request.namespace} is being terminated"}]})
        for field in ("uid", "creationTimestamp", "deletionTimestamp", "generation"):
            given["metadata"].pop(field, None)
        created = self.store.create(kind.key, request.namespace, given)
        if created is None:
            raise refused(409, "AlreadyExists", f'{kind.resource} "{name}" already exists', {"name": name, "kind": kind.resource})
        return Answer(201, self.shown(created, kind, request.version, False))

    def patch(self, request, kind):
        self.require(request, "patch")
        self.found(request, kind)
        found = self.store.patch(kind.key, request.namespace, request.name, self.decoded(request))
        return Answer(200, self.shown(found, kind, request.version, False))

    def delete(self, request, kind):
        self.require(request, "delete")
        options = self.delete_options(request)
        found = self.found(request, kind)
        self.check_preconditions(request, found, options)
        if kind.key == NAMESPACES and request.name in IMMORTAL:
            raise refused(403, "Forbidden", f'namespaces "{request.name}" is forbidden: this namespace may not be deleted',
                          {"name": request.name, "kind": "namespaces"})
        if self.reject_deletions:
            raise refused(403, "Forbidden", f'admission webhook "guard.example.org" denied the request: {self.reject_deletions}')
        if options.get("dryRun"):
            if kind.key == NAMESPACES and "deletionTimestamp" not in found["metadata"]:
                found = merged(found, {"metadata": {"deletionTimestamp": stamp(time.time())}, "status": {"phase": "Terminating"}})
        elif "deletionTimestamp" not in found["metadata"]:
            found = self.store.terminate(kind.key, request.namespace, request.name)
        if kind.key == NAMESPACES or found["metadata"].get("finalizers"):
            return Answer(200, self.shown(found, kind, request.version, False))
        details = {"name": request.name, "kind": kind.resource, "uid": found["metadata"]["uid"], **({"group": kind.group} if kind.group else {})}
        return Answer(200, {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "details": details})

    def delete_options(self, request):
        """With a body the query is ignored, as the real server does."""
        query = {name: values[0] for name, values in request.query.items()}
        from_query = {name: query[name] for name in ("propagationPolicy", "orphanDependents", "gracePeriodSeconds") if name in query}
        if "dryRun" in query:
            from_query["dryRun"] = request.query["dryRun"]
        conditions = {name: query[name] for name in ("uid", "resourceVersion") if query.get(name)}
        if conditions:
            from_query["preconditions"] = conditions
        options = from_query
        if request.body:
            options = self.decoded(request)
            if options.get("kind", "DeleteOptions") != "DeleteOptions":
                raise refused(400, "BadRequest", "decoded object cannot be converted to DeleteOptions")
        if (request.group, request.resource) == NAMESPACES:
            self.judge_deletion(request, from_query, options)
        if options.get("dryRun") not in (None, [], ["All"]):
            raise invalid_option("dryRun", f'{json.dumps(options["dryRun"])}: supported values: "All"')
        policy = options.get("propagationPolicy", "Background")
        if policy not in ("Background", "Foreground", "Orphan"):
            raise invalid_option("propagationPolicy", f'"{policy}": supported values: "Foreground", "Background", "Orphan", "nil"')
        return options

    def judge_deletion(self, request, from_query, options):
        """What the real server would let pass, and our rules do not."""
        given = {key: value for key, value in options.items() if key not in ("kind", "apiVersion")}
        where = f"DELETE {request.path}"
        if not request.body:
            self.breaches.append(f"{where}: no options in the body")
        if given != from_query:
            self.breaches.append(f"{where}: the options of query and body differ")
        if set(given.get("preconditions", {})) != {"uid", "resourceVersion"}:
            self.breaches.append(f"{where}: without the preconditions uid and resourceVersion")
        if given.get("propagationPolicy") != "Background":
            self.breaches.append(f"{where}: propagationPolicy is not Background")
        for name in ("orphanDependents", "gracePeriodSeconds"):
            if name in given or name in request.query:
                self.breaches.append(f"{where}: {name}")

    def check_preconditions(self, request, found, options):
        for name, words in (("uid", "UID"), ("resourceVersion", "ResourceVersion")):
            wanted = options.get("preconditions", {}).get(name)
            if wanted and wanted != found["metadata"][name]:
                whole = f"{request.resource}.{request.group}" if request.group else request.resource
                raise refused(409, "Conflict", f'Operation cannot be fulfilled on {whole} "{request.name}": Precondition failed: {words} in '
                              f"precondition: {wanted}, {words} in object meta: {found['metadata'][name]}",
                              {"name": request.name, "kind": request.resource})

    def access_review(self, request):
        given = self.decoded(request)
        wanted = given.get("spec", {}).get("resourceAttributes", {})
        allowed = self.may(request.user, wanted.get("verb", ""), wanted.get("group", ""), wanted.get("resource", ""),
                           wanted.get("namespace", ""), wanted.get("name", ""))
        return Answer(201, {"kind": "SelfSubjectAccessReview", "apiVersion": "authorization.k8s.io/v1",
                            "metadata": {"creationTimestamp": None}, "spec": given.get("spec", {}), "status": {"allowed": allowed}})

    @staticmethod
    def audit_id(headers):
        return headers.get("audit-id") or str(uuid.uuid4())
