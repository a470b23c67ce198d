"""An outpatient care service: its list of clients; a blood donors' evening."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    BROAD,
    KASSEN,
    NAMES,
    OLD,
    PLACES,
    ROADS,
    landline,
    legacy,
    mail,
    mobile,
    note,
    number,
    one,
    people,
    phone,
    street,
    typed_day,
)
from benchmarks.personal_columns.identifiers import card_number, health_insurance_number
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about
from benchmarks.personal_columns.people import Person, out_of_lists


def _kin(draw: Draw, person: Person) -> str:
    """The one to call: kin with a name of the same origin, or a guardian."""
    word, gender = draw.choice(
        (
            ("To.", "w"),
            ("Sohn", "m"),
            ("Nichte", "w"),
            ("Schw.tochter", "w"),
            ("Betreuer Hr.", "m"),
            ("Enkel", "m"),
        )
    )
    given, family = out_of_lists(draw, NAMES[person.origin.replace("_old", "")], gender)
    name = f"{given} {person.family if draw.random() < 0.6 else family}"
    return f"{word} {name}{draw.choice((' ', ', ', ' Tel. '))}{phone(draw)}"


def clients(draw: Draw) -> list[Column]:
    them = people(draw, OLD, 1927, 1961)
    homes = draw.evenly(PLACES[:5])
    return [
        Column("KdNr", draw.numbered("{:05d}", 10012, 9), about("record_id")),
        Column(
            "Pat. (Name, Vorn.)",
            [f"{p.family.upper() if draw.random() < 0.2 else p.family}, {p.given}" for p in them],
            about("full_name", origin="mixed"),
        ),
        Column("*", [typed_day(draw, p.born) for p in them], about("birth_date")),
        Column("Wohnhaft", [street(draw) for _ in them], about("street", "address")),
        Column(
            "Ort",
            [f"{code} {town}" if draw.random() < 0.6 else town for code, town in homes],
            about("city", "postcode", "address"),
        ),
        Column(
            "PG",
            draw.gaps(draw.of("2,3,4,1,5,3,2"), 0.06, ("beantr.", "–", "Widerspr.")),
            about("care_level"),
        ),
        Column(
            "PG ab",
            draw.gaps(draw.dates(2017, 2026, "%m/%Y"), 0.08),
            about("event_date", "care_level", "other_personal"),
        ),
        Column("KK", draw.of(KASSEN), about("insurer")),
        Column(
            "VNR",
            draw.gaps([health_insurance_number(draw) for _ in them], 0.07, ("", "fehlt!")),
            about("health_insurance_number"),
        ),
        Column(
            "ICD",
            draw.several(
                "I10.00,E11.90,F00.1,G20.11,I63.9,M17.0,J44.99,Z74.1,F03,N39.4,I50.13,R26.8", 4, " / "
            ),
            about("health"),
        ),
        Column(
            "BTM?",
            draw.gaps(draw.of("nein,ja - Fentanyl,ja (Tilidin),nein,n"), 0.2, ("", "?")),
            about("health"),
        ),
        Column(
            "LK",
            draw.several("LK1,LK2,LK4,LK11,LK15a,LK19,BHP,33 HW,45b", 4, "+"),
            about("health", "care_level"),
        ),
        Column("Tour", draw.of("FD1,FD2,SD1,WE-A,FD3,SD2/Spät"), OTHER),
        Column(
            "Schl.",
            draw.gaps(draw.whole(1, 88, "Nr. {}"), 0.45, ("", "kein", "Nachbarin", "Box 4471 re. Haustür")),
            OTHER,
        ),
        Column(
            "Bezugsp.",
            draw.gaps(
                [_kin(draw, p) for p in them],
                0.1,
            ),
            about("contact_person", "full_name", "phone", origin="mixed"),
        ),
        Column(
            "Hausarzt",
            draw.each(lambda: f"Dr. {one(draw, BROAD).split()[-1]}"),
            about("contact_person", "family_name", "full_name", origin="mixed"),
        ),
        Column(
            "Info 2",
            draw.gaps(
                draw.each(
                    lambda: note(
                        draw,
                        [
                            "Hund im Haus, vorher klingeln",
                            "hört schlecht, laut sprechen",
                            "Katheter DK Ch 16 Wechsel alle 4 Wo",
                            "Tochter will Rechnung nicht bezahlen",
                            "mag keine männl. Pfleger",
                            "Sturz am 12.3., seitdem unsicher",
                            "MRSA neg. lt. KH",
                            "Essen auf Rädern abbestellt",
                            "weint oft, Ehemann im Jan. verstorben",
                        ],
                        [
                            "RS mit Tochter",
                            "Hausarzt inform.",
                            "nä. Visite beobachten",
                            "s. Wunddoku",
                            "Schlüssel zurück",
                        ],
                    )
                ),
                0.45,
            ),
            about("free_text"),
        ),
        Column("Eigenanteil mtl.", draw.gaps(draw.amount(0, 890, unit=" €"), 0.1, ("-", "Sozialamt")), OTHER),
    ]


def donors(draw: Draw) -> list[Column]:
    them = people(draw, BROAD, 1953, 2007)
    homes = draw.evenly(PLACES)
    return [
        Column("SPENDERNR", draw.codes("3########"), about("record_id")),
        Column(
            "NACHNAME",
            [legacy(p.family.upper().replace("ß", "SS")) for p in them],
            about("family_name", origin="mixed"),
        ),
        Column("VORNAME", [legacy(p.given.upper()) for p in them], about("given_name", origin="mixed")),
        Column("GEBDAT", [p.born.strftime("%Y%m%d") for p in them], about("birth_date")),
        Column("STR", [draw.choice(ROADS).upper().replace("ß", "SS") for _ in them], about("street")),
        Column("HNR", [number(draw) for _ in them], about("house_number")),
        Column("PLZ", [code for code, _ in homes], about("postcode")),
        Column(
            "BG_RH",
            draw.of("O+,A+,B+,A-,O-,AB+,AB-,B-", (35, 37, 9, 6, 6, 4, 1, 2)),
            about("health", "genetic"),
        ),
        Column(
            "HB_G_DL", draw.each(lambda: f"{draw.gauss(14.3, 1.2):.1f}".replace(".", ",")), about("health")
        ),
        Column("RR", draw.each(lambda: f"{draw.randint(104, 168)}/{draw.randint(62, 98)}"), about("health")),
        Column("GEW", draw.gaps(draw.whole(50, 118), 0.04), about("health")),
        Column(
            "RUECKST_GRUND",
            draw.gaps(
                draw.of(
                    "HB zu niedrig,Tattoo < 4 Mon.,Auslandsreise Malariageb.,Antibiotika,Zahn-OP,"
                    "wechselnde Partner,Fieber"
                ),
                0.82,
            ),
            about("health"),
        ),
        Column("FB_S14_MSM", draw.of("0,0,9,1", (90, 3, 4, 3)), about("sexual_orientation", "health")),
        Column("ALT", [str(2026 - p.born.year - (p.born.month == 12)) for p in them], about("age")),
        Column(
            "AUSWEIS", draw.each(lambda: card_number(draw)[:9]), about("id_card_number", "passport_number")
        ),
        Column(
            "TEL_PRIV",
            draw.gaps(draw.each(lambda: mobile(draw) if draw.random() < 0.7 else landline(draw)), 0.2),
            about("phone"),
        ),
        Column("EMAIL_ERINN", draw.gaps([mail(draw, p) for p in them], 0.3), about("email")),
        Column("KONSERVE", draw.codes("2611##-######-#"), about("record_id", "health", "technical_meta")),
    ]


TABLES = (
    Table(name="ambulante_pflege_stamm", organisation="care_service", build=clients, rows=140, format=XLSX),
    Table(
        name="blutspende_termin_0611",
        organisation="blood_donation",
        build=donors,
        rows=110,
        format=Format(delimiter="|", encoding="cp1252", line_end="\r\n"),
    ),
)
