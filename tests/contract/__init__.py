"""The generated client against a mock server that serves the spec."""
