"""A carnival society, a music school, a youth association with ticketing, a citizens' radio."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.clubs_and_schools.values import (
    OLD,
    STREETS,
    YOUNG,
    cell,
    folk,
    home,
    homes,
    mail,
    number,
    phone,
    street,
)
from benchmarks.personal_columns.identifiers import german_iban, plate
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


def carnival(draw: Draw) -> list[Column]:
    people = folk(draw, 1946, 2018, (*OLD, "turkish", "southern"))
    where = homes(draw, 3)
    return [
        Column("Nr", draw.numbered("{}"), about("record_id", "technical_meta", "other_personal", "none")),
        Column(
            "Wer",
            [
                draw.choice(
                    (f"{p.given} {p.family}", f"{p.family} {p.given[:1]}.", f"{p.given} {p.family} jun.")
                )
                for p in people
            ],
            about("full_name", origin="mixed"),
        ),
        Column(
            "Jg",
            [f"{p.born:%y}" if draw.random() < 0.7 else f"{p.born:%Y}" for p in people],
            about("birth_year"),
        ),
        Column(
            "Wagen / Fußgr.",
            draw.of("Elferrat,Prinzengarde,Minis,Hexen,Komiteewagen,Fanfarenzug,Ü60 Möhnen"),
            OTHER,
        ),
        Column("Strasse", [draw.choice(STREETS) for _ in people], about("street")),
        Column("HsNr.", draw.each(lambda: number(draw)), about("house_number")),
        Column(
            "Wohnort (PLZ nur wenn ausw.)",
            [draw.choice((t, t, f"{c} {t}", "hier")) for c, t in where],
            about("city", "postcode"),
        ),
        Column(
            "WhatsApp",
            draw.gaps(draw.each(lambda: cell(draw)), 0.15, ("hat keins", "über Mama", "")),
            about("phone"),
        ),
        Column("Gr. Jacke", draw.of("L,XL,M,164,XXL,S,152,3XL,50"), OTHER),
        Column("Gr. Stiefel", draw.gaps(draw.whole(33, 47), 0.1, ("?", "")), OTHER),
        Column("kath/ev/–", draw.gaps(draw.of("rk,ev,–,o.B.,rk."), 0.1), about("religion")),
        Column(
            "Zugfahrzeug/Kz",
            draw.gaps(draw.each(lambda: plate(draw, "SI CO FD NK")), 0.75, ("", "läuft", "Trecker v. Hof")),
            about("vehicle_plate"),
        ),
        Column(
            "Alkohol am Steuer ’24 / sonst. Vorfälle (nur Vorst.!)",
            draw.gaps(
                draw.of("Führerschein weg bis 6/26,Anzeige Körperverl. eingestellt,Strafbefehl,Verw. mdl."),
                0.9,
            ),
            about("criminal"),
        ),
        Column(
            "Sani weiß Bescheid über",
            draw.gaps(
                draw.of("Diabetes,Bienen,Anfallsleiden,Blutverdünner,Panik in Menge,künstl. Hüfte"),
                0.72,
                ("", "nix", "–"),
            ),
            about("health"),
        ),
        Column("Orden", draw.of(",11 J.,22 J. silber,BDK Gold,–"), OTHER),
        Column("Umlage bez.", draw.of("x,,bar,PayPal,befr.,halb"), OTHER),
    ]


def pupils(draw: Draw) -> list[Column]:
    kids, payers = folk(draw, 1955, 2021, YOUNG + OLD), folk(draw, 1955, 1996)
    payers = [q if k.born.year > 2004 else k for k, q in zip(kids, payers, strict=True)]
    teachers = [f"{p.family[:2].upper()}{p.given[:1].upper()}" for p in folk(draw, 1960, 1998)[:9]]
    where = [home(draw) for _ in kids]
    return [
        Column("sus_id", draw.numbered("{}", 20418, 9), about("record_id")),
        Column("sus_nname", [p.family for p in kids], about("family_name", origin="mixed")),
        Column("sus_vname", [p.given for p in kids], about("given_name", origin="mixed")),
        Column("sus_alter_stichtag", [str(2026 - p.born.year) for p in kids], about("age")),
        Column(
            "zp_anr",
            [{"m": "Herrn", "w": "Frau", "d": ""}[p.gender] for p in payers],
            about("salutation", "gender"),
        ),
        Column(
            "zp_name1",
            [f"{p.given} {p.family}" for p in payers],
            about("full_name", "account_holder", "contact_person", origin="mixed"),
        ),
        Column("zp_str", draw.each(lambda: street(draw)), about("street", "address")),
        Column("zp_plz", [c for c, _ in where], about("postcode")),
        Column("zp_ort", [t for _, t in where], about("city")),
        Column("zp_kto", draw.each(lambda: german_iban(draw)), about("iban")),
        Column("zp_bic", draw.gaps(draw.codes("@@@@DE@#XXX"), 0.4), about("bic")),
        Column("zp_mand", draw.numbered("MS-{:06d}-1", 3100, 6), about("mandate_reference")),
        Column("mahnst", draw.of("0,1,2,3,IK", (85, 8, 4, 2, 1)), about("debts", "other_personal")),
        Column("fach_kz", draw.of("KLV,GIT,VIO,MFE,SCHL,QFL,GES,TRP,BAND"), OTHER),
        Column("lk_kz", draw.evenly(teachers), about("other_personal", "contact_person", "username")),
        Column(
            "erm_grund",
            draw.gaps(draw.of("GES,SOZ-B2,WGeld,BuT,SGB12,GES"), 0.6, ("", "00")),
            about("benefits", "other_personal"),
        ),
        Column(
            "inkl", draw.gaps(draw.of("B80,GdB50 H,Down-S.,ASS,blind,LB"), 0.9), about("disability", "health")
        ),
        Column("aend_user", draw.of("sekr1,sekr2,mleit,import"), TECHNICAL),
    ]


def tickets(draw: Draw) -> list[Column]:
    people, guests = folk(draw, 1995, 2010, YOUNG), folk(draw, 1995, 2011, YOUNG)
    return [
        Column("Order code", draw.codes("@#@@#"), about("record_id", "technical_meta")),
        Column(
            "Order date",
            draw.stamps(2026, "%Y-%m-%d"),
            about("event_date", "technical_meta", "other_personal"),
        ),
        Column("E-mail", [mail(draw, p) for p in people], about("email")),
        Column("Phone (optional)", draw.gaps(draw.each(lambda: phone(draw)), 0.6), about("phone")),
        Column(
            "Invoice address name",
            draw.gaps([f"{p.given} {p.family}" for p in people], 0.2),
            about("full_name", origin="mixed"),
        ),
        Column("Attendee name: given_name", [p.given for p in guests], about("given_name", origin="mixed")),
        Column(
            "Attendee name: family_name", [p.family for p in guests], about("family_name", origin="mixed")
        ),
        Column("Product", draw.of("Early Bird,Regular,Soli,Under 18,Helper:in,Rolli + Begleitung"), THING),
        Column("Price", draw.of("12.00,15.00,8.00,20.00,0.00"), OTHER),
        Column(
            "Q: Muttizettel hochgeladen?",
            draw.gaps(draw.of("file_88312.pdf,nein,volljährig,file_1.jpg"), 0.2),
            about("consent", "other_personal", "survey_answer"),
        ),
        Column(
            "Q: Dein Insta für die Verlosung",
            draw.gaps(
                [
                    f"@{p.plain[0]}{draw.choice(('_', '.', 'xo_', '__'))}"
                    f"{p.plain[1][:3]}{draw.randint(1, 99)}"
                    for p in guests
                ],
                0.5,
                ("", "hab keins", "nö"),
            ),
            about("username"),
        ),
        Column(
            "Q: pronouns",
            draw.gaps(draw.of("she/her,er,they,egal,keine,sie/dey,he/him"), 0.2),
            about("gender", "survey_answer"),
        ),
        Column(
            "Q: ich identifiziere mich als … (freiw., für Fördergeber)",
            draw.gaps(draw.of("hetero,bi,queer,lesbisch,schwul,ace,geht euch nix an"), 0.5, ("", "-")),
            about("sexual_orientation"),
        ),
        Column(
            "Q: Awareness – was sollen wir wissen",
            draw.gaps(
                draw.of(
                    "Ex hat Näherungsverbot - bitte Foto an Tür,Stroboskop triggert,wurde letztes "
                    "Jahr begrapscht,PTBS – Ruheraum,nichts"
                ),
                0.75,
            ),
            about("free_text", "violence", "health"),
        ),
        Column("Check-in device", draw.of("tuer-ipad-2,tuer-ipad-1,kasse,–"), TECHNICAL),
        Column(
            "Client addr",
            draw.each(
                lambda: (
                    draw.choice(("192.0.2.", "198.51.100.", "203.0.113.")) + str(draw.randint(2, 254))
                    if draw.random() < 0.8
                    else f"2001:db8:{draw.getrandbits(16):x}::{draw.getrandbits(12):x}"
                )
            ),
            about("ip_address"),
        ),
        Column(
            "Ticket URL",
            draw.each(
                lambda: f"https://tickets.example.org/hof/{draw.shaped('@##@#')}/t/{draw.getrandbits(48):x}/"
            ),
            about("url", "technical_meta", "other_personal", "record_id"),
        ),
    ]


def broadcast(draw: Draw) -> list[Column]:
    """No person: what the citizens' radio sent, for the media authority."""
    return [
        Column("Sendedat.", draw.dates(2026, 2026, "%d.%m.%y")),
        Column("von", draw.each(lambda: f"{draw.randint(6, 22):02d}:{draw.choice(('00', '04', '30'))}")),
        Column("bis", draw.each(lambda: f"{draw.randint(7, 23):02d}:{draw.choice(('00', '58', '30'))}")),
        Column(
            "Titel",
            draw.of(
                "Früh am Deich,Rosa Stunde,Gewerkschaft aktuell,Jazzkeller,Kirche bei uns,"
                "Plattdüütsch för all,Polonia Magazin,Queerfunk,Krankenhausfunk"
            ),
        ),
        Column("Rubrik", draw.of("Musik,Politik,Religion,Gesundheit,Soziales,Sprache")),
        Column("Sprache", draw.of("dt.,plattd.,türk.,poln.,dt./arab.,ukr.")),
        Column("Wortanteil", draw.whole(0, 100, "{} %")),
        Column("GEMA-Nr", draw.codes("#######-###")),
        Column("Studio", draw.of("Marie,Emil,Ü-Wagen,extern")),
        Column("Telefon", draw.of("0221 4710-800,0221 4710-801")),
    ]


TABLES = (
    Table(name="Zugaufstellung_Session", organisation="carnival", build=carnival, rows=111, format=XLSX),
    Table(
        name="ms_schuelerstamm",
        organisation="music_school",
        build=pupils,
        rows=240,
        format=Format(delimiter="\t", encoding="utf-16", line_end="\n"),
    ),
    Table(
        name="hoffest_orders",
        organisation="youth_ticketing",
        build=tickets,
        rows=205,
        format=Format(delimiter=",", encoding="utf-8", line_end="\n"),
    ),
    Table(
        name="sendenachweis_lfm",
        organisation="citizens_radio",
        build=broadcast,
        rows=300,
        format=Format(encoding="utf-8-sig", preamble=("Sendenachweis III/26;;;", ";;;")),
        persons=False,
    ),
)
