"""A sports club: members as JVerein exports them, a course list, trainers."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import landline, mail, mobile, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about


def members(draw: Draw) -> list[Column]:
    persons, homes = people(draw, first=1938, last=2018), places(draw)
    joined = draw.dates(1985, 2026)
    numbers = draw.numbered(start=1014, step=9)
    return [
        Column("Mitgliedsnummer", numbers, about("record_id")),
        Column(
            "Anrede",
            [{"w": "Frau", "m": "Herrn"}.get(p.gender, "") for p in persons],
            about("salutation", "gender"),
        ),
        Column("Titel", draw.gaps(draw.of("Dr.,Dipl.-Ing.,Prof. Dr.,Dr. med."), 0.9), about("title")),
        Column("Name", [p.family for p in persons], about("family_name", "full_name", origin="mixed")),
        Column("Vorname", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("Geburtsdatum", [p.born.strftime("%d.%m.%Y") for p in persons], about("birth_date")),
        Column("Geschlecht", [p.gender for p in persons], about("gender")),
        Column("Straße", draw.gaps(draw.each(lambda: street(draw)), 0.03), about("street", "address")),
        Column("PLZ", [code for code, _ in homes], about("postcode")),
        Column("Ort", [town for _, town in homes], about("city")),
        Column("Telefon privat", draw.gaps(draw.each(lambda: landline(draw)), 0.35), about("phone")),
        Column("Handy", draw.gaps(draw.each(lambda: mobile(draw)), 0.2), about("phone")),
        Column("EMail", draw.gaps([mail(draw, p) for p in persons], 0.25, ("", "keine")), about("email")),
        Column("Eintritt", joined, about("event_date")),
        Column("Austritt", draw.gaps(draw.dates(2020, 2026), 0.85), about("event_date")),
        Column("Beitragsgruppe", draw.of("Erwachsene,Kinder,Familie,Rentner,Ehrenmitglied,Passiv"), OTHER),
        Column("Beitrag_1", draw.of("120,00;60,00;180,00;84,00;0,00".split(";")), OTHER),
        Column("Zahlungsweg", draw.of("Basislastschrift,Überweisung,Bar"), OTHER),
        Column(
            "Mandatsreferenz",
            [f"MV-{number}-1" for number in numbers],
            about("mandate_reference", "record_id"),
        ),
        Column("IBAN", draw.gaps(draw.each(lambda: german_iban(draw)), 0.15), about("iban")),
        Column(
            "Kontoinhaber",
            draw.gaps([f"{p.given} {p.family}" for p in people(draw)], 0.8),
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column("letzte.aenderung", draw.stamps(2026), about("technical_meta", "event_date", "none")),
    ]


def course(draw: Draw) -> list[Column]:
    persons = people(draw, last=2002)
    return [
        Column("Lfd. Nr.", draw.numbered(), TECHNICAL),
        Column(
            "Teilnehmer/in", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="mixed")
        ),
        Column("Alter", [str(2026 - p.born.year) for p in persons], about("age")),
        Column("Kurs", draw.of("Rückenfit,Wassergymnastik,Yoga am Morgen,Reha Herz,Zumba"), OTHER),
        Column("anwesend", draw.whole(0, 12, "{} von 12"), OTHER),
        Column("Gebühr bezahlt", draw.flags(0.8, "x", ""), OTHER),
        Column("Kursgebühr", draw.of("45,00 €;60,00 €;0,00 €;30,00 €".split(";")), OTHER),
        Column("Bewertung (1-5)", draw.gaps(draw.whole(1, 5), 0.3), OTHER),
        Column(
            "Krankenkasse",
            draw.gaps(draw.of("AOK,Barmer,TK,DAK-Gesundheit,IKK classic,Knappschaft,privat"), 0.1),
            about("insurer"),
        ),
        Column(
            "gesundheitliche Einschränkungen",
            draw.gaps(
                draw.of(
                    "Bandscheibenvorfall,Bluthochdruck,Knie-TEP links,Asthma,Herzschrittmacher,Arthrose,"
                    "Schwindel"
                ),
                0.5,
                ("", "keine"),
            ),
            about("health"),
        ),
        Column(
            "Notfallkontakt",
            draw.gaps([f"{p.given} {p.family}, {mobile(draw)}" for p in people(draw)], 0.2),
            about("contact_person", "phone", "free_text", "full_name", origin="mixed"),
        ),
    ]


def trainers(draw: Draw) -> list[Column]:
    persons = people(draw, first=1955, last=2006)
    return [
        Column("Trainer*in", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="mixed")),
        Column("Jahrgang", [str(p.born.year) for p in persons], about("birth_year")),
        Column("Abteilung", draw.of("Fußball,Handball,Turnen,Judo,Leichtathletik,Schwimmen"), OTHER),
        Column(
            "Lizenz",
            draw.gaps(draw.of("C-Lizenz Breitensport,B-Lizenz,Übungsleiter C,Juleica"), 0.2),
            about("education", "other_personal"),
        ),
        Column("Lizenz gültig bis", draw.gaps(draw.dates(2025, 2029), 0.2), about("event_date")),
        Column(
            "Führungszeugnis vorgelegt am",
            draw.gaps(draw.dates(2021, 2026), 0.15),
            about("criminal", "event_date"),
        ),
        Column("Ehrenkodex", draw.flags(0.9, "ja", "fehlt"), about("consent", "other_personal")),
        Column("Übungsleiterpauschale", draw.amount(400, 3000), about("income", "other_personal")),
        Column(
            "Beruf",
            draw.gaps(
                draw.of(
                    "Erzieherin,Student,Lehrer,Physiotherapeutin,Rentner,Mechatroniker,Bürokauffrau,Polizist"
                ),
                0.25,
            ),
            about("occupation"),
        ),
        Column(
            "Kfz-Kennzeichen",
            draw.gaps(draw.each(lambda: draw.shaped("KS-@@ ###")), 0.4),
            about("vehicle_plate"),
        ),
    ]


TABLES = (
    Table(
        name="sv_mitglieder",
        organisation="sports_club",
        build=members,
        rows=320,
        format=Format(encoding="utf-8-sig"),
    ),
    Table(name="sv_kursliste", organisation="sports_club", build=course, rows=90, format=XLSX),
    Table(
        name="sv_trainer", organisation="sports_club", build=trainers, rows=64, format=Format(quote_all=True)
    ),
)
