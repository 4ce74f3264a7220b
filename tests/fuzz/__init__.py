"""Whatever is put in, only documented exceptions come out."""
