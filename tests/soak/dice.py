"""The hostile server, in a process of its own, throwing dice for what it does: `python -m tests.soak.dice SEED`."""

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
class Dice(Session):
    """A session without a script, and without a ledger."""

    chance: random.Random = field(default_factory=random.Random)

    def thrown(self) -> Act:
        return GOOD if self.chance.random() < GOOD_SHARE else self.chance.choice(ACTS)

    async def _exchange(self, connection: Connection) -> bool:
        act = self.thrown()
        if act.before is not None:
            return await act.before(connection)
        if not await connection.receive():
            return False
        assert act.after is not None
        return await act.after(connection)


class DiceServer(HostileServer):
    """Serves one such session."""

    def play(self, seed: int) -> Dice:
        session = Dice([GOOD], chance=random.Random(seed))
        self.run(self._open(session))
        return session


if __name__ == "__main__":
    with DiceServer() as server:
        print(server.play(int(sys.argv[1])).base_url, flush=True)
        signal.pause()
