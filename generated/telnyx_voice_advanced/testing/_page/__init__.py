# Generated; edit spec/ or templates/ instead.
"""The page of the twin: a phone, the journal and its controls, as files that a server hands out."""
