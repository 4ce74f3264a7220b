# Generated; edit spec/ or templates/ instead.
"""What happens to the two headers of a signature, and to the key, on their way."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final
from urllib.parse import unquote

from .variants import Change

_HEADER: Final = "Take the header's value as it arrived."
_KEY: Final = "Take the public key as the portal shows it: 44 characters of base64."
_SPKI: Final = bytes.fromhex("302a300506032b6570032100")
"""What stands before an Ed25519 key in the form of X.509."""


def _bytes(text: str) -> bytes:
    """What base64 stands for, in either alphabet, padded or not."""
    compact = "".join(text.split()).rstrip("=").replace("-", "+").replace("_", "/")
    return b64decode(compact + "=" * (-len(compact) % 4))


def _base64(text: str) -> str:
    return b64encode(_bytes(text)).decode()


def _hex(text: str) -> str | None:
    compact = text.strip().removeprefix("0x")
    return b64encode(bytes.fromhex(compact)).decode() if len(compact) in (64, 128) else None


def _url_safe(text: str) -> str | None:
    return _base64(text) if set(text) & set("-_") else None


def _spaces(text: str) -> str | None:
    return text.strip().replace(" ", "+") if " " in text.strip() else None


def _labelled(text: str) -> str | None:
    found = re.fullmatch(
        r"(?:v?[0-9]+[a-z]*|ed25519|signature|sig)[,=:]\s*(\S+)", text, re.IGNORECASE
    )
    return found[1] if found else None


def _shown_bytes(text: str) -> str | None:
    found = re.fullmatch(r"""b?(['"\[(]+)(.*?)['"\])]+""", text.strip())
    return found[2].strip("'\"") if found else None


def _first(text: str) -> str | None:
    parts = [part.strip() for part in text.split(",")]
    return parts[0] if len(parts) > 1 and len(set(parts)) == 1 else None


def _unpadded(text: str) -> str | None:
    return _base64(text) if len(text.rstrip("=")) % 4 and not text.endswith("=") else None


def _milliseconds(text: str) -> str | None:
    return str(int(text) // 1000) if text.strip().isdigit() and len(text.strip()) == 13 else None


def _fraction(text: str) -> str | None:
    found = re.fullmatch(r"([0-9]{9,11})\.[0-9]*", text.strip())
    return found[1] if found else None


def _date(text: str) -> str | None:
    moment = datetime.fromisoformat(text.strip())
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return str(int(moment.timestamp()))


def _pem(text: str) -> str | None:
    found = re.search(
        r"-----BEGIN PUBLIC KEY-----(.*?)-----END", text.replace("\\n", "\n"), re.DOTALL
    )
    return _der("".join(found[1].split())) if found else None


def _der(text: str) -> str | None:
    raw = _bytes(text)
    return b64encode(raw[len(_SPKI) :]).decode() if raw.startswith(_SPKI) else None


def _assigned(text: str) -> str | None:
    found = re.fullmatch(r"(?:export\s+)?[A-Z_]+=(.*)", text.strip())
    return found[1].strip("'\"") if found else None


_COMMON: Final[tuple[Change[str], ...]] = (
    Change("White space was added around it.", _HEADER, str.strip),
    Change("It was quoted.", _HEADER, _shown_bytes),
    Change("It was repeated in one header.", _HEADER, _first),
    Change("It was percent-encoded.", _HEADER, lambda text: unquote(text) if "%" in text else None),
)
SIGNATURES: Final[tuple[Change[str], ...]] = (
    *_COMMON,
    Change("Line ends were put into it.", _HEADER, lambda text: "".join(text.split())),
    Change("Each plus became a space, as in a form.", _HEADER, _spaces),
    Change("It was written in the base64 of URLs.", _HEADER, _url_safe),
    Change("It lost its padding.", _HEADER, _unpadded),
    Change("It was written in hexadecimal.", _HEADER, _hex),
    Change("A label was put before it.", _HEADER, _labelled),
)
TIMESTAMPS: Final[tuple[Change[str], ...]] = (
    *_COMMON,
    Change("It was turned into milliseconds.", _HEADER, _milliseconds),
    Change("It was turned into a number with a fraction.", _HEADER, _fraction),
    Change("It was turned into a date.", _HEADER, _date),
)
KEYS: Final[tuple[Change[str], ...]] = (
    *(Change(change.cause, _KEY, change.undo) for change in _COMMON),
    Change("It is in the form of PEM.", _KEY, _pem),
    Change("It is in the form of X.509.", _KEY, _der),
    Change("It is written in hexadecimal.", _KEY, _hex),
    Change("It is written in the base64 of URLs.", _KEY, _url_safe),
    Change("It has no padding.", _KEY, _unpadded),
    Change("It is a whole line of an environment file.", _KEY, _assigned),
)


def spelled_otherwise(name: str, wanted: str) -> bool:
    """Whether a header's name is another spelling of the wanted one: `HTTP_TELNYX_TIMESTAMP`."""
    plain = re.sub(r"[^a-z0-9]", "", name.lower())
    goal = re.sub(r"[^a-z0-9]", "", wanted)
    return name.lower() != wanted and plain.endswith(goal)


def timestamps_near(body: bytes) -> Iterator[str]:
    """The seconds in which a body may have been signed: from when its event occurred, ten minutes on."""
    found = re.search(rb'"occurred_at"\s*:\s*"([^"]+)"', body)
    if found is None:
        return
    try:
        moment = int(datetime.fromisoformat(found[1].decode()).timestamp())
    except ValueError:
        return
    yield from (str(moment + seconds) for seconds in range(-5, 600))
