"""A carrier of volunteer years (FSJ/BFD): its participants of one year."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    KASSEN,
    YOUNG,
    landline,
    mobile,
    one,
    people,
)
from benchmarks.personal_columns.identifiers import card_number, health_insurance_number, tax_number
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about

_NATION = {
    "german": "DEU",
    "latin": "BOL",
    "turkish": "TUR",
    "arabic": "SYR",
    "ghanaian": "GHA",
    "indian": "IND",
    "ukrainian": "UKR",
    "albanian": "XKX",
}


def volunteers(draw: Draw) -> list[Column]:
    them = people(draw, YOUNG, 1998, 2009)
    foreign = [p.origin in ("latin", "ghanaian", "indian") for p in them]
    return [
        Column("FW-ID", draw.codes("F26-####"), about("record_id")),
        Column(
            "Freiwillige:r (Vor- Nachname)",
            [f"{p.given} {p.family}" for p in them],
            about("full_name", origin="mixed"),
        ),
        Column(
            "Pron.",
            [
                draw.choice(
                    {
                        "w": ("sie", "sie/ihr", "sie"),
                        "m": ("er", "er/ihm", "er"),
                        "d": ("dey", "keine", "they"),
                    }[p.gender]
                )
                for p in them
            ],
            about("gender", "salutation"),
        ),
        Column("geboren", [p.born.strftime("%Y-%m-%d") for p in them], about("birth_date")),
        Column(
            "NAT", [_NATION[p.origin] if draw.random() < 0.75 else "DEU" for p in them], about("nationality")
        ),
        Column(
            "Passnr. (Incoming)",
            [card_number(draw, "CFGHJK")[:9] if f else "" for f in foreign],
            about("passport_number", "id_card_number"),
        ),
        Column(
            "AT bis",
            [draw.day(2026, 2028).strftime("%d.%m.%Y") if f else "entf." for f in foreign],
            about("residence_status", "event_date"),
        ),
        Column("Abschl.", draw.of("AHR,MR,FHR,HSA,ohne,Abi,IB Diploma"), about("education")),
        Column(
            "EST",
            draw.of(
                [
                    "Klinikum NF Stat. 5",
                    "HPZ Lerchenkamp",
                    "Kita Arche",
                    "WfbM Küche",
                    "Seniorenzentr. St. Clara",
                    "Rettungswache 2",
                ]
            ),
            OTHER,
        ),
        Column(
            "Anl. in EST",
            draw.each(lambda: f"{draw.choice(('Fr.', 'Hr.'))} {one(draw).split(' ')[-1]}, {landline(draw)}"),
            about("contact_person", "full_name", "phone", origin="mixed"),
        ),
        Column(
            "WhatsApp-Nr", draw.gaps(draw.each(lambda: mobile(draw)), 0.06, ("will nicht",)), about("phone")
        ),
        Column(
            "KVNR/Kasse",
            draw.gaps(
                [f"{health_insurance_number(draw)} {draw.choice(KASSEN)}" for _ in them],
                0.12,
                ("folgt", "fam.vers."),
            ),
            about("health_insurance_number", "insurer"),
        ),
        Column(
            "Steuer-ID?",
            draw.gaps(
                [" ".join(tax_number(draw)[a:b] for a, b in ((0, 2), (2, 5), (5, 8), (8, 11))) for _ in them],
                0.15,
                ("folgt", ""),
            ),
            about("tax_id"),
        ),
        Column(
            "TG+Verpfl.",
            draw.of("480,00 €;380,00 €;550,00 €;423,00 €".split(";")),
            about("income", "other_personal"),
        ),
        Column(
            "eFZ Eintr.",
            draw.gaps(
                draw.of(
                    [
                        "o.E.",
                        "o.E.",
                        "liegt nicht vor",
                        "1 x § 242 (2023)",
                        "BtMG, Auflage 40 Std.",
                        "§ 265a",
                    ],
                    (50, 20, 15, 3, 2, 2),
                ),
                0.1,
            ),
            about("criminal"),
        ),
        Column(
            "Masern 2x geimpft?",
            draw.of("2x,Titer,2x,1x - nachholen,Attest Kontraind.,offen"),
            about("health"),
        ),
        Column(
            "Passbild",
            draw.gaps(
                [f"{p.plain[1]}_{p.plain[0]}.{draw.choice(('jpg', 'JPG', 'png', 'heic'))}" for p in them],
                0.15,
                ("fehlt",),
            ),
            about("photo"),
        ),
        Column(
            "Vorfall / Meldung Schutzkonz.",
            draw.gaps(
                draw.of(
                    [
                        "von Bewohner geschlagen",
                        "Anleiter übergriffig (sex.)",
                        "rass. Beleidigung Pat.",
                        "Drohung durch Ex-Freund",
                        "geschubst in Umkleide",
                    ]
                ),
                0.85,
                ("", "-", "nix"),
            ),
            about("violence", "criminal", "health"),
        ),
    ]


TABLES = (
    Table(
        name="jahrgang2627_fsj_bfd",
        organisation="volunteer_service",
        build=volunteers,
        rows=125,
        format=Format(delimiter=";", encoding="utf-8-sig"),
    ),
)
