"""Lines that no test runs, each with the reason: a module, the line's text, why."""

from __future__ import annotations

import re
from typing import Final

PACKAGE: Final = r"generated/telnyx_voice_advanced/"
OTHER_SPECS: Final = (
    "for operations of another spec: tests/generator calls them in a package of their own"
)
TEMPLATES: Final = (
    "what is wrong with a template: test_command_line.py breaks some in a copy of the project"
)

EXPLAINED: Final[tuple[tuple[str, str, str], ...]] = (
    (
        PACKAGE + r"__main__\.py",
        r".*",
        "tests/wheel runs it where a wheel was installed",
    ),
    (
        PACKAGE + r"__pyinstaller/.*\.py",
        r".*",
        "tests/wheel has PyInstaller run it where a wheel was installed",
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
        r"except IndexError:.*|continue",
        "two threads that take the last connection in the same instant",
    ),
    (
        PACKAGE + r"_resolver\.py",
        r"except ValueError:.*|with suppress\(ValueError\):",
        "a thread that ends in the instant in which none can be started",
    ),
    (
        PACKAGE + r"_unparsed\.py",
        r'return SchemaError\(path=path, expected="what the spec says", got="something else"\)',
        "a message of the decoder that no version of it has yet",
    ),
    (
        PACKAGE + r"webhooks/_(claimed|ordered)\.py",
        r'return STORE_FAILED|except BaseException:|raise|.*"release", leg, token\)',
        "run by test_once.py and test_shutdown.py; the tracer loses a generator into which an exception was thrown",
    ),
    (
        PACKAGE + r"_(async_)?pool\.py",
        r"if not self\._closed:",
        "httpx closes a stream once; a connection that was given back twice would serve two calls",
    ),
    (
        PACKAGE + r"_caller_client\.py",
        r"if isinstance\(timeouts, dict\):",
        "httpx gives every request its timeouts; what is only like httpx may not",
    ),
    (
        PACKAGE + r"_fork\.py",
        r'if hasattr\(os, "register_at_fork"\):',
        "systems that do not fork",
    ),
    (
        PACKAGE + r"_exchange\.py",
        r"if isinstance\(timeout, Limit\).*:",
        "what httpcore's signatures allow and it does not do",
    ),
    (
        PACKAGE + r"_response\.py",
        r"if self\._response is not None:",
        "a `with` block leaves only what it has entered",
    ),
    (
        r"generator/format\.py",
        r"said = .*|raise RuntimeError\(.*|for path in sorted\(folder\.rglob.*|try:|ast\.parse\(.*"
        r"|except SyntaxError as error:|named = .*|yield .*so its template or the spec is at fault.*",
        TEMPLATES,
    ),
    (
        r"generator/render\.py",
        r"case _:|(raise RuntimeError|except jinja2\.TemplateError|if isinstance\(error, jinja2).*"
        r"|return f\"templates/.*|frames = .*|inside = .*|if not inside:",
        TEMPLATES,
    ),
    (
        r"generator/source/.*\.py",
        r"(raise )?RuntimeError\(.*|raise|start\.cache_clear\(\)|except RuntimeError.*|answer = .*"
        r"|if issubclass\(warning\.category, UserWarning\):",
        "datamodel-code-generator did what its pinned version does not do",
    ),
    (
        r"generator/literal\.py",
        r"raise (TypeError|AssertionError)\(.*",
        "a slip of ours: templates are given nothing else",
    ),
    (r"generator/rules/rule\.py", r"raise ValueError\(.*", "a slip of ours: two rules by one id"),
    (
        r"generator/lint\.py",
        r"except Exception:|if not broken:|raise",
        "no document is known that breaks its format and fails a later stage",
    ),
    (
        r"generator/rules/walk\.py",
        r"return None",
        "references that lead in a cycle: `ref-circle` ends lint before",
    ),
    (
        r"generator/commands\.py",
        r"return 0",
        "a watch ends with Ctrl-C",
    ),
    (
        r"generator/tree/swap\.py",
        r"return False|code = .*|if code in _UNSUPPORTED:|raise OSError\(.*|except ImportError:.*|yield|return",
        "systems and file systems that cannot exchange two folders, or have no locks",
    ),
    (
        r"generator/__main__\.py",
        r"if isinstance\(stream, io\.TextIOWrapper\):",
        "whoever runs us may have put anything in the place of the standard streams",
    ),
    (
        r"generator/load/yaml_tree\.py",
        r"for event in events:",
        "libyaml closes every collection that it opens, or raises",
    ),
    (
        r"generator/rules/examples\.py",
        r"raise ValueError\(f.*is not fetched.*",
        "jsonschema-rs asks for nothing that it has not; should it, nothing is fetched",
    ),
    (
        r"generator/schemas/unions\.py",
        r"elif name not in seen:",
        "variants that lead in a cycle: `ref-circle` ends lint before",
    ),
    (
        r"generator/source/(dcg_process|postprocess)\.py",
        r"for line in sys\.stdin:|(el)?if isinstance\(statement, cst\.SimpleStatementLine\):",
        "a process that ends with the one that asks it; statements that datamodel-code-generator does not write",
    ),
    (
        r"generator/watch\.py",
        r"for saved in saves:|if saved:",
        "a watch ends with Ctrl-C; between saves it looks up to hear it",
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
