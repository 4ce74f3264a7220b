"""The client that openapi-python-client makes from the same document: the second voice."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .differences import SECOND_MISREADS
from .spec import SPEC, Operation

NAME = "second_opinion"


def make(folder: Path) -> None:
    """Generate the client into a folder, as the package `second_opinion`."""
    config = folder / "config.yaml"
    config.write_text("post_hooks: []\n")
    arguments = ["--path", SPEC / "openapi.yaml", "--output-path", folder / NAME]
    arguments += ["--meta", "none", "--config", config, "--fail-on-warning"]
    command = [sys.executable, "-m", "openapi_python_client", "generate", *map(str, arguments)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr


class SecondVoice:
    """Sends what it is told with the generated client."""

    def __init__(self, base_url: str, api_key: str) -> None:
        client: Any = importlib.import_module(f"{NAME}.client")
        self._client = client.AuthenticatedClient(base_url=base_url, token=api_key)

    def call(self, operation: Operation, call_control_id: str, body: dict[str, Any]) -> Any:
        """Send one command; gives the answer, parsed by the generated client."""
        tag = PythonIdentifier(operation.definition["tags"][0], "")
        module: Any = importlib.import_module(
            f"{NAME}.api.{tag}.{PythonIdentifier(operation.id, '')}"
        )
        about = (call_control_id,) if operation.is_about_a_call else ()
        if not operation.has_body:
            return module.sync(*about, client=self._client)
        model = module._get_kwargs.__annotations__["body"]
        misread = {name: value for name, value in body.items() if name in SECOND_MISREADS}
        said = model.from_dict({name: body[name] for name in body if name not in misread})
        for name, value in misread.items():
            setattr(said, name, value)
        return module.sync(*about, client=self._client, body=said)

    def close(self) -> None:
        self._client.get_httpx_client().close()
