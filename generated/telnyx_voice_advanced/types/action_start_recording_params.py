# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from ._aliases import RecordingTrackParam, RecordingTrimParam
from .repeatable_call_command_params import RepeatableCallCommandParams


class ActionStartRecordingParams(RepeatableCallCommandParams):
    channels: RecordingChannelsParam
    """How many channels the recording has. `dual` puts the first leg on one channel and the others
    on the second.
    """
    format: RecordingFormatParam
    """File format in which the recording is stored."""
    recording_track: NotRequired[RecordingTrackParam]
    """Which audio is recorded. One track alone always gives one channel. The API's default is
    `both`.
    """
    play_beep: NotRequired[bool]
    """Whether a beep tells that the recording starts."""
    max_length: NotRequired[int]
    """Longest recording, in seconds. 0 means without a limit. From 0 to 14400. The API's default
    is `0`.
    """
    timeout_secs: NotRequired[int]
    """Seconds of silence that end the recording, counted from the first speech. 0 means never.
    Silence is found by transcription, which is charged for. At least 0. The API's default is
    `0`.
    """
    trim: NotRequired[RecordingTrimParam]
    """`trim-silence` cuts silence off both ends of the recording."""
    custom_file_name: NotRequired[str]
    """Name of the recording's file, to which a Unix timestamp is added. Without it the file is
    named after the call leg.
    """
    transcription: NotRequired[bool]
    """Whether the recording is transcribed when it is complete. The API's default is `false`."""
    transcription_engine: NotRequired[RecordingTranscriptionEngineParam]
    """Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English
    alone. The API's default is `A`.
    """
    transcription_language: NotRequired[TranscriptionLanguageParam]
    """Language of the speech. No engine knows them all. The API's default is `en-US`."""
    transcription_profanity_filter: NotRequired[bool]
    """Whether swear words are filtered out. Engine `A` only. The API's default is `false`."""
    transcription_speaker_diarization: NotRequired[bool]
    """Whether the transcript tells the speakers apart. Engine `A` only. The API's default is
    `false`.
    """
    transcription_min_speaker_count: NotRequired[int]
    """Fewest speakers. Engine `A` only. The API's default is `2`."""
    transcription_max_speaker_count: NotRequired[int]
    """Most speakers. Engine `A` only. The API's default is `6`."""


RecordingChannelsParam: TypeAlias = Literal["single", "dual"]
"""How many channels the recording has. `dual` puts the first leg on one channel and the others on
the second.
"""


RecordingFormatParam: TypeAlias = Literal["wav", "mp3"]
"""File format in which the recording is stored."""


RecordingTranscriptionEngineParam: TypeAlias = Literal["A", "B", "deepgram/nova-3"]
"""Engine of the transcription: `A` is Google, `B` is Telnyx. `deepgram/nova-3` knows English
alone. The API's default is `A`.
"""


TranscriptionLanguageParam: TypeAlias = Literal[
    "af",
    "af-ZA",
    "am",
    "am-ET",
    "ar",
    "ar-AE",
    "ar-BH",
    "ar-DZ",
    "ar-EG",
    "ar-IL",
    "ar-IQ",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-MA",
    "ar-MR",
    "ar-OM",
    "ar-PS",
    "ar-QA",
    "ar-SA",
    "ar-TN",
    "ar-YE",
    "as",
    "auto_detect",
    "az",
    "az-AZ",
    "ba",
    "be",
    "bg",
    "bg-BG",
    "bn",
    "bn-BD",
    "bn-IN",
    "bo",
    "br",
    "bs",
    "bs-BA",
    "ca",
    "ca-ES",
    "cs",
    "cs-CZ",
    "cy",
    "da",
    "da-DK",
    "de",
    "de-AT",
    "de-CH",
    "de-DE",
    "el",
    "el-GR",
    "en",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-GH",
    "en-HK",
    "en-IE",
    "en-IN",
    "en-KE",
    "en-NG",
    "en-NZ",
    "en-PH",
    "en-PK",
    "en-SG",
    "en-TZ",
    "en-US",
    "en-ZA",
    "es",
    "es-419",
    "es-AR",
    "es-BO",
    "es-CL",
    "es-CO",
    "es-CR",
    "es-DO",
    "es-EC",
    "es-ES",
    "es-GT",
    "es-HN",
    "es-MX",
    "es-NI",
    "es-PA",
    "es-PE",
    "es-PR",
    "es-PY",
    "es-SV",
    "es-US",
    "es-UY",
    "es-VE",
    "et",
    "et-EE",
    "eu",
    "eu-ES",
    "fa",
    "fa-IR",
    "fi",
    "fi-FI",
    "fil-PH",
    "fo",
    "fr",
    "fr-BE",
    "fr-CA",
    "fr-CH",
    "fr-FR",
    "gl",
    "gl-ES",
    "gu",
    "gu-IN",
    "ha",
    "haw",
    "he",
    "hi",
    "hi-IN",
    "hr",
    "hr-HR",
    "ht",
    "hu",
    "hu-HU",
    "hy",
    "hy-AM",
    "id",
    "id-ID",
    "is",
    "is-IS",
    "it",
    "it-CH",
    "it-IT",
    "iw-IL",
    "ja",
    "ja-JP",
    "jv-ID",
    "jw",
    "ka",
    "ka-GE",
    "kk",
    "kk-KZ",
    "km",
    "km-KH",
    "kn",
    "kn-IN",
    "ko",
    "ko-KR",
    "la",
    "lb",
    "ln",
    "lo",
    "lo-LA",
    "lt",
    "lt-LT",
    "lv",
    "lv-LV",
    "mg",
    "mi",
    "mk",
    "mk-MK",
    "ml",
    "ml-IN",
    "mn",
    "mn-MN",
    "mr",
    "mr-IN",
    "ms",
    "ms-MY",
    "mt",
    "my",
    "my-MM",
    "ne",
    "ne-NP",
    "nl",
    "nl-BE",
    "nl-NL",
    "nn",
    "no",
    "no-NO",
    "oc",
    "pa",
    "pa-Guru-IN",
    "pl",
    "pl-PL",
    "ps",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ro-RO",
    "ru",
    "ru-RU",
    "rw-RW",
    "sa",
    "sd",
    "si",
    "si-LK",
    "sk",
    "sk-SK",
    "sl",
    "sl-SI",
    "sn",
    "so",
    "sq",
    "sq-AL",
    "sr",
    "sr-RS",
    "ss-latn-za",
    "st-ZA",
    "su",
    "su-ID",
    "sv",
    "sv-SE",
    "sw",
    "sw-KE",
    "sw-TZ",
    "ta",
    "ta-IN",
    "ta-LK",
    "ta-MY",
    "ta-SG",
    "te",
    "te-IN",
    "tg",
    "th",
    "th-TH",
    "tk",
    "tl",
    "tn-latn-za",
    "tr",
    "tr-TR",
    "ts-ZA",
    "tt",
    "uk",
    "uk-UA",
    "ur",
    "ur-IN",
    "ur-PK",
    "uz",
    "uz-UZ",
    "ve-ZA",
    "vi",
    "vi-VN",
    "xh-ZA",
    "yi",
    "yo",
    "yue-Hant-HK",
    "zh",
    "zh-TW",
    "zu-ZA",
]
"""Language of the speech. No engine knows them all. The API's default is `en-US`."""
