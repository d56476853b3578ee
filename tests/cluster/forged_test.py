# SPDX-License-Identifier: GPL-3.0-or-later
"""kubestatsctl on a real API server, with plans, approvals and answers that are not what they seem."""

import json
import os
import re
import sys
import time

from ctl_test import CtlTest, deletions, is_untouched, live
from plane_test import FOLDER, kubectl, until
from relay import Relay
from sidebyside import alone, main


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Forged(CtlTest):
    def own_policy(self, text):
        folder = os.path.join(self.at("config"), "kubestats")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "policy.yaml"), "w", encoding="ascii") as policy:
            policy.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\n" + text)

    def refused(self, row, name, said):
        self.assertEqual(row["result"], "refused", row)
        self.assertIn(said, row["why"])
        self.assertEqual(deletions(name), [])
        self.assertTrue(is_untouched(name))

    def test_the_own_policy_protects_from_any_plan(self):
        self.own_policy("protect: {names: [own-name], labels: [tier=keep]}\nlimits: {count: 50, percent: 100}\n")
        self.make("own-label", labels={"tier": "keep"}.items())
        self.make("own-name", "own-free")
        self.planned("own-label", "own-name", "own-free")  # by a policy that protects nothing
        results = self.apply(code=3)
        self.refused(results["own-name"], "own-name", "own-name")
        self.refused(results["own-label"], "own-label", "tier")
        self.assertEqual(results["own-free"]["result"], "gone")
        self.assertEqual(len(deletions("own-free")), 1)

    def test_a_plan_forged_for_a_system_namespace_is_refused(self):
        self.make("forged")
        self.planned("forged")
        system = live("kube-node-lease")["metadata"]
        own = live("forged")["metadata"]
        digests = {name: json.loads(self.ctl("namespaces", "preview", name, "--json"))["digest"] for name in ("forged", "kube-node-lease")}
        text = text_of(self.plan)
        for old, new in ((own["uid"], system["uid"]), (own["resourceVersion"], system["resourceVersion"]),
                         (digests["forged"], digests["kube-node-lease"]), ("forged", "kube-node-lease")):
            # A version is a short number: not the same figures in the middle of a hash.
            text, times = re.subn(rf"(?<!\w){re.escape(old)}(?!\w)", new, text)
            self.assertGreater(times, 0, old)
        with open(self.plan, "w", encoding="utf-8") as plan:
            plan.write(text)
        self.refused(self.apply(code=3)["kube-node-lease"], "kube-node-lease", "itself needs it")
        self.assertEqual(deletions("forged"), [])

    def test_a_plan_that_lists_less_than_is_there_is_refused(self):
        self.make("hidden", "plain")
        self.planned("hidden", "plain")
        before, name, rest = text_of(self.plan).partition("name: hidden\n")
        self.assertTrue(name)
        shown, key, listed = rest.partition("\n  objects:")
        tail = listed[listed.index("\n  seenAt:"):]
        with open(self.plan, "w", encoding="utf-8") as plan:
            plan.write(before + name + shown + key + " {}" + tail)
        results = self.apply(code=3)
        self.refused(results["hidden"], "hidden", "lists other objects")
        self.assertEqual(results["plain"]["result"], "gone")

    def test_an_approval_that_ends_in_the_run_is_over(self):
        self.make("late-a", "late-b")
        held = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "held", "namespace": "late-a", "finalizers": ["example.org/hold"]}}
        kubectl("admin", "apply", "-f", "-", input=json.dumps(held))
        self.addCleanup(kubectl, "admin", "-n", "late-a", "patch", "configmap", "held", "--type=merge", "-p", '{"metadata":{"finalizers":null}}')
        self.planned("late-a", "late-b")
        made = os.stat(self.plan).st_mtime
        # Begun in time, and over while the first one does not go.
        results = self.apply("--max-age", f"{int(time.time() - made) + 6}s", "--timeout", "8s", code=3)
        self.assertEqual(results["late-a"]["result"], "terminating")
        self.assertEqual(len(deletions("late-a")), 1)
        self.refused(results["late-b"], "late-b", "over since")

    def test_rights_taken_away_since_the_plan(self):
        self.make("blind")
        self.rights("list", "get", "watch")
        self.write_kubeconfig("nobody")
        self.planned("blind")
        self.rights("get", "watch")
        self.refused(self.apply(code=3)["blind"], "blind", "not complete")

    def rights(self, *verbs):
        """Of nobody: may delete namespaces and read everything, Secrets as said."""
        role = {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "metadata": {"name": self.label}, "rules": [
            {"apiGroups": [""], "resources": ["namespaces"], "verbs": ["get", "list", "watch", "delete"]},
            {"apiGroups": [""], "resources": ["secrets"], "verbs": list(verbs)},
            {"apiGroups": [""], "resources": ["configmaps", "endpoints", "events", "limitranges", "persistentvolumeclaims", "pods", "podtemplates",
                                              "replicationcontrollers", "resourcequotas", "serviceaccounts", "services"], "verbs": ["get", "list"]},
            {"apiGroups": sorted({line.split()[1].split("/")[0] for line in self.grouped()}), "resources": ["*"], "verbs": ["get", "list"]}]}
        binding = {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding", "metadata": {"name": self.label},
                   "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "ClusterRole", "name": self.label},
                   "subjects": [{"apiGroup": "rbac.authorization.k8s.io", "kind": "User", "name": "nobody"}]}
        code, _, err = kubectl("admin", "apply", "-f", "-", input=json.dumps({"apiVersion": "v1", "kind": "List", "items": [role, binding]}))
        self.assertEqual(code, 0, err)
        self.addCleanup(kubectl, "admin", "delete", "--ignore-not-found", "clusterrole/" + self.label, "clusterrolebinding/" + self.label)
        wanted = "yes" if "list" in verbs else "no"
        self.assertTrue(until(lambda: kubectl("nobody", "auth", "can-i", "list", "secrets", "-n", "blind")[1].strip() == wanted))

    @staticmethod
    def grouped():
        """The api-resources that are of a group: NAME GROUP/VERSION."""
        rows = kubectl("admin", "api-resources", "--no-headers")[1].splitlines()
        pairs = [(row.split()[0], next((word for word in row.split() if "/" in word), "")) for row in rows]
        return [f"{name} {version}" for name, version in pairs if version]

    @alone  # while an API is dead no preview of anything is complete
    def test_a_preview_that_is_no_longer_complete(self):
        self.make("blocked")
        self.planned("blocked")
        service = {"apiVersion": "apiregistration.k8s.io/v1", "kind": "APIService", "metadata": {"name": "v1.blocked.example.org"},
                   "spec": {"group": "blocked.example.org", "version": "v1", "groupPriorityMinimum": 100, "versionPriority": 100,
                            "insecureSkipTLSVerify": True, "service": {"name": "none", "namespace": "default"}}}
        kubectl("admin", "apply", "-f", "-", input=json.dumps(service))
        self.addCleanup(kubectl, "admin", "delete", "apiservice", "v1.blocked.example.org")

        def is_incomplete():
            process = self.start("namespaces", "preview", "blocked", "--json")
            return not json.loads(process.communicate(timeout=60)[0])["complete"]

        self.assertTrue(until(is_incomplete))
        self.refused(self.apply(code=3)["blocked"], "blocked", "not complete")


