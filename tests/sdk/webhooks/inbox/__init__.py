"""Stored events and their workers. `INBOX=postgres` runs the promises over PostgreSQL."""
