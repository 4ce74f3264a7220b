# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import TypeAlias

from .assistant_message_param import AssistantMessageParam
from .developer_message_param import DeveloperMessageParam
from .system_message_param import SystemMessageParam
from .tool_message_param import ToolMessageParam
from .user_message_param import UserMessageParam

ActionStartAIAssistantParamsMessageHistoryItemParam: TypeAlias = (
    UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | SystemMessageParam
    | DeveloperMessageParam
)
