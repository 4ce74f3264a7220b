"""`python -m tests.chaos.uvicorn_server FD`: what `uvicorn --workers 2` is, on a socket that it inherits."""

from __future__ import annotations

import socket
import sys

import uvicorn
from uvicorn.supervisors import Multiprocess

if __name__ == "__main__":
    config = uvicorn.Config(
        "tests.chaos.asgi_worker:app", workers=2, log_level="warning", ws="none", lifespan="off"
    )
    Multiprocess(config, [socket.socket(fileno=int(sys.argv[1]))]).run()
