"""The rules that the stages of the pipeline hold on their way through the spec: they cannot go on without."""

from __future__ import annotations

from typing import Final

from .rule import Rule, add

_WHY: Final = {
    # Reading the files (load, yaml_tree).
    "unreadable": "Both files make the spec; one alone describes half of the package.",
    "too-large": "A document of this size is a mistake, and reading it would take all memory.",
    "too-deep": "Nesting of this depth is a mistake, and following it would overflow the stack.",
    "encoding": "Text in another encoding than UTF-8 would reach the docs garbled.",
    "yaml-syntax": "What is no YAML says nothing.",
    "yaml-documents": "Tools that read one document a file would not see the second.",
    "yaml-alias": "A value that stands elsewhere changes under its reader's feet; `$ref` says what it is.",
    "yaml-anchor": "Anchors are there for aliases, and those are not used here.",
    "yaml-tag": "A tag makes YAML build whatever object it names.",
    "yaml-key": "Every object of both formats has strings for keys.",
    "yaml-merge": "A merge key is a base that nobody sees; `allOf` says the same in the open.",
    "duplicate-key": "YAML readers keep one of the two, and not all the same one.",
    "yaml-boolean": "`no` is false to one reader of YAML and text to another (in Norway, too).",
    "yaml-quote": "A quote over several lines is most often one that was never closed, and swallows what follows.",
    "yaml-null": "`~` is null to one reader of YAML and text to another.",
    "yaml-comment": "What follows ` #` is no part of a value, and looks like one: `default: #250` is null.",
    "yaml-date": "An unquoted date is a date to one reader of YAML and text to another.",
    "hidden-text": "What nobody sees as it is, nobody has reviewed.",
    "yaml-number": "`010` is eight to one reader of YAML and ten to another; `+1312` loses its plus.",
    # The typed model (document_model); `generate` and `check --full` ask it.
    "openapi-model": "The contract is tested with the client that openapi-python-client makes of the same document.",
    # References (registry).
    "ref": "A `$ref` is a string.",
    "ref-outside": "All that makes the package is in the two documents, so nothing is fetched.",
    "ref-schema": "A class comes from a named schema; a part of another one has no name.",
    "ref-siblings": "Tools disagree on whether keys beside `$ref` count.",
    # Schemas (normalize, models).
    "unsupported-base": "A class is made from the class of its base, which has to be one, and to be there first.",
    "unsupported-keyword": "A keyword that the types cannot express would be silently dropped.",
    "enum": "An enum becomes one class, so its values are of one kind.",
    "const": "A const becomes a `Literal`.",
    "unnamed-variant": "A variant becomes a class, and nothing here says what to call it.",
    "unsupported-union": "An object is decoded into one class, and nothing in JSON says which of several it is.",
    "required-unknown": "A required property without a description is most often a misspelt one.",
    "base-differs": "A class cannot take back what its base promises: programs read it through the base.",
    "schema-name": "The name of a schema becomes a class that people import.",
    "schema-differs": "Two classes of one name would overwrite each other.",
    "field-name": "The name of a property becomes an attribute and an argument.",
    "enum-name": "The value of an enum becomes a member, which needs a name.",
    "name-collision": "Two things that get one name in Python would overwrite each other.",
    # Operations (operations, operation_schemas, arguments).
    "missing-operation-id": "The `operationId` names the method.",
    "missing-resource": "`x-resource` says where in the client the method lives.",
    "missing-idempotency": "Only the spec knows whether a command may be sent twice; a wrong guess acts twice.",
    "missing-response": "Without a response for success there is nothing to return.",
    "resource-name": "A resource is an attribute of the client.",
    "method-name": "A method is an attribute of its resource.",
    "idempotency": "The retry policy knows four kinds of operations.",
    "idempotency-key": "A key that the body cannot carry would make repeated commands act twice.",
    "path-parameter": "Each placeholder of a path is an argument, and each argument fills one placeholder.",
    "unsupported-key": "A key that changes how an operation works, and that the generator would drop.",
    "unsupported-body": "A body becomes keyword arguments, so it is an object with properties.",
    "unsupported-content": "The client speaks JSON.",
    "unsupported-parameter": "The runtime writes parameters in one style each.",
    "unsupported-response": "A method returns one type.",
    "one-server": "The client has one base URL.",
    "server-url": "Commands carry the API key, so they go to https and nowhere else.",
    # Webhooks (messages).
    "one-channel": "There is one webhook URL.",
    "missing-signature": "Without the signature scheme no webhook could be verified.",
    "signature": "The runtime verifies one scheme.",
    "message-payload": "A message without a payload has no class.",
    "message-envelope": "Every event is read through `data`.",
    "message-data": "`event_type` tells events apart, and `payload` holds what they say.",
    "event-type": "Events are told apart by their type: one const each.",
}

for _id, _why in _WHY.items():
    add(Rule(id=_id, why=_why, severity="error", check=None))
