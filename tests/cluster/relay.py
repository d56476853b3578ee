# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay between a client and the API server, under the server's own certificate, that loses the answer to a deletion."""

import os
import socket
import ssl
import threading
import urllib.parse


class Relay:
    """Every connection is passed on, but for a DELETE that is no dry run: cut "after" the server answered it, or "before" it gets there."""

    def __init__(self, folder, server, cut):
        self.cut, self.lost = cut, 0
        place = urllib.parse.urlsplit(server)
        self.upstream = (place.hostname, place.port)
        self.own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.own.load_cert_chain(os.path.join(folder, "apiserver.crt"), os.path.join(folder, "apiserver.key"))
        self.trusted = ssl.create_default_context(cafile=os.path.join(folder, "ca.crt"))
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"https://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.socket.close()

    def accept(self):
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        try:
            with self.own.wrap_socket(client, server_side=True) as near:
                first = near.recv(65536)
                if first.startswith(b"DELETE ") and b"dryRun" not in first.split(b"\r\n", 1)[0]:
                    self.lose(near, first)
                elif first:
                    self.pass_on(near, first)
        except OSError:
            pass

    def connect(self):
        return self.trusted.wrap_socket(socket.create_connection(self.upstream), server_hostname=self.upstream[0])

    def lose(self, near, request):
        self.lost += 1
        while not self.is_whole(request):
            more = near.recv(65536)
            if not more:
                return
            request += more
        if self.cut == "after":
            with self.connect() as far:
                far.sendall(request)
                far.recv(1)

    @staticmethod
    def is_whole(request):
        head, ends, body = request.partition(b"\r\n\r\n")
        lengths = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        return bool(ends) and len(body) >= sum(lengths)

    def pass_on(self, near, first):
        with self.connect() as far:
            far.sendall(first)
            back = threading.Thread(target=self.pump, args=(far, near), daemon=True)
            back.start()
            self.pump(near, far)
            back.join(10)

    @staticmethod
    def pump(source, target):
        try:
            while data := source.recv(65536):
                target.sendall(data)
        except OSError:
            pass
        for one in (source, target):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
