# Generated; edit spec/ or templates/ instead.
"""A command from the shell."""

from __future__ import annotations

import inspect
import json
import shlex
from collections.abc import Iterator
from difflib import get_close_matches
from operator import attrgetter
from typing import Any

import click

from .._client.telnyx import Telnyx
from .._errors import TelnyxError
from .catalogue import full_name
from .completion import command_names
from .output import json_option, say


@click.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.argument("command", shell_complete=command_names)
@click.option("--dry-run", is_flag=True, help="Print the request, and send nothing.")
@click.option("--curl", is_flag=True, help="Print it as a curl command, and send nothing.")
@json_option
@click.pass_context
def send(context: click.Context, command: str, dry_run: bool, curl: bool, as_json: bool) -> None:
    """Send a COMMAND to a call: its identifiers come first, then the arguments as options.

    A value is text, or JSON where the argument is no text. TELNYX_API_KEY holds the key.
    `telnyx-voice commands` lists the commands, and shows the arguments of one.

    Exits with 0 where the command ran, with 1 where it did not or where nobody knows.

    \b
    Examples:
      telnyx-voice send send_dtmf v3:… --digits 42# --dry-run
      telnyx-voice send start_siprec v3:… --connector-name recorder
    """
    name = full_name(command)
    method = attrgetter(name)(Telnyx(api_key="none"))
    positional, named = _arguments(method, context.args)
    _check_complete(command, method, positional, named)
    if dry_run or curl:
        request = _request(name, positional, named)
        say(_curl(request) if curl else _shown(request), request, as_json=as_json)
        return
    try:
        with Telnyx() as client:
            result = attrgetter(name)(client)(*positional, **named)
    except TelnyxError as error:
        outcome = getattr(error, "outcome", None)
        document = {"error": type(error).__name__, "message": str(error), "outcome": outcome}
        say(str(error), document, as_json=as_json)
        context.exit(1)
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error)) from None
    text = "" if result is None else result.to_json()
    say(text, json.loads(text or "{}"), as_json=as_json)


def _arguments(method: Any, words: list[str]) -> tuple[list[str], dict[str, Any]]:
    parameters = inspect.signature(method).parameters
    positional: list[str] = []
    named: dict[str, Any] = {}
    waiting = iter(words)
    for word in waiting:
        if not word.startswith("--"):
            positional.append(word)
            continue
        option, equals, value = word.partition("=")
        name = option[2:].replace("-", "_")
        parameter = parameters.get(name) or parameters.get(f"{name}_")
        if parameter is None:
            known = list(map(_option, parameters))
            near = get_close_matches(option, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"it takes {', '.join(known)}"
            raise click.UsageError(f"The command has no {option}; {hint}")
        if not equals:
            value = next(waiting, "")
        named[parameter.name] = _value(str(parameter.annotation), value)
    return positional, named


def _check_complete(
    command: str, method: Any, positional: list[str], named: dict[str, Any]
) -> None:
    """Refuse a command that lacks what it needs, or has a word too many, in words of the shell.

    Raises:
        click.UsageError: It does.
    """
    parameters = inspect.signature(method).parameters.values()
    identifiers = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    if len(positional) > len(identifiers):
        takes = f"takes {' and '.join(identifiers)} first" if identifiers else "takes options alone"
        raise click.UsageError(
            f"{command} {takes}; {positional[len(identifiers)]!r} is one word too many"
        )
    given = {*identifiers[: len(positional)], *named}
    missing = [
        each.name if each.name in identifiers else _option(each.name)
        for each in parameters
        if each.default is each.empty and each.name not in given
    ]
    if missing:
        raise click.UsageError(f"{command} needs {' and '.join(missing)}")


def _option(name: str) -> str:
    """The option for an argument: Python's keywords have an underscore behind them."""
    return f"--{name.rstrip('_').replace('_', '-')}"


def _value(annotation: str, text: str) -> Any:
    if "str" in annotation.replace("Mapping[str", "").split(" | ") or "Literal" in annotation:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _request(name: str, positional: list[str], named: dict[str, Any]) -> dict[str, Any]:
    """What would be sent."""
    import httpx

    seen: list[httpx.Request] = []

    def capture(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(400)

    with httpx.Client(transport=httpx.MockTransport(capture)) as http_client:
        client = Telnyx(api_key="none", http_client=http_client, max_retries=0)
        try:
            attrgetter(name)(client)(*positional, **named)
        except (TelnyxError, TypeError, ValueError) as error:
            if not seen:
                raise click.UsageError(str(error)) from None
    body = json.loads(seen[0].content) if seen[0].content else None
    return {"method": seen[0].method, "url": str(seen[0].url), "body": body}


def _shown(request: dict[str, Any]) -> str:
    body = "" if request["body"] is None else f"\n{json.dumps(request['body'], indent=2)}"
    return f"{request['method']} {request['url']}{body}"


def _curl(request: dict[str, Any]) -> str:
    return " ".join(_words(request))


def _words(request: dict[str, Any]) -> Iterator[str]:
    yield from ("curl", "-X", request["method"], shlex.quote(request["url"]))
    yield from ("-H", '"Authorization: Bearer $TELNYX_API_KEY"')
    if request["body"] is not None:
        yield from ("-H", "'Content-Type: application/json'")
        yield from ("--data-raw", shlex.quote(json.dumps(request["body"], ensure_ascii=False)))
