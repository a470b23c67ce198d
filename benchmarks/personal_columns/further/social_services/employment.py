"""An employment project for people long out of work: the list of participants of the job opportunities."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import bar, folk, town
from benchmarks.personal_columns.identifiers import health_insurance_number, pension_number
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about

_LAND = {
    "de": "DE",
    "tr": "TR",
    "ar": "SY",
    "pl": "PL",
    "ro": "RO",
    "bg": "BG",
    "ua": "UA",
    "ru": "Kasachstan",
    "af": "AF",
    "er": "ER",
    "so": "SO",
    "ku": "IQ",
    "vn": "VN",
    "yu": "Ex-Jug.",
    "al": "Kosovo",
    "wa": "Ghana",
    "ge": "GE",
    "it": "DE",
}


def participants(draw: Draw) -> list[Column]:
    people = folk(draw, 1961, 2003)
    return [
        Column("KdNr BA", draw.codes("###D######"), about("record_id")),
        Column("BG-Nr.", draw.codes("13502//00#####"), about("record_id", "household")),
        Column("TN", [f"{p.family} {p.given}" for p in people], about("full_name", origin="mixed")),
        Column(
            "Jg.",
            [f"{p.born.year}" if draw.random() < 0.8 else f"{p.born:%y}" for p in people],
            about("birth_year", "birth_date"),
        ),
        Column("WO", [t for _, t in (town(draw) for _ in people)], about("city")),
        Column(
            "RV-Nr",
            draw.gaps(
                [pension_number(draw, f"{p.born:%d%m%y}", (p.plain[1] or "x")[0].upper()) for p in people],
                0.12,
                ("fehlt", ""),
            ),
            about("social_insurance_number"),
        ),
        Column("KK", draw.of("AOK NW,TK,Barmer,DAK,IKK,BKK VBU,KKH,Knappschaft,AOK"), about("insurer")),
        Column(
            "KV-Nr. (Karte)",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.25, ("", "nachr.")),
            about("health_insurance_number"),
        ),
        Column(
            "erlernt",
            draw.gaps(
                draw.of(
                    bar(
                        "o. A.|Maler|Verkäuferin|Koch (abgebr.)|Maurer|Bürokauffr.|Melker|"
                        "Schweißer|Tischler DDR|Friseurin|Lagerist"
                    )
                ),
                0.1,
                ("-", "k.A."),
            ),
            about("occupation", "education"),
        ),
        Column(
            "SB/GdB",
            draw.gaps(draw.of("50,60 G,30 gleichg.,80,40,beantragt,100 aG"), 0.75, ("", "nein")),
            about("disability"),
        ),
        Column("FS", draw.of(bar("B|keinen|B, BE|entzogen|C1|Mofa|B (kein Auto)")), OTHER),
        Column(
            "Einsatz",
            draw.of("Möbellager,Radwerkstatt,Küche,Grünpflege,Kleiderkammer,Schul-Mensa,Hausm."),
            OTHER,
        ),
        Column("Zuw. ab", draw.dates(2024, 2025, "%d.%m.%y"), about("event_date", "other_personal")),
        Column(
            "MAE mtl.",
            draw.each(lambda: f"{draw.randint(20, 130)},{draw.choice(('00', '50', '40'))} €"),
            about("income", "benefits", "other_personal"),
        ),
        Column("ESF: Geb.land", [_LAND[p.origin] for p in people], about("country_of_birth")),
        Column("AU-Tage lfd. J.", draw.each(lambda: str(int(60 * draw.random() ** 3))), about("health")),
        Column(
            "Hemmnis",
            draw.gaps(
                draw.several(
                    "Rücken,Sucht,Depression,Alter,Schulden,Sprache,alleinerz.,Psych.,ohne Abschluss",
                    3,
                    " / ",
                ),
                0.15,
            ),
            about("health"),
        ),
        Column(
            "Lebenslauf-Link",
            draw.gaps(
                [
                    (
                        f"https://cloud.example.org/s/{draw.shaped('@#@@##@')}/"
                        f"{p.plain[1].replace('-', '')}_cv.pdf"
                    )
                    for p in people
                ],
                0.35,
            ),
            about("url", "other_personal"),
        ),
    ]


TABLES = (
    Table(
        name="agh_teilnehmende",
        organisation="employment_project",
        build=participants,
        rows=115,
        format=Format(encoding="utf-8-sig", preamble=("AGH-Liste;Stand 12/2025;;", "nur intern!;;;")),
    ),
)
