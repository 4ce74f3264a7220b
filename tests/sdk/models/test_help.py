"""`help()` of a model says what its fields mean, without a cost for who does not ask."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys

import pytest
from telnyx_voice_advanced import Model, types

MODELS = [
    model
    for name in types.__all__
    if isinstance(model := getattr(types, name), type) and issubclass(model, Model)
]


def test_help_shows_the_fields_of_a_payload_and_of_its_bases() -> None:
    shown = pydoc.plain(pydoc.render_doc(types.CallDtmfReceivedPayload))
    assert "    digit: str | None\n |          The key that was pressed." in shown
    assert "    from_: str | None\n |          The caller, as a number or SIP address." in shown
    assert "    client_state: str | None\n |          State that a command gave the call" in shown


def test_the_docstring_of_the_class_comes_first() -> None:
    text = inspect.getdoc(types.WebhookMeta)
    assert text is not None
    assert text.startswith("How the event was delivered.\n\nFields:\n")


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_names_its_fields(model: type[Model]) -> None:
    text = inspect.getdoc(model) or ""
    for field in model.__struct_fields__:
        assert f"\n    {field}: " in text


def test_what_has_no_source_has_its_own_docstring() -> None:
    space: dict[str, object] = {"Model": Model}
    exec('class Made(Model, kw_only=True):\n    """Made up."""\n    x: int = 1', space)
    assert space["Made"].__doc__ == "Made up."


def test_nothing_is_read_before_somebody_asks() -> None:
    program = (
        "import sys; from telnyx_voice_advanced import unsafe_unwrap;"
        'unsafe_unwrap(\'{"data": {"event_type": "call.dtmf.received", "payload": {}}}\');'
        "late = ('documentation', 'construction', 'json_schema', 'pydantic_schema', 'secret_mark');"
        "print([m for m in late if f'telnyx_voice_advanced._models.{m}' in sys.modules],"
        " [m for m in ('pydantic', 'pydantic_core', 'fastapi', 'starlette') if m in sys.modules])"
    )
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[] []"
