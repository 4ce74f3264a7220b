"""Ours, bare httpx and the official SDK, side by side: `python -m benchmarks`."""
