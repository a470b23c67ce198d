"""A hospice service and home care: patients, visits with reports, a course for relatives."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import codes_and_towns, icd, reachable, road_and_number
from benchmarks.personal_columns.identifiers import health_insurance_number
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about

_REPORTS = (
    "Herr {n} schläft viel, Schmerzen unter Morphin gut eingestellt.|Lange erzählt, {v} "
    "hat von früher gesprochen.|"
    "Tochter erreichbar unter {t}.|Frau {n} verweigert das Essen, Hausarzt verständigt.|"
    "Nur kurz da, Pflegedienst war im Haus.|"
    "Ehefrau sehr erschöpft, spricht von Scheidung.|Dekubitus Stufe 2, Verband "
    "gewechselt.|Spaziergang im Park"
).split("|")


def patients(draw: Draw) -> list[Column]:
    persons, homes = people(draw, first=1929, last=1985), codes_and_towns(draw)
    return [
        Column("PatNr", draw.numbered("{:05d}", 800, 6), about("record_id")),
        Column("Pat.", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="mixed")),
        Column("*", [p.born.strftime("%d.%m.%Y") for p in persons], about("birth_date")),
        Column(
            "KVNR",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.1),
            about("health_insurance_number"),
        ),
        Column(
            "Kostentr.", draw.of("AOK Nordwest,Barmer,TKK,DAK,Debeka,BKK mobil,Beihilfe"), about("insurer")
        ),
        Column("IK_Kasse", draw.each(lambda: "10" + draw.shaped("#######")), about("insurer")),
        Column("PG", draw.of("3,4,2,5,1,beantr."), about("care_level")),
        Column("Dx", draw.each(lambda: icd(draw, "CCCGIJKN")), about("health")),
        Column(
            "NebenDx",
            draw.gaps(
                draw.each(lambda: ", ".join(icd(draw, "EFIMR") for _ in range(draw.randint(1, 3)))), 0.3
            ),
            about("health"),
        ),
        Column(
            "Med.",
            draw.gaps(
                draw.several(
                    "Novalgin,Fentanyl TTS 25,Lorazepam 0.5,Ramipril 5 mg,Metformin,Marcumar,Pantoprazol 40",
                    3,
                ),
                0.15,
            ),
            about("health"),
        ),
        Column(
            "Anschr.", [f"{road_and_number(draw)}, {code} {town}" for code, town in homes], about("address")
        ),
        Column(
            "Bezugspers.",
            draw.gaps(
                [
                    f"{p.given} {p.family} ({r})"
                    for p, r in zip(people(draw), draw.of("Tochter,Ehemann,Sohn,Nachbarin"), strict=True)
                ],
                0.1,
            ),
            about("contact_person", "full_name", origin="mixed"),
        ),
        Column("Tel Bezug", draw.gaps(draw.each(lambda: reachable(draw)), 0.1), about("phone")),
        Column("PatVerf", draw.flags(0.6, "liegt vor", "nein"), about("consent", "health", "other_personal")),
        Column("verst.", draw.gaps(draw.dates(2025, 2026, "%d.%m.%y"), 0.6), about("event_date", "health")),
        Column("Konf", draw.gaps(draw.of("ev.,kath.,-,musl.,ausgetr."), 0.2), about("religion")),
    ]


def visits(draw: Draw) -> list[Column]:
    patients_, helpers = (
        people(draw, first=1930, last=1970),
        people(draw, "german german portuguese", 1950, 1995),
    )
    reports = [draw.choice(_REPORTS).format(n=p.family, v=p.given, t=reachable(draw)) for p in patients_]
    return [
        Column("besuch_am", draw.stamps(2026, "%Y-%m-%d"), about("event_date")),
        Column(
            "einsatzkraft",
            [f"{p.given} {p.family}" for p in helpers],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "pat_krzl",
            [p.family[:2].upper() + p.given[:2].upper() for p in patients_],
            about("record_id", "username", "full_name", "other_personal", "given_name", "family_name"),
        ),
        Column("dauer_min", draw.whole(15, 180), OTHER),
        Column("km", draw.whole(0, 44), OTHER),
        Column("schmerz_nrs", draw.gaps(draw.whole(0, 10), 0.2), about("health")),
        Column("bericht", reports, about("free_text")),
    ]


def relatives(draw: Draw) -> list[Column]:
    persons = people(draw, "greek", 1948, 1990)
    return [
        Column("NACHNAME TN", [p.family.upper() for p in persons], about("family_name", origin="greek")),
        Column("VORNAME TN", [p.given.upper() for p in persons], about("given_name", origin="greek")),
        Column(
            "VERSICH.-NR. PFLEGEBED.",
            draw.each(lambda: health_insurance_number(draw)),
            about("health_insurance_number"),
        ),
        Column("PFLEGEKASSE", draw.of("AOK Plus,Barmer,KKH,TK,Knappschaft"), about("insurer")),
        Column(
            "VERWANDTSCH.",
            draw.of("Tochter,Sohn,Ehefrau,Schwiegert."),
            about("children", "family_status", "household", "other_personal"),
        ),
        Column("UNTERSCHR.", draw.flags(0.9, "X", ""), about("consent", "other_personal")),
        Column("EINH. 1", draw.flags(0.8, "X", ""), OTHER),
        Column("EINH. 2", draw.flags(0.7, "X", ""), OTHER),
    ]


TABLES = (
    Table(
        name="ho_patienten",
        organisation="hospice",
        build=patients,
        rows=140,
        format=Format(encoding="utf-8-sig"),
    ),
    Table(
        name="ho_besuche",
        organisation="hospice",
        build=visits,
        rows=280,
        format=Format(delimiter=",", line_end="\n", quote_all=True),
    ),
    Table(name="ho_pflegekurs", organisation="hospice", build=relatives, rows=60, format=XLSX),
)
