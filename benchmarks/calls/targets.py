"""What was promised, as ratios."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    figure: str
    subject: str
    most: float = float("inf")
    least: float | None = None

    def __str__(self) -> str:
        bound = f"at most {self.most}x" if self.least is None else f"at least {self.least}x"
        return f"{self.figure}: {bound} {self.subject}"


TARGETS = (
    Target("sync call, CPU us", "httpx", most=1.0),
    Target("sync call, CPU us", "official", most=0.55),
    Target("cold start, ms", "official", most=0.11),
    Target("cold start, ms", "httpx", most=1.15),
    Target("1,000 concurrent calls, calls/s", "httpx", least=1.0),
    Target("1,000 concurrent calls, CPU us each", "official", most=0.6),
)
