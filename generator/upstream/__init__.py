"""Compare the curated spec with the document that a vendor publishes, and draft what is to be taken over."""
