# Generated; edit spec/ or templates/ instead.
"""What monitoring sees of API calls and deliveries."""
