# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate authority for one test run, made with openssl; what it issues lives for two days."""

import datetime
import functools
import os
import re
import secrets
import subprocess

KEYS = {
    "ec": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
    "rsa": ["-newkey", "rsa:2048"],
    "ed25519": ["-newkey", "ed25519"],
}


class Failed(Exception):
    """openssl is missing or refused; a sentence."""


def openssl(*arguments):
    try:
        done = subprocess.run(["openssl", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Failed("openssl is not installed: without it there are no certificates.") from error
    if done.returncode:
        raise Failed(f"openssl could not make the certificates: {' '.join(done.stderr.split())[-300:]}")


@functools.cache
def takes_dates():
    """OpenSSL 3.4 takes the moments of a certificate and no negative days any more; before it was the other way."""
    version = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"OpenSSL (\d+)\.(\d+)", version)
    return found is not None and (int(found[1]), int(found[2])) >= (3, 4)


def validity(days):
    if days >= 0 or not takes_dates():
        return ["-days", str(days)]
    end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)
    return ["-not_before", f"{end - datetime.timedelta(days=2):%Y%m%d%H%M%SZ}", "-not_after", f"{end:%Y%m%d%H%M%SZ}"]


class Authority:
    """Writes NAME.crt and NAME.key into `folder`; its own are ca.crt and ca.key."""

    def __init__(self, folder, name="ca"):
        self.folder, self.name = folder, name
        self.request(name, f"/CN=kubestats test authority {secrets.token_hex(4)}", "ec", "-x509", "-days", "2",
                     "-addext", "keyUsage=critical,keyCertSign,cRLSign,digitalSignature")

    def path(self, name):
        return os.path.join(self.folder, name)

    def request(self, name, subject, key, *more):
        kind = ".crt" if "-x509" in more else ".csr"
        openssl("req", "-new", *KEYS[key], "-nodes", "-subj", subject, "-keyout", self.path(name + ".key"), "-out", self.path(name + kind), *more)
        os.chmod(self.path(name + ".key"), 0o600)

    def issue(self, name, subject, usage, names="", key="ec", days=2):
        """`names` as subjectAltName has them; negative `days`: expired."""
        self.request(name, subject, key)
        with open(self.path(name + ".ext"), "w", encoding="ascii") as extensions:
            extensions.write("basicConstraints=critical,CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
                             f"extendedKeyUsage={usage}\n" + (f"subjectAltName={names}\n" if names else ""))
        openssl("x509", "-req", "-in", self.path(name + ".csr"), "-CA", self.path(self.name + ".crt"), "-CAkey", self.path(self.name + ".key"),
                *validity(days), "-set_serial", str(secrets.randbits(60) + 1), "-extfile", self.path(name + ".ext"),
                "-out", self.path(name + ".crt"))
        os.remove(self.path(name + ".csr"))
        os.remove(self.path(name + ".ext"))
