# Generated; edit spec/ or templates/ instead.
"""Why a delivery does not verify, proven by the change after which it does."""
