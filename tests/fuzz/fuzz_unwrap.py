"""libFuzzer at `unwrap`, guided by coverage, through atheris.

    python -m tests.fuzz.fuzz_unwrap CORPUS [-max_total_time=60]

Half of the inputs is signed, so that what comes after the check is reached too.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import atheris

from tests.sdk.webhooks.signing import BODIES, NOW, PUBLIC_KEY, SIGNATURES, TIMESTAMP, signed

with atheris.instrument_imports(include=["telnyx_voice_advanced"]):
    from telnyx_voice_advanced import WebhookVerificationError, unwrap

    # Much is imported at the first event of its kind: that has to happen here.
    for body in BODIES.values():
        unwrap(body, signed(body), public_key=PUBLIC_KEY, now=NOW)

_SIGNED, _AS_IT_IS = b"S", b"U"


def one_input(data: bytes) -> None:
    """Raises what should not be raised."""
    if data[:1] == _SIGNED:
        body = data[1:]
        event = unwrap(body, signed(body), public_key=PUBLIC_KEY, now=NOW)
        if event.raw != body:
            raise AssertionError("the body was changed")
        event.to_dict(), event.to_json(), repr(event), event.data.event_type
        return
    stamp, _, rest = data[1:].decode("latin-1").partition("\n")
    signature, _, text = rest.partition("\n")
    headers = {"telnyx-timestamp": stamp, "telnyx-signature-ed25519": signature}
    try:
        unwrap(text, headers, public_key=PUBLIC_KEY, now=NOW)
    except WebhookVerificationError:
        return
    if stamp != TIMESTAMP or signature not in SIGNATURES.values():
        raise AssertionError("a forgery passed")


def seeds(folder: Path) -> None:
    """Genuine webhooks to start from."""
    folder.mkdir(parents=True, exist_ok=True)
    for index, (name, body) in enumerate(BODIES.items()):
        (folder / f"signed-{index}").write_bytes(_SIGNED + body)
        genuine = f"{TIMESTAMP}\n{SIGNATURES[name]}\n".encode() + body
        (folder / f"as-it-is-{index}").write_bytes(_AS_IT_IS + genuine)


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    seeds(Path(sys.argv[1]))
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
