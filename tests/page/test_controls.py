"""Faults as switches, time as a control, and starting over."""

from __future__ import annotations

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from .applications import MENU
from .browser import Page
from .serving import Twin


def on(twin: Twin) -> list[tuple[str, str | None, int | None]]:
    """The faults that are on."""
    return [(each["fault"], each["command"], each["times"]) for each in twin.get("faults")["on"]]


def shown(page: Page) -> float:
    """The seconds that the clock of the page shows."""
    minutes, seconds = page.text("now").split(":")
    return int(minutes) * 60 + float(seconds)


def test_a_fault_is_switched_on_and_off_by_keys(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    switch = page.switch("response_lost")
    assert switch.aria_role == "switch"
    page.driver.execute_script("arguments[0].focus()", switch)
    page.type(Keys.SPACE)
    page.until(lambda: on(twin) == [("response_lost", None, None)], "the fault is on")
    page.until(switch.is_selected, "its switch shows that")
    page.type(Keys.SPACE)
    page.until(lambda: on(twin) == [], "the fault is off")
    page.until(lambda: not switch.is_selected(), "its switch shows that")
    page.assert_good()


def test_a_fault_happens_once_to_one_command(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    Select(page.field("Command")).select_by_visible_text("answer")
    Select(page.field("Happens")).select_by_visible_text("once")
    switch = page.switch("response_lost")
    switch.find_element("xpath", "..").click()
    page.until(lambda: on(twin) == [("response_lost", "answer", 1)], "the fault is on")
    page.until_text("request-faults", "answer alone, 1 time more")
    page.button("Call").click()
    page.until_marked("answer", "executed", "1 repeat ignored", "executed, response lost")
    page.until(lambda: not switch.is_selected(), "it has happened, and is off")
    page.until_marked("speak", "executed")


def test_a_fault_that_is_switched_on_elsewhere_shows(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    twin.post("faults", fault="duplicate", times=2)
    switch = page.switch("duplicate")
    page.until(switch.is_selected, "its switch is on")
    page.until_text("delivery-faults", "2 times more")


def test_time_is_paused_moved_and_made_faster(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.button("Pause").click()
    page.until_text("running", "paused")
    before = twin.get("clock")
    assert before["running"] is False
    page.button("+ 1 min").click()
    later = before["now"] + 60
    page.until(
        lambda: twin.get("clock")["now"] == pytest.approx(later, abs=0.01), "a minute has passed"
    )
    # It shows tenths, and leaves the rest of them out.
    page.until(lambda: -0.11 < shown(page) - later < 0.01, "its clock shows that")
    Select(page.field("Speed")).select_by_value("10")
    page.until(lambda: twin.get("clock")["speed"] == 10, "the clock is faster")
    page.button("Go on").click()
    page.until_text("running", "as fast")
    assert twin.get("clock")["running"] is True


def test_starting_over_asks_first(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("speak", "executed")
    page.button("Start over…").click()
    page.until(
        lambda: page.focus.accessible_name == "Keep it", "what changes nothing has the focus"
    )
    page.assert_good()
    page.type(Keys.ESCAPE)
    page.until(lambda: page.focus.accessible_name == "Start over…", "the focus is back")
    assert page.journal()
    seed = twin.get("state")["seed"]
    page.type(Keys.ENTER)
    page.until(page.by_id("sure").is_displayed, "it asks again")
    page.button("Start over").click()
    page.until(lambda: not page.journal(), "the journal is empty")
    page.until(page.by_id("dial").is_displayed, "there is no call")
    assert twin.get("state")["seed"] == seed + 1
    # The application that goes on is called as it was before.
    page.button("Call").click()
    page.until_text("said", MENU)
