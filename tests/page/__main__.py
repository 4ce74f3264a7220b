"""Take the picture of the README: `python -m tests.page`, with a Chromium."""

from __future__ import annotations

import base64
from pathlib import Path

from telnyx_voice_advanced import Telnyx

from .applications import HOURS, MENU, Application
from .browser import Look, Page, start
from .serving import receiving, twin_process

PICTURE = Path(__file__).resolve().parents[2] / "docs" / "twin.webp"
LOOK = Look(1280, 720, "light")


def main() -> None:
    """Call an application, press a key, and have the response to what it does then lost."""
    with receiving() as receiver, twin_process(receiver.url) as twin:
        state = twin.get("state")
        settings = {"api_key": "any", "base_url": f"{twin.url}/v2"}
        driver = start()
        try:
            with Telnyx(**settings, public_key=state["public_key"]) as client:
                receiver.app = Application(client).app
                page = Page(driver).open(twin.url, LOOK)
                page.button("Call").click()
                page.until_text("said", MENU)
                twin.post("faults", fault="response_lost", command="speak", times=1)
                twin.post("faults", fault="slow", command="hangup")
                page.button("2").click()
                page.until_text("said", HOURS)
                page.until_marked("speak", "executed", "1 repeat ignored")
                page.until(lambda: page.journal()[-1].name == "call.speak.ended", "it is said")
                picture = driver.execute_cdp_cmd(
                    "Page.captureScreenshot", {"format": "webp", "quality": 80}
                )
        finally:
            driver.quit()
    PICTURE.write_bytes(base64.b64decode(picture["data"]))


if __name__ == "__main__":
    main()
