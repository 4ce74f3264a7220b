"""What a run keeps for the next one, seen from outside: it saves time, and nothing that happens to it does harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from generator.__main__ import main
from generator.cache.cache import Cache
from generator.cache.store import FOLDER, Store
from generator.tree import manifest, tree

from .spec_copy import ROOT, SpecCopy, python


@pytest.fixture(autouse=True)
def not_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def generate(spec_copy: SpecCopy) -> int:
    return main(["generate", "--spec", str(spec_copy.spec), "--out", str(spec_copy.out)])


def kept(spec_copy: SpecCopy) -> Path:
    """The file that `generate` keeps."""
    (file,) = (spec_copy.folder / FOLDER).glob("generate-*")
    return file


def entries(file: Path) -> dict[bytes, bytes]:
    """What such a file holds, behind its hash."""
    return msgspec.msgpack.decode(file.read_bytes()[32:], type=dict[bytes, bytes])


@pytest.fixture
def written(spec_copy: SpecCopy) -> SpecCopy:
    spec_copy.save()
    assert generate(spec_copy) == 0
    return spec_copy


def describe(spec_copy: SpecCopy, text: str) -> None:
    own = spec_copy.schemas["ActionSendDtmfParams"]["allOf"][1]
    own["properties"]["digits"]["description"] = text
    spec_copy.save()


LOADED = """
import sys
from generator.__main__ import main
from generator.source import dcg_process
assert main(sys.argv[1:]) == 0
assert not dcg_process.start.cache_info().currsize, "datamodel-code-generator was started"
heavy = {"datamodel_code_generator", "openapi_python_client", "pydantic"} & sys.modules.keys()
print(*sorted(heavy), *(["ruff"] if "generator.format" not in sys.modules else []))
"""


@pytest.mark.parametrize("text", [None, "What is sent."])
def test_where_no_structure_changed_nothing_heavy_is_loaded(
    written: SpecCopy, text: str | None
) -> None:
    if text is not None:
        describe(written, text)
    arguments = ("generate", "--spec", str(written.spec), "--out", str(written.out))
    said = python("-c", LOADED, *arguments, path=ROOT)
    assert "datamodel_code_generator" not in said
    assert "openapi_python_client" not in said


WITH_A_FIELD = """
import sys
from generator.__main__ import main
assert main(sys.argv[1:]) == 0
print("loaded:", *({"datamodel_code_generator", "openapi_python_client", "pydantic"} & sys.modules.keys()))
"""


def test_a_field_like_others_is_not_held_against_the_model_again(written: SpecCopy) -> None:
    own = written.schemas["ActionSendDtmfParams"]["allOf"][1]
    own["properties"]["added"] = {"type": "string", "description": "A field."}
    written.save()
    arguments = ("generate", "--spec", str(written.spec), "--out", str(written.out))
    assert python("-c", WITH_A_FIELD, *arguments, path=ROOT).strip().endswith("loaded:")
    assert tree.read(written.out) == written.generate()


def test_a_key_that_the_model_drops_is_refused_in_a_field_too(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = {"description": "No.", "content": {"application/json": {"schema": {"if": {}}}}}
    written.operation("send_dtmf")["responses"]["418"] = refused
    written.save()
    assert generate(written) == 2
    assert "drops the key 'if'" in capsys.readouterr().err


def test_an_example_is_held_against_what_its_schema_refers_to_now(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["lint", "--spec", str(written.spec)]
    assert main(arguments) == 0
    own = written.schemas["ActionSendDtmfParams"]["allOf"][1]
    own["properties"]["digits"]["type"] = "integer"
    written.save()
    capsys.readouterr()
    assert main(arguments) == 2
    told = capsys.readouterr().out
    assert "error[example-mismatch]" in told
    assert main(arguments) == 2
    assert capsys.readouterr().out == told


def test_a_rule_for_both_documents_sees_what_a_property_refers_to_now(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["lint", "--spec", str(written.spec)]
    other = {"type": "object", "properties": {"told": {"type": "string", "description": "Told."}}}
    written.schemas["Told"] = {"type": "string", "description": "What is told."}
    own = written.schemas["ActionSendDtmfParams"]["allOf"][1]["properties"]
    own["told"] = {"$ref": "#/components/schemas/Told"}
    payload = written.asyncapi["components"]["schemas"]
    payload[next(name for name, s in payload.items() if "properties" in s)]["properties"] |= other[
        "properties"
    ]
    written.save()
    assert main(arguments) == 0
    assert "field-differs" not in capsys.readouterr().out
    written.schemas["Told"]["type"] = "integer"
    written.save()
    for _ in range(2):
        main(arguments)
        assert "warning[field-differs]: 'told' is string here" in capsys.readouterr().out


def test_a_mistake_in_its_yaml_leaves_what_is_known_of_the_rest(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["lint", "--spec", str(written.spec)]
    assert main(arguments) == 0
    (file,) = (written.folder / FOLDER).glob("lint-*")
    known = entries(file)
    document = written.spec / "openapi.yaml"
    text = document.read_text("utf-8")
    document.write_text(f"{text}  open: 'quote\n", "utf-8")
    assert main(arguments) == 2
    assert entries(file) == known


def test_a_warning_is_told_every_time(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    own = written.schemas["ActionSendDtmfParams"]["allOf"][1]
    own["properties"]["digits"]["description"] = ""
    written.save()
    for _ in range(2):
        capsys.readouterr()
        assert main(["lint", "--spec", str(written.spec)]) == 0
        assert "warning[missing-description]" in capsys.readouterr().out


def test_a_description_is_in_the_package_of_the_next_run(written: SpecCopy) -> None:
    describe(written, 'Told "anew".')
    assert generate(written) == 0
    made = tree.read(written.out)
    assert made == written.generate()
    assert any(b'Told "anew".' in data for path, data in made.items() if path.suffix == ".py")


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1000])


def changed(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data.replace(b"class ", b"klass ", 1))


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def of_another_kind(file: Path) -> None:
    file.write_bytes(b"\x00\xff[]\n[[[[")


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def gone(file: Path) -> None:
    for other in file.parent.iterdir():
        other.unlink()
    file.parent.rmdir()


@pytest.mark.parametrize(
    "happen",
    [truncated, changed, emptied, of_another_kind, a_folder, gone],
    ids=lambda f: f.__name__,
)
def test_whatever_happens_to_it(written: SpecCopy, happen: Callable[[Path], None]) -> None:
    happen(kept(written))
    describe(written, "Told anew.")
    assert generate(written) == 0
    assert tree.read(written.out) == written.generate()


def poisoned(spec_copy: SpecCopy) -> None:
    """A file that is whole, of these versions, and wrong."""
    wrong = Cache()
    for key, value in entries(kept(spec_copy)).items():
        is_module = value.startswith(b"# Generated;")
        wrong.put(key, value + b"\nwrong = True\n" if is_module else value)
    Store("generate", spec_copy.spec, manifest.versions()).keep(wrong)


def test_a_full_check_does_not_ask_it(
    written: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    poisoned(written)
    arguments = ["--spec", str(written.spec), "--out", str(written.out)]
    assert main(["check", "--full", *arguments]) == 0
    describe(written, "Told anew.")
    # What is wrong in it would be in the package: so the check above could have met it.
    assert generate(written) == 0
    assert main(["check", "--full", *arguments]) == 1
    assert "wrong = True" in capsys.readouterr().out


def test_ci_neither_asks_it_nor_keeps_one(
    written: SpecCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned(written)
    before = kept(written).read_bytes()
    monkeypatch.setenv("CI", "true")
    describe(written, "Told anew.")
    assert generate(written) == 0
    assert tree.read(written.out) == written.generate()
    assert kept(written).read_bytes() == before


def test_git_passes_over_it(written: SpecCopy) -> None:
    assert (kept(written).parent / ".gitignore").read_bytes() == b"*\n"


def test_it_holds_what_the_last_run_used_and_no_more(written: SpecCopy) -> None:
    for text in ("Told first.", "Told twice."):
        describe(written, text)
        assert generate(written) == 0
    sizes = sorted(map(len, entries(kept(written)).values()))
    gone(kept(written))
    describe(written, "Told again.")
    assert generate(written) == 0
    assert sorted(map(len, entries(kept(written)).values())) == sizes


def test_a_disk_that_cannot_be_written_is_no_reason_to_fail(spec_copy: SpecCopy) -> None:
    (spec_copy.folder / FOLDER).write_bytes(b"in the way")
    spec_copy.save()
    assert generate(spec_copy) == 0
