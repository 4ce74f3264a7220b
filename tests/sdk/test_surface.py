"""The names of the package: those it lists, those it has, and those that type checkers see."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
import telnyx_voice_advanced
from telnyx_voice_advanced import types

PACKAGE = Path(telnyx_voice_advanced.__file__).parent
INDEXES = [
    "telnyx_voice_advanced",
    "telnyx_voice_advanced.types",
    "telnyx_voice_advanced.types.calls",
]


@pytest.mark.parametrize("name", INDEXES)
def test_every_listed_name_is_there(name: str) -> None:
    module = importlib.import_module(name)
    missing = [listed for listed in module.__all__ if not hasattr(module, listed)]
    assert not missing
    assert set(module.__all__) <= set(dir(module))


@pytest.mark.parametrize("name", INDEXES)
def test_type_checkers_see_the_names_that_are_listed(name: str) -> None:
    path = PACKAGE.joinpath(*name.split(".")[1:], "__init__.py")
    module = ast.parse(path.read_text("utf-8"))
    (checked,) = (node for node in module.body if isinstance(node, ast.If))
    seen = {
        alias.asname or alias.name
        for node in checked.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    listed = set(importlib.import_module(name).__all__)
    assert seen == listed - {"__version__"}


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Telnix'"):
        _ = telnyx_voice_advanced.Telnix  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "name",
    [
        "ActionSendDtmfParams",
        "ActionSendDtmfResponse",
        "CallControlCommandResult",
        "CallSiprecFailedWebhookEvent",
        "CallSiprecFailed",
        "CallSiprecFailedPayload",
        "UnwrapWebhookEvent",
    ],
)
def test_types_have_the_names_of_the_official_sdk(name: str) -> None:
    assert getattr(types, name)


def test_type_checkers_are_told_that_the_package_has_types() -> None:
    # Without this file they read an installed package as if it had none.
    assert (PACKAGE / "py.typed").is_file()
