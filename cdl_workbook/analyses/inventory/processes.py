"""Several processes describe the small files of a large folder side by side.

What they find is what one process would find, in the same order. Each has an engine of its own, with one
thread and a part of the memory, in a folder inside the caller's: it goes with that one, also where a process
was killed. All of them end as soon as the caller does, however it ends. They are started afresh on every
system, because a forked copy of a process with threads may hang.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import repeat
from multiprocessing.connection import Connection
from multiprocessing.util import Finalize
from pathlib import Path

from cdl_workbook.analyses.inventory.sources import Described, Describer, Order
from cdl_workbook.inventory import NotRead
from cdl_workbook.tables import Engine, Source

SMALL = 4 << 20
"""Bytes. A larger file is left to the caller, whose engine has more memory and all cores."""

FEWEST = 32
"""Small files. Below, starting the processes takes longer than they save."""

MOST = 4
_MEMORY = 300
"""Megabytes that the engines of all processes have together."""

_SHORT_OF_MEMORY = frozenset(("too_large", "unexpected_table"))


def usable_cores() -> int:
    """How many processes can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def small_ones(sources: Sequence[Source], processes: int) -> list[Source]:
    """The files that are worth sharing out among processes; none where too few are small."""
    if processes < 2 or multiprocessing.current_process().daemon:
        return []
    small = [one for one in sources if one.file.is_file() and one.file.stat().st_size <= SMALL]
    return small if len(small) >= FEWEST else []


@contextmanager
def side_by_side(
    sources: Sequence[Source], order: Order, folder: Path, processes: int
) -> Iterator[Iterator[list[Described] | None]]:
    """What was found in each of these files, in their order; None for what the caller has to do itself.

    Args:
        folder: the caller's temporary folder. · processes: how many may run, at most :data:`MOST` of them.
    """
    if not sources:
        yield repeat(None)
        return
    count = min(processes, MOST)
    watched, alive = multiprocessing.get_context("spawn").Pipe(duplex=False)
    start = _Start(order, folder, f"{_MEMORY // count}MB", watched)
    pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begin, (start,))
    try:
        yield _found(pool, sources)
        pool.shutdown()
    finally:
        alive.close()
        pool.shutdown(cancel_futures=True)
        watched.close()


def _found(pool: ProcessPoolExecutor, sources: Sequence[Source]) -> Iterator[list[Described] | None]:
    """Where a process was killed, or the system lets none be started, the caller goes on alone."""
    with suppress(BrokenProcessPool, OSError):
        for described in pool.map(_describe, sources):
            yield None if any(map(_ran_short, described)) else described
    yield from repeat(None)


def _ran_short(described: Described) -> bool:
    outcome = described.outcome
    return isinstance(outcome, NotRead) and outcome.reason in _SHORT_OF_MEMORY


@dataclass(frozen=True, slots=True)
class _Start:
    """What a process is given when it starts. The caller's end of ``caller`` closes when the caller ends."""

    order: Order
    folder: Path
    memory: str
    caller: Connection


_describer: Describer | None = None


def _begin(start: _Start) -> None:
    """Once in each process. An interruption from the keyboard reaches the caller, who ends all."""
    global _describer  # a pool keeps nothing for its processes but what is global in them
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(start.caller,), daemon=True).start()
    engine = Engine(start.memory, threads=1, inside=start.folder)
    Finalize(None, _end, (engine,), exitpriority=10)
    _describer = Describer(engine, start.order)


def _end(engine: Engine) -> None:
    global _describer
    _describer = None
    engine.close()


def _end_with(caller: Connection) -> None:
    with suppress(EOFError, OSError):
        caller.recv()
    os._exit(1)


def _describe(source: Source) -> list[Described]:
    assert _describer is not None
    return _describer.describe(source)
