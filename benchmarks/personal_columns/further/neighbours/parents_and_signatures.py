"""Parents' council, self-help group, signatures, interpreters."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.neighbours.values import (
    MOSTLY_GERMAN,
    folk,
    handy,
    loose_date,
    mail,
    phone,
    town,
)
from benchmarks.personal_columns.identifiers import foreigner_number, pension_number
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about


def parents(draw: Draw) -> list[Column]:
    who = folk(draw, first=1974, last=1994)
    ones, twos = folk(draw, first=2008, last=2017), folk(draw, first=2010, last=2019)
    return [
        Column(
            "Kl.",
            draw.each(lambda: f"{draw.randint(5, 10)}{draw.choice(['.1', '.2', '.3', ' GTS'])}"),
            about("school_class"),
        ),
        Column("Fkt.", draw.of("1. Vors.,Stellv.,Beis.,Kassenprüf.,Ersatz"), OTHER),
        Column(
            "Elternteil (Nachn., Vorn.)",
            [f"{p.family}, {p.given}" for p in who],
            about("full_name", origin="mixed"),
        ),
        Column(
            "Kind1_Name",
            [f"{p.given} {p.family}" if draw.random() < 0.2 else p.given for p in ones],
            about("given_name", "full_name", origin="mixed"),
        ),
        Column("Kind1_geb.", [f"{p.born.day}.{p.born.month}.{p.born:%Y}" for p in ones], about("birth_date")),
        Column(
            "Kind2_Name",
            draw.gaps([p.given for p in twos], 0.55, ("", "entfällt", "-")),
            about("given_name", origin="mixed"),
        ),
        Column(
            "Sorge",
            draw.of("beide,Mutter allein,Vater allein,Pflegeelt.,JA / Vormund"),
            about("family_status", "other_personal"),
        ),
        Column("Messenger-Nr.", [handy(draw) for _ in who], about("phone")),
        Column("Elternpost an", [mail(draw, p) for p in who], about("email")),
        Column(
            "zu Hause wird gespr.",
            draw.gaps(
                draw.of("dt.,türk.,arab.,dt./poln.,russ.,Kurmandschi,Dari,Tigrinya"), 0.1, ("", "k.A.")
            ),
            about("language"),
        ),
        Column(
            "LRS/AD(H)S/Autismus o.ä.",
            draw.gaps(
                draw.of("LRS,ADHS med.,Autismus (Schulbegl.),Hörgerät,FS Lernen,Diabetes Typ 1"),
                0.7,
                ("", "nein", "/"),
            ),
            about("health", "disability"),
        ),
        Column(
            "BuT-Bescheid bis",
            draw.gaps(draw.dates(2025, 2026, "%d.%m.%y"), 0.65, ("", "kein")),
            about("benefits"),
        ),
        Column("Bilder auf HP?", draw.of("J,N,nur Gruppe,nur v. hinten"), about("consent")),
        Column(
            "Gesch. a. d. Schule",
            draw.gaps(draw.of("1,0,2,3"), 0.1, ("", "-")),
            about("children", "other_personal", "household"),
        ),
        Column("Stimmen", draw.gaps(draw.whole(3, 24), 0.3), OTHER),
        Column(
            "Bekenntnis (f. Rel.-Unterr.)",
            draw.of("ev.,kath.,Werte u. Normen,isl.,alev.,orth.,ohne"),
            about("religion"),
        ),
    ]


def selfhelp(draw: Draw) -> list[Column]:
    who = folk(draw, MOSTLY_GERMAN, 1955, 2003)
    return [
        Column(
            "TN", [f"{p.given[:2]}{p.born:%y}" for p in who], about("record_id", "other_personal", "username")
        ),
        Column("nennt sich", [p.given for p in who], about("given_name", origin="mixed")),
        Column(
            "ca. Alter",
            [
                draw.choice(
                    [
                        f"{2025 - p.born.year}",
                        f"{2025 - p.born.year}",
                        f"Mitte {(2025 - p.born.year) // 10 * 10}",
                        f"~{2025 - p.born.year}",
                    ]
                )
                for p in who
            ],
            about("age"),
        ),
        Column(
            "erreichb.",
            [
                draw.choice([handy(draw), mail(draw, p), "nur Signal " + handy(draw), "gar nicht"])
                for p in who
            ],
            about("phone", "email"),
        ),
        Column("Stoff", draw.several("Alk,THC,Benzos,Opiate,Amphe,Spielen,Lyrica", 3, "/"), about("health")),
        Column(
            "clean seit",
            draw.gaps([loose_date(draw, 2012, 2025) for _ in who], 0.2, ("", "noch nicht", "Rückfall Mai")),
            about("health"),
        ),
        Column(
            "Subst./Medik.",
            draw.gaps(
                draw.of("Pola 8 ml,Methadon,Bupre 8mg,Mirtazapin 15,Quetiapin z.N.,Campral"), 0.5, ("", "nix")
            ),
            about("health"),
        ),
        Column(
            "Trauma",
            draw.gaps(
                draw.of(
                    "Vater geschlagen,Heim 70er,Ex-Partner (GewSchG),Krieg,sex. Übergr. Kindheit,"
                    "Überfall 2018"
                ),
                0.4,
                ("", "?", "redet nicht drüber"),
            ),
            about("violence", "health"),
        ),
        Column(
            "BtMG / §64",
            draw.gaps(
                draw.of(
                    "Bewährung bis 27,§35 Therapie statt Strafe,Geldstr. 60 TS,U-Haft 2019,Verf. "
                    "eingest.,FS weg"
                ),
                0.55,
                ("", "nein"),
            ),
            about("criminal"),
        ),
        Column(
            "liebt",
            draw.gaps(draw.of("hetero,schwul,bi,lesb.,pan"), 0.3, ("", "k.A.")),
            about("sexual_orientation"),
        ),
        Column("Bed.-gem.", draw.of("allein,m. Partn.,Eltern,WG,Wohnheim,Platte"), about("household")),
        Column(
            "lebt von", draw.of("BüGe,EM-Rente,ALG I,Job 20h,Krankengeld,Eltern"), about("benefits", "income")
        ),
        Column(
            "Schuf.",
            draw.gaps(
                draw.each(
                    lambda: draw.choice(["ca. {}T€", "{}.000", "Insolv. seit {}", "{} Gläub."]).format(
                        draw.randint(2, 24)
                    )
                ),
                0.5,
                ("", "0"),
            ),
            about("debts"),
        ),
        Column(
            "GdB/Mz", draw.gaps(draw.of("50,30,60 G,80 B,Antrag,100 H"), 0.55, ("", "–")), about("disability")
        ),
        Column(
            "was war",
            draw.gaps(
                draw.of(
                    "Hat geweint als es um die Tochter ging,kam betrunken - weggeschickt,Sponsor: "
                    "Heiner,will nicht mit Orhan in eine Runde,war 3 Wochen auf Entgiftung Haus 7,"
                    "suizidal? angerufen am 4.3.,sehr gut drauf"
                ),
                0.35,
            ),
            about("free_text"),
        ),
    ]


def signatures(draw: Draw) -> list[Column]:
    who = folk(draw, (*MOSTLY_GERMAN, "arabic", "persian", "french_english", "kurdish"), 1945, 2007)
    homes = [town(draw) for _ in who]
    agents = (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5),Mozilla/5.0 (Windows NT 10.0; Win64; x64),Mozilla/"
        "5.0 (Linux; Android 14; SM-A546B)"
    )
    return [
        Column("sig_id", draw.numbered("{}", 88120, 9), about("record_id")),
        Column(
            "submitted_utc",
            draw.stamps(2025, "%Y-%m-%dT%H:%M:%SZ"),
            about("technical_meta", "event_date", "other_personal"),
        ),
        Column(
            "sig_fn",
            [p.given.lower() if draw.random() < 0.12 else p.given for p in who],
            about("given_name", origin="mixed"),
        ),
        Column("sig_ln", [p.family for p in who], about("family_name", origin="mixed")),
        Column("sig_zip", [c for c, _ in homes], about("postcode")),
        Column("sig_locality", [t for _, t in homes], about("city")),
        Column("sig_mail", [mail(draw, p) for p in who], about("email")),
        Column(
            "remote_addr",
            draw.each(
                lambda: draw.choice(
                    ["203.0.113.{}", "198.51.100.{}", "192.0.2.{}", "2001:db8:4f::{:x}"]
                ).format(draw.randint(1, 254))
            ),
            about("ip_address"),
        ),
        Column("ua", draw.of(agents), TECHNICAL),
        Column(
            "geo",
            draw.gaps(
                draw.each(lambda: f"{53 + draw.random():.4f},{8 + draw.random():.4f}"), 0.4, ("", "null")
            ),
            about("coordinates"),
        ),
        Column(
            "why",
            draw.gaps(
                draw.of(
                    "Weil meine Mutter im Heim liegt und keiner kommt,Es reicht!!,für unsere "
                    "Kinder,Ich bin selbst betroffen (MS),Mieten runter,Schande für die Stadt,"
                    "gegen Rechts"
                ),
                0.6,
            ),
            about("free_text", "political_opinion"),
        ),
        Column(
            "q_party",
            draw.gaps(draw.of("keine,Grüne,SPD,Linke,CDU,Volt,parteilos war FDP"), 0.5, ("", "n/a")),
            about("political_opinion"),
        ),
        Column("q_union", draw.gaps(draw.of("no,ver.di,IGM,GEW,NGG,dbb"), 0.5), about("trade_union")),
        Column("optin_news", draw.flags(0.4, "1", "0"), about("consent")),
        Column(
            "gift_ct", draw.gaps(draw.of("500,1000,2500,5000,10000"), 0.8, ("0",)), about("donation_amount")
        ),
        Column("utm_source", draw.of("fb,insta,newsletter_07,qr_plakat,whatsapp"), TECHNICAL),
    ]


def interpreters(draw: Draw) -> list[Column]:
    origins = (
        "arabic",
        "persian",
        "kurdish",
        "african",
        "turkish",
        "russian",
        "vietnamese",
        "south",
        "polish",
    )
    who = folk(draw, origins, 1962, 2001)
    fathers = {
        "arabic": "Homs,Mossul,Aleppo,Latakia",
        "persian": "Herat,Maschhad,Kabul",
        "kurdish": "Afrin,Dohuk,Diyarbakır",
        "african": "Asmara,Mogadischu,Accra,Kano",
        "turkish": "Izmir,Mardin,Bremen",
        "russian": "Charkiw,Omsk,Grosny",
        "vietnamese": "Huế,Hanoi",
        "south": "Patras,Novi Sad,Bari,Braga",
        "polish": "Łódź,Szczecin",
    }
    tongues = {
        "arabic": "Arabisch (syr.),Arabisch (irak.)",
        "persian": "Dari,Farsi,Paschtu",
        "kurdish": "Kurmandschi,Sorani,Badini",
        "african": "Tigrinya,Somali,Twi,Haussa",
        "turkish": "Türkisch",
        "russian": "Ukrainisch,Russisch,Tschetschenisch",
        "vietnamese": "Vietnamesisch",
        "south": "Griech.,Serb.,Ital.,Port.",
        "polish": "Polnisch",
    }
    groups = {
        "arabic": "Araber,Assyrer,Druse",
        "persian": "Hazara,Perser,Tadschike,Paschtune",
        "kurdish": "Kurde,Jeside/Kurde",
        "african": "Tigray,Bilen,Aschanti,Hawiye",
        "turkish": "Türke,Lase,Zaza",
        "russian": "Ukrainer,Tschetschene,Russlanddt.",
        "vietnamese": "Kinh",
        "south": "Rom,Serbe",
        "polish": "–",
    }

    def one(of: dict[str, str]) -> list[str]:
        return [draw.choice(of[p.origin].split(",")) for p in who]

    return [
        Column("SM-Nr", draw.codes("SM-##-@###"), about("record_id")),
        Column("SprachmittlerIn", [f"{p.family} {p.given}" for p in who], about("full_name", origin="mixed")),
        Column("A-Spr.", one(tongues), about("language")),
        Column(
            "Dt. Niveau",
            draw.of("C1,B2,C2,C1 (telc),B2+ o. Zert."),
            about("language", "education", "other_personal"),
        ),
        Column("gebuertig aus", one(fathers), about("place_of_birth", "country_of_birth")),
        Column(
            "Ethn./Clan (wg. Konflikten)",
            draw.gaps(one(groups), 0.25, ("", "–", "egal")),
            about("ethnic_origin"),
        ),
        Column(
            "Titel AufenthG",
            draw.gaps(draw.of("§25 II,§25 III,NE,§24,Duldung,§28,Blaue K.,eingebürg."), 0.1, ("", "EU")),
            about("residence_status", "migration"),
        ),
        Column(
            "Titel gült. bis",
            draw.gaps(draw.dates(2025, 2029), 0.3, ("", "unbefr.")),
            about("residence_status", "other_personal", "migration"),
        ),
        Column("AZR", draw.gaps([foreigner_number(draw) for _ in who], 0.35), about("azr_number")),
        Column(
            "RV-NR",
            draw.gaps(
                [pension_number(draw, f"{p.born:%d%m%y}", p.plain[1][:1].upper()) for p in who],
                0.2,
                ("", "folgt"),
            ),
            about("social_insurance_number"),
        ),
        Column("i.D. seit", draw.gaps(draw.whole(1995, 2022), 0.1), about("migration", "event_date")),
        Column(
            "€/Std", draw.of("25,00;30,00;35,00;22,50;ÜL-P.".split(";")), about("other_personal", "income")
        ),
        Column(
            "nebenbei Einkünfte mtl.", draw.gaps(draw.amount(0, 2100), 0.4, ("k.A.", "")), about("income")
        ),
        Column(
            "nicht einsetzen bei",
            draw.gaps(draw.of("Gynäkologie,Polizei,Anhörung BAMF,Kirche,Männer allein,Abtreibung"), 0.6),
            OTHER,
        ),
        Column("Mobil", [phone(draw) for _ in who], about("phone")),
        Column(
            "§203 unterschr.",
            [loose_date(draw, 2019, 2025) for _ in who],
            about("other_personal", "consent", "event_date"),
        ),
    ]


TABLES = (
    Table(name="ser_elternrat", organisation="school_parents", build=parents, rows=92, format=XLSX),
    Table(
        name="shg_donnerstag",
        organisation="self_help_group",
        build=selfhelp,
        rows=56,
        format=Format(delimiter="\t", encoding="utf-16"),
    ),
    Table(
        name="petition_export_full",
        organisation="campaign",
        build=signatures,
        rows=300,
        format=Format(delimiter=",", line_end="\n"),
    ),
    Table(
        name="sprachmittler_pool",
        organisation="interpreter_pool",
        build=interpreters,
        rows=135,
        format=Format(encoding="utf-8-sig", preamble=("Sprachmittlerpool Nord;Stand 11/2025", "")),
    ),
)
