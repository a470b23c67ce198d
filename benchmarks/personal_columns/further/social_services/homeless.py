"""Aid for the homeless: the hand-typed book of a night shelter, and a list of places to go to."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import (
    address,
    bar,
    folk,
    landline,
    mobile,
    street,
    town,
    typed_day,
)
from benchmarks.personal_columns.identifiers import card_number
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about


def shelter(draw: Draw) -> list[Column]:
    guests = folk(draw, 1948, 2004)

    def born(person) -> str:
        return draw.choice(
            [f"{person.born:%d.%m.%Y}"] * 4
            + [
                f"{person.born:%d.%m.%y}",
                f"{person.born.day}.{person.born.month}.{person.born:%y}",
                f"??.??.{person.born.year}",
            ]
        )

    return [
        Column("lfd", draw.numbered(), about("record_id", "technical_meta", "none")),
        Column(
            "Zi./Bett",
            draw.each(lambda: f"{draw.randint(1, 14)}{draw.choice(['/1', '/2', ' li', ' re', 'a', ''])}"),
            OTHER,
        ),
        Column(
            "Nachn.",
            [p.family if draw.random() < 0.85 else p.family.upper() for p in guests],
            about("family_name", origin="mixed"),
        ),
        Column(
            "VN",
            draw.gaps([p.given for p in guests], 0.03, ("?", "unbek.")),
            about("given_name", origin="mixed"),
        ),
        Column("*", [born(p) for p in guests], about("birth_date")),
        Column(
            "in",
            draw.gaps(
                draw.evenly(
                    bar(
                        "Neumünster|NMS|Gdańsk|Stettin|Kiel|Bukarest|Sliwen|Rostock|Plovdiv|"
                        "Hamburg|HH|Kabul|Asmara|Tscheljabinsk|Itzehoe|Opole|Magdeburg"
                    )
                ),
                0.15,
                ("", "?"),
            ),
            about("place_of_birth"),
        ),
        Column(
            "Staatsang",
            draw.of("dt.,deutsch,D,poln.,PL,rum.,bulg.,lett.,ungekl.,eritr.,ukr.,dt/poln"),
            about("nationality"),
        ),
        Column("Papiere", draw.of("PA,verloren,RP abgel.,vorl. PA,keine,Anmeldebest.,beantragt 3.4."), OTHER),
        Column(
            "PA-Nr",
            draw.gaps(draw.each(lambda: card_number(draw, "LMT")), 0.45, ("", "-", "s. Kopie")),
            about("id_card_number"),
        ),
        Column(
            "zul. gemeldet",
            draw.each(
                lambda: draw.choice(
                    [
                        *(address(draw) for _ in range(7)),
                        "ofW",
                        "OFW",
                        "Platte",
                        "JVA NMS",
                        "c/o Diakonie",
                        "",
                    ]
                )
            ),
            about("address"),
        ),
        Column(
            "ofW seit",
            draw.each(
                lambda: draw.choice(
                    [
                        typed_day(draw, 2008, 2025),
                        f"{draw.randint(2, 20)} J.",
                        "Jan. letztes Jahr",
                        "immer mal",
                        "k.A.",
                    ]
                )
            ),
            about("event_date", "other_personal"),
        ),
        Column(
            "Grund",
            draw.gaps(
                draw.of(
                    "Räumung,Trennung,Haftentl.,Mietschulden,Job weg,aus Polen,rausgeflogen b. "
                    "Mutter,Klinik entl.,Brand"
                ),
                0.1,
            ),
            OTHER,
        ),
        Column(
            "A/D/S",
            draw.gaps(draw.of("A,D,A+D,subst.,trocken s. 2y,A (stark),D iv"), 0.35, ("-", "", "?")),
            about("health"),
        ),
        Column("Hund", draw.of(bar("n||j|1, Bella|2 (!)|n|draußen lassen")), OTHER),
        Column("Ltg.", draw.of("JC,SGB II,Bürgerg.,GruSi,EU-Rente,keine,ALG1,XII,nix"), about("benefits")),
        Column(
            "Platte (GPS StreetW)",
            draw.gaps(
                draw.each(lambda: f"54.0{draw.randint(500, 999)}, 9.9{draw.randint(500, 999)}"),
                0.55,
                ("", "wechselt"),
            ),
            about("coordinates"),
        ),
        Column(
            "Handy", draw.gaps(draw.each(lambda: mobile(draw)), 0.5, ("keins", "", "weg")), about("phone")
        ),
        Column(
            "Betr. (§1814)",
            draw.gaps(
                draw.of("Fr. Oehlers,H. Wittkowski,RA Sievers,Betreuungsverein,Frau Dr. Nagel-Bruhn"), 0.75
            ),
            about("contact_person", "family_name", "full_name", origin="mixed"),
        ),
    ]


def places(draw: Draw) -> list[Column]:
    words = bar(
        "Haus|Bahnhofsmission|Tagestreff|Notunterkunft|Wärmestube|Frauenübernachtung|Pension|Winterquartier"
    )
    ends = bar(
        "St. Elisabeth|Martin|Karla|Jakob|am Kanal|Anna Siemsen|Nord|Bodelschwingh|Rosenhof|Don "
        "Bosco|Maria Frieden|Otto Wels"
    )
    homes = [town(draw) for _ in range(draw.rows)]
    return [
        Column("Name", draw.each(lambda: f"{draw.choice(words)} {draw.choice(ends)}")),
        Column(
            "Träger",
            draw.of(
                "Diakonie,Caritasverb.,AWO KV,Stadt,DRK,Heilsarmee,SKM,Stadtmission gGmbH,Pension Petersen"
            ),
        ),
        Column("Adresse", [f"{street(draw)} {draw.randint(1, 90)}, {c} {t}" for c, t in homes]),
        Column(
            "Tel. (24h?)", draw.each(lambda: landline(draw) + draw.choice(["", "", " (24h)", " bis 18:00"]))
        ),
        Column(
            "Mail",
            draw.gaps(
                draw.of(
                    "info@example.org,notunterkunft@example.de,post@example.net,"
                    "tagestreff@example.org,wohnungslosenhilfe@example.com"
                ),
                0.15,
                ("–",),
            ),
        ),
        Column(
            "Aufnahme", draw.of("nur Männer,Frauen,m/w/d,Paare,Frauen m. Kindern,Männer ab 18,18-27,Familien")
        ),
        Column("Plätze", draw.whole(4, 90)),
        Column("Hunde", draw.of("ja,nein,n. Absprache,Zwinger")),
        Column("offen", draw.of(bar("18:00–8:00|rund um die Uhr|Mo–Fr 9–15|Nov–März|17-9 Uhr, So ganztags"))),
        Column("Pflegebett", draw.of("nein,1,2,PG 2 mgl.,auf Anfr.")),
    ]


TABLES = (
    Table(name="aufnahmebuch_nuk", organisation="homeless_aid", build=shelter, rows=148, format=XLSX),
    Table(
        name="anlaufstellen",
        organisation="homeless_aid",
        build=places,
        rows=58,
        persons=False,
        format=Format(delimiter=",", encoding="utf-8-sig", line_end="\n"),
    ),
)
