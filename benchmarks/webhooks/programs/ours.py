"""This package."""

import json
import sys

from telnyx_voice_advanced import unwrap

with open(sys.argv[1], "rb") as file:
    case = json.load(file)
event = unwrap(case["body"].encode(), case["headers"], public_key=case["key"])
assert event.data.payload.digit == "#"
