#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window through the real AT-SPI bus, as a screen reader meets it, with a real mouse and keyboard.

  tests/a11y/atspi_walk.py OUT

Starts itself below a session bus and a screen (Xvfb), then $KUBESTATS with the sample repository and the fake of an API
server (kubefake.py) as its only cluster, and goes through every page of the sidebar: each control that takes the focus
has a name and a role, and what is shown is read as a reader reads it: the cells of a table, the lines of a diff, the
text of a chart, how far a deletion is. A numbered picture of each page is in OUT, also of where it failed. Skipped (exit
code 77) where a program or a module is missing.
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
from fakecluster import FakeCluster  # noqa: E402
from windowdriver import Window, restart_on_a_screen, skip  # noqa: E402

KUBESTATS = os.environ.get("KUBESTATS", "")
NUMBER = "[0-9][0-9,.]*"
TYPES = "Created|Modified|Deleted|Resurrected"
CLUSTER, DOOMED, KEPT = "staging", "checkout-pr-1184", "payments"
POLICY = """apiVersion: kubestats.io/v1
kind: PurgePolicy
selector: k8s-ns-purger=true
age: 24h
limits:
  count: 3
  percent: 100
"""


class Walk:
    def __init__(self, window, cluster):
        self.window, self.spi, self.wrong, self.cluster = window, window.spi, [], cluster

    def run(self):
        for step in (self.repositories, self.one_repository, self.overview, self.resources, self.events, self.trends, self.namespaces,
                     self.approval, self.deletion, self.ledger, self.activity, self.settings, self.search):
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

    def says(self, expression):
        return self.window.find("label", "(?s).*" + expression + ".*")

    def cell(self, name, table):
        return self.window.wait(lambda: self.window.sees("table cell", name, self.window.sees("table", table)), f"the row of {name}")

    def namespaces(self):
        self.page("Namespaces")
        self.says("Nothing is connected until you choose one")
        self.window.press("push button", "Context: .*")
        self.window.wait(self.window.has_popup, "the menu of contexts")
        self.window.key("Down", "Return")
        self.cell(DOOMED, "Namespaces")
        rows = range(self.table("Namespaces").nRows)
        found = {row["Namespace"]: row for row in (self.row("Namespaces", number) for number in rows)}
        assert found[DOOMED]["Policy"].startswith("Matches") and not found[KEPT]["Policy"].startswith("Matches"), found
        self.window.wait(lambda: any(self.row("Namespaces", number)["Objects"] == "2" for number in rows), "the counts")
        self.window.find("filler", f"cluster, {CLUSTER}, .*, read-only")
        self.window.click(self.cell(DOOMED, "Namespaces"))
        self.window.find("push button", "Preview deletion…")
        self.controls("a namespace")
        self.window.rest()
        self.window.shoot("namespaces")

    def approval(self):
        self.window.press("push button", "Unlock…")
        self.controls("what unlocks")
        self.window.press("push button", "Unlock for 15 minutes")
        self.window.find("push button", "Lock now")
        self.window.press("push button", "Preview deletion…")
        button = self.window.wait(lambda: next((node for node in self.window.all("push button", "Delete 1 namespace")
                                                if self.window.is_enabled(node)), None), "the button that approves, enabled")
        self.cell("ConfigMap.*", "What would be destroyed")
        self.controls("an approval")
        self.window.rest()
        self.window.shoot("approval")
        assert self.cluster.deletions() == [], "something was deleted before it was approved"
        self.cluster.do("hold")
        self.window.click(button)

    def deletion(self):
        self.window.find("label", "Deleting 1 namespace")
        self.window.find("list item", f"{DOOMED}, Terminating.*")
        self.controls("a deletion")
        self.window.rest()
        self.window.shoot("deletion")
        self.cluster.do("release")
        self.window.find("label", "Deleted 1 namespace")
        self.window.find("list item", f"{DOOMED}, Gone.*")
        assert self.cluster.deletions() == [DOOMED], self.cluster.deletions()

    def ledger(self):
        self.page("Ledger")
        self.says("the chain holds")
        row = self.row("Ledger", 0)
        assert row["Namespace"] == DOOMED and row["Cluster"] == CLUSTER, row
        self.window.click(self.cell(DOOMED, "Ledger"))
        self.says("1 DELETE")
        self.controls("an entry of the ledger")
        self.window.rest()
        self.window.shoot("ledger")
        self.window.key("Escape")

    def activity(self):
        self.page("Activity", "activity")
        self.window.find("list item", "Scanned .*sample.*, .*")

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


def filled():
    """A cluster with a namespace that the policy lets go, and one that it does not."""
    cluster = FakeCluster(CLUSTER)
    cluster.add(DOOMED, {"k8s-ns-purger": "true"}, configmaps="settings", secrets="password")
    cluster.add(KEPT, {}, configmaps="settings")
    return cluster


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
                           XDG_CACHE_HOME=home + "/cache", XDG_STATE_HOME=home + "/state", KUBECONFIG=home + "/kubeconfig", LC_ALL="C.UTF-8",
                           KUBESTATS_APPEARANCE_COLOURS="light")
        sample = os.path.join(home, "sample.git")
        bundle = os.path.join(ROOT, "resources", "sample", "kubestats-sample.bundle")
        subprocess.run(["git", "clone", "-q", "--mirror", bundle, sample], check=True)
        cluster = filled()
        cluster.kubeconfig(home + "/kubeconfig")
        os.makedirs(home + "/config/kubestats")
        with open(home + "/config/kubestats/policy.yaml", "w", encoding="ascii") as policy:
            policy.write(POLICY)
        window = Window([KUBESTATS, sample], environment, out, "")
        try:
            Walk(window, cluster).run()
        except BaseException:
            window.confess()
            raise
        finally:
            window.end()
            cluster.end()


if __name__ == "__main__":
    main()
