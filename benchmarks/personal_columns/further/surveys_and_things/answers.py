"""Surveys, anonymous case records, consents and sign-ups: rows are persons."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.surveys_and_things.values import mail, mobile, people
from benchmarks.personal_columns.identifiers import german_iban, health_insurance_number, plate
from benchmarks.personal_columns.model import OTHER, SURVEY, TECHNICAL, XLSX, Column, Format, Table, about

DATE = about("event_date", "other_personal")
NUMBER = about("record_id", "technical_meta")
THING = about("other_personal", "survey_answer", "none")

_OLDER_MEN = ("Opa", "Onkel", "Nachbar")
_OLDER_WOMEN = ("Oma", "Tante", "Nachbarin")


def typed_days(draw: Draw, first: int, last: int) -> list[str]:
    """Days as several hands write them."""

    def one() -> str:
        day = draw.day(first, last)
        return draw.choice(
            (f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day:%y}", f"{day:%d.%m.%y}", f"{day:%d.%m.}")
        )

    return draw.each(one)


def sheet(draw: Draw) -> list[Column]:
    agree = "trifft voll zu,trifft eher zu,teils/teils,trifft eher nicht zu,trifft gar nicht zu"
    return [
        Column("Bogen", draw.numbered("{}"), about("record_id", "technical_meta", "other_personal", "none")),
        Column(
            "Veranstaltung",
            draw.of("Kinderschutz Basis 15.3.,Finanzen für Schatzmeister,Letzte Hilfe,JuLeiCa Modul 2"),
            THING,
        ),
        Column(
            "Ich bin …",
            draw.gaps(draw.of("eine Frau,ein Mann,weibl.,männl.,divers"), 0.12, ("k.A.", "")),
            about("gender"),
        ),
        Column(
            "und zwar so alt:", draw.gaps(draw.of("31–50,51–65,unter 18,18-30,über 65"), 0.08), about("age")
        ),
        Column(
            "Meine Rolle im Verein",
            draw.of("Übungsleitung,Vorstand,Eltern,FSJ,Gast,Kasse"),
            about("other_personal", "survey_answer", "occupation"),
        ),
        Column("Die Inhalte waren für mich neu", draw.gaps(draw.of(agree), 0.05, ("--",)), SURVEY),
        Column("Auf Fragen wurde eingegangen", draw.of(agree), SURVEY),
        Column("Das Tempo war", draw.of("genau richtig,etwas zu schnell,zu langsam,viel zu schnell"), SURVEY),
        Column("Essen + Räume (Schulnote)", draw.gaps(draw.of("2,1,3,2-,1-,4,2+"), 0.1), SURVEY),
        Column("Weiterempfehlung 0-10", draw.whole(3, 10), SURVEY),
        Column(
            "erfahren durch",
            draw.several("Flyer,Homepage,Kolleg*in,Newsletter,Zeitung,Insta", 2, " + "),
            SURVEY,
        ),
        Column(
            "nehme ich mit",
            draw.gaps(
                draw.of(
                    "Mut!,Mehr auf die Kinder hören,Checkliste,dass ich nicht allein bin mit dem "
                    "Thema,Viele nette Leute,den Beitrag von Frau Tietjen fand ich super"
                ),
                0.35,
            ),
            about("free_text", "survey_answer"),
        ),
        Column(
            "sonst noch was?",
            draw.gaps(
                draw.of(
                    "Kaffee war kalt,bitte öfter,nein,Als Rollifahrerin kam ich nicht aufs Klo,"
                    "Danke an Ole,Parkplätze!!"
                ),
                0.55,
                ("", "-", "nix"),
            ),
            about("free_text", "survey_answer"),
        ),
    ]


def addiction(draw: Draw) -> list[Column]:
    return [
        Column("EINR", draw.of("0815-03,0815-04"), about("technical_meta", "other_personal", "none")),
        Column(
            "KLNR",
            draw.each(lambda: f"{draw.choice('ABEKMS')}{draw.choice('aeiou')}{draw.randint(1, 9999):04d}"),
            about("record_id"),
        ),
        Column("BEG_DAT", draw.dates(2022, 2025, "%m/%Y"), DATE),
        Column("END_DAT", draw.gaps(draw.dates(2024, 2025, "%m/%Y"), 0.35), DATE),
        Column("GESCHL", draw.of("1,2,1,2,3,9"), about("gender")),
        Column("GEBJ", draw.whole(1951, 2007), about("birth_year")),
        Column("STAATSANG", draw.of("DEU,DEU,POL,TUR,SYR,RUS,999"), about("nationality")),
        Column("MIGRHG", draw.of("1 nein,2 selbst migriert,3 als Kind,9 k.A."), about("migration")),
        Column(
            "FAMST",
            draw.of("1 ledig,4 geschieden,2 verh. zus.,3 verh. getrennt,5 verw.,9 unb."),
            about("family_status"),
        ),
        Column(
            "WOHN_VOR",
            draw.of("selbst. Wohnen,bei Angehörigen,ohne Wohnung,amb. betreut,JVA,Notunterkunft"),
            about("household", "other_personal"),
        ),
        Column("KIND_HH", draw.of("0,0,1,2,3,99"), about("children", "household")),
        Column("ABSCHL", draw.of("Hauptschule,ohne,Mittl. Reife,Förderschule,Abitur,-9"), about("education")),
        Column(
            "LEBUNT",
            draw.of("ALG II/Bürgergeld,Lohn/Gehalt,Rente,Sozialhilfe,Angehörige,ALG I,sonst."),
            about("benefits", "income"),
        ),
        Column("HD1", draw.of("F10.2,F12.2,F11.2,F63.0,F15.2,F10.1,F19.2"), about("health")),
        Column("HCV", draw.gaps(draw.of("neg,pos,nie get."), 0.3, ("-9",)), about("health")),
        Column("SUIZVERS", draw.of("0,0,1,2,9"), about("health")),
        Column("SCHULDKL", draw.of("0 keine,1 bis 10T,2 bis 25T,3 bis 50T,4 mehr,9 unb."), about("debts")),
        Column(
            "AUFL_JUST",
            draw.gaps(draw.of("§ 35 BtMG,Bewährung,FeV,§ 56c StGB,Weisung JGG"), 0.65, ("-8",)),
            about("criminal"),
        ),
        Column(
            "BEENDG",
            draw.gaps(draw.of("planmäßig,Abbruch d. Kl.,Wechsel,disziplinarisch,verst."), 0.35),
            OTHER,
        ),
        Column("ANZ_KONT", draw.whole(1, 63), OTHER),
    ]


def limesurvey(draw: Draw) -> list[Column]:
    scale = ("A1", "A2", "A3", "A4", "A5")

    def item(header: str, listed: Sequence[str] = scale, share: float = 0.06) -> Column:
        return Column(header, draw.gaps(draw.evenly(listed), share, ("", "N/A")), SURVEY)

    return [
        Column("id", draw.numbered("{}", 17, 3), NUMBER),
        Column("submitdate", draw.gaps(draw.stamps(2025), 0.1), TECHNICAL),
        Column("lastpage", draw.of("9,9,4,2"), TECHNICAL),
        Column("startlanguage", draw.of("de,de-easy,en,ar"), about("technical_meta", "language")),
        Column("seed", draw.codes("1#########"), TECHNICAL),
        Column(
            "ipaddr",
            draw.each(
                lambda: draw.choice(("192.0.2.", "198.51.100.", "203.0.113.")) + str(draw.randint(1, 254))
            ),
            about("ip_address"),
        ),
        Column(
            "refurl",
            draw.gaps(draw.of("https://www.example.org/mitmachen,https://l.example.com/?u=umfrage"), 0.5),
            about("technical_meta", "url", "other_personal", "none"),
        ),
        Column("F1_1", draw.gaps(draw.whole(14, 27), 0.04), about("age")),
        Column(
            "F1_2", draw.gaps(draw.of("weiblich,männlich,trans*,nicht-binär,inter*"), 0.05), about("gender")
        ),
        Column(
            "F1_3",
            draw.gaps(draw.of("hetero,bi/pan,lesbisch,schwul,ace,weiß noch nicht"), 0.1),
            about("sexual_orientation"),
        ),
        Column(
            "F1_3[other]",
            draw.gaps(draw.of("queer halt,will kein Label,verliebt in meine beste Freundin"), 0.9),
            about("sexual_orientation", "free_text"),
        ),
        item("F2_SQ001"),
        item("F2_SQ002"),
        item("F2_SQ003"),
        item("F3[1]", ("Ja", "Nein")),
        item(
            "F4",
            (
                "stimme völlig zu",
                "stimme eher zu",
                "weder noch",
                "stimme eher nicht zu",
                "stimme überhaupt nicht zu",
            ),
        ),
        Column(
            "F5_rel",
            draw.gaps(
                draw.of("keine,christlich-ev.,röm.-kath.,muslimisch (sunn.),alevitisch,orthodox,jüdisch"),
                0.08,
            ),
            about("religion"),
        ),
        Column(
            "F6 Sonntagsfrage",
            draw.gaps(
                draw.of("Grüne,Linke,würde nicht wählen,SPD,AfD,CDU/CSU,Volt,FDP"),
                0.15,
                ("", "sag ich nicht"),
            ),
            about("political_opinion"),
        ),
        Column("PHQ9_2", draw.gaps(draw.of("0,1,2,3"), 0.05), about("health")),
        Column(
            "PHQ9_9",
            draw.gaps(
                draw.of(
                    "überhaupt nicht,an einzelnen Tagen,an mehr als der Hälfte der Tage,beinahe jeden Tag"
                ),
                0.1,
            ),
            about("health"),
        ),
        Column(
            "F9_wer_wohnt_mit_dir",
            draw.several("Mutter,Vater,Geschwister,WG,Großeltern,Stiefvater,Wohngruppe", 3, ", "),
            about("household", "survey_answer"),
        ),
        Column(
            "F10_offen",
            draw.gaps(
                draw.of(
                    "Danke für die Umfrage,mein Lehrer Herr Quandt outet mich ständig,mehr Treffs "
                    "auf dem Land,war zu lang,ritze mich seit der 7. Klasse und keiner merkts"
                ),
                0.6,
            ),
            about("free_text", "survey_answer"),
        ),
        Column("interviewtime", draw.amount(140, 1900, german=False), TECHNICAL),
    ]


def tickets(draw: Draw) -> list[Column]:
    guests, close = people(draw, 1958, 2007), people(draw, 1950, 2000)
    return [
        Column("Order no.", draw.codes("83########"), about("record_id")),
        Column(
            "Order Date",
            draw.stamps(2025, "%d/%m/%Y %H:%M"),
            about("event_date", "technical_meta", "other_personal"),
        ),
        Column("First Name", [p.given for p in guests], about("given_name", origin="mixed")),
        Column("Surname", [p.family for p in guests], about("family_name", origin="mixed")),
        Column("Email", [mail(draw, p) for p in guests], about("email")),
        Column(
            "Pronouns",
            draw.gaps([{"w": "she/her", "m": "he/him", "d": "they/them"}[p.gender] for p in guests], 0.3),
            about("gender", "salutation"),
        ),
        Column("Ticket Type", draw.of("Early Bird,Solidarity,Crew,Regular,Child under 12"), OTHER),
        Column("Total Paid", draw.of("45.00,60.00,0.00,12.50"), OTHER),
        Column("Currency", ["EUR"] * draw.rows, about("none", "other_personal", "technical_meta")),
        Column("Attendee Status", draw.of("Attending,Checked In,Deleted,Refunded"), OTHER),
        Column("Barcode no.", draw.codes("83##################001"), about("record_id", "technical_meta")),
        Column(
            "Where are you travelling from?",
            draw.of("Leipzig,Aalen,Vienna,Pirna,Schwedt,Groningen,NRW"),
            about("city", "other_personal"),
        ),
        Column(
            "Dietary requirements",
            draw.gaps(
                draw.of("vegan,halal,nut allergy,coeliac,kosher,lactose intolerant,veggie"),
                0.4,
                ("", "none", "n/a"),
            ),
            about("health", "religion"),
        ),
        Column(
            "Access needs",
            draw.gaps(
                draw.of(
                    "wheelchair user,BSL/DGS interpreter,hard of hearing,assistance dog,"
                    "low-sensory room (autism)"
                ),
                0.8,
            ),
            about("disability", "health"),
        ),
        Column(
            "Emergency contact",
            [f"{p.given} {p.family}" for p in close],
            about("contact_person", "full_name", origin="mixed"),
        ),
        Column("Emergency phone", draw.each(lambda: mobile(draw)), about("phone")),
        Column(
            "Car reg. (parking)",
            draw.gaps(draw.each(lambda: plate(draw, "AA AK PIR CE HE WND")), 0.7),
            about("vehicle_plate"),
        ),
        Column(
            "Refund to", draw.gaps(draw.each(lambda: german_iban(draw, blanks=True)), 0.85), about("iban")
        ),
    ]


def consents(draw: Draw) -> list[Column]:
    children, parents, aunts = people(draw, 2012, 2021), people(draw, 1976, 1998), people(draw, 1950, 1990)

    def tick(header: str, share: float) -> Column:
        cells = draw.flags(share, draw.choice(("X", "ja", "ok")), "nein")
        return Column(header, draw.gaps(cells, 0.12, ("", "fehlt noch", "?")), about("consent"))

    return [
        Column(
            "KIND",
            [f"{p.family}, {p.given}" if draw.random() < 0.85 else f"{p.given} {p.family}" for p in children],
            about("full_name", origin="mixed"),
        ),
        Column("GEB.", [p.born.strftime("%d.%m.%y") for p in children], about("birth_date")),
        Column(
            "HORTGR.",
            draw.of("Füchse,Biber,Igel,Eulen"),
            about("other_personal", "school_class", "survey_answer"),
        ),
        Column(
            "unterschr. von",
            [f"{p.given} {p.family}" for p in parents],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column(
            "Sorge",
            draw.of("beide,nur Mutter,Mutter,Amtsvormund,nur Vater,Pflegeeltern"),
            about("family_status", "other_personal"),
        ),
        tick("FOTO AUSHANG", 0.9),
        tick("FOTO NETZ", 0.4),
        tick("WhatsApp Elterngr.", 0.8),
        tick("Zecke ziehen", 0.7),
        tick("Austausch m. Schule", 0.75),
        Column(
            "geht allein heim",
            draw.gaps(draw.of("nein,ja,ab 15 Uhr,nur Fr,mit Schwester"), 0.1),
            about("consent", "other_personal"),
        ),
        Column(
            "darf abholen",
            draw.gaps(
                [
                    (f"{draw.choice(_OLDER_MEN if p.gender == 'm' else _OLDER_WOMEN)} {p.given} {p.family}")
                    for p in aunts
                ],
                0.25,
            ),
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column("Kasse", draw.of("AOK,TK,Barmer,IKK classic,privat (Debeka),BKK"), about("insurer")),
        Column(
            "Vers.nr. Kind",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.2, ("", "Karte nachreichen")),
            about("health_insurance_number"),
        ),
        Column("UNTERSCHR. AM", typed_days(draw, 2024, 2025), DATE),
        Column(
            "Widerruf",
            draw.gaps(draw.of("Fotos 3.2.25,alles 11/24,WhatsApp raus"), 0.9),
            about("consent", "event_date", "free_text"),
        ),
    ]


def violence(draw: Draw) -> list[Column]:
    def form(header: str, share: float) -> Column:
        return Column(header, draw.flags(share, "1", "0"), about("violence"))

    return [
        Column("Lfd_Fall", draw.numbered("25/{:03d}", 1, 2), about("record_id")),
        Column("Quartal", draw.of("I,II,III,IV"), about("event_date", "other_personal", "none")),
        Column("Beratene Person", draw.of("Betroffene,Angehörige,Fachkraft,Betroffener"), OTHER),
        Column("Alter_Kat", draw.of("27-40,41-60,18-20,21-26,ü60,unbek."), about("age")),
        Column("Staat", draw.of("D,EU,Drittst.,D,unbek."), about("nationality")),
        Column(
            "Aufenth.",
            draw.gaps(draw.of("unbefr.,§ 25 (2),Gestattung,Duldung,§ 30 Ehegattennachzug"), 0.55, ("entf.",)),
            about("residence_status"),
        ),
        Column(
            "GdB/Beeintr.",
            draw.gaps(draw.of("psychisch,körperl.,Lernbeh.,Hören"), 0.75, ("keine", "–")),
            about("disability", "health"),
        ),
        Column("Ki <18", draw.of("0,1,2,3,4"), about("children")),
        form("G_phys", 0.7),
        form("G_psych", 0.8),
        form("G_sexual", 0.3),
        form("G_digital", 0.25),
        Column(
            "Täter (Bez.)",
            draw.of("Ehemann,Ex-Partner,Partner,Vater,Sohn,Kollege,fremd,Partnerin"),
            about("violence", "criminal"),
        ),
        Column(
            "Anzeige", draw.of("nein,ja,geplant,zurückgezogen,von Amts wegen"), about("criminal", "violence")
        ),
        Column(
            "GewSchG", draw.gaps(draw.of("beantragt,erlassen,abgelehnt"), 0.6), about("criminal", "violence")
        ),
        Column("Kontakt", draw.of("tel.,pers.,online,aufsuchend"), OTHER),
        Column("Überm. durch", draw.of("Polizei (pro-aktiv),selbst,JA,Hilfetelefon,Klinik,Freundin"), OTHER),
        Column("Spr.", draw.of("dt.,arab. m. Dolm.,ukr.,türk.,engl.,dari"), about("language")),
        Column("Std. ges.", draw.each(lambda: f"{draw.randint(1, 36) / 2:.1f}".replace(".", ",")), OTHER),
    ]


def staff(draw: Draw) -> list[Column]:
    agree = "Stimme zu,Stimme eher zu,Neutral,Stimme eher nicht zu,Stimme nicht zu"
    who = people(draw, 1960, 2004)
    return [
        Column("Respondent ID", draw.codes("1184#######"), NUMBER),
        Column("Collector ID", draw.of("438812007,438812019"), TECHNICAL),
        Column("Date Created", draw.stamps(2025, "%m/%d/%Y %I:%M:%S %p"), TECHNICAL),
        Column("Email Address", draw.gaps([mail(draw, p) for p in who], 0.5), about("email")),
        Column(
            "Custom Data 1",
            draw.of("WG Nord,Ambulant 2,Verwaltung,Küche,Tagespflege"),
            about("other_personal", "survey_answer", "technical_meta", "occupation"),
        ),
        Column(
            "In welchem Beruf sind Sie bei uns tätig?",
            draw.of(
                "Pflegefachkraft,Betreuungskraft,Hauswirtschaft,Verwaltung,Azubi,Sozialpädagog*in,Fahrdienst"
            ),
            about("occupation"),
        ),
        Column("Beschäftigt seit", draw.of("1-3 Jahren,unter 1 Jahr,4–10 Jahren,länger"), OTHER),
        Column(
            "Mein Nettogehalt liegt bei",
            draw.gaps(
                draw.of("1.500–1.999 €,2.000–2.499 €,unter 1.500 €,ab 2.500 €"), 0.25, ("keine Angabe",)
            ),
            about("income"),
        ),
        Column("Meine Führungskraft hört mir zu", draw.of(agree), SURVEY),
        Column("Ich werde fair bezahlt.", draw.gaps(draw.of(agree), 0.04), SURVEY),
        Column("Ich denke an Kündigung", draw.of("nie,manchmal,oft,ständig"), SURVEY),
        Column(
            "Sind Sie bei ver.di, GEW o.ä.?",
            draw.gaps(draw.of("Nein,Ja,früher,Marburger Bund"), 0.1, ("keine Angabe",)),
            about("trade_union"),
        ),
        Column(
            "Sind Sie schwerbehindert oder gleichgestellt?",
            draw.gaps(draw.of("Nein,Ja GdB 50+,gleichgestellt,Antrag läuft"), 0.12, ("keine Angabe", "")),
            about("disability"),
        ),
        Column("Krankheitstage (12 Mon.)", draw.gaps(draw.whole(0, 64), 0.1), about("health")),
        Column(
            "Welche Sprache sprechen Sie zuhause?",
            draw.of("Deutsch,Polnisch,Türkisch,Tigrinya,Russisch,Twi,Vietnamesisch"),
            about("language"),
        ),
        Column("Wie viele Kinder betreuen Sie?", draw.of("0,1,2,3,keine"), about("children")),
        Column(
            "Pflegen Sie Angehörige (PG)?",
            draw.gaps(draw.of("nein,ja PG 2,ja PG 3,ja PG 4,ohne PG"), 0.1),
            about("care_level", "health"),
        ),
        Column(
            "Was sollten wir wissen?",
            draw.gaps(
                draw.of(
                    "Die Dienstpläne machen krank,Frau Ostermann schreit uns an,alles gut,Seit der "
                    "OP schaffe ich die Nächte nicht,mehr Azubis"
                ),
                0.5,
            ),
            about("free_text", "survey_answer"),
        ),
    ]


TABLES = (
    Table(name="auswertungsbogen_fobi", organisation="federation", build=sheet, rows=97, format=XLSX),
    Table(
        name="suchtberatung_kds",
        organisation="addiction_counselling",
        build=addiction,
        rows=180,
        format=Format(encoding="cp1252"),
    ),
    Table(
        name="results_survey_482117",
        organisation="queer_youth_network",
        build=limesurvey,
        rows=205,
        format=Format(delimiter=",", encoding="utf-8-sig", quote_all=True, line_end="\n"),
    ),
    Table(
        name="attendees_summer_gathering",
        organisation="climate_network",
        build=tickets,
        rows=140,
        format=Format(delimiter=",", line_end="\n"),
    ),
    Table(name="einwilligungen_hort", organisation="after_school_club", build=consents, rows=72, format=XLSX),
    Table(
        name="ist_frauenberatung_2025",
        organisation="womens_counselling",
        build=violence,
        rows=126,
        format=Format(delimiter="\t", encoding="cp1252"),
    ),
    Table(
        name="mitarbeiterbefragung_export", organisation="care_provider", build=staff, rows=114, format=XLSX
    ),
)
