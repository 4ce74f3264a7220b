"""What is published: its bytes, what it holds, and how it looks when it is installed."""
