# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""From a signed body to an event."""
