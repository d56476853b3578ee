# SPDX-License-Identifier: GPL-3.0-or-later
"""Odd and hostile repositories: each ends with a row or a sentence, within 256 MiB, never with a crash."""

import contextlib
import os
import shutil
import sqlite3
import sys
import unittest

from harness import MIB, SHARED, FastImport, Filled, SlowTest, dump, git, init, manifest, rows


class Sizes(SlowTest):
    def test_a_hundred_thousand_files(self):
        stream = FastImport(init(self.at("repository")))
        stream.commit({f"apps/{i % 1000}/{i}.yaml".encode(): manifest(f"thing-{i}", i) for i in range(100_000)})
        stream.commit({f"apps/{i % 1000}/{i}.yaml".encode(): manifest(f"thing-{i}", -i) for i in range(0, 100_000, 100)})
        stream.close()
        run = self.scan(self.at("repository"))
        self.check_peak(run)
        self.assertEqual(run.json()["resources"], 100_000)
        self.assertEqual(run.json()["events"]["modified"], 999)  # 0 and -0 are the same text

    def test_a_blob_of_300_megabytes(self):
        stream = FastImport(init(self.at("repository")))
        stream.commit({b"big.yaml": Filled(manifest("big") + b"# ", 300), b"small.yaml": manifest("small")})
        stream.close()
        run = self.scan(self.at("repository"))
        self.check_peak(run)
        self.assertEqual(run.json()["resources"], 1)
        warnings = rows(self.at("data"), "warnings", "--json")
        self.assertEqual([(row["path"], row["reason"]) for row in warnings], [("big.yaml", "too-large")])


class Paths(SlowTest):
    def test_paths_that_are_no_text(self):
        long = b"/".join([b"d" * 200] * 20)[:4000] + b"/long.yaml"
        changes = {
            b"not-utf8-\xff\xfe.yaml": manifest("bytes"),
            b"new\nline.yaml": manifest("newline"),
            b"tab\tquote\".yaml": manifest("quote"),
            b"rtl-\xe2\x80\xae-override.yaml": manifest("bidi"),
            b"-starts-with-dash.yaml": manifest("dash"),
            b" space .yaml": manifest("space"),
            b"UPPER.YAML": manifest("upper"),
            long: manifest("long"),
        }
        stream = FastImport(init(self.at("repository")))
        stream.commit(changes)
        stream.commit({path: text.replace(b'"0"', b'"1"') for path, text in changes.items()})
        stream.commit({path: None for path in changes})
        stream.close()
        run = self.scan(self.at("repository"))
        self.check_peak(run)
        self.assertEqual(run.json()["events"], {"created": 8, "modified": 8, "deleted": 8, "resurrected": 0})

    def test_tree_entries_that_git_itself_refuses(self):
        repository = init(self.at("repository"), "--bare")
        blob = bytes.fromhex(git(repository, "hash-object", "-w", "--stdin", input=manifest("x")).decode().strip())
        entries = b"".join(b"100644 " + name + b"\0" + blob for name in (b"..", b".git", b"a/../../b.yaml", b"ok.yaml"))
        tree = git(repository, "hash-object", "-t", "tree", "-w", "--literally", "--stdin", input=entries).decode().strip()
        commit = git(repository, "commit-tree", "-m", "hostile", tree).decode().strip()
        git(repository, "update-ref", "refs/heads/main", commit)
        run = self.scan(repository)
        self.assertGreaterEqual(run.json()["resources"], 1)
        self.assertFalse(os.path.exists(os.path.join(self.folder, "b.yaml")))

    def test_symlinks_submodules_and_lfs_pointers(self):
        pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 12345\n"
        stream = FastImport(init(self.at("repository")))
        stream.commit({b"real.yaml": manifest("real"), b"becomes-link.yaml": manifest("linked"), b"becomes-module.yaml": manifest("module")})
        stream.commit({
            b"link.yaml": (b"120000", b"/etc/passwd"),
            b"becomes-link.yaml": (b"120000", b"real.yaml"),
            b"becomes-module.yaml": (b"160000", b"1" * 40),
            b"lfs.yaml": pointer,
        })
        stream.close()
        run = self.scan(self.at("repository"))
        self.assertEqual(run.json()["resources"], 1)
        self.assertEqual(run.json()["events"]["deleted"], 2)
        warnings = rows(self.at("data"), "warnings", "--json")
        self.assertEqual([(row["path"], row["reason"]) for row in warnings], [("lfs.yaml", "lfs-pointer")])


class Hostile(SlowTest):
    def test_every_hostile_file_in_one_repository(self):
        folder = os.path.join(SHARED, "hostile-yaml")
        if not os.path.isdir(folder):
            self.skipTest("the shared hostile YAML is absent")
        stream = FastImport(init(self.at("repository")))
        files = {}
        for name in sorted(os.listdir(folder)):
            with open(os.path.join(folder, name), "rb") as file:
                files[name.encode() + b".yaml"] = file.read()
        files[b"good.yaml"] = manifest("good")
        stream.commit(files)
        stream.close()
        run = self.scan(self.at("repository"))
        self.check_peak(run)
        self.assertLess(run.seconds, 5)
        self.assertGreaterEqual(run.json()["resources"], 1)
        self.say(f"{len(files)} files, {run.json()['unreadable']} unreadable")
        said = {row["path"] for table in ("warnings", "resources") for row in rows(self.at("data"), table, "--json")}
        with contextlib.closing(sqlite3.connect(os.path.join(self.at("data"), "kubestats.db"))) as store:
            counted = {path.decode() for (path,) in store.execute(
                "SELECT path.value FROM file JOIN path ON path.id = file.path WHERE other_documents > 0")}
        silent = sorted(name.decode() for name in files if name.decode() not in said | counted)
        self.assertEqual(silent, [], "neither a warning, a resource nor counted")


