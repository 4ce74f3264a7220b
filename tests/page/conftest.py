from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium import webdriver
from telnyx_voice_advanced import Telnyx

from .applications import Application
from .browser import Page, start
from .serving import Receiver, Twin, receiving, twin_process


@pytest.fixture(scope="session")
def driver() -> Iterator[webdriver.Chrome]:
    found = start()
    yield found
    found.quit()


@pytest.fixture(scope="session")
def receiver() -> Iterator[Receiver]:
    with receiving() as found:
        yield found


@pytest.fixture(scope="session")
def one_twin(receiver: Receiver) -> Iterator[Twin]:
    with twin_process(receiver.url) as found:
        yield found


@pytest.fixture
def application(one_twin: Twin, receiver: Receiver) -> Iterator[Application]:
    """An application behind the receiver, for a twin that has just begun."""
    key = one_twin.start_over()
    settings = {"api_key": "any", "base_url": f"{one_twin.url}/v2"}
    with Telnyx(**settings, public_key=key) as client:
        found = Application(client)
        receiver.app = found.app
        yield found


@pytest.fixture
def twin(one_twin: Twin, application: Application) -> Twin:
    return one_twin


@pytest.fixture
def page(driver: webdriver.Chrome, twin: Twin) -> Iterator[Page]:
    """The browser; the test opens the page in it."""
    driver.get("about:blank")
    driver.get_log("browser")
    yield Page(driver)
    driver.get("about:blank")
