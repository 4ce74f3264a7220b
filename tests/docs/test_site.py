"""The built site: every link of it leads somewhere, and nothing on it comes from another host."""

from __future__ import annotations

import os
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from .markdown import ROOT

SITE = ROOT / os.environ.get("SITE", "build/site")
LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src"}


class Page(HTMLParser):
    """What an HTML page refers to, and what can be referred to in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.ids: set[str] = {""}
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.ids |= {found.get("id", ""), found.get("name", "")}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag == "link" and found.get("rel") in ("stylesheet", "icon", "modulepreload"):
            self.loaded.append(found["href"])
        if LOADED.get(tag) in found:
            self.loaded.append(found[LOADED[tag]])


@cache
def page_at(path: Path) -> Page:
    return Page(path)


def target_of(link: str, page: Path) -> Path:
    """The file that a link of a page leads to."""
    path = unquote(urlsplit(link).path)
    target = (SITE / path.lstrip("/") if path.startswith("/") else page.parent / path).resolve()
    if not path:
        return page
    return target / "index.html" if target.is_dir() else target


PAGES = sorted(SITE.rglob("*.html"))


def test_there_is_a_page_for_everything() -> None:
    written = {
        page.relative_to(ROOT / "docs").with_suffix("") for page in (ROOT / "docs").rglob("*.md")
    }
    missing = [
        path
        for path in written
        if path.parts[0] != "site"
        and not (SITE / (path.parent if path.name == "index" else path) / "index.html").is_file()
    ]
    assert missing == []
    assert len(PAGES) > 80


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(SITE).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    broken = [
        link
        for link in page_at(page).links
        if not urlsplit(link).scheme
        and not (
            (target := target_of(link, page)).is_file()
            and (
                target.suffix != ".html" or unquote(urlsplit(link).fragment) in page_at(target).ids
            )
        )
    ]
    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(SITE).as_posix())
def test_nothing_is_loaded_from_elsewhere(page: Path) -> None:
    for address in page_at(page).loaded:
        assert not urlsplit(address).netloc, address
        assert target_of(address, page).is_file(), address


def test_language_models_find_every_page() -> None:
    lines = (SITE / "llms.txt").read_text("utf-8").splitlines()
    listed = [line.rpartition("](")[2].rstrip(")") for line in lines if line.startswith("- ")]
    assert len(listed) > 80
    for path in listed:
        assert (SITE / path).read_text("utf-8").lstrip().startswith(("#", "---", "<!--")), path
