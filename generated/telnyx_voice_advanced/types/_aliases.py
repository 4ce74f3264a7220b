# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, TypeAlias

AnsweringMachineDetectionParam: TypeAlias = Literal[
    "premium",
    "premium_ios_call_screening_detection",
    "detect",
    "detect_beep",
    "detect_words",
    "greeting_end",
    "disabled",
]
"""How to find out who or what answers. `premium` reports by the premium events, the others by the
standard ones. `greeting_end` and `detect_words` also report the end of a machine's greeting,
and `detect_beep` reports a beep alone. `premium_ios_call_screening_detection` also waits for
the call screening of iOS to end. The API's default is `disabled`.
"""


AudioTargetLegsParam: TypeAlias = Literal["self", "opposite", "both"]
"""Which legs of the call hear the audio. The API's default is `self`."""


CallerPrivacyParam: TypeAlias = Literal["id", "none"]
"""`id` hides the name and number of the caller from the callee."""


GoogleTranscriptionLanguageParam: TypeAlias = Literal[
    "af",
    "sq",
    "am",
    "ar",
    "hy",
    "az",
    "eu",
    "bn",
    "bs",
    "bg",
    "my",
    "ca",
    "yue",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fil",
    "fi",
    "fr",
    "gl",
    "ka",
    "de",
    "el",
    "gu",
    "iw",
    "hi",
    "hu",
    "is",
    "id",
    "it",
    "ja",
    "jv",
    "kn",
    "kk",
    "km",
    "ko",
    "lo",
    "lv",
    "lt",
    "mk",
    "ms",
    "ml",
    "mr",
    "mn",
    "ne",
    "no",
    "fa",
    "pl",
    "pt",
    "pa",
    "ro",
    "ru",
    "rw",
    "sr",
    "si",
    "sk",
    "sl",
    "ss",
    "st",
    "es",
    "su",
    "sw",
    "sv",
    "ta",
    "te",
    "th",
    "tn",
    "tr",
    "ts",
    "uk",
    "ur",
    "uz",
    "ve",
    "vi",
    "xh",
    "zu",
]
"""Language of the speech, for Google. The API's default is `en`."""


MediaEncryptionParam: TypeAlias = Literal["disabled", "SRTP", "DTLS"]
"""How the media is encrypted. `SRTP` and `DTLS` win over the `secure` parameter of a SIP URI. The
API's default is `disabled`.
"""


MinimaxLanguageBoostParam: TypeAlias = Literal[
    "auto",
    "Chinese",
    "Chinese,Yue",
    "English",
    "Arabic",
    "Russian",
    "Spanish",
    "French",
    "Portuguese",
    "German",
    "Turkish",
    "Dutch",
    "Ukrainian",
    "Vietnamese",
    "Indonesian",
    "Japanese",
    "Italian",
    "Korean",
    "Thai",
    "Polish",
    "Romanian",
    "Greek",
    "Czech",
    "Finnish",
    "Hindi",
    "Bulgarian",
    "Danish",
    "Hebrew",
    "Malay",
    "Persian",
    "Slovak",
    "Swedish",
    "Croatian",
    "Filipino",
    "Hungarian",
    "Norwegian",
    "Slovenian",
    "Catalan",
    "Nynorsk",
    "Tamil",
    "Afrikaans",
]
"""Language or dialect that MiniMax favours, or `auto`. Without it there is none."""


MuteDtmfParam: TypeAlias = Literal["none", "both", "self", "opposite"]
"""Which side of the bridge does not hear DTMF tones. Their webhooks come all the same. The API's
default is `none`.
"""


PlaybackStopParam: TypeAlias = Literal["current", "all"]
"""What is stopped: the audio that plays now, or that and all that waits in the queue."""


RecordChannelsParam: TypeAlias = Literal["single", "dual"]
"""How many channels the recording has. The API's default is `dual`."""


RecordFormatParam: TypeAlias = Literal["wav", "mp3"]
"""File format of the recording. The API's default is `mp3`."""


RecordTriggerParam: TypeAlias = Literal["record-from-answer"]
"""When a recording starts by itself. Nothing is recorded without it."""


RecordingTrackParam: TypeAlias = Literal["both", "inbound", "outbound"]
"""Which audio is recorded. One track alone always gives one channel. The API's default is `both`."""


RecordingTrimParam: TypeAlias = Literal["trim-silence"]
"""`trim-silence` cuts silence off both ends of the recording."""


SipRegionParam: TypeAlias = Literal["US", "Europe", "Canada", "Australia", "Middle East"]
"""SIP region of the call. The API's default is `US`."""


SipTransportProtocolParam: TypeAlias = Literal["UDP", "TCP", "TLS"]
"""SIP transport protocol of the call. The API's default is `UDP`."""


SpeechLanguageParam: TypeAlias = Literal[
    "arb",
    "cmn-CN",
    "cy-GB",
    "da-DK",
    "de-DE",
    "en-AU",
    "en-GB",
    "en-GB-WLS",
    "en-IN",
    "en-US",
    "es-ES",
    "es-MX",
    "es-US",
    "fr-CA",
    "fr-FR",
    "hi-IN",
    "is-IS",
    "it-IT",
    "ja-JP",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "sv-SE",
    "tr-TR",
]
"""Language of the speech. Ignored for Polly voices, which have one of their own."""


SpeechPayloadTypeParam: TypeAlias = Literal["text", "ssml"]
"""Whether the payload is plain text or Speech Synthesis Markup Language. The API's default is
`text`.
"""


SpeechServiceLevelParam: TypeAlias = Literal["basic", "premium"]
"""Quality of the speech. `basic` speaks `en-US` from plain text alone. The API's default is
`premium`.
"""


StreamBidirectionalCodecParam: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16"]
"""Codec of the RTP payloads that are sent back. Only for the mode `rtp`. The API's default is
`PCMU`.
"""


StreamBidirectionalModeParam: TypeAlias = Literal["mp3", "rtp"]
"""How audio is sent back over the WebSocket. The API's default is `mp3`."""


StreamBidirectionalTargetLegsParam: TypeAlias = Literal["both", "self", "opposite"]
"""Which legs hear the audio that is sent back. The API's default is `opposite`."""


StreamCodecParam: TypeAlias = Literal["PCMU", "PCMA", "G722", "OPUS", "AMR-WB", "L16", "default"]
"""Codec of the streamed audio. `default` is the codec of the call, which is also taken where
transcoding is impossible. The API's default is `default`.
"""


StreamTrackParam: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
"""Which track is streamed. The API's default is `inbound_track`."""


VoiceConfigParam: TypeAlias = str
"""Voice of the assistant, in the form that `speak` takes. The API's default is
`Telnyx.KokoroTTS.af`.
"""


WebhookMethodParam: TypeAlias = Literal["POST", "GET"]
"""HTTP method with which a webhook is delivered. The API's default is `POST`."""
