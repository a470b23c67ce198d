"""A mosque association: its families, written by hand; a free-church congregation: export of its program."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    CHURCH,
    MOSQUE,
    NAMES,
    PLACES,
    ROADS,
    mail,
    mobile,
    note,
    number,
    people,
    phone,
    typed_day,
)
from benchmarks.personal_columns.identifiers import plate
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about
from benchmarks.personal_columns.people import out_of_lists

_COUNTRY = {
    "turkish": "TR",
    "arabic": "Marokko",
    "bosnian": "Bosnien",
    "albanian": "Kosovo",
    "persian": "Iran",
    "german": "D",
}
_LANGUAGE = {
    "turkish": "TR",
    "arabic": "AR",
    "bosnian": "BOS",
    "albanian": "ALB",
    "persian": "FA",
    "german": "DE",
}
_BIRTH_TOWNS = {
    "turkish": "Trabzon,Yozgat,Osnabrück,Kayseri,Gelsenkirchen",
    "arabic": "Nador,Aleppo,Bramsche,Tripoli",
    "bosnian": "Tuzla,Zenica,Melle",
    "albanian": "Prizren,Gjakova",
    "persian": "Maschhad",
    "german": "Lengerich,Bünde",
}


def mosque(draw: Draw) -> list[Column]:
    them = people(draw, MOSQUE, 1948, 2004)
    homes = draw.evenly(PLACES[:6])

    return [
        Column("Üye No / Nr.", draw.numbered("{}", 4, 3), about("record_id")),
        Column("SOYADI (Nachname)", [p.family for p in them], about("family_name", origin="mixed")),
        Column("ADI (Vorname)", [p.given for p in them], about("given_name", origin="mixed")),
        Column(
            "Baba adı / Vater",
            [out_of_lists(draw, NAMES[p.origin], "m")[0] for p in them],
            about("given_name", "full_name", origin="mixed"),
        ),
        Column(
            "D.Tarihi",
            [typed_day(draw, p.born) if draw.random() < 0.8 else str(p.born.year) for p in them],
            about("birth_date", "birth_year"),
        ),
        Column(
            "D.Yeri", [draw.choice(_BIRTH_TOWNS[p.origin].split(",")) for p in them], about("place_of_birth")
        ),
        Column(
            "Staatsang.",
            draw.gaps(["D" if draw.random() < 0.45 else _COUNTRY[p.origin] for p in them], 0.06),
            about("nationality"),
        ),
        Column(
            "Sprache Hutbe",
            [_LANGUAGE[p.origin] if draw.random() < 0.75 else "DE" for p in them],
            about("language"),
        ),
        Column(
            "Adres",
            [f"{draw.choice(ROADS)} {number(draw)}, {code} {town}" for code, town in homes],
            about("address"),
        ),
        Column("Cep Tel.", draw.gaps(draw.each(lambda: mobile(draw)), 0.05), about("phone")),
        Column(
            "Meslek",
            draw.gaps(
                draw.of(
                    "Rentner,Schweißer VW,Hausfrau,Taxi,Studentin,Lehrer,Imbiss selbst.,Reinigung,"
                    "Arzt,arbeitslos,Lagerist"
                ),
                0.1,
            ),
            about("occupation"),
        ),
        Column(
            "Kind1_Adı",
            draw.gaps(
                [out_of_lists(draw, NAMES[p.origin], draw.choice("wm"))[0] for p in them], 0.3, ("", "-")
            ),
            about("given_name", "children", origin="mixed"),
        ),
        Column("Aidat €", draw.of(["10", "15", "20", "5", "befr.", "10,-", "30"]), OTHER),
        Column(
            "Zekat 1446",
            draw.gaps(draw.of("50,120,200,,75,340,1000"), 0.5),
            about("donation_amount", "religion"),
        ),
        Column(
            "Hac/Umre",
            draw.gaps(draw.of("Umre 2019,Hac 2012,Umre 24,Hac 2006 + Umre,geplant 27"), 0.65, ("", "-")),
            about("religion"),
        ),
        Column("Cenaze Fonu", draw.flags(0.55, "X", ""), about("other_personal", "religion")),
        Column(
            "Kfz (Parkkarte)",
            draw.gaps(draw.each(lambda: plate(draw, "OS GT HF ST")), 0.5, ("", "kein Auto")),
            about("vehicle_plate"),
        ),
        Column(
            "Not",
            draw.gaps(
                draw.each(
                    lambda: note(
                        draw,
                        [
                            "hilft in der Küche",
                            "war im KH, bitte besuchen!",
                            "zahlt bar bei Hasan abi",
                            "2x angerufen, meldet sich nicht",
                            "Frau möchte in Frauengruppe",
                            "Schulden Moschee 120€",
                            "Sohn geht Fr. zum Kuran kursu",
                        ],
                        ["Ramadan nochmal fragen", "nur abends erreichbar", "insallah ab Jan."],
                    )
                ),
                0.6,
            ),
            about("free_text"),
        ),
    ]


def church(draw: Draw) -> list[Column]:
    """ChurchTools-like export."""
    them = people(draw, CHURCH, 1940, 2022)
    homes = draw.evenly(PLACES[5:12])
    adults = [p.born.year < 2003 for p in them]

    def baptism(born) -> str:
        return (
            ""
            if draw.random() < 0.35 or born.year > 2010
            else draw.day(max(born.year + 13, 1960), 2026).strftime("%Y-%m-%d")
        )

    origins = {
        "german": "Deutschland",
        "russian": "Kasachstan",
        "ghanaian": "Ghana",
        "persian": "Iran",
        "vietnamese": "Vietnam",
        "latin": "Bolivien",
        "eritrean": "Eritrea",
    }
    return [
        Column("id", draw.numbered("{}", 117, 12), about("record_id")),
        Column(
            "Familienstand",
            draw.gaps(
                [
                    word if adult else "ledig"
                    for word, adult in zip(
                        draw.of("verheiratet,ledig,verwitwet,getrennt lebend,geschieden,verlobt"),
                        adults,
                        strict=True,
                    )
                ],
                0.1,
            ),
            about("family_status"),
        ),
        Column("Vorname", [p.given for p in them], about("given_name", origin="mixed")),
        Column(
            "Spitzname",
            draw.gaps([p.given[:3] + draw.choice("iyo") for p in them], 0.85),
            about("given_name", "username", "other_personal", origin="mixed"),
        ),
        Column("Nachname", [p.family for p in them], about("family_name", origin="mixed")),
        Column(
            "Ehename Partner",
            draw.gaps(
                [
                    out_of_lists(draw, NAMES[p.origin], "m" if p.gender == "w" else "w")[0] if adult else ""
                    for p, adult in zip(them, adults, strict=True)
                ],
                0.3,
            ),
            about("given_name", "full_name", origin="mixed"),
        ),
        Column(
            "Status",
            draw.of("Mitglied,Freund,Kind,Gast,Mitglied ruhend,ehem. Mitglied,Interessent"),
            about("other_personal", "religion"),
        ),
        Column("Tauftag", [baptism(p.born) for p in them], about("religion", "event_date")),
        Column(
            "Vorherige Gemeinde",
            draw.gaps(
                draw.of(
                    [
                        "ev. Landeskirche",
                        "FeG Bünde",
                        "Baptisten",
                        "keine",
                        "kath.",
                        "Mennoniten Brüdergem.",
                        "Church of Pentecost",
                        "Islam",
                    ]
                ),
                0.3,
            ),
            about("religion"),
        ),
        Column(
            "Herkunft",
            draw.gaps([origins[p.origin] for p in them], 0.25),
            about("country_of_birth", "migration", "ethnic_origin", "nationality"),
        ),
        Column(
            "Hauskreis",
            draw.gaps(
                draw.of(["HK Friesen Di", "HK Nord", "Twens", "Senioren Mi", "HK Farsi", "HK Wallenhorst"]),
                0.3,
            ),
            about("other_personal", "religion"),
        ),
        Column(
            "Dienste",
            draw.gaps(
                draw.several(
                    "Lobpreis,Ton,Kigo 3-6,Begrüßung,Kaffee,Beamer,Jungschar,Putzen,Gebetsteam", 3, ", "
                ),
                0.4,
            ),
            about("other_personal", "religion"),
        ),
        Column(
            "Führungszeugnis vorgelegt",
            draw.gaps(draw.dates(2021, 2026, "%Y-%m-%d"), 0.6),
            about("event_date", "criminal", "other_personal"),
        ),
        Column(
            "Seelsorge",
            draw.gaps(
                draw.each(
                    lambda: note(
                        draw,
                        [
                            "Ehekrise, Gespräche mit Pastor",
                            "Trauer um Mutter",
                            "Alkohol - Blaues Kreuz vermittelt",
                            "Burnout, krankgeschr.",
                            "Zweifel am Glauben",
                            "Asylverf. läuft, Gebet für Anhörung",
                        ],
                        ["Besuch Älteste", "vertraulich!", "Termin mit Pastor steht aus"],
                    )
                ),
                0.75,
            ),
            about("free_text", "health", "religion"),
        ),
        Column("Telefon privat", draw.gaps(draw.each(lambda: phone(draw)), 0.2), about("phone")),
        Column("E-Mail", draw.gaps([mail(draw, p) for p in them], 0.25), about("email")),
        Column("PLZ", [code for code, _ in homes], about("postcode")),
        Column("Letzte Änderung", draw.stamps(2026, "%Y-%m-%d %H:%M"), TECHNICAL),
    ]


TABLES = (
    Table(name="uye_listesi_2026", organisation="mosque_association", build=mosque, rows=130, format=XLSX),
    Table(
        name="ct_personen_export",
        organisation="free_church",
        build=church,
        rows=220,
        format=Format(delimiter=",", encoding="utf-8-sig", line_end="\n", quote_all=True),
    ),
)
