"""Everything that can be decided before a line of source is written."""
