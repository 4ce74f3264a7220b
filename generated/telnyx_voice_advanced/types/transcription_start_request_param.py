# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from ._aliases import GoogleTranscriptionLanguageParam
from .repeatable_call_command_params import RepeatableCallCommandParams

AssemblyaiTranscriptionModelParam: TypeAlias = Literal[
    "assemblyai/universal-streaming", "assemblyai/universal-3-5-pro"
]
"""Model of AssemblyAI. The API's default is `assemblyai/universal-streaming`."""


AzureTranscriptionLanguageParam: TypeAlias = Literal[
    "af",
    "am",
    "ar",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "en",
    "es",
    "et",
    "eu",
    "fa",
    "fi",
    "fr",
    "ga",
    "gl",
    "gu",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "ja",
    "ka",
    "kk",
    "km",
    "kn",
    "ko",
    "lo",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "mt",
    "my",
    "nb",
    "ne",
    "nl",
    "pl",
    "ps",
    "pt",
    "ro",
    "ru",
    "si",
    "sk",
    "sl",
    "so",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "wuu",
    "yue",
    "zh",
    "zu",
    "auto",
]
"""Language of the speech, for Azure. The API's default is `en`."""


AzureTranscriptionRegionParam: TypeAlias = Literal[
    "australiaeast", "centralindia", "eastus", "northcentralus", "westeurope", "westus2"
]
"""Azure region."""


CohereTranscriptionLanguageParam: TypeAlias = Literal["ar", "en"]
"""Language of the speech, for Cohere."""


class DeepgramNova2ConfigParam(TypedDict):
    """Settings of Deepgram's Nova 2."""

    transcription_engine: Literal["Deepgram"]
    transcription_model: Literal["deepgram/nova-2"]
    language: NotRequired[DeepgramNova2TranscriptionLanguageParam]
    """Language of the speech, for Nova 2. The API's default is `en`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    hints: NotRequired[list[str]]
    """Terms to expect. The API's default is `…`."""
    keywords_boosting: NotRequired[dict[str, float]]
    """Words and how strongly each is favoured."""
    smart_format: NotRequired[bool]
    """Whether the transcript has capitals, punctuation and digits. The API's default is `true`."""
    utterance_end_ms: NotRequired[int]
    """Silence that ends an utterance, in milliseconds. From 0 to 5000. The API's default is
    `1000`.
    """


DeepgramNova2TranscriptionLanguageParam: TypeAlias = Literal[
    "bg",
    "ca",
    "zh",
    "zh-CN",
    "zh-Hans",
    "zh-TW",
    "zh-Hant",
    "zh-HK",
    "cs",
    "da",
    "da-DK",
    "nl",
    "en",
    "en-US",
    "en-AU",
    "en-GB",
    "en-NZ",
    "en-IN",
    "et",
    "fi",
    "nl-BE",
    "fr",
    "fr-CA",
    "de",
    "de-CH",
    "el",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "ko-KR",
    "lv",
    "lt",
    "ms",
    "no",
    "pl",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "es",
    "es-419",
    "sv",
    "sv-SE",
    "th",
    "th-TH",
    "tr",
    "uk",
    "vi",
    "auto_detect",
]
"""Language of the speech, for Nova 2. The API's default is `en`."""


class DeepgramNova3ConfigParam(TypedDict):
    """Settings of Deepgram's Nova 3."""

    transcription_engine: Literal["Deepgram"]
    transcription_model: Literal["deepgram/nova-3"]
    language: NotRequired[DeepgramNova3TranscriptionLanguageParam]
    """Language of the speech, for Nova 3. The API's default is `en`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    keyterms: NotRequired[list[str]]
    """Terms to expect. The API's default is `…`."""
    keywords_boosting: NotRequired[dict[str, float]]
    """Words and how strongly each is favoured."""
    smart_format: NotRequired[bool]
    """Whether the transcript has capitals, punctuation and digits. The API's default is `true`."""
    utterance_end_ms: NotRequired[int]
    """Silence that ends an utterance, in milliseconds. From 0 to 5000. The API's default is
    `1000`.
    """


DeepgramNova3TranscriptionLanguageParam: TypeAlias = Literal[
    "en",
    "en-US",
    "en-AU",
    "en-GB",
    "en-IN",
    "en-NZ",
    "de",
    "nl",
    "sv",
    "sv-SE",
    "da",
    "da-DK",
    "es",
    "es-419",
    "fr",
    "fr-CA",
    "pt",
    "pt-BR",
    "pt-PT",
    "auto_detect",
]
"""Language of the speech, for Nova 3. The API's default is `en`."""


