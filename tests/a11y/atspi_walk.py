#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window through the real AT-SPI bus, as a screen reader meets it.

Starts itself below dbus-run-session and Xvfb, then kubestats with the sample repository, and walks
every page of the sidebar: each control that takes the focus has a name and a role, each table has
rows. Skipped (exit code 77) where a program or a module is missing.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

KUBESTATS = os.environ.get("KUBESTATS", "")
SKIP = 77
LONGEST = 60


def skip(reason):
    print("skipped: " + reason)
    sys.exit(SKIP)


def restart_with_a_bus():
    for tool in ("dbus-run-session", "xvfb-run"):
        if not shutil.which(tool):
            skip(tool + " is not installed")
    os.environ["KUBESTATS_ATSPI_INNER"] = "1"
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "dbus-run-session", "--", sys.executable, __file__]
    sys.exit(subprocess.run(command, check=False).returncode)


def children(node):
    for index in range(min(node.childCount, 200)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 40:
        for child in children(node):
            yield from walk(child, depth + 1)


def wait_for(find, what):
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.2)
    raise AssertionError(what + " did not appear on the accessibility bus")


def check(pyatspi):
    def application():
        desktop = pyatspi.Registry.getDesktop(0)
        return next((node for node in children(desktop) if node.name.lower() == "kubestats"), None)

    def showing(node):
        return node.getState().contains(pyatspi.STATE_SHOWING)

    def sidebar():
        window = wait_for(application, "kubestats")
        return next((node for node in walk(window) if node.name == "Pages" and showing(node)), None)

    def press(node):
        action = node.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        action.doAction(names.index("Press" if "Press" in names else "Toggle"))

    def shows_title(title):
        labels = (node for node in walk(application()) if node.getRole() == pyatspi.ROLE_LABEL)
        return any(node.name == title and showing(node) for node in labels)

    wrong, pages = [], 0
    rows = [row for row in children(wait_for(sidebar, "the sidebar")) if row.name.strip() and "Action" in pyatspi.listInterfaces(row)]
    # One row beside the pages collapses the sidebar.
    for row in (row for row in rows if row.name not in ("Collapse", "Expand")):
        title = row.name.rstrip("0123456789 ")
        press(row)
        wait_for(lambda: shows_title(title), f"the page {title}")
        controls = 0
        for node in walk(application()):
            state = node.getState()
            if not (state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_SHOWING)):
                continue
            if node.getRole() in (pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FRAME, pyatspi.ROLE_FILLER):
                continue
            controls += 1
            if not node.name.strip():
                wrong.append(f"{title}: {node.getRoleName()} without a name")
            if node.getRole() in (pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN):
                wrong.append(f"{title}: {node.name} without a role")
        print(f"{title}: {controls} controls")
        assert controls > 5, f"{title}: the page is not on the bus"
        pages += 1
    assert pages >= 4, "the sidebar lists too few pages"
    assert not wrong, "\n".join(sorted(set(wrong)))


def main():
    if not KUBESTATS or not os.path.exists(KUBESTATS):
        skip("KUBESTATS does not name the program")
    if "KUBESTATS_ATSPI_INNER" not in os.environ:
        restart_with_a_bus()
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config", LC_ALL="C.UTF-8",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        sample = os.path.join(home, "sample.git")
        bundle = os.path.join(os.path.dirname(__file__), "../../resources/sample/kubestats-sample.bundle")
        subprocess.run(["git", "clone", "-q", "--mirror", bundle, sample], check=True)
        with subprocess.Popen([KUBESTATS, sample], env=environment, stderr=subprocess.DEVNULL) as window:
            try:
                try:
                    import pyatspi
                except (ImportError, ValueError):
                    skip("python3-pyatspi is not installed")
                check(pyatspi)
            finally:
                window.terminate()


if __name__ == "__main__":
    main()
