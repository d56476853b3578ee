# SPDX-License-Identifier: GPL-3.0-or-later
"""A window as a person has it: seen through the accessibility bus, moved with a real mouse and keyboard.

Wants a display and a session bus of its own (restart_on_a_screen), xdotool, ImageMagick and python3-pyatspi. A picture
of each step goes into a folder.
"""

import os
import re
import shutil
import subprocess
import sys
import time

SKIP = 77
LONGEST = 60
PAUSE = 0.1
WIDTH, HEIGHT = 1280, 800


def skip(reason):
    print("skipped: " + reason)
    sys.exit(SKIP)


def restart_on_a_screen(mark, scale):
    """This program once more, with a screen of the window's size and a session bus; passes its exit code on."""
    if os.environ.get(mark):
        return
    for tool in ("Xvfb", "dbus-run-session", "xdotool", "import"):
        if not shutil.which(tool):
            skip(f"{tool} is not installed")
    # Xvfb chooses a free number itself: xvfb-run guesses one, which another may take meanwhile.
    said, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{WIDTH * scale}x{HEIGHT * scale}x24", "-nolisten", "tcp",
               "-noreset"]  # else it begins anew when its last client goes, and refuses who comes meanwhile
    with subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL) as screen:
        os.close(tell)
        try:
            with os.fdopen(said) as answer:
                number = answer.readline().strip()
            if not number:
                skip("Xvfb does not start")
            environment = dict(os.environ, DISPLAY=":" + number, **{mark: "1"})
            status = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment, check=False).returncode
        finally:
            screen.terminate()
    sys.exit(status)


def role_of(node):
    """Its name, by the words of at-spi2 before 2.54, which renamed some; a button with a menu is a
    button, as Qt before 6.8 called it."""
    name = node.getRoleName()
    return "push button" if name in ("button", "button menu", "push button menu") else name


class Window:
    """The window of a program that is started with `environment`."""

    def __init__(self, command, environment, pictures, suffix, scale=1):
        try:
            import pyatspi
        except (ImportError, ValueError):
            skip("python3-pyatspi is not installed")
        self.spi = pyatspi
        self.pictures, self.suffix, self.taken = pictures, suffix, 0
        shown = dict(environment, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", QT_SCALE_FACTOR=str(scale))
        self.process = subprocess.Popen(command, env=shown)
        self.scale = scale
        self.wait(lambda: self.application() is not None, "the program on the accessibility bus")
        self.frame = self.wait(lambda: next(iter(self.tops()), None), "its window")
        self.handle = self.wait(lambda: self.tool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()[-1:], "its X window")[0]
        self.tool("windowmove", self.handle, "0", "0")
        self.tool("windowsize", self.handle, str(WIDTH * scale), str(HEIGHT * scale))
        self.tool("windowfocus", self.handle)
        # Qt says places in its own pixels or in those of the screen, as its version is.
        self.wait(lambda: self.extents(self.frame).width in (WIDTH, WIDTH * scale), "the window's size")
        self.ratio = WIDTH * scale / self.extents(self.frame).width

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)

    # ---- Looking

    def application(self):
        desktop = self.spi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            one = desktop.getChildAtIndex(index)
            if one is not None and one.get_process_id() == self.process.pid:
                # What is cached is not what is shown.
                one.set_cache_mask(self.spi.Atspi.Cache.NONE)
                return one
        return None

    @staticmethod
    def tool(*arguments):
        return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout

    def extents(self, node):
        return node.queryComponent().getExtents(self.spi.DESKTOP_COORDS)

    def walk(self, node, depth=0):
        """What shows, depth first; what is hidden hides what is in it."""
        yield node
        for index in range(min(node.childCount, 400) if depth < 40 else 0):
            child = node.getChildAtIndex(index)
            if child is not None and child.getState().contains(self.spi.STATE_SHOWING):
                yield from self.walk(child, depth + 1)

    def all(self, role, name=None, within=None):
        """Nodes whose role and, where one is given, name match the expressions as a whole."""
        found = []
        for root in [within] if within else self.tops():
            for node in self.walk(root):
                if re.fullmatch(role, role_of(node)) and (name is None or re.fullmatch(name, node.name)):
                    found.append(node)
        return found

    def tops(self):
        application = self.application()
        children = [application.getChildAtIndex(index) for index in range(application.childCount)] if application else []
        return [child for child in children if child is not None and child.getState().contains(self.spi.STATE_SHOWING)]

    def sees(self, role, name=None, within=None):
        return next(iter(self.all(role, name, within)), None)

    def wait(self, condition, what, limit=LONGEST):
        """What `condition` gives once it is something; a node that went away meanwhile is looked for again."""
        deadline = time.monotonic() + limit
        while True:
            try:
                found = condition()
            except Exception as gone:  # GLib has one error for each way in which a node can be gone
                if type(gone).__name__ not in ("Error", "GError", "NotImplementedError", "AttributeError"):
                    raise
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the window ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > deadline:
                raise AssertionError(f"{what} was not seen within {limit} s")
            time.sleep(PAUSE)

    def find(self, role, name, limit=LONGEST):
        return self.wait(lambda: self.sees(role, name), f"{role} “{name}”", limit)

    def is_enabled(self, node):
        return node.getState().contains(self.spi.STATE_ENABLED) and node.getState().contains(self.spi.STATE_SENSITIVE)

    def has_popup(self):
        """A menu is open. Qt leaves it off the accessibility bus until something in it has the focus."""
        return len(self.tool("search", "--onlyvisible", "--pid", str(self.process.pid)).split()) > 1

    # ---- Doing

    def click(self, node, *held):
        place = self.extents(node)
        x, y = (place.x + place.width / 2) * self.ratio, (place.y + place.height / 2) * self.ratio
        self.tool("mousemove", str(int(x)), str(int(y)))
        for key in held:
            self.tool("keydown", key)
        self.tool("click", "1")
        for key in held:
            self.tool("keyup", key)

    def press(self, role, name):
        """Clicks it as soon as it may be clicked."""
        self.click(self.wait(lambda: next((node for node in self.all(role, name) if self.is_enabled(node)), None), f"{role} “{name}”, enabled"))

    def key(self, *keys):
        self.tool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.tool("type", "--delay", "15", text)

    def rest(self):
        """The mouse where nothing is, so that a picture has no hover in it."""
        self.tool("mousemove", str(WIDTH * self.scale - 2), str(HEIGHT * self.scale - 2))

    def shoot(self, name):
        """Once two pictures in a row are the same."""
        self.taken += 1
        path = os.path.join(self.pictures, f"{self.taken:02d}-{name}{self.suffix}.png")
        last = None
        for _ in range(20):
            subprocess.run(["import", "-silent", "-window", "root", "-define", "png:exclude-chunks=date,time,tEXt", path], check=True)
            with open(path, "rb") as file:
                content = file.read()
            if content == last:
                break
            last = content
            time.sleep(PAUSE)
        print(path, flush=True)

    def confess(self):
        """Where it failed: a picture, and what the accessibility bus says of it."""
        try:
            self.shoot("failed")
            with open(os.path.join(self.pictures, f"{self.taken:02d}-failed{self.suffix}.txt"), "w", encoding="utf-8") as file:
                for top in self.tops():
                    for node in self.walk(top):
                        enabled = "" if self.is_enabled(node) else " (disabled)"
                        file.write(f"{role_of(node)} “{node.name}”{enabled}\n")
        except Exception as error:  # what failed first is what matters
            print(f"no picture of the failure: {error}", file=sys.stderr)
