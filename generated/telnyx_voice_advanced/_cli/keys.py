# Generated; edit spec/ or templates/ instead.
"""The key pair that signs for tests, in a file of its owner alone."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import click

from ..testing import WebhookKey
from .output import json_option, say

_VARIABLE = "TELNYX_WEBHOOK_KEY_FILE"


def _default() -> Path:
    return Path(click.get_app_dir("telnyx-voice")) / "webhook.key"


def key_option(function: Any) -> Any:
    """Give a command the option `--key-file`."""
    return click.option(
        "--key-file",
        type=click.Path(path_type=Path, dir_okay=False),
        envvar=_VARIABLE,
        default=_default,
        show_envvar=True,
        help="The key pair to sign with; `telnyx-voice key` makes one.",
    )(function)


def read_key(path: Path) -> WebhookKey:
    """The key pair of a file.

    Raises:
        click.ClickException: There is none, or the file is no key.
    """
    try:
        return WebhookKey(b64decode(path.read_text("ascii").strip(), validate=True))
    except FileNotFoundError:
        raise click.ClickException(
            f"There is no key in {path}: `telnyx-voice key` makes one, and prints the public key"
            " that the receiver needs"
        ) from None
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{path} is no key of telnyx-voice: {error}") from None


@click.command()
@key_option
@json_option
def key(key_file: Path, as_json: bool) -> None:
    """Print the public key of the test key pair, which is made where there is none.

    \b
    Example:
      export TELNYX_PUBLIC_KEY=$(telnyx-voice key)
    """
    if not key_file.exists():
        _make(key_file)
    public_key = read_key(key_file).public_key
    say(public_key, {"public_key": public_key, "key_file": str(key_file)}, as_json=as_json)


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise click.ClickException(f"The key cannot be written: {error}") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(b64encode(os.urandom(32)).decode() + "\n")
