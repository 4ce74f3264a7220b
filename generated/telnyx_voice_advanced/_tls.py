# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The TLS context of the default connections, from the environment as httpx reads it."""

from __future__ import annotations

import errno
import os
import ssl
from collections.abc import Generator
from contextlib import contextmanager

from ._errors import TelnyxError


def tls_context() -> ssl.SSLContext:
    """Trusts `SSL_CERT_FILE` or `SSL_CERT_DIR` where set, else the authorities of certifi.

    Raises:
        TelnyxError: what the variable names holds no certificates.
    """
    if file := os.environ.get("SSL_CERT_FILE"):
        with _named("SSL_CERT_FILE", file):
            return ssl.create_default_context(cafile=file)
    if directory := os.environ.get("SSL_CERT_DIR"):
        with _named("SSL_CERT_DIR", directory):
            # OpenSSL says nothing of folders that are not there, and then trusts nobody.
            if not any(map(os.path.isdir, directory.split(os.pathsep))):
                raise FileNotFoundError(errno.ENOENT, "No such folder")
            return ssl.create_default_context(capath=directory)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


@contextmanager
def _named(variable: str, place: str) -> Generator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
    else:
        return
    raise TelnyxError(f"No certificates in {place!r}, which {variable} names: {reason}")
