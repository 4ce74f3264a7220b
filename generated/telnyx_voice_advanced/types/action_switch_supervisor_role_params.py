# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class ActionSwitchSupervisorRoleParams(TypedDict):
    role: SupervisorRoleParam
    """What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the caller
    only, `monitor` only listens.
    """


SupervisorRoleParam: TypeAlias = Literal["barge", "whisper", "monitor"]
"""What the supervisor may do: `barge` speaks to both parties, `whisper` speaks to the caller only,
`monitor` only listens.
"""
