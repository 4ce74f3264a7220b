# Generated; edit spec/ or templates/ instead.
"""From a signed body to an event."""
