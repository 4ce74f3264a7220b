# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import ClassVar

from .._models.base import Model
from .inbound_sip_header_name import InboundSipHeaderName


class InboundSipHeader(Model, frozen=True, kw_only=True):
    """A header of the SIP INVITE."""

    __sensitive__: ClassVar[frozenset[str]] = frozenset({"value"})
    name: InboundSipHeaderName | None = None
    value: str | None = None
    """Text of the header."""
