"""The pytest plugin as an installed wheel brings it, beside pytest-asyncio and under pytest-xdist."""

from __future__ import annotations

import os
import subprocess
import textwrap
from pathlib import Path

from .conftest import install

SUITE = """
    import pytest
    import pytest_asyncio
    from telnyx_voice_advanced import AsyncTelnyx, WebhookRouter

    @pytest_asyncio.fixture
    async def client(telnyx_twin):
        async with AsyncTelnyx(**telnyx_twin.settings()) as client:
            yield client

    async def story(twin, client, act):
        router = WebhookRouter(public_key=twin.public_key, fallback=None)
        router.on("call.dtmf.received")(act)
        twin.deliver_to(router)
        twin.press(twin.call(), "5")
        await twin.deliver_async()

    @pytest.mark.asyncio
    @pytest.mark.parametrize("digits", ["1", "2", "3"])
    @pytest.mark.telnyx_chaos(runs=4)
    async def test_acts_once(telnyx_twin, client, digits):
        async def act(event):
            await client.calls.actions.send_dtmf(event.call_control_id, digits=digits)

        await story(telnyx_twin, client, act)

    @pytest.mark.asyncio
    @pytest.mark.telnyx_chaos(runs=10)
    async def test_acts_twice(telnyx_twin, client):
        async def app(scope, receive, send):
            await receive()
            call = next(iter(telnyx_twin.calls))
            await client.calls.actions.send_dtmf(call, digits="1")
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        telnyx_twin.deliver_to(app)
        telnyx_twin.press(telnyx_twin.call(), "5")
        await telnyx_twin.deliver_async()
"""


def test_beside_asyncio_and_in_two_processes(wheel: Path, tmp_path: Path) -> None:
    plugins = ("pytest", "pytest-asyncio", "pytest-xdist")
    installed = install(tmp_path / "venv", str(wheel), *plugins)
    suite = tmp_path / "test_app.py"
    suite.write_text(textwrap.dedent(SUITE), "utf-8")
    # Its own, since pytest would go on to that of this project, which does without the plugin.
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    scope = "asyncio_default_fixture_loop_scope=function"
    options = ("-Werror", "--strict-markers", "-n", "2", "-o", scope)
    done = subprocess.run(
        [str(installed.python), "-m", "pytest", *options, str(suite)],
        env={**os.environ, "PYTHONPATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed, 3 passed" in done.stdout, done.stdout + done.stderr
    assert "repeats this order" in done.stdout
