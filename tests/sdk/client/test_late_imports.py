"""What is imported late: forked children need not wait for it, and it may fail."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.sdk.faults.hostile import GOOD, HostileServer

FORK = """
import os, signal, sys, threading
from telnyx_voice_advanced import Telnyx
importing, forked = threading.Event(), threading.Event()

class Slow:
    def find_spec(self, name, path, target=None):
        if name == {module!r} and threading.current_thread() is other:
            importing.set()
            forked.wait(1)

client = Telnyx(api_key="KEY", base_url={url!r})
call = lambda: client.calls.actions.stop_siprec("id")
other = threading.Thread(target=call)
sys.meta_path.insert(0, Slow())
other.start()
assert importing.wait(10)
pid = os.fork()
if pid == 0:
    signal.alarm(60)
    call()
    os._exit(0)
forked.set()
other.join()
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == 0, f"the child ended with {{status}}"
"""


@pytest.mark.parametrize(
    "module",
    [
        "telnyx_voice_advanced.resources.calls",
        "telnyx_voice_advanced.types.action_stop_siprec_response",
        "httpcore",
        "h11",
        "telnyx_voice_advanced._transport.network_backend",
    ],
)
def test_a_child_that_is_forked_in_the_midst_of_an_import(
    server: HostileServer, module: str
) -> None:
    url = server.session(GOOD).base_url.replace("127.0.0.1", "localhost")
    run([sys.executable, "-W", "ignore", "-c", FORK.format(module=module, url=url)])


EMPTY = """
import resource, sys
from telnyx_voice_advanced import APIConnectionError, AsyncTelnyx, Telnyx
{imports}
client = Telnyx(api_key="KEY", base_url={url!r}, max_retries=0)
held = []
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
try:
    while True:
        held.append(open("/dev/null"))
except OSError:
    pass
for _ in range(3):
    try:
        client.calls.actions.stop_siprec("id")
    except APIConnectionError as error:
        assert "Too many open files" in str(error), error
        assert "may have run" not in str(error), error
    else:
        raise AssertionError("a call went out without a descriptor")
for file in held:
    file.close()
assert client.calls.actions.stop_siprec("id").data.result == "ok"
"""


@pytest.mark.parametrize(
    "imports",
    [
        "",
        "import telnyx_voice_advanced.resources.calls.actions",
        "import telnyx_voice_advanced.types.action_stop_siprec_response\nclient = Telnyx(api_key='K')"
        "\nclient.calls.actions",
        "import httpcore",
        "import httpcore, encodings.idna\nfrom telnyx_voice_advanced._transport import network_backend, tls",
    ],
)
def test_a_client_that_finds_no_descriptor_left(server: HostileServer, imports: str) -> None:
    url = server.session(GOOD).base_url
    run([sys.executable, "-c", EMPTY.format(imports=imports, url=url)])


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return ended


WEBHOOK = """
import os, signal, sys, threading
from telnyx_voice_advanced import unsafe_unwrap
body = b'{{"data":{{"event_type":"call.dtmf.received","payload":{{"digit":"1"}}}}}}'
importing, forked = threading.Event(), threading.Event()

class Slow:
    def find_spec(self, name, path, target=None):
        if name.endswith({module!r}) and threading.current_thread() is other:
            importing.set()
            forked.wait(1)

other = threading.Thread(target=lambda: unsafe_unwrap(body))
sys.meta_path.insert(0, Slow())
other.start()
assert importing.wait(10)
pid = os.fork()
if pid == 0:
    signal.alarm(60)
    assert unsafe_unwrap(body).data.payload.digit == "1"
    os._exit(0)
forked.set()
other.join()
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == 0, f"the child ended with {{status}}"
"""


@pytest.mark.parametrize("module", ["call_event", "call_dtmf_received_webhook_event"])
def test_a_child_that_is_forked_in_the_midst_of_a_first_webhook(module: str) -> None:
    run([sys.executable, "-W", "ignore", "-c", WEBHOOK.format(module=module)])
