#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real API server, from the first connection to the restore, with mouse and keyboard.

  tests/cluster/tour.py OUT [--dark] [--scale N] [--build FOLDER] [--no-build]

Starts a screen (Xvfb), a session bus and a control plane (controlplane.py), fills it, and goes through it as a person
would: connect, filter, look at what is stuck, protect, unlock, preview, be refused by a webhook, approve, watch it go,
ledger, restore. A numbered picture of each step is in OUT, also of where it failed. At the end the server is asked:
what was approved is gone by one DELETE each, nothing else was deleted, the ledger's chain holds, the restore made the
objects again. Exit code 77, with one sentence: something is not installed.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
sys.dont_write_bytecode = True
from tourstage import APPROVED, CLUSTER, FROZEN, HELD, POLICY, STUCK, Freeze, Stage  # noqa: E402
from windowdriver import Window, restart_on_a_screen, skip  # noqa: E402

NUMBER = "[0-9,.]+"


class Tour:
    def __init__(self, window, stage):
        self.window, self.stage = window, stage

    # ---- What is on the screen

    def cell(self, name, table="Namespaces"):
        def look():
            shown = self.window.sees("table", table)
            return shown and self.window.sees("table cell", name, shown)
        return self.window.wait(look, f"the row of {name}")

    def names(self):
        """What the first column lists."""
        table = self.window.sees("table", "Namespaces").queryTable()
        return [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]

    def says(self, expression):
        return self.window.find("label", "(?s).*" + expression + ".*")

    def is_enabled(self, button):
        return self.window.is_enabled(self.window.find("push button", button))

    def page(self, name):
        self.window.press("check box", name)

    def choose(self, number, picture=None):
        """The entry with this number in the menu of contexts."""
        self.window.press("push button", "Context: .*")
        self.window.wait(self.window.has_popup, "the menu of contexts")
        if picture:
            self.window.shoot(picture)
        self.window.key(*["Down"] * number, "Return")

    def type_the_name(self):
        self.window.click(self.window.find("text", f".*[Tt]ype .* name {CLUSTER}.*"))
        self.window.type(CLUSTER)

    # ---- The story

    def run(self):
        for step in (self.connect, self.look_where_nothing_answers, self.filter, self.look_at_what_is_stuck, self.protect, self.unlock,
                     self.be_refused, self.preview, self.approve, self.watch_it_go, self.read_the_ledger, self.restore):
            begin = time.monotonic()
            step()
            print(f"{step.__name__.replace('_', ' ')}: {time.monotonic() - begin:.1f} s", flush=True)

    def connect(self):
        self.page("Namespaces")
        self.says("Nothing is connected until you choose one")
        self.window.shoot("choose")
        self.choose(1, "contexts")
        self.cell(STUCK)
        self.window.wait(lambda: re.fullmatch(NUMBER, self.row("payments-canary")["Objects"]), "the counts")
        self.window.rest()
        self.window.shoot("namespaces")

    def row(self, name):
        """The cells of a namespace by the title of their column."""
        table = self.window.sees("table", "Namespaces").queryTable()
        row = self.names().index(name)
        return {table.getColumnHeader(column).name: table.getAccessibleAt(row, column).name for column in range(table.nColumns)}

    def look_where_nothing_answers(self):
        self.choose(3)
        self.window.find("push button", "(?:Try|Connect|Retry|Read).*")
        self.window.rest()
        self.window.shoot("unreachable")
        self.choose(1)
        self.cell(STUCK)

    def filter(self):
        everything = self.names()
        self.window.click(self.cell(everything[-1]))
        self.window.key("Escape")
        self.window.key("slash")
        self.window.type("pr-")
        self.window.wait(lambda: sorted(self.names()) == ["checkout-pr-1184", "search-pr-77", "search-pr-81"], "what was filtered for")
        self.window.shoot("filter")
        self.window.key("Escape")
        self.window.wait(lambda: self.names() == everything, "all namespaces again")

    def look_at_what_is_stuck(self):
        self.window.click(self.cell(STUCK))
        self.says("billing.example.org/archive")
        self.window.rest()
        self.window.shoot("stuck")

    def protect(self):
        self.choose(4, "menu")
        self.window.find("filler", f"protected cluster, {CLUSTER}.*")
        self.window.click(self.cell(APPROVED[1]))
        self.window.rest()
        self.window.shoot("details")
        self.window.press("push button", "Preview deletion…")
        self.says("The data of 1 volume is lost for ever")
        self.type_the_name()
        assert not self.is_enabled("Delete 1 namespace"), "a cluster that is read-only loses a namespace"
        self.window.rest()
        self.window.shoot("read-only")
        self.window.press("push button", "Cancel")

    def unlock(self):
        self.window.press("push button", "Unlock…")
        assert not self.is_enabled("Unlock for 15 minutes"), "a protected cluster is unlocked without its name"
        self.type_the_name()
        self.window.wait(lambda: self.is_enabled("Unlock for 15 minutes"), "the button that unlocks, enabled")
        self.window.shoot("unlock")
        self.window.press("push button", "Unlock for 15 minutes")
        self.window.find("push button", "Lock now")
        self.window.rest()
        self.window.shoot("unlocked")

    def be_refused(self):
        self.window.click(self.cell(FROZEN))
        self.window.press("push button", "Preview deletion…")
        self.says("The server refuses this deletion")
        self.says("the freeze ends on Monday")
        self.type_the_name()
        assert not self.is_enabled("Delete 1 namespace"), "what the server refuses can be approved"
        self.window.rest()
        self.window.shoot("refused")
        self.window.press("push button", "Cancel")

    def preview(self):
        self.window.click(self.cell(APPROVED[1]))
        self.window.press("push button", "Preview deletion…")
        self.says("The data of 1 volume is lost for ever")
        assert not self.is_enabled("Delete 1 namespace"), "a protected cluster loses a namespace without its name"
        self.window.rest()
        self.window.shoot("preview")
        objects = "What would be destroyed"
        self.window.click(self.cell("Role, .*", objects))
        self.window.click(self.cell("reader", objects))
        self.window.find("push button", "Back")
        self.window.rest()
        self.window.shoot("yaml")
        self.window.press("push button", "Cancel")

    def approve(self):
        self.window.click(self.cell(APPROVED[0]))
        self.window.click(self.cell(APPROVED[1]), "ctrl")
        self.window.press("push button", "Preview deletion of 2 namespaces…")
        self.type_the_name()
        self.window.wait(lambda: self.is_enabled("Delete 2 namespaces"), "the button that approves, enabled")
        self.window.rest()
        self.window.shoot("approval")
        assert self.stage.deletions() == [], "something was deleted before it was approved"
        self.window.press("push button", "Delete 2 namespaces")

    def watch_it_go(self):
        self.window.find("label", "Deleting 2 namespaces")
        self.window.click(self.window.find("list item", f"{APPROVED[1]}, Terminating.*"))
        self.says("kubernetes.io/pvc-protection")
        self.window.rest()
        self.window.shoot("held")
        self.stage.release()
        self.window.find("label", "Deleted 2 namespaces")
        self.window.shoot("gone")

    def read_the_ledger(self):
        self.page("Ledger")
        self.says("the chain holds")
        self.window.rest()
        self.window.shoot("ledger")
        self.window.click(self.cell(APPROVED[1], "Ledger"))
        self.says("1 DELETE")
        self.window.rest()
        self.window.shoot("entry")

    def restore(self):
        self.window.press("push button", "Restore…")
        self.window.wait(lambda: self.is_enabled("Restore"), "the button that restores, enabled")
        self.window.rest()
        self.window.shoot("restore")
        self.window.press("push button", "Restore")
        self.says("made again")
        self.window.rest()
        self.window.shoot("restored")
        self.window.press("push button", "Close")
        self.page("Namespaces")
        self.cell(APPROVED[1])
        self.window.rest()
        self.window.shoot("back")


