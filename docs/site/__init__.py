"""Builds the site: `python -m docs.site OUT`."""
