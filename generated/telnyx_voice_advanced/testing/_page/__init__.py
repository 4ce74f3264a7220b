# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The page of the twin: a phone, the journal and its controls, as files that a server hands out."""
