"""A federation that lives on donations: donors, its bank account, people who take its newsletter."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mail, places, street
from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.identifiers import german_iban
from benchmarks.personal_columns.model import NO_PERSON, OTHER, TECHNICAL, Column, Format, Table, about

_FIRMS = (
    "Bäckerei Sandmann OHG,Stadtwerke Altfeld,Sparkasse Mittelland,Druckerei Falz GmbH,"
    "Autohaus Rieck KG".split(",")
)


def donors(draw: Draw) -> list[Column]:
    persons, homes = people(draw, last=2003), places(draw)
    return [
        Column("Adressnummer", draw.numbered(start=70012, step=11), about("record_id")),
        Column(
            "Briefanrede",
            [
                "Sehr geehrter Herr " + p.family if p.gender == "m" else "Liebe Frau " + p.family
                for p in persons
            ],
            about("salutation", "full_name", "family_name", origin="mixed"),
        ),
        Column("Vorname", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("Nachname", [p.family for p in persons], about("family_name", origin="mixed")),
        Column(
            "Namenszusatz",
            draw.gaps(draw.of("von,Freifrau von,zu,jun."), 0.94),
            about("family_name", "title", "other_personal"),
        ),
        Column("Strasse", draw.each(lambda: street(draw)), about("street", "address")),
        Column("Plz", [code for code, _ in homes], about("postcode")),
        Column("Ort", [town for _, town in homes], about("city")),
        Column(
            "Land",
            draw.of(["D", "A", "CH"], (95, 3, 2)),
            about("country_of_birth", "state", "other_personal", "none", "city", "address"),
        ),
        Column("Spendensumme 2025", draw.amount(5, 4000), about("donation_amount")),
        Column("letzte Spende", draw.dates(2019, 2026), about("event_date", "donation_amount")),
        Column(
            "Spendenquittung",
            draw.of("Am Jahresende,Ja,Nein"),
            about("consent", "donation_amount", "other_personal"),
        ),
        Column(
            "Werbecode",
            draw.codes("M26-##"),
            about("technical_meta", "other_personal", "donation_amount", "none"),
        ),
        Column("Erbschaft angefragt", draw.flags(0.1, "J", "N"), OTHER),
        Column("verstorben am", draw.gaps(draw.dates(2015, 2026), 0.95), about("event_date")),
    ]


def account(draw: Draw) -> list[Column]:
    persons = people(draw)
    payers = [
        draw.choice(_FIRMS) if draw.random() < 0.2 else f"{p.given} {p.family}".upper() for p in persons
    ]
    purposes = [
        draw.choice(
            [
                "SPENDE {y}",
                "MITGLIEDSBEITRAG {y} {n}",
                "Dauerauftrag Patenschaft",
                "Spende statt Blumen, Trauerfall {n}",
                "EREF+{r} MREF+MV{m} Beitrag {n}",
            ]
        ).format(y=draw.randint(2024, 2026), n=p.family, r=draw.shaped("########"), m=draw.shaped("####"))
        for p in persons
    ]
    return [
        Column("Buchungstag", draw.stamps(2026, "%d.%m.%y"), about("event_date", "none")),
        Column("Wertstellung", draw.stamps(2026, "%d.%m.%y"), about("event_date", "none")),
        Column("Auftraggeber/Empfänger", payers, about("full_name", "account_holder", origin="mixed")),
        Column("IBAN Zahlungsbeteiligter", draw.each(lambda: german_iban(draw)), about("iban")),
        Column("BIC (SWIFT-Code)", draw.codes("@@@@DE@@XXX"), about("bic")),
        Column(
            "Buchungstext",
            draw.of("GUTSCHR. UEBERWEISUNG,DAUERAUFTRAG,LASTSCHRIFT,ECHTZEIT-GUTSCHRIFT"),
            about("none", "other_personal", "free_text", "technical_meta"),
        ),
        Column("Verwendungszweck", purposes, about("free_text")),
        Column(
            "Betrag",
            draw.each(lambda: money(draw.choice([10, 20, 25, 50, 60, 120, 500]))),
            about("donation_amount", "other_personal"),
        ),
        Column("Waehrung", draw.of(["EUR"]), NO_PERSON),
    ]


def newsletter(draw: Draw) -> list[Column]:
    persons = people(draw, ["german", "french", "spanish", "polish"])
    return [
        Column("email", [mail(draw, p) for p in persons], about("email")),
        Column(
            "vorname", draw.gaps([p.given.lower() for p in persons], 0.3), about("given_name", origin="mixed")
        ),
        Column("ip_opt_in", draw.each(lambda: f"198.51.100.{draw.randint(1, 254)}"), about("ip_address")),
        Column("opt_in_am", draw.stamps(2025), about("consent", "event_date", "technical_meta")),
        Column("sprache", draw.of("de,en,fr,tr"), about("language", "other_personal")),
        Column("öffnungsrate", draw.each(lambda: f"{draw.random():.2f}"), OTHER),
        Column(
            "status",
            draw.of("aktiv,abgemeldet,bounce"),
            about("consent", "technical_meta", "other_personal", "none"),
        ),
        Column("liste_id", draw.of("7,12,3"), TECHNICAL),
        Column(
            "benutzername",
            [f"{p.plain[0][:3]}{p.plain[1][:4]}{draw.randint(1, 99)}" for p in persons],
            about("username"),
        ),
        Column(
            "profil_url",
            [f"https://forum.example/u/{p.plain[1][:5]}{draw.randint(10, 999)}" for p in persons],
            about("url", "username"),
        ),
    ]


TABLES = (
    Table(
        name="fr_spender", organisation="federation", build=donors, rows=300, format=Format(encoding="utf-8")
    ),
    Table(
        name="fr_konto",
        organisation="federation",
        build=account,
        rows=360,
        format=Format(encoding="utf-8-sig", quote_all=True),
    ),
    Table(
        name="fr_newsletter",
        organisation="federation",
        build=newsletter,
        rows=250,
        format=Format(delimiter=",", line_end="\n"),
    ),
)
