# Generated; edit spec/ or templates/ instead.
"""What the user holds: the clients, their resources and the responses that they give."""
