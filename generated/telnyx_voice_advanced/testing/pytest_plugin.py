# Generated; edit spec/ or templates/ instead.
"""The pytest plugin: a twin, a client of it, events and a key as fixtures, and stories in disorder.

pytest imports this module at every start, so whatever costs anything is imported by who uses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from types import ModuleType

    from .._client.telnyx import Telnyx
    from ._keys import WebhookKey
    from ._twin.twin import Twin

MARK: Final = "telnyx_chaos"


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers",
        f"{MARK}(duplicate=True, concurrent=True, reorder=False, runs=20, seed=0): run the test once"
        " in order and `runs` times in seeded disorder of its webhooks; it fails where a command is"
        " executed more or less often in disorder.",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run a test with the mark as often as it says."""
    mark = item.get_closest_marker(MARK)
    if mark is None or not isinstance(item, pytest.Function):
        return None
    from ._chaos import problem_of, run_in_disorder

    return None if problem_of(mark) else run_in_disorder(item, nextitem, mark)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail a test whose mark does not make sense, and no other."""
    mark = item.get_closest_marker(MARK)
    if mark is None or not isinstance(item, pytest.Function):
        return
    from ._chaos import problem_of

    if problem := problem_of(mark):
        pytest.fail(problem, pytrace=False)


@pytest.fixture
def telnyx_twin(request: pytest.FixtureRequest) -> Iterator[Twin]:
    """A twin of the API: `telnyx_twin.deliver_to(router)` has it deliver webhooks."""
    from ._chaos import twin_for

    with twin_for(request.node) as twin:
        yield twin


@pytest.fixture
def telnyx_client(telnyx_twin: Twin) -> Iterator[Telnyx]:
    """A client of the twin."""
    from .._client.telnyx import Telnyx

    with Telnyx(**telnyx_twin.settings()) as client:
        yield client


@pytest.fixture
def telnyx_webhook_key() -> WebhookKey:
    """A key pair that signs webhooks, for receivers that are tested without a twin."""
    from ._keys import WebhookKey

    return WebhookKey.generate()


@pytest.fixture
def telnyx_events() -> ModuleType:
    """The factories of events: `telnyx_events.call_dtmf_received(digit="5")`."""
    from . import events

    return events
