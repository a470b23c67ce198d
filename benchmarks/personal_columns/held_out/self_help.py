"""Self-help of disabled people: members with their marks, a questionnaire with whole questions as headers."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import (
    address_of,
    codes_and_towns,
    icd,
    reachable,
    road_and_number,
)
from benchmarks.personal_columns.identifiers import german_iban, plate
from benchmarks.personal_columns.model import OTHER, SURVEY, TECHNICAL, XLSX, Column, Format, Table, about

_AGREE = "Trifft völlig zu,Trifft eher zu,Trifft eher nicht zu,Trifft gar nicht zu,Keine Antwort"
_QUESTION = "Wie sehr treffen die Aussagen auf dich zu? "


def members(draw: Draw) -> list[Column]:
    persons, homes = people(draw, first=1940, last=2004), codes_and_towns(draw)
    return [
        Column("mitglied_nummer", draw.numbered("SH{:04d}", 20, 4), about("record_id")),
        Column(
            "mitglied_namevorname",
            [f"{p.family}, {p.given}" for p in persons],
            about("full_name", origin="mixed"),
        ),
        Column(
            "mitglied_anrede_foermlich",
            [f"Sehr geehrte{'r Herr' if p.gender == 'm' else ' Frau'} {p.family}" for p in persons],
            about("salutation", "full_name", "family_name", origin="mixed"),
        ),
        Column("geb_jahr", [str(p.born.year) for p in persons], about("birth_year")),
        Column("beh_gdb", draw.gaps(draw.of("50,80,100,60,70,30,40"), 0.1), about("disability")),
        Column("beh_merkz", draw.gaps(draw.several("G,aG,H,B,Bl,RF,Gl", 3, ", "), 0.3), about("disability")),
        Column(
            "beh_art",
            draw.gaps(draw.of("MS,Querschnitt Th6,blind,Muskeldystrophie,CP,Amputation li. Bein"), 0.15),
            about("disability", "health"),
        ),
        Column(
            "beh_ausweis_gueltig_bis",
            draw.gaps(draw.each(lambda: draw.day(2025, 2033).strftime("%m/%Y")), 0.3, ("", "unbefr.")),
            about("disability", "event_date"),
        ),
        Column("dx_code", draw.gaps(draw.each(lambda: icd(draw, "GGFHMQ")), 0.3), about("health")),
        Column(
            "gentest", draw.gaps(draw.of("positiv,negativ,nicht getestet"), 0.6), about("genetic", "health")
        ),
        Column(
            "hilfsmittel",
            draw.gaps(draw.several("E-Rolli,Rollator,Langstock,Talker,Hörgerät", 2), 0.4),
            about("disability", "health"),
        ),
        Column(
            "pers_assistenz_std",
            draw.gaps(draw.whole(2, 168), 0.5),
            about("care_level", "disability", "health", "benefits"),
        ),
        Column(
            "rentenart",
            draw.gaps(draw.of("EM-Rente,Altersrente,keine,Grusi"), 0.2),
            about("benefits", "income"),
        ),
        Column("str_hnr", draw.each(lambda: road_and_number(draw)), about("street", "address")),
        Column("plz", [code for code, _ in homes], about("postcode")),
        Column("tel_1", draw.gaps(draw.each(lambda: reachable(draw)), 0.2), about("phone")),
        Column("mail_1", draw.gaps([address_of(draw, p) for p in persons], 0.2), about("email")),
        Column(
            "kfz1",
            draw.gaps(draw.each(lambda: plate(draw, "B HH M K S E HB N")), 0.5),
            about("vehicle_plate"),
        ),
        Column("mitglied_iban", draw.gaps(draw.each(lambda: german_iban(draw)), 0.2), about("iban")),
        Column("beitrag_erm", draw.flags(0.4, "j", "n"), OTHER),
    ]


def questionnaire(draw: Draw) -> list[Column]:
    return [
        Column("Antwort ID", draw.numbered(), about("technical_meta", "record_id", "none", "other_personal")),
        Column("Datum Abgeschickt", draw.stamps(2026), about("technical_meta", "event_date")),
        Column("Letzte Seite", draw.of(["9"]), TECHNICAL),
        Column("Start-Sprache", draw.of("de,de-easy"), about("technical_meta", "language", "other_personal")),
        Column("IP-Adresse", draw.each(lambda: f"203.0.113.{draw.randint(1, 254)}"), about("ip_address")),
        Column(
            "In welchem Jahr sind Sie geboren?", draw.gaps(draw.whole(1941, 2008), 0.08), about("birth_year")
        ),
        Column(
            "Angaben zur Geschlechtsidentität.",
            draw.of("weiblich,männlich,trans,inter,keine Angabe"),
            about("gender", "sexual_orientation"),
        ),
        Column(
            "Haben Sie einen Schwerbehindertenausweis?",
            draw.of("Ja,Nein,Beantragt"),
            about("disability"),
        ),
        Column(
            "Welchen höchsten Schulabschluss haben Sie?",
            draw.of("Hauptschule,Mittlere Reife,Abitur,Förderschule,ohne"),
            about("education"),
        ),
        Column(
            "Welcher Religionsgemeinschaft gehören Sie an?",
            draw.gaps(draw.of("keiner,evangelisch,katholisch,muslimisch,andere"), 0.15),
            about("religion"),
        ),
        Column(_QUESTION + "[Ich komme im Alltag gut zurecht]", draw.of(_AGREE), SURVEY),
        Column(_QUESTION + "[Ich werde bei Ämtern ernst genommen]", draw.of(_AGREE), SURVEY),
        Column("Wie haben Sie von uns erfahren? [Arztpraxis]", draw.flags(0.3, "Ja", "Nein"), SURVEY),
        Column(
            "Wie haben Sie von uns erfahren? [Sonstiges]",
            draw.gaps(draw.of("Nachbar,Plakat an der Haltestelle,Reha in Bad Nauheim,Zeitung"), 0.8),
            about("free_text", "survey_answer"),
        ),
        Column(
            "Wie zufrieden sind Sie insgesamt? (0 = gar nicht, 10 = sehr)",
            draw.gaps(draw.whole(0, 10), 0.1),
            SURVEY,
        ),
        Column(
            "Wie hoch ist Ihr monatliches Nettoeinkommen?",
            draw.gaps(draw.of("unter 900 €,900 bis 1.499 €,1.500 bis 2.499 €,2.500 € und mehr"), 0.25),
            about("income", "survey_answer"),
        ),
        Column(
            "Möchten Sie uns noch etwas mitteilen? ",
            draw.gaps(
                draw.of(
                    "Die Rampe am Rathaus fehlt seit Jahren!;Meine Tochter hat auch MS.;nein;Mehr "
                    "Angebote abends bitte, ich arbeite.;Herr Brockhoff war eine große Hilfe.".split(";")
                ),
                0.5,
            ),
            about("free_text", "survey_answer"),
        ),
    ]


def fingerprints(draw: Draw) -> list[Column]:
    persons = people(draw, "serbian", 1960, 2006)
    return [
        Column(
            "Assistent:in", [f"{p.given} {p.family}" for p in persons], about("full_name", origin="serbian")
        ),
        Column("Transponder / Fingerprint-Template", draw.codes("FP:@#@#@@##@#@#@@##"), about("biometric")),
        Column(
            "Kürzel",
            [p.given[:1] + p.family[:2] for p in persons],
            about("username", "other_personal", "record_id", "full_name"),
        ),
        Column(
            "Dienst von",
            draw.stamps(2026, "%d.%m.%Y %H:%M"),
            about("event_date", "other_personal", "technical_meta"),
        ),
        Column("Std.", draw.each(lambda: f"{draw.randint(2, 12)},{draw.choice(['0', '5'])}"), OTHER),
        Column("Zuschlag", draw.gaps(draw.of("Nacht,So,Feiertag"), 0.6), about("income", "other_personal")),
        Column("Stundenlohn", draw.of("14,50;15,20;16,00".split(";")), about("income")),
        Column("Krank", draw.flags(0.05, "AU", ""), about("health")),
    ]


TABLES = (
    Table(
        name="sh_mitglieder",
        organisation="disability_self_help",
        build=members,
        rows=200,
        format=Format(encoding="utf-8"),
    ),
    Table(
        name="sh_befragung",
        organisation="disability_self_help",
        build=questionnaire,
        rows=170,
        format=Format(delimiter=",", quote_all=True, encoding="utf-8-sig"),
    ),
    Table(
        name="sh_assistenz", organisation="disability_self_help", build=fingerprints, rows=130, format=XLSX
    ),
)
