"""The friends of a museum: members, gifts, wills, paid attendants."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.clubs_and_schools.values import (
    OLD,
    folk,
    homes,
    mail,
    phone,
    street,
    western,
)
from benchmarks.personal_columns.identifiers import (
    german_iban,
    pension_number,
    tax_number,
)
from benchmarks.personal_columns.model import (
    OTHER,
    TECHNICAL,
    Column,
    Format,
    Table,
    about,
)


def patrons(draw: Draw) -> list[Column]:
    people, others = western(folk(draw, 1931, 1994, OLD)), western(folk(draw, 1931, 1994, OLD))
    where = homes(draw, 8)
    return [
        Column("k_adrnr", draw.numbered("{:06d}", 412, 14), about("record_id")),
        Column(
            "k_anrede_brief",
            [
                (
                    f"{'Sehr geehrter Herr' if p.gender == 'm' else 'Liebe Frau'} "
                    f"{draw.choice(('', '', 'Dr. '))}{p.family}"
                )
                for p in people
            ],
            about("salutation", "family_name", "full_name"),
        ),
        Column(
            "k_zeile1",
            [
                f"{p.given} {p.family}" if draw.random() < 0.75 else f"{p.given} u. {q.given} {p.family}"
                for p, q in zip(people, others, strict=True)
            ],
            about("full_name", origin="mixed"),
        ),
        Column(
            "k_zeile2",
            draw.each(
                lambda: draw.choice(
                    (
                        street(draw),
                        street(draw),
                        "c/o Kanzlei, " + street(draw),
                        "Postfach 1" + draw.shaped("###"),
                    )
                )
            ),
            about("street", "address"),
        ),
        Column(
            "k_zeile3",
            [f"D-{c} {t}" if draw.random() < 0.3 else f"{c} {t}" for c, t in where],
            about("city", "postcode"),
        ),
        Column("k_land_bl", draw.of("NI,NW,BY,HH,SN,A,CH"), about("state")),
        Column(
            "kom_1",
            [draw.choice((mail(draw, p), phone(draw), phone(draw), "")) for p in people],
            about("phone", "email"),
        ),
        Column(
            "bnk_inh_abw",
            draw.gaps(
                [draw.choice((f"{q.family}, {q.given}", f"{q.given} {q.family}")) for q in others], 0.6
            ),
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column(
            "bnk_nr",
            draw.gaps(draw.each(lambda: german_iban(draw, blanks=True)), 0.15, ("Rechnung", "")),
            about("iban"),
        ),
        Column(
            "sep_ref",
            draw.gaps(draw.each(lambda: f"FDM{draw.randint(2009, 2026)}{draw.shaped('####')}"), 0.15),
            about("mandate_reference"),
        ),
        Column(
            "zw_2025",
            draw.gaps(
                draw.of("50,00;100,00;250,00;80,00;1.000,00;5.000,00;30 DM-alt".split(";")),
                0.25,
                ("", "0,00"),
            ),
            about("donation_amount", "other_personal"),
        ),
        Column("zw_idnr", draw.gaps(draw.each(lambda: tax_number(draw)), 0.55), about("tax_id")),
        Column("test_vorm", draw.gaps(draw.of("Legat 10 T€,Alleinerbe FdM,im Gespr.,widerr."), 0.9), OTHER),
        Column(
            "vip_frakt",
            draw.gaps(draw.of("CDU,SPD,B90/Gr,FDP,parteilos,FW,Linke a.D."), 0.8),
            about("political_opinion"),
        ),
        Column(
            "aufs_rv",
            [
                pension_number(draw, f"{p.born:%d%m%y}", (p.plain[1] or "x")[0].upper())
                if draw.random() < 0.3
                else ""
                for p in people
            ],
            about("social_insurance_number"),
        ),
        Column(
            "bild",
            [
                f"\\\\nas\\fdm\\portr\\{p.plain[1]}_{p.plain[0][:1]}.jpg" if draw.random() < 0.4 else ""
                for p in people
            ],
            about("photo", "url"),
        ),
        Column(
            "einl_merk",
            draw.gaps(
                draw.of(
                    [
                        "nicht neben Ehel. Graf setzen",
                        "seit Schlaganfall nur mit Tochter",
                        "Champagner!",
                        "verwitwet 10/25 - Karte geschickt",
                        "sammelt Meißen",
                        "zahlt nie pünktl.",
                    ]
                ),
                0.55,
            ),
            about("free_text"),
        ),
        Column("lst_exp", draw.of("20260301,20251114,20260907"), TECHNICAL),
    ]


TABLES = (
    Table(
        name="FdM_Adr_Gesamt",
        organisation="museum_friends",
        build=patrons,
        rows=260,
        format=Format(delimiter=";", encoding="cp1252", preamble=("Adressliste FdM e. V. – vertraulich", "")),
    ),
)
