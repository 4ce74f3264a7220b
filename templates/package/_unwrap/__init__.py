"""From a signed body to an event."""
