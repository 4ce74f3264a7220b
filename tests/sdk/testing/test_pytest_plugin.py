"""The pytest plugin, in suites of its users: fixtures, and tests that are run in disorder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Final

import pytest

PLUGIN: Final = "telnyx_voice_advanced.testing.pytest_plugin"
FIRST: Final = """
    from telnyx_voice_advanced import Telnyx, WebhookRouter

    def make_app(client: Telnyx, public_key: str) -> WebhookRouter:
        router = WebhookRouter(public_key=public_key, fallback=None)

        @router.on("call.dtmf.received")
        def pressed(event) -> None:
            client.calls.actions.send_dtmf(event.data.payload.call_control_id, digits="42#")

        return router

    def test_a_key_is_acted_on(telnyx_twin, telnyx_client):
        telnyx_twin.deliver_to(make_app(telnyx_client, telnyx_twin.public_key))
        call = telnyx_twin.call()
        telnyx_twin.press(call, "5")
        telnyx_twin.deliver()
        telnyx_twin.commands.assert_once("send_dtmf", call)
"""
NAIVE: Final = """
    import pytest
    from telnyx_voice_advanced import unwrap

    def make_app(client, public_key, act):
        seen = []

        def app(environ, start_response):
            event = unwrap(environ["wsgi.input"].read(), environ, public_key=public_key)
            if event.data.event_type == "call.dtmf.received":
                payload = event.data.payload
                seen.append(payload.digit)
                act(payload, seen, client)
            start_response("200 OK", [])
            return [b""]

        return app

    def story(twin, client, act):
        twin.deliver_to(make_app(client, twin.public_key, act))
        call = twin.call()
        twin.press(call, "12")
        twin.deliver()
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    return tmp_path / "test_app.py"


def run(suite: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    suite.write_text(textwrap.dedent(text), "utf-8")
    generated = Path(__file__).parents[3] / "generated"
    # As the package's entry point names it, whether or not the package is installed here.
    plugin = ("-p", "no:telnyx_voice_advanced", "-p", PLUGIN, "-p", "no:cacheprovider")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-Werror", "--strict-markers", *plugin, *options],
        cwd=suite.parent,
        env={**os.environ, "PYTHONPATH": str(generated)},
        capture_output=True,
        text=True,
        check=False,
    )


PASSING: Final = (
    FIRST
    + """
    import pytest
    from telnyx_voice_advanced import AsyncTelnyx, unwrap
    from telnyx_voice_advanced.testing import sign

    test_in_disorder = pytest.mark.telnyx_chaos(reorder=True, runs=8)(test_a_key_is_acted_on)

    def test_without_a_twin(telnyx_webhook_key, telnyx_events):
        body = telnyx_events.call_dtmf_received(digit="5").raw
        headers = sign(body, telnyx_webhook_key)
        unwrap(body, headers, public_key=telnyx_webhook_key.public_key)

    made = []

    @pytest.fixture(scope="module")
    def wide():
        made.append("wide")
        yield
        made.append("wide ended")

    @pytest.fixture
    def own(wide):
        made.append("own")
        yield
        made.append("own ended")

    @pytest.mark.telnyx_chaos(runs=2)
    def test_fixtures_are_made_for_each_run(telnyx_twin, own):
        pass

    def test_and_wider_ones_stay(own):
        assert made == ["wide", *["own", "own ended"] * 3, "own"]

    @pytest.mark.anyio
    @pytest.mark.parametrize("anyio_backend", ["asyncio"])
    @pytest.mark.telnyx_chaos(runs=4)
    async def test_in_an_event_loop(telnyx_twin, anyio_backend):
        router = WebhookRouter(public_key=telnyx_twin.public_key, fallback=None)
        client = AsyncTelnyx(**telnyx_twin.settings())

        @router.on("call.dtmf.received")
        async def pressed(event):
            call = event.data.payload.call_control_id
            await client.calls.actions.send_dtmf(call, digits="1")

        telnyx_twin.deliver_to(router)
        call = telnyx_twin.call()
        telnyx_twin.press(call, "5")
        await telnyx_twin.deliver_async()
        telnyx_twin.commands.assert_once("send_dtmf", call)
        await client.close()
"""
)
FAILING: Final = (
    NAIVE
    + """
    def act(payload, seen, client):
        client.calls.actions.send_dtmf(payload.call_control_id, digits="42#")

    def act_on_an_order(payload, seen, client):
        if seen == ["1", "2"]:
            act(payload, seen, client)

    @pytest.mark.telnyx_chaos(runs=10)
    def test_acts_twice(telnyx_twin, telnyx_client):
        story(telnyx_twin, telnyx_client, act)

    @pytest.mark.telnyx_chaos(duplicate=False, concurrent=False, reorder=True, runs=10)
    def test_counts_on_an_order(telnyx_twin, telnyx_client):
        story(telnyx_twin, telnyx_client, act_on_an_order)

    @pytest.mark.telnyx_chaos(runs=10)
    def test_asserts(telnyx_twin, telnyx_client):
        story(telnyx_twin, telnyx_client, act)
        assert len(telnyx_twin.commands.executed("send_dtmf")) == 2

    @pytest.mark.telnyx_chaos
    def test_fails_in_order_too(telnyx_twin):
        assert telnyx_twin.calls, "no call"
"""
)


