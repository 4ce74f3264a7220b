"""One API call: its attempts, its retries, and its result or exception."""
