# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordFormatParam: TypeAlias = Literal["wav", "mp3"]
"""File format of the recording. The API's default is `mp3`."""
