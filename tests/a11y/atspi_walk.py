#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window through the real AT-SPI bus, as a screen reader meets it, with a real mouse and keyboard.

  tests/a11y/atspi_walk.py OUT

Starts itself below a session bus and a screen (Xvfb), then $KUBESTATS with the sample repository, and goes through
every page of the sidebar: each control that takes the focus has a name and a role, and what is shown is read as a
reader reads it: the cells of a table, the lines of a diff, the text of a chart. A numbered picture of each page is in
OUT, also of where it failed. Skipped (exit code 77) where a program or a module is missing.
"""
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
sys.dont_write_bytecode = True
from windowdriver import Window, restart_on_a_screen, skip  # noqa: E402

KUBESTATS = os.environ.get("KUBESTATS", "")
NUMBER = "[0-9][0-9,.]*"
TYPES = "Created|Modified|Deleted|Resurrected"


class Walk:
    def __init__(self, window):
        self.window, self.spi, self.wrong = window, window.spi, []

    def run(self):
        for step in (self.repositories, self.one_repository, self.overview, self.resources, self.events, self.trends, self.activity,
                     self.settings, self.search):
            step()
            print(f"{step.__name__.replace('_', ' ')}: as it should be", flush=True)
        assert not self.wrong, "\n".join(sorted(set(self.wrong)))

    # ---- What is on the screen

    def page(self, title, picture=None):
        self.window.press("check box", title + "[ 0-9]*")
        self.window.find("label", title)
        self.controls(title)
        if picture:
            self.window.rest()
            self.window.shoot(picture)

    def controls(self, title):
        """Whatever takes the focus has a name and a role."""
        spi, controls = self.spi, 0
        for top in self.window.tops():
            for node in self.window.walk(top):
                if not node.getState().contains(spi.STATE_FOCUSABLE):
                    continue
                if node.getRole() in (spi.ROLE_TABLE_CELL, spi.ROLE_SCROLL_PANE, spi.ROLE_FRAME, spi.ROLE_FILLER):
                    continue
                controls += 1
                if not node.name.strip():
                    self.wrong.append(f"{title}: {node.getRoleName()} without a name")
                if node.getRole() in (spi.ROLE_INVALID, spi.ROLE_UNKNOWN):
                    self.wrong.append(f"{title}: {node.name} without a role")
        assert controls > 5, f"{title}: the page is not on the bus"

    def table(self, name):
        """Once it has rows."""
        def look():
            shown = self.window.sees("table", name)
            return shown and shown.queryTable().nRows > 0 and shown.queryTable()
        return self.window.wait(look, f"rows of the table {name}")

    def row(self, name, number):
        """Its cells by the title of their column."""
        table = self.table(name)
        return {table.getColumnHeader(column).name: table.getAccessibleAt(number, column).name for column in range(table.nColumns)}

    def lines(self, within):
        """What a reader says of a text, line by line, while it is asked for the next one."""
        text = within.queryText()
        lines, at = [], 0
        while at < text.characterCount and len(lines) < 2000:
            line, begin, end = text.getTextAtOffset(at, self.spi.TEXT_BOUNDARY_LINE_START)
            assert end > at, f"a reader does not get on after {begin}: {line}"
            lines.append(line.rstrip("\n"))
            at = end
        return lines

    def labelled(self, role, label):
        """Qt names a combo box by its value; what it is for is another node's."""
        for node in self.window.all(role):
            for relation in node.getRelationSet():
                if relation.getRelationType() == self.spi.RELATION_LABELLED_BY and relation.getTarget(0).name == label:
                    return node
        return None

    def code(self, expression):
        """The lines of the diff or text that holds it."""
        def look():
            for node in self.window.all("text"):
                if node.queryText().characterCount > 20 and re.search(expression, node.queryText().getText(0, -1)):
                    return node
            return None
        return self.lines(self.window.wait(look, f"a text with {expression}"))

    def chart(self):
        """It says its figures, and what the crosshair says where that stands."""
        def look():
            return next((node for node in self.window.all("chart") if re.search("[0-9]", node.description)), None)
        chart = self.window.wait(look, "a chart that says its figures")
        self.window.click(chart)
        self.window.key("Home")
        first = self.window.wait(lambda: look().description, "the first column in words")
        self.window.key("End")
        self.window.wait(lambda: look().description != first, "another text where the crosshair is elsewhere")
        self.window.key("Escape")

    # ---- The pages

    def repositories(self):
        self.window.press("check box", "Repositories[ 0-9]*")
        self.window.wait(lambda: self.row("Repositories", 0)["State"].startswith("Ready"), "the end of the scan")
        self.page("Repositories", "repositories")
        row = self.row("Repositories", 0)
        assert row["Repository"].startswith("sample") or "sample" in row["Repository"], row
        assert re.fullmatch(NUMBER, row["Resources"]) and re.fullmatch(NUMBER, row["Events"]), row

    def one_repository(self):
        self.window.click(self.table("Repositories").getAccessibleAt(0, 0))
        self.window.key("Return")
        tab = self.window.find("page tab", f"Resources {NUMBER}")
        self.chart()
        self.window.click(tab)
        count = int(re.search(NUMBER, tab.name).group().replace(",", ""))
        self.window.wait(lambda: self.table("Resources").nRows == count, f"{count} resources")
        self.controls("a repository")
        self.window.rest()
        self.window.shoot("repository")

    def overview(self):
        self.page("Overview")
        self.chart()
        self.window.find("push button", f"Events: {NUMBER}.*")
        self.window.rest()
        self.window.shoot("overview")

    def resources(self):
        self.page("Resources")
        self.window.click(self.table("Resources").getAccessibleAt(0, 0))
        self.window.key("Right", "Down")
        lines = self.code(r"(?m)^kind: ")
        assert any(line.startswith("metadata:") for line in lines), lines
        self.window.rest()
        self.window.shoot("resources")
        self.window.key("Escape")

    def events(self):
        self.page("Events")
        everything = self.table("Events").nRows
        assert everything > 100, everything
        assert re.fullmatch(TYPES, self.row("Events", 0)["Type"]), self.row("Events", 0)
        self.window.key("slash")
        self.window.type("version")
        self.window.wait(lambda: 0 < self.table("Events").nRows < everything, "fewer events")
        modified = next(number for number in range(self.table("Events").nRows) if self.row("Events", number)["Type"] == "Modified")
        self.window.click(self.table("Events").getAccessibleAt(modified, 0))
        lines = self.code(r"(?m)^\+ .*\S")
        assert any(line.startswith("− ") for line in lines) and any(line.startswith("  ") for line in lines), lines
        self.controls("an event")
        self.window.rest()
        self.window.shoot("event")
        self.window.key("Escape")
        self.window.key("ctrl+shift+x")
        self.window.wait(lambda: self.table("Events").nRows == everything, "every event again")
        self.window.press("push button", "Undo")
        self.window.wait(lambda: self.table("Events").nRows < everything, "the filter, back again")

    def trends(self):
        self.page("Trends")
        self.chart()
        self.window.rest()
        self.window.shoot("trends")
        self.window.press("check box|radio button", "Table")
        table = self.table("Figures of the chart")
        figures = [table.getAccessibleAt(row, column).name for row in range(min(table.nRows, 60)) for column in range(1, table.nColumns)]
        assert any(re.fullmatch(NUMBER, figure) for figure in figures), figures
        self.window.press("check box|radio button", "Chart")

    def activity(self):
        self.page("Activity", "activity")
        self.window.find("label", ".*sample.*")

    def settings(self):
        self.page("Settings", "settings")
        self.window.wait(lambda: self.labelled("combo box", "Language"), "the choice of a language")
        self.window.find("spin button", "Memory of a clone or fetch")

    def search(self):
        self.page("Resources")
        self.window.key("ctrl+k")
        self.window.type(">group repository")
        self.window.find("list item", "Group: repository, name.*")
        self.window.shoot("search")
        self.window.key("Return")
        self.window.wait(lambda: self.window.sees("label", f".* in {NUMBER} repositor.*"), "what was chosen in the search")
        self.window.key("F1")
        self.window.find("label", "Help")


def main():
    if not KUBESTATS or not os.path.exists(KUBESTATS):
        skip("KUBESTATS does not name the program")
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    restart_on_a_screen("KUBESTATS_ATSPI_INNER", 1)
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kubestats-walk-") as home:
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config",
                           XDG_CACHE_HOME=home + "/cache", KUBECONFIG=home + "/none", LC_ALL="C.UTF-8",
                           KUBESTATS_APPEARANCE_COLOURS="light")
        sample = os.path.join(home, "sample.git")
        bundle = os.path.join(ROOT, "resources", "sample", "kubestats-sample.bundle")
        subprocess.run(["git", "clone", "-q", "--mirror", bundle, sample], check=True)
        window = Window([KUBESTATS, sample], environment, out, "")
        try:
            Walk(window).run()
        except BaseException:
            window.confess()
            raise
        finally:
            window.end()


if __name__ == "__main__":
    main()
