"""The file of a SQLite inbox, and what may befall it: an event is answered 200 or it is not stored."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from telnyx_voice_advanced.webhooks.inbox import InboxError, SQLiteInbox

from tests.sdk.forked import exit_statuses, in_child
from tests.sdk.webhooks.conftest import Take
from tests.sdk.webhooks.inbox.working import (
    NOT_STORED,
    STORED,
    Enough,
    deliver,
    names,
    stored_router,
    work_until,
    work_until_settled,
)
from tests.sdk.webhooks.routers import DUPLICATE, body_of, make_router
from tests.sdk.webhooks.signing import signed

ROOT = Path(__file__).parents[4]
SOON = 0.2
"""A deadline in seconds, for deliveries that are to miss it."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inbox.db"


@pytest.fixture
def inbox(path: Path) -> Iterator[SQLiteInbox]:
    made = SQLiteInbox(path)
    yield made
    made.close()


def test_the_owner_alone_reads_it(path: Path, inbox: SQLiteInbox) -> None:
    before = os.umask(0)
    try:
        deliver(stored_router(inbox), (1, "leg"))
    finally:
        os.umask(before)
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == dict.fromkeys(("inbox.db", "inbox.db-wal", "inbox.db-shm"), 0o600)


def test_it_is_made_when_it_is_needed(path: Path, inbox: SQLiteInbox) -> None:
    stored_router(inbox)
    assert not path.exists()
    assert inbox.counts()["accepted"] == 0
    assert path.exists()


def test_a_body_that_is_done_is_nowhere_in_the_files(path: Path, inbox: SQLiteInbox) -> None:
    deliver(stored_router(inbox), (1, "leg"))
    encoded = b"ImV2ZW50LTEi"  # A part of the body, as it is stored in base64.
    assert encoded in b"".join(file.read_bytes() for file in path.parent.iterdir())
    work_until_settled(inbox, stored_router(inbox))
    inbox.close()  # The last connection takes the log into the file.
    assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]
    assert encoded not in path.read_bytes()
    assert b"id:event-1" in path.read_bytes()


def commits(path: Path) -> int:
    """How many transactions are in the write-ahead log: each ends in a frame that says the size."""
    log = path.with_name(f"{path.name}-wal").read_bytes()
    size = int.from_bytes(log[8:12])
    salt = log[16:24]
    frames = (log[at : at + 24] for at in range(32, len(log), size + 24))
    return sum(frame[8:16] == salt and any(frame[4:8]) for frame in frames)


def test_concurrent_deliveries_share_a_commit(path: Path, inbox: SQLiteInbox) -> None:
    router = stored_router(inbox)
    deliver(router, (0, None))
    before = commits(path)

    async def deliver_all() -> None:
        deliveries = [(body, signed(body)) for body in map(body_of, range(1, 65))]
        # As while another transaction is written to disk, until all of them are there.
        with inbox._commits._writing:
            tasks = [asyncio.create_task(router.handle_async(*each)) for each in deliveries]
            while len(inbox._commits._jobs) < 64:
                await asyncio.sleep(0)
        assert set(await asyncio.gather(*tasks)) == {STORED}

    asyncio.run(deliver_all())
    assert inbox.counts()["accepted"] == 65
    assert commits(path) - before == 1


def test_threads_share_commits_too(path: Path, inbox: SQLiteInbox) -> None:
    router = stored_router(inbox)
    deliver(router, (0, None))
    before = commits(path)
    bodies = [body_of(number) for number in range(1, 65)]
    with ThreadPoolExecutor(64) as pool:
        with inbox._commits._writing:
            taken = [pool.submit(router.handle, body, signed(body)) for body in bodies]
            while len(inbox._commits._jobs) < 64:
                time.sleep(0)
        assert {each.result() for each in taken} == {STORED}
    assert inbox.counts()["accepted"] == 65
    assert commits(path) - before == 1


