"""Lines that no test runs, each with the reason: a module, the line's text, why."""

from __future__ import annotations

import re
from typing import Final

PACKAGE: Final = r"generated/telnyx_voice_advanced/"
OTHER_SPECS: Final = (
    "for operations of another spec: tests/generator calls them in a package of their own"
)

EXPLAINED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        PACKAGE + r"__main__\.py",
        r".*",
        "tests/wheel runs it where a wheel was installed",
    ),
    (
        PACKAGE + r"_decode\.py",
        r"return (_nothing|decode\(decoder, body\) if body .*)",
        OTHER_SPECS,
    ),
    (PACKAGE + r"_path\.py", r"return str\(value\)", OTHER_SPECS),
    (PACKAGE + r"_query\.py", r"return \{", OTHER_SPECS),
    (
        PACKAGE + r"_request\.py",
        r"elif extra_body:|raise TelnyxError\(f.*takes no body.*|headers = overlaid.*|return \{",
        OTHER_SPECS,
    ),
    (
        PACKAGE + r"_deadline\.py",
        r"return timeout",
        "httpcore hands on the limits that it got, and its signature says that they are floats",
    ),
    (
        PACKAGE + r"_lanes\.py",
        r"except IndexError:.*|pass",
        "two threads that take the last connection in the same instant",
    ),
    (
        PACKAGE + r"_network\.py",
        r'raise httpcore\.ConnectTimeout\("timed out"\)',
        "the time runs out in the instant between two addresses",
    ),
    (
        PACKAGE + r"_unparsed\.py",
        r'return SchemaError\(path=path, expected="what the spec says", got="something else"\)',
        "a message of the decoder that no version of it has yet",
    ),
)


def reason(module: str, line: str) -> str | None:
    """Why a line is not run; none where nobody said."""
    return next(
        (
            why
            for modules, text, why in EXPLAINED
            if re.fullmatch(modules, module) and re.fullmatch(text, line)
        ),
        None,
    )
