# SPDX-License-Identifier: GPL-3.0-or-later
"""The fake API server answers as the real one: the same requests to both, status, form and words compared."""

import http.client
import json
import os
import re
import ssl
import subprocess
import sys
import time
import unittest
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
sys.dont_write_bytecode = True
from sidebyside import main  # noqa: E402

FOLDER = os.environ["KUBESTATS_CLUSTER_DIR"]
METADATA_LIST = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
METADATA = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json"
AGGREGATED = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json"
# What the fake does not make up: who wrote a field, how often an object changed, links, default rights.
LEFT_OUT = {"managedFields", "generation", "selfLink", "serverAddressByClientCIDRs", "remainingItemCount"}


def read(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return file.read()


class Server:
    def __init__(self, url, ca, tokens):
        self.place = urllib.parse.urlsplit(url)
        self.context = ssl.create_default_context(cafile=ca)
        self.tokens = tokens

    def ask(self, method, path, body=None, user="admin", accept="application/json", content_type="application/json"):
        """Status, headers by lower-case name, body."""
        connection = http.client.HTTPSConnection(self.place.hostname, self.place.port, context=self.context, timeout=20)
        headers = {"Accept": accept}
        if user:
            headers["Authorization"] = "Bearer " + self.tokens.get(user, user)
        if body is not None:
            headers["Content-Type"] = content_type
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        said = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        connection.close()
        return said

    def json(self, *arguments, **named):
        return json.loads(self.ask(*arguments, **named)[2])


def plain(value):
    """Without what differs from run to run, and without what the fake does not make up."""
    if isinstance(value, dict):
        return {name: "<rv>" if name in ("resourceVersion", "continue") and one else plain(one)
                for name, one in value.items() if name not in LEFT_OUT and not (name == "metadata" and one == {})}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, str):
        value = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<uid>", value)
        value = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "<time>", value)
        return re.sub(r"(ResourceVersion in object meta: |too old resource version: |\()\d+", r"\1<rv>", value)
    return value


def form(said):
    status, headers, body = said
    kind = headers.get("content-type", "")
    text = body.decode()
    shown = plain(json.loads(text)) if kind.startswith("application/json") and text else text
    return {"status": status, "type": kind.replace(" ", ""), "body": shown}


