"""`diff` against what git has, and the words of `generate`, as people read them."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.generator.spec_copy import SpecCopy


@pytest.fixture
def repository(spec_copy: SpecCopy, monkeypatch: pytest.MonkeyPatch) -> SpecCopy:
    spec_copy.save()
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=E", "-c", "user.email=e@example.com", "commit", "-qm", "The spec"],
        ["tag", "v0.1.0"],
    ):
        subprocess.run(["git", *command], cwd=spec_copy.folder, check=True)
    monkeypatch.chdir(spec_copy.folder)
    return spec_copy


def test_nothing_changed(repository: SpecCopy, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff"]) == 0
    assert capsys.readouterr().out == "Since HEAD: nothing that importers can notice.\n"


def test_a_breaking_change_asks_for_a_version_and_brings_its_entry(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.operation("siprec_stop")["x-python-name"] = "end_siprec"
    repository.save()
    assert main(["diff", "v0.1.0"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("Since v0.1.0: breaking.\n")
    assert "Version: 0.1.0 then, 0.1.0 now; these changes ask for 0.2.0 or higher." in said
    assert said.endswith(
        f"## [0.2.0] - {date.today()}\n\n### Changed\n\n"
        "- **Breaking:** `calls.actions.stop_siprec` is called calls.actions.end_siprec now.\n"
    )


def test_the_asked_version_satisfies(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.operation("siprec_stop")["x-python-name"] = "end_siprec"
    for document in (repository.openapi, repository.asyncapi):
        document["info"]["version"] = "0.2.0"
    repository.save()
    assert main(["diff"]) == 0
    assert "## [0.2.0] - " in capsys.readouterr().out


def test_a_version_does_not_go_back(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    for document in (repository.openapi, repository.asyncapi):
        document["info"]["version"] = "0.0.9"
    repository.save()
    assert main(["diff"]) == 1
    assert "a version does not go back" in capsys.readouterr().out


def test_an_entry_is_written_as_the_changelog_is(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.openapi["servers"][0]["url"] = "https://api.telnyx.example/v2"
    for place in ("channels", "components"):
        messages = repository.asyncapi[place]
        messages = messages["webhook"]["messages"] if place == "channels" else messages["messages"]
        del messages["callDtmfReceived"]
    repository.save()
    assert main(["diff"]) == 1
    said = capsys.readouterr().out
    assert "- **Breaking:** Event `call.dtmf.received` was removed." in said
    assert "- The base URL is https://api.telnyx.example/v2 instead of" in said


def test_a_revision_that_this_generator_refuses(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    repository.openapi["paths"] = {}
    repository.openapi["servers"] = []
    repository.save()
    subprocess.run(
        ["git", "-c", "user.name=E", "-c", "user.email=e@example.com", "commit", "-qam", "Broken"],
        cwd=repository.folder,
        check=True,
    )
    for name in ("openapi.yaml", "asyncapi.yaml"):
        text = subprocess.check_output(
            ["git", "show", f"v0.1.0:spec/{name}"], cwd=repository.folder
        )
        (repository.spec / name).write_bytes(text)
    assert main(["diff", "HEAD"]) == 2
    said = capsys.readouterr().err
    assert "the spec of HEAD is not one that this generator takes" in said
    assert "error[one-server]" in said


def test_a_machine_without_git(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["diff"]) == 2
    assert "git cannot be run: No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize("revision", ["nowhere", "--output=pwned", "HEAD~7", "", " "])
def test_a_revision_that_is_none(
    repository: SpecCopy, capsys: pytest.CaptureFixture[str], revision: str
) -> None:
    assert main(["diff", "--", revision]) == 2
    said = capsys.readouterr()
    assert "error:" in said.err
    assert "Traceback" not in said.err
    assert not Path("pwned").exists()


def test_generate_says_what_changed_and_nothing_when_nothing_did(
    spec_copy: SpecCopy, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["generate", "--spec", str(spec_copy.save()), "--out", str(spec_copy.out)]
    assert main(arguments) == 0
    capsys.readouterr()
    spec_copy.asyncapi["components"]["schemas"]["CallingPartyType"]["enum"].append("webrtc")
    spec_copy.save()
    assert main(arguments) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(" feature  CallingPartyType has a new value 'webrtc' (")
    package = spec_copy.out / "telnyx_voice_advanced"
    # Beside the pages of the events that have it.
    assert {line for line in lines[2:] if not line.endswith(".md")} == {
        f" changed  {spec_copy.out / 'API.json'}",
        f" changed  {spec_copy.out / 'MANIFEST.json'}",
        f" changed  {package / 'types' / 'call_webhook_payload.py'}",
    }
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"{spec_copy.out} is up to date.\n"