class Kinds(SlowTest):
    def origin(self):
        stream = FastImport(init(self.at("origin")))
        for value in range(5):
            stream.commit({b"a.yaml": manifest("a", value), f"{value}.yaml".encode(): manifest(f"n{value}")})
        stream.close()
        git(self.at("origin"), "config", "uploadpack.allowFilter", "true")
        return "file://" + self.at("origin")

    def refused(self, repository, words):
        run = self.scan(repository, expect=1)
        self.say(run.err.strip())
        self.assertRegex(run.err.lower(), words)

    def test_empty_repository(self):
        run = self.scan(init(self.at("empty")))
        self.assertEqual(run.json()["commits"], 0)
        self.assertEqual(run.json()["resources"], 0)
        self.say(run.err.strip())

    def test_shallow_clone_has_no_births_at_its_boundary(self):
        url = self.origin()
        git(self.folder, "clone", "-q", "--depth", "2", url, "shallow")
        run = self.scan(self.at("shallow"))
        self.assertEqual(run.json()["commits"], 2)
        self.assertEqual(run.json()["events"], {"created": 1, "modified": 1, "deleted": 0, "resurrected": 0})
        self.assertEqual(run.json()["resources"], 6)
        self.assertRegex(run.json()["note"], "shallow|unshallow")

    def test_completed_shallow_clone_is_whole(self):
        url = self.origin()
        git(self.folder, "clone", "-q", "--depth", "2", url, "shallow")
        self.scan(self.at("shallow"))
        git(self.at("shallow"), "fetch", "-q", "--unshallow")
        run = self.scan(self.at("shallow"))
        self.assertEqual(run.json()["commits"], 5)
        self.scan(self.at("origin"), "whole")
        strip = lambda lines: sorted(line for line in lines if line.startswith("events "))
        own = [line.replace('"shallow"', '"origin"') for line in strip(dump(self.at("data")))]
        whole = strip(dump(self.at("whole")))
        self.assertEqual(len([line for line in own if '"rewritten": true' not in line]), len(whole))

    def test_sha256_is_refused_with_the_reason(self):
        repository = init(self.at("sha256"), "--object-format=sha256")
        with open(os.path.join(repository, "a.yaml"), "wb") as file:
            file.write(manifest("a"))
        git(repository, "add", "a.yaml")
        git(repository, "commit", "-q", "-m", "one")
        self.refused(repository, "sha-?256")

    def test_partial_clone_says_what_is_missing(self):
        git(self.folder, "clone", "-q", "--filter=blob:none", "--no-checkout", self.origin(), "partial")
        self.refused(self.at("partial"), "partial|promisor|filter")

    def test_completed_partial_clone_is_whole(self):
        git(self.folder, "clone", "-q", "--filter=blob:none", "--no-checkout", self.origin(), "partial")
        partial = self.at("partial")
        git(partial, "fetch", "-q", "--refetch", "--no-filter", "origin")
        git(partial, "config", "--unset", "remote.origin.promisor")
        self.assertEqual(self.scan(partial).json()["events"]["created"], 6)

    def test_missing_blob_is_a_row(self):
        self.origin()
        repository = self.at("origin")
        blob = git(repository, "rev-parse", "main:3.yaml").decode().strip()
        self.explode(repository)
        os.remove(os.path.join(repository, ".git/objects", blob[:2], blob[2:]))
        run = self.scan(repository)
        warnings = rows(self.at("data"), "warnings", "--json")
        self.assertEqual([(row["path"], row["reason"]) for row in warnings], [("3.yaml", "missing-object")])
        self.assertEqual(run.json()["resources"], 5)

    def test_missing_tree_is_an_error_and_keeps_what_was_there(self):
        self.origin()
        repository = self.at("origin")
        self.scan(repository)
        before = dump(self.at("data"))
        with open(os.path.join(repository, "late.yaml"), "wb") as file:
            file.write(manifest("late"))
        git(repository, "reset", "-q")
        git(repository, "add", "late.yaml")
        git(repository, "commit", "-q", "-m", "late")
        tree = git(repository, "rev-parse", "main^{tree}").decode().strip()
        os.remove(os.path.join(repository, ".git/objects", tree[:2], tree[2:]))
        run = self.scan(repository, expect=3)
        self.say(run.err.strip())
        self.assertEqual(dump(self.at("data")), before)

    def explode(self, repository):
        """Unpacks the packs so that one object can be taken away."""
        packs = os.path.join(repository, ".git/objects/pack")
        aside = self.at("packs")
        shutil.move(packs, aside)
        os.makedirs(packs)
        for name in os.listdir(aside):
            if name.endswith(".pack"):
                with open(os.path.join(aside, name), "rb") as file:
                    git(repository, "unpack-objects", "-q", input=file.read())


if __name__ == "__main__":
    unittest.main(verbosity=2, argv=[sys.argv[0], *sys.argv[1:]])
