"""What has to be true of a release. `nox -s release_check` rehearses it, and release.yml runs it."""
