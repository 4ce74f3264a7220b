"""The official SDK, which takes text and no bytes."""

import json
import sys

from telnyx import Telnyx

with open(sys.argv[1], "rb") as file:
    case = json.load(file)
client = Telnyx(api_key="key", public_key=case["key"])
event = client.webhooks.unwrap(case["body"], headers=case["headers"])
assert event.data.payload.digit == "#"
