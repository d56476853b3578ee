# SPDX-License-Identifier: GPL-3.0-or-later
"""kubestatsctl from plan to ledger on a real API server. What was deleted is what the server's audit log says, not what we say."""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from plane_test import FOLDER, audited, kubectl, until
from sidebyside import alone, main

CTL = os.environ["KUBESTATSCTL"]
CANARY = "canary-0d1f9c"
KILLS = int(os.environ.get("KUBESTATS_KILL_POINTS", "4"))


def deletions(name, stage="RequestReceived"):
    """DELETEs of a namespace that arrived and were no dry run."""
    return [event for event in audited("delete", "namespaces", stage) if event["objectRef"]["name"] == name and "dryRun=All" not in event["requestURI"]]


def live(name):
    code, out, err = kubectl("admin", "get", "namespace", name, "-o", "json", "--ignore-not-found")
    if code:
        raise AssertionError(err)
    return json.loads(out) if out else None


def is_untouched(name):
    found = live(name)
    return found is not None and found["status"]["phase"] == "Active"


@unittest.skipUnless(os.access(CTL, os.X_OK), f"{CTL} is not built")
class CtlTest(unittest.TestCase):
    """Each test has a home of its own and a label of its own."""

    count = 0

    def setUp(self):
        CtlTest.count += 1
        self.label = f"t{os.getpid()}-{CtlTest.count}"
        self.home = tempfile.mkdtemp(prefix="ctl-test-")
        self.addCleanup(shutil.rmtree, self.home, True)
        self.plan = self.at("plan.yaml")
        self.write_kubeconfig("admin")
        with open(self.at("policy.yaml"), "w", encoding="ascii") as policy:
            policy.write(f"apiVersion: kubestats.io/v1\nkind: PurgePolicy\nselector: ours={self.label}\nage: 1s\nlimits: {{count: 50, percent: 100}}\n")

    def at(self, name):
        return os.path.join(self.home, name)

    def write_kubeconfig(self, user, server=None, authority=None):
        """By token, so that there is a secret to look for afterwards."""
        with open(os.path.join(FOLDER, "server"), encoding="ascii") as file:
            address = server or file.read()
        with open(os.path.join(FOLDER, user + ".token"), encoding="ascii") as file:
            self.token = file.read()
        place = {"server": address, "certificate-authority": authority or os.path.join(FOLDER, "ca.crt")}
        with open(self.at("kubeconfig"), "w", encoding="utf-8") as file:
            json.dump({"apiVersion": "v1", "kind": "Config", "current-context": "work",
                       "clusters": [{"name": "prod-eu1", "cluster": place}], "users": [{"name": "me", "user": {"token": self.token}}],
                       "contexts": [{"name": "work", "context": {"cluster": "prod-eu1", "user": "me"}}]}, file)

    def start(self, *arguments):
        environment = dict(os.environ, HOME=self.home, KUBECONFIG=self.at("kubeconfig"), LC_ALL="C.UTF-8",
                           **{f"XDG_{kind}_HOME": self.at(kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")})
        return subprocess.Popen([CTL, *arguments], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def ctl(self, *arguments, code=0):
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, code, f"{arguments}\n{out}\n{err}")
        self.assertNotIn(self.token, out + err)
        return out

    def make(self, *names, labels=()):
        rows = []
        for name in names:
            rows.append({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": {"ours": self.label, **dict(labels)}}})
            rows.append({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one", "namespace": name}, "data": {"key": "value of " + name}})
            rows.append({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "two", "namespace": name}, "stringData": {"password": CANARY}})
        code, _, err = kubectl("admin", "apply", "-f", "-", input=json.dumps({"apiVersion": "v1", "kind": "List", "items": rows}))
        self.assertEqual(code, 0, err)
        # The server's own controllers add to a new namespace: a preview before that would see it change.
        for name in names:
            self.assertTrue(until(lambda: kubectl("admin", "-n", name, "get", "configmap/kube-root-ca.crt", "serviceaccount/default")[0] == 0))
        self.assertTrue(until(lambda: all(self.matches(name) for name in names)), "old enough")

    def matches(self, name):
        rows = [json.loads(line) for line in self.ctl("namespaces", "list", "--no-counts", "--json", "--policy", self.at("policy.yaml")).splitlines()]
        return any(row["name"] == name and row["policy"]["match"] == "matches" for row in rows)

    def planned(self, *names, unlock=True):
        """A plan of these namespaces, and no more, on a context that is unlocked."""
        self.ctl("namespaces", "plan", "--policy", self.at("policy.yaml"), "--out", self.plan)
        if unlock:
            self.ctl("contexts", "unlock", "work", "--for", "1h")
        for name in names:
            self.assertEqual(deletions(name), [], "a plan deletes nothing")

    def apply(self, *more, code=0):
        out = self.ctl("namespaces", "apply", self.plan, "--yes", "--json", *more, code=code)
        return {row["name"]: row for row in json.loads(out)["namespaces"]} if out else {}

    def ledger(self):
        return [json.loads(line) for line in self.ctl("ledger", "list", "--json").splitlines()]


class Purge(CtlTest):
    def test_what_was_planned_goes_by_one_request_each(self):
        self.make("goes-a", "goes-b")
        kubectl("admin", "create", "namespace", "stays-a")
        self.planned("goes-a", "goes-b")
        results = self.apply()
        self.assertEqual({name: row["result"] for name, row in results.items()}, {"goes-a": "gone", "goes-b": "gone"})
        for name in ("goes-a", "goes-b"):
            self.assertIsNone(live(name))
            arrived = deletions(name)
            self.assertEqual(len(arrived), 1)
            self.assertEqual(arrived[0]["auditID"], results[name]["auditId"], "the ledger names the request that the server saw")
        self.assertTrue(is_untouched("stays-a"))
        self.assertEqual({row["namespace"]: row["state"] for row in self.ledger()}, {"goes-a": "gone", "goes-b": "gone"})

    def test_a_second_apply_of_the_same_plan_sends_nothing(self):
        self.make("twice")
        self.planned("twice")
        self.apply()
        self.make("twice")
        self.assertEqual(self.apply(code=3)["twice"]["result"], "refused")
        self.assertEqual(len(deletions("twice")), 1)
        self.assertTrue(is_untouched("twice"))

    def test_of_two_at_once_one_is_accepted(self):
        self.make("race")
        self.planned("race")
        both = [self.start("namespaces", "apply", self.plan, "--yes", "--json") for _ in range(2)]
        for process in both:
            process.communicate(timeout=120)
        self.assertTrue(until(lambda: live("race") is None))
        answers = [event["responseStatus"]["code"] for event in deletions("race", "ResponseComplete")]
        self.assertEqual(answers, [200])
        self.assertEqual(len(deletions("race")), 1, "one request arrived, not one of several was accepted")
        self.assertEqual([row["state"] for row in self.ledger()].count("gone"), 1, self.ledger())

    def test_whatever_changed_is_refused_and_others_go(self):
        changes = {
            "label": lambda name: kubectl("admin", "label", "namespace", name, "a=b"),
            "optedout": lambda name: kubectl("admin", "label", "namespace", name, "ours-"),
            "configmap": lambda name: kubectl("admin", "-n", name, "create", "configmap", "late"),
            "secret": lambda name: kubectl("admin", "-n", name, "create", "secret", "generic", "late"),
            "claim": lambda name: kubectl("admin", "apply", "-f", "-", input=json.dumps({
                "apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": {"name": "late", "namespace": name},
                "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}}})),
            "removed": lambda name: kubectl("admin", "-n", name, "delete", "configmap", "one"),
            "replaced": lambda name: (kubectl("admin", "-n", name, "delete", "configmap", "one"),
                                      kubectl("admin", "-n", name, "create", "configmap", "one")),
            "finalizer": lambda name: kubectl("admin", "-n", name, "patch", "configmap", "one", "--type=merge",
                                              "-p", '{"metadata":{"finalizers":["example.org/hold"]}}'),
            "annotated": lambda name: kubectl("admin", "annotate", "namespace", name, "kubestats.io/expires=2999-01-01T00:00:00Z"),
        }
        names = ["changed-" + what for what in changes]
        self.make(*names, "unchanged")
        self.planned(*names)
        for what, change in changes.items():
            change("changed-" + what)
        results = self.apply(code=3)
        for name in names:
            with self.subTest(name):
                self.assertEqual(results[name]["result"], "refused")
                self.assertTrue(results[name]["why"])
                self.assertEqual(deletions(name), [])
                self.assertTrue(is_untouched(name))
        self.assertEqual(results["unchanged"]["result"], "gone")
        kubectl("admin", "-n", "changed-finalizer", "patch", "configmap", "one", "--type=merge", "-p", '{"metadata":{"finalizers":null}}')

    def test_a_namespace_made_again_is_another(self):
        self.make("again")
        self.planned("again")
        kubectl("admin", "delete", "namespace", "again")
        self.make("again")
        before = len(deletions("again"))
        self.assertEqual(self.apply(code=3)["again"]["result"], "refused")
        self.assertEqual(len(deletions("again")), before)
        self.assertTrue(is_untouched("again"))

    def test_another_cluster_under_the_same_name_is_refused(self):
        self.make("swapped")
        self.planned("swapped")
        fake = subprocess.Popen([sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "kubefake.py")],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(fake.stdout.close)
        self.addCleanup(fake.wait)
        self.addCleanup(fake.stdin.close)
        hello = json.loads(fake.stdout.readline())
        self.write_kubeconfig("admin", f"https://localhost:{hello['port']}", hello["ca"])

        def tell(command):
            fake.stdin.write(json.dumps(command) + "\n")
            fake.stdin.flush()
            return json.loads(fake.stdout.readline())

        tell({"do": "user", "name": "admin", "token": self.token, "verbs": ["*"]})
        tell({"do": "create", "resource": "namespaces", "object": {"metadata": {"name": "swapped", "labels": {"ours": self.label}}}})
        self.start("contexts", "unlock", "work", "--for", "1h").communicate(timeout=60)
        process = self.start("namespaces", "apply", self.plan, "--yes", "--json")
        process.communicate(timeout=60)
        self.assertNotEqual(process.returncode, 0)
        sent = [one for one in tell({"do": "journal"})["requests"] if one["method"] == "DELETE"]
        self.assertEqual([one for one in sent if json.loads(one["body"]).get("dryRun") != ["All"]], [])
        self.assertEqual(deletions("swapped"), [])


class Guards(CtlTest):
    def refused(self, name, *arguments, code=None, said=""):
        """A run that must delete nothing, whatever else it says."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=120)
        self.assertNotEqual(process.returncode, 0, out + err)
        if code is not None:
            self.assertEqual(process.returncode, code, out + err)
        self.assertTrue((out + err).strip())
        self.assertIn(said, out + err)
        self.assertEqual(deletions(name), [])
        self.assertTrue(is_untouched(name))

    def test_nothing_goes_without_every_consent(self):
        self.make("guarded")
        self.planned("guarded", unlock=False)
        apply = ("namespaces", "apply", self.plan)
        with self.subTest("the context is read-only until it is unlocked"):
            self.refused("guarded", *apply, "--yes")
        self.ctl("contexts", "unlock", "work", "--for", "1h")
        with self.subTest("without --yes and a terminal"):
            self.refused("guarded", *apply, code=2)
        with self.subTest("a plan that is too old"):
            time.sleep(2)
            self.refused("guarded", *apply, "--yes", "--max-age", "1s", code=3, said="is older than")
        with self.subTest("a namespace that the plan does not have"):
            self.refused("guarded", *apply, "--yes", "--only", "default", code=2)
        self.ctl("contexts", "protect", "work")
        with self.subTest("a protected context without its cluster's name"):
            self.refused("guarded", *apply, "--yes")
        with self.subTest("a protected context with another name"):
            self.refused("guarded", *apply, "--yes", "--confirm", "work")
        self.ctl("contexts", "lock", "work")
        with self.subTest("locked again"):
            self.refused("guarded", *apply, "--yes", "--confirm", "prod-eu1")
        self.ctl("contexts", "unlock", "work", "--for", "1h", "--confirm", "prod-eu1")
        self.assertEqual(self.apply("--confirm", "prod-eu1")["guarded"]["result"], "gone")

    def test_a_ledger_that_cannot_be_written_stops_all(self):
        self.make("unwritten")
        self.planned("unwritten")
        folder = os.path.join(self.at("data"), "kubestats")
        for path, _, files in os.walk(self.at("data")):
            folder = path if "ledger.db" in files else folder
        for name in ("ledger.db", "ledger.db-wal", "ledger.db-shm"):
            if os.path.exists(os.path.join(folder, name)):
                os.remove(os.path.join(folder, name))
        os.makedirs(os.path.join(folder, "ledger.db"))
        self.refused("unwritten", "namespaces", "apply", self.plan, "--yes")

    def test_a_changed_ledger_is_noticed(self):
        self.make("chained")
        self.planned("chained")
        self.apply()
        for path, _, files in os.walk(self.at("data")):
            if "ledger.db" in files:
                self.tamper(os.path.join(path, "ledger.db"))
        self.ctl("ledger", "list", code=1)

    def tamper(self, file):
        with sqlite3.connect(file) as database:
            tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'")]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
                database.execute(f'DROP TRIGGER "{row[0]}"')
            for table in tables:
                columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")') if row[2].upper() == "TEXT"]
                for column in columns:
                    database.execute(f'UPDATE "{table}" SET "{column}" = replace("{column}", \'chained\', \'another\')')
        database.close()

    def test_a_viewer_deletes_nothing(self):
        self.make("viewed")
        self.write_kubeconfig("viewer")
        self.start("namespaces", "plan", "--policy", self.at("policy.yaml"), "--out", self.plan).communicate(timeout=60)
        self.start("contexts", "unlock", "work", "--for", "1h").communicate(timeout=60)
        process = self.start("namespaces", "apply", self.plan, "--yes")
        process.communicate(timeout=60)
        self.assertTrue(is_untouched("viewed"))
        self.assertEqual(deletions("viewed"), [])

    def test_system_namespaces_are_in_no_plan(self):
        self.make("own")
        names = ["default", "kube-system", "kube-public", "kube-node-lease"]
        kubectl("admin", "label", "namespace", *names, f"ours={self.label}")
        said = json.loads(self.ctl("namespaces", "plan", "--policy", self.at("policy.yaml"), "--out", self.plan, "--json"))
        kubectl("admin", "label", "namespace", *names, "ours-")
        self.assertEqual([one["name"] for one in said["namespaces"]], ["own"])

    @alone  # while an API is dead no preview of anything is complete
    def test_an_incomplete_preview_is_in_no_plan(self):
        self.make("dead")
        service = {"apiVersion": "apiregistration.k8s.io/v1", "kind": "APIService", "metadata": {"name": "v1.dead.example.org"},
                   "spec": {"group": "dead.example.org", "version": "v1", "groupPriorityMinimum": 100, "versionPriority": 100,
                            "insecureSkipTLSVerify": True, "service": {"name": "none", "namespace": "default"}}}
        kubectl("admin", "apply", "-f", "-", input=json.dumps(service))
        self.addCleanup(kubectl, "admin", "delete", "apiservice", "v1.dead.example.org")

        def is_incomplete():
            process = self.start("namespaces", "preview", "dead", "--json")
            return not json.loads(process.communicate(timeout=60)[0])["complete"]

        self.assertTrue(until(is_incomplete))
        self.ctl("namespaces", "plan", "--policy", self.at("policy.yaml"), "--out", self.plan, code=3)
        self.ctl("contexts", "unlock", "work", "--for", "1h")
        self.apply()
        self.assertEqual(deletions("dead"), [])
        self.assertTrue(is_untouched("dead"))


class Keep(CtlTest):
    def test_a_preview_has_every_object(self):
        self.make("seen")
        preview = json.loads(self.ctl("namespaces", "preview", "seen", "--json"))
        self.assertTrue(preview["complete"], preview["unknown"])
        kinds = kubectl("admin", "api-resources", "--verbs=list", "--namespaced", "-o", "name")[1].split()
        listed = kubectl("admin", "get", ",".join(kinds), "-n", "seen", "-o", "name")[1].split()
        self.assertEqual(sorted(f"{one['resource']}/{one['name']}" for one in preview["objects"] if not one["resource"].startswith("events")),
                         sorted(self.plural(line) for line in listed if not line.startswith("event")))

    @staticmethod
    def plural(line):
        """kubectl says configmap/one; the resource is configmaps."""
        kind, _, name = line.partition("/")
        resource, dot, group = kind.partition(".")
        return f"{resource}s{dot}{group}/{name}"

    def test_what_was_deleted_comes_back(self):
        self.make("back")
        self.planned("back")
        backup = self.apply()["back"]["backup"]
        for path, folders, files in os.walk(backup):
            self.assertEqual([os.stat(os.path.join(path, name)).st_mode & 0o777 for name in folders], [0o700] * len(folders))
            self.assertEqual([os.stat(os.path.join(path, name)).st_mode & 0o777 for name in files], [0o600] * len(files))
        self.ctl("namespaces", "restore", backup)
        self.assertTrue(is_untouched("back"))
        self.assertEqual(json.loads(kubectl("admin", "-n", "back", "get", "configmap", "one", "-o", "json")[1])["data"], {"key": "value of back"})
        self.assertEqual(kubectl("admin", "-n", "back", "get", "secret", "two", "-o", "jsonpath={.metadata.name}")[1], "two")

    def test_no_secret_is_left_behind(self):
        self.make("secret")
        self.planned("secret")
        self.apply("--without-secret-values")
        self.ctl("ledger", "export", "--out", self.at("export.jsonl"))
        looked = 0
        for path, _, files in os.walk(self.home):
            for name in files:
                if name == "kubeconfig":
                    continue
                looked += 1
                with open(os.path.join(path, name), "rb") as file:
                    content = file.read()
                for word in (self.token, CANARY, "Y2FuYXJ5LTBkMWY5Yw"):
                    self.assertNotIn(word.encode(), content, name)
                self.assertNotIn(self.token, name)
        self.assertGreater(looked, 3)


class Killed(CtlTest):
    """kill -9 in a run of three: what is in the ledger afterwards is what the server knows."""

    def test_kill_at_any_point(self):
        choose = random.Random(58)
        seconds = 3 * self.undisturbed()
        # Each is somebody's machine of its own.
        points = [(f"killed-{number}", choose.uniform(0, seconds)) for number in range(KILLS)]
        with ThreadPoolExecutor(4) as pool:
            inside = list(pool.map(lambda point: type(self).point(*point), points))
        self.assertGreater(inside.count(True), KILLS // 3, "kills while it ran")

    @classmethod
    def point(cls, prefix, seconds):
        """Whether the run was killed before its end."""
        test = cls("test_kill_at_any_point")
        try:
            test.setUp()
            return test.kill(prefix, seconds)
        finally:
            test.doCleanups()

    def kill(self, prefix, seconds):
        names = [f"{prefix}-{number}" for number in range(3)]
        self.make(*names)
        self.planned(*names)
        process = self.start("namespaces", "apply", self.plan, "--yes")
        timer = threading.Timer(seconds, process.send_signal, [signal.SIGKILL])
        timer.start()
        process.communicate(timeout=120)
        timer.cancel()
        self.judge(names)
        return process.returncode == -signal.SIGKILL

    def undisturbed(self):
        """Seconds that one namespace takes."""
        self.make("whole")
        self.planned()
        begin = time.monotonic()
        self.apply()
        return time.monotonic() - begin

    def judge(self, names):
        before = {name: len(deletions(name)) for name in names}
        # The next start finds what was interrupted, asks the cluster, and deletes nothing by itself.
        self.ctl("namespaces", "list", "--no-counts")
        states = {row["namespace"]: row["state"] for row in self.ledger() if row["namespace"] in names}
        for name in names:
            self.assertEqual(len(deletions(name)), before[name], "nothing is deleted by itself")
            self.assertLessEqual(before[name], 1)
            if before[name]:
                self.assertIn(name, states, "the intent was on disk before the DELETE")
                self.assertIn(states[name], ("gone", "terminating", "deleted"))
            else:
                self.assertTrue(is_untouched(name))
                self.assertNotIn(states.get(name), ("gone", "terminating", "deleted"))
        kubectl("admin", "delete", "namespace", "--ignore-not-found", *[name for name in names if not before[name]])
        self.assertTrue(until(lambda: not any(live(name) for name in names)))


if __name__ == "__main__":
    main()
