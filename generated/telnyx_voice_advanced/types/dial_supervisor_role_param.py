# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import Literal, TypeAlias

DialSupervisorRoleParam: TypeAlias = Literal["barge", "whisper", "monitor"]
"""What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the supervised
leg only, `monitor` only listens. The API's default is `barge`.
"""
