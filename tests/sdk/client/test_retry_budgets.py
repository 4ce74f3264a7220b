"""Each endpoint of a client has a retry budget: one that fails costs the others nothing."""

from __future__ import annotations

import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest
from telnyx_voice_advanced import InternalServerError, Telnyx
from telnyx_voice_advanced._attempts.retry_budget import RetryBudgets
from telnyx_voice_advanced._outcome import AttemptResult
from telnyx_voice_advanced._requests.base_url import parse_base_url

from tests.sdk.forked import exit_statuses, in_child

API = parse_base_url("https://api.telnyx.com/v2")


class Server:
    """Fails what it is told to fail, and counts the attempts of each call."""

    def __init__(self, fails: Callable[[httpx.Request], bool]) -> None:
        self.fails = fails
        self.seen: list[str] = []
        transport = httpx.MockTransport(self.respond)
        self.client = Telnyx(api_key="KEY", http_client=httpx.Client(transport=transport))

    def respond(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.url.path)
        if self.fails(request):
            return httpx.Response(503)
        return httpx.Response(200, json={"data": {"result": "ok"}})

    def attempts(self, call: Callable[[], object]) -> int:
        before = len(self.seen)
        with suppress(InternalServerError):
            call()
        return len(self.seen) - before

    def fail_often(self, call: Callable[[], object]) -> None:
        for _ in range(20):
            self.attempts(call)
        assert self.attempts(call) == 1


@pytest.fixture
def down() -> Server:
    """Everything fails."""
    return Server(lambda request: True)


def test_an_endpoint_that_fails_leaves_others_their_retries() -> None:
    failing = Server(lambda request: "siprec_stop" in request.url.path)
    actions = failing.client.calls.actions
    failing.fail_often(lambda: actions.stop_siprec("id"))
    script = iter([True, False])
    failing.fails = lambda request: next(script)
    assert actions.send_dtmf("id", digits="1").data
    failing.fails = lambda request: True
    with pytest.raises(InternalServerError, match=r"this endpoint failed that its retry budget"):
        actions.stop_siprec("id")


def test_one_that_fails_for_a_twentieth_of_the_traffic_spends_its_own_alone() -> None:
    server = Server(lambda request: "siprec_stop" in request.url.path)
    actions = server.client.calls.actions
    for number in range(1000):
        if number % 20 == 0:
            server.attempts(lambda: actions.stop_siprec("id"))
        else:
            assert server.attempts(lambda: actions.send_dtmf("id", digits="1")) == 1
    assert server.attempts(lambda: actions.stop_siprec("id")) == 1
    server.fails = lambda request: True
    assert server.attempts(lambda: actions.send_dtmf("id", digits="1")) == 3


def test_copies_share_the_budgets_of_their_client(down: Server) -> None:
    copied = down.client.with_options(timeout=1.0)
    down.fail_often(lambda: copied.calls.actions.stop_siprec("id"))
    assert down.attempts(lambda: down.client.calls.actions.stop_siprec("id")) == 1
    assert down.attempts(lambda: down.client.calls.actions.send_dtmf("id", digits="1")) == 3


def test_another_host_is_another_endpoint(down: Server) -> None:
    down.fail_often(lambda: down.client.calls.actions.stop_siprec("id"))
    elsewhere = down.client.with_options(base_url="https://api.telnyx.eu/v2")
    assert down.attempts(lambda: elsewhere.calls.actions.stop_siprec("id")) == 3


def test_another_client_has_budgets_of_its_own(down: Server) -> None:
    down.fail_often(lambda: down.client.calls.actions.stop_siprec("id"))
    other = Server(lambda request: True)
    assert other.attempts(lambda: other.client.calls.actions.stop_siprec("id")) == 3


@pytest.mark.parametrize(
    "path", ["/calls/{}/x", "/calls/v3:{}/x", "/numbers/+49{}", "/{}", "/a/" + "b" * 40 + "{}"]
)
def test_identifiers_in_a_path_make_no_endpoint(down: Server, path: str) -> None:
    numbers = iter(range(1000, 9999))

    def call(method: str = "get") -> object:
        return getattr(down.client, method)(path.format(next(numbers)), cast_to=object)

    for _ in range(40):
        down.attempts(call)
    assert down.attempts(call) == 1
    assert down.attempts(lambda: call("delete")) == 2


def test_paths_without_identifiers_are_endpoints(down: Server) -> None:
    for _ in range(40):
        down.attempts(lambda: down.client.get("/calls/active", cast_to=object))
    assert down.attempts(lambda: down.client.get("/calls/queued", cast_to=object)) == 3


def spent(budgets: RetryBudgets, name: str) -> int:
    """How many retries an endpoint could pay for."""
    budget, paid = budgets.of(API, name), 0
    while budget.spend(AttemptResult.AMBIGUOUS):
        paid += 1
    return paid


def test_the_number_of_budgets_is_bounded() -> None:
    budgets = RetryBudgets()
    for number in range(128):
        assert spent(budgets, f"operation-{number}") == 35
    assert spent(budgets, "one more") == 35
    assert spent(budgets, "and another") == 0
    assert len(budgets._budgets) == 128


def test_a_budget_that_is_full_again_makes_room() -> None:
    budgets = RetryBudgets()
    assert budgets.is_full
    for number in range(128):
        assert budgets.of(API, f"operation-{number}").spend(AttemptResult.THROTTLED)
    assert not budgets.is_full
    for number in (3, 64, 127):
        for _ in range(5):
            budgets.of(API, f"operation-{number}").refund()
    assert spent(budgets, "one more") == 35
    assert spent(budgets, "operation-0") == 35
    assert len(budgets._budgets) == 126
    assert spent(budgets, "operation-3") == 35
    assert spent(budgets, "operation-64") == 35
    assert spent(budgets, "operation-127") == 35
    assert spent(budgets, "overflowing") == 0


def test_those_who_share_a_budget_refill_it() -> None:
    budgets = RetryBudgets()
    for number in range(128):
        budgets.of(API, f"operation-{number}").spend(AttemptResult.AMBIGUOUS)
    assert spent(budgets, "one more") == 35
    for _ in range(4):
        budgets.of(API, "another").refund()
    assert budgets.of(API, "a third").spend(AttemptResult.AMBIGUOUS)
    assert not budgets.of(API, "a third").spend(AttemptResult.AMBIGUOUS)


def test_a_success_without_a_failure_before_makes_no_budget() -> None:
    budgets = RetryBudgets()
    budgets.of(API, "operation").refund()
    assert budgets.is_full


def test_a_signal_handler_may_call_while_its_thread_pays_for_a_retry(down: Server) -> None:
    """In a child: one that waits for its own lock is ended by an alarm."""
    actions = down.client.calls.actions

    def handle(number: int, frame: object) -> None:
        assert down.attempts(lambda: actions.stop_siprec("inner")) == 3

    def work() -> None:
        down.attempts(lambda: actions.stop_siprec("id"))
        (budget,) = down.client._budgets._budgets.values()
        signal.signal(signal.SIGUSR1, handle)
        with budget._lock:
            signal.raise_signal(signal.SIGUSR1)
        assert down.attempts(lambda: actions.stop_siprec("id")) == 3

    assert exit_statuses([in_child(work)]) == [0]


def test_every_call_knows_its_endpoint_by_its_name(down: Server) -> None:
    actions: Any = down.client.calls.actions
    down.attempts(lambda: actions.stop_siprec("v3:1"))
    down.attempts(lambda: actions.stop_siprec("v3:2"))
    down.attempts(lambda: actions.send_dtmf("v3:1", digits="1"))
    assert len(down.client._budgets._budgets) == 2
