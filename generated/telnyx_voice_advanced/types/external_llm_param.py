# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
from __future__ import annotations

from typing import NotRequired, TypedDict

from .llm_authentication_method_param import LlmAuthenticationMethodParam


class ExternalLlmParam(TypedDict):
    """A language model outside of Telnyx."""

    base_url: NotRequired[str]
    """URL of the model's endpoint."""
    model: NotRequired[str]
    """Name of the model."""
    authentication_method: NotRequired[LlmAuthenticationMethodParam]
    """How Telnyx authenticates to the model. The API's default is `token`."""
    llm_api_key_ref: NotRequired[str]
    """Integration secret that holds the API key."""
    certificate_ref: NotRequired[str]
    """Integration secret that holds the client certificate."""
    token_retrieval_url: NotRequired[str]
    """URL that gives an access token, where a certificate authenticates."""
    forward_metadata: NotRequired[bool]
    """Whether the dynamic variables are sent along, as `extra_metadata`. The API's default is
    `false`.
    """
