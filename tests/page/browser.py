"""Chromium, and the page as somebody sees and hears it who uses it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

PATIENCE = 60
"""Seconds that a slow machine may take; nothing waits this long unless it fails."""
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
BROWSERS = ("chromium", "google-chrome")


class Look(NamedTuple):
    """How wide the window is, and which colours its user prefers."""

    width: int
    height: int
    scheme: str


DESK = Look(1280, 800, "light")
PHONE = Look(360, 740, "light")
LOOKS = [DESK, DESK._replace(scheme="dark"), PHONE, PHONE._replace(scheme="dark")]


def start() -> webdriver.Chrome:
    """Start the browser, which asks nothing of any other machine."""
    options = webdriver.ChromeOptions()
    options.binary_location = next(filter(None, map(shutil.which, BROWSERS)))
    # Containers run as root, where Chromium's sandbox does not, and have a small /dev/shm.
    for word in ("headless=new", "no-sandbox", "disable-dev-shm-usage", "hide-scrollbars"):
        options.add_argument(f"--{word}")
    options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))


class Entry(NamedTuple):
    """A line of the journal."""

    kind: str
    name: str
    marks: list[str]


class Page:
    """The page of a twin in the browser."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def open(self, url: str, look: Look = DESK) -> Page:
        size = {"width": look.width, "height": look.height}
        self._devtools(
            "Emulation.setDeviceMetricsOverride", **size, deviceScaleFactor=1, mobile=False
        )
        features = {"prefers-color-scheme": look.scheme, "prefers-reduced-motion": "reduce"}
        listed = [{"name": name, "value": value} for name, value in features.items()]
        self._devtools("Emulation.setEmulatedMedia", features=listed)
        self.driver.get(url)
        self.until(lambda: self.text("connection") == "Live", "the page is live")
        return self

    def _devtools(self, command: str, **parameters: Any) -> None:
        self.driver.execute_cdp_cmd(command, parameters)

    # Waiting.

    def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something holds of the page.

        Raises:
            TimeoutException: It did not come; the message says what was waited for.
        """
        ignored = (StaleElementReferenceException,)
        wait = WebDriverWait(self.driver, PATIENCE, 0.05, ignored)
        wait.until(lambda _: condition(), f"waited for this: {what}")

    def until_text(self, id_: str, text: str) -> None:
        self.until(lambda: text in self.text(id_), f"#{id_} says {text!r}")

    def until_marked(self, name: str, *marks: str) -> None:
        """Wait for a line of the journal with a name and marks."""
        self.until(
            lambda: any(e.name == name and {*marks} <= {*e.marks} for e in self.journal()),
            f"{name} is in the journal as {marks}",
        )

    # What there is.

    def by_id(self, id_: str) -> WebElement:
        return self.driver.find_element(By.ID, id_)

    def text(self, id_: str) -> str:
        return self.by_id(id_).text

    def button(self, name: str) -> WebElement:
        """The visible button that assistive technology calls so."""
        return self._named("button", name)

    def field(self, name: str) -> WebElement:
        return self._named("input, select", name)

    def _named(self, selector: str, name: str) -> WebElement:
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        named = [each for each in found if each.accessible_name == name]
        assert len(named) == 1, f"{len(named)} of {selector} are named {name!r}"
        return named[0]

    def switch(self, fault: str) -> WebElement:
        """The switch of a fault, once the page has it."""
        selector = f"[role=switch][name='{fault}']"
        find = self.driver.find_elements
        self.until(lambda: find(By.CSS_SELECTOR, selector), f"{fault} has a switch")
        return find(By.CSS_SELECTOR, selector)[0]

    def journal(self) -> list[Entry]:
        read = """return [...document.querySelectorAll("#journal-list > li")].map((line) => [
            line.querySelector("[data-slot=kind]").textContent,
            line.querySelector("[data-slot=name]").textContent,
            [...line.querySelectorAll(".mark")].map((mark) => mark.textContent),
        ])"""
        return [Entry(*entry) for entry in self.driver.execute_script(read)]

    def line(self, name: str) -> WebElement:
        """The last line of the journal with a name."""
        path = f"//ol[@id='journal-list']/li[.//*[@data-slot='name'][.='{name}']]"
        return self.driver.find_elements(By.XPATH, path)[-1]

    def open_line(self, name: str) -> str:
        """Open the last line with a name; gives all that it says then."""
        line = self.line(name)
        line.find_element(By.TAG_NAME, "summary").click()
        self.until(lambda: line.find_element(By.CSS_SELECTOR, ".more").text, f"{name} opens")
        return line.text

    # Keys.

    @property
    def focus(self) -> WebElement:
        return self.driver.switch_to.active_element

    def type(self, keys: str) -> None:
        ActionChains(self.driver).send_keys(keys).perform()

    def tab_to(self, name: str) -> None:
        """Press Tab until something of this name has the focus, which has to show."""
        seen: list[str] = []
        while not seen or seen[-1] != name:
            self.type(Keys.TAB)
            seen.append(self.focus.accessible_name)
            assert len(seen) < 100, f"no way by Tab to {name!r}, but to {seen}"
        shown = self.driver.execute_script(
            "const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);"
            "return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2"
        )
        assert shown, f"the focus on {name!r} does not show"

    # What must never be.

    def assert_good(self) -> None:
        """Assert that axe finds nothing, nothing is cut off at the side, and no script has failed."""
        self.driver.execute_script(AXE.read_text("utf-8"))
        found = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run().then(({ violations }) => done(violations.map("
            "({ id, nodes }) => [id, nodes.map((node) => node.html)])))"
        )
        assert found == []
        width = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert self.driver.execute_script(width) == 0
        assert self.complaints() == []

    def complaints(self) -> list[str]:
        """What the browser's console has said since it was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser")]
