"""Our inventory beside DuckDB's ``SUMMARIZE``: the same German csv, in turns, each in a fresh process.

``SUMMARIZE`` runs in two forms: as one types it (``SELECT * FROM 'big.csv'``: DuckDB finds delimiter and
types, as we do), and with the delimiter told and all columns as text, the least work there is.

    python benchmarks/inventory.py [--rows 1000000] [--runs 5] [--file big.csv] [--reader-only]

Prints the median wall and CPU time of both, their ratio, and the highest memory either needed. Without
``--file`` the table is written to a temporary folder first (the same bytes each time, see german_table.py).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from german_table import write_german_table

_ASKED = """\
import duckdb, sys
duckdb.sql("SET enable_progress_bar = false")
table = sys.argv[1].replace("'", "''")
duckdb.sql(f"SUMMARIZE SELECT * FROM {}").fetchall()
"""
SUMMARIZE = {
    "duckdb_summarize": _ASKED.replace("{}", "'{table}'"),
    "duckdb_summarize_all_text": _ASKED.replace("{}", "read_csv('{table}', delim = ';', all_varchar = true)"),
}
_READER = "import sys; from cdl_workbook.tables import read_table; read_table(sys.argv[1]).close()"


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall and CPU time in seconds, peak memory in MB."""

    wall: float
    cpu: float
    memory: float


def measure(command: list[str]) -> Run:
    """Run a command to its end and take what the system counted for it alone."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:4])} … ended with {process.returncode}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def run_in_turns(programs: dict[str, list[str]], runs: int) -> dict[str, list[Run]]:
    """Each program (name → arguments of Python) as often as asked, one after the other."""
    taken: dict[str, list[Run]] = {name: [] for name in programs}
    for _ in range(runs):
        for name, arguments in programs.items():
            taken[name].append(measure([sys.executable, *arguments]))
    return taken


def medians(runs: list[Run]) -> dict[str, float]:
    """Median wall and CPU time, highest memory."""
    return {
        "wall_s": round(statistics.median(run.wall for run in runs), 2),
        "cpu_s": round(statistics.median(run.cpu for run in runs), 2),
        "peak_mb": round(max(run.memory for run in runs)),
    }


def compare(table: Path, runs: int, *, reader_only: bool) -> dict[str, dict[str, float]]:
    """All programs in turns; medians of time, the highest memory, and the ratios."""
    ours = (
        ["-c", _READER, str(table)]
        if reader_only
        else ["-m", "cdl_workbook", "inventory", str(table), "--json"]
    )
    programs = {"ours": ours} | {name: ["-c", code, str(table)] for name, code in SUMMARIZE.items()}
    taken = run_in_turns(programs, runs)
    figures = {name: medians(listed) for name, listed in taken.items()}
    return figures | {f"ours_to_{name}": _ratio(taken, figures, name) for name in SUMMARIZE}


def _ratio(taken: dict[str, list[Run]], figures: dict[str, dict[str, float]], peer: str) -> dict[str, float]:
    pairs = zip(taken["ours"], taken[peer], strict=True)
    ratio = {
        "wall_of_medians": figures["ours"]["wall_s"] / figures[peer]["wall_s"],
        "wall_median_of_pairs": statistics.median(own.wall / other.wall for own, other in pairs),
        "cpu_of_medians": figures["ours"]["cpu_s"] / figures[peer]["cpu_s"],
    }
    return {name: round(value, 2) for name, value in ratio.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--file", type=Path, help="a table written before; written anew where it is missing")
    parser.add_argument("--reader-only", action="store_true", help="read_table alone, without the inventory")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = given.file or Path(folder) / "german.csv"
        if not table.exists():
            write_german_table(given.rows, table)
        answer = {"rows": given.rows, "bytes": table.stat().st_size, "runs": given.runs}
        print(json.dumps({**answer, **compare(table, given.runs, reader_only=given.reader_only)}, indent=2))


if __name__ == "__main__":
    main()
