# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kubestatsctl command that README and the user's guide show in a ```sh block works: on the sample, and on a
control plane where there is one. Never on a cluster of whoever runs the tests."""

import glob
import os
import re
import shlex
import subprocess
import sys
import time
import unittest

from harness import SlowTest, ctl, git

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")


def read(path):
    with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
        return file.read()


def commands():
    for path in ["README.md", *sorted(glob.glob("resources/help/*.md", root_dir=SOURCE))]:
        for block in re.findall(r"^```sh\n(.*?)^```", read(path), re.MULTILINE | re.DOTALL):
            for line in block.splitlines():
                if line.startswith("kubestatsctl"):
                    yield os.path.basename(path), line.split(" | ")[0]


def is_for_clusters(line):
    return re.match(r"kubestatsctl (contexts|namespaces|ledger)\b", line) is not None


class Documents(SlowTest):
    def test_every_command_shown_works(self):
        git(self.folder, "clone", "-q", os.path.join(SOURCE, "resources/sample/kubestats-sample.bundle"), "cluster")
        os.chdir(self.folder)
        self.addCleanup(os.chdir, "/")
        self.assertEqual(ctl(self.at("data"), "scan", "./cluster").code, 0)
        shown = [(path, line) for path, line in commands() if not is_for_clusters(line)]
        self.assertGreater(len(shown), 10)
        for path, line in shown:
            with self.subTest(document=path, command=line):
                run = ctl(self.at("data"), *shlex.split(line, comments=True)[1:])
                self.assertEqual(run.code, 0, run.err)
                self.assertTrue((run.out + run.err).strip() or "--out" in line, "said nothing")
                for name in re.findall(r"--out (\S+)", line):
                    self.assertGreater(os.path.getsize(name), 200)

    def test_every_subcommand_is_shown(self):
        help_text = ctl(self.at("data"), "--help").out
        names = re.findall(r"^  ([a-z]+) ", help_text.split("Subcommands")[-1], re.MULTILINE)
        self.assertIn("scan", names)
        text = read("resources/help/4-command-line.md")
        for name in names:
            self.assertIn(f"kubestatsctl {name}", text)

    def test_every_setting_is_shown(self):
        text = read("resources/help/5-settings.md")
        keys = re.findall(r'^        \{"([a-z]+/[a-z-]+)", Type', read("core/base/settings.cpp"), re.MULTILINE)
        self.assertGreater(len(keys), 5)
        for key in keys:
            self.assertIn(f"| {key} | `KUBESTATS_{key.upper().replace('/', '_').replace('-', '_')}` |", text)


@unittest.skipUnless("KUBESTATS_CLUSTER_DIR" in os.environ, "no control plane beside this test")
class ClusterDocuments(SlowTest):
    """In the order of each document: what one command makes the next ones use."""

    def kubectl(self, *arguments, text=None):
        command = [os.environ["KUBESTATS_KUBECTL"], "--kubeconfig", self.kubeconfig, *arguments]
        return subprocess.run(command, input=text, check=True, capture_output=True, text=True).stdout

    def setUp(self):
        super().setUp()
        self.shown = [(path, line) for path, line in commands() if is_for_clusters(line)]
        self.kubeconfig = os.path.join(os.environ["KUBESTATS_CLUSTER_DIR"], "admin.kubeconfig")
        text = self.kubectl("config", "view", "--raw", "--flatten")
        self.kubeconfig = self.at("kubeconfig")
        with open(self.kubeconfig, "w", encoding="utf-8") as file:
            file.write(text)
        self.kubectl("config", "rename-context", "admin", "staging")
        os.environ["KUBECONFIG"] = self.kubeconfig
        os.chdir(self.folder)
        self.addCleanup(os.chdir, "/")
        with open("policy.yaml", "w", encoding="utf-8") as file:
            file.write("apiVersion: kubestats.io/v1\nkind: PurgePolicy\nage: 1s\nlimits:\n  percent: 90\n")

    def test_every_command_shown_works(self):
        self.assertGreater(len(self.shown), 6)
        backups = {}
        for path, line in self.shown:
            for name in re.findall(r"\b(pr-[0-9]+)\b", line):
                labelled = f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: {name}, labels: {{k8s-ns-purger: 'true'}}}}\n"
                if "created" in self.kubectl("apply", "-f", "-", text=labelled):
                    time.sleep(2)  # older than the policy's second
            line = re.sub(r"\S*backups/(pr-[0-9]+)\S*", lambda found: backups.get(found[1], found[0]), line)
            with self.subTest(document=path, command=line):
                run = ctl(self.at("data"), *shlex.split(line, comments=True)[1:])
                self.assertEqual(run.code, 0, run.err)
                self.assertTrue((run.out + run.err).strip() or "--out" in line, "said nothing")
            for folder in glob.glob(self.at("data") + "/backups/*"):
                backups[re.match(r"pr-[0-9]+|[a-z-]+", os.path.basename(folder))[0]] = folder


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=[sys.argv[0], *sys.argv[1:]])
