"""The programs of the page on queues, with a queue of SQS and one between processes."""

from __future__ import annotations

import json
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import boto3
import pytest
from moto import mock_aws
from telnyx_voice_advanced.testing import WebhookKey

from tests.sdk.webhooks.receivers.page import pressed, write_program

SECONDS: Final = 120
LAMBDA_EVENT: Final = Path(__file__).parent / "lambda_events" / "function_url.json"


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> WebhookKey:
    key = WebhookKey.generate()
    monkeypatch.setenv("TELNYX_PUBLIC_KEY", key.public_key)
    return key


def post(url: str, body: bytes, headers: dict[str, str]) -> int:
    try:
        with urlopen(Request(url, body, headers), timeout=SECONDS) as response:
            status: int = response.status
            return status
    except HTTPError as error:
        with error:
            return error.code


def test_a_queue_between_processes(key: WebhookKey, tmp_path: Path) -> None:
    program = write_program("Another process", tmp_path / "program.py")
    process = subprocess.Popen(
        [sys.executable, str(program)],
        env={**os.environ, "PORT": "0", "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert post(url, b"{}", {}) == 400
        expected: list[str] = []
        for note, body, headers in pressed(key, 3, "159"):
            assert post(url, body, headers) == post(url, body, headers) == 200
            expected.append(note)
        assert [process.stdout.readline().strip() for _ in expected] == expected
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # The worker too.
        process.communicate(timeout=SECONDS)


class Queue:
    """A FIFO queue as Lambda reads it: what a batch has not reported is deleted."""

    def __init__(self, client: Any, url: str) -> None:
        self._client, self._url = client, url

    def batch(self) -> list[dict[str, Any]]:
        received = self._client.receive_message(
            QueueUrl=self._url, MaxNumberOfMessages=10, AttributeNames=["All"]
        )
        return [
            {
                "messageId": message["MessageId"],
                "receiptHandle": message["ReceiptHandle"],
                "body": message["Body"],
                "attributes": message["Attributes"],
                "eventSource": "aws:sqs",
            }
            for message in received.get("Messages", [])
        ]

    def settle(self, records: list[dict[str, Any]], response: dict[str, Any]) -> None:
        failed = {failure["itemIdentifier"] for failure in response["batchItemFailures"]}
        for record in records:
            receipt = {"QueueUrl": self._url, "ReceiptHandle": record["receiptHandle"]}
            if record["messageId"] in failed:
                self._client.change_message_visibility(**receipt, VisibilityTimeout=0)
            else:
                self._client.delete_message(**receipt)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[Queue]:
    for name, value in {
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        client: Any = boto3.client("sqs")
        attributes = {"FifoQueue": "true"}
        url = client.create_queue(QueueName="webhooks.fifo", Attributes=attributes)["QueueUrl"]
        monkeypatch.setenv("QUEUE_URL", url)
        yield Queue(client, url)
        client.close()


def http_event(body: bytes, headers: dict[str, str]) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(LAMBDA_EVENT.read_text("utf-8"))
    return {
        **event,
        "headers": {**event["headers"], **headers},
        "body": body.decode(),
        "isBase64Encoded": False,
    }


def test_lambda_behind_sqs(
    key: WebhookKey, queue: Queue, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = runpy.run_path(str(write_program("Lambda and SQS", tmp_path / "functions.py")))
    receive, work, router = program["receive"], program["work"], program["router"]
    failures = [RuntimeError("The first attempt.")]

    @router.middleware
    def failing(event: Any, call_next: Any) -> None:
        if failures:
            raise failures.pop()
        call_next()

    expected: list[str] = []
    for note, body, headers in pressed(key, 2, "1590"):
        for _ in range(2):
            assert receive(http_event(body, headers), object())["statusCode"] == 200
        expected.append(note)
    assert receive(http_event(b"{}", {}), object())["statusCode"] == 400
    unhandled = 0
    while records := queue.batch():
        response = work({"Records": records}, object())
        unhandled += len(response["batchItemFailures"])
        queue.settle(records, response)
    noted = capsys.readouterr().out.splitlines()
    assert unhandled > 0
    assert sorted(noted) == sorted(expected)
    for leg in {note.split()[0] for note in expected}:
        assert [note[-1] for note in noted if note.startswith(leg)] == list("1590")