class GoogleSpeechContextParam(TypedDict):
    """Phrases to expect."""

    phrases: NotRequired[list[str]]
    """Words and phrases. The API's default is `…`."""
    boost: NotRequired[float]
    """How strongly they are favoured. From 0.0 to 20.0. The API's default is `1.0`."""


GoogleTranscriptionModelParam: TypeAlias = Literal[
    "latest_long",
    "latest_short",
    "command_and_search",
    "phone_call",
    "video",
    "default",
    "medical_conversation",
    "medical_dictation",
]
"""Model of Google."""


HumainTranscriptionLanguageParam: TypeAlias = Literal["ar", "en", "codeswitch", "auto"]
"""Language of the speech, for Humain."""


Reson8TranscriptionLanguageParam: TypeAlias = Literal[
    "auto", "nl", "en", "fr", "fy", "de", "it", "pl", "pt", "es", "sv"
]
"""Language of the speech, for Reson8."""


SpeechmaticsTranscriptionLanguageParam: TypeAlias = Literal[
    "en",
    "ba",
    "eu",
    "gl",
    "ga",
    "mt",
    "mn",
    "sw",
    "ug",
    "cy",
    "ar_en",
    "cmn_en",
    "en_ms",
    "en_ta",
    "tl",
    "es-bilingual-en",
    "cmn_en_ms_ta",
    "ar",
    "be",
    "bg",
    "bn",
    "ca",
    "cmn",
    "cs",
    "da",
    "de",
    "el",
    "eo",
    "es",
    "et",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hr",
    "hu",
    "ia",
    "id",
    "it",
    "ja",
    "ko",
    "lt",
    "lv",
    "mr",
    "ms",
    "nl",
    "no",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sl",
    "sv",
    "ta",
    "th",
    "tr",
    "uk",
    "ur",
    "vi",
    "yue",
    "en-US",
    "en-GB",
    "en-AU",
    "cmn-Hans",
    "cmn-Hant",
]
"""Language of the speech, for Speechmatics. Each model knows some of them. The API's default is
`en`.
"""


SpeechmaticsTranscriptionModelParam: TypeAlias = Literal[
    "speechmatics/standard", "speechmatics/linden-1"
]
"""Model of Speechmatics. The API's default is `speechmatics/standard`."""


TelnyxTranscriptionLanguageParam: TypeAlias = Literal[
    "en",
    "zh",
    "de",
    "es",
    "ru",
    "ko",
    "fr",
    "ja",
    "pt",
    "tr",
    "pl",
    "ca",
    "nl",
    "ar",
    "sv",
    "it",
    "id",
    "hi",
    "fi",
    "vi",
    "he",
    "uk",
    "el",
    "ms",
    "cs",
    "ro",
    "da",
    "hu",
    "ta",
    "no",
    "th",
    "ur",
    "hr",
    "bg",
    "lt",
    "la",
    "mi",
    "ml",
    "cy",
    "sk",
    "te",
    "fa",
    "lv",
    "bn",
    "sr",
    "az",
    "sl",
    "kn",
    "et",
    "mk",
    "br",
    "eu",
    "is",
    "hy",
    "ne",
    "mn",
    "bs",
    "kk",
    "sq",
    "sw",
    "gl",
    "mr",
    "pa",
    "si",
    "km",
    "sn",
    "yo",
    "so",
    "af",
    "oc",
    "ka",
    "be",
    "tg",
    "sd",
    "gu",
    "am",
    "yi",
    "lo",
    "uz",
    "fo",
    "ht",
    "ps",
    "tk",
    "nn",
    "mt",
    "sa",
    "lb",
    "my",
    "bo",
    "tl",
    "mg",
    "as",
    "tt",
    "haw",
    "ln",
    "ha",
    "ba",
    "jw",
    "su",
    "auto_detect",
]
"""Language of the speech, for Telnyx. The API's default is `en`."""


TelnyxTranscriptionModelParam: TypeAlias = Literal[
    "openai/whisper-tiny", "openai/whisper-large-v3-turbo"
]
"""Model of Telnyx. The API's default is `openai/whisper-tiny`."""


