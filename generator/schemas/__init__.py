"""From a schema to what decides its Python type."""
