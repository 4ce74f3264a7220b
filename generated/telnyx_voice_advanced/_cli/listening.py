# Generated; edit spec/ or templates/ instead.
"""Sockets that commands listen on."""

from __future__ import annotations

import errno
import socket

import click


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Raises:
        click.ClickException: The address is taken, or is none of this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise click.ClickException(
                f"Port {port} is taken: choose another with --port, or 0 for any that is free"
            ) from None
        raise click.ClickException(f"{host}:{port} cannot be listened on: {error}") from None


def address_of(host: str, sock: socket.socket) -> str:
    """The URL at which this machine reaches a socket."""
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://{f'[{name}]' if ':' in name else name}:{sock.getsockname()[1]}"