class TranscriptionEngineAConfigParam(TypedDict):
    """Settings of Google, by its old name."""

    transcription_engine: NotRequired[Literal["A"]]
    language: NotRequired[GoogleTranscriptionLanguageParam]
    """Language of the speech, for Google. The API's default is `en`."""
    model: NotRequired[GoogleTranscriptionModelParam]
    """Model of Google."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    hints: NotRequired[list[str]]
    """Words and phrases to expect. The API's default is `…`."""
    speech_context: NotRequired[list[GoogleSpeechContextParam]]
    """Phrases to expect, with a weight."""
    use_enhanced: NotRequired[bool]
    """Whether the enhanced model is used, for `phone_call` and `video`. The API's default is
    `false`.
    """
    profanity_filter: NotRequired[bool]
    """Whether swear words are filtered out. The API's default is `false`."""
    enable_speaker_diarization: NotRequired[bool]
    """Whether the speakers are told apart. The API's default is `false`."""
    min_speaker_count: NotRequired[int]
    """Fewest speakers. The API's default is `2`."""
    max_speaker_count: NotRequired[int]
    """Most speakers. The API's default is `6`."""


class TranscriptionEngineAssemblyaiConfigParam(TypedDict):
    """Settings of AssemblyAI."""

    transcription_engine: NotRequired[Literal["AssemblyAI"]]
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[AssemblyaiTranscriptionModelParam]
    """Model of AssemblyAI. The API's default is `assemblyai/universal-streaming`."""


class TranscriptionEngineAzureConfigParam(TypedDict):
    """Settings of Azure."""

    transcription_engine: Literal["Azure"]
    region: AzureTranscriptionRegionParam
    """Azure region."""
    language: NotRequired[AzureTranscriptionLanguageParam]
    """Language of the speech, for Azure. The API's default is `en`."""
    api_key_ref: NotRequired[str]
    """Integration secret that holds an API key of Azure. Some regions need none."""


class TranscriptionEngineBConfigParam(TypedDict):
    """Settings of Telnyx, by its old name."""

    transcription_engine: NotRequired[Literal["B"]]
    language: NotRequired[TelnyxTranscriptionLanguageParam]
    """Language of the speech, for Telnyx. The API's default is `en`."""
    transcription_model: NotRequired[TelnyxTranscriptionModelParam]
    """Model of Telnyx. The API's default is `openai/whisper-tiny`."""


class TranscriptionEngineCohereConfigParam(TypedDict):
    """Settings of Cohere."""

    transcription_engine: NotRequired[Literal["Cohere"]]
    language: NotRequired[CohereTranscriptionLanguageParam]
    """Language of the speech, for Cohere."""
    transcription_model: NotRequired[Literal["cohere/ar-stt"]]
    """Model of Cohere."""


class TranscriptionEngineGoogleConfigParam(TypedDict):
    """Settings of Google."""

    transcription_engine: NotRequired[Literal["Google"]]
    language: NotRequired[GoogleTranscriptionLanguageParam]
    """Language of the speech, for Google. The API's default is `en`."""
    model: NotRequired[GoogleTranscriptionModelParam]
    """Model of Google."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    hints: NotRequired[list[str]]
    """Words and phrases to expect. The API's default is `…`."""
    speech_context: NotRequired[list[GoogleSpeechContextParam]]
    """Phrases to expect, with a weight."""
    use_enhanced: NotRequired[bool]
    """Whether the enhanced model is used, for `phone_call` and `video`. The API's default is
    `false`.
    """
    profanity_filter: NotRequired[bool]
    """Whether swear words are filtered out. The API's default is `false`."""
    enable_speaker_diarization: NotRequired[bool]
    """Whether the speakers are told apart. The API's default is `false`."""
    min_speaker_count: NotRequired[int]
    """Fewest speakers. The API's default is `2`."""
    max_speaker_count: NotRequired[int]
    """Most speakers. The API's default is `6`."""


class TranscriptionEngineHumainConfigParam(TypedDict):
    """Settings of Humain."""

    transcription_engine: NotRequired[Literal["Humain"]]
    language: NotRequired[HumainTranscriptionLanguageParam]
    """Language of the speech, for Humain."""
    transcription_model: NotRequired[Literal["humain/realtime"]]
    """Model of Humain."""


class TranscriptionEngineParakeetConfigParam(TypedDict):
    """Settings of Parakeet."""

    transcription_engine: NotRequired[Literal["Parakeet"]]
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[Literal["nvidia/parakeet-v3"]]
    """Model of NVIDIA."""


TranscriptionEngineParam: TypeAlias = Literal[
    "Google",
    "Telnyx",
    "Deepgram",
    "Azure",
    "xAI",
    "AssemblyAI",
    "Speechmatics",
    "Soniox",
    "Parakeet",
    "A",
    "B",
    "Humain",
    "Reson8",
    "Cohere",
]
"""Speech recognition engine. The API's default is `Google`. Deprecated: `A` (now `Google`), `B`
(now `Telnyx`).
"""