class Contract(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.process = subprocess.Popen([sys.executable, os.path.join(HERE, "..", "support", "kubefake.py")], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        hello = json.loads(cls.process.stdout.readline())
        fake = Server(f"https://localhost:{hello['port']}", hello["ca"], hello["tokens"])
        real = Server(read("server"), os.path.join(FOLDER, "ca.crt"), {user: read(user + ".token") for user in ("admin", "viewer", "nobody")})
        cls.servers = {"fake": fake, "real": real}

    @classmethod
    def tearDownClass(cls):
        cls.process.stdin.close()
        cls.process.wait(10)
        cls.process.stdout.close()

    def same(self, method, path, body=None, **named):
        """The same request to both; the form of the answer when they agree. `{uid}` and `{rv}` in a body are the demo namespace's own."""
        forms = {}
        for name, server in self.servers.items():
            own_path, own_body = path, body
            if "{uid}" in path + json.dumps(body if not isinstance(body, bytes) else ""):
                live = server.json("GET", "/api/v1/namespaces/" + self.named)["metadata"]
                fill = lambda text: text.replace("{uid}", live["uid"]).replace("{rv}", live["resourceVersion"])
                own_path, own_body = fill(path), json.loads(fill(json.dumps(body)))
            forms[name] = form(server.ask(method, own_path, own_body, **named))
        with self.subTest(f"{method} {path}"):
            self.assertEqual(forms["fake"], forms["real"])
        return forms["real"]

    def make(self, name):
        self.named = name
        made = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name}}
        self.assertEqual(self.same("POST", "/api/v1/namespaces", made)["status"], 201)

    def test_reading(self):
        self.make("reading")
        for name in ("a", "b", "c"):
            self.same("POST", "/api/v1/namespaces/reading/configmaps",
                      {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name, "labels": {"x": name}}, "data": {"k": "v"}})
        self.same("GET", "/api/v1/namespaces/reading")
        self.same("GET", "/api/v1/namespaces/reading", accept=METADATA)
        self.same("GET", "/api/v1/namespaces/reading/configmaps/a")
        self.same("GET", "/api/v1/namespaces/reading/configmaps?limit=2")
        self.same("GET", "/api/v1/namespaces/reading/configmaps?limit=2", accept=METADATA_LIST)
        self.same("GET", "/api/v1/namespaces/reading/pods?limit=500", accept=METADATA_LIST)
        self.same("GET", "/api/v1/namespaces/absent/pods?limit=500", accept=METADATA_LIST)
        self.same("GET", "/apis/apps/v1/namespaces/reading/deployments?limit=500", accept=METADATA_LIST)

    def test_pages_join_to_the_whole(self):
        self.make("pages")
        for number in range(5):
            self.same("POST", "/api/v1/namespaces/pages/secrets",
                      {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": f"s{number}"}, "type": "Opaque"})
        whole = {}
        for name, server in self.servers.items():
            path = "/api/v1/namespaces/pages/secrets?limit=2"
            page, sizes, names = server.json("GET", path, accept=METADATA_LIST), [], []
            while True:
                sizes.append((len(page["items"]), page["metadata"].get("remainingItemCount")))
                names += [one["metadata"]["name"] for one in page["items"]]
                token = page["metadata"].get("continue")
                if not token:
                    break
                page = server.json("GET", path + "&continue=" + urllib.parse.quote(token), accept=METADATA_LIST)
            whole[name] = sizes, names
        self.assertEqual(whole["fake"], whole["real"])
        self.assertEqual(whole["real"][1], [f"s{number}" for number in range(5)])

    def test_refusals(self):
        self.make("refusals")
        self.same("GET", "/api/v1/namespaces/absent")
        self.same("GET", "/apis/apps/v1/namespaces/refusals/deployments/absent")
        self.same("GET", "/api/v1/nonsense")
        self.same("GET", "/apis/nonsense.example.org/v1")
        self.same("GET", "/nonsense")
        self.same("GET", "/api/v1/namespaces?limit=500", user="no-such-token")
        self.same("GET", "/api/v1/namespaces?limit=500", user=None)
        self.same("GET", "/api/v1/namespaces?limit=500", user="nobody")
        self.same("GET", "/api/v1/namespaces/refusals", user="nobody")
        self.same("GET", "/api/v1/secrets?limit=500", user="nobody")
        self.same("GET", "/apis/apps/v1/namespaces/refusals/deployments?limit=500", user="nobody", accept=METADATA_LIST)
        self.same("DELETE", "/api/v1/namespaces/refusals", user="viewer")
        self.same("GET", "/api/v1/namespaces?limit=500", accept="text/html")
        self.same("POST", "/api/v1/namespaces", {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "refusals"}})
        self.same("POST", "/api/v1/namespaces/absent/configmaps", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}})
        self.same("GET", "/api/v1/namespaces?watch=1&resourceVersion=nonsense&allowWatchBookmarks=true")

    def options(self, **more):
        return {"kind": "DeleteOptions", "apiVersion": "v1", "propagationPolicy": "Background",
                "preconditions": {"uid": "{uid}", "resourceVersion": "{rv}"}, **more}

    def test_deletions(self):
        path = "/api/v1/namespaces/deletions"
        query = "?uid={uid}&resourceVersion={rv}&propagationPolicy=Background"
        self.make("deletions")
        self.same("DELETE", path + query + "&dryRun=All", self.options(dryRun=["All"]))
        self.assertEqual(self.same("GET", path)["body"]["status"]["phase"], "Active")
        self.same("DELETE", path + "?dryRun=All")
        self.same("DELETE", path, self.options(preconditions={"uid": "another"}))
        self.same("DELETE", path, self.options(preconditions={"uid": "{uid}", "resourceVersion": "1"}))
        self.same("DELETE", path + "?uid=another")
        self.same("DELETE", path, self.options(dryRun=["Some"]))
        self.same("DELETE", path, self.options(propagationPolicy="Nonsense"))
        self.same("DELETE", path, b"{", content_type="application/json")
        self.same("DELETE", "/api/v1/namespaces/absent", {"kind": "DeleteOptions", "apiVersion": "v1"})
        for immortal in ("default", "kube-system", "kube-public"):
            self.same("DELETE", "/api/v1/namespaces/" + immortal)
        self.same("DELETE", "/api/v1/namespaces/kube-node-lease?dryRun=All")
        self.assertEqual(self.same("GET", path)["body"]["status"]["phase"], "Active")
        # A dry run in the query alone deletes for real, since there is a body.
        self.assertEqual(self.same("DELETE", path + query + "&dryRun=All", self.options())["body"]["status"]["phase"], "Terminating")
        for name, server in self.servers.items():
            self.gone(name, server, path)

    def gone(self, name, server, path):
        deadline = time.monotonic() + 30
        while server.ask("GET", path)[0] != 404:
            self.assertLess(time.monotonic(), deadline, name)
            time.sleep(0.05)

    def test_a_held_namespace(self):
        path = "/api/v1/namespaces/held"
        self.make("held")
        self.same("POST", path + "/configmaps", {"apiVersion": "v1", "kind": "ConfigMap",
                                                 "metadata": {"name": "held", "finalizers": ["example.org/hold"]}})
        self.same("DELETE", path, self.options())
        for name, server in self.servers.items():
            deadline = time.monotonic() + 30
            while not self.remaining(server.json("GET", path)):
                self.assertLess(time.monotonic(), deadline, name)
                time.sleep(0.05)
        live = {name: plain(server.json("GET", path)) for name, server in self.servers.items()}
        self.assertEqual(live["fake"], live["real"])
        self.same("POST", path + "/configmaps", {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "late"}})
        self.same("DELETE", path, self.options())
        for name, server in self.servers.items():
            server.ask("PATCH", path + "/configmaps/held", {"metadata": {"finalizers": None}}, content_type="application/merge-patch+json")
            self.gone(name, server, path)

    @staticmethod
    def remaining(live):
        return any(one["type"] == "NamespaceFinalizersRemaining" and one["status"] == "True" for one in live["status"].get("conditions", []))

    def test_reviews(self):
        for user in ("admin", "viewer", "nobody"):
            for verb in ("list", "delete"):
                said = self.review(user, verb)
                self.assertEqual(said["fake"], said["real"], (user, verb))
            who = {name: server.json("POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", user=user,
                                     body={"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"})["status"]["userInfo"]["username"]
                   for name, server in self.servers.items()}
            self.assertEqual(who, {"fake": user, "real": user})

    def review(self, user, verb):
        body = {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview",
                "spec": {"resourceAttributes": {"verb": verb, "resource": "namespaces", "name": "default", "namespace": "default"}}}
        found = {}
        for name, server in self.servers.items():
            status, _, said = server.ask("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", body, user=user)
            found[name] = status, json.loads(said)["kind"], json.loads(said)["status"]["allowed"]
        return found

    def test_discovery(self):
        for accept in (AGGREGATED, "application/json"):
            for path in ("/api", "/apis"):
                said = {name: server.ask("GET", path, accept=accept) for name, server in self.servers.items()}
                self.assertEqual(said["fake"][1]["content-type"], said["real"][1]["content-type"])
                self.assertTrue(self.covers(json.loads(said["real"][2]), json.loads(said["fake"][2])), path)
        for path in ("/api/v1", "/apis/apps/v1", "/apis/batch/v1"):
            self.assertTrue(self.covers(self.servers["real"].json("GET", path), self.servers["fake"].json("GET", path)), path)

    def covers(self, real, fake, where=""):
        """Whether all that the fake says is said by the real one too; lists are paired by what names their items."""
        if isinstance(fake, dict):
            wrong = [name for name in fake if name not in real and fake[name] is not None]
            self.assertEqual(wrong, [], where)
            return all(self.covers(real[name], fake[name], f"{where}.{name}") for name in fake if name in real)
        if isinstance(fake, list):
            for one in fake:
                pair = next((other for other in real if self.label(other) == self.label(one)), None)
                self.assertIsNotNone(pair, f"{where}: {self.label(one)}")
                self.covers(pair, one, f"{where}[{self.label(one)}]")
            return True
        return where.endswith("singularName") or fake == real or self.fail(f"{where}: {fake} is {real} in truth")

    @staticmethod
    def label(value):
        if not isinstance(value, dict):
            return value
        name = value.get("metadata", {}).get("name", "")
        return name or value.get("name") or value.get("resource") or value.get("version") or value.get("subresource") or ""

    def test_watches(self):
        seen = {}
        for name, server in self.servers.items():
            start = server.json("GET", "/api/v1/namespaces?limit=1")["metadata"]["resourceVersion"]
            made = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "watched"}}
            server.ask("POST", "/api/v1/namespaces", made)
            label = {"metadata": {"labels": {"a": "b"}}}
            server.ask("PATCH", "/api/v1/namespaces/watched", label, content_type="application/merge-patch+json")
            server.ask("DELETE", "/api/v1/namespaces/watched")
            self.gone(name, server, "/api/v1/namespaces/watched")
            status, headers, body = server.ask("GET", f"/api/v1/namespaces?watch=1&resourceVersion={start}&allowWatchBookmarks=true&timeoutSeconds=2")
            lines = [json.loads(line) for line in body.splitlines()]
            rows = [(line["type"], plain(line["object"])) for line in lines if line["object"]["metadata"].get("name") == "watched"]
            # The controllers of the real one may report what they did in between.
            rows = [row for row in rows if not row[1].get("status", {}).get("conditions") or row[0] == "DELETED"]
            for _, found in rows:
                found.get("status", {}).pop("conditions", None)
            seen[name] = status, headers["content-type"], headers.get("transfer-encoding"), rows
        self.assertEqual(seen["fake"], seen["real"])

    def test_an_old_watch(self):
        self.process.stdin.write('{"do":"expire"}\n')
        self.process.stdin.flush()
        self.process.stdout.readline()
        line = json.loads(self.servers["fake"].ask("GET", "/api/v1/namespaces?watch=1&resourceVersion=1&allowWatchBookmarks=true&timeoutSeconds=1")[2])
        self.assertEqual((line["type"], line["object"]["code"], line["object"]["reason"]), ("ERROR", 410, "Expired"))


if __name__ == "__main__":
    main()
