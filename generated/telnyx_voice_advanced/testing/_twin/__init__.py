# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The service in this process: its facts come from the spec, its behaviour is written here."""
