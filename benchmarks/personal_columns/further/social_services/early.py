"""A centre for early intervention: the children and what they were sent for."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import (
    bar,
    family,
    landline,
    mail,
    mobile,
    western,
)
from benchmarks.personal_columns.identifiers import health_insurance_number
from benchmarks.personal_columns.model import Column, Format, Table, about


def children(draw: Draw) -> list[Column]:
    parents, _, kids, _ = family(draw, 1979, 2003, (2019, 2024))
    return [
        Column("PAT_NR", draw.numbered("{:06d}", 4018, 7), about("record_id")),
        Column("K_ZUNAME", [western(p.family) for p in parents], about("family_name", origin="mixed")),
        Column("K_RUFNAME", [western(k.given) for k in kids], about("given_name", origin="mixed")),
        Column("K_SEX", [{"w": "2", "m": "1", "d": "1"}[k.gender] for k in kids], about("gender")),
        Column("K_GEB", [f"{k.born:%d%m%Y}" for k in kids], about("birth_date")),
        Column("ALTER_MON", [str((2025 - k.born.year) * 12 + 12 - k.born.month) for k in kids], about("age")),
        Column(
            "SSW",
            draw.gaps(
                draw.each(lambda: f"{draw.randint(24, 41)}{draw.choice(['+0', '+3', '+5', '', ''])}"),
                0.2,
                ("o.A.",),
            ),
            about("health"),
        ),
        Column("GEB_GEW_G", draw.gaps(draw.whole(610, 4300), 0.2), about("health")),
        Column(
            "ICD_G",
            draw.of("F80.1G,F82.9G,F83G,F80.2V,R62.0G,F84.0V,P07.2G,G80.1G,F89G,H90.3G"),
            about("health"),
        ),
        Column(
            "HUMGEN",
            draw.gaps(
                draw.of(
                    bar("unauff.|47,XX,+21|fra(X)|22q11.2-Del.|ausstehend|Array o.B.|47,XXY|SHANK3 het.")
                ),
                0.6,
                ("", "n.d."),
            ),
            about("genetic"),
        ),
        Column(
            "PG_SGBXI",
            draw.of(("0", "2", "3", "1", "4", "beantr.", ""), (50, 14, 10, 5, 3, 6, 12)),
            about("care_level"),
        ),
        Column("SB_AUSW", draw.gaps(draw.of("50 H,80 G H B,100 aG,50,Bl,70 H"), 0.7), about("disability")),
        Column(
            "KTR", draw.of("AOK,TK,DAK,Barmer,privat Debeka,BKK Mobil,IKK,Sozialamt §264"), about("insurer")
        ),
        Column(
            "EGK_NR",
            draw.gaps(draw.each(lambda: health_insurance_number(draw)), 0.08, ("PRIVAT",)),
            about("health_insurance_number"),
        ),
        Column(
            "ZUW_ARZT",
            draw.of("Dr. Lohse,Dr. Al-Khatib,MVZ Kinder Fr. Brandt,Praxis Dres. Köster,Dr. Tsiklauri"),
            about("contact_person", "full_name", "family_name", origin="mixed"),
        ),
        Column("ELT_MAIL", draw.gaps([mail(draw, p) for p in parents], 0.2), about("email")),
        Column(
            "ELT_FON",
            draw.each(lambda: mobile(draw) if draw.random() < 0.8 else landline(draw)),
            about("phone"),
        ),
        Column("VIDEO_OK", draw.of(("J", "N", "nur intern", ""), (60, 20, 8, 12)), about("consent")),
    ]


TABLES = (
    Table(
        name="iff_stamm",
        organisation="early_intervention",
        build=children,
        rows=187,
        format=Format(encoding="cp1252", line_end="\n"),
    ),
)
