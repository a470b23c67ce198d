"""A queer centre and a relief fund: counselling with a test station, grants to people in debt, patrons."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import address_of, codes_and_towns, road_and_number
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about


def test_station(draw: Draw) -> list[Column]:
    return [
        Column("vorgang", draw.numbered("q{:05d}", 71, 8), about("record_id", "technical_meta")),
        Column("pron", draw.of("sie/ihr,er/ihm,they,keine"), about("gender", "salutation")),
        Column("altersgr", draw.of("u20,20-29,30-44,45+"), about("age")),
        Column(
            "sex_orient",
            draw.gaps(draw.of("schwul,lesbisch,bi,pan,hetero"), 0.15),
            about("sexual_orientation"),
        ),
        Column("bl", draw.of("BE,BB,NW,HH,SN"), about("state")),
        Column("anz_partner_12m", draw.gaps(draw.whole(0, 20), 0.2), about("sexual_orientation", "health")),
        Column("prep", draw.flags(0.3, "j", "n"), about("health")),
        Column("hiv_schnelltest", draw.of("nicht reaktiv,reaktiv,n. d."), about("health")),
        Column("outing_familie", draw.of("ja,nein,teilw."), about("sexual_orientation")),
        Column("wartezeit_ok", draw.whole(1, 6), OTHER),
    ]


def relief_fund(draw: Draw) -> list[Column]:
    persons, homes = people(draw, "romanian", 1955, 2003), codes_and_towns(draw)
    return [
        Column("ANTRAG_NR", draw.numbered("NF/{:03d}", 12, 3), about("record_id")),
        Column(
            "ANTRAGST.", [f"{p.family}, {p.given}" for p in persons], about("full_name", origin="romanian")
        ),
        Column("WOHNH. IN", [town for _, town in homes], about("city")),
        Column("BUNDESL.", draw.of("Hessen,NRW,Berlin,Sachsen,Bayern"), about("state")),
        Column("SCHULDEN EUR", draw.amount(200, 40000), about("debts")),
        Column("MIETRÜCKST.", draw.gaps(draw.amount(0, 4200), 0.3), about("debts")),
        Column("STROMSPERRE", draw.of("droht,erfolgt,nein"), about("debts", "other_personal")),
        Column("INSO-VERF.", draw.gaps(draw.of("beantragt,läuft,RSB 2027"), 0.5), about("debts")),
        Column(
            "BEWILLIGT", draw.of("150,00;300,00;0,00;500,00".split(";")), about("benefits", "other_personal")
        ),
        Column("AUSZ.-IBAN", draw.each(lambda: german_iban(draw, blanks=True)), about("iban")),
        Column("BIC", draw.codes("@@@@DE#@###"), about("bic")),
    ]


def patrons(draw: Draw) -> list[Column]:
    persons = people(draw, "german german italian french dutch", 1940, 1995)
    return [
        Column("Anredeart", draw.of("1,2"), about("salutation", "other_personal", "technical_meta")),
        Column("Akad.Grad", draw.gaps(draw.of("Dr.,Prof.,Dr. h.c.,Mag."), 0.7), about("title")),
        Column(
            "Vorsatzwort",
            draw.gaps(draw.of("von,van der,de,zu"), 0.8),
            about("family_name", "title", "other_personal"),
        ),
        Column("Name1", [p.family for p in persons], about("family_name", "full_name", origin="mixed")),
        Column("Name2", [p.given for p in persons], about("given_name", "full_name", origin="mixed")),
        Column("Str.", draw.each(lambda: road_and_number(draw)), about("street", "address")),
        Column("Zuwend. lfd. Jahr", draw.amount(20, 5000), about("donation_amount")),
        Column("Sepa-Mandatsnummer", draw.codes("Q-2025-####"), about("mandate_reference", "record_id")),
        Column("Datum SEPA Mandat", draw.dates(2018, 2026, "%d.%m.%y"), about("event_date")),
        Column("E-Mail_2:_Adresse", draw.gaps([address_of(draw, p) for p in persons], 0.3), about("email")),
        Column(
            "Webseite 1", draw.gaps([f"www.{p.plain[1][:8]}.example" for p in persons], 0.7), about("url")
        ),
        Column("Erstellt", draw.stamps(2024), TECHNICAL),
    ]


TABLES = (
    Table(name="qz_teststation", organisation="queer_centre", build=test_station, rows=210),
    Table(
        name="qz_nothilfe",
        organisation="queer_centre",
        build=relief_fund,
        rows=72,
        format=Format(encoding="utf-8"),
    ),
    Table(name="qz_foerdernde", organisation="queer_centre", build=patrons, rows=110, format=XLSX),
)
