"""Our inventory beside other profilers of tables: the same German csv, in turns, each in a fresh process.

    python benchmarks/peers.py --python /path/to/venv/bin/python [--rows 1000000] [--runs 3] [--file big.csv]

``--python`` names an interpreter with dataprof and ydata-profiling (they want an older pandas than ours:
``pip install -r benchmarks/requirements-peers.txt`` in a venv of its own). All get the delimiter told;
ours finds it. ydata-profiling runs once, in its minimal mode, because it takes minutes.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from pathlib import Path

from german_table import write_german_table
from inventory import SUMMARIZE, Run, measure

_DATAPROF = "import dataprof, sys; dataprof.profile(sys.argv[1], csv_delimiter=';', locale='DE')"
_YDATA = """\
import sys, pandas
from ydata_profiling import ProfileReport
frame = pandas.read_csv(sys.argv[1], sep=";", decimal=",")
ProfileReport(frame, minimal=True, progress_bar=False).to_json()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", required=True, help="an interpreter that has the peers")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--file", type=Path, help="a table written before; written anew where it is missing")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = given.file or Path(folder) / "german.csv"
        if not table.exists():
            write_german_table(given.rows, table)
        programs = {
            "ours": ([sys.executable, "-m", "cdl_workbook", "inventory", str(table), "--json"], given.runs),
            **{
                name: ([sys.executable, "-c", code, str(table)], given.runs)
                for name, code in SUMMARIZE.items()
            },
            "dataprof": ([given.python, "-c", _DATAPROF, str(table)], given.runs),
            "ydata_minimal": ([given.python, "-c", _YDATA, str(table)], 1),
        }
        taken: dict[str, list[Run]] = {name: [] for name in programs}
        for turn in range(given.runs):
            for name, (command, runs) in programs.items():
                if turn < runs:
                    taken[name].append(measure(command))
        size = table.stat().st_size
    ours = statistics.median(run.wall for run in taken["ours"])
    figures = {
        name: {
            "wall_s": round(statistics.median(run.wall for run in runs), 2),
            "cpu_s": round(statistics.median(run.cpu for run in runs), 2),
            "peak_mb": round(max(run.memory for run in runs)),
            "wall_to_ours": round(statistics.median(run.wall for run in runs) / ours, 2),
        }
        for name, runs in taken.items()
    }
    print(json.dumps({"rows": given.rows, "bytes": size, "runs": given.runs, **figures}, indent=2))


if __name__ == "__main__":
    main()
