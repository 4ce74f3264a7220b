"""Text that nobody sees, or sees in another order, is refused wherever it stands; letters and emoji are text."""

from __future__ import annotations

import json

import pytest

from generator.load.load import parse_texts
from generator.problem import Problem
from tests.generator.safety import positions
from tests.generator.spec_copy import SPEC, SpecCopy

REFUSED = {
    "bidi override": "\u202egnp.exe",
    "bidi isolate": "a \u2066b\u2069",
    "left-to-right mark": "a\u200eb",
    "Arabic letter mark": "ب\u061cb",
    "bidi control among Hebrew": "של\u05d5ם \u202bע\u05d5לם",
    "zero-width space": "a\u200bb",
    "word joiner": "a\u2060b",
    "byte order mark inside": "a\ufeffb",
    "soft hyphen": "con\xadference",
    "grapheme joiner": "a\u034fb",
    "Hangul filler": "a\u3164b",
    "blank in Braille": "a\u2800b",
    "interlinear annotation": "a\ufff9b",
    "tags": "a\U000e0061\U000e0062",
    "tags after a flag": "\U0001f3f4" + "".join(chr(0xE0000 + ord(c)) for c in "hide this"),
    "joiner between letters": "a\u200db",
    "joiner at the start": "\u200d",
    "joiner at the end": "\U0001f469\u200d",
    "non-joiner between letters": "a\u200cb",
    "non-joiner at the end": "می\u200c",
    "selector after a letter": "a\ufe0f",
    "selectors after each other": "❤\ufe0f\ufe0f",
    "selector after a digit": "1\ufe0f2",
    "supplementary selector": "a\U000e0100",
    "bell": "a\x07b",
    "escape": "a\x1b[2Kb",
    "control sequence in one byte": "a\x9b2Kb",
}
TAKEN = {
    "Hebrew": "של\u05d5ם ע\u05d5לם",
    "Hebrew with points": "שָׁל\u05d5ֹם",
    "Arabic": "مرحب\u0627 ب\u0627لع\u0627لم \u0661٢٣",
    "Arabic number sign": "\u0600\u0661٢",
    "Persian with a non-joiner": "می\u200cخو\u0627\u0647م",
    "Hindi with joiners": "क्\u200dष क्\u200cष",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "skin": "\U0001f469\U0001f3fd\u200d\U0001f4bb",
    "heart": "❤\ufe0f and ❤\ufe0f\u200d\U0001f525",
    "text style": "☎\ufe0e",
    "keycap": "1\ufe0f\u20e3 #\ufe0f\u20e3",
    "Scotland": "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "country": "\U0001f1e9\U0001f1ea",
    "accents": "café e\u0301 Ω ﬁ",
    "space that does not break": "10\xa0s",
    "several lines": "one\n\ttwo\r\nthree",
}


def problems(**texts: str) -> list[Problem]:
    known = {name: (SPEC / f"{name}.yaml").read_text("utf-8") for name in ("openapi", "asyncapi")}
    return parse_texts({f"{name}.yaml": text for name, text in (known | texts).items()}, SPEC)[1]


def told(value: str) -> list[Problem]:
    """What is found in the tests' spec, with a text in it."""
    return problems(
        openapi=(SPEC / "openapi.yaml")
        .read_text("utf-8")
        .replace("info:\n", f"info:\n  termsOfService: {value}\n", 1)
    )


def escaped(text: str) -> str:
    """Text in quotes, as YAML and JSON have it; YAML has no surrogates."""
    return '"' + "".join(json.dumps(c)[1:-1] if c <= "\uffff" else c for c in text) + '"'


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_hides_text_is_refused(text: str) -> None:
    (problem,) = told(escaped(text))
    assert (problem.rule, problem.severity) == ("hidden-text", "error")
    assert problem.place.pointer == "/info/termsOfService"
    assert any(f"U+{ord(c):04X}" in problem.message for c in text)


@pytest.mark.parametrize("text", TAKEN.values(), ids=TAKEN)
def test_what_people_write_is_text(text: str) -> None:
    assert told(escaped(text)) == []


def test_every_place_of_a_document_is_looked_at() -> None:
    for position in positions.positions():
        spoilt = positions.documents()
        name, way, _ = position
        positions.spoil(spoilt, position, f"{way[-1]}\u202ex")
        found = problems(**{name: positions.text(name, spoilt[name])})
        assert found, position
        assert {(p.rule, p.place.file) for p in found} == {("hidden-text", f"{SPEC}/{name}.yaml")}


def test_the_caret_stands_under_the_character() -> None:
    (problem,) = told(">-\n    One line.\n    Another\u200b one.")
    assert problem.source_line[problem.place.column - 1 :] == "\u200b one."
    assert "ZERO WIDTH SPACE" in problem.message


def test_letters_that_run_right_to_left_reach_the_docs(spec_copy: SpecCopy) -> None:
    spec_copy.operation("send_dtmf")["summary"] = "Send tones (של\u05d5ם 👩\u200d💻)"
    made = "".join(
        data.decode() for path, data in spec_copy.generate().items() if path.suffix == ".py"
    )
    assert "Send tones (של\u05d5ם 👩" in made
