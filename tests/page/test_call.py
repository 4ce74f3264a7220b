"""A call from its beginning to its end, as people make it."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from .applications import HOURS, MENU, Application
from .browser import LOOKS, Look, Page
from .serving import Twin


def calling(page: Page) -> None:
    """Call the application, and wait until it has said its menu."""
    page.button("Call").click()
    page.until_text("said", MENU)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.width}-{look.scheme}")
def test_by_mouse(page: Page, twin: Twin, look: Look) -> None:
    page.open(twin.url, look)
    page.assert_good()
    calling(page)
    page.until_text("call-state", "Connected")
    page.button("2").click()
    page.until_text("said", HOURS)
    page.until_marked("call.dtmf.received", "200 acknowledged")
    page.assert_good()
    page.button("Hang up").click()
    page.until_text("call-state", "Call ended")
    page.until_marked("call.hangup", "200 acknowledged")
    assert HOURS in page.open_line("speak")
    page.assert_good()
    page.button("New call").click()
    calling(page)
    page.assert_good()


def test_by_keys_alone(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.tab_to("From")
    page.type("+49301234567")
    page.tab_to("Call")
    page.type(Keys.ENTER)
    page.until_text("said", MENU)
    page.until_text("call-state", "Connected")
    page.type("2")
    page.until_text("said", HOURS)
    page.tab_to("hash")
    page.type(Keys.SPACE)
    page.until(lambda: page.text("pressed") == "2#", "both keys were pressed")
    page.tab_to("Hang up")
    page.type(Keys.ENTER)
    page.until_text("call-state", "Call ended")
    page.until(lambda: page.focus.accessible_name == "New call", "the focus goes to a new call")
    page.type(Keys.ENTER)
    page.until(lambda: page.focus.accessible_name == "Call", "the focus goes to the next call")


def test_every_control_is_on_the_way_of_the_tab_key_and_none_holds_it(
    page: Page, twin: Twin
) -> None:
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("speak", "executed")
    reached: list[str] = []
    for name in ("Hang up", "All", "This call alone", "Pause", "+ 1 min", "Start over…"):
        page.tab_to(name)
        reached.append(name)
    # Past the last control the browser goes on, and comes to the first again.
    page.tab_to("To the phone")
    page.type(Keys.ENTER)
    assert page.focus.get_attribute("id") == "phone"


def test_keys_arrive_in_the_order_in_which_they_were_pressed(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    calling(page)
    page.until_text("call-state", "Connected")
    page.type("1234567890*#")
    page.until(lambda: page.text("pressed") == "1234567890*#", "all keys arrived in order")


def test_digits_in_a_field_and_out_of_the_phone_are_no_keys(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    calling(page)
    page.until_text("call-state", "Connected")
    page.by_id("lines").click()
    page.type("7")
    page.by_id("who").click()
    page.type("2")
    page.until(lambda: page.text("pressed") == "2", "the key within the phone was pressed")


def test_a_call_of_the_application_rings_and_is_answered(
    page: Page, twin: Twin, application: Application
) -> None:
    page.open(twin.url)
    numbers = {"to": "+13125550100", "from_": "+12065550119"}
    application.client.calls.dial(**numbers, connection_id="2764519380042718365")
    page.until_text("call-state", "The application is calling")
    page.assert_good()
    page.button("Answer").click()
    page.until_text("said", MENU)
    page.until_text("call-state", "Connected")
    assert page.text("peer") == "+12065550119"


def test_a_call_of_the_application_is_declined(
    page: Page, twin: Twin, application: Application
) -> None:
    page.open(twin.url)
    numbers = {"to": "+13125550100", "from_": "+12065550119"}
    application.client.calls.dial(**numbers, connection_id="2764519380042718365")
    page.until_text("call-state", "The application is calling")
    page.button("Decline").click()
    page.until_text("call-state", "Call ended")


def test_each_of_two_calls_can_be_looked_at(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    calling(page)
    page.button("2").click()
    page.until_text("said", HOURS)
    twin.post("calls", **{"from": "+13125550100", "to": "+13125550199"})
    page.until_text("calls", "to +13125550199")
    # The phone is in use, and stays at its call.
    assert page.text("peer") == "+12065550119"
    page.driver.find_element(By.CSS_SELECTOR, "#calls li:first-child button").click()
    page.until_text("said", MENU)
    assert page.text("peer") == "+13125550199"
    assert HOURS not in page.text("said")
    page.assert_good()


def test_what_is_said_is_read_out_and_what_was_said_before_is_not(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    said = page.by_id("said")
    calling(page)
    assert said.aria_role == "log"
    page.until(lambda: said.get_attribute("aria-live") == "polite", "what is said is read out")
    items = page.driver.find_elements(By.CSS_SELECTOR, "#said-list li")
    page.button("2").click()
    page.until_text("said", HOURS)
    # What was there stays as it is, or it would be read out again.
    assert page.driver.find_elements(By.CSS_SELECTOR, "#said-list li")[: len(items)] == items
