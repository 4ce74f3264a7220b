# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired

from .deepgram_nova2_config_param import DeepgramNova2ConfigParam
from .deepgram_nova3_config_param import DeepgramNova3ConfigParam
from .repeatable_call_command_params import RepeatableCallCommandParams
from .transcription_engine_a_config_param import TranscriptionEngineAConfigParam
from .transcription_engine_assemblyai_config_param import TranscriptionEngineAssemblyaiConfigParam
from .transcription_engine_azure_config_param import TranscriptionEngineAzureConfigParam
from .transcription_engine_b_config_param import TranscriptionEngineBConfigParam
from .transcription_engine_cohere_config_param import TranscriptionEngineCohereConfigParam
from .transcription_engine_google_config_param import TranscriptionEngineGoogleConfigParam
from .transcription_engine_humain_config_param import TranscriptionEngineHumainConfigParam
from .transcription_engine_parakeet_config_param import TranscriptionEngineParakeetConfigParam
from .transcription_engine_param import TranscriptionEngineParam
from .transcription_engine_reson8_config_param import TranscriptionEngineReson8ConfigParam
from .transcription_engine_soniox_config_param import TranscriptionEngineSonioxConfigParam
from .transcription_engine_speechmatics_config_param import (
    TranscriptionEngineSpeechmaticsConfigParam,
)
from .transcription_engine_telnyx_config_param import TranscriptionEngineTelnyxConfigParam
from .transcription_engine_xai_config_param import TranscriptionEngineXaiConfigParam
from .transcription_tracks_param import TranscriptionTracksParam


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
