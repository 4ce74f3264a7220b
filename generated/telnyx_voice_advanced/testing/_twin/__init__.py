# Generated; edit spec/ or templates/ instead.
"""The service in this process: its facts come from the spec, its behaviour is written here."""