def test_a_locked_file_is_tried_again_by_the_sender(
    path: Path, inbox: SQLiteInbox, take: Take
) -> None:
    patient = stored_router(inbox)
    router = make_router(inbox=inbox, acknowledge="stored", deadline=SOON)
    deliver(patient, (1, None))
    program = "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    program += "c.execute('BEGIN IMMEDIATE')\nprint('locked', flush=True)\nsys.stdin.read()"
    command = [sys.executable, "-c", program, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"locked\n"
        assert take(router, body_of(2)) == NOT_STORED
        holder.communicate()
    again = take(patient, body_of(2))
    assert again in (STORED, DUPLICATE), "the first may have been stored after its response"
    assert take(patient, body_of(1)) == DUPLICATE
    assert inbox.counts()["accepted"] == 2


def test_a_new_file_that_another_process_opens_is_waited_for(
    path: Path, inbox: SQLiteInbox
) -> None:
    router = stored_router(inbox)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    with closing(other), ThreadPoolExecutor(1) as pool:
        delivery = pool.submit(router.handle, body_of(1), signed(body_of(1)))
        with pytest.raises(TimeoutError):
            delivery.result(0.1)
        other.execute("COMMIT")
        assert delivery.result() == STORED


def test_garbage_is_left_as_it_is(path: Path, inbox: SQLiteInbox, take: Take) -> None:
    path.write_bytes(b"no database, " * 1000)
    assert take(stored_router(inbox), body_of(1)) == NOT_STORED
    assert path.read_bytes() == b"no database, " * 1000
    with pytest.raises(InboxError):
        inbox.counts()
    path.unlink()
    assert take(stored_router(inbox), body_of(1)) == STORED


def test_a_file_that_broke_stores_nothing_more(path: Path, take: Take) -> None:
    first = SQLiteInbox(path)
    deliver(stored_router(first), *((number, f"leg-{number}") for number in range(50)))
    first.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    inbox = SQLiteInbox(path)
    assert take(stored_router(inbox), body_of(99)) == NOT_STORED
    inbox.close()


@pytest.mark.skipif(os.name == "nt", reason="there a file that is open stays where it is")
def test_a_file_that_was_removed_is_made_anew(path: Path, inbox: SQLiteInbox, take: Take) -> None:
    router = stored_router(inbox)
    assert take(router, body_of(1)) == STORED
    for file in path.parent.iterdir():
        file.unlink()
    assert take(router, body_of(2)) == STORED
    other = SQLiteInbox(path)
    assert other.counts()["accepted"] == 1
    other.close()


@pytest.mark.skipif(os.name == "nt", reason="there a file that is open stays where it is")
def test_a_file_that_was_replaced_is_the_one_that_is_written_to(
    path: Path, inbox: SQLiteInbox, take: Take
) -> None:
    backup = path.with_name("backup")
    first = SQLiteInbox(backup)
    deliver(stored_router(first), (1, None))
    first.close()
    router = stored_router(inbox)
    assert take(router, body_of(2)) == STORED
    for name in ("inbox.db-wal", "inbox.db-shm"):
        path.with_name(name).unlink()
    backup.replace(path)
    assert take(router, body_of(3)) == STORED
    assert take(router, body_of(1)) == DUPLICATE
    assert inbox.counts()["accepted"] == 2


@pytest.mark.skipif(os.name == "nt", reason="there a file that is open stays where it is")
def test_a_worker_goes_on_with_the_file_that_is_there(path: Path, inbox: SQLiteInbox) -> None:
    deliver(stored_router(inbox), (1, None))

    async def scenario() -> None:
        handled = [Enough(), Enough()]
        left = iter(handled)
        router = stored_router(inbox, lambda event: next(left).set())

        async def seen() -> None:
            await handled[0].wait()
            for file in path.parent.iterdir():
                file.unlink()
            receiver = SQLiteInbox(path)
            body = body_of(2)
            assert await stored_router(receiver).handle_async(body, signed(body)) == STORED
            receiver.close()
            await handled[1].wait()

        await work_until(inbox, router, seen)

    asyncio.run(scenario())


def test_a_process_that_changes_its_folder_keeps_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, take: Take
) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    monkeypatch.chdir(folders[0])
    inbox = SQLiteInbox("inbox.db")
    monkeypatch.chdir(folders[1])
    assert take(stored_router(inbox), body_of(1)) == STORED
    inbox.close()
    assert [file.name for file in folders[0].iterdir()] == ["inbox.db"]
    assert list(folders[1].iterdir()) == []


