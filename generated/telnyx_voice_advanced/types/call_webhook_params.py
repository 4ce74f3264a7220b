# Generated; edit spec/ or templates/ instead.
from __future__ import annotations

from typing import NotRequired, TypedDict

from ._aliases import WebhookMethodParam
from .webhook_retries_policy_param import WebhookRetriesPolicyParam


class CallWebhookParams(TypedDict):
    """Where the webhooks of the call go from now on."""

    webhook_url: NotRequired[str]
    """URL for the later webhooks of this call, in place of the application's."""
    webhook_url_method: NotRequired[WebhookMethodParam]
    """HTTP method with which a webhook is delivered. The API's default is `POST`."""
    webhook_urls: NotRequired[dict[str, str | list[str]]]
    """URLs by event type, such as `call.answered`: one URL, or a list of them. Events that are not
    listed go to `webhook_url`, or else to the URL of the application.
    """
    webhook_urls_method: NotRequired[WebhookMethodParam]
    """HTTP method with which a webhook is delivered. The API's default is `POST`."""
    webhook_retries_policies: NotRequired[dict[str, WebhookRetriesPolicyParam]]
    """How failed deliveries are repeated, by event type."""
