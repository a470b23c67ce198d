"""Writes the sample organisations again, byte for byte: ``python data/samples/generate.py [TARGET]``."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.samples import build_samples
from generator.writing import write_sample


def main(arguments: list[str]) -> int:
    """Write all samples below the given folder, or beside this file."""
    target = Path(arguments[0]) if arguments else Path(__file__).parent
    for sample in build_samples():
        write_sample(sample, target)
        rows = sum(len(table.rows) for table in sample.tables)
        print(f"{sample.folder}: {len(sample.tables)} tables, {rows} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
