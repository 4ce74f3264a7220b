"""The official SDK's own tests of the seven methods, run against this package and the mock server.

They come from its source distribution, where they are skipped ("Mock server tests are disabled"). Only the import
changes, and what is about the official SDK itself goes.
"""
