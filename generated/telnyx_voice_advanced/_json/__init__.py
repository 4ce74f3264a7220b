# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""From JSON text to values of the types that the spec and JSON Schema mean."""
