# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""The resources of the API: groups of methods that hang off a client."""
