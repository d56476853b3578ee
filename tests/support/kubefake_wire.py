# SPDX-License-Identifier: GPL-3.0-or-later
"""The fake API server on the wire: connections, HTTP/1.1, who asks, faults at any byte, the journal."""

import base64
import contextlib
import copy
import email.utils
import gzip
import http
import json
import re
import secrets
import select
import socket
import ssl
import struct
import threading
import time
import urllib.parse

from kubefake_answers import Answer, refused
from kubefake_api import Request, User

HEAD_LIMIT = 256 * 1024


class Closed(Exception):
    """The connection ends here."""


class Fault:
    """When: method, path and query (regular expressions, absent: any), user. After `skip` matches, `times` times (absent: always)."""

    def __init__(self, given):
        self.when, self.then = given.get("when", {}), given["then"]
        self.skip, self.times = given.get("skip", 0), given.get("times", -1)
        self.met = 0

    def matches(self, method, path, query):
        wanted = self.when
        if wanted.get("method", method or None) != method:
            return False
        if not re.search(wanted.get("path", ""), path) or not re.search(wanted.get("query", ""), query):
            return False
        return not ("notQuery" in wanted and re.search(wanted["notQuery"], query))

    def take(self):
        self.met += 1
        if self.met <= self.skip or self.times == 0:
            return False
        if self.times > 0:
            self.times -= 1
        return True


class Wire:
    """Serves `api` on a port of loopback."""

    def __init__(self, api, context, run_commands):
        self.api, self.context, self.run_commands = api, context, run_commands
        self.lock = threading.Lock()
        self.journal = []
        self.connections = 0
        self.busy = self.busiest = 0    # requests at once: now, at most
        self.faults = []
        self.tokens = {}            # token -> name of a user
        self.basic = {}             # "name:password" -> name of a user
        self.prefix = ""
        self.clock = 0              # seconds that the Date header is ahead
        self.warnings = []
        self.idle_limit = 0         # seconds until an idle connection is dropped; 0: never
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.socket.accept()
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.lock:
                self.connections += 1
                number = self.connections
            threading.Thread(target=self.serve, args=(client, number), daemon=True).start()

    def fault_for(self, method, path, query):
        with self.lock:
            for fault in self.faults:
                if fault.matches(method, path, query) and fault.take():
                    return fault.then
        return {}

    def serve(self, client, number):
        connection = None
        try:
            fault = self.fault_for("", "", "")
            if fault.get("hang"):
                time.sleep(600)
            if fault:
                raise Closed
            if self.context:
                client.settimeout(30)
                client = self.context.wrap_socket(client, server_side=True)
                client.settimeout(None)
            connection = Connection(self, client, number)
            while connection.one_request():
                pass
        except (Closed, OSError, ValueError):
            pass
        finally:
            try:
                client.close()
            except OSError:
                pass

    @contextlib.contextmanager
    def at_work(self):
        with self.lock:
            self.busy += 1
            self.busiest = max(self.busiest, self.busy)
        try:
            yield
        finally:
            with self.lock:
                self.busy -= 1

    def note(self, entry):
        with self.lock:
            entry["number"] = len(self.journal)
            self.journal.append(entry)


