"""From the plan to the source of classes, and to methods that templates can fill in."""
