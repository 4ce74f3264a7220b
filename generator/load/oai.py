"""openapi-python-client's typed model of an OpenAPI document, without the client generator around it."""

from __future__ import annotations

import importlib.util
import sys

_PACKAGE = "openapi_python_client"

# The package's own __init__ imports its command line, its HTTP client and its YAML round-tripper: a second that the
# document model, which uses none of them, need not cost.
if _PACKAGE not in sys.modules:
    _found = importlib.util.find_spec(_PACKAGE)
    assert _found is not None
    sys.modules[_PACKAGE] = importlib.util.module_from_spec(_found)
    from openapi_python_client import schema

    # Whoever wants the whole package later still gets it.
    del sys.modules[_PACKAGE]
else:
    from openapi_python_client import schema

OpenAPI = schema.OpenAPI
Operation = schema.Operation
Reference = schema.Reference
Schema = schema.Schema

__all__ = ["OpenAPI", "Operation", "Reference", "Schema"]
