# Generated; edit spec/ or templates/ instead.
"""What the runtime has to know of the spec."""

from typing import Final

VERSION: Final = "1.2.3"
BASE_URL: Final = "https://api.example.com/v1"

SIGNATURE_HEADER: Final = "example-signature"
TIMESTAMP_HEADER: Final = "example-timestamp"
SIGNED_MESSAGE_SEPARATOR: Final = b"."
TOLERANCE_SECONDS: Final = 60

SENSITIVE: Final[frozenset[str]] = frozenset({"note"})
"""Wire names of what any operation keeps out of log lines and exceptions."""
