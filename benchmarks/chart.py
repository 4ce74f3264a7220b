"""The figures as bars, in SVG: small, without a plotting library, readable on light and dark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_SHOWN = {
    "cold start, ms": "Cold start to the first answered call, ms",
    "cold start, peak MiB": "Peak memory until then, MiB",
    "sync call, CPU us": "CPU of one sync call, \u00b5s",
    "1,000 concurrent calls, CPU us each": "CPU of each of 1,000 concurrent calls, \u00b5s",
    "idle client, KiB": "Memory of an idle client, KiB",
}
_LABELS = {"ours": "telnyx-voice-advanced", "httpx": "bare httpx", "official": "telnyx (official)"}
_COLORS = {"ours": "#00c08b", "httpx": "#8a94a6", "official": "#c9ced8"}
_WIDTH, _LEFT, _BAR, _GAP, _HEAD = 720, 170, 18, 5, 26


def draw(figures: Mapping[str, Mapping[str, float]]) -> str:
    """An SVG document; less is better in all of it."""
    height = len(_SHOWN) * (_HEAD + len(_LABELS) * (_BAR + _GAP) + 12) + 16
    body = "\n".join(_rows(figures))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
        'font-family="system-ui, sans-serif" font-size="13" fill="#7a8699">\n'
        "<title>Cost of a call: less is better</title>\n"
        f"{body}\n</svg>\n"
    )


def _rows(figures: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    top = 8
    room = _WIDTH - _LEFT - 90
    for figure, title in _SHOWN.items():
        by_name = figures[figure]
        longest = max(by_name.values())
        yield f'<text x="0" y="{top + 15}" font-weight="600">{title}</text>'
        top += _HEAD
        for name, label in _LABELS.items():
            value = by_name[name]
            width = max(2.0, room * value / longest)
            middle = top + _BAR - 5
            yield f'<text x="0" y="{middle}">{label}</text>'
            yield (
                f'<rect x="{_LEFT}" y="{top}" width="{width:.1f}" height="{_BAR}" rx="3" '
                f'fill="{_COLORS[name]}"/>'
            )
            yield f'<text x="{_LEFT + width + 8:.1f}" y="{middle}">{value:,.0f}</text>'
            top += _BAR + _GAP
        top += 12