def test_fixtures_and_tests_in_disorder(suite: Path) -> None:
    done = run(suite, PASSING)
    assert done.returncode == 0, done.stdout
    assert "6 passed" in done.stdout


def test_handlers_that_do_not_stand_disorder_are_caught(suite: Path) -> None:
    done = run(suite, FAILING)
    assert "4 failed" in done.stdout
    twice, order, asserts, calm = re.split(r"_{5,} test_\w+ _{5,}", done.stdout)[1:]
    assert "times in disorder, and 2 times in order" in twice
    assert "too often in the handler of call.dtmf.received" in twice
    assert "was executed 0 times in disorder, and 1 times in order" in order
    assert "repeats this order" in asserts
    assert "repeats this order" not in calm.partition("short test summary")[0]
    (line,) = (line for line in twice.splitlines() if "repeats this order" in line)
    options = line.partition("chaos")[2].partition(" repeats")[0]
    again = run(suite, FAILING.replace("(runs=10)", options), "-k", "acts_twice")
    assert "times in disorder, and 2 times in order" in again.stdout


MISTAKEN: Final = """
    import pytest

    @pytest.mark.telnyx_chaos(dupliacte=True)
    def test_with_no_such_option(telnyx_twin):
        pass

    @pytest.mark.telnyx_chaos(runs=-1)
    def test_with_too_few_runs(telnyx_twin):
        pass

    @pytest.mark.telnyx_chaos(reorder=0.5)
    def test_with_another_kind_of_option(telnyx_twin):
        pass

    @pytest.mark.telnyx_chaos(duplicate=False, concurrent=False)
    def test_with_no_disorder(telnyx_twin):
        pass

    @pytest.mark.telnyx_chaos
    def test_with_a_twin_of_its_own():
        pass

    def test_of_another_kind():
        pass

    @pytest.mark.telnyx_chaos
    class TestSome:
        def test_with_a_mark_for_others_of_its_class(self):
            pass
"""


def test_a_mark_that_makes_no_sense_fails_its_test_alone(suite: Path) -> None:
    done = run(suite, MISTAKEN)
    assert "1 failed, 2 passed, 4 errors" in done.stdout
    for said in (
        "telnyx_chaos takes duplicate, concurrent, reorder, runs, seed, by keyword",
        "telnyx_chaos expects a whole number from 0 up for `runs` but received -1",
        "telnyx_chaos expects True or False for `reorder` but received 0.5",
        "`duplicate`, `concurrent` and `reorder` are all False",
        "telnyx_chaos disturbs the fixture `telnyx_twin`, which this test does not use",
    ):
        assert said in done.stdout


def test_the_next_module_is_left_alone(suite: Path) -> None:
    (suite.parent / "test_next.py").write_text("def test_next():\n    pass\n")
    text = """
        import pytest

        @pytest.fixture(scope="module", autouse=True)
        def wide():
            yield
            {ends}

        @pytest.mark.telnyx_chaos
        class TestLast:
            def test_last(self{twin}):
                {body}
    """
    for twin, body, ends, outcome in (
        (", telnyx_twin", "assert not telnyx_twin", "pass", "1 failed, 1 passed"),
        ("", "pass", "pass", "2 passed"),
        ("", "pass", "raise OSError", "2 passed, 1 error"),
    ):
        done = run(suite, text.format(twin=twin, body=body, ends=ends))
        assert f"{outcome} in" in done.stdout, done.stdout


def test_a_suite_that_does_not_use_it_does_not_pay_for_it(suite: Path) -> None:
    text = """
        import sys

        def test_it():
            heavy = {"httpx", "nacl", "msgspec", "telnyx_voice_advanced.testing._chaos"}
            assert not heavy & sys.modules.keys()
    """
    done = run(suite, text, "-p", "no:anyio", "-p", "no:hypothesispytest")
    assert "1 passed" in done.stdout, done.stdout
