# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The command line, `telnyx-voice`. Nothing of the rest of the package imports it."""
