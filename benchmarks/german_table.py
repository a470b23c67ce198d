"""Writes the benchmark's table: a German csv of a counselling centre, 19 columns, as many rows as asked.

    python benchmarks/german_table.py rows target.csv

Synthetic from end to end: every value comes from a hash of the row number and the seed, so the same call
writes the same bytes. Semicolons, ``1.234,56``, ``18.09.1998``, UTF-8, about 250 bytes a row.
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

SEED = 20260918
_ONSETS = "Ba Be Da Do El Fa Ga Ha In Ja Ka La Ma Na Oh Pa Ra Sa Ta Um Va Wa Ya Zo".split()
_ENDINGS = "lina rek mira dan sha tus vita nour lik zena bor hild fred min lan ska".split()
_STREETS = "Linden Garten Birken Mozart Markt Kirch Berg Wiesen Schiller Ufer Rosen Feld".split()
_STREET_ENDS = "straße weg allee gasse platz".split()
_TOWNS = "Altenried Bergfelde Duisheim Emsbüren Fürstenau Görlsdorf Hohenau Klein Wesenberg".split()
_BELIEFS = "evangelisch,römisch-katholisch,muslimisch,keine,k.A.,orthodox,jüdisch".split(",")
_STATES = "deutsch,türkisch,syrisch,polnisch,ukrainisch,rumänisch,unbekannt,afghanisch".split(",")
_PHRASES = (
    "kommt zum zweiten Gespräch mit Unterlagen",
    "Rückruf am Nachmittag; Termin vereinbart",
    "nennt die Lage „schwierig“ – Antrag gestellt",
    "Unterlagen fehlen noch, neue Frist gesetzt",
    "hat die Wohnung gewechselt und meldet sich wieder",
)


def _pick(words: tuple[str, ...] | list[str], salt: str) -> str:
    listed = ", ".join("'" + word.replace("'", "''") + "'" for word in words)
    return f"[{listed}][1 + (hash(i, '{salt}{SEED}') % {len(words)})::INT]"


def _below(limit: int, salt: str) -> str:
    return f"(hash(i, '{salt}{SEED}') % {limit})::BIGINT"


def _german(amount: str) -> str:
    return f"replace(replace(replace(format('{{:,.2f}}', {amount}), ',', '_'), '.', ','), '_', '.')"


def write_german_table(rows: int, target: Path) -> Path:
    """Write ``rows`` rows of 19 columns to ``target`` and return it."""
    name = f"{_pick(_ONSETS, 'a')} || {_pick(_ENDINGS, 'b')}"
    last = _pick(["mann", "oglu", "ski", "enko", "er", ""], "e")
    family = f"{_pick(_ONSETS, 'c')} || {_pick(_ENDINGS, 'd')} || {last}"
    check = f"lpad({_below(100, 'p')}::VARCHAR, 2, '0')"
    account = f"lpad(({_below(10**9, 'q')} * 1000003 + i)::VARCHAR, 18, '0')"
    note = f"{_pick(_PHRASES, 'z')} || ', Vorgang ' || {_below(10**6, 'ä')}"
    columns = {
        "Klienten-Nr": "'K-' || lpad(i::VARCHAR, 8, '0')",
        "Vorname": name,
        "Nachname": family,
        "Geb.-Dat.": f"strftime(DATE '1935-01-01' + {_below(31000, 'f')}::INT, '%d.%m.%Y')",
        "Geschlecht": f"{_pick(['w', 'm', 'w', 'm', 'd', ''], 'g')}",
        "PLZ": f"lpad((1067 + {_below(98000, 'h')})::VARCHAR, 5, '0')",
        "Ort": _pick(_TOWNS, "k"),
        "Straße": f"{_pick(_STREETS, 'l')} || {_pick(_STREET_ENDS, 'm')} || ' ' || (1 + {_below(180, 'n')})",
        "Tel.": f"'030 23125' || lpad({_below(1000, 'o')}::VARCHAR, 3, '0')",
        "E-Mail": f"lower(strip_accents({name})) || '.' || i || '@example.org'",
        "IBAN": f"'DE' || {check} || {account}",
        "Steuer-ID": f"lpad((10000000000 + {_below(80 * 10**9, 'r')})::VARCHAR, 11, '0')",
        "Staatsang.": _pick(_STATES, "s"),
        "Konf.": _pick(_BELIEFS, "t"),
        "Erstkontakt": f"strftime(DATE '2015-01-01' + {_below(4200, 'u')}::INT, '%d.%m.%Y')",
        "Einkommen": _german(f"({_below(400000, 'v')} / 100.0)"),
        "Schulden": _german(f"({_below(9000000, 'w')} / 100.0)"),
        "Personen im Haushalt": f"1 + {_below(7, 'x')}",
        "Bemerkung": f"CASE WHEN {_below(3, 'y')} = 0 THEN '' ELSE {note} END",
    }
    listed = ", ".join(f'{expression} AS "{header}"' for header, expression in columns.items())
    with duckdb.connect() as connection:
        connection.sql(f"SELECT {listed} FROM range(1, {rows} + 1) AS numbers(i)").write_csv(
            str(target), sep=";", header=True
        )
    return target


if __name__ == "__main__":
    print(write_german_table(int(sys.argv[1]), Path(sys.argv[2])))
