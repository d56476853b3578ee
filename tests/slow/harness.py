# SPDX-License-Identifier: GPL-3.0-or-later
"""What the slow tests share: repositories made by git fast-import, kubestatsctl, its dumps."""

import json
import os
import random
import shutil
import subprocess
import tempfile
import time
import unittest

CTL = os.environ.get("KUBESTATSCTL", "")
SHARED = os.environ.get("KUBESTATS_SHARED") or os.path.join(os.path.dirname(__file__), "../../../shared/data")
MIB = 1 << 20

GIT_ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_AUTHOR_NAME": "Ada Linden",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada Linden",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
}


def git(folder, *arguments, input=None):
    """Runs git in `folder`; bytes of its standard output."""
    return subprocess.run(["git", "-C", folder, *arguments], check=True, input=input, env=GIT_ENVIRONMENT,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout


def init(folder, *arguments):
    os.makedirs(folder, exist_ok=True)
    git(folder, "init", "-q", "-b", "main", *arguments)
    return folder


class Run:
    """How a kubestatsctl run ended."""

    def __init__(self, code, out, err, seconds, peak):
        self.code, self.out, self.err, self.seconds, self.peak = code, out, err, seconds, peak

    def json(self):
        return json.loads(self.out)


def start(data, *arguments):
    """Starts kubestatsctl with its own data folder; output into temporary files."""
    out, err = tempfile.TemporaryFile(), tempfile.TemporaryFile()
    environment = dict(os.environ, XDG_CONFIG_HOME=data + ".config", XDG_DATA_HOME=data + ".data", LC_ALL="C.UTF-8")
    process = subprocess.Popen([CTL, "--data", data, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=environment,
                               preexec_fn=really_fork)
    return process, out, err


def really_fork():
    """As preexec_fn it keeps Python from vfork, with which the peak of Python itself would be counted."""


def ctl(data, *arguments):
    """Runs kubestatsctl to its end."""
    begin = time.monotonic()
    process, out, err = start(data, *arguments)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    texts = []
    for file in (out, err):
        file.seek(0)
        texts.append(file.read().decode("utf-8", "surrogateescape"))
        file.close()
    return Run(process.returncode, texts[0], texts[1], seconds, usage.ru_maxrss * 1024)


def rows(data, *arguments):
    run = ctl(data, *arguments)
    if run.code != 0:
        raise AssertionError(f"kubestatsctl {' '.join(arguments)} ended with {run.code}: {run.err}")
    return [json.loads(line) for line in run.out.splitlines()]


def dump(data):
    """Everything the store says, sorted, without what differs from run to run by nature: row ids."""
    result = []
    for table in ("events", "resources", "warnings"):
        for row in rows(data, table, "--json", *(["--all"] if table == "warnings" else [])):
            for key in ("id", "run", "scanned"):
                row.pop(key, None)
            result.append(table + " " + json.dumps(row, sort_keys=True))
    return sorted(result)


class Filled:
    """A file that begins so and goes on for so many mebibytes, never whole in memory."""

    def __init__(self, begin, mebibytes):
        self.begin, self.mebibytes = begin, mebibytes


class FastImport:
    """A stream for git fast-import: many commits in little time."""

    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE, env=GIT_ENVIRONMENT)
        self.time = 1_700_000_000
        self.first = True

    def commit(self, changes, author=b"Ada Linden <ada@example.org>", message=b"change"):
        """`changes`: path -> bytes, (mode, bytes) or None for a deletion."""
        write = self.process.stdin.write
        self.time += 60
        write(b"commit refs/heads/main\ncommitter %s %d +0000\ndata %d\n%s\n" % (author, self.time, len(message), message))
        for path, content in changes.items():
            quoted = b'"' + path.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n") + b'"'
            if content is None:
                write(b"D %s\n" % quoted)
                continue
            if isinstance(content, Filled):
                write(b"M 100644 inline %s\ndata %d\n%s" % (quoted, len(content.begin) + content.mebibytes * MIB, content.begin))
                for _ in range(content.mebibytes):
                    write(b"x" * MIB)
                write(b"\n")
                continue
            mode, data = content if isinstance(content, tuple) else (b"100644", content)
            if mode == b"160000":
                write(b"M 160000 %s %s\n" % (data, quoted))
            else:
                write(b"M %s inline %s\ndata %d\n%s\n" % (mode, quoted, len(data), data))

    def close(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise AssertionError("git fast-import failed")
        git(self.folder, "symbolic-ref", "HEAD", "refs/heads/main")


def manifest(name, value=0, kind="ConfigMap", namespace="shop"):
    return (f"apiVersion: v1\nkind: {kind}\nmetadata:\n  name: {name}\n  namespace: {namespace}\n"
            f"data:\n  value: \"{value}\"\n").encode()


def busy_history(folder, commits, seed=1):
    """A made-up history with births, changes, moves, deletions, resurrections and broken files."""
    choose = random.Random(seed)
    stream = FastImport(init(folder))
    alive, dead = {}, []
    for number in range(commits):
        changes = {}
        for _ in range(choose.randint(1, 3)):
            what = choose.random()
            if what < 0.25 or len(alive) < 10:
                name = dead.pop() if dead and choose.random() < 0.3 else f"thing-{number}-{len(changes)}"
                path = f"apps/{choose.randint(0, 40)}/{name}.yaml".encode()
                if path not in changes:
                    changes[path] = manifest(name)
                    alive[path] = name
                continue
            path = choose.choice(sorted(alive)) if number % 50 == 0 else next(iter(alive))
            if path in changes:
                continue
            name = alive.pop(path)
            if what < 0.75:
                changes[path] = manifest(name, number)
                alive[path] = name
            elif what < 0.83:
                moved = f"moved/{number}/{name}.yaml".encode()
                changes[path] = None
                changes[moved] = manifest(name, number)
                alive[moved] = name
            elif what < 0.88:
                changes[path] = b"apiVersion: v1\nkind: [broken\n"
                alive[path] = name
            else:
                changes[path] = None
                dead.append(name)
        author = b"renovate[bot] <renovate[bot]@example.org>" if number % 7 == 0 else b"Ada Linden <ada@example.org>"
        stream.commit(changes, author)
    stream.close()
    return folder


class SlowTest(unittest.TestCase):
    def setUp(self):
        if not os.access(CTL, os.X_OK):
            self.skipTest("KUBESTATSCTL names no program")
        self.folder = tempfile.mkdtemp(prefix="kubestats-slow-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def at(self, name):
        return os.path.join(self.folder, name)

    def scan(self, repository, data="data", expect=0):
        """Scans; checks the exit code and that no signal ended it."""
        run = ctl(self.at(data), "scan", repository, "--json")
        self.assertEqual(run.code, expect, run.err)
        return run

    def say(self, text):
        print(f"    {text}", flush=True)

    def check_peak(self, run, limit=256 * MIB):
        self.say(f"{run.seconds:.2f} s, peak {run.peak / MIB:.0f} MiB")
        self.assertLessEqual(run.peak, limit)
