"""What the user holds: the clients, their resources and the responses that they give."""
