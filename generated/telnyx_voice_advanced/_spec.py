# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What the runtime has to know of the spec."""

from typing import Final

VERSION: Final = "0.2.0"
BASE_URL: Final = "https://api.telnyx.com/v2"

SIGNATURE_HEADER: Final = "telnyx-signature-ed25519"
TIMESTAMP_HEADER: Final = "telnyx-timestamp"
SIGNED_MESSAGE_SEPARATOR: Final = b"|"
TOLERANCE_SECONDS: Final = 300

SENSITIVE: Final[frozenset[str]] = frozenset({"call_control_id", "client_state", "digits"})
"""Wire names of what any operation keeps out of log lines and exceptions."""
