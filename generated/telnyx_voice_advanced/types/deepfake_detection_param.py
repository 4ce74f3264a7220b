# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict


class DeepfakeDetectionParam(TypedDict):
    """Detection of synthetic voices on the remote side. The result comes as
    `call.deepfake_detection.result`.
    """

    enabled: bool
    """Whether the voice is examined. The API's default is `false`."""
    timeout: NotRequired[int]
    """How long a result is waited for, in seconds. From 5 to 60. The API's default is `15`."""
    rtp_timeout: NotRequired[int]
    """How long audio is waited for, in seconds. Without any, detection ends with an error. From 5
    to 120. The API's default is `30`.
    """