class Lost(CtlTest):
    """The connection breaks at the deletion: at most one arrived, and what is said of it is what the server did."""

    def through(self, cut):
        relay = Relay(FOLDER, text_of(os.path.join(FOLDER, "server")), cut)
        self.addCleanup(relay.close)
        self.write_kubeconfig("admin", server=relay.url)
        return relay

    def test_an_answer_that_is_lost_after_the_deletion(self):
        relay = self.through("after")
        self.make("lost-after")
        self.planned("lost-after")
        row = self.apply()["lost-after"]
        self.assertEqual(row["result"], "gone", row)
        self.assertEqual(relay.lost, 1)
        self.assertEqual(len(deletions("lost-after")), 1)
        self.assertIsNone(live("lost-after"))
        self.assertEqual([(one["namespace"], one["state"]) for one in self.ledger()], [("lost-after", "gone")])
        answers = [json.loads(line) for line in self.ctl("ledger", "show", "1", "--json").splitlines()]
        self.assertEqual([one["details"]["status"] for one in answers if one["step"] == "answer"], [0])

    def test_a_request_that_is_lost_before_the_deletion(self):
        relay = self.through("before")
        self.make("lost-before")
        self.planned("lost-before")
        row = self.apply("--timeout", "2s", code=3)["lost-before"]
        self.assertEqual(row["result"], "unknown", row)
        self.assertEqual(relay.lost, 1)
        self.assertEqual(deletions("lost-before"), [])
        self.assertTrue(is_untouched("lost-before"))
        self.assertEqual([one["state"] for one in self.ledger()], ["unknown"])
        # It may yet arrive, as far as anybody knows: the next start does not say otherwise, nor sends another.
        self.ctl("namespaces", "list", "--no-counts")
        self.assertEqual([one["state"] for one in self.ledger()], ["unknown"])
        self.assertEqual(relay.lost, 1)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