class TranscriptionEngineReson8ConfigParam(TypedDict):
    """Settings of Reson8."""

    transcription_engine: NotRequired[Literal["Reson8"]]
    language: NotRequired[Reson8TranscriptionLanguageParam]
    """Language of the speech, for Reson8."""
    transcription_model: NotRequired[Literal["reson8/turns"]]
    """Model of Reson8."""


class TranscriptionEngineSonioxConfigParam(TypedDict):
    """Settings of Soniox."""

    transcription_engine: Literal["Soniox"]
    language: NotRequired[str]
    """Language of the speech as an ISO 639-1 code, or `auto`. The API's default is `auto`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    enable_endpoint_detection: NotRequired[bool]
    """Whether the end of an utterance is reported. The API's default is `false`."""
    max_endpoint_delay_ms: NotRequired[int]
    """Silence that ends an utterance, in milliseconds. From 500 to 3000."""
    transcription_model: NotRequired[Literal["soniox/stt-rt-v4"]]
    """Model of Soniox."""


class TranscriptionEngineSpeechmaticsConfigParam(TypedDict):
    """Settings of Speechmatics."""

    transcription_engine: NotRequired[Literal["Speechmatics"]]
    language: NotRequired[SpeechmaticsTranscriptionLanguageParam]
    """Language of the speech, for Speechmatics. Each model knows some of them. The API's default
    is `en`.
    """
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[SpeechmaticsTranscriptionModelParam]
    """Model of Speechmatics. The API's default is `speechmatics/standard`."""


class TranscriptionEngineTelnyxConfigParam(TypedDict):
    """Settings of Telnyx."""

    transcription_engine: NotRequired[Literal["Telnyx"]]
    language: NotRequired[TelnyxTranscriptionLanguageParam]
    """Language of the speech, for Telnyx. The API's default is `en`."""
    transcription_model: NotRequired[TelnyxTranscriptionModelParam]
    """Model of Telnyx. The API's default is `openai/whisper-tiny`."""


class TranscriptionEngineXaiConfigParam(TypedDict):
    """Settings of xAI."""

    transcription_engine: NotRequired[Literal["xAI"]]
    language: NotRequired[XaiTranscriptionLanguageParam]
    """Language of the speech, for xAI. The API's default is `en`."""
    interim_results: NotRequired[bool]
    """Whether results are sent before they are final. The API's default is `false`."""
    transcription_model: NotRequired[Literal["xai/grok-stt"]]
    """Model of xAI."""


class TranscriptionStartRequestParam(RepeatableCallCommandParams):
    """How the call is transcribed."""

    transcription_engine: NotRequired[TranscriptionEngineParam]
    """Speech recognition engine. The API's default is `Google`. Deprecated: `A` (now `Google`),
    `B` (now `Telnyx`).
    """
    transcription_engine_config: NotRequired[
        TranscriptionEngineGoogleConfigParam
        | TranscriptionEngineTelnyxConfigParam
        | DeepgramNova2ConfigParam
        | DeepgramNova3ConfigParam
        | TranscriptionEngineAzureConfigParam
        | TranscriptionEngineXaiConfigParam
        | TranscriptionEngineAssemblyaiConfigParam
        | TranscriptionEngineSpeechmaticsConfigParam
        | TranscriptionEngineSonioxConfigParam
        | TranscriptionEngineParakeetConfigParam
        | TranscriptionEngineHumainConfigParam
        | TranscriptionEngineReson8ConfigParam
        | TranscriptionEngineCohereConfigParam
        | TranscriptionEngineAConfigParam
        | TranscriptionEngineBConfigParam
    ]
    """Settings of the engine, whose `transcription_engine` names it."""
    transcription_tracks: NotRequired[TranscriptionTracksParam]
    """Which leg is transcribed: the one of the command, the other one, or both. The API's default
    is `inbound`.
    """


TranscriptionTracksParam: TypeAlias = Literal["inbound", "outbound", "both"]
"""Which leg is transcribed: the one of the command, the other one, or both. The API's default is
`inbound`.
"""


XaiTranscriptionLanguageParam: TypeAlias = Literal[
    "ar",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fa",
    "fil",
    "fr",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "mk",
    "ms",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sv",
    "th",
    "tr",
    "vi",
]
"""Language of the speech, for xAI. The API's default is `en`."""
