"""What callers and applications say is text, whatever it looks like."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By

from .applications import Application
from .browser import DESK, PHONE, Look, Page
from .serving import Twin

MARKUP = (
    "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
    "<iframe srcdoc='<script>parent.document.title=1</script>'></iframe>"
    "\"'><svg/onload=document.title='taken'>{{7*7}}${7*7}"
)
TURNED = "\u202e0110-555-213-1+\u2066 and \u200b nothing"
SPELT_OUT = r"\u202e0110-555-213-1+\u2066 and \u200b nothing"
ENDLESS = "W" * 3000


@pytest.mark.parametrize("look", [DESK, PHONE], ids=lambda look: str(look.width))
def test_markup_is_shown_and_not_made(
    page: Page, twin: Twin, application: Application, look: Look
) -> None:
    application.menu = MARKUP
    page.open(twin.url, look)
    page.driver.execute_script("document.title = 'untouched'")
    twin.post("calls", **{"from": MARKUP, "to": MARKUP})
    page.until_text("said", MARKUP)
    assert page.text("peer") == MARKUP
    assert page.text("other") == MARKUP
    assert MARKUP in page.open_line("speak").replace('\\"', '"')
    page.open_line("call.initiated")
    for tag in ("iframe", "main svg", "main img", "main script"):
        assert page.driver.find_elements(By.CSS_SELECTOR, tag) == []
    assert page.driver.title == "untouched"
    page.assert_good()


def test_what_would_turn_or_hide_text_is_spelt_out(
    page: Page, twin: Twin, application: Application
) -> None:
    application.menu = TURNED
    page.open(twin.url)
    twin.post("calls", **{"from": TURNED, "to": TURNED})
    page.until_text("said", SPELT_OUT)
    assert page.text("peer") == page.text("other") == SPELT_OUT
    assert page.complaints() == []


def test_a_text_without_end_leaves_the_page_as_wide_as_it_is(
    page: Page, twin: Twin, application: Application
) -> None:
    application.menu = ENDLESS
    page.open(twin.url, PHONE)
    twin.post("calls", **{"from": ENDLESS, "to": ENDLESS})
    page.until_text("said", ENDLESS)
    page.assert_good()
    page.open_line("call.initiated")
    page.assert_good()


def test_an_event_type_can_be_any_text(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.driver.execute_script("document.title = 'untouched'")
    twin.post("events", event_type=MARKUP, payload={MARKUP: MARKUP})
    page.until(lambda: page.journal(), "the event is in the journal")
    (entry,) = page.journal()
    assert entry.name == MARKUP
    assert page.driver.title == "untouched"
    assert page.complaints() == []
