"""What a webhook costs, beside PyNaCl and msgspec by hand and the official SDK."""
