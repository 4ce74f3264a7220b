# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The bases of everything that the API sends, and the event for what no type fits."""
