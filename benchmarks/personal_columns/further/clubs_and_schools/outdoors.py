"""Railway allotments, a water rescue group, a mountaineering section."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw, money
from benchmarks.personal_columns.further.clubs_and_schools.values import (
    OLD,
    cell,
    folk,
    homes,
    mail,
    mixed_day,
    phone,
    street,
)
from benchmarks.personal_columns.identifiers import (
    card_number,
    german_iban,
    health_insurance_number,
    plate,
    tax_number,
)
from benchmarks.personal_columns.model import (
    OTHER,
    TECHNICAL,
    XLSX,
    Column,
    Format,
    Table,
    about,
)

THING = about("other_personal", "none")


def tenants(draw: Draw) -> list[Column]:
    people, partners = folk(draw, 1938, 1996, OLD), folk(draw, 1938, 1996)
    where = homes(draw, 3)
    return [
        Column("Parz.", draw.each(lambda: f"{draw.randint(1, 140)}{draw.choice(('', '', 'a'))}"), THING),
        Column(
            "Unterpächter",
            [
                draw.choice(
                    (
                        f"{p.family}, {p.given}",
                        f"{p.given} {p.family}",
                        f"{p.family} {p.given}",
                        p.family.upper(),
                    )
                )
                for p in people
            ],
            about("full_name", "family_name", origin="mixed"),
        ),
        Column(
            "2. Pächter/Ehegatte",
            draw.gaps([f"{q.given}" for q in partners], 0.45, ("", "–", "verst.", "entfällt")),
            about("given_name", "full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Wohnanschrift",
            [f"{street(draw)}, {draw.choice((code + ' ', ''))}{town}" for code, town in where],
            about("address"),
        ),
        Column(
            "Fernspr.",
            draw.gaps(draw.each(lambda: phone(draw)), 0.2, ("", "kein Tel.", "nur Brief!", "Geheimnr.")),
            about("phone"),
        ),
        Column("geb.", [mixed_day(draw, p.born) for p in people], about("birth_date", "birth_year")),
        Column(
            "Pacht seit",
            draw.each(lambda: mixed_day(draw, draw.day(1971, 2025))),
            about("event_date", "other_personal"),
        ),
        Column("qm", draw.each(lambda: f"{draw.randint(180, 520)}{draw.choice(('', ' m²', ',5'))}"), THING),
        Column(
            "Wasseruhr alt/neu",
            draw.each(lambda: f"{(n := draw.randint(40, 700))}/{n + draw.randint(3, 60)}"),
            THING,
        ),
        Column(
            "Bedienstete/r DB",
            draw.of("akt.,Ruhest.,Wwe.,ext.,k.A."),
            about("occupation", "other_personal"),
        ),
        Column(
            "EVG/GDL", draw.gaps(draw.of("EVG,GDL,nein,ver.di"), 0.3, ("", "?", "k.A.")), about("trade_union")
        ),
        Column(
            "Rückst. €",
            draw.gaps(draw.amount(12, 640), 0.7, ("", "0,00", "-", "Ratenzahlg. 30/Mon.")),
            about("debts", "other_personal"),
        ),
        Column(
            "Befreihung Gem.arb.",
            draw.gaps(
                draw.of(
                    "Hüfte,Alter ü75,Herzschrittmacher,Attest bis 12/26,schwanger,Bandscheibe,"
                    "Dialyse Mo/Mi/Fr"
                ),
                0.6,
                ("", "nein", "keine"),
            ),
            about("health"),
        ),
        Column("Schlüssel Nr", draw.gaps(draw.codes("T-##"), 0.15, ("verloren", "")), OTHER),
        Column(
            "Bem.",
            draw.gaps(
                draw.of(
                    [
                        "Laube zu groß, Abmahnung 3/24",
                        "Streit mit Parz. 57 wg. Hecke",
                        "will abgeben, Tochter übernimmt evtl.",
                        "Frau im Heim",
                        "hält Tauben - Vorst. gefragt",
                        "trinkt, laut",
                        "siehe Ordner",
                    ]
                ),
                0.55,
            ),
            about("free_text"),
        ),
    ]


def rescuers(draw: Draw) -> list[Column]:
    people = folk(draw, 1958, 2010)
    where = homes(draw, 5)
    return [
        Column("PersNr_LV", draw.codes("17##-####-#"), about("record_id")),
        Column("NAME", [p.family.upper() for p in people], about("family_name", origin="mixed")),
        Column("VORNAME", [p.given for p in people], about("given_name", origin="mixed")),
        Column("GEBDAT", [p.born.strftime("%Y%m%d") for p in people], about("birth_date")),
        Column("GESCHL", [{"m": "1", "w": "2", "d": "3"}[p.gender] for p in people], about("gender")),
        Column("PLZ_ORT", [f"{c} {t}" for c, t in where], about("city", "postcode")),
        Column("MOBIL_ALARM", draw.each(lambda: cell(draw)), about("phone")),
        Column(
            "PUSH_TOKEN",
            draw.gaps(draw.each(lambda: f"{draw.getrandbits(88):022x}:APA91b"), 0.25, ("NULL",)),
            about("record_id", "technical_meta", "username"),
        ),
        Column(
            "LETZTE_POS",
            draw.gaps(
                draw.each(lambda: f"{53 + draw.random():.5f};{9 + draw.random() * 2:.5f}"), 0.3, ("NULL",)
            ),
            about("coordinates"),
        ),
        Column("DRSA", draw.of("S,G,B,-", (50, 20, 20, 10)), OTHER),
        Column(
            "TAUGL_BIS",
            draw.gaps(draw.dates(2024, 2028, "%Y%m%d"), 0.1, ("00000000", "NULL")),
            about("event_date", "health", "other_personal"),
        ),
        Column(
            "TAUGL_EINSCHR",
            draw.gaps(
                draw.of("Brillenträger,kein PA,nicht tauglich (Epilepsie),nur Land,Asthma,Knie-OP 2025"),
                0.75,
                ("NULL", "ohne"),
            ),
            about("health"),
        ),
        Column(
            "EFZ",
            draw.of("o. E.,liegt vor ohne Eintr.,angef.,Eintrag - Rspr. Justitiar,fehlt"),
            about("criminal"),
        ),
        Column("FSKL", draw.of("B,BE,B/C1,–,AM+B"), OTHER),
        Column(
            "KFZ",
            draw.gaps(draw.each(lambda: plate(draw, "CE EMD HI WF SZ")), 0.3, ("NULL",)),
            about("vehicle_plate"),
        ),
        Column(
            "STEUER_IDNR", draw.gaps(draw.each(lambda: tax_number(draw)), 0.5, ("NULL",)), about("tax_id")
        ),
        Column("EINSATZSTD_VJ", draw.whole(0, 260), OTHER),
        Column("UPD_TS", draw.stamps(2026, "%Y%m%d%H%M%S"), TECHNICAL),
    ]


def expedition(draw: Draw) -> list[Column]:
    people, kin = folk(draw, 1960, 2006), folk(draw, 1950, 2000)
    return [
        Column("Zeitmarke", draw.stamps(2025, "%d.%m.%Y %H:%M"), TECHNICAL),
        Column(
            "Wie im Reisepass: Nachname/Vornamen",
            [
                f"{p.family.upper()}<<{p.given.upper()}" if draw.random() < 0.2 else f"{p.family} / {p.given}"
                for p in people
            ],
            about("full_name", origin="mixed"),
        ),
        Column(
            "Pass Nr. (mind. 6 Mon. gültig!)",
            draw.gaps(
                draw.each(lambda: card_number(draw, "CFGHJK")),
                0.1,
                ("wird nachgereicht", "neu beantragt", ""),
            ),
            about("passport_number", "id_card_number"),
        ),
        Column(
            "Sektion + Kategorie",
            draw.of("Kempten A,Kempten B,Allgäu-Immenst. A,Gastmitgl. C,Kempten Junior D,Tölz A"),
            OTHER,
        ),
        Column(
            "Rufname fürs Team",
            [draw.choice((p.given, p.given[:4] + "i", "egal")) for p in people],
            about("given_name", "username", origin="mixed"),
        ),
        Column("Deine Emial", [mail(draw, p) for p in people], about("email")),
        Column(
            "ICE (wen sollen wir anrufen?)",
            [
                f"{draw.choice(('Frau', 'Mann', 'Mutter', 'Bruder', 'Freundin'))} {q.given} {phone(draw)}"
                for q in kin
            ],
            about("contact_person", "phone"),
        ),
        Column(
            "Krankenkasse",
            draw.of("TK,AOK Bayern,Barmer,privat (Debeka),SBK,DAK-Gesundheit,BKK mhplus"),
            about("insurer"),
        ),
        Column(
            "eGK (steht vorne drauf, Buchstabe + 9)",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.2, ("privat", "weiß nicht")),
            about("health_insurance_number"),
        ),
        Column(
            "Gewicht mit Kleidung",
            draw.each(lambda: f"{draw.randint(48, 104)}{draw.choice((' kg', '', 'kg', ' Kilo'))}"),
            about("health"),
        ),
        Column("Blutgruppe", draw.of("A+,0+,B+,AB-,0 neg.,A pos,keine Ahnung"), about("health", "genetic")),
        Column(
            "Erbliche Gerinnungsstörung in der Familie? (Faktor V, Prothrombin…)",
            draw.gaps(
                draw.of("nein,nie getestet,Faktor-V heterozygot,Prothrombin G20210A,Mutter ja - ich negativ"),
                0.1,
                ("k. A.",),
            ),
            about("genetic", "health"),
        ),
        Column(
            "Max. Schlafhöhe bisher",
            draw.each(lambda: f"{draw.randint(18, 62) * 100}{draw.choice((' m', 'm', '', ' hm?'))}"),
            OTHER,
        ),
        Column(
            "Diamox / Höhenmittel",
            draw.of("nein,ja 125 mg,Dexa dabei,vertrage ich nicht,bespreche mit HA"),
            about("health"),
        ),
        Column(
            "Essen",
            draw.of("alles,veggie,vegan,kein Schwein,halal,glutenfrei (Zöli)"),
            about("other_personal", "health", "religion", "survey_answer"),
        ),
        Column(
            "Überweisung von (IBAN, für evtl. Rückerstattung)",
            draw.each(lambda: german_iban(draw, blanks=draw.random() < 0.6)),
            about("iban"),
        ),
        Column(
            "Motivation in 2 Sätzen",
            draw.gaps(
                draw.of(
                    [
                        "Seit der Scheidung will ich raus. Der Mera Peak war immer ein Traum!",
                        "Hab 2019 am Elbrus umdrehen müssen, jetzt neuer Anlauf.",
                        "Mit Sherpas auf Augenhöhe unterwegs sein, kein Massenbetrieb",
                        "siehe letztes Jahr",
                        "Mein Vater ist dort 1986 verunglückt.",
                    ]
                ),
                0.2,
            ),
            about("free_text", "survey_answer"),
        ),
    ]


def hut(draw: Draw) -> list[Column]:
    """No person: the daily sheet of a hut: weather, meters, heads counted."""
    return [
        Column("Tag", draw.dates(2026, 2026, "%d.%m.")),
        Column("Wetter früh/abds.", draw.of("klar/Gewitter,Nebel,Neuschnee 4 cm,bedeckt/Regen,schön,Föhn")),
        Column("Temp. min", draw.whole(-6, 14, "{} °C")),
        Column(
            "Nächtig. M/F/Jgd.",
            draw.each(lambda: f"{draw.randint(0, 40)}/{draw.randint(0, 35)}/{draw.randint(0, 20)}"),
        ),
        Column("davon Mitgl.", draw.whole(0, 60)),
        Column("Herkunft (häufigste)", draw.of("D,A,D/CH,I,CZ,NL")),
        Column("PV kWh", draw.each(lambda: money(draw.random() * 38))),
        Column("Alter Batt. (Zyklen)", draw.numbered("{}", 1204, 2)),
        Column("Kläranl. Zustand", draw.of("gut,o.B.,krank – Biologie gekippt,Belastung hoch,gut")),
        Column(
            "Info 2",
            draw.gaps(
                draw.of(
                    "Heli Müll,Materialbahn steht,Sauerampferscharte gesperrt,Bäcker hat vergessen zu liefern"
                ),
                0.7,
                ("", "–"),
            ),
        ),
    ]


TABLES = (
    Table(name="paechterkartei_kolonie", organisation="allotment", build=tenants, rows=138, format=XLSX),
    Table(
        name="wr_einsatzkraefte_exp",
        organisation="water_rescue",
        build=rescuers,
        rows=165,
        format=Format(delimiter="|", encoding="utf-8", line_end="\n"),
    ),
    Table(
        name="anmeldung_mera_peak",
        organisation="mountaineering",
        build=expedition,
        rows=58,
        format=Format(delimiter=",", encoding="utf-8-sig", quote_all=True),
    ),
    Table(
        name="huettenbuch_technik",
        organisation="mountaineering",
        build=hut,
        rows=92,
        format=XLSX,
        persons=False,
    ),
)
