"""From the plan to the pages of the reference, which templates fill in."""