def prove(stage, before, ledger):
    """What the server and the ledger say afterwards."""
    assert stage.deletions() == sorted(APPROVED), f"one DELETE each of {APPROVED}, and no other: {stage.deletions()}"
    after = stage.namespaces()
    assert APPROVED[0] not in after, f"{APPROVED[0]} is still there"
    assert after[APPROVED[1]] != before[APPROVED[1]], f"{APPROVED[1]} was never gone"
    left = {name: uid for name, uid in before.items() if name not in APPROVED}
    assert {name: after.get(name) for name in left} == left, "another namespace was touched"
    for kind, name in (("deployment", "gateway"), ("configmap", "worker-settings"), ("secret", "gateway-credentials"), ("role", "reader"),
                       ("service", "public"), ("pvc", HELD)):
        assert stage.get("-n", APPROVED[1], kind, name), f"{kind} {name} was not made again"
    assert stage.get("-n", APPROVED[1], "secret", "gateway-credentials")["data"]["password"], "a Secret came back without its value"
    states = {}
    for record in ledger:
        states.setdefault(record["namespace"], []).append(record["state"])
    assert set(states) == set(APPROVED) and states[APPROVED[0]] == ["gone"], states
    print("one DELETE each, nothing else touched, the chain holds, the objects are back", flush=True)


