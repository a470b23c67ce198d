"""Visitors of prisoners: who sees whom, on a form of the prison."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import (
    GERMAN,
    address,
    bar,
    folk,
    mail,
    typed_day,
)
from benchmarks.personal_columns.identifiers import card_number, plate
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Table, about


def visits(draw: Draw) -> list[Column]:
    inside, visitors = folk(draw, 1958, 2005), folk(draw, 1944, 1999, GERMAN)
    return [
        Column(
            "GefB-Nr.",
            draw.each(lambda: f"{draw.randint(11, 1890)}/{draw.randint(19, 25)}/{draw.randint(0, 9)}"),
            about("record_id"),
        ),
        Column(
            "Inhaftierter",
            [f"{p.family.upper()}, {p.given}" for p in inside],
            about("full_name", origin="mixed"),
        ),
        Column("Haus", draw.of("A 2,A 1,B 3,U-Haft,C EG,offen,Frauen,Sani"), OTHER),
        Column(
            "wegen",
            draw.gaps(
                draw.of(
                    bar(
                        "BtM|§ 242|schw. Raub|Diebst.|KV|gef. KV|ESV|Schwarzfahren|§ 211|Betrug|"
                        "Sex.delikt|Einbruch|§ 29a BtMG|U-Haft offen"
                    )
                ),
                0.12,
                ("will n. sagen", ""),
            ),
            about("criminal"),
        ),
        Column(
            "2/3",
            draw.gaps(draw.dates(2025, 2031, "%m/%y"), 0.3, ("–", "LL", "SV")),
            about("criminal", "event_date"),
        ),
        Column(
            "TE", draw.gaps(draw.dates(2025, 2036), 0.2, ("unbest.", "")), about("criminal", "event_date")
        ),
        Column(
            "Angeh. drauß.",
            draw.of(
                bar("keine|Mutter|Frau + 2 Ki|Ex, Tochter (6)|Verlobte|Eltern in PL|Bruder auch in Haft|?")
            ),
            about("family_status", "children", "household", "other_personal"),
        ),
        Column(
            "EA-Titel", draw.gaps(draw.of("Dr.,Dipl.-Päd.,Pfr. i.R.,Prof. Dr.,Sr."), 0.82), about("title")
        ),
        Column(
            "Ehrenamtl. Betreuer/in",
            [f"{p.given} {p.family}" for p in visitors],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column("Wohnanschr. EA", draw.each(lambda: address(draw)), about("address")),
        Column("E-Post", draw.gaps([mail(draw, p) for p in visitors], 0.15, ("per Brief",)), about("email")),
        Column(
            "BPA / gült.",
            [f"{card_number(draw, 'LMT')} / {draw.day(2026, 2034):%m.%Y}" for _ in visitors],
            about("id_card_number"),
        ),
        Column(
            "Pkw (Einfahrt)",
            draw.gaps(draw.each(lambda: plate(draw, "NMS KI RD SE PLÖ HH IZ")), 0.4, ("ÖPNV", "Rad", "")),
            about("vehicle_plate"),
        ),
        Column(
            "Mandatsref.", draw.gaps(draw.numbered("GFV-M{:04d}", 17, 5), 0.45), about("mandate_reference")
        ),
        Column(
            "Sp. 2024",
            draw.gaps(draw.of(bar("50,00|20,00|100,00|12,00|250,00")), 0.5),
            about("donation_amount"),
        ),
        Column(
            "Sicherh.überpr.",
            draw.each(
                lambda: draw.choice(
                    ["o.B.", "ok", "läuft", "erneut " + typed_day(draw, 2025, 2026), "Eintrag, zugel."]
                )
            ),
            about("criminal", "event_date"),
        ),
    ]


TABLES = (Table(name="vollzugshelfer", organisation="prison_visitors", build=visits, rows=66, format=XLSX),)
