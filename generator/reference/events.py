"""The pages of webhooks."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import Final

from generator import ir, pages
from generator.cache.cache import digest
from generator.cache.lazy import Lazy
from generator.cache.memo import fingerprint
from generator.changes.surface import Field

from .handlers import handler
from .rows import Rows

TYPE: Final = "data.event_type"
_PLAIN_TYPE: Final = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")
"""With a dot, which no module's name has."""


class EventFields:
    """Where the fields of an event are."""

    def __init__(self, event: ir.Event, rows: Rows) -> None:
        data = rows.inner(event.class_name, "data")
        payload = rows.inner(data, "payload")
        fields = rows.fields(data)
        self.data: Mapping[str, Field] = {
            f"data.{name}": field
            for name, field in fields.items()
            if name != "payload" or not payload
        }
        self.payload: Mapping[str, Field] = {
            f"data.payload.{name}": field for name, field in rows.fields(payload).items()
        }
        self.own = rows.own(payload) if payload else ()
        self.key = rows.key(data) + rows.key(payload)
        """A digest of both classes."""

    def types(self) -> Iterator[str]:
        """The types of the fields."""
        for fields in (self.data, self.payload):
            yield from (field.type for field in fields.values())


def event(
    made: ir.Event, fields: EventFields, common: Collection[str], rows: Rows
) -> Lazy[pages.Event]:
    """The page of a webhook.

    Args:
        common: the names of the fields that every event has.
    """
    key = digest(fingerprint(made), fields.key, fingerprint(sorted(common)))
    return Lazy(file_of(made), key, partial(_page, made, fields, common, rows))


def _page(made: ir.Event, fields: EventFields, common: Collection[str], rows: Rows) -> pages.Event:
    data, payload = (
        tuple(rows.received(name, field) for name, field in several.items())
        for several in (fields.data, fields.payload)
    )
    return pages.Event(
        event_type=made.event_type,
        file=file_of(made),
        class_name=made.class_name,
        title=made.title,
        text=made.summary,
        causes=made.causes,
        is_networks=made.is_networks,
        handler=handler(made.class_name, fields.own),
        data=data,
        payload=payload,
        own=tuple(row for row in (*data, *payload) if row.name not in {*common, TYPE}),
        body=json.dumps(json.loads(made.example), indent=2, ensure_ascii=False),
    )


def file_of(event: ir.Event) -> str:
    """The page of an event: by its type, where that can be the name of a file everywhere."""
    return f"{event.event_type if _PLAIN_TYPE.fullmatch(event.event_type) else event.module}.md"
