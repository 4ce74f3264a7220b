"""What earlier runs found out, by what they found it from; a run without it does the same, and takes longer."""
