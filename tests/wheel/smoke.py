"""Import an installed wheel where nothing but the wheel is installed, make a call, receive a webhook.

Frozen by PyInstaller it does the same.
"""

from __future__ import annotations

import base64
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import distributions

import telnyx_voice_advanced

heavy = {"httpx", "nacl", "msgspec"} & {name.partition(".")[0] for name in sys.modules}
assert not heavy, f"importing the package imported {heavy}"
assert "site-packages" in telnyx_voice_advanced.__file__ or hasattr(sys, "frozen")

from telnyx_voice_advanced import Telnyx, unwrap  # noqa: E402

EXPECTED = {
    *("telnyx-voice-advanced", "httpx", "pynacl", "msgspec"),
    *("anyio", "certifi", "cffi", "h11", "httpcore", "idna", "pycparser", "typing-extensions"),
    "pip",
    "setuptools",
}
installed = {d.metadata["Name"].lower().replace("_", "-") for d in distributions()}
assert installed <= EXPECTED, f"the wheel pulls in {sorted(installed - EXPECTED)}"


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        assert body["digits"] == "1234#", body
        data = b'{"data": {"result": "ok"}}'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.handle_request, daemon=True).start()
with Telnyx(api_key="KEY", base_url=f"http://127.0.0.1:{server.server_port}/v2") as client:
    result = client.calls.actions.send_dtmf("v3:smoke", digits="1234#").data.result
server.server_close()

from nacl.signing import SigningKey  # noqa: E402

key = SigningKey.generate()
payload = b'{"data": {"event_type": "siprec.failed", "payload": {"failure_cause": "busy"}}}'
stamp = str(int(time.time()))
signature = base64.b64encode(key.sign(stamp.encode() + b"|" + payload).signature).decode()
event = unwrap(
    payload,
    {"telnyx-timestamp": stamp, "telnyx-signature-ed25519": signature},
    public_key=base64.b64encode(bytes(key.verify_key)).decode(),
)
print(f"{telnyx_voice_advanced.__version__}: send_dtmf → {result}; {type(event).__name__}")
