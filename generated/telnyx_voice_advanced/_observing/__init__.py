# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What monitoring sees of API calls and deliveries."""
