# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from .._models.open_enum import OpenEnum, member


class ConversationMessageRole(OpenEnum):
    """The author of a message. `tool`, `system` and `developer` are only part of a full history,
    and the wording of `system` and `developer` messages may change at any time.
    """

    USER = member("user")
    ASSISTANT = member("assistant")
    TOOL = member("tool")
    SYSTEM = member("system")
    DEVELOPER = member("developer")
