# SPDX-License-Identifier: GPL-3.0-or-later
"""What every other test against the control plane relies on: rights, the audit log, namespaces that really go, and that it ends."""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
sys.dont_write_bytecode = True
from sidebyside import main  # noqa: E402

FOLDER = os.environ["KUBESTATS_CLUSTER_DIR"]
CONTROL_PLANE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "controlplane.py")


def kubectl(user, *arguments, input=None):
    """kubectl as one of the users: exit code, standard output, standard error."""
    done = subprocess.run([os.environ["KUBESTATS_KUBECTL"], "--kubeconfig", os.path.join(FOLDER, user + ".kubeconfig"), *arguments],
                          input=input, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def audited(verb, resource, stage="RequestReceived"):
    """The requests that arrived, once each; by the stage ResponseComplete with what was answered."""
    with open(os.path.join(FOLDER, "audit.log"), encoding="utf-8") as log:
        events = [json.loads(line) for line in log if line.endswith("\n")]  # the last may be on its way
    return [event for event in events if event["stage"] == stage and event["verb"] == verb
            and event.get("objectRef", {}).get("resource") == resource]


def until(condition, limit=30):
    deadline = time.monotonic() + limit
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@unittest.skipUnless(os.environ["KUBESTATS_KUBECTL"], "no kubectl beside the servers")
class Plane(unittest.TestCase):
    def test_a_deleted_namespace_goes_and_one_request_is_counted(self):
        self.assertEqual(kubectl("admin", "create", "namespace", "short")[0], 0)
        self.assertEqual(kubectl("admin", "-n", "short", "create", "configmap", "one", "--from-literal=a=b")[0], 0)
        self.assertEqual(kubectl("admin", "delete", "namespace", "short", "--wait=false")[0], 0)
        self.assertTrue(until(lambda: "NotFound" in kubectl("admin", "get", "namespace", "short")[2]))
        self.assertEqual([event["objectRef"]["name"] for event in audited("delete", "namespaces")].count("short"), 1)

    def test_a_finalizer_holds_a_namespace_and_its_conditions_say_so(self):
        held = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "held", "namespace": "stuck", "finalizers": ["example.org/hold"]}}
        kubectl("admin", "create", "namespace", "stuck")
        kubectl("admin", "apply", "-f", "-", input=json.dumps(held))
        kubectl("admin", "delete", "namespace", "stuck", "--wait=false")

        def conditions():
            live = json.loads(kubectl("admin", "get", "namespace", "stuck", "-o", "json")[1])
            return {one["type"]: one["status"] for one in live["status"].get("conditions", [])}

        self.assertTrue(until(lambda: conditions().get("NamespaceFinalizersRemaining") == "True"), conditions())
        kubectl("admin", "-n", "stuck", "patch", "configmap", "held", "--type=merge", "-p", '{"metadata":{"finalizers":null}}')
        self.assertTrue(until(lambda: "NotFound" in kubectl("admin", "get", "namespace", "stuck")[2]))

    def test_viewer_lists_but_deletes_nothing_and_nobody_may_nothing(self):
        self.assertIn("kube-system", kubectl("viewer", "get", "namespaces", "-o", "name")[1])
        self.assertEqual(kubectl("viewer", "auth", "can-i", "delete", "namespaces/default")[1].strip(), "no")
        self.assertEqual(kubectl("admin", "auth", "can-i", "delete", "namespaces/default")[1].strip(), "yes")
        self.assertIn("Forbidden", kubectl("nobody", "get", "namespaces")[2])

    def test_the_server_says_its_version(self):
        said = json.loads(kubectl("admin", "get", "--raw", "/version")[1])
        self.assertRegex(said["gitVersion"], r"^v1\.\d+\.\d+")


class End(unittest.TestCase):
    """A second control plane, in a folder for temporary files of its own."""

    def start(self, temporary):
        mark = os.path.join(temporary, "started")
        program = "import os,sys,time; open(sys.argv[1],'w').write(os.environ['KUBESTATS_CLUSTER_DIR']); time.sleep(60)"
        runner = subprocess.Popen([sys.executable, CONTROL_PLANE, "run", "--no-build", "--", sys.executable, "-c", program, mark],
                                  env=dict(os.environ, TMPDIR=temporary))
        self.addCleanup(runner.kill)
        self.assertTrue(until(lambda: os.path.exists(mark) and os.path.getsize(mark), 120))
        return runner

    def servers(self, temporary):
        """Processes whose command line names the folder."""
        found = []
        for path in glob.glob("/proc/[0-9]*/cmdline"):
            try:
                with open(path, "rb") as file:
                    words = file.read()
            except OSError:
                continue
            if os.path.join(temporary, "kubestats-cluster-").encode() in words:
                found.append(path)
        return found

    def test_sigterm_ends_all_of_it_and_leaves_nothing(self):
        with tempfile.TemporaryDirectory() as temporary:
            runner = self.start(temporary)
            self.assertEqual(len(self.servers(temporary)), 3)
            runner.send_signal(signal.SIGTERM)
            self.assertEqual(runner.wait(30), 128 + signal.SIGTERM)
            self.assertEqual(self.servers(temporary), [])
            self.assertEqual(glob.glob(os.path.join(temporary, "kubestats-cluster-*")), [])

    def test_sigkill_leaves_no_process_and_the_next_run_clears_its_folder(self):
        with tempfile.TemporaryDirectory() as temporary:
            runner = self.start(temporary)
            runner.kill()
            runner.wait()
            self.assertTrue(until(lambda: not self.servers(temporary)))
            left = glob.glob(os.path.join(temporary, "kubestats-cluster-*"))
            self.assertEqual(len(left), 1)
            status = subprocess.run([sys.executable, CONTROL_PLANE, "run", "--no-build", "--", "sh", "-c", "exit 9"],
                                    env=dict(os.environ, TMPDIR=temporary), check=False).returncode
            self.assertEqual(status, 9)
            self.assertEqual(glob.glob(os.path.join(temporary, "kubestats-cluster-*")), [])

    def test_without_binaries_it_skips_with_a_sentence(self):
        with tempfile.TemporaryDirectory() as temporary:
            bare = dict(os.environ, XDG_CACHE_HOME=temporary, PATH="/nonexistent", KUBEBUILDER_ASSETS="")
            done = subprocess.run([sys.executable, CONTROL_PLANE, "run", "--no-build", "--", "true"], env=bare, capture_output=True,
                                  text=True, check=False)
            self.assertEqual((done.returncode, done.stdout, len(done.stderr.splitlines())), (77, "", 1), done.stderr)


if __name__ == "__main__":
    main()
