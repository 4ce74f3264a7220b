"""The breakages: what is found in a symbol or a file of the project, and what is put in its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests import symbols


@dataclass(frozen=True)
class Breakage:
    title: str
    where: str
    """A symbol, such as `package:parse`, or the path of a file that has none."""
    find: str
    put: str

    def made(self, root: Path = symbols.ROOT) -> tuple[Path, str]:
        """The file that is broken in a copy of the project, and its source.

        Raises:
            NotFoundError: the text to find is gone.
        """
        if ":" in self.where:
            return symbols.replaced(self.where, self.find, self.put, root)
        path = root / self.where
        text = path.read_text("utf-8") if path.is_file() else ""
        if self.find not in text:
            raise symbols.NotFoundError(f"{self.where} does not hold {self.find!r}")
        return path, text.replace(self.find, self.put, 1)


SIGNATURES = (
    Breakage(
        "the verifier believes every signature",
        "package:holds",
        "        return False\n",
        "        return True\n",
    ),
    Breakage(
        "the spec signs another message",
        "spec/asyncapi.yaml",
        "'{timestamp}|{body}'",
        "'{timestamp}.{body}'",
    ),
    Breakage(
        "the spec renames the header of the signature",
        "spec/asyncapi.yaml",
        "signatureHeader: telnyx-signature-ed25519",
        "signatureHeader: webhook-signature",
    ),
    Breakage(
        "timestamps of the future are fresh",
        "package:_check_age",
        "if abs(age) <= tolerance:",
        "if age <= tolerance:",
    ),
    Breakage(
        "a stale webhook is accepted within an hour",
        "spec/asyncapi.yaml",
        "toleranceSeconds: 300",
        "toleranceSeconds: 3600",
    ),
    Breakage(
        "the body is stripped before it is verified",
        "package:verify",
        "+ SIGNED_MESSAGE_SEPARATOR + raw",
        "+ SIGNED_MESSAGE_SEPARATOR + raw.strip()",
    ),
    Breakage(
        "stray bits in base64 pass",
        "package:canonical_base64",
        "if len(decoded) != size or binascii.b2a_base64(decoded, newline=False).decode() != text:",
        "if len(decoded) != size:",
    ),
    Breakage(
        "weak keys pass",
        "package:_point",
        "if not crypto_core_ed25519_is_valid_point(point):",
        "if not point:",
    ),
    Breakage(
        "only the first of several keys counts",
        "package:verify",
        "for key in keys)",
        "for key in keys[:1])",
    ),
    Breakage(
        "header names must be lower case",
        "package:signature_headers",
        "_SPELLINGS.get(name.lower())",
        "_SPELLINGS.get(name)",
    ),
)

EVENTS = (
    Breakage(
        "a broken event becomes an exception",
        "package:parse",
        "    except (msgspec.ValidationError, RecursionError) as error:",
        "    except RecursionError as error:",
    ),
    Breakage(
        "an unknown event gets a known one's class",
        "package:_class_name",
        "return events.get(event_type) if isinstance(event_type, str) else None",
        'return events.get(event_type, "CallDtmfReceivedWebhookEvent") if event_type else None',
    ),
    Breakage(
        "an unknown enum value costs the event",
        "package:OpenEnum._missing_",
        "        if not isinstance(value, str):\n            return None",
        "        if value is not None:\n            return None",
    ),
    Breakage(
        "`raw` is the body encoded again",
        "package:received_event",
        "= received\n",
        "= msgspec.json.encode(msgspec.json.decode(received))\n",
    ),
    Breakage(
        "unknown fields are lost by to_dict()",
        "package:WebhookEvent.to_dict",
        "if received is None else decode_json(received)",
        "if received is None or self.data else decode_json(received)",
    ),
    Breakage(
        "the spec loses a field",
        "spec/asyncapi.yaml",
        "            digit:\n",
        "            digits:\n",
    ),
    Breakage(
        "a failed handler is answered with 200",
        "package:HANDLER_FAILED",
        'HANDLER_FAILED: Final = Result(500, "handler_failed")',
        'HANDLER_FAILED: Final = Result(200, "handled")',
    ),
    Breakage(
        "a failed event is never handled again",
        "package:_handle_once",
        "    except BaseException as error:\n"
        '        yield from _best_effort(delivery, "release", delivery.key, token)',
        "    except BaseException as error:\n"
        '        yield from _best_effort(delivery, "commit", delivery.key)',
    ),
    Breakage(
        "a handler that hangs takes the server's thread",
        "package:Dispatcher.deliver",
        "running.result(seconds_until(delivery.until))",
        "running.result()",
    ),
)

COMMANDS = (
    Breakage(
        "a command without a key is repeated after a timeout",
        "package:REPEATS",
        'AttemptResult.AMBIGUOUS: {"key": ALWAYS, "safe": ALWAYS, "natural": 1, "none": 0}',
        'AttemptResult.AMBIGUOUS: {"key": ALWAYS, "safe": ALWAYS, "natural": 1, "none": 1}',
    ),
    Breakage(
        "an accepted command is repeated",
        "package:REPEATS",
        'AttemptResult.SUCCEEDED: {"key": 0,',
        'AttemptResult.SUCCEEDED: {"key": 1,',
    ),
    Breakage(
        "the spec calls siprec_start safe to repeat",
        "spec/openapi.yaml",
        "x-idempotency: none",
        "x-idempotency: natural",
    ),
    Breakage(
        "a lost response is told as a refusal",
        "package:OUTCOMES",
        "AttemptResult.AMBIGUOUS: Outcome.UNKNOWN",
        "AttemptResult.AMBIGUOUS: Outcome.REFUSED",
    ),
    Breakage(
        "a later refusal hides an attempt that may have run",
        "package:_WEIGHTS",
        "(Outcome.NOT_SENT, Outcome.REFUSED, Outcome.UNKNOWN, Outcome.EXECUTED)",
        "(Outcome.NOT_SENT, Outcome.UNKNOWN, Outcome.REFUSED, Outcome.EXECUTED)",
    ),
    Breakage(
        "what was not written may have run",
        "package:classify_exception",
        "    if begun or result not in (AttemptResult.AMBIGUOUS, AttemptResult.INTERRUPTED):",
        "    if ending not in (AttemptResult.AMBIGUOUS, AttemptResult.INTERRUPTED) or True:",
    ),
    Breakage(
        "408 counts as a refusal",
        "package:classify_status",
        "if status == 408 or status >= 500:",
        "if status >= 500:",
    ),
    Breakage(
        "no key is minted",
        "package:_key",
        "        given = properties[name] = str(uuid4())",
        "        return None",
    ),
    Breakage(
        "Retry-After is not read",
        "package:retry_schedule",
        "            pause = max(pause, ended.retry_after)",
        "            pause = max(pause, 0.0)",
    ),
    Breakage(
        "retries outlive the time in which repeats are dropped",
        "package:REPEAT_WINDOW",
        "REPEAT_WINDOW: Final = 45.0",
        "REPEAT_WINDOW: Final = 90.0",
    ),
    Breakage(
        "an argument that is None is sent as null",
        "package:merged_body",
        "if (value is not None or name in nullable) and not isinstance(value, Omit)",
        "if not isinstance(value, Omit)",
    ),
    Breakage(
        "a call id with a slash leads to another endpoint",
        "package:encode_segment",
        "        return quote(value, safe=_PCHAR)\n",
        '        return quote(value, safe=_PCHAR + "/")\n',
    ),
    Breakage(
        "the API key shows in the repr of the settings",
        "package:Secret.__repr__",
        "        return MASK\n",
        "        return self.value\n",
    ),
    Breakage(
        "the log has whole call ids",
        "package:shown_path",
        "pieces += (shortened(encode_segment(value, name)), literal)",
        "pieces += (encode_segment(value, name), literal)",
    ),
    Breakage(
        "a forked child waits for its parent's locks",
        "package:_after_fork_in_child",
        "shared.restart() for shared in known",
        "shared for shared in known",
    ),
    Breakage(
        "the cause of an exception may quote the API key",
        "package:_keep_cause",
        "if all(redactor.text(text) == text for text in texts):",
        "if texts:",
    ),
    Breakage(
        "one method of the spec gets another name",
        "spec/openapi.yaml",
        "operationId: SendDTMF",
        "operationId: SendTones",
    ),
    Breakage(
        "methods drop extra_headers",
        "templates/macros/resource.jinja",
        "            extra_headers=extra_headers,\n",
        "            extra_headers=None,\n",
    ),
    Breakage(
        "async methods do not await",
        "templates/macros/resource.jinja",
        '{{ method(op, "async ", "await ") }}',
        '{{ method(op, "async ", "") }}',
    ),
)

GENERATOR = (
    Breakage(
        "text of the spec ends its docstring",
        "generator:_docstring_line",
        """    if '\"\"\"' in line or (last and line.endswith('"')):""",
        "    if not line:",
    ),
    Breakage(
        "orphaned files are not noticed",
        "generator:compare",
        "sorted((expected.keys() | actual.keys()) - alike)",
        "sorted(expected.keys() - alike)",
    ),
    Breakage(
        "a failed run leaves half a package",
        "generator/tree/place.py",
        '        swap.swap(folder / "new", out)\n',
        '        import shutil\n\n        shutil.copytree(folder / "new", out, dirs_exist_ok=True)\n',
    ),
    Breakage(
        "to regenerate removes what the user put beside the package",
        "generator/tree/place.py",
        "keep(own, out, folder, tree)",
        "keep((), out, folder, tree)",
    ),
    Breakage(
        "any folder with a manifest of another program is taken for a generated one",
        "generator/tree/ownership.py",
        "if own and not known:",
        "if own and not known and not (out / MANIFEST).exists():",
    ),
    Breakage(
        "the order of the spec shows in the package",
        "generator:build",
        "for webhook in sorted(planned.webhooks, key=lambda w: w.name)",
        "for webhook in planned.webhooks",
    ),
    Breakage(
        "an operation is known whatever its webhooks are called",
        "generator:Methods.operation",
        'described.description if described else "", *events)',
        'described.description if described else "")',
    ),
    Breakage(
        "two inline schemas of one name are one",
        "generator:Registry.adopt_again",
        "elif not _says(known, schema.value):",
        "elif False:",
    ),
    Breakage(
        "references out of the spec are followed",
        "generator:References.target",
        "        if document is None:",
        "        if document is None and not file:",
    ),
    Breakage(
        "the type marker does not ship",
        "generator:LEFT",
        'LEFT: Final = ("~",',
        'LEFT: Final = (".typed", "~",',
    ),
)

BREAKAGES = (*SIGNATURES, *EVENTS, *COMMANDS, *GENERATOR)
