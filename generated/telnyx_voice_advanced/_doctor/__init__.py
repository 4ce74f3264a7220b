# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""Why a delivery does not verify, proven by the change after which it does."""
