"""Advice on housing: threatened evictions, and the flats with right of occupancy."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import (
    bar,
    folk,
    number,
    street,
    town,
    western,
)
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about


def evictions(draw: Draw) -> list[Column]:
    heads, homes = folk(draw, 1950, 2003), [town(draw) for _ in range(draw.rows)]
    sizes = [draw.choices((1, 2, 3, 4, 5, 6, 8), (40, 20, 14, 11, 8, 4, 2))[0] for _ in heads]
    payers = [
        f"{p.given} {p.family}" if draw.random() < 0.8 else f"{q.given} {p.family}"
        for p, q in zip(heads, reversed(heads), strict=True)
    ]
    loan = [draw.random() < 0.4 for _ in heads]
    return [
        Column("FALLNR", draw.numbered("WS-25-{:05d}", 118, 4), about("record_id")),
        Column(
            "ANREDE_HV",
            [
                {"w": "FRAU", "m": "HERR", "d": ""}[p.gender] if draw.random() < 0.9 else "EHEL."
                for p in heads
            ],
            about("salutation", "gender"),
        ),
        Column(
            "HAUSH_VORST",
            [western(f"{p.family}, {p.given}".upper()) for p in heads],
            about("full_name", origin="mixed"),
        ),
        Column("STRASSE_LAGE", draw.each(lambda: street(draw)), about("street")),
        Column("HNR_ZUS", draw.each(lambda: number(draw)), about("house_number")),
        Column("PLZ_OBJ", [c for c, _ in homes], about("postcode")),
        Column(
            "ORTSTEIL",
            draw.of("Gadeland,Faldera,Innenstadt,Tungendorf,Böcklersiedlung,Wittorf,Einfeld"),
            about("city", "address"),
        ),
        Column("PERS_HH", [str(s) for s in sizes], about("household")),
        Column(
            "DAV_U18", [str(max(0, s - draw.choice((1, 2)))) for s in sizes], about("children", "household")
        ),
        Column("WARMMIETE", draw.amount(310, 1450), OTHER),
        Column("RUECKST_EUR", draw.gaps(draw.amount(180, 9400), 0.05, ("0,00",)), about("debts")),
        Column("EK_NETTO_HH", draw.gaps(draw.amount(449, 3900), 0.12, ("", "UNGEKLAERT")), about("income")),
        Column(
            "LSTGTRG",
            draw.of("JC 412,JC 416,SOZA 50.3,WOGG,KEINER,JC 420,ASYLBLG"),
            about("benefits", "other_personal"),
        ),
        Column(
            "GERICHT_AZ",
            draw.gaps(
                draw.each(
                    lambda: f"{draw.randint(10, 39)} C {draw.randint(20, 1900)}/{draw.choice((24, 25))}"
                ),
                0.4,
            ),
            about("record_id", "other_personal"),
        ),
        Column(
            "RAEUMTERM",
            draw.gaps(draw.dates(2025, 2025, "%Y%m%d"), 0.55, ("00000000", "")),
            about("event_date", "other_personal"),
        ),
        Column(
            "KTOINH_DARL",
            [western(p) if has else "" for p, has in zip(payers, loan, strict=True)],
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column("IBAN_DARL", [german_iban(draw) if has else "" for has in loan], about("iban")),
        Column("KZ_GEWSCHG", draw.of(("N", "J", "", "9"), (70, 9, 15, 6)), about("violence")),
    ]


def flats(draw: Draw) -> list[Column]:
    years = [
        draw.choice((1904, 1928, 1954, 1956, 1961, 1968, 1972, 1975, 1981, 1994, 2009, 2018))
        for _ in range(draw.rows)
    ]
    return [
        Column("Obj.", draw.each(lambda: draw.shaped("#.##.0##"))),
        Column("Straße", draw.each(lambda: street(draw))),
        Column("Nr", draw.each(lambda: number(draw))),
        Column("PLZ", draw.each(lambda: town(draw)[0])),
        Column(
            "Eigent.",
            draw.of(
                bar(
                    "Wobau eG|LEG Wohnen GmbH|Vonovia|Gebr. Hansen GbR|Stadtwerke Immob.|Sahle "
                    "Wohnen|Bauverein Eichhoff eG|Grand City"
                )
            ),
        ),
        Column("Bj.", [str(y) for y in years]),
        Column("Alter", [str(2025 - y) for y in years]),
        Column("WE ges./belegt", draw.each(lambda: f"{(n := draw.randint(6, 64))}/{draw.randint(0, n)}")),
        Column("barr.frei/Rolli", draw.of("nein,ja,teilw.,Rampe,R")),
        Column("KM €/qm", draw.amount(4.8, 11.9)),
    ]


TABLES = (
    Table(
        name="fachstelle_export",
        organisation="housing_advice",
        build=evictions,
        rows=260,
        format=Format(delimiter="|", encoding="cp1252"),
    ),
    Table(
        name="belegwohnungen",
        organisation="housing_advice",
        build=flats,
        rows=92,
        persons=False,
        format=Format(encoding="utf-8", line_end="\n"),
    ),
)
