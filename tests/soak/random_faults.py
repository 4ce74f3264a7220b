"""The hostile server, in a process of its own, whose faults are random: `python -m tests.soak.random_faults SEED`."""

from __future__ import annotations

import random
import signal
import sys
from dataclasses import dataclass, field

from tests.sdk.faults.catalogue import FAULTS
from tests.sdk.faults.hostile import GOOD, Act, Connection, HostileServer, Session

GOOD_SHARE = 0.8
ACTS = [fault.act for fault in FAULTS if not fault.act.refuses]


@dataclass
class RandomFaults(Session):
    """A session without a script, and without a ledger."""

    chance: random.Random = field(default_factory=random.Random)

    def next_fault(self) -> Act:
        return GOOD if self.chance.random() < GOOD_SHARE else self.chance.choice(ACTS)

    async def _exchange(self, connection: Connection) -> bool:
        act = self.next_fault()
        if act.before is not None:
            return await act.before(connection)
        if not await connection.receive():
            return False
        assert act.after is not None
        return await act.after(connection)


class RandomFaultServer(HostileServer):
    """Serves one such session."""

    def play(self, seed: int) -> RandomFaults:
        session = RandomFaults([GOOD], chance=random.Random(seed))
        self.run(self._open(session))
        return session


if __name__ == "__main__":
    with RandomFaultServer() as server:
        print(server.play(int(sys.argv[1])).base_url, flush=True)
        signal.pause()
