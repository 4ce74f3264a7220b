# Generated; edit spec/ or templates/ instead.
"""The resources of the API: groups of methods that hang off a client."""
