"""What decides about signatures and retries, broken in every small way: a test has to notice each."""
