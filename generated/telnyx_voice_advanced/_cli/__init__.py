# Generated; edit spec/ or templates/ instead.
"""The command line, `telnyx-voice`. Nothing of the rest of the package imports it."""
