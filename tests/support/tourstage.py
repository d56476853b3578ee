# SPDX-License-Identifier: GPL-3.0-or-later
"""A small company's cluster for the scripted tour: what is old, what is young, what is protected, what is stuck."""

import base64
import http.server
import json
import os
import ssl
import subprocess
import threading

from authority import Authority

CLUSTER = "prod-eu1"
APPROVED = ("checkout-pr-1184", "payments-canary")
FROZEN = "loadtest-2026q1"
STUCK = "legacy-billing"
HELD = "ledger-data"
OPTED_IN = {"k8s-ns-purger": "true"}
OLD = {"kubestats.io/ttl": "1s"}
POLICY = """apiVersion: kubestats.io/v1
kind: PurgePolicy
selector: k8s-ns-purger=true
age: 24h
protect:
  names: [payments, checkout]
limits:
  count: 3
  percent: 30
"""


class Freeze(threading.Thread):
    """An admission webhook that refuses the deletion of namespaces with the label freeze, by a dry run too."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            review = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            answer = {"uid": review["request"]["uid"], "allowed": False, "status": {"code": 403, "message": "the freeze ends on Monday."}}
            body = json.dumps({"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "response": answer}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    def __init__(self, folder):
        super().__init__(daemon=True)
        authority = Authority(folder, "freeze-ca")
        authority.issue("freeze", "/CN=guard.example.org", "serverAuth", "IP:127.0.0.1")
        with open(authority.path("freeze-ca.crt"), "rb") as file:
            self.authority = file.read()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(authority.path("freeze.crt"), authority.path("freeze.key"))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.Handler)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.start()

    def run(self):
        self.server.serve_forever()

    def configuration(self):
        return {"apiVersion": "admissionregistration.k8s.io/v1", "kind": "ValidatingWebhookConfiguration",
                "metadata": {"name": "guard"},
                "webhooks": [{"name": "guard.example.org", "sideEffects": "None", "admissionReviewVersions": ["v1"],
                              "objectSelector": {"matchLabels": {"freeze": "true"}},
                              "rules": [{"apiGroups": [""], "apiVersions": ["v1"], "operations": ["DELETE"], "resources": ["namespaces"]}],
                              "clientConfig": {"url": f"https://127.0.0.1:{self.server.server_port}/",
                                               "caBundle": base64.b64encode(self.authority).decode()}}]}


def row(kind, name, namespace=None, version="v1", metadata=None, **rest):
    place = {"namespace": namespace} if namespace else {}
    return {"apiVersion": version, "kind": kind, "metadata": {"name": name, **place, **(metadata or {})}, **rest}


def namespace(name, owner, labels=None, annotations=None):
    return row("Namespace", name, metadata={"labels": labels or {}, "annotations": {"owner": owner, **(annotations or {})}})


def workload(where, name, image):
    """What a deployment usually comes with."""
    pods = {"metadata": {"labels": {"app": name}}, "spec": {"containers": [{"name": name, "image": image}]}}
    yield row("ServiceAccount", name, where)
    yield row("ConfigMap", name + "-settings", where, data={"LOG_LEVEL": "info", "REGION": "eu-1"})
    yield row("Secret", name + "-credentials", where, stringData={"password": "not-a-secret"})
    yield row("Deployment", name, where, "apps/v1", spec={"replicas": 2, "selector": {"matchLabels": {"app": name}}, "template": pods})
    yield row("Service", name, where, spec={"selector": {"app": name}, "ports": [{"port": 80}]})


def claim(where, name, size, storage):
    """A claim, bound to a volume that goes with it."""
    spec = {"accessModes": ["ReadWriteOnce"], "storageClassName": "", "resources": {"requests": {"storage": size}}}
    yield row("PersistentVolume", storage, spec={
        "capacity": {"storage": size}, "accessModes": ["ReadWriteOnce"], "persistentVolumeReclaimPolicy": "Delete", "storageClassName": "",
        "csi": {"driver": "csi.example.org", "volumeHandle": storage}, "claimRef": {"namespace": where, "name": name}})
    yield row("PersistentVolumeClaim", name, where, spec={**spec, "volumeName": storage})


def rows():
    """Every object, namespaces first."""
    yield namespace("payments", "team-payments", {"tier": "production"})
    yield namespace("checkout", "team-checkout", {"tier": "production"})
    yield namespace("payments-canary", "team-payments", OPTED_IN, OLD)
    yield namespace("checkout-pr-1184", "team-checkout", OPTED_IN, OLD)
    yield namespace(FROZEN, "team-load", {**OPTED_IN, "freeze": "true"}, OLD)
    yield namespace("search-pr-77", "team-search", OPTED_IN)
    yield namespace("search-pr-81", "team-search", OPTED_IN)
    yield namespace(STUCK, "team-billing")
    yield namespace("monitoring", "platform")
    yield namespace("ingress-nginx", "platform")
    yield namespace("data-platform", "team-data")
    for where, name, image in (("payments", "gateway", "example.org/gateway:4.2.0"), ("checkout", "cart", "example.org/cart:7.1.3"),
                               ("payments-canary", "gateway", "example.org/gateway:4.3.0-rc1"),
                               ("payments-canary", "worker", "example.org/worker:4.3.0-rc1"),
                               ("checkout-pr-1184", "cart", "example.org/cart:pr-1184"), (FROZEN, "k6", "example.org/k6:0.57.0"),
                               ("search-pr-77", "index", "example.org/index:pr-77"), ("search-pr-81", "index", "example.org/index:pr-81"),
                               ("monitoring", "prometheus", "example.org/prometheus:3.2.1"),
                               ("ingress-nginx", "controller", "example.org/nginx:1.12.1"), ("data-platform", "etl", "example.org/etl:12")):
        yield from workload(where, name, image)
    yield from claim("payments-canary", HELD, "20Gi", "pvc-0b7d1c52")
    yield row("Service", "public", "payments-canary", spec={"type": "LoadBalancer", "selector": {"app": "gateway"}, "ports": [{"port": 443}]})
    yield row("Role", "reader", "payments-canary", "rbac.authorization.k8s.io/v1", rules=[{"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]}])
    yield row("ConfigMap", "invoices", STUCK, metadata={"finalizers": ["billing.example.org/archive"]}, data={"bucket": "invoices-2019"})


class Stage:
    """The cluster beside this program, as controlplane.py started it."""

    def __init__(self):
        self.folder = os.environ["KUBESTATS_CLUSTER_DIR"]

    def kubectl(self, *arguments, given=None):
        done = subprocess.run([os.environ["KUBESTATS_KUBECTL"], "--kubeconfig", os.path.join(self.folder, "admin.kubeconfig"), *arguments],
                              input=given, capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"kubectl {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def fill(self, freeze):
        items = [*rows(), freeze.configuration()]
        self.kubectl("create", "-f", "-", given=json.dumps({"apiVersion": "v1", "kind": "List", "items": items}))
        address = {"status": {"loadBalancer": {"ingress": [{"ip": "203.0.113.17"}]}}}
        self.kubectl("-n", "payments-canary", "patch", "service", "public", "--subresource=status", "--type=merge", "-p", json.dumps(address))
        self.kubectl("delete", "namespace", STUCK, "--wait=false")

    def release(self):
        """What the controller of volumes does once no pod uses the claim any more; none runs here."""
        self.kubectl("-n", "payments-canary", "patch", "pvc", HELD, "--type=merge", "-p", '{"metadata":{"finalizers":null}}')

    def get(self, *arguments):
        out = self.kubectl("get", *arguments, "--ignore-not-found", "-o", "json")
        return json.loads(out) if out else None

    def namespaces(self):
        """UIDs by name."""
        return {one["metadata"]["name"]: one["metadata"]["uid"] for one in self.get("namespaces")["items"]}

    def deletions(self):
        """Names of the namespaces whose DELETE arrived, a name a request; dry runs and our own left out."""
        names = []
        with open(os.path.join(self.folder, "audit.log"), encoding="utf-8") as log:
            for line in log:
                event = json.loads(line)
                if event["verb"] == "delete" and event["stage"] == "RequestReceived" and event["objectRef"]["resource"] == "namespaces" \
                        and "dryRun=All" not in event["requestURI"] and not event["userAgent"].startswith("kubectl"):
                    names.append(event["objectRef"]["name"])
        return sorted(names)

    def kubeconfig(self, path):
        """Two clusters: one to work on, one that does not answer."""
        with open(os.path.join(self.folder, "server"), encoding="ascii") as file:
            server = file.read()
        place = {"server": server, "certificate-authority": os.path.join(self.folder, "ca.crt")}
        users = []
        for name in ("admin", "viewer"):
            with open(os.path.join(self.folder, name + ".token"), encoding="ascii") as file:
                users.append({"name": name, "user": {"token": file.read()}})
        contexts = [{"name": CLUSTER, "context": {"cluster": CLUSTER, "user": "admin"}},
                    {"name": "prod-eu1-viewer", "context": {"cluster": CLUSTER, "user": "viewer"}},
                    {"name": "staging-eu1", "context": {"cluster": "staging-eu1", "user": "viewer"}}]
        away = {**place, "server": "https://127.0.0.1:1"}
        config = {"apiVersion": "v1", "kind": "Config", "current-context": "staging-eu1", "users": users, "contexts": contexts,
                  "clusters": [{"name": CLUSTER, "cluster": place}, {"name": "staging-eu1", "cluster": away}]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(config, file)
