"""A real PostgreSQL: what only it promises, and workers that are killed."""