def test_other_tables_are_not_written_beside(path: Path, inbox: SQLiteInbox, take: Take) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE mine (a)")
    connection.close()
    with pytest.raises(InboxError, match="other tables"):
        inbox.counts()
    assert take(stored_router(inbox), body_of(1)) == NOT_STORED


def test_a_file_of_a_later_version_is_refused(path: Path, inbox: SQLiteInbox) -> None:
    inbox.counts()
    inbox.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(InboxError, match="version 99"):
        inbox.counts()


def test_a_folder_that_is_not_there(tmp_path: Path, take: Take) -> None:
    folder = tmp_path / "not yet"
    inbox = SQLiteInbox(folder / "inbox.db")
    assert take(stored_router(inbox), body_of(1)) == NOT_STORED
    folder.mkdir()
    assert take(stored_router(inbox), body_of(1)) == STORED
    inbox.close()


FULL = """
import resource, signal, sys
from tests.sdk.webhooks.inbox.working import *
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

inbox = SQLiteInbox(sys.argv[1])
router = stored_router(inbox)
deliver(router, (0, None))
# Writes beyond this fail as they do on a full disk.
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
statuses = [router.handle(*s) for s in map(lambda b: (b, signed(b)), map(body_of, range(1, 200)))]
refused = statuses.index(NOT_STORED)
assert set(statuses[:refused]) == {STORED}, statuses
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
again = [router.handle(body_of(n), signed(body_of(n))).reason for n in range(200)]
stored = [True, *(status == STORED for status in statuses)]
assert again == ["duplicate" if was else "stored" for was in stored], again
assert inbox.counts()["accepted"] == 200
"""

READ_ONLY = """
import os, sys
from tests.sdk.webhooks.inbox.working import *
from telnyx_voice_advanced.webhooks.inbox import SQLiteInbox

if os.geteuid() == 0:
    os.setuid(65534)  # Who may write anywhere would be refused nothing.
inbox = SQLiteInbox(sys.argv[1])
assert stored_router(inbox).handle(body_of(2), signed(body_of(2))) == NOT_STORED
"""


def run(program: str, path: Path) -> None:
    command = [sys.executable, "-c", program, str(path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_a_full_disk_loses_nothing_that_was_answered(path: Path) -> None:
    run(FULL, path)


def test_a_file_that_may_not_be_written_to() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "inbox.db"
        inbox = SQLiteInbox(path)
        deliver(stored_router(inbox), (1, None))
        inbox.close()
        path.chmod(0o444)
        folder.chmod(0o555)
        run(READ_ONLY, path)
        folder.chmod(0o700)
        path.chmod(0o600)
        assert inbox.counts()["accepted"] == 1
        inbox.close()
    finally:
        shutil.rmtree(folder)


def test_a_forked_child_has_a_connection_of_its_own(inbox: SQLiteInbox) -> None:
    router = stored_router(inbox)
    deliver(router, (1, "leg"))
    asyncio.run(router.handle_async(body_of(2), signed(body_of(2))))

    def child() -> None:
        deliver(router, (3, "leg"))
        asyncio.run(router.handle_async(body_of(4), signed(body_of(4))))

    assert exit_statuses([in_child(child)]) == [0]
    deliver(router, (5, "leg"))
    seen: list[str | None] = []
    work_until_settled(inbox, stored_router(inbox, lambda event: seen.append(event.id)))
    assert sorted(filter(None, seen)) == names(1, 2, 3, 4, 5)
