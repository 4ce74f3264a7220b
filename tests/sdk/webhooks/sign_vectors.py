"""Signs `vectors/signed.json` with OpenSSL: run once, its outcome is committed.

    python -m tests.sdk.webhooks.sign_vectors

The key pair is the one that Telnyx published in the unit tests of its Java SDK. Ed25519 is
deterministic, so running this again changes nothing.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SEED = "i1xxSkIuQOY9H8laaRslIoYGTJ1NwBAFdjsQwiwJH04="
TIMESTAMP = "1767225600"
VECTORS = Path(__file__).parent / "vectors"


def main() -> None:
    """Sign each body of `vectors/bodies.json` at one moment."""
    key = Ed25519PrivateKey.from_private_bytes(b64decode(SEED))
    bodies: dict[str, str] = json.loads((VECTORS / "bodies.json").read_text("utf-8"))
    signed = {
        name: b64encode(key.sign(f"{TIMESTAMP}|{body}".encode())).decode()
        for name, body in bodies.items()
    }
    (VECTORS / "signed.json").write_text(json.dumps(signed, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
