# Generated; edit spec/ or templates/ instead.
"""Test an application without an account: sign webhooks, make events, record and replay deliveries.

```python
from telnyx_voice_advanced.testing import Call, WebhookKey, events, sign
from telnyx_voice_advanced.webhooks import WebhookRouter

key = WebhookKey.generate()
router = WebhookRouter(public_key=key.public_key, fallback=None)
event = events.call_dtmf_received(digit="5", call=Call())
assert router.handle(event.raw, sign(event.raw, key)).status == 200
```

Nothing here is imported by the rest of the package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from . import events, strategies
    from ._call import Call
    from ._keys import WebhookKey, sign
    from ._spoiled import SpoiledDelivery, spoiled
    from ._tape import Delivery, Recorder, Tape
    from ._twin.fault import Fault
    from ._twin.leg import TwinCall
    from ._twin.twin import Twin

__all__ = [
    "Call",
    "Delivery",
    "Fault",
    "Recorder",
    "SpoiledDelivery",
    "Tape",
    "Twin",
    "TwinCall",
    "WebhookKey",
    "events",
    "sign",
    "spoiled",
    "strategies",
]

__getattr__, __dir__ = _lazy.attach(
    __name__,
    {
        "._call": ("Call",),
        "._keys": ("WebhookKey", "sign"),
        "._spoiled": ("SpoiledDelivery", "spoiled"),
        "._tape": ("Delivery", "Recorder", "Tape"),
        "._twin.fault": ("Fault",),
        "._twin.leg": ("TwinCall",),
        "._twin.twin": ("Twin",),
    },
    submodules=("events", "strategies"),
)
