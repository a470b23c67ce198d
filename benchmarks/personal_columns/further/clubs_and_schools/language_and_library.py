"""A language school and a library that volunteers run."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.clubs_and_schools.values import (
    ABROAD,
    OLD,
    cell,
    folk,
    homes,
    mail,
    street,
    western,
)
from benchmarks.personal_columns.identifiers import foreigner_number
from benchmarks.personal_columns.model import (
    OTHER,
    Column,
    Format,
    Table,
    about,
)


def learners(draw: Draw) -> list[Column]:
    people = folk(draw, 1959, 2008, ABROAD)
    first = [
        draw.choice(
            ("SYR-Qamischli", "Herat", "Odesa", "Asmara", "Kabul", "Hà Nội", "Plovdiv", "Accra", "Cherkassy")
        )
        for _ in people
    ]
    return [
        Column("KTR_Kurs", draw.of("B1-ALLG-26/03,ALPHA-25/11,DTZ-WDH-2,B2-BSK-26/01"), OTHER),
        Column("TN_PersKz_BAMF", draw.codes("########"), about("record_id")),
        Column("TN_Familienname_lt_BGS", [p.family for p in people], about("family_name", origin="mixed")),
        Column("TN_Vorname_lt_BGS", [p.given for p in people], about("given_name", origin="mixed")),
        Column("G", [{"m": "M", "w": "W", "d": "X"}[p.gender] for p in people], about("gender")),
        Column("GebOrt", first, about("place_of_birth")),
        Column("Staat_Schl", draw.of("475,423,166,432,224,125,238,000"), about("nationality")),
        Column(
            "Herkunftsspr",
            draw.of("Kurmandschi,arab.,Dari,ukr.,russ.,Tigrinya,vietn.,Twi,bulg.,Romanes"),
            about("language"),
        ),
        Column(
            "Volksgr. (freiw.)",
            draw.gaps(draw.of("Kurden,Hazara,Paschtunen,Tigray,Roma,Jesiden,Akan"), 0.45, ("", "k.A.")),
            about("ethnic_origin"),
        ),
        Column(
            "AZR",
            draw.gaps(draw.each(lambda: foreigner_number(draw)), 0.1, ("", "n. vorh.")),
            about("azr_number"),
        ),
        Column(
            "AT_Para", draw.of("24 (1),25/2,25/3,16a,55 AsylG,60a Duld.,28,EU-FZ"), about("residence_status")
        ),
        Column(
            "Einreise/Weg",
            draw.gaps(
                draw.each(
                    lambda: (
                        f"{draw.randint(1, 12):02d}/"
                        f"{draw.randint(2014, 2026)}"
                        f"{draw.choice(('', '', ' Balkan', ' FNZ', ' Resettl.', ' Mittelmeer', ' Visum'))}"
                    )
                ),
                0.15,
            ),
            about("migration"),
        ),
        Column(
            "Zuweisg_durch",
            draw.of("JC,ABH,freiw. (BAMF),SozA §5b,Selbstz."),
            about("benefits", "residence_status", "other_personal"),
        ),
        Column("Schulj", draw.gaps(draw.whole(0, 16), 0.08, ("Uni", "nie")), about("education")),
        Column(
            "Beruf_HL",
            draw.gaps(
                draw.of("Schneiderin,Elektriker,Lehrerin,Bauer,Hausfrau,Zahnarzt,Soldat,Frisör"),
                0.15,
                ("–", "ohne"),
            ),
            about("occupation"),
        ),
        Column(
            "erreichb.",
            draw.each(
                lambda: draw.choice(
                    (cell(draw), cell(draw), "üb. Schwester " + cell(draw), "nur WhatsApp " + cell(draw))
                )
            ),
            about("phone", "contact_person"),
        ),
        Column("UE_besucht", draw.whole(0, 700), OTHER),
        Column(
            "Vermerk LK",
            draw.gaps(
                draw.of(
                    [
                        "weint oft, Psychosoz. Zentrum?",
                        "liest nicht lat. Schrift",
                        "Kinderbetr. fehlt",
                        "fleißig!!",
                        "fehlt wg. Gericht",
                        "Brille nötig",
                    ]
                ),
                0.6,
            ),
            about("free_text"),
        ),
    ]


def readers(draw: Draw) -> list[Column]:
    people = western(folk(draw, 1932, 2019, OLD + ABROAD))
    where = homes(draw, 3)
    helpers = western(folk(draw, 1948, 1990, OLD))[:6]
    return [
        Column("Barcode", draw.codes("0047#######"), about("record_id")),
        Column("LTyp", draw.of("E,K,J,S,INST,BD"), OTHER),
        Column("LName", [f"{p.family}, {p.given}" for p in people], about("full_name", origin="mixed")),
        Column("LStr", draw.each(lambda: street(draw)), about("street", "address")),
        Column("LOrtskz", [f"{c}" for c, _ in where], about("postcode")),
        Column(
            "Ges.Vertr.",
            [
                f"{draw.choice(('Mutter ', '', 'Vater ', 'Betr. '))}{p.family}"
                if p.born.year > 2008 or draw.random() < 0.05
                else ""
                for p in people
            ],
            about("contact_person", "family_name", "full_name", origin="mixed"),
        ),
        Column("OPAC-Login", [f"{p.plain[1][:4]}{draw.shaped('###')}" for p in people], about("username")),
        Column(
            "Passw.init",
            [f"{p.born:%d%m%Y}" for p in people],
            about("birth_date", "username", "technical_meta"),
        ),
        Column(
            "Mahnwege",
            [draw.choice((mail(draw, p), mail(draw, p), "Post", "Tel.")) for p in people],
            about("email"),
        ),
        Column(
            "Gebst.",
            draw.gaps(draw.each(lambda: money(draw.random() ** 3 * 48)), 0.6, ("0,00",)),
            about("debts", "other_personal"),
        ),
        Column(
            "Jahrg.Kl.",
            [
                draw.choice(
                    (f"{2026 - p.born.year - 6}{draw.choice('abc')}", f"Kl. {2026 - p.born.year - 6}")
                )
                if 2008 < p.born.year < 2020
                else ""
                for p in people
            ],
            about("school_class"),
        ),
        Column("BD_PG", draw.gaps(draw.of("2,3,1,4,3 beantr.,5"), 0.75, ("", "0")), about("care_level")),
        Column("Merkz.", draw.gaps(draw.of("G,aG B,Bl,H,Gl,G/RF"), 0.82), about("disability")),
        Column(
            "BD-Pat:in",
            draw.gaps(draw.of([f"{h.given} {h.family[:1]}." for h in helpers]), 0.7),
            about("contact_person", "full_name", "given_name", origin="mixed"),
        ),
        Column("Großdr./Hörb.", draw.of(",GD,HB,DAISY"), about("other_personal", "disability", "health")),
        Column(
            "letzt.Ausl",
            draw.gaps(draw.dates(2023, 2026, "%d.%m.%y"), 0.05, ("nie",)),
            about("event_date", "other_personal"),
        ),
        Column("Sperre", draw.of("N,N,N,J,Hausverb."), OTHER),
    ]


def counts(draw: Draw) -> list[Column]:
    """No person: what the library reports to the statistics of libraries, by month and branch."""
    return [
        Column(
            "Berichtsmon.", draw.evenly([f"{m:02d}-{y}" for y in range(2018, 2027) for m in range(1, 13)])
        ),
        Column(
            "Zwst.",
            draw.of(
                "Astrid-Lindgren-Schule,Bücherbus Nord,Gemeindehaus St. Anna,Rathaus,Seniorenheim Haus Martin"
            ),
        ),
        Column("PLZ-Bez.", draw.of("29221,29223,29225,29227,29229")),
        Column("akt. Entl. w", draw.whole(3, 240)),
        Column("akt. Entl. m", draw.whole(2, 210)),
        Column(
            "u12/12-60/ü60",
            draw.each(lambda: f"{draw.randint(0, 90)}/{draw.randint(0, 120)}/{draw.randint(0, 70)}"),
        ),
        Column("ermäß. (SGB)", draw.gaps(draw.whole(3, 40), 0.3, ("<3", "."))),
        Column("Hausbes. PG 2+", draw.gaps(draw.whole(0, 12), 0.2, ("-", "Corona zu"))),
        Column("Mahngeb. ges.", draw.amount(3, 210)),
        Column("E-Mail", draw.of("stat@buecherei.example,info@kvhs.example")),
    ]


TABLES = (
    Table(
        name="tn_liste_intkurs",
        organisation="language_school",
        build=learners,
        rows=120,
        format=Format(delimiter=";", encoding="utf-8-sig"),
    ),
    Table(
        name="leserdatei",
        organisation="volunteer_library",
        build=readers,
        rows=285,
        format=Format(delimiter=";", encoding="cp1252", quote_all=True),
    ),
    Table(
        name="dbs_monatswerte",
        organisation="volunteer_library",
        build=counts,
        rows=180,
        format=Format(delimiter="\t", line_end="\n"),
        persons=False,
    ),
)
