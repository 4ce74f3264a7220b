# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict


class AnsweringMachineDetectionConfigParam(TypedDict):
    """Tuning of answering machine detection. With `premium` only `total_analysis_time_millis` and
    `greeting_duration_millis` count.
    """

    after_greeting_silence_millis: NotRequired[int]
    """Silence after a greeting that marks a human, in milliseconds. The API's default is `800`."""
    between_words_silence_millis: NotRequired[int]
    """Longest silence between two words, in milliseconds. The API's default is `50`."""
    greeting_duration_millis: NotRequired[int]
    """A greeting that lasts longer comes from a machine, in milliseconds. The API's default is
    `3500`.
    """
    greeting_silence_duration_millis: NotRequired[int]
    """Silence that ends the greeting of a machine, in milliseconds. The API's default is `1500`."""
    greeting_total_analysis_time_millis: NotRequired[int]
    """How long the end of a machine's greeting is waited for, in milliseconds. The API's default
    is `5000`.
    """
    initial_silence_millis: NotRequired[int]
    """A silence at the beginning that lasts longer comes from a machine, in milliseconds. The
    API's default is `3500`.
    """
    maximum_number_of_words: NotRequired[int]
    """More words than these come from a machine. The API's default is `5`."""
    maximum_word_length_millis: NotRequired[int]
    """A word that lasts longer comes from a machine, in milliseconds. The API's default is `3500`."""
    silence_threshold: NotRequired[int]
    """Level of noise below which audio counts as silence. The API's default is `256`."""
    total_analysis_time_millis: NotRequired[int]
    """Longest time for the whole detection, in milliseconds. The API's default is `3500`."""
    prompt_end_timeout_millis: NotRequired[int]
    """How long the prompt of iOS call screening may last, in milliseconds. Only with
    `premium_ios_call_screening_detection`. The API's default is `5000`.
    """
    beep_detection_profile: NotRequired[BeepDetectionProfileParam]
    """Which detectors have to agree on a beep: that of amplitude and that of frequency, or the
    second alone.
    """
    beep_max_frequency_hz: NotRequired[int]
    """Highest frequency of a beep, in hertz."""
    beep_min_frequency_hz: NotRequired[int]
    """Lowest frequency of a beep, in hertz. Above 480 it leaves out the ringback tone of North
    America.
    """
    beep_min_tone_duration_millis: NotRequired[int]
    """Shortest tone that counts as a beep, in milliseconds."""
    beep_spectral_confirmation: NotRequired[bool]
    """Whether a beep also has to pass a check of its spectrum."""
    beep_spectral_min_purity: NotRequired[float]
    """Lowest purity of the spectrum of a beep. From 0 to 1."""
    beep_spectral_reject_fax_cng: NotRequired[bool]
    """Whether the calling tone of a fax machine counts as no beep."""
    beep_spectral_window_millis: NotRequired[int]
    """How much audio the check of the spectrum looks at, in milliseconds."""


BeepDetectionProfileParam: TypeAlias = Literal["both", "freq_only"]
"""Which detectors have to agree on a beep: that of amplitude and that of frequency, or the second
alone.
"""
