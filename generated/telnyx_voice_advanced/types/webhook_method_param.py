# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

WebhookMethodParam: TypeAlias = Literal["POST", "GET"]
"""HTTP method with which a webhook is delivered. The API's default is `POST`."""
