# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The TLS context of the default connections, from the environment as httpx reads it."""

from __future__ import annotations

import os
import ssl


def tls_context() -> ssl.SSLContext:
    """Trusts `SSL_CERT_FILE` or `SSL_CERT_DIR` where set, else the authorities of certifi."""
    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if directory := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=directory)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
