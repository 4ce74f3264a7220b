# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""From the arguments of a method to the bytes of a request."""
