"""A rifle club, a parents' initiative day care, a repair café."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.clubs_and_schools.values import (
    OLD,
    YOUNG,
    cell,
    folk,
    home,
    homes,
    mail,
    phone,
    street,
    western,
)
from benchmarks.personal_columns.identifiers import card_number, health_insurance_number
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Format, Table, about


def marksmen(draw: Draw) -> list[Column]:
    people = western(folk(draw, 1941, 2007, OLD))
    where = homes(draw, 6)
    return [
        Column("Verb.-Ausweis", draw.codes("17-0#-0##-####"), about("record_id")),
        Column(
            "akad./Adel", draw.gaps(draw.of("Dr.,Dipl.-Ing.,Dr. med.,Prof. Dr.,Frhr."), 0.88), about("title")
        ),
        Column("Zuname", [p.family for p in people], about("family_name", origin="mixed")),
        Column(
            "alle Vornamen (Rufname unterstr.)",
            [
                f"{p.given} {q.given}" if p.gender == q.gender and p.given != q.given else f"_{p.given}_"
                for p, q in zip(people, draw.sample(people, len(people)), strict=True)
            ],
            about("given_name", origin="mixed"),
        ),
        Column(
            "geb. am / in",
            [f"{p.born:%d.%m.%y} {home(draw)[1]}" for p in people],
            about("birth_date", "place_of_birth"),
        ),
        Column("Geb.-Land", draw.of("D,D,D (DDR),PL,KAZ,RO,A,BIH"), about("country_of_birth")),
        Column("Hauptwohnsitz", [f"{code} {town}, {street(draw)}" for code, town in where], about("address")),
        Column(
            "PA-Nr. u. Behörde",
            [f"{card_number(draw)}{draw.choice((' Stadt ' + t, '', ' LK ' + t))}" for _, t in where],
            about("id_card_number"),
        ),
        Column(
            "WBK grün/gelb",
            draw.gaps(
                draw.each(lambda: f"{draw.randint(1, 4)}{draw.randint(100, 999)}/{draw.randint(88, 99)}"),
                0.35,
                ("", "keine", "beantr."),
            ),
            about("record_id", "other_personal"),
        ),
        Column(
            "NWR-ID Person",
            draw.gaps(
                draw.each(
                    lambda: (
                        f"P{draw.randint(2014, 2025)}-{draw.randint(1, 12):02d}-{draw.randint(1, 28):02d}"
                        f"-{draw.shaped('#######')}-{draw.choice('ABDEK')}"
                    )
                ),
                0.3,
            ),
            about("record_id"),
        ),
        Column(
            "§ 5 Abs. 1/2 WaffG",
            draw.of(
                [
                    "o. B.",
                    "",
                    "BZR: 60 TS Trunkenheit",
                    "Widerruf läuft",
                    "OK LKA 4/25",
                    "Verurt. 2011 getilgt",
                ]
            ),
            about("criminal"),
        ),
        Column(
            "§ 6 pers. Eignung",
            draw.of(["o. B.", "", "Gutachten u25", "Gutachten angef. (Depr.)", "Betreuung angeordnet", "ok"]),
            about("health"),
        ),
        Column(
            "AfD/R.bürger? Mitt. Verf.schutz",
            draw.gaps(
                draw.of("keine Erk.,Anfrage läuft,Mitgl. Partei gem.,Reichsb. Verdacht"), 0.4, ("", "/")
            ),
            about("political_opinion", "criminal"),
        ),
        Column(
            "FP Tresor (Template)",
            draw.gaps(draw.each(lambda: f"FMR{draw.getrandbits(64):016X}"), 0.7),
            about("biometric"),
        ),
        Column("Termine 12 Mon.", draw.whole(0, 41, "{}x"), OTHER),
        Column(
            "Ringe RWK",
            draw.gaps(draw.each(lambda: f"{draw.randint(250, 399)},{draw.randint(0, 9)}"), 0.3, ("n.a.",)),
            OTHER,
        ),
    ]


def daycare(draw: Draw) -> list[Column]:
    kids, mothers, fathers = folk(draw, 2020, 2025, YOUNG), folk(draw, 1978, 2000), folk(draw, 1974, 1999)
    return [
        Column("Kind (Vorn.)", [p.given for p in kids], about("given_name", origin="mixed")),
        Column(
            "Nachn. falls anders als Eltern",
            draw.gaps([p.family for p in kids], 0.5),
            about("family_name", origin="mixed"),
        ),
        Column(
            "*",
            [
                draw.choice(
                    (
                        f"{p.born:%d.%m.%y}",
                        f"{p.born:%d.%m.%Y}",
                        f"{p.born.day}.{p.born.month}.{p.born:%y}",
                        f"{p.born:%d.%m.%y} (Frühchen)",
                    )
                )
                for p in kids
            ],
            about("birth_date"),
        ),
        Column(
            "Sorge1_Name",
            [f"{p.given} {p.family}" for p in mothers],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Sorge1_Handy/Dienst",
            draw.each(lambda: f"{cell(draw)}{draw.choice(('', '', ' d.: ' + phone(draw)))}"),
            about("phone"),
        ),
        Column(
            "Sorge2_Name",
            draw.gaps([f"{p.given} {p.family}" for p in fathers], 0.2, ("alleinerz.", "-", "unbek.")),
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Sorge2_mail", draw.gaps([mail(draw, p) for p in fathers], 0.25, ("", "k. A.")), about("email")
        ),
        Column(
            "Fam.form",
            draw.of("verh.,zus.,getr./WM,allein,Pflege,2 Mamas,gesch."),
            about("family_status", "household"),
        ),
        Column(
            "Pers. Haush. ges./<18",
            draw.each(lambda: f"{(n := draw.randint(2, 7))}/{draw.randint(1, n - 1)}"),
            about("household", "children"),
        ),
        Column(
            "Geschw. i. d. Ini",
            draw.gaps(draw.of([p.given for p in kids[:12]]), 0.7, ("", "0", "ja 1")),
            about("children", "given_name", "other_personal"),
        ),
        Column(
            "EK-Stufe Satzung",
            draw.of("3 (bis 37 T€),1 (–25T€),5 (>61T€),2,4,Höchstsatz (k. Nachw.)"),
            about("income", "other_personal"),
        ),
        Column("Gutschein Std", draw.of("35,45,25,35 (verl.)"), OTHER),
        Column(
            "SGB II/XII/WoG",
            draw.gaps(draw.of("SGB II,WoG,KiZ,AsylbLG"), 0.75, ("", "–")),
            about("benefits", "other_personal"),
        ),
        Column(
            "Eingl.hilfe § 35a/SGB IX",
            draw.gaps(
                draw.of("beantragt,1:3 Frühförd.,Pflegegr. 2 + Integr.,Hörgerät,Bescheid b. 7/27"), 0.7
            ),
            about("disability", "health", "care_level"),
        ),
        Column(
            "KV-Karte Kind",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.25, ("privat", "fehlt!")),
            about("health_insurance_number"),
        ),
        Column(
            "wer darf NICHT",
            draw.gaps(
                draw.of(
                    "Vater (GewSchG bis 12/26),Oma ms.,Ex-Partner schlägt – Polizei rufen,"
                    "Stiefvater § 8a Meldung"
                ),
                0.88,
                ("", "/"),
            ),
            about("violence", "free_text"),
        ),
        Column(
            "Fotos: Aushang/Web/Presse",
            draw.each(lambda: "/".join(draw.choices("jn", k=3))),
            about("consent"),
        ),
        Column("Spülplan", draw.of("KW gerade,KW ungerade,befreit,getauscht"), OTHER),
    ]


def repairs(draw: Draw) -> list[Column]:
    """No person: what was brought to the café and what became of it."""
    return [
        Column(
            "Annahmestelle",
            draw.of(
                "Mehrgen.haus Marienstr. 4,Gemeindesaal St. Elisabeth,Werkraum Otto-Hahn-Schule,VHS R. 12"
            ),
        ),
        Column("Lfd", draw.numbered("RC26-{:03d}")),
        Column(
            "Patient", draw.of("Toaster,Staubsauger,Nähmaschine,Stehlampe,Radio,Küchenmaschine,Puppe,Mixer")
        ),
        Column("Familie", draw.of("Haushalt klein,Unterhalt.elektronik,Textil,Holz,Fahrrad")),
        Column(
            "Marke",
            draw.of("Braun,Bosch,Siemens,Miele,Pfaff,Singer,Krups,Grundig,Rowenta,Philips,Severin,Steiff"),
        ),
        Column(
            "Alter",
            draw.each(
                lambda: draw.choice(
                    (
                        f"{draw.randint(1, 45)}",
                        f"ca. {draw.randint(2, 40)} J.",
                        "von Oma",
                        "?",
                        f"Bj. {draw.randint(1962, 2023)}",
                    )
                )
            ),
        ),
        Column(
            "Diagnose",
            draw.of(
                "Kabelbruch,Kondensator tot,Herzstück (Motor) defekt,Kurzschluss,Riemen,Akku "
                "schwach,verkalkt,o. Befund"
            ),
        ),
        Column("Ausgang", draw.of("geheilt,teilw.,ET bestellt,verstorben,mitgenommen o. Rep.")),
        Column("kg", draw.each(lambda: money(draw.random() * 9 + 0.2))),
        Column("VDE i.O.", draw.of("x,,n.n.,x")),
    ]


TABLES = (
    Table(
        name="waffenr_stammblatt_2026",
        organisation="rifle_club",
        build=marksmen,
        rows=97,
        format=Format(encoding="cp1252"),
    ),
    Table(
        name="ini_kinderliste_AKTUELL_neu2",
        organisation="parents_initiative",
        build=daycare,
        rows=52,
        format=XLSX,
    ),
    Table(
        name="laufzettel_auswertung",
        organisation="repair_cafe",
        build=repairs,
        rows=210,
        format=Format(delimiter=",", line_end="\n"),
        persons=False,
    ),
)
