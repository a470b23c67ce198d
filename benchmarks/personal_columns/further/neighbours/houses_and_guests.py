"""Tenants, hostel guests, neighbourhood help, hospice volunteers."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.neighbours.values import (
    MOSTLY_GERMAN,
    folk,
    handy,
    mail,
    phone,
    road,
    town,
)
from benchmarks.personal_columns.identifiers import (
    card_number,
    german_iban,
    health_insurance_number,
    plate,
    tax_number,
)
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about

_NEAR_MEN = ["Sohn", "Neffe", "Nachb."]
_NEAR_WOMEN = ["Tochter", "Nichte", "Nachb."]


def tenants(draw: Draw) -> list[Column]:
    who = folk(draw, MOSTLY_GERMAN, 1938, 2002)
    homes = [town(draw) for _ in who]
    payers = folk(draw, MOSTLY_GERMAN, 1940, 2000)
    return [
        Column("MGLNR", draw.numbered("{:06d}", 10412, 7), about("record_id")),
        Column("ANR", [{"w": "2", "m": "1", "d": "9"}[p.gender] for p in who], about("salutation", "gender")),
        Column("NAME1", [p.family.upper() for p in who], about("family_name", origin="mixed")),
        Column("NAME2", [p.given for p in who], about("given_name", origin="mixed")),
        Column("STRASSE_OBJ", [road(draw) for _ in who], about("street", "address")),
        Column("PLZORT", [f"{c} {t}" for c, t in homes], about("postcode", "city", "address")),
        Column("TEL_TAGS", draw.gaps([phone(draw) for _ in who], 0.2, ("", "keins", "n.b.")), about("phone")),
        Column("EINTR", draw.dates(1988, 2025, "%Y%m%d"), OTHER),
        Column(
            "KTOINH",
            [
                f"{p.family.upper()} {p.given.upper()}"
                if draw.random() < 0.85
                else f"{o.family.upper()} {o.given.upper()}"
                for p, o in zip(who, payers, strict=True)
            ],
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column("KTO_NEU", draw.gaps([german_iban(draw) for _ in who], 0.25), about("iban")),
        Column(
            "SEPAREF",
            draw.gaps([f"MV{draw.shaped('######')}-{draw.randint(1, 3):02d}" for _ in who], 0.25),
            about("mandate_reference"),
        ),
        Column("RSV", draw.of("J,N,W"), OTHER),
        Column("PERS_WHG", draw.whole(1, 6), about("household")),
        Column("NKM", draw.amount(280, 1350), OTHER),
        Column(
            "VERM",
            draw.of("Vonovia,GEWOBA,Stäwog,LEG Nord,Hausverw. Petersen,privat,Deutsche Wohnen"),
            about("other_personal", "none"),
        ),
        Column("RUECKST", draw.gaps(draw.amount(90, 4200), 0.7, ("0,00",)), about("debts")),
    ]


def hostel(draw: Draw) -> list[Column]:
    who = folk(draw, first=1955, last=2019)
    arrivals = [draw.day(2025, 2025) for _ in who]
    lands = "DEU,POL,FRA,NLD,SYR,ITA,TUR,VNM,GBR,UKR"
    return [
        Column("ResNo", draw.numbered("JH25-{:05d}", 310, 4), about("record_id")),
        Column("Guest Surname", [p.family for p in who], about("family_name", origin="mixed")),
        Column("Guest Forename", [p.given for p in who], about("given_name", origin="mixed")),
        Column("DOB", [f"{p.born:%Y-%m-%d}" for p in who], about("birth_date")),
        Column("Nat.", draw.of(lands), about("nationality")),
        Column("Doc", draw.of("PA,RP,eAT,KiRP"), OTHER),
        Column(
            "Doc No",
            draw.gaps([card_number(draw) for _ in who], 0.15, ("", "not shown")),
            about("id_card_number", "passport_number"),
        ),
        Column("Arr", [f"{d:%d/%m/%y}" for d in arrivals], about("event_date", "other_personal")),
        Column("Nts", draw.whole(1, 9), OTHER),
        Column("Rm/Bed", draw.each(lambda: f"{draw.randint(101, 324)}/{draw.choice('ABCDEF')}"), OTHER),
        Column(
            "Diet",
            draw.gaps(
                draw.of("veg.,halal,vegan,gluten-free (coeliac),no nuts!!,kosher,lactose"), 0.5, ("", "std")
            ),
            about("health", "religion"),
        ),
        Column(
            "Car",
            draw.gaps([plate(draw, "CUX OL HB WHV STD H DEL") for _ in who], 0.6),
            about("vehicle_plate"),
        ),
        Column("Group", draw.gaps(draw.of("IGS Nord 6c,TV Loga,CVJM Rhein,Chor Lüttje Stimmen"), 0.4), OTHER),
        Column("WiFi-User", [f"{p.plain[1][:5]}{draw.randint(100, 999)}" for p in who], about("username")),
        Column("Kurtaxe", draw.of("3,50;1,75;befr.;SB-frei".split(";")), OTHER),
        Column("upd", draw.stamps(2025, "%d.%m.%Y %H:%M"), TECHNICAL),
    ]


def neighbours(draw: Draw) -> list[Column]:
    who = folk(draw, MOSTLY_GERMAN, 1930, 1958)
    helpers = folk(draw, MOSTLY_GERMAN, 1950, 2003)
    near = folk(draw, MOSTLY_GERMAN, 1955, 1990)
    return [
        Column(
            "Wer?",
            [
                draw.choice(
                    [
                        f"{'Fr.' if p.gender == 'w' else 'Hr.'} {p.family}",
                        f"{p.family}, {p.given}",
                        f"{p.given} {p.family}",
                    ]
                )
                for p in who
            ],
            about("full_name", "family_name", origin="mixed"),
        ),
        Column(
            "Wo",
            [f"{road(draw)}{draw.choice(['', ', 2. Stock', ', EG li.', ' Hinterhaus'])}" for _ in who],
            about("address", "street"),
        ),
        Column("Tel.abends", [phone(draw) for _ in who], about("phone")),
        Column(
            "Jg.",
            [draw.choice([f"{p.born:%Y}", f"{p.born:%y}", f"{p.born:%Y}"]) for p in who],
            about("birth_year"),
        ),
        Column(
            "PG",
            draw.gaps(draw.of("2,1,3,beantragt,4,Widerspr. läuft"), 0.3, ("", "-", "keinen")),
            about("care_level"),
        ),
        Column("Kasse", draw.of("AOK,Barmer,TK,hkk,DAK,KKH,privat,Knappschaft"), about("insurer")),
        Column(
            "VersNr auf Karte",
            draw.gaps([health_insurance_number(draw) for _ in who], 0.3, ("", "nachreichen")),
            about("health_insurance_number"),
        ),
        Column("Entl.betr. Rest", draw.amount(0, 131, unit=" €"), about("other_personal", "benefits")),
        Column(
            "braucht",
            draw.several(
                "Einkauf,Fenster,Arztbegleitung,Vorlesen,Rasen,Behörde,Spaziergang m. Rollator", 3, " + "
            ),
            OTHER,
        ),
        Column(
            "geht hin",
            [draw.choice([p.given, f"{p.given} {p.family[:1]}."]) for p in helpers],
            about("given_name", "full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "was ist (Krankh.)",
            draw.gaps(
                draw.of(
                    "Demenz Anfang,Parkinson,Hüfte neu,sieht fast nix,COPD Sauerstoff,Diabetes "
                    "spritzt selbst,Schlaganfall 2021 re. gelähmt"
                ),
                0.35,
                ("", "?", "will nicht sagen"),
            ),
            about("health"),
        ),
        Column(
            "Kd./Enkel",
            draw.gaps(draw.of("2,1 in Kanada,keine,3 + 5 Enkel,1 Sohn (Kontakt abgebr.),4"), 0.2, ("", "?")),
            about("children", "family_status"),
        ),
        Column("Schlüssel", draw.of("nein,bei Nachbarn,ja Nr. 7,Büro Kasten"), OTHER),
        Column(
            "im Notfall anrufen",
            [
                (
                    f"{draw.choice(_NEAR_MEN if p.gender == 'm' else _NEAR_WOMEN)} "
                    f"{p.given} {p.family} {handy(draw)}"
                )
                for p in near
            ],
            about("contact_person", "phone", "full_name"),
        ),
        Column(
            "allein?", draw.of("ja,nein Mann,mit Sohn,verw.,ja m. Katze"), about("household", "family_status")
        ),
        Column(
            "Info 2",
            draw.gaps(
                draw.of(
                    "Hört schlecht - lange klingeln!,Bitte nie vor 10 Uhr kommen,Enkel hat schon "
                    "mal Geld genommen (nicht ansprechen),mag keine Männer im Haus,schimpft viel "
                    "ist aber lieb,Treppe ohne Licht"
                ),
                0.5,
            ),
            about("free_text"),
        ),
    ]


def hospice(draw: Draw) -> list[Column]:
    who = folk(draw, MOSTLY_GERMAN, 1948, 1996)
    return [
        Column("ea_id", draw.numbered("{}", 203, 3), about("record_id")),
        Column("ea_titel", draw.gaps(draw.of("Dr.,Dipl.-Päd.,Dr. med.,Prof. Dr."), 0.85), about("title")),
        Column("ea_rufname", [p.given for p in who], about("given_name", origin="mixed")),
        Column("ea_zuname", [p.family for p in who], about("family_name", origin="mixed")),
        Column("ea_geb", [f"{p.born:%d.%m.%y}" for p in who], about("birth_date")),
        Column("ea_login", [f"{p.plain[0][:1]}.{p.plain[1]}" for p in who], about("username")),
        Column("ea_email_priv", [mail(draw, p) for p in who], about("email")),
        Column(
            "ea_taetig_als",
            draw.gaps(
                draw.of(
                    "Rentnerin,Krankenschwester i.R.,Lehrer,Bankkauffrau,Landwirt,Altenpflegerin,"
                    "Küster,Ingenieur"
                ),
                0.1,
                ("", "k.A."),
            ),
            about("occupation"),
        ),
        Column("ea_konf", draw.of("ev,rk,o.B.,ev.-ref.,musl.,bud.,ausgetr."), about("religion")),
        Column("ea_kurs_nr", draw.of("GK 12,GK 13,GK 14/Kinder,GK 11"), OTHER),
        Column(
            "ea_fuehrzgn",
            draw.gaps(
                draw.each(
                    lambda: (
                        f"{draw.choice(['o. Eintrag', 'o.E.', 'Eintrag §242 (Vorst. weiß)', 'o. Eintrag'])} "
                        f"{draw.randint(1, 12):02d}/{draw.randint(21, 25)}"
                    )
                ),
                0.1,
                ("fehlt", "angefordert"),
            ),
            about("criminal"),
        ),
        Column("ea_impf_masern", draw.of("2x,Titer ok,1x,KI (Attest)"), about("health")),
        Column(
            "ea_letzter_eig_verlust",
            draw.gaps(
                [
                    (
                        f"{draw.choice(['Mann', 'Mutter', 'Kind', 'Freundin', 'Bruder'])} "
                        f"{draw.randint(2009, 2025)}"
                    )
                    for _ in who
                ],
                0.4,
                ("", "–"),
            ),
            about("other_personal", "family_status", "free_text"),
        ),
        Column("ea_stid", draw.gaps([tax_number(draw) for _ in who], 0.2), about("tax_id")),
        Column(
            "ea_bild",
            draw.gaps([f"fotos/{p.plain[1]}_{draw.randint(1, 9)}.jpg" for p in who], 0.3),
            about("photo"),
        ),
        Column(
            "ea_h_2025",
            draw.each(lambda: f"{draw.randint(0, 180)},{draw.choice(['0', '5', '25', '75'])}"),
            OTHER,
        ),
    ]


TABLES = (
    Table(
        name="mv_mitglieder_stamm",
        organisation="tenants",
        build=tenants,
        rows=260,
        format=Format(encoding="utf-8-sig", quote_all=True),
    ),
    Table(
        name="jh_guestlist",
        organisation="hostel",
        build=hostel,
        rows=190,
        format=Format(delimiter=",", quote_all=True, line_end="\n"),
    ),
    Table(
        name="nbh_liste_2025_neu", organisation="neighbourhood_help", build=neighbours, rows=64, format=XLSX
    ),
    Table(
        name="hospiz_ea",
        organisation="hospice_service",
        build=hospice,
        rows=110,
        format=Format(delimiter="|", encoding="utf-8-sig"),
    ),
)
