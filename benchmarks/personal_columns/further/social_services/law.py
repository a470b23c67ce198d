"""A law clinic: cases of asylum that students keep."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import ABROAD, bar, folk, mobile
from benchmarks.personal_columns.identifiers import card_number, foreigner_number
from benchmarks.personal_columns.model import Column, Format, Table, about

_LANDS = {
    "af": "Afghanistan",
    "er": "Eritrea",
    "so": "Somalia",
    "ku": "Irak",
    "ar": "Syrien",
    "ua": "Ukraine",
    "wa": "Nigeria",
    "ge": "Georgien",
    "tr": "Türkei",
    "al": "Albanien",
}
_SHORT = {
    "af": "AFG",
    "er": "ERI",
    "so": "SOM",
    "ku": "IRQ",
    "ar": "SYR",
    "ua": "UKR",
    "wa": "NGA",
    "ge": "GEO",
    "tr": "TUR",
    "al": "ALB",
}
_FOLK = {
    "af": "Hazara|Paschtune|Tadschike",
    "er": "Tigrinya|Saho|Bilen",
    "so": "Hawiye|Midgan|Darod",
    "ku": "Kurde|Jesidin|kurd.",
    "ar": "arab.|Araber|Palästinenser|Druse",
    "ua": "ukr.|Roma",
    "wa": "Igbo|Yoruba|Fulla",
    "ge": "georg.|Jeside",
    "tr": "kurdisch|Zaza|türk.",
    "al": "alb.|Ägypter/Rom",
}
_TONGUE = {
    "af": "Dari",
    "er": "Tigrinya",
    "so": "Somali",
    "ku": "Kurmancî",
    "ar": "Arabisch",
    "ua": "Ukr./Russ.",
    "wa": "Englisch",
    "ge": "Georgisch",
    "tr": "Türkisch",
    "al": "Albanisch",
}
_BELIEF = {
    "af": "schiit.|sunnit.|konvertiert (ev.)",
    "er": "orth.|Pfingstkirche|moslem.",
    "so": "sunnit.",
    "ku": "Jesidisch|sunnit.|keiner",
    "ar": "sunnit.|drus.|gr.-orth.|Alawit",
    "ua": "orth.|keiner",
    "wa": "Pfingstkirche|kath.|moslem.",
    "ge": "georg.-orth.|Jesidisch",
    "tr": "Alevit|sunnit.|keiner",
    "al": "sunnit.|kath.|egal",
}
_STUDENTS = bar(
    "Lene Voß|Jonas Ahlers|Samira Kanaan|Theresa Graf|Ole Petersen|Ayşe Tekin|Konstantin Reimer|Mai Pham"
)


def asylum(draw: Draw) -> list[Column]:
    clients = folk(draw, 1968, 2006, ABROAD)
    return [
        Column("case#", draw.numbered("RLC/{:04d}", 311, 3), about("record_id")),
        Column("Mandant:in", [f"{p.given} {p.family}" for p in clients], about("full_name", origin="mixed")),
        Column(
            "DOB",
            [f"{p.born:%d/%m/%Y}" if draw.random() < 0.9 else f"01/01/{p.born.year}" for p in clients],
            about("birth_date"),
        ),
        Column(
            "HKL",
            [_LANDS[p.origin] if draw.random() < 0.6 else _SHORT[p.origin] for p in clients],
            about("nationality", "country_of_birth"),
        ),
        Column(
            "Volkszug.",
            draw.gaps([draw.choice(_FOLK[p.origin].split("|")) for p in clients], 0.12, ("?", "")),
            about("ethnic_origin"),
        ),
        Column(
            "Glaube",
            draw.gaps(
                [draw.choice(_BELIEF[p.origin].split("|")) for p in clients], 0.2, ("", "nicht gefragt")
            ),
            about("religion"),
        ),
        Column(
            "Dolm.",
            [_TONGUE[p.origin] if draw.random() < 0.8 else "nein" for p in clients],
            about("language"),
        ),
        Column("Signal", draw.gaps(draw.each(lambda: mobile(draw).replace(" ", "")), 0.1), about("phone")),
        Column(
            "AZR", draw.gaps(draw.each(lambda: foreigner_number(draw)), 0.2, ("n/a", "")), about("azr_number")
        ),
        Column(
            "BAMF Gz.",
            draw.each(
                lambda: f"{draw.randint(7000000, 9999999)}-{draw.choice((423, 224, 273, 438, 150, 430, 163))}"
            ),
            about("record_id"),
        ),
        Column(
            "Titel/Papier",
            draw.of(bar("Gestattung|Duldung|§25 III|Dul. § 60b|§ 24|subs. Schutz|GÜB|§ 25b beantr.|AE")),
            about("residence_status"),
        ),
        Column(
            "bis",
            draw.gaps(draw.dates(2025, 2027), 0.15),
            about("event_date", "residence_status", "other_personal"),
        ),
        Column(
            "Reisepass",
            draw.gaps(draw.each(lambda: card_number(draw, "CFGHK")), 0.6, ("keiner", "bei ABH", "")),
            about("passport_number"),
        ),
        Column(
            "Einreise über",
            draw.of(bar("Balkan|Libyen/IT|GR, dann Flug|BY-PL|Visum FZ|unbek.|ESP|direkt")),
            about("migration"),
        ),
        Column(
            "FA / Eurodac",
            draw.of(bar("kein Treffer|IT Kat. 2|GR1|HR1, Abdr. erzw.|BG1|Finger verletzt|offen")),
            about("biometric"),
        ),
        Column(
            "pol. aktiv",
            draw.gaps(
                draw.of("nein,HDP,Demo gg. Regime,PYD,UNM,exilpol. Blog,Opposition,PDP-Jugend"),
                0.3,
                ("", "-"),
            ),
            about("political_opinion"),
        ),
        Column(
            "Folter/FGM/MH",
            draw.gaps(
                draw.of("nein,Folter Haft,FGM Typ III,Zwangsehe,Libyen (MH),ja - Attest"), 0.2, ("", "??")
            ),
            about("violence", "health"),
        ),
        Column("bearb. von", draw.evenly(_STUDENTS), about("contact_person", "full_name", origin="mixed")),
    ]


TABLES = (
    Table(
        name="rlc_cases",
        organisation="law_clinic",
        build=asylum,
        rows=134,
        format=Format(delimiter=",", encoding="utf-8", line_end="\n"),
    ),
)
