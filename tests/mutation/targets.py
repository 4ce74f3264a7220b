"""Which modules are mutated, and the tests that have to notice."""

from __future__ import annotations

from dataclasses import dataclass

PACKAGE = "generated/telnyx_voice_advanced"


@dataclass(frozen=True)
class Target:
    name: str
    modules: tuple[str, ...]
    tests: tuple[str, ...]
    """Quick ones first: most mutants die there."""


TARGETS = (
    Target(
        "signature",
        ("_signature.py", "_public_key.py", "_webhook_headers.py"),
        (
            "tests/sdk/webhooks/test_signature_edges.py",
            "tests/sdk/webhooks/test_refused.py",
            "tests/sdk/webhooks/test_genuine.py",
            "tests/sdk/webhooks/test_vectors.py",
        ),
    ),
    Target(
        "retry",
        ("_retry.py", "_retry_budget.py", "_retry_after.py"),
        (
            "tests/sdk/client/test_retry_after.py",
            "tests/sdk/client/test_retry_edges.py",
            "tests/sdk/client/test_retry_budgets.py",
            "tests/sdk/client/test_retry_policy.py",
        ),
    ),
)
