# Generated from spec/ and templates/; edit those, not this file.
# To regenerate: python -m generator generate
"""What the user holds: the clients, their resources and the responses that they give."""
