"""What a change of the spec means to the people who import the package."""
