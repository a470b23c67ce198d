"""Debt help: the export of a case program with English field names."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import folk, mail, mobile
from benchmarks.personal_columns.identifiers import german_iban, tax_number
from benchmarks.personal_columns.model import TECHNICAL, Column, Format, Table, about


def cases(draw: Draw) -> list[Column]:
    people = folk(draw, 1951, 2004)
    births = [
        q.family if p.gender == "w" and draw.random() < 0.5 else ""
        for p, q in zip(people, folk(draw, 1951, 2004), strict=True)
    ]
    net = draw.amount(410, 3200, german=False)
    return [
        Column(
            "cst_guid",
            draw.each(lambda: "".join(draw.choice("0123456789abcdef") for _ in range(12))),
            about("record_id", "technical_meta"),
        ),
        Column("cst_ln", [p.family for p in people], about("family_name", origin="mixed")),
        Column("cst_ln_birth", births, about("family_name", origin="mixed")),
        Column("cst_fn", [p.given for p in people], about("given_name", origin="mixed")),
        Column("cst_dob", [p.born.isoformat() for p in people], about("birth_date")),
        Column("cst_cell", draw.gaps(draw.each(lambda: mobile(draw)), 0.15, ("NULL",)), about("phone")),
        Column("cst_mail1", draw.gaps([mail(draw, p) for p in people], 0.3, ("NULL",)), about("email")),
        Column("cst_tin", draw.gaps(draw.each(lambda: tax_number(draw)), 0.4, ("NULL",)), about("tax_id")),
        Column("cst_marital", draw.of("LED,VH,GESCH,GETR,VW,LPART"), about("family_status")),
        Column(
            "cst_dependants",
            draw.of(("0", "1", "2", "3", "4", "5"), (45, 20, 18, 9, 5, 3)),
            about("children", "household"),
        ),
        Column("inc_net", net, about("income")),
        Column(
            "inc_garnish_850c",
            draw.gaps(draw.amount(0, 640, german=False), 0.4, ("0.00",)),
            about("debts", "income", "other_personal"),
        ),
        Column("cred_cnt", draw.whole(1, 38), about("debts", "other_personal")),
        Column("cred_sum", draw.amount(900, 98000, german=False), about("debts")),
        Column(
            "pko_iban",
            draw.gaps(draw.each(lambda: german_iban(draw, blanks=True)), 0.2, ("NULL",)),
            about("iban"),
        ),
        Column(
            "pko_swift",
            draw.gaps(
                draw.of(
                    "NOLADE21SHO,GENODEF1NMS,PBNKDEFFXXX,COBADEFFXXX,NTSBDEB1XXX,BYLADEM1001,SOBKDEBBXXX"
                ),
                0.2,
                ("NULL",),
            ),
            about("bic"),
        ),
        Column(
            "rs_union",
            draw.gaps(draw.of("verdi,IGM,IG BCE,NGG,EVG,GEW,IG BAU"), 0.83, ("0", "NULL")),
            about("trade_union"),
        ),
        Column("last_upd", draw.stamps(2025, "%Y-%m-%dT%H:%M:%S"), TECHNICAL),
    ]


TABLES = (
    Table(
        name="insoline_cst",
        organisation="debt_help",
        build=cases,
        rows=210,
        format=Format(delimiter="\t", encoding="utf-16", line_end="\n"),
    ),
)
