# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills, full disks and rewritten histories: what is in the store afterwards is what an undisturbed run has."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
import unittest

from harness import SlowTest, busy_history, ctl, dump, git, manifest, start, FastImport, init

POINTS = int(os.environ.get("KUBESTATS_KILL_POINTS", "50"))


class Kills(SlowTest):
    def test_kill_at_any_point_loses_nothing_and_repeats_nothing(self):
        repository = busy_history(self.at("repository"), 14_000)
        undisturbed = self.scan(repository, "undisturbed")
        expected = dump(self.at("undisturbed"))
        self.say(f"{len(expected)} rows in {undisturbed.seconds:.2f} s undisturbed")
        choose = random.Random(2024)
        inside = late = partial = 0
        longest = undisturbed.seconds
        while inside < POINTS:
            data = self.at(f"killed-{inside + late}")
            process, out, err = start(data, "scan", repository, "--json")
            time.sleep(choose.uniform(0.0, longest))
            if process.poll() is None:
                inside += 1
                longest = min(undisturbed.seconds, longest * 1.05)
            else:  # the machine was busier when the scan was timed
                late += 1
                longest *= 0.8
            process.send_signal(signal.SIGKILL)
            process.wait()
            out.close()
            err.close()
            again = ctl(data, "scan", repository, "--json")
            self.assertEqual(again.code, 0, again.err)
            partial += 0 < again.json()["new"]["commits"] < 14_000
            self.assertEqual(dump(data), expected, f"kill number {inside + late}")
            subprocess.run(["rm", "-rf", data], check=True)
        self.say(f"{inside} kills inside a scan, {partial} after a finished batch, {late} too late: the same dump each time")

    def test_kill_after_a_force_push_leaves_what_was_there(self):
        repository = busy_history(self.at("repository"), 14_000)
        self.scan(repository, "data")
        before = dump(self.at("data"))
        git(repository, "update-ref", "refs/heads/main", "main~3000")
        commit = git(repository, "commit-tree", "-p", "main", "-m", "instead", "main~1^{tree}").decode().strip()
        git(repository, "update-ref", "refs/heads/main", commit)
        shutil.copytree(self.at("data"), self.at("undisturbed"))
        seconds = self.scan(repository, "undisturbed").seconds
        expected = dump(self.at("undisturbed"))
        self.assertNotEqual(before, expected)
        choose = random.Random(2025)
        replaced = 0
        for point in range(max(1, POINTS // 5)):
            data = self.at(f"killed-{point}")
            shutil.copytree(self.at("data"), data)
            process, out, err = start(data, "scan", repository, "--json")
            time.sleep(choose.uniform(0.0, seconds))
            process.send_signal(signal.SIGKILL)
            process.wait()
            out.close()
            err.close()
            left = dump(data)
            replaced += left != before
            self.assertIn(left, (before, expected), f"kill number {point}")
            again = ctl(data, "scan", repository, "--json")
            self.assertEqual(again.code, 0, again.err)
            self.assertEqual(dump(data), expected, f"kill number {point}")
            shutil.rmtree(data)
        self.say(f"{replaced} kills came too late")

    def test_interrupt_keeps_finished_batches(self):
        repository = busy_history(self.at("repository"), 14_000)
        undisturbed = self.scan(repository, "undisturbed")
        process, out, err = start(self.at("data"), "scan", repository)
        time.sleep(undisturbed.seconds * 0.5)
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        code = process.wait(timeout=10)
        seconds = time.monotonic() - begin
        out.close()
        err.close()
        self.say(f"ended with {code} {seconds:.2f} s after the signal")
        self.assertIn(code, (130, 0))
        self.assertLess(seconds, 1.5)
        self.scan(repository)
        self.assertEqual(dump(self.at("data")), dump(self.at("undisturbed")))


@unittest.skipUnless(os.geteuid() == 0, "mounting a small file system needs root")
class DiskFull(SlowTest):
    def test_full_disk_is_said_and_goes_on_after_space_is_freed(self):
        repository = busy_history(self.at("repository"), 8_000)
        self.scan(repository, "undisturbed")
        small = self.at("small")
        os.makedirs(small)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", small], capture_output=True)
        if mounted.returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(subprocess.run, ["umount", small])
        run = ctl(small + "/data", "scan", repository)
        self.say(run.err.strip())
        self.assertEqual(run.code, 1)
        self.assertRegex(run.err.lower(), "space|full")
        subprocess.run(["mount", "-o", "remount,size=200m", small], check=True)
        again = ctl(small + "/data", "scan", repository)
        self.assertEqual(again.code, 0, again.err)
        self.assertEqual(dump(small + "/data"), dump(self.at("undisturbed")))


class Rewritten(SlowTest):
    def history(self, names):
        stream = FastImport(init(self.at("repository")))
        for name in names:
            stream.commit({f"{name}.yaml".encode(): manifest(name)})
        stream.close()
        return self.at("repository")

    def test_force_push_keeps_old_events_and_marks_them(self):
        repository = self.history(["a", "b", "c", "d"])
        self.scan(repository)
        git(repository, "update-ref", "refs/heads/main", "main~2")
        git(repository, "read-tree", "main")
        tree_blob = git(repository, "hash-object", "-w", "--stdin", input=manifest("e")).decode().strip()
        git(repository, "update-index", "--add", "--cacheinfo", f"100644,{tree_blob},e.yaml")
        tree = git(repository, "write-tree").decode().strip()
        commit = git(repository, "commit-tree", "-p", "main", "-m", "instead", tree).decode().strip()
        git(repository, "update-ref", "refs/heads/main", commit)
        self.scan(repository)
        events = [line for line in dump(self.at("data")) if line.startswith("events ")]
        rewritten = [line for line in events if '"rewritten": true' in line]
        names = sorted(line.split('"name": "')[1][0] for line in rewritten)
        self.assertEqual(names, ["c", "d"], events)
        alive = [line for line in dump(self.at("data")) if line.startswith("resources ")]
        self.assertEqual(sorted(line.split('"name": "')[1][0] for line in alive if '"alive"' in line), ["a", "b", "e"], alive)
        before = dump(self.at("data"))
        again = self.scan(repository)
        self.assertEqual(again.json()["new"], {"commits": 0, "events": 0})
        self.assertEqual(dump(self.at("data")), before)

    def test_renamed_branch_is_followed(self):
        repository = self.history(["a", "b"])
        self.scan(repository)
        git(repository, "branch", "-m", "main", "trunk")
        run = self.scan(repository)
        self.assertEqual(run.json()["branch"], "trunk")
        self.assertEqual(run.json()["new"], {"commits": 0, "events": 0})

    def test_deleted_history_starts_again(self):
        repository = self.history(["a", "b"])
        self.scan(repository)
        git(repository, "checkout", "-q", "--orphan", "other")
        git(repository, "rm", "-q", "-r", "--cached", ".", "-f")
        git(repository, "branch", "-D", "main")
        git(repository, "branch", "-m", "main")
        with open(os.path.join(repository, "z.yaml"), "wb") as file:
            file.write(manifest("z"))
        git(repository, "add", "z.yaml")
        git(repository, "commit", "-q", "-m", "anew")
        run = self.scan(repository)
        self.assertEqual(run.json()["resources"], 1)


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=[sys.argv[0], *sys.argv[1:]])
