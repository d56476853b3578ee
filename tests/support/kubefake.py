#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict fake of a Kubernetes API server on loopback, for faults that a real one shows rarely; kubefake.h starts it.

It answers as the real one does (tests/cluster/tst_contract.cpp compares them), keeps a journal of every request that
arrived, and notes as a breach what a real server would let pass and our rules forbid. Standard input takes commands, a
line of JSON each, standard output answers each with one; the first line says the port. It ends with standard input.

Commands, by "do":
  kind {group, version, resource, kind, namespaced, verbs?, stale?}    serve one more, or change it
  create {resource, namespace?, object}     patch {resource, namespace?, name, patch}     remove {resource, namespace?, name}
  get {resource, namespace?, name}          recreate {namespace}: the same name with another UID
  user {name, token?, password?, groups?, verbs?}      deny {user?, verb?, resource?, namespace?, name?}      allow: end of denials
  certificate {user, key: ec|rsa|ed25519}   a client certificate, by another authority with "foreign"
  fault {when, then, skip?, times?}         when: {method, path, query, notQuery} (the last three are regular expressions;
                                            an empty method: a new connection)
      then: {status, body, headers, contentType}   answered in the server's place    {body|replace|append|pad|nest|contentType|
      headers}   its answer made wrong    {cut|cutBody: bytes}    {contentLength}    {trickle: bytes a second}    {hang: seconds}
      {drop: head|body|answer, rst}   after reading the head, the body, or having done it    {endless}    {gzip}    {close}
      {hold: before|after}   the journal has it as held, before or after it is carried out, until its client goes
      {late: seconds}   carried out only then; meanwhile the connection ends, or `status` is answered
      {endlessContinue}   each page of a list is followed by another
      {before: [command…], after: [command…]}   meanwhile
  clear: end of faults      expire: continue tokens and watches from before are too old
  hold: accepted deletions do not end     release
  set {aggregated?, version?, prefix?, clock?, warnings?, linger?, rejectDeletions?, idleLimit?,
      clientCertificates?}     of new connections
  proxy {password?}: an HTTP and SOCKS5 proxy, its port; with the password of user "proxy" where one is wanted
  journal {since?}     breaches
