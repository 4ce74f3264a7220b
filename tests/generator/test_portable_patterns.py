"""Which patterns of a spec are checked: those that Python's `re` and ECMA-262 read alike, in little time."""

from __future__ import annotations

import pytest

from generator.plan.portable_pattern import is_portable

CHECKED = [
    "^[0-9A-DwW*#]+$",
    r"^\+[1-9]\d{1,14}$",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
    "^sip:[^@]+@[^@]+$",
    "^(GET|POST)$",
    "^a|b$",
    "^[a-z]",
    "abc$",
    r"^\w+$",
    r"^[\w.-]+$",
    r"^[-a]$",
    r"^\^\$\.$",
    r"^[\]\\^]$",
    r"^\x41\t$",
    "^a+?$",
    "^(ab){2}$",
    "",
]
NOT_CHECKED = {
    "a dot leaves out more line ends in ECMA-262": "^.*$",
    "white space differs": r"^\s+$",
    "a word boundary": r"\bword\b",
    "an anchor in the middle": "^a$b",
    "an anchor in a group": "(^a|b)",
    "an escaped dollar at the end": r"^5\$",
    "look-ahead": "^(?=a)a$",
    "look-behind": "^(?<=a)b$",
    "a named group": "^(?P<a>b)$",
    "a flag": "^(?i)a$",
    "a back reference": r"^(a)\1$",
    "a property": r"^\p{L}+$",
    "a control escape": r"^\cA$",
    "a Unicode escape in braces": r"^\u{1F600}$",
    "a letter that is not ASCII": "^é$",
    "an escape that only Python has": r"^\A$",
    "an octal escape": r"^\07$",
    "a possessive quantifier": "^a++$",
    "a quantifier without a lower bound": "^a{,3}$",
    "a brace that is itself": "^{a}$",
    "a bracket that is itself": "^a]$",
    "an empty class": "^[]$",
    "an empty negated class": "^[^]$",
    "a class in a class": "^[[a]]$",
    "a set operation": "^[a&&b]$",
    "a range from a set": r"^[\d-z]$",
    "a range to a set": r"^[a-\d]$",
    "a range that goes down": "^[z-a]$",
    "a dash in the middle": "^[a-c-e]$",
    "no regular expression": "^(a$",
    "a bracket too many": "^a)$",
    "a quantifier of nothing": "^*$",
    "exponential time": "^(a+)+$",
    "exponential time through alternatives": "^(?:a|a)*$",
    "exponential time through an option": "^(?:a?b?)*$",
    "cubic time": "^[a-z]*[a-z]*[a-z]*!$",
    "cubic time without an anchor": "[a-z]*[a-z]*!$",
}


@pytest.mark.parametrize("pattern", CHECKED)
def test_what_both_read_alike_is_checked(pattern: str) -> None:
    assert is_portable(pattern)


@pytest.mark.parametrize("why", NOT_CHECKED)
def test_what_they_may_read_otherwise_is_not(why: str) -> None:
    assert not is_portable(NOT_CHECKED[why])
