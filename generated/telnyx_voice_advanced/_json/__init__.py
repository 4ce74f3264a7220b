# Generated; edit spec/ or templates/ instead.
"""From JSON text to values of the types that the spec and JSON Schema mean."""
