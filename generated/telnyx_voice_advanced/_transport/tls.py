# Generated; edit spec/ or templates/ instead.
"""The TLS context of the default connections, from the environment as httpx reads it."""

from __future__ import annotations

import errno
import os
import ssl

from .protocol import RequestNotSent


def tls_context() -> ssl.SSLContext:
    """Trusts `SSL_CERT_FILE` or `SSL_CERT_DIR` where set, else the authorities of certifi.

    Raises:
        RequestNotSent: there are no certificates, or the key log cannot be written. It names the file
            and the variable.
    """
    if file := os.environ.get("SSL_CERT_FILE"):
        return _context(f"{file!r}, which SSL_CERT_FILE names", cafile=file)
    if directory := os.environ.get("SSL_CERT_DIR"):
        place = f"{directory!r}, which SSL_CERT_DIR names"
        # OpenSSL says nothing of folders that it cannot read, and then trusts nobody.
        folders = [folder for folder in directory.split(os.pathsep) if os.path.isdir(folder)]
        if not folders:
            raise _no_certificates(place, os.strerror(errno.ENOENT))
        if not any(os.access(folder, os.X_OK) for folder in folders):
            raise _no_certificates(place, os.strerror(errno.EACCES))
        return _context(place, capath=directory)
    bundle = _bundle_of_certifi()
    return _context(f"{bundle!r}, the bundle of certifi", cafile=bundle)


def _bundle_of_certifi() -> str:
    try:
        import certifi

        return certifi.where()
    except Exception as error:
        raise RequestNotSent(
            "certifi, which brings the certificates, cannot be used"
            f" ({type(error).__name__}: {error}); install it again, or set SSL_CERT_FILE"
        ) from error


def _context(place: str, *, cafile: str | None = None, capath: str | None = None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=cafile, capath=capath)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        key_log = os.environ.get("SSLKEYLOGFILE")
        # Python opens the key log too, and names it where that is what failed.
        if key_log and getattr(error, "filename", None) == key_log:
            raise RequestNotSent(
                f"The key log {key_log!r}, which SSLKEYLOGFILE names, cannot be opened: {reason}"
            ) from error
        raise _no_certificates(place, reason) from error


def _no_certificates(place: str, reason: str) -> RequestNotSent:
    return RequestNotSent(f"No certificates in {place}: {reason}")
