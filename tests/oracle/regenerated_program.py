"""Literal vectors against whatever package is found first: exits with what it accepts or refuses wrongly.

    python -I regenerated_program.py FOLDER_OF_THE_PACKAGE FOLDER_OF_THE_VECTORS

Nothing is signed here, and the public key is a literal: a package that checks nothing, or checks
against itself, cannot pass.
"""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from pathlib import Path

PACKAGE, VECTORS = Path(sys.argv[1]), Path(sys.argv[2])
sys.path.insert(0, str(PACKAGE))

import telnyx_voice_advanced  # noqa: E402
from telnyx_voice_advanced import WebhookVerificationError, unwrap  # noqa: E402

PUBLIC_KEY = "jrMBoswHlhhVx2W2Www72WU/xn4UMpjreslD0m2u0qs="
OTHER_KEY = "eu2zvPjhY6odxV34Z/EsRiERvTodkev4Fq0SlK90Izg="
TIMESTAMP, NOW = "1767225600", 1767225600.0
BODIES = json.loads((VECTORS / "bodies.json").read_text("utf-8"))
SIGNATURES = json.loads((VECTORS / "signed.json").read_text("utf-8"))


def accepted(
    body: bytes, signature: str, stamp: str = TIMESTAMP, key: str = PUBLIC_KEY, now: float = NOW
) -> bool:
    headers = {"telnyx-timestamp": stamp, "telnyx-signature-ed25519": signature}
    try:
        unwrap(body, headers, public_key=key, now=now)
    except WebhookVerificationError:
        return False
    return True


def check(right: bool, what: str) -> None:
    if not right:
        sys.exit(f"{what}: decided wrongly")


where = Path(str(telnyx_voice_advanced.__file__))
check(where.is_relative_to(PACKAGE), f"the package of {where.parent}")
check(len(BODIES) > 13, "number of vectors")
names = list(BODIES)
for name, following in zip(names, names[1:] + names[:1], strict=True):
    body, signature = BODIES[name].encode(), SIGNATURES[name]
    check(accepted(body, signature), f"{name}, genuine")
    check(accepted(body, signature, now=NOW + 300), f"{name}, 300 s old")
    check(not accepted(body, signature, now=NOW + 301), f"{name}, 301 s old")
    check(not accepted(body, signature, now=NOW - 301), f"{name}, from the future")
    check(not accepted(body + b" ", signature), f"{name}, with a space more")
    check(not accepted(body, SIGNATURES[following]), f"{name}, another's signature")
    check(not accepted(body, signature, stamp="1767225601"), f"{name}, another moment")
    check(not accepted(body, signature, key=OTHER_KEY), f"{name}, another's key")
    flipped = "A" if signature[40] != "A" else "B"
    check(not accepted(body, signature[:40] + flipped + signature[41:]), f"{name}, one bit off")
    check(not accepted(body, b64encode(bytes(64)).decode()), f"{name}, a signature of zeros")
for index, case in enumerate(json.loads((VECTORS / "speccheck.json").read_text("utf-8"))):
    signature = b64encode(bytes.fromhex(case["signature"])).decode()
    key = b64encode(bytes.fromhex(case["pub_key"])).decode()
    body = bytes.fromhex(case["message"])
    check(not accepted(body, signature, key=key), f"case {index} of speccheck")
print(f"{len(names)} genuine webhooks taken; every forgery refused")
