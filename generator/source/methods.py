"""Turn operations into methods: arguments, types, docstrings."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import lru_cache, partial
from typing import Final

from generator import ir, naming
from generator.cache.cache import Cache, digest
from generator.cache.memo import Memo
from generator.literal import py_literal
from generator.plan.arguments import Argument
from generator.plan.checks import Check
from generator.plan.planned_operation import PlannedOperation

from . import docstrings
from .annotation import outside_texts, widened, without_texts
from .generate_classes import Types

OMIT: Final = "omit"

_MEMO: Final = Memo[ir.Operation]("operation", ir.Operation)

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Methods:
    """Makes methods of operations."""

    def __init__(
        self, requests: Types, responses: Types, events: Mapping[str, str], cache: Cache
    ) -> None:
        self._cache = cache
        self._requests = requests
        self._responses = responses
        self._by_class = {model.class_name: model for model in requests.models.values()}
        self._events = events
        """Event types by message name."""

    def operation(self, operation: PlannedOperation) -> ir.Operation:
        """One method."""
        if operation.made_of is None:
            return self._operation(operation)
        # What is known by a name: the webhooks, and what brings the response where it is one.
        events = [self._events[entry.message] for entry in operation.draft.webhooks]
        described = self._responses.models[operation.response] if operation.response else None
        key = digest(operation.made_of, described.description if described else "", *events)
        return _MEMO.get(self._cache, key, partial(self._operation, operation))

    def _operation(self, operation: PlannedOperation) -> ir.Operation:
        draft = operation.draft
        made = [
            self._argument(argument, operation.checks[argument.field.python_name])
            for argument in operation.arguments
        ]
        path, query, headers, body = (
            tuple(argument for argument in made if argument.location == location)
            for location in ("path", "query", "header", "body")
        )
        others = (argument for argument in made if argument.location != "path")
        keywords = sorted(others, key=lambda argument: bool(argument.default))
        response = self._responses.models[operation.response] if operation.response else None
        return ir.Operation(
            python_name=draft.python_name,
            constant=f"_{naming.constant(draft.python_name)}",
            http_method=draft.http_method,
            path=tuple(re.split(r"\{[^{}]*\}", draft.path)),
            path_arguments=path,
            query_arguments=query,
            header_arguments=headers,
            body_arguments=body,
            keyword_arguments=tuple(keywords),
            has_body=operation.body is not None,
            idempotency=draft.idempotency,
            idempotency_key=draft.idempotency_key,
            required=_names(a.python_name for a in keywords if not a.default and not a.nullable),
            nullable=_names(a.wire_name for a in keywords if a.nullable),
            joined=_names(a.field.wire_name for a in operation.arguments if a.is_joined),
            sensitive=self._sensitive(keywords),
            media_headers=draft.media_headers,
            response_class=response.class_name if response else None,
            returns=_annotation_of(response, draft.may_be_empty),
            may_be_empty=draft.may_be_empty,
            body_schema=operation.body,
            webhooks=tuple(
                ir.Caused(event_type=self._events[entry.message], when=entry.when)
                for entry in draft.webhooks
            ),
            status=operation.status,
            response_example=operation.response_example,
            summary=draft.summary,
            docstring=docstrings.method(
                draft,
                arguments=[(a.python_name, a.description) for a in (*path, *keywords)],
                events=[(self._events[entry.message], entry.when) for entry in draft.webhooks],
                returns=_returns(response, draft.may_be_empty),
            ),
            deprecated=draft.deprecated,
        )

    def _sensitive(self, arguments: Iterable[ir.Argument]) -> tuple[str, ...]:
        """The names of what stays out of logs: of arguments, and of fields of what they hold."""
        models = self._by_class
        found = {argument.wire_name for argument in arguments if argument.sensitive}
        waiting = [name for argument in arguments for name in names_in(argument.annotation)]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name not in seen and name in models:
                seen.add(name)
                found |= {field.wire_name for field in models[name].fields if field.sensitive}
                waiting += self._requests.references[name]
        return _names(found)

    def _argument(self, argument: Argument, check: Check) -> ir.Argument:
        field = argument.field
        annotation = self._annotation(argument)
        nullable = "None" in _words(_outermost(without_texts(annotation)))
        default = ""
        if not field.required:
            default = OMIT if nullable else "None"
            annotation += " | Omit" if nullable else " | None"
        return ir.Argument(
            python_name=field.python_name,
            wire_name=field.wire_name,
            location=argument.location,
            annotation=annotation,
            default=default,
            nullable=nullable,
            sensitive=field.sensitive != "",
            check=_check(argument, check),
            description=field.description,
        )

    def _annotation(self, argument: Argument) -> str:
        class_name = self._requests.models[argument.schema].class_name
        plain = _plain(self._requests.annotations[class_name][argument.key])
        annotation = _qualified(plain, self._requests.annotations.keys())
        return f"{annotation} | Mapping[str, object]" if argument.is_open else annotation


def _names(found: Iterable[str]) -> tuple[str, ...]:
    """Names in one order, whatever it was."""
    return tuple(sorted(set(found)))


def _check(argument: Argument, check: Check) -> str:
    if not check:
        return ""
    more: Check = {}
    if argument.field.sensitive:
        more["x-sensitive"] = True
    if argument.location != "path" and argument.field.python_name != argument.field.wire_name:
        more["x-python-name"] = argument.field.python_name
    return py_literal({**check, **more})


def _annotation_of(response: ir.Model | None, may_be_empty: bool) -> str:
    if response is None:
        return "None"
    return f"types.{response.class_name}" + (" | None" if may_be_empty else "")


def _returns(response: ir.Model | None, may_be_empty: bool) -> str:
    if response is None:
        return "None: the API sends no body."
    text = response.description or f"The response, as `{response.class_name}`."
    return f"{text} None where the API sends no body or null." if may_be_empty else text


def _plain(annotation: str) -> str:
    """The type of an argument: `NotRequired[list[str]]` → `Sequence[str]`."""
    if annotation.startswith("NotRequired[") and annotation.endswith("]"):
        annotation = annotation[len("NotRequired[") : -1]
    if "Literal[" not in annotation:
        annotation = annotation.replace('"', "")
    return widened(annotation)


def _qualified(annotation: str, classes: Container[str]) -> str:
    """The type with its classes as attributes of `types`, a package that imports each when it is asked for."""
    return outside_texts(
        annotation,
        lambda code: _NAME.sub(
            lambda name: f"types.{name[0]}" if name[0] in classes else name[0], code
        ),
    )


def _outermost(annotation: str) -> str:
    """The annotation without what its brackets hold: null in a list is not null for the list."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", annotation)) != annotation:
        annotation = shorter
    return annotation


def _words(annotation: str) -> list[str]:
    """The names in an annotation; what stands in a Literal's quotes is none."""
    return _NAME.findall(without_texts(annotation))


@lru_cache(maxsize=10_000)
def names_in(annotation: str) -> tuple[str, ...]:
    """The names that a module has to import for an annotation. Many arguments have the same one."""
    return tuple(_words(annotation))
