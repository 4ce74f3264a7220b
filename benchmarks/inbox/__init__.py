"""What storing costs beside the least that can do it, and what a second worker process brings."""