"""
import argparse
import json
import os
import secrets
import ssl
import sys
import tempfile
import threading
import warnings

sys.dont_write_bytecode = True
from authority import Authority, Failed  # noqa: E402
from kubefake_api import Api, User  # noqa: E402
from kubefake_proxy import Proxy  # noqa: E402
from kubefake_store import Kind, Store  # noqa: E402
from kubefake_wire import Fault, Wire  # noqa: E402

NAMES = {"good": "DNS:localhost,IP:127.0.0.1", "expired": "DNS:localhost,IP:127.0.0.1", "common-name-only": "", "other-name": "DNS:cluster.example.org"}


class Fake:
    def __init__(self, options, folder):
        self.authority = Authority(folder)
        self.foreign = None
        self.lock = threading.RLock()
        self.store = Store()
        self.api = Api(self.store)
        self.wire = Wire(self.api, self.context(options), self.run_all)
        for name in self.api.users:
            self.wire.tokens[secrets.token_hex(16)] = name

    def context(self, options):
        if options.plain:
            return None
        subject = "/CN=localhost"
        self.authority.issue("server", subject, "serverAuth", NAMES[options.certificate], days=-1 if options.certificate == "expired" else 2)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if options.old_tls:
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
            context.set_ciphers("ALL:@SECLEVEL=0")
        context.load_cert_chain(self.authority.path("server.crt"), self.authority.path("server.key"))
        context.load_verify_locations(self.authority.path("ca.crt"))
        context.verify_mode = ssl.CERT_REQUIRED if options.client_certificates else ssl.CERT_OPTIONAL
        return context

    @property
    def client_certificates(self):
        return self.wire.context.verify_mode == ssl.CERT_REQUIRED

    @client_certificates.setter
    def client_certificates(self, wanted):
        self.wire.context.verify_mode = ssl.CERT_REQUIRED if wanted else ssl.CERT_OPTIONAL

    def run_all(self, commands):
        for command in commands:
            self.run(command)

    def run(self, given):
        with self.lock:
            act = getattr(self, "do_" + given["do"])
            return act(given) or {}

    def key(self, given):
        resource, _, group = given["resource"].partition(".")
        return (group, resource)

    # ---- Objects

    def do_kind(self, given):
        self.store.add_kind(Kind(given["group"], given["version"], given["resource"], given["kind"], given.get("namespaced", True),
                                 given.get("verbs"), given.get("stale", False)))

    def do_create(self, given):
        return {"object": self.store.create(self.key(given), given.get("namespace", ""), given["object"])}

    def do_patch(self, given):
        return {"object": self.store.patch(self.key(given), given.get("namespace", ""), given["name"], given["patch"])}

    def do_remove(self, given):
        return {"object": self.store.remove(self.key(given), given.get("namespace", ""), given["name"])}

    def do_get(self, given):
        return {"object": self.store.get(self.key(given), given.get("namespace", ""), given["name"])}

    def do_recreate(self, given):
        old = self.store.remove(("", "namespaces"), "", given["namespace"])
        metadata = {name: old["metadata"][name] for name in ("name", "labels", "annotations") if name in old["metadata"]}
        return {"object": self.store.create(("", "namespaces"), "", {"metadata": metadata})}

    # ---- Who may what

    def do_user(self, given):
        self.api.users[given["name"]] = User(given["name"], given.get("groups", []), given.get("verbs", []))
        if "token" in given:
            self.wire.tokens = {token: name for token, name in self.wire.tokens.items() if name != given["name"]}
            self.wire.tokens[given["token"]] = given["name"]
        if "password" in given:
            self.wire.basic[f"{given['name']}:{given['password']}"] = given["name"]

    def do_deny(self, given):
        self.api.denied.append({name: value for name, value in given.items() if name != "do"})

    def do_allow(self, _):
        self.api.denied = []

    def do_certificate(self, given):
        authority = self.authority
        if given.get("foreign"):
            self.foreign = self.foreign or Authority(self.authority.folder, "foreign")
            authority = self.foreign
        name = f"{given['user']}-{given.get('key', 'ec')}-{secrets.token_hex(3)}"
        authority.issue(name, f"/CN={given['user']}", "clientAuth", key=given.get("key", "ec"))
        return {"certificate": authority.path(name + ".crt"), "key": authority.path(name + ".key")}

    # ---- Faults

    def do_fault(self, given):
        with self.wire.lock:
            self.wire.faults.append(Fault(given))

    def do_clear(self, _):
        with self.wire.lock:
            self.wire.faults = []

    def do_expire(self, _):
        with self.store.changed:
            self.store.revision += 1
            self.store.compacted = self.store.revision

    def do_hold(self, _):
        self.store.held = True

    def do_release(self, _):
        self.store.release()

    def do_set(self, given):
        places = {"aggregated": (self.api.discovery, "aggregated"), "version": (self.api, "version"), "rejectDeletions": (self.api, "reject_deletions"),
                  "prefix": (self.wire, "prefix"), "clock": (self.wire, "clock"), "warnings": (self.wire, "warnings"),
                  "idleLimit": (self.wire, "idle_limit"), "linger": (self.store, "linger"), "clientCertificates": (self, "client_certificates")}
        for name, value in given.items():
            if name != "do":
                owner, attribute = places[name]
                setattr(owner, attribute, value)

    def do_proxy(self, given):
        return {"port": Proxy(self.wire, given.get("password", "")).port}

    # ---- What happened

    def do_journal(self, given):
        with self.wire.lock:
            return {"requests": self.wire.journal[given.get("since", 0):], "connections": self.wire.connections, "busiest": self.wire.busiest}

    def do_breaches(self, _):
        return {"breaches": self.api.breaches}

    def do_tokens(self, _):
        return {"tokens": {name: token for token, name in self.wire.tokens.items()}}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--client-certificates", action="store_true", help="refuse a client without one")
    parser.add_argument("--certificate", choices=sorted(NAMES), default="good", help="the server's own")
    parser.add_argument("--old-tls", action="store_true", help="TLS 1.1 only")
    parser.add_argument("--plain", action="store_true", help="http")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kubefake-") as folder:
        try:
            fake = Fake(options, folder)
        except Failed as failure:
            print(failure, file=sys.stderr)
            return 1
        print(json.dumps({"port": fake.wire.port, "ca": os.path.join(folder, "ca.crt"), **fake.do_tokens({})}), flush=True)
        for line in sys.stdin:
            try:
                said = fake.run(json.loads(line))
            except (KeyError, TypeError, ValueError, AttributeError, Failed) as error:
                said = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(said), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
