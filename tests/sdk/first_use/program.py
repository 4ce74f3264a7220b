"""Meets each class of the package for the first time, in eight threads at the same moment.

Arguments: the address of a server that answers commands, then the number of a step to begin with.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import pickle
import sys
import threading
from collections.abc import Callable
from typing import Any, ClassVar, TypedDict

import msgspec
from telnyx_voice_advanced import ClientState, Telnyx, unsafe_unwrap
from telnyx_voice_advanced.webhooks import Accepted

THREADS = 8
_LOCK = threading.Lock()
EVENT_TYPES = (
    "call.dtmf.received",
    "call.conversation.ended",
    "call.conversation_insights.generated",
    "call.machine.detection.ended",
    "call.machine.greeting.ended",
    "call.machine.premium.detection.ended",
    "call.machine.premium.greeting.ended",
    "call.refer.started",
    "call.refer.completed",
    "call.refer.failed",
    "siprec.started",
    "siprec.stopped",
)
PAYLOAD = {
    "call_control_id": "v3:x",
    "digit": "5",
    "result": "human",
    "messages": [{"role": "user"}],
}


class Inner(msgspec.Struct):
    result: str | None = None


class Middle(TypedDict):
    inner: Inner


@dataclasses.dataclass
class Result:
    data: Inner
    middle: Middle | None = None


class Fresh:
    """Classes that are new to all threads: the same one for a step of each."""

    _made: ClassVar[list[type[Any]]] = []
    _asked = itertools.count()

    @classmethod
    def next(cls) -> type[Any]:
        with _LOCK:
            number = next(cls._asked) // THREADS
            while len(cls._made) <= number:
                inner = msgspec.defstruct("FreshInner", [("result", str | None, None)])
                cls._made.append(dataclasses.make_dataclass("Fresh", [("data", inner)]))
            return cls._made[number]


def body(event_type: str) -> bytes:
    data = {"event_type": event_type, "occurred_at": "2018-02-02T22:25:27Z", "payload": PAYLOAD}
    return json.dumps({"data": data}).encode()


def received(event_type: str) -> Callable[[], None]:
    def step() -> None:
        event = unsafe_unwrap(body(event_type))
        assert event.to_dict()["data"]["payload"] == PAYLOAD
        assert type(event).__name__ != "UnrecognizedWebhookEvent", event
        assert pickle.loads(pickle.dumps(event)) == event

    return step


def unrecognized(payload: bytes) -> Callable[[], None]:
    def step() -> None:
        assert type(unsafe_unwrap(payload)).__name__ == "UnrecognizedWebhookEvent"

    return step


def decoded_by_the_caller() -> None:
    from telnyx_voice_advanced import types

    data = msgspec.json.decode(
        json.dumps(json.loads(body("siprec.failed"))["data"]), type=types.CallSiprecFailed
    )
    assert data.payload.call_control_id == "v3:x"


def steps(client: Telnyx) -> list[Callable[[], None]]:
    def command() -> None:
        response = client.calls.actions.send_dtmf("v3:x", digits="1")
        assert response.data is not None
        assert response.data.result == "ok"

    def cast() -> None:
        assert client.post("/anything", cast_to=Result).data.result == "ok"

    def cast_of_its_own() -> None:
        # A class that no step has met, so that one thread looks at it while another decodes into it.
        assert client.post("/anything", cast_to=Fresh.next()).data.result == "ok"

    def accepted() -> None:
        stored = Accepted(body=body("call.hold"), signature="s", timestamp="1", accepted_at=1.0)
        assert Accepted.from_json(stored.to_json()) == stored

    def state() -> None:
        text = ClientState(value={"inner": {"result": "ok"}}).encode()
        assert ClientState.decode(text, Middle).value["inner"].result == "ok"

    return [
        *map(received, EVENT_TYPES),
        *[cast_of_its_own] * 4,
        accepted,
        state,
        command,
        cast,
        decoded_by_the_caller,
        unrecognized(b'{"data": {"event_type": "call.new", "payload": {}}}'),
        unrecognized(b'{"data": {"event_type": "call.dtmf.received", "payload": 1}}'),
        unrecognized(b'{"data": {"event_type": "call.dtmf.received", "id": "1"}} 1'),
    ]


def main(base_url: str, first: int) -> int:
    sys.setswitchinterval(1e-6)
    client: Any = Telnyx(api_key="KEY0123456789", base_url=base_url)
    todo = steps(client)
    todo = todo[first % len(todo) :] + todo[: first % len(todo)]
    gate = threading.Barrier(THREADS)
    failures: list[str] = []

    def work() -> None:
        for step in todo:
            gate.wait()
            try:
                step()
            except BaseException as error:
                failures.append(repr(error))

    threads = [threading.Thread(target=work) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
