"""Judges that share no code with the package: another generator's client, and the official SDK."""
