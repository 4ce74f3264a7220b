"""Lines that no test runs, each with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests import symbols

OTHER_SPECS: Final = (
    "for operations of another spec: tests/generator calls them in a package of their own"
)
TEMPLATES: Final = (
    "what is wrong with a template: test_command_line.py breaks some in a copy of the project"
)

MODULES: Final[tuple[tuple[str, str], ...]] = (
    ("_integrity.py", "tests/wheel runs it where a wheel was installed"),
    (
        "__pyinstaller/*.py",
        "tests/wheel has PyInstaller run it where a wheel was installed",
    ),
)
"""Modules of the package that are run elsewhere: Python and PyInstaller find them by these paths."""

EXPLAINED: Final[tuple[tuple[tuple[str, ...], str, str], ...]] = (
    (
        ("generated:caster", "generated:decoder_of", "generated:_decode_or_none"),
        r"return (_nothing|decode\(decoder, body\) if body.*)",
        OTHER_SPECS,
    ),
    (
        ("generated:encode_segment",),
        r"return str\(value\)",
        OTHER_SPECS,
    ),
    (
        ("generated:comma_join",),
        r"return \{",
        OTHER_SPECS,
    ),
    (
        ("generated:build_request",),
        r"elif extra_body:|raise TelnyxError\(f.*takes no body.*|headers = merge_headers.*",
        OTHER_SPECS,
    ),
    (
        ("generated:_given", "generated:_joined", "generated:item_texts", "generated:_texts"),
        r".+",
        OTHER_SPECS,
    ),
    (
        ("generated:remaining",),
        r"return timeout",
        "httpcore hands on the limits that it got, and its signature says that they are floats",
    ),
    (
        ("generated:IdleConnections.take", "generated:IdleConnections.give_back"),
        r"except IndexError:.*|pass",
        "two threads that take the last connection in the same instant",
    ),
    (
        ("generated:Resolver._begin",),
        r"with suppress\(ValueError\):|self\._queue\.remove\(wanted\)",
        "a thread that ends in the instant in which none can be started",
    ),
    (
        ("generated:_schema_error",),
        r'return SchemaError\(path=path, expected="what the spec says", got="something else"\)',
        "a message of the decoder that no version of it has yet",
    ),
    (
        (
            "generated:_handle_exclusively",
            "generated:_handle_once",
            "generated:ordered_delivery",
            "generated:_claimed",
            "generated:_handle",
        ),
        r'return STORE_FAILED|except BaseException:|raise|.*"release", leg, token\)',
        "run by test_once.py and test_shutdown.py; the tracer loses a generator into which an exception was thrown",
    ),
    (
        ("generated:PooledResponse.close", "generated:AsyncPooledResponse.aclose"),
        r"if not self\._closed:",
        "httpx closes a stream once; a connection that was given back twice would serve two calls",
    ),
    (
        ("generated:_Head.finish_by",),
        r"if isinstance\(timeouts, dict\):",
        "httpx gives every request its timeouts; what is only like httpx may not",
    ),
    (
        ("generated:module of _after_fork",),
        r'if hasattr\(os, "register_at_fork"\):',
        "systems that do not fork",
    ),
    (
        ("generated:Exchange.begin", "generated:Exchange.note"),
        r"if isinstance\(timeout, DeadlineTimeout\).*:",
        "what httpcore's signatures allow and it does not do",
    ),
    (
        (
            "generated:ResponseContextManager.__exit__",
            "generated:AsyncResponseContextManager.__aexit__",
        ),
        r"if self\._response is not None:",
        "a `with` block leaves only what it has entered",
    ),
    (
        ("generator:_ruff", "generator:_no_python"),
        r"said = .*|raise RuntimeError\(.*|for path in sorted\(folder\.rglob.*|try:|ast\.parse\(.*"
        r"|except SyntaxError as error:|named = .*|yield .*so its template or the spec is at fault.*",
        TEMPLATES,
    ),
    (
        (
            *("generator:_templates", "generator:context_of", "generator:template_errors"),
            *("generator:_place", "generator:read_template"),
        ),
        r"lines = .*|(raise RuntimeError|except jinja2\.TemplateError|if isinstance\(error, jinja2).*"
        r"|return f\"templates/.*|frames = .*|inside = .*|if not inside:",
        TEMPLATES,
    ),
    (
        ("generator:write", "generator:_serve", "generator:_fields", "generator:class_structures"),
        r"different = .*|(raise )?RuntimeError\(.*|raise|start\.cache_clear\(\)|except RuntimeError.*|reply = .*"
        r"|if issubclass\(warning\.category, UserWarning\):",
        "datamodel-code-generator did what its pinned version does not do",
    ),
    (
        ("generator:py_literal", "generator:docstring"),
        r"raise (TypeError|AssertionError)\(.*",
        "a mistake of ours: templates are given nothing else",
    ),
    (
        ("generator:add",),
        r"raise ValueError\(.*",
        "a mistake of ours: two rules by one id",
    ),
    (
        ("generator:lint_spec",),
        r"except Exception:|if not broken:|raise",
        "no document is known that breaks its format and fails a later stage",
    ),
    (
        ("generator:target",),
        r"return None",
        "references that lead in a cycle: `ref-circle` ends lint before",
    ),
    (
        ("generator:generate",),
        r"return 0",
        "a watch ends with Ctrl-C",
    ),
    (
        ("generator:_exchange", "generator:alone"),
        r"return False|code = .*|if code in _UNSUPPORTED:|raise OSError\(.*|except ImportError:.*|yield|return",
        "systems and file systems that cannot exchange two folders, or have no locks",
    ),
    (
        ("generator:main",),
        r"if isinstance\(stream, io\.TextIOWrapper\):",
        "whoever runs us may have put anything in the place of the standard streams",
    ),
    (
        ("generator:_Builder.build", "generator:_Builder._sequence", "generator:_Builder._mapping"),
        r"for event in events:",
        "libyaml closes every collection that it opens, or raises",
    ),
    (
        ("generator:_refuse",),
        r"raise ValueError\(f.*is not fetched.*",
        "jsonschema-rs asks for nothing that it has not; should it, nothing is fetched",
    ),
    (
        ("generator:_kinds",),
        r"elif name not in seen:",
        "variants that lead in a cycle: `ref-circle` ends lint before",
    ),
    (
        ("generator:_serve",),
        r"for line in sys\.stdin:",
        "a process that ends with the one that asks it",
    ),
    (
        ("generator:runs",),
        r"for saved in saves:|if saved:",
        "a watch ends with Ctrl-C; between saves it looks up to hear it",
    ),
)
"""Symbols (`module of x` is the top level of the module that defines `x`), the line's text in each of them, and why."""


def reason(path: Path, number: int) -> str | None:
    """Why a line is not run; none where nobody said."""
    for pattern, why in MODULES:
        if path in (symbols.ROOT / symbols.FOLDERS["generated"]).glob(pattern):
            return why
    line = path.read_text("utf-8").splitlines()[number - 1].strip()
    around = symbols.around(path, number)
    return next(
        (why for names, text, why in EXPLAINED if around & {*names} and re.fullmatch(text, line)),
        None,
    )


def unmatched() -> Iterator[str]:
    """The symbols of entries that are gone, or hold no such line any more."""
    for pattern, _ in MODULES:
        if not list((symbols.ROOT / symbols.FOLDERS["generated"]).glob(pattern)):
            yield f"{pattern}: there is no such module"
    for names, text, _ in EXPLAINED:
        for name in names:
            try:
                lines = [line.strip() for line in symbols.lines_of(name)]
            except symbols.NotFoundError as error:
                yield f"{name}: {error}"
                continue
            if not any(re.fullmatch(text, line) for line in lines if line):
                yield f"{name}: no line is {text}"
