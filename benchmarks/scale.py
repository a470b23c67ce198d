"""Many files, wide tables and long tables: our inventory beside a peer on the same files, in turns.

    python benchmarks/scale.py many|wide|wide-xlsx|long [--runs 3] [--folder DIR]

- ``many``: 200 csv of 1,000 rows × 19 columns; the peer is DuckDB's ``SUMMARIZE`` of each, in one process.
- ``wide``, ``wide-xlsx``: 2,000 columns × 1,000 rows; the peer is ``SUMMARIZE``, for xlsx pandas.
- ``long``: 10 million rows × 19 columns; the peer is our own run on a million rows.

Prints medians of wall and CPU time, the highest memory, and the ratios. ``--folder`` keeps the files.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from itertools import islice
from pathlib import Path

from german_table import write_german_table
from inventory import medians, run_in_turns
from wide_table import write_wide_table

_FILES, _ROWS = 200, 1_000
_SUMMARIZE = """\
import duckdb, sys
from pathlib import Path
duckdb.sql("SET enable_progress_bar = false")
place = Path(sys.argv[1])
for path in sorted(place.glob("*.csv")) if place.is_dir() else [place]:
    table = str(path).replace("'", "''")
    duckdb.sql(f"SUMMARIZE SELECT * FROM read_csv('{table}', delim = ';', all_varchar = true)").fetchall()
"""
_DESCRIBE = "import pandas, sys; pandas.read_excel(sys.argv[1], engine='calamine').describe(include='all')"


def write_many(folder: Path) -> Path:
    """200 files cut from one German table."""
    many = folder / "many"
    many.mkdir(exist_ok=True)
    whole = write_german_table(_FILES * _ROWS, folder / "whole.csv")
    with whole.open(encoding="utf-8") as lines:
        header = next(lines)
        for number in range(_FILES):
            part = "".join(islice(lines, _ROWS))
            (many / f"liste_{number:03}.csv").write_text(header + part, encoding="utf-8")
    whole.unlink()
    return many


def prepared(what: str, folder: Path) -> tuple[Path, list[str]]:
    """The input, and the peer's command."""
    if what == "many":
        place = folder / "many" if (folder / "many").is_dir() else write_many(folder)
        return place, ["-c", _SUMMARIZE, str(place)]
    if what == "long":
        long, short = folder / "long.csv", folder / "short.csv"
        for path, rows in ((long, 10_000_000), (short, 1_000_000)):
            if not path.exists():
                write_german_table(rows, path)
        return long, ["-m", "cdl_workbook", "inventory", str(short), "--json"]
    target = folder / ("wide.xlsx" if what == "wide-xlsx" else "wide.csv")
    if not target.exists():
        write_wide_table(2_000, 1_000, target)
    return target, ["-c", _DESCRIBE if what == "wide-xlsx" else _SUMMARIZE, str(target)]


def compare(what: str, folder: Path, runs: int) -> dict[str, object]:
    """Both programs in turns."""
    place, peer = prepared(what, folder)
    programs = {"ours": ["-m", "cdl_workbook", "inventory", str(place), "--json"], "peer": peer}
    figures = {name: medians(listed) for name, listed in run_in_turns(programs, runs).items()}
    ratio = {key: round(figures["ours"][key] / figures["peer"][key], 2) for key in ("wall_s", "cpu_s")}
    return {"what": what, "runs": runs, **figures, "ratio": ratio}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("many", "wide", "wide-xlsx", "long"))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where the files are written, and kept")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        print(json.dumps(compare(given.what, given.folder or Path(temporary), given.runs), indent=2))


if __name__ == "__main__":
    main()
