"""Every form of `Retry-After`, and everything that only looks like one."""

from __future__ import annotations

import pytest
from telnyx_voice_advanced._attempts.retry_after import retry_after

NOW = 1445412480.0  # Wed, 21 Oct 2015 07:28:00 GMT


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ([], None),
        ([(b"Retry-After", b"0")], 0.0),
        ([(b"retry-after", b"120")], 120.0),
        ([(b"RETRY-AFTER", b" 1.5 ")], 1.5),
        ([(b"retry-after-ms", b"1500")], 1.5),
        ([(b"retry-after", b"1"), (b"retry-after-ms", b"2500")], 2.5),
        ([(b"retry-after", b"3"), (b"retry-after", b"2")], 3.0),
        ([(b"retry-after", b"Wed, 21 Oct 2015 07:28:30 GMT")], 30.0),
        ([(b"retry-after", b"Wed, 21 Oct 2015 07:00:00 GMT")], 0.0),
        ([(b"retry-after", b"-1")], None),
        ([(b"retry-after", b"+1")], None),
        ([(b"retry-after", b"NaN")], None),
        ([(b"retry-after", b"inf")], None),
        ([(b"retry-after", b"1e3")], None),
        ([(b"retry-after", b"0x10")], None),
        ([(b"retry-after", b"1_000")], None),
        ([(b"retry-after", b"soon")], None),
        ([(b"retry-after", b"")], None),
        ([(b"retry-after", "\u0661".encode())], None),
        ([(b"retry-after", b"9" * 400)], None),
        ([(b"retry-after", b"2015-10-21T07:28:00Z")], None),
        ([(b"retry-after", b"Wed, 99 Oct 2015 07:28:00 GMT")], None),
        ([(b"retry-after", b"Wed, 21 Oct 2015 07:28:00 +0200")], None),
        ([(b"retry-after-ms", b"Wed, 21 Oct 2015 07:28:00 GMT")], None),
        ([(b"x-retry-after", b"5")], None),
    ],
)
def test_retry_after(headers: list[tuple[bytes, bytes]], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds
