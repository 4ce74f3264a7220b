"""From two files to their trees, with the place of everything, and to what their references mean."""
