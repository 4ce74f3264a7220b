"""Figures as bars, in SVG: small, without a plotting library, readable on light and dark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

Figures = Mapping[str, Mapping[str, float]]
"""By title and by subject; less is better in all of them."""

_LABELS = {"ours": "telnyx-voice-advanced", "httpx": "bare httpx", "official": "telnyx (official)"}
_COLORS = {"ours": "#00c08b", "httpx": "#8a94a6", "official": "#c9ced8"}
_WIDTH, _LEFT, _BAR, _GAP, _HEAD, _FOOT = 720, 170, 18, 5, 26, 22


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, with what stands under it: the machine and the versions."""

    title: str
    figures: Figures
    footnote: str

    def svg(self) -> str:
        """The chart as an SVG document."""
        bars = sum(len(by_name) for by_name in self.figures.values())
        height = 8 + len(self.figures) * (_HEAD + 12) + bars * (_BAR + _GAP) + _FOOT
        body = "\n".join(self._rows())
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
            'font-family="system-ui, sans-serif" font-size="13" fill="#7a8699">\n'
            f"<title>{escape(self.title)}: less is better</title>\n"
            f"{body}\n"
            f'<text x="0" y="{height - 8}" font-size="11">{escape(self.footnote)}</text>\n'
            "</svg>\n"
        )

    def _rows(self) -> Iterator[str]:
        top = 8
        room = _WIDTH - _LEFT - 90
        for figure, by_name in self.figures.items():
            longest = max(by_name.values())
            yield f'<text x="0" y="{top + 15}" font-weight="600">{escape(figure)}</text>'
            top += _HEAD
            for name, value in by_name.items():
                width = max(2.0, room * value / longest)
                middle = top + _BAR - 5
                yield f'<text x="0" y="{middle}">{_LABELS[name]}</text>'
                yield (
                    f'<rect x="{_LEFT}" y="{top}" width="{width:.1f}" height="{_BAR}" rx="3" '
                    f'fill="{_COLORS[name]}"/>'
                )
                yield f'<text x="{_LEFT + width + 8:.1f}" y="{middle}">{_number(value)}</text>'
                top += _BAR + _GAP
            top += 12


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"
