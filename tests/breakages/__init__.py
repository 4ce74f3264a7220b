"""The product broken on purpose, in the ways that people and regenerations break it: the suite has to notice each."""
