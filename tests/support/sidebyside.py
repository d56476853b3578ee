# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of one file side by side, each in a process of its own: most of their time is the cluster's, not ours.

A test whose method or class is marked with @alone runs after the others, by itself.
"""

import concurrent.futures
import os
import subprocess
import sys
import time
import unittest

AT_ONCE = 4
ONE = "KUBESTATS_ONE_TEST"


def alone(test):
    test.runs_alone = True
    return test


def flat(suite):
    for one in suite:
        yield from flat(one) if isinstance(one, unittest.TestSuite) else [one]


def is_alone(test):
    return getattr(test, "runs_alone", False) or getattr(getattr(test, test._testMethodName), "runs_alone", False)


def run(name):
    begin = time.monotonic()
    done = subprocess.run([sys.executable, sys.argv[0], name], env=dict(os.environ, **{ONE: "1"}), stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, check=False)
    return name, done.returncode, done.stdout, time.monotonic() - begin


def main():
    """In the place of unittest.main(): the tests named as arguments, or all of the file."""
    if os.environ.get(ONE):
        unittest.main(module="__main__", verbosity=2)
    names = sys.argv[1:]
    loader = unittest.defaultTestLoader
    module = sys.modules["__main__"]
    tests = list(flat(loader.loadTestsFromNames(names, module) if names else loader.loadTestsFromModule(module)))
    named = {test.id().removeprefix("__main__."): is_alone(test) for test in tests}
    failed = 0
    for at_once, chosen in ((AT_ONCE, [name for name, by_itself in named.items() if not by_itself]),
                            (1, [name for name, by_itself in named.items() if by_itself])):
        with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
            for name, status, said, seconds in pool.map(run, chosen):
                print(f"{name}: {'ok' if status == 0 else 'FAILED'}, {seconds:.1f} s", flush=True)
                if status:
                    failed += 1
                    print(said, flush=True)
    print(f"{len(named)} tests, {failed} failed", flush=True)
    sys.exit(1 if failed or not named else 0)
