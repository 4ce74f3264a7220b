"""From JSON text to values of the types that the spec and JSON Schema mean."""
