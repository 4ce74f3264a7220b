"""`python -m telnyx_voice_advanced`, as a program that can be frozen."""

from __future__ import annotations

import runpy

import telnyx_voice_advanced

runpy.run_module(telnyx_voice_advanced.__name__, run_name="__main__", alter_sys=True)
