# SPDX-License-Identifier: GPL-3.0-or-later
"""An HTTP and SOCKS5 proxy beside the fake API server: whatever host is asked for, it leads there. Its requests are in the same journal."""

import base64
import select
import socket
import threading
import time


class Proxy:
    def __init__(self, wire, password):
        self.wire = wire
        self.password = password
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
        first = client.recv(1, socket.MSG_PEEK)
        if self.socks(client) if first == b"\x05" else self.connect(client):
            with socket.create_connection(("127.0.0.1", self.wire.port)) as far:
                self.join(client, far)

    def note(self, method, target, pairs, status):
        self.wire.note({"connection": 0, "time": time.time(), "method": method, "path": target, "query": "", "headers": pairs, "body": "",
                        "complete": True, "status": status, "user": "proxy"})

    def connect(self, client):
        """Whether the tunnel is open."""
        text = b""
        while b"\r\n\r\n" not in text:
            data = client.recv(65536)
            if not data:
                return False
            text += data
        head = text.split(b"\r\n\r\n", 1)[0].decode("latin-1").split("\r\n")
        method, target = head[0].split(" ")[:2]
        pairs = [[part.strip() for part in line.partition(":")[::2]] for line in head[1:]]
        given = {name.lower(): value for name, value in pairs}.get("proxy-authorization", "")
        status = 407 if given != self.wanted else 200 if method == "CONNECT" else 405
        self.note(method, target, pairs, status)
        if status != 200:
            client.sendall(f'HTTP/1.1 {status} Refused\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n'.encode())
            return False
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        return True

    def socks(self, client):
        """RFC 1928 and 1929; whether the tunnel is open."""
        def take(count):
            data = b""
            while len(data) < count:
                more = client.recv(count - len(data))
                if not more:
                    raise OSError("gone")
                data += more
            return data

        offered = take(take(2)[1])
        method = 2 if self.password else 0
        client.sendall(bytes([5, method if method in offered else 255]))
        if method not in offered:
            self.note("SOCKS", "", [], 407)
            return False
        if method == 2:
            user = take(take(2)[1])
            right = (user, take(take(1)[0])) == (b"proxy", self.password.encode())
            client.sendall(bytes([1, 0 if right else 1]))
            if not right:
                self.note("SOCKS", "", [], 407)
                return False
        kind = take(4)[3]
        host = take(take(1)[0]).decode() if kind == 3 else ".".join(map(str, take(4))) if kind == 1 else take(16).hex()
        self.note("SOCKS", f"{host}:{int.from_bytes(take(2), 'big')}", [], 200)
        client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        return True

    @staticmethod
    def join(client, far):
        while True:
            ready, _, _ = select.select([client, far], [], [])
            for one in ready:
                data = one.recv(65536)
                if not data:
                    return
                (far if one is client else client).sendall(data)
