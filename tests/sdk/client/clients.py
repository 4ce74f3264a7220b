"""Clients of a session, and what they return."""

from __future__ import annotations

from typing import Any

from telnyx_voice_advanced import AsyncTelnyx, Telnyx

from tests.sdk.faults.hostile import Session


def client_for(session: Session, **options: Any) -> Telnyx:
    return Telnyx(api_key="KEY", base_url=session.base_url, **options)


def async_client_for(session: Session, **options: Any) -> AsyncTelnyx:
    return AsyncTelnyx(api_key="KEY", base_url=session.base_url, **options)


def result_of(answer: Any) -> str:
    return str(answer.data.result)
