# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

LlmAuthenticationMethodParam: TypeAlias = Literal["token", "certificate"]
"""How Telnyx authenticates to the model. The API's default is `token`."""
