"""From a schema to the shape that decides its Python type."""
