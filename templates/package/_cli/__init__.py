"""The command line, `telnyx-voice`. Nothing of the rest of the package imports it."""
