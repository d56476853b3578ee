# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster for the window where no real API server is: kubefake.py in a process of its own, filled, with its kubeconfig."""

import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


class FakeCluster:
    def __init__(self, name):
        self.name = name
        self.process = subprocess.Popen([sys.executable, os.path.join(HERE, "kubefake.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        said = self.process.stdout.readline()
        if not said:
            raise OSError("the fake of an API server does not start")
        self.place = json.loads(said)

    def do(self, what, **given):
        self.process.stdin.write(json.dumps({"do": what, **given}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise OSError(f"{what}: {answer['error']}")
        return answer

    def end(self):
        """It ends with its input."""
        self.process.stdin.close()
        self.process.wait(20)

    def add(self, name, labels, **objects):
        """A namespace from long ago and what is in it: resource="name"."""
        self.do("create", resource="namespaces",
                object={"metadata": {"name": name, "labels": labels, "creationTimestamp": "2025-01-02T03:04:05Z"}})
        for resource, one in objects.items():
            self.do("create", resource=resource, namespace=name, object={"metadata": {"name": one}})

    def deletions(self):
        """Names of the namespaces that a DELETE came for, other than to try."""
        requests = self.do("journal")["requests"]
        return [request["path"].rsplit("/", 1)[1] for request in requests
                if request["method"] == "DELETE" and "/namespaces/" in request["path"] and "dryRun" not in json.dumps(request)]

    def kubeconfig(self, path, user="admin"):
        config = {"apiVersion": "v1", "kind": "Config", "current-context": self.name,
                  "clusters": [{"name": self.name,
                                "cluster": {"server": f"https://localhost:{self.place['port']}", "certificate-authority": self.place["ca"]}}],
                  "users": [{"name": user, "user": {"token": self.place["tokens"][user]}}],
                  "contexts": [{"name": self.name, "context": {"cluster": self.name, "user": user}}]}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(config, file)
