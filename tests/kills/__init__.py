"""Workers that are killed, and a PostgreSQL that is restarted, while events come in.

`python -m tests.kills postgres --kills 200 --restarts 50`, which `nox -s kills` runs.
"""