class Connection:
    def __init__(self, wire, client, number):
        self.wire, self.client, self.number = wire, client, number
        self.buffer = b""
        self.budget = None          # bytes that may still be sent
        self.pace = 0               # bytes a second

    # ---- Reading

    def more(self):
        data = self.client.recv(65536)
        if not data:
            raise Closed
        self.buffer += data

    def head(self):
        """The request line and the headers, or None when the client is done."""
        if self.wire.idle_limit:
            self.client.settimeout(self.wire.idle_limit)
        while b"\r\n\r\n" not in self.buffer:
            if len(self.buffer) > HEAD_LIMIT:
                raise Closed
            self.more()
        self.client.settimeout(None)
        text, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        lines = text.decode("latin-1").split("\r\n")
        pairs = [tuple(part.strip() for part in line.partition(":")[::2]) for line in lines[1:]]
        return lines[0].split(" "), pairs

    def body(self, headers):
        if headers.get("expect", "").lower() == "100-continue":
            self.client.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if headers.get("transfer-encoding", "").lower() == "chunked":
            whole = b""
            while True:
                while b"\r\n" not in self.buffer:
                    self.more()
                size, self.buffer = self.buffer.split(b"\r\n", 1)
                size = int(size.split(b";")[0], 16)
                while len(self.buffer) < size + 2:
                    self.more()
                whole, self.buffer = whole + self.buffer[:size], self.buffer[size + 2:]
                if not size:
                    return whole
        length = int(headers.get("content-length", "0"))
        while len(self.buffer) < length:
            self.more()
        whole, self.buffer = self.buffer[:length], self.buffer[length:]
        return whole

    # ---- One request

    def one_request(self):
        try:
            (method, target, _), pairs = self.head()
        except Closed:
            return False
        headers = {name.lower(): value for name, value in pairs}
        path, _, query = target.partition("?")
        entry = {"connection": self.number, "time": time.time(), "method": method, "path": urllib.parse.unquote(path), "query": query,
                 "headers": [list(pair) for pair in pairs], "body": "", "complete": False, "status": 0, "user": ""}
        self.wire.note(entry)
        with self.wire.at_work():
            fault, answer = self.work_out(entry, method, path, query, headers)
        entry["length"] = 0 if answer.stream else len(answer.body)
        self.send(answer, headers, fault)
        return headers.get("connection", "").lower() != "close" and not fault.get("close")

    def work_out(self, entry, method, path, query, headers):
        fault = self.wire.fault_for(method, path, query)
        self.budget, self.pace = fault.get("cut"), fault.get("trickle", 0)
        if fault.get("drop") == "head":
            self.reset(fault)
        body = self.body(headers)
        entry["body"], entry["complete"] = body.decode("utf-8", "replace"), True
        if fault.get("drop") == "body":
            self.reset(fault)
        if fault.get("hold") == "before":
            self.hold(entry)
        self.wire.run_commands(fault.get("before", []))
        request = Request(method, path, urllib.parse.parse_qs(query, keep_blank_values=True), headers, body, None)
        if "late" in fault:
            self.carry_out_late(entry, fault, request)
        answer = self.decide(entry, fault, request)
        if fault.get("drop") == "answer":
            self.reset(fault)
        if fault.get("hold") == "after":
            self.hold(entry)
        self.wire.run_commands(fault.get("after", []))
        entry["status"] = answer.status
        self.pause(fault.get("hang"))
        return fault, answer

    def carry_out_late(self, entry, fault, request):
        """As behind a proxy that kept a request whose client has gone."""
        later = copy.copy(request)
        later.user = self.user(request.headers)
        threading.Timer(fault["late"], self.decide, [dict(entry), {}, later]).start()
        if "status" not in fault:
            self.reset(fault)

    def reset(self, fault):
        if fault.get("rst"):
            self.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Closed

    def pause(self, seconds):
        """Ends early when the client has gone."""
        end = time.monotonic() + float(seconds or 0)
        while time.monotonic() < end:
            if self.has_gone(min(0.1, max(0.0, end - time.monotonic()))):
                raise Closed

    def hold(self, entry):
        entry["held"] = True
        self.pause(600)
        raise Closed

    def has_gone(self, wait):
        ready, _, _ = select.select([self.client], [], [], wait)
        if not ready:
            return False
        data = self.client.recv(65536)
        self.buffer += data
        return not data

    def decide(self, entry, fault, request):
        """What is answered; a fault may answer in the server's place, which then does nothing."""
        request.path = urllib.parse.unquote(request.path)
        if "status" in fault:
            body = fault.get("body", "").encode()
            return Answer(fault["status"], body, fault.get("contentType", "text/plain; charset=utf-8"), fault.get("headers", {}).items())
        if not request.path.startswith(self.wire.prefix):
            return Answer(404, b"no cluster here\n", "text/plain")
        request.path = request.path[len(self.wire.prefix):]
        request.user = request.user or self.user(request.headers)
        if request.user is None:
            return refused(401, "Unauthorized", "Unauthorized").answer
        entry["user"] = request.user.name
        if fault.get("endlessContinue"):
            request.query.pop("continue", None)
        answer = self.wire.api.answer(request)
        return changed(answer, fault)

    # ---- Who asks

    def user(self, headers):
        """None: credentials that are wrong. Without any: system:anonymous."""
        users = self.wire.api.users
        found = User("system:anonymous", ["system:unauthenticated"])
        certificate = self.client.getpeercert() if isinstance(self.client, ssl.SSLSocket) else None
        kind, _, given = headers.get("authorization", "").partition(" ")
        if certificate:
            names = [value for row in certificate["subject"] for name, value in row if name == "commonName"]
            found = users.get(names[0], User(names[0]))
        elif kind and given:
            table = self.wire.tokens if kind == "Bearer" else self.wire.basic
            given = given if kind == "Bearer" else base64.b64decode(given).decode()
            if given not in table:
                return None
            found = users[table[given]]
        if "impersonate-user" in headers:
            name = headers["impersonate-user"]
            return users.get(name, User(name)) if "*" in found.verbs else found
        return found

    # ---- Sending

    def send(self, answer, headers, fault):
        try:
            reason = http.HTTPStatus(answer.status).phrase
        except ValueError:
            reason = ""
        rows = [("Audit-Id", self.wire.api.audit_id(headers)), ("Cache-Control", "no-cache, private"), ("Content-Type", answer.content_type),
                ("Date", email.utils.formatdate(time.time() + self.wire.clock, usegmt=True))]
        rows += [("Warning", f'299 - "{text}"') for text in self.wire.warnings] + answer.headers
        body = answer.body
        if answer.stream:
            rows.append(("Transfer-Encoding", "chunked"))
        else:
            if fault.get("gzip") or (len(body) > 128 * 1024 and "gzip" in headers.get("accept-encoding", "")):
                body = gzip.compress(body, 1)
                rows.append(("Content-Encoding", "gzip"))
            rows.append(("Content-Length", str(fault.get("contentLength", len(body)))))
        head = "".join(f"{name}: {value}\r\n" for name, value in rows)
        self.emit(f"HTTP/1.1 {answer.status} {reason}\r\n{head}\r\n".encode())
        if "cutBody" in fault:
            self.budget = fault["cutBody"]
        if answer.stream:
            self.send_stream(answer.stream)
        elif not fault.get("endless"):
            self.emit(body)
        while fault.get("endless"):
            self.emit(b" " * 65536)

    def send_stream(self, stream):
        for line in stream(lambda: not self.has_gone(0)):
            if line:
                self.emit(b"%x\r\n%s\r\n" % (len(line), line))
        self.emit(b"0\r\n\r\n")

    def emit(self, data):
        """As many bytes as a fault lets through, at its pace."""
        allowed = data if self.budget is None else data[:self.budget]
        if self.budget is not None:
            self.budget -= len(allowed)
        step = max(1, int(self.pace / 20)) if self.pace else len(allowed) or 1
        for start in range(0, len(allowed), step):
            self.client.sendall(allowed[start:start + step])
            if self.pace:
                self.pause(0.05)
        if len(allowed) < len(data):
            raise Closed


def changed(answer, fault):
    """The true answer made wrong; what it says has happened all the same."""
    if "replace" in fault:
        for old, new in fault["replace"].items():
            answer.body = answer.body.replace(old.encode(), new.encode())
    if "body" in fault:
        answer.body = fault["body"].encode()
    if "append" in fault:
        answer.body += fault["append"].encode()
    if "pad" in fault:
        answer.body = answer.body.rstrip()[:-1] + b',"padding":"' + b"x" * fault["pad"] + b'"}\n'
    if "nest" in fault:
        answer.body = b"[" * fault["nest"] + b"]" * fault["nest"]
    if fault.get("endlessContinue"):
        said = json.loads(answer.body)
        said["metadata"]["continue"] = secrets.token_urlsafe(12)
        answer.body = json.dumps(said).encode()
    if "contentType" in fault:
        answer.content_type = fault["contentType"]
    answer.headers += fault.get("headers", {}).items()
    return answer
