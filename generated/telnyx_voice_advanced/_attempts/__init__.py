# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""One API call: its attempts, its retries, and its result or exception."""
