# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .conference_beep_param import ConferenceBeepParam
from .conference_supervisor_role_param import ConferenceSupervisorRoleParam


class DialConferenceConfigParam(TypedDict):
    """The conference that the new call joins."""

    id: NotRequired[str]
    """Which conference."""
    conference_name: NotRequired[str]
    """Which conference, by its name."""
    beep_enabled: NotRequired[ConferenceBeepParam]
    """When a beep announces a participant."""
    early_media: NotRequired[bool]
    """Whether the call joins as soon as there is media, such as a ringback tone, and not only when
    it is answered. The API's default is `true`.
    """
    end_conference_on_exit: NotRequired[bool]
    """Whether the conference ends for all when this participant leaves. The API's default is
    `false`.
    """
    soft_end_conference_on_exit: NotRequired[bool]
    """Whether the conference ends when this participant leaves, while the others stay on the line.
    The API's default is `false`.
    """
    hold: NotRequired[bool]
    """Whether the participant is put on hold on joining. The API's default is `false`."""
    hold_audio_url: NotRequired[str]
    """URL of a file that is played on hold. Needs `hold`, and `start_conference_on_create`
    switched off. Not together with `hold_media_name`.
    """
    hold_media_name: NotRequired[str]
    """Name of a WAV or MP3 file in the media storage that is played on hold; conditions as for
    `hold_audio_url`.
    """
    mute: NotRequired[bool]
    """Whether the participant is muted on joining. The API's default is `false`."""
    start_conference_on_create: NotRequired[bool]
    """Whether the conference starts when it is made. Until it starts, its participants are on
    hold. The API's default is `true`.
    """
    start_conference_on_enter: NotRequired[bool]
    """Whether the conference starts when this participant joins. The API's default is `false`."""
    supervisor_role: NotRequired[ConferenceSupervisorRoleParam]
    """What the participant may do as a supervisor: `whisper` speaks to chosen calls only,
    `monitor` only listens. `barge` is a participant like any other, and so is `none`. The API's
    default is `none`.
    """
    whisper_call_control_ids: NotRequired[list[str]]
    """The calls that a whispering supervisor speaks to. Without them the supervisor only listens."""
