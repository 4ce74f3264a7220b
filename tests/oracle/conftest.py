"""The three voices, and the recorder that they talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from telnyx_voice_advanced import Telnyx

from .official import OfficialVoice
from .recorder import Recorder, recording
from .second import SecondVoice, make

API_KEY = "KEY_of_nobody"


@pytest.fixture(autouse=True, scope="session")
def no_environment() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("API_KEY", "PUBLIC_KEY", "BASE_URL", "LOG"):
            patch.delenv(f"TELNYX_{name}", raising=False)
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            patch.delenv(name, raising=False)
            patch.delenv(name.lower(), raising=False)
        yield


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    with recording() as running:
        yield running


@pytest.fixture(scope="session")
def client(recorder: Recorder) -> Iterator[Telnyx]:
    # What is compared is what goes out: a number such as 250.0, which JSON Schema calls an integer, too.
    with Telnyx(
        api_key=API_KEY, base_url=recorder.base_url, max_retries=0, validate_arguments=False
    ) as client:
        yield client


@pytest.fixture(scope="session")
def second(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecondVoice]:
    folder = tmp_path_factory.mktemp("second")
    make(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        voice = SecondVoice(recorder.base_url, API_KEY)
        yield voice
        voice.close()


@pytest.fixture(scope="session")
def official(no_environment: None) -> Iterator[OfficialVoice]:
    voice = OfficialVoice()
    yield voice
    voice.close()
