"""The connection to the twin is lost, and found again."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from .browser import Page
from .serving import Line, Receiver, Twin, twin_process


@pytest.fixture
def line(twin: Twin) -> Iterator[Line]:
    found = Line(urlsplit(twin.url).port or 0)
    yield found
    found.close()


def test_what_happened_meanwhile_comes_once_it_is_back(page: Page, twin: Twin, line: Line) -> None:
    page.open(line.url)
    twin.post("events", event_type="event.before")
    page.until_marked("event.before", "200 acknowledged")
    line.cut()
    page.until_text("connection", "Connection lost")
    twin.post("events", event_type="event.meanwhile")
    assert page.button("Try now").is_displayed()
    page.button("Call").click()
    page.until_text("problem", "The twin does not answer.")
    assert page.by_id("problem").aria_role == "alert"
    line.mend()
    page.until_text("connection", "Live")
    page.until_marked("event.meanwhile", "200 acknowledged")
    twin.post("events", event_type="event.after")
    page.until_marked("event.after", "200 acknowledged")
    names = [entry.name for entry in page.journal()]
    assert names == ["event.before", "event.meanwhile", "event.after"]
    page.button("Dismiss").click()
    assert not page.by_id("problem").is_displayed()


def test_tabs_in_the_background_leave_the_connections_to_the_one_in_front(
    page: Page, twin: Twin
) -> None:
    first = page.driver.current_window_handle
    for _ in range(7):
        page.driver.switch_to.new_window("tab")
        page.open(twin.url)
    page.button("Call").click()
    page.until_text("call-state", "Connected")
    for handle in page.driver.window_handles:
        if handle != first:
            page.driver.switch_to.window(handle)
            page.driver.close()
    page.driver.switch_to.window(first)


def test_a_twin_that_is_started_anew_has_another_journal(page: Page, receiver: Receiver) -> None:
    with twin_process(receiver.url) as first:
        page.open(first.url)
        page.button("Call").click()
        page.until(lambda: page.journal(), "the call is in the journal")
        first.post("faults", fault="duplicate")
        page.until(lambda: not page.by_id("healthy").is_displayed(), "a fault is on")
    page.until_text("connection", "Connection lost")
    with twin_process(receiver.url, urlsplit(first.url).port or 0) as second:
        page.until_text("connection", "Live")
        page.until(lambda: not page.journal(), "the journal is that of the new twin")
        page.until(page.by_id("dial").is_displayed, "there is no call")
        assert page.by_id("healthy").is_displayed()
        second.post("events", event_type="event.new")
        page.until(lambda: [e.name for e in page.journal()] == ["event.new"], "it is live")
