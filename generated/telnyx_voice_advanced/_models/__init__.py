# Generated; edit spec/ or templates/ instead.
"""The bases of everything that the API sends, and the event for what no type fits."""
