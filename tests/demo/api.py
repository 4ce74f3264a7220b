"""The API's side of the wire: accepts what the spec allows, answers what the spec shows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jsonschema import ValidationError
from jsonschema_path import SchemaPath
from openapi_core import OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest, WerkzeugOpenAPIResponse
from openapi_core.validation.request.exceptions import (
    RequestValidationError,
    SecurityValidationError,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PREFIX = "/v2"


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A request as it arrived, and the answer that went back."""

    method: str
    path: str
    body: str
    status: int
    answer: str


@dataclass
class SpecifiedAPI:
    """A WSGI application made of an OpenAPI document: openapi-core judges, the examples answer."""

    document: dict[str, Any]
    exchanges: list[Exchange] = field(default_factory=list[Exchange])

    def __post_init__(self) -> None:
        spec = SchemaPath.from_dict(self.document | {"servers": [{"url": PREFIX}]})
        self._openapi = OpenAPI(spec)
        self._routes = Map(list(_routes(spec)))

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        operation, _ = self._routes.bind_to_environ(environ).match()
        response = self._respond(operation, WerkzeugOpenAPIRequest(request))
        self.exchanges.append(
            Exchange(
                method=request.method,
                path=request.path,
                body=request.get_data(as_text=True),
                status=response.status_code,
                answer=response.get_data(as_text=True),
            )
        )
        return response(environ, start_response)

    def _respond(self, operation: SchemaPath, request: WerkzeugOpenAPIRequest) -> Response:
        """Answers 200, or the status with which the API refuses what the spec does not allow."""
        try:
            self._openapi.validate_request(request)
        except SecurityValidationError:
            response = _example(operation, 401)
        except RequestValidationError as error:
            response = _example(operation, 422, at_fault=_pointers(error))
        else:
            response = _example(operation, 200)
        self._openapi.validate_response(request, WerkzeugOpenAPIResponse(response))
        return response


def _routes(spec: SchemaPath) -> Iterator[Rule]:
    for path, item in (spec / "paths").str_items():
        rule = PREFIX + path.replace("{", "<").replace("}", ">")
        for method, operation in item.str_items():
            if method != "parameters":
                yield Rule(rule, methods=[method], endpoint=operation)


def _example(
    operation: SchemaPath, status: int, at_fault: frozenset[str] = frozenset()
) -> Response:
    """The first example for `status`, or one that blames a field which is `at_fault`."""
    content = operation / "responses" / str(status) / "content" / "application/json"
    values = [(named / "value").read_value() for _, named in (content / "examples").str_items()]
    blaming = (value for value in values if at_fault & _blamed(value))
    return Response(
        json.dumps(next(blaming, values[0])), status=status, content_type="application/json"
    )


def _blamed(answer: dict[str, Any]) -> set[str]:
    return {error.get("source", {}).get("pointer") for error in answer.get("errors", ())}


def _pointers(error: RequestValidationError) -> frozenset[str]:
    """JSON pointers to what is wrong in the body."""
    cause = error.__cause__
    faults = cause.schema_errors if isinstance(cause, InvalidSchemaValue) else ()
    return frozenset(
        "".join(f"/{part}" for part in fault.absolute_path)
        for fault in faults
        if isinstance(fault, ValidationError)
    )
