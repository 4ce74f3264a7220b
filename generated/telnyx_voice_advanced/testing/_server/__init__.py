# Generated; edit spec/ or templates/ instead.
"""The twin as a server: its API, and control of it, over HTTP. It needs the extra `twin`."""
