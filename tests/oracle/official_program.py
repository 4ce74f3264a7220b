"""The official SDK, spoken to in lines of JSON. Runs in an interpreter that has `telnyx` and not our package."""

from __future__ import annotations

import json
import sys
import time
from operator import attrgetter
from typing import Any

from telnyx import Telnyx
from telnyx._models import BaseModel


def call(order: dict[str, Any]) -> Any:
    """Send one command; gives what came back."""
    with Telnyx(api_key=order["api_key"], base_url=order["base_url"], max_retries=0) as client:
        method = getattr(attrgetter(order["resource"])(client), order["method"])
        answer = method(*order["path"], **order["arguments"], extra_body=order["extra"] or None)
    return answer.to_dict()


def unwrap(order: dict[str, Any]) -> Any:
    """Verify and parse a webhook at a moment that is not now; gives the class and the attributes."""
    client = Telnyx(api_key="KEY", public_key=order["public_key"])
    clock, time.time = time.time, lambda: order["now"]
    try:
        event = client.webhooks.unwrap(order["payload"], headers=order["headers"])
    finally:
        time.time = clock
        client.close()
    return {"class": type(event).__name__, "attributes": attributes(event)}


def attributes(value: object) -> Any:
    """The declared attributes of a model, by their Python names, in the form of JSON."""
    if isinstance(value, BaseModel):
        return {name: attributes(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, list):
        return [attributes(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def main() -> None:
    """Obey line by line; the answer is the outcome or what was raised."""
    orders = {"call": call, "unwrap": unwrap}
    for line in sys.stdin:
        order = json.loads(line)
        try:
            outcome = {"returned": orders[order.pop("order")](order)}
        except Exception as error:
            outcome = {"raised": f"{type(error).__name__}: {error}"}
        print(json.dumps(outcome), flush=True)


if __name__ == "__main__":
    main()
