from __future__ import annotations

ROWS, COLUMNS = 1000, 600


def cell(row: int, column: int) -> str:
    match column % 5:
        case 0:
            return f"Antwort {row % 7} zu Frage {column}"
        case 1:
            return f"{1 + row % 28:02}.{1 + column % 12:02}.2024"
        case 2:
            return f"{row % 50},5" if row % 10 else "k.A."
        case 3:
            return "-9" if row % 4 == 0 else str(1 + row % 5)
        case _:
            return ""


def test_a_wide_table_is_counted_as_a_narrow_one_is(read):
    lines = [";".join(f"F{column}" for column in range(COLUMNS))]
    lines += [";".join(cell(row, column) for column in range(COLUMNS)) for row in range(ROWS)]
    table = read("\n".join(lines) + "\n")
    assert not table.reading.sample_is_all
    assert (table.reading.rows, len(table.columns)) == (ROWS, COLUMNS)
    for start in range(5):
        narrow = "".join(f"{row};{line.split(';')[start]}\n" for row, line in enumerate(lines))
        alone = read(narrow, f"{start}.csv", header_row=0).columns[1]
        for column in table.columns[start::5]:
            assert (column.type, column.missing, column.distinct) == (
                alone.type,
                alone.missing,
                alone.distinct,
            )
    assert dict(table.columns[1].months) == {"2024-02": ROWS}
    assert sum(table.columns[3].missing.values()) == 250


def test_dates_of_every_day_are_counted_exactly(read):
    days = [f"{1 + row % 28:02}.{1 + row // 28 % 12:02}.{1930 + row // 336 % 90}" for row in range(400_000)]
    table = read("Nr;Geburtsdatum\n" + "".join(f"{row};{day}\n" for row, day in enumerate(days)))
    dated = table.columns[1]
    assert (dated.type, dated.distinct, dated.distinct_exact) == ("date", len(set(days)), True)
    assert sum(dated.months.values()) == len(days)
    assert table.columns[0].candidate_key
