# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TypeAlias

VoiceConfigParam: TypeAlias = str
"""Voice of the assistant, in the form that `speak` takes. The API's default is
`Telnyx.KokoroTTS.af`.
"""
