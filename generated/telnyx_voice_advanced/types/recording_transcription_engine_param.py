# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

RecordingTranscriptionEngineParam: TypeAlias = Literal["A", "B", "deepgram/nova-3"]
"""Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English
alone. The API's default is `A`.
"""
