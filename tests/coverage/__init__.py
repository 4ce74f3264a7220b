"""Which lines of the generator and of the package no test runs, and why that is as it should be."""
