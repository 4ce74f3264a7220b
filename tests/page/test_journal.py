"""The journal as it grows."""

from __future__ import annotations

from selenium.webdriver.common.by import By

from .applications import Application
from .browser import Page
from .serving import Twin


def test_a_repeated_command_is_one_line_with_one_execution(
    page: Page, twin: Twin, application: Application
) -> None:
    twin.post("faults", fault="response_lost", command="answer", times=1)
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("answer", "executed", "1 repeat ignored", "executed, response lost")
    assert [entry.name for entry in page.journal()].count("answer") == 1
    assert twin.executions("answer") == 1
    shown = page.open_line("answer")
    assert "2 requests" in shown
    assert "Executed\nonce" in shown


def test_a_delivery_is_repeated_at_a_button(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("speak", "executed")
    page.until_marked("call.initiated", "200 acknowledged")
    page.button("Repeat the delivery of call.initiated").click()
    page.until_marked("call.initiated", "200 acknowledged", "repeated by hand")
    assert twin.executions("answer") == 1


def test_a_delivery_says_what_was_sent_and_what_came_back(
    page: Page, twin: Twin, application: Application
) -> None:
    page.open(twin.url)
    call = twin.post("calls", **{"from": "+13125550187", "to": "+12065550119"})
    page.until_marked("call.initiated", "200 acknowledged")
    shown = page.open_line("call.initiated")
    assert call["call_control_id"] in shown
    assert '"event_type": "call.initiated"' in shown
    assert "telnyx-signature-ed25519: " in shown
    page.assert_good()


def test_a_webhook_comes_before_the_command_that_it_led_to(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("call.answered", "200 acknowledged")
    names = [entry.name for entry in page.journal()]
    assert names[:2] == ["call.initiated", "answer"]
    assert names.index("call.answered") < names.index("speak")


def test_a_receiver_that_fails_is_seen_to_fail(
    page: Page, twin: Twin, application: Application
) -> None:
    twin.post("faults", fault="old_key", times=1)
    page.open(twin.url)
    page.button("Call").click()
    page.until(lambda: page.journal(), "the delivery is in the journal")
    page.until(lambda: "acknowledged" not in page.journal()[0].marks[-1], "it was refused")
    assert page.journal()[0].name == "call.initiated"


def test_it_shows_what_is_asked_for(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    page.button("Call").click()
    page.until_marked("speak", "executed")
    twin.post("events", event_type="call.of.another")
    page.until_marked("call.of.another", "200 acknowledged")
    page.driver.find_element(By.CSS_SELECTOR, "[value=command]").click()
    page.until(lambda: {e.kind for e in page.journal()} == {"Command"}, "commands alone")
    page.driver.find_element(By.CSS_SELECTOR, "[value=delivery]").click()
    page.until(lambda: {e.kind for e in page.journal()} == {"Webhook"}, "webhooks alone")
    assert "call.of.another" in [entry.name for entry in page.journal()]
    page.by_id("this-call").click()
    names = [entry.name for entry in page.journal()]
    assert "call.initiated" in names
    assert "call.of.another" not in names


def test_hundreds_of_lines_are_followed_unless_one_is_read(page: Page, twin: Twin) -> None:
    page.open(twin.url)
    for number in range(210):
        twin.post("events", event_type=f"event.{number:03}")
    page.until_text("counts", "210 webhooks")
    assert len(page.journal()) == 200
    is_at_end = (
        "const { scrollTop, scrollHeight, clientHeight } = document.getElementById('lines');"
        "return scrollHeight - scrollTop - clientHeight < 2"
    )
    assert page.driver.execute_script(is_at_end)

    page.driver.execute_script("document.getElementById('lines').scrollTop = 0")
    page.button("Show older lines").click()
    page.until(lambda: len(page.journal()) == 210, "all lines are shown")
    delivered = sorted(twin.get("deliveries"), key=lambda each: (each["at"], each["number"]))
    assert [entry.name for entry in page.journal()] == [each["event_type"] for each in delivered]

    page.driver.execute_script("document.getElementById('lines').scrollTop = 100")
    twin.post("events", event_type="event.last")
    page.until_text("newest", "1 new")
    assert page.driver.execute_script("return document.getElementById('lines').scrollTop") == 100
    page.by_id("newest").click()
    page.until(lambda: page.driver.execute_script(is_at_end), "the newest line is followed")
    page.assert_good()
