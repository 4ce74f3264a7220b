"""The generated files on disk: written whole, compared both ways, and who changed them."""
