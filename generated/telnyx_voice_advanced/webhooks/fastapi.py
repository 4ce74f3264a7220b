# Generated; edit spec/ or templates/ instead.
"""For FastAPI: a dependency that verifies a webhook and gives its event. Imports FastAPI.

```python
from typing import Annotated

from fastapi import Depends, FastAPI
from telnyx_voice_advanced.types import UnwrapWebhookEvent
from telnyx_voice_advanced.webhooks.fastapi import VerifiedWebhook

app = FastAPI()
verified = VerifiedWebhook()  # reads TELNYX_PUBLIC_KEY


@app.post("/webhooks")
async def receive(event: Annotated[UnwrapWebhookEvent, Depends(verified)]) -> None: ...
```

It hands on every delivery, a repeated one too: `ASGIWebhookApp` with a router handles each event once.
"""

# FastAPI evaluates the annotations of a dependency, and looks for their names elsewhere.
import logging
from typing import Annotated, Any, Final

from fastapi import Body, HTTPException, Request
from pydantic import ValidatorFunctionWrapHandler, WrapValidator

from .._spec import TOLERANCE_SECONDS
from .._types import NotGiven, PublicKeys, not_given
from .._unwrap.errors import WebhookVerificationError
from .._unwrap.public_key import key_of_environment, listed_keys, public_keys
from .._unwrap.signature import validate_tolerance
from .._unwrap.unwrap import unwrap
from ..types import UnwrapWebhookEvent

__all__ = ["VerifiedWebhook"]

_log: Final = logging.getLogger(__package__)


def _unread(value: Any, _: ValidatorFunctionWrapHandler) -> Any:
    return value


class VerifiedWebhook:
    """A dependency of FastAPI that gives the event of a request whose signature holds.

    Any other request gets a 400 before your function runs. (FastAPI itself responds with 422
    where a body is no JSON.) The OpenAPI page of the application shows the events as the body.
    """

    def __init__(
        self,
        *,
        public_key: PublicKeys | NotGiven | None = not_given,
        tolerance: float = TOLERANCE_SECONDS,
    ) -> None:
        """Take the keys, as `unwrap` does.

        Args:
            public_key: The base64 public key of your Telnyx account; several while you rotate keys.
                Left out, it is what the environment variable TELNYX_PUBLIC_KEY holds.
            tolerance: How many seconds the timestamp may be off, in either direction.

        Raises:
            WebhookVerificationError: A key is missing, malformed or weak.
            TypeError: The tolerance is no number.
            ValueError: The tolerance is negative or None.
        """
        given = key_of_environment() if isinstance(public_key, NotGiven) else public_key
        self._public_keys = listed_keys(given)
        # Now, because a request that is refused for it would be lost: Telnyx repeats no 400.
        public_keys(self._public_keys)
        self._tolerance = validate_tolerance(tolerance)

    async def __call__(
        self,
        request: Request,
        # For the OpenAPI page alone: the event is made of the bytes that were signed.
        body: Annotated[UnwrapWebhookEvent | None, WrapValidator(_unread), Body()] = None,
    ) -> UnwrapWebhookEvent:
        """The event of a request.

        Raises:
            HTTPException: 400, the signature does not hold.
        """
        raw = await request.body()
        try:
            return unwrap(
                raw, request.headers, public_key=self._public_keys, tolerance=self._tolerance
            )
        except WebhookVerificationError as error:
            _log.warning("A webhook was refused: %s", error, extra={"outcome": error.reason.value})
        raise HTTPException(400)
