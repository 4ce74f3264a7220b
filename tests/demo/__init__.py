"""The whole line, shown on one machine: `python -m tests.demo`."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

# What is shown has to be the package of this clone, whatever else is installed.
sys.path.insert(0, str(ROOT / "generated"))
