# Generated; edit spec/ or templates/ instead.
"""One API call: its attempts, its retries, and its result or exception."""
