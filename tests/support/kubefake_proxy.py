# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP proxy beside the fake API server: whatever host is asked for, it leads there. Its requests are in the same journal."""

import base64
import select
import socket
import threading
import time


class Proxy:
    def __init__(self, wire, password):
        self.wire = wire
        self.wanted = "Basic " + base64.b64encode(f"proxy:{password}".encode()).decode() if password else ""
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        with client:
            try:
                self.tunnel(client)
            except OSError:
                pass

    def tunnel(self, client):
        text = b""
        while b"\r\n\r\n" not in text:
            data = client.recv(65536)
            if not data:
                return
            text += data
        head = text.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")
        method, target = head[0].split(" ")[:2]
        pairs = [[part.strip() for part in line.partition(":")[::2]] for line in head[1:]]
        entry = {"connection": 0, "time": time.time(), "method": method, "path": target, "query": "", "headers": pairs, "body": "",
                 "complete": True, "status": 200, "user": "proxy"}
        given = {name.lower(): value for name, value in pairs}.get("proxy-authorization", "")
        if given != self.wanted:
            entry["status"] = 407
        elif method != "CONNECT":
            entry["status"] = 405
        self.wire.note(entry)
        if entry["status"] != 200:
            client.sendall(f'HTTP/1.1 {entry["status"]} Refused\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n'.encode())
            return
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", self.wire.port)) as far:
            self.join(client, far)

    @staticmethod
    def join(client, far):
        while True:
            ready, _, _ = select.select([client, far], [], [])
            for one in ready:
                data = one.recv(65536)
                if not data:
                    return
                (far if one is client else client).sendall(data)
