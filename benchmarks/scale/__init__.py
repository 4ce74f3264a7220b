"""The generator on specs of a thousand operations."""
