# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConferenceSupervisorRoleParam: TypeAlias = Literal["barge", "monitor", "none", "whisper"]
"""What the participant may do as a supervisor: `whisper` speaks to chosen calls only, `monitor`
only listens. `barge` is a participant like any other, and so is `none`. The API's default is
`none`.
"""
