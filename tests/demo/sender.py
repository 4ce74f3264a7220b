"""Telnyx's side of a webhook: signs a body as the AsyncAPI document says, and posts it."""

from __future__ import annotations

import time
from base64 import b64encode
from dataclasses import dataclass, field

import httpx
from nacl.signing import SigningKey


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Signs with a fresh key, by the `x-webhook-signature` of the AsyncAPI document."""

    scheme: dict[str, str]
    key: SigningKey = field(default_factory=SigningKey.generate)

    @property
    def public_key(self) -> str:
        return b64encode(bytes(self.key.verify_key)).decode()

    def sign(self, body: bytes) -> dict[str, str]:
        """Gives the headers that a webhook with `body` carries."""
        timestamp = str(int(time.time()))
        template = self.scheme["signedMessage"].replace("{timestamp}", timestamp)
        before, after = template.encode().split(b"{body}")
        signature = self.key.sign(before + body + after).signature
        return {
            "content-type": "application/json",
            self.scheme["timestampHeader"]: timestamp,
            self.scheme["signatureHeader"]: b64encode(signature).decode(),
        }

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> int:
        """Gives the status of the answer."""
        return httpx.post(url, content=body, headers=headers, trust_env=False).status_code