def homed(home, dark):
    """The environment of somebody with a kubeconfig, a policy and nothing else."""
    folders = {f"XDG_{kind}_HOME": os.path.join(home, kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    os.makedirs(os.path.join(folders["XDG_CONFIG_HOME"], "kubestats"))
    with open(os.path.join(folders["XDG_CONFIG_HOME"], "kubestats", "policy.yaml"), "w", encoding="ascii") as policy:
        policy.write(POLICY)
    return dict(os.environ, HOME=home, KUBECONFIG=os.path.join(home, "kubeconfig"), LC_ALL="C.UTF-8",
                KUBESTATS_APPEARANCE_COLOURS="dark" if dark else "light", **folders)


def play(options):
    """On the screen and beside the control plane."""
    stage = Stage()
    suffix = ("-dark" if options.dark else "-light") + (f"@{options.scale}x" if options.scale > 1 else "")
    with tempfile.TemporaryDirectory(prefix="kubestats-tour-") as home:
        stage.kubeconfig(os.path.join(home, "kubeconfig"))
        stage.fill(Freeze(home))
        before = stage.namespaces()
        environment = homed(home, options.dark)
        window = Window([os.path.join(options.build, "bin", "kubestats")], environment, options.out, suffix, options.scale)
        try:
            Tour(window, stage).run()
        except BaseException:
            window.confess()
            raise
        finally:
            window.end()
        listed = subprocess.run([os.path.join(options.build, "bin", "kubestatsctl"), "ledger", "list", "--json"], env=environment,
                                capture_output=True, text=True, check=True)
        prove(stage, before, [json.loads(line) for line in listed.stdout.splitlines()])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", help="the folder of the pictures")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "dev"), help="the folder of the build (default: build/dev)")
    parser.add_argument("--no-build", action="store_true", help="skip (77) where no control plane is built")
    options = parser.parse_args()
    if "KUBESTATS_CLUSTER_DIR" not in os.environ:
        control = os.path.join(HERE, "controlplane.py")
        more = ["--no-build"] if options.no_build else []
        os.execv(sys.executable, [sys.executable, control, "run", "--audit", *more, "--", sys.executable, os.path.abspath(__file__), *sys.argv[1:]])
    if not os.environ["KUBESTATS_KUBECTL"]:
        skip("there is no kubectl beside the servers")
    restart_on_a_screen("KUBESTATS_TOUR_ON_SCREEN", options.scale)
    os.makedirs(options.out, exist_ok=True)
    play(options)


if __name__ == "__main__":
    main()
