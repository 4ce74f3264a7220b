"""What a server that runs for days keeps."""

from __future__ import annotations

from telnyx_voice_advanced.testing._server.entries import MOST, Entries
from telnyx_voice_advanced.testing._twin.journal import DeliveryRecord, Record


def delivery(number: int) -> DeliveryRecord:
    return DeliveryRecord(
        at=float(number),
        event_type="call.answered",
        event_id=str(number),
        attempt=1,
        delivered_to="http://127.0.0.1/",
        call_control_id=None,
        body=b"{}",
        verdict="acknowledged",
    )


def test_the_last_entries_are_kept_and_all_are_counted() -> None:
    journal: list[Record] = [delivery(number) for number in range(1, MOST + 4)]
    entries = Entries(journal, lambda url: url)
    kept = entries.since(0)
    assert (len(kept), kept[0]["number"], entries.last()) == (MOST, 4, MOST + 3)
    assert entries.counts()["delivery"] == MOST + 3
    assert journal == []
    assert [each["number"] for each in entries.since(MOST + 2)] == [MOST + 3]
    assert [each["event_id"] for each in entries.since(MOST + 1)] == [str(MOST + 2), str(MOST + 3)]
    assert entries.delivery(3) is None
    assert entries.delivery(4) is not None
