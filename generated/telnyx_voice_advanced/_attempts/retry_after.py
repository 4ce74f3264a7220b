# Generated; edit spec/ or templates/ instead.
"""How long a server asks to wait: `Retry-After` and `retry-after-ms`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_SECONDS: Final = re.compile(r"[0-9]{1,10}(?:\.[0-9]{1,10})?", re.ASCII)
_IMF_DATE: Final = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} "
    r"[0-9]{2}:[0-9]{2}:[0-9]{2} GMT",
    re.ASCII,
)


def retry_after(headers: Iterable[tuple[bytes, bytes]], wall_clock: float) -> float | None:
    """The longest wait that the headers ask for, in seconds; None when none can be read.

    `wall_clock` is the present Unix time, for the form that names a date. Whatever is neither
    plain ASCII seconds nor an IMF date (negative, NaN, garbage) is ignored.
    """
    waits: list[float] = []
    for name, value in headers:
        lowered = name.lower()
        if lowered not in (b"retry-after", b"retry-after-ms"):
            continue
        text = value.strip().decode("latin-1")
        if _SECONDS.fullmatch(text):
            waits.append(float(text) / (1000 if lowered == b"retry-after-ms" else 1))
        elif lowered == b"retry-after" and _IMF_DATE.fullmatch(text):
            moment = _unix_time(text)
            if moment is not None:
                waits.append(max(0.0, moment - wall_clock))
    return max(waits, default=None)


def _unix_time(imf_date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(imf_date).timestamp()
    except (ValueError, OverflowError):
        return None
