"""What monitoring sees of API calls and deliveries."""
