#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Git server on loopback for tests: smart HTTP over TLS, and every way a server can misbehave.

The first part of the path says how the server behaves, the rest names the repository below --root:
  /ok/R  /auth/R (Basic, the password in GITSERVER_TOKEN)  /cut/R (ends in the middle of the pack)
  /slow/R (80 KB/s)  /trickle/R (a few bytes at a time)  /moved/R (to /ok/R)  /elsewhere/R (to another host name)
  /turn/PORT/R (like /auth, but sends libgit2 to another port)  /downgrade/R (to http)  /otherport/R  /status/NNN  /hang  /page  /endless  /headers (what was asked)
Prints "PORT n" once it listens; each request becomes a line in --log: method, path, authorization.
"""
import argparse
import http.server
import os
import ssl
import subprocess
import sys
import threading
import time
import base64

options = None
token = os.environ.get("GITSERVER_TOKEN", "")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def note(self):
        with open(options.log, "a", encoding="utf-8") as log:
            given = "authorized" if self.headers.get("Authorization") else "anonymous"
            log.write(f"{self.command} {self.path} {given}\n")

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.serve()

    def do_POST(self):
        self.serve()

    def do_DELETE(self):
        self.serve()

    def serve(self):
        self.note()
        length = int(self.headers.get("Content-Length") or 0)
        if self.headers.get("Transfer-Encoding") == "chunked":
            self.body = self.read_chunks()
        else:
            self.body = self.rfile.read(length)
        mode, _, rest = self.path.lstrip("/").partition("/")
        method = getattr(self, "mode_" + mode.partition("?")[0], None)
        if method:
            method(rest)
        else:
            self.answer(404, b"no such thing")

    def read_chunks(self):
        body = b""
        while True:
            size = int(self.rfile.readline().split(b";")[0], 16)
            body += self.rfile.read(size)
            self.rfile.readline()
            if size == 0:
                return body

    def mode_ok(self, rest):
        self.backend(rest)

    def mode_auth(self, rest):
        given = self.headers.get("Authorization", "")
        wanted = base64.b64decode(given[6:]).decode() if given.startswith("Basic ") else ""
        if not token or wanted.partition(":")[2] != token:
            self.answer(401, b"", [("WWW-Authenticate", 'Basic realm="test"')])
        else:
            self.backend(rest)

    def mode_cut(self, rest):
        self.backend(rest, cut=self.command == "POST")

    def mode_slow(self, rest):
        self.backend(rest, step=4096 if self.command == "POST" else 0)

    def mode_trickle(self, rest):
        self.backend(rest, step=40 if self.command == "POST" else 0)

    def mode_moved(self, rest):
        self.answer(301, b"", [("Location", "/ok/" + rest)])

    def mode_elsewhere(self, rest):
        self.answer(302, b"", [("Location", f"https://127.0.0.1:{self.server.server_port}/ok/{rest}")])

    def mode_turn(self, rest):
        port, _, path = rest.partition("/")
        if "libgit2" in self.headers.get("User-Agent", ""):
            self.answer(302, b"", [("Location", f"https://localhost:{port}/auth/{path}")])
        else:
            self.mode_auth(path)

    def mode_downgrade(self, rest):
        self.answer(302, b"", [("Location", f"http://localhost:{self.server.server_port}/ok/{rest}")])

    def mode_otherport(self, rest):
        self.answer(302, b"", [("Location", f"https://localhost:1/ok/{rest}")])

    def mode_status(self, rest):
        self.answer(int(rest[:3]), b"said so")

    def mode_page(self, _):
        self.answer(200, b"<html>a page</html>", [("Content-Type", "text/html")])

    def mode_headers(self, _):
        self.answer(200, str(self.headers).encode() + self.body, [("Content-Type", "text/plain"), ("X-Twice", "a"), ("X-Twice", "b")])

    def mode_short(self, _):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"only this")
        self.close_connection = True

    def mode_endless(self, _):
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            self.close_connection = True

    def mode_hang(self, _):
        time.sleep(600)

    def backend(self, rest, cut=False, step=0):
        path, _, query = rest.partition("?")
        environment = dict(os.environ, GIT_PROJECT_ROOT=options.root, GIT_HTTP_EXPORT_ALL="1", PATH_INFO="/" + path,
                           QUERY_STRING=query, REQUEST_METHOD=self.command, GIT_CONFIG_NOSYSTEM="1",
                           CONTENT_TYPE=self.headers.get("Content-Type", ""), REMOTE_ADDR="127.0.0.1",
                           GIT_CONFIG_COUNT="1", GIT_CONFIG_KEY_0="safe.directory", GIT_CONFIG_VALUE_0="*")
        if self.headers.get("Content-Encoding"):
            environment["HTTP_CONTENT_ENCODING"] = self.headers["Content-Encoding"]
        done = subprocess.run(["git", "http-backend"], input=self.body, env=environment, stdout=subprocess.PIPE, check=False)
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        status = 200
        headers = []
        for line in head.decode().split("\r\n"):
            name, _, value = line.partition(": ")
            if name == "Status":
                status = int(value.split()[0])
            elif name:
                headers.append((name, value))
        if not cut and not step:
            self.answer(status, body, headers)
            return
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if cut:
            self.wfile.write(body[:len(body) // 2])
            self.wfile.flush()
        for i in range(0, len(body), step) if step else ():
            self.wfile.write(body[i:i + step])
            self.wfile.flush()
            time.sleep(0.05)
        self.close_connection = True


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request, client_address):
        pass

    def finish_request(self, request, client_address):
        if options.cert:
            request = context.wrap_socket(request, server_side=True)
        super().finish_request(request, client_address)
        request.close()


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


parser = argparse.ArgumentParser()
parser.add_argument("--root", required=True)
parser.add_argument("--log", required=True)
parser.add_argument("--cert", default="")
parser.add_argument("--key", default="")
options = parser.parse_args()
if options.cert:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.cert, options.key)
server = Server(("127.0.0.1", 0), Handler)
threading.Thread(target=end_with_parent, daemon=True).start()
print("PORT", server.server_port, flush=True)
server.serve_forever()
