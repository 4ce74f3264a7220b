"""Which modules are mutated, and the tests that have to notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests import symbols


@dataclass(frozen=True)
class Target:
    name: str
    defines: tuple[str, ...]
    """Symbols, one of each module that is mutated."""
    tests: tuple[str, ...]
    """Quick ones first: most mutants die there."""

    @property
    def modules(self) -> tuple[str, ...]:
        """The modules, below the project.

        Raises:
            NotFoundError: a symbol is gone, or in several modules.
        """
        return tuple(map(_module, self.defines))


def _module(symbol: str) -> str:
    found = symbols.named(symbol)
    if len(found) > 1:
        raise symbols.NotFoundError(f"{symbol} is in {', '.join(known.file for known in found)}")
    return symbols.file_of(symbol, found[0]).relative_to(symbols.ROOT).as_posix()


TARGETS = (
    Target(
        "signature",
        ("generated:check_headers", "generated:canonical_base64", "generated:signature_headers"),
        (
            "tests/sdk/webhooks/test_signature_edges.py",
            "tests/sdk/webhooks/test_refused.py",
            "tests/sdk/webhooks/test_genuine.py",
            "tests/sdk/webhooks/test_vectors.py",
        ),
    ),
    Target(
        "retry",
        ("generated:retry_schedule", "generated:RetryBudgets", "generated:retry_after"),
        (
            "tests/sdk/client/test_retry_after.py",
            "tests/sdk/client/test_retry_edges.py",
            "tests/sdk/client/test_retry_budgets.py",
            "tests/sdk/client/test_retry_policy.py",
        ),
    ),
)


def unmatched() -> Iterator[str]:
    """The symbols and tests of targets that are gone."""
    for target in TARGETS:
        for symbol in target.defines:
            try:
                _module(symbol)
            except symbols.NotFoundError as error:
                yield f"{symbol}: {error}"
        yield from (
            f"{test} is gone" for test in target.tests if not (symbols.ROOT / test).is_file()
        )
