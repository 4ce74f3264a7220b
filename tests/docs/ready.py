"""A twin that is ready for the program of a page."""

from __future__ import annotations

import re

from telnyx_voice_advanced.testing import Twin, TwinCall


def call_for(program: str, twin: Twin) -> TwinCall:
    """A call in a state that takes the command of a program; the other calls that it names are there too."""
    for other in re.findall(r'call_control_id_to_bridge_with="(.*?)"', program):
        twin.call(call_control_id=other)
    ringing = re.search(r"\.(answer|reject)\(", program)
    call = twin.call(state="ringing" if ringing else "answered")
    if ".switch_supervisor_role(" in program:
        supervised = twin.call()
        twin.bridge(call, supervised)
        twin.supervise(call, supervised)
    return call
