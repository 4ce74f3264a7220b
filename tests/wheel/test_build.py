"""The same bytes wherever and however the wheel is built, and in it what it should hold and nothing else."""

from __future__ import annotations

import base64
import json
import re
import shutil
import tarfile
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import yaml
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from .conftest import ROOT, build

GENERATED = ROOT / "generated"
SBOM = "sboms/telnyx-voice-advanced.cdx.json"
ABOUT = ("METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE", SBOM)
SOURCES = (
    *("LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml", "hatch_build.py"),
    "generated",
)
ADDRESS = "https://git.example/owner/telnyx-voice-advanced"


def copied(source: Path) -> None:
    """Copy what a wheel is built from."""
    source.mkdir()
    for name in SOURCES:
        # Without its times and modes: git keeps neither.
        path, copy = ROOT / name, source / name
        if path.is_dir():
            shutil.copytree(path, copy, copy_function=shutil.copyfile)
        else:
            shutil.copyfile(path, copy)


def test_built_elsewhere_the_bytes_are_the_same(wheel: Path, tmp_path: Path) -> None:
    source = tmp_path / "another checkout"
    copied(source)
    for path in source.rglob("*.py"):
        path.chmod(0o600)
    again = build("wheel", source, tmp_path / "out", TZ="Pacific/Kiritimati", PYTHONHASHSEED="7")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


def test_built_from_the_sdist_the_bytes_are_the_same(wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(build("sdist", ROOT, tmp_path / "sdist")) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.glob("telnyx_voice_advanced-*")
    assert build("wheel", source, tmp_path / "out").read_bytes() == wheel.read_bytes()


def test_it_holds_the_package_and_nothing_else(wheel: Path, members: dict[str, bytes]) -> None:
    package = {
        path.relative_to(GENERATED).as_posix(): path.read_bytes()
        for path in (GENERATED / "telnyx_voice_advanced").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    info = f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"
    about = {f"{info}/{name}" for name in ABOUT}
    assert members.keys() == package.keys() | {"telnyx_voice_advanced/MANIFEST.json"} | about
    assert {name: members[name] for name in package} == package
    assert "telnyx_voice_advanced/py.typed" in members


def test_the_manifest_has_the_spec_and_the_record_every_file(members: dict[str, bytes]) -> None:
    whole = json.loads((GENERATED / "MANIFEST.json").read_bytes())
    assert json.loads(members["telnyx_voice_advanced/MANIFEST.json"]) == {"spec": whole["spec"]}
    (text,) = (members[name].decode() for name in members if name.endswith(".dist-info/RECORD"))
    recorded = dict(line.split(",")[:2] for line in text.splitlines())
    for name, file in whole["files"].items():
        if name.startswith("telnyx_voice_advanced/"):
            digest = base64.urlsafe_b64encode(bytes.fromhex(file["sha256"])).rstrip(b"=").decode()
            assert recorded[name] == f"sha256={digest}"


def test_its_bill_of_materials_is_cyclonedx_and_says_what_it_is_made_of(
    members: dict[str, bytes],
) -> None:
    (text,) = (members[name].decode() for name in members if name.endswith(f".dist-info/{SBOM}"))
    assert JsonStrictValidator(SchemaVersion.V1_7).validate_str(text) is None
    bill = json.loads(text)
    whole = json.loads((GENERATED / "MANIFEST.json").read_bytes())
    spec = yaml.safe_load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))
    own = f"pkg:pypi/telnyx-voice-advanced@{spec['info']['version']}"
    assert bill["metadata"]["component"]["purl"] == own
    ranges = {part["purl"]: part["versionRange"] for part in bill["components"]}
    assert ranges["pkg:pypi/httpx"] == "vers:pypi/>=0.27|<1"
    assert bill["dependencies"] == [{"ref": own, "dependsOn": list(ranges)}]
    (made,) = bill["formulation"]
    assert whole["tools"] == {
        part["name"]: part["version"] for part in made["components"] if "version" in part
    }
    assert whole["spec"] == {
        part["name"]: part["hashes"][0]["content"]
        for part in made["components"]
        if "hashes" in part
    }


def test_what_it_says_of_itself(wheel: Path, members: dict[str, bytes]) -> None:
    (name,) = (name for name in members if name.endswith(".dist-info/METADATA"))
    metadata = message_from_bytes(members[name])
    spec = yaml.safe_load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))
    assert metadata["Name"] == "telnyx-voice-advanced"
    assert metadata["Version"] == spec["info"]["version"]
    assert metadata["Requires-Python"] == ">=3.11"
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(line.split(">")[0].split("<")[0] for line in required) == [
        "httpx",
        "msgspec",
        "pynacl",
    ]
    assert wheel.name.endswith("-py3-none-any.whl")


def described(source: Path, out: Path, repository: str) -> Message:
    """What a wheel says of itself whose project lives at an address."""
    copied(source)
    project = source / "pyproject.toml"
    text, count = re.subn(
        r'^repository = ".*"$',
        f'repository = "{repository}"',
        project.read_text("utf-8"),
        flags=re.M,
    )
    assert count == 1
    project.write_text(text, "utf-8")
    with zipfile.ZipFile(build("wheel", source, out)) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return message_from_bytes(archive.read(name))


def links(metadata: Message) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", metadata.get_payload())


def test_it_says_where_the_project_lives_and_its_links_lead_there(tmp_path: Path) -> None:
    metadata = described(tmp_path / "project", tmp_path / "out", ADDRESS)
    urls = dict(line.split(", ") for line in metadata.get_all("Project-URL", []))
    assert urls == {
        "Repository": ADDRESS,
        "Documentation": f"{ADDRESS}/blob/HEAD/README.md",
        "Changelog": f"{ADDRESS}/blob/HEAD/CHANGELOG.md",
        "Issues": f"{ADDRESS}/issues",
    }
    assert metadata["Description-Content-Type"] == "text/markdown"
    found = links(metadata)
    assert f"{ADDRESS}/blob/HEAD/CONTRIBUTING.md" in found
    assert f"{ADDRESS}/raw/HEAD/benchmarks/budgets.svg" in found
    for link in found:
        assert link.startswith(("https://", "#"))
        if link.startswith(ADDRESS):
            assert (ROOT / link.partition("/HEAD/")[2].partition("#")[0]).exists()


def test_without_an_address_it_names_none_and_has_no_link_that_leads_nowhere(
    tmp_path: Path,
) -> None:
    metadata = described(tmp_path / "project", tmp_path / "out", "")
    assert metadata.get_all("Project-URL") is None
    assert all(link.startswith(("https://", "#")) for link in links(metadata))
    assert "More in CONTRIBUTING.md." in metadata.get_payload()
