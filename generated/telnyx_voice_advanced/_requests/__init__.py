# Generated; edit spec/ or templates/ instead.
"""From the arguments of a method to the bytes of a request."""
