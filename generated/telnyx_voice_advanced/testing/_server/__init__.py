# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The twin as a server: its API, and control of it, over HTTP. It needs the extra `twin`."""
