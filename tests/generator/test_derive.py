"""The sync modules that are derived from async ones."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath

import pytest

from generator.derive import DERIVED, SYNC, sync_module
from generator.render import PACKAGE, TEMPLATES
from tests.generator.spec_copy import SpecCopy

ASYNC = '''
async def get(client: AsyncTelnyx) -> AsyncIterator[str]:
    """Take an `AsyncTelnyx`; nothing awaits here."""
    async with client as entered:  # an AsyncClient is closed by aclose()
        async for line in entered:
            yield await line  # async stays in prose
    print(f"an AsyncTelnyx was closed: {client.aclose} {{}}")
    await client.aclose()
'''
SYNC_FORM = '''
def get(client: Telnyx) -> Iterator[str]:
    """Take a `Telnyx`; nothing awaits here."""
    with client as entered:  # a Client is closed by close()
        for line in entered:
            yield line  # async stays in prose
    print(f"a Telnyx was closed: {client.close} {{}}")
    client.close()
'''


def test_what_is_left_without_async_and_await() -> None:
    banner, _, text = sync_module(PurePosixPath("x/y.py"), ASYNC).partition("\n")
    assert banner == "# Derived from templates/package/x/y.py, without its async and await."
    assert text == SYNC_FORM


@pytest.mark.parametrize(("source", "derived"), DERIVED.items(), ids=str)
def test_no_word_of_the_async_form_is_left(
    spec_copy: SpecCopy, source: PurePosixPath, derived: PurePosixPath
) -> None:
    tree = spec_copy.generate()
    text = tree[PurePosixPath(PACKAGE, derived)].decode()
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert not names & SYNC.keys()
    assert not any(
        isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith)
        for node in ast.walk(ast.parse(text))
    )
    assert f"# Derived from templates/package/{source}" in text
    assert not (TEMPLATES / "package" / derived).exists()
