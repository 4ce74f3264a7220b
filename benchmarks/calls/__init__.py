"""What a call costs, beside bare httpx and the official SDK."""
