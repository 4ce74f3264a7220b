"""The page of the twin as files: all that it needs is there, and nothing of it can come from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from telnyx_voice_advanced.testing._page.files import PageFile, page_file


class Elements(HTMLParser):
    """The start tags of a document, and the text of its scripts and styles."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def served(path: str) -> PageFile:
    found = page_file(path)
    assert found is not None, path
    return found


PAGE = served("/").content.decode()


def assets() -> dict[str, str]:
    """All that the page loads, and all that this loads, by path."""
    found: dict[str, str] = {}
    wanted = re.findall(r'(?:src|href)="(/[^"]+)"', PAGE)
    while wanted:
        path = wanted.pop()
        if path not in found:
            found[path] = served(path).content.decode()
            wanted += [f"/page/{name}" for name in re.findall(r'from "\./([^"]+)"', found[path])]
    return found


def test_all_that_it_loads_is_served_with_its_type() -> None:
    loaded = assets()
    assert len(loaded) > 10
    types = {
        "html": "text/html; charset=utf-8",
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    }
    for path in ["/", *loaded]:
        kind = path.rpartition(".")[2] if path != "/" else "html"
        assert dict(served(path).headers)["content-type"] == types[kind]


def test_nothing_of_it_comes_from_elsewhere() -> None:
    for path, text in {"/": PAGE, **assets()}.items():
        own = text.replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert not re.search(r"https?://|(?<![:*])//[a-z]", own), path


def test_its_policy_allows_no_markup_of_others() -> None:
    for path in ["/", *assets()]:
        headers = dict(served(path).headers)
        policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["require-trusted-types-for"] == "'script'"
        assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == "'none'"
        assert headers["x-content-type-options"] == "nosniff"


def test_it_needs_nothing_that_its_policy_forbids() -> None:
    for tag, attributes in Elements(PAGE).found:
        assert tag != "style"
        assert tag != "script" or "src" in attributes
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
    for path, text in assets().items():
        for forbidden in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
        ):
            assert forbidden not in text, path


@pytest.mark.parametrize(
    "path",
    [
        *("", "/page", "/page/", "/page/index.html", "/page/files.py", "/main.js", "/page/none.js"),
        *("/page/../files.py", "/page//main.js", "/page/./main.js", "/page/main.js/"),
    ],
)
def test_nothing_else_is_served(path: str) -> None:
    assert page_file(path) is None
