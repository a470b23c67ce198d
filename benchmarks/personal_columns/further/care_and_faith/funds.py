"""A community foundation that helps individuals; staff and payroll of a welfare agency."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    BROAD,
    PLACES,
    legacy,
    one,
    people,
    street,
)
from benchmarks.personal_columns.identifiers import foreigner_number, german_iban, pension_number, tax_number
from benchmarks.personal_columns.model import Column, Format, Table, about

_FROM = {
    "turkish": "türk.",
    "arabic": "syrisch",
    "ukrainian": "ukr.",
    "polish": "poln.",
    "vietnamese": "vietn.",
    "russian": "russ.",
    "italian": "ital.",
    "indian": "ind.",
    "bosnian": "bosn.",
}


def grants(draw: Draw) -> list[Column]:
    them = people(draw, (*BROAD, "arabic", "ukrainian", "eritrean"), 1951, 2006)
    homes = draw.evenly(PLACES)
    foreign = [p.origin not in ("german", "german_old", "english") and draw.random() < 0.7 for p in them]
    return [
        Column("Az.", draw.numbered("EF-26/{:03d}", 1, 3), about("record_id")),
        Column("Eing.", draw.dates(2026, 2026), about("event_date", "other_personal")),
        Column("Antragst.", [f"{p.family}, {p.given}" for p in them], about("full_name", origin="mixed")),
        Column("Jg.", [str(p.born.year) for p in them], about("birth_year")),
        Column("wohnh.", [f"{street(draw)}, {town}" for _, town in homes], about("address", "street")),
        Column(
            "Staatsangeh.",
            [_FROM.get(p.origin, "eritr.") if f else "dt." for p, f in zip(them, foreign, strict=True)],
            about("nationality"),
        ),
        Column(
            "Titel",
            [
                draw.choice(("§ 24 AufenthG", "§ 25 (3)", "NE", "Duldung", "AE bis 3/27", "Gestattung"))
                if f
                else "-"
                for f in foreign
            ],
            about("residence_status"),
        ),
        Column(
            "AZR",
            [foreigner_number(draw) if f and draw.random() < 0.6 else "" for f in foreign],
            about("azr_number"),
        ),
        Column(
            "Pers. i. HH (Ki.)",
            draw.each(lambda: f"{(n := draw.randint(1, 6))} ({draw.randint(0, n - 1)})"),
            about("household", "children"),
        ),
        Column(
            "Leistg.",
            draw.gaps(draw.of("Bürgergeld,Grusi,Wohngeld + KiZ,AsylbLG,keine,ALG I,EM-Rente,BAföG"), 0.05),
            about("benefits"),
        ),
        Column(
            "verf. Eink.", draw.gaps(draw.amount(310, 2240), 0.08, ("?", "Nachweis fehlt")), about("income")
        ),
        Column(
            "Verbindl.",
            draw.gaps(
                draw.of(
                    [
                        "Strom 640 €",
                        "Mietrückst. 2 Mon.",
                        "Privatinsolvenz seit 2023",
                        "Inkasso ca. 4.000",
                        "Handy 380,-",
                        "Dispo -1200",
                    ]
                ),
                0.4,
                ("keine", "", "n.b."),
            ),
            about("debts"),
        ),
        Column(
            "Wofür?",
            draw.of(
                [
                    "Waschmaschine",
                    "Kinderbett + Matratze",
                    "Brille",
                    "Stromschulden",
                    "Umzug nach Frauenhaus",
                    "Zahnersatz Eigenanteil",
                    "Führerschein",
                    "Einschulung 2 Ki.",
                    "Bestattung Ehemann",
                    "Kühlschr.",
                ]
            ),
            about("other_personal", "free_text", "benefits"),
        ),
        Column(
            "Kto.-Inh. (falls abw.)",
            draw.gaps(draw.each(lambda: one(draw)), 0.6, ("", "s.o.", "w.o.")),
            about("account_holder", "full_name", origin="mixed"),
        ),
        Column("Votum", draw.of("Z,Z,A,T,zurück"), about("other_personal", "none")),
        Column(
            "Bew. EUR",
            draw.gaps(draw.of("300,250,480,199,150"), 0.25, ("0", "")),
            about("other_personal", "benefits"),
        ),
        Column(
            "Empf. Konto",
            draw.gaps(draw.each(lambda: german_iban(draw)), 0.25, ("", "bar", "an Händler")),
            about("iban"),
        ),
        Column(
            "vermittelt d.",
            draw.of(
                [
                    f"{place} ({one(draw)})"
                    for place in ("Caritas", "AWO MBE", "SKM", "Jugendamt", "Diakonie Bünde", "Schulsoz.arb.")
                ]
            ),
            about("contact_person", "full_name", origin="mixed"),
        ),
    ]


def payroll(draw: Draw) -> list[Column]:
    """Staff data as a payroll program exports them."""
    them = people(draw, BROAD, 1960, 2005)
    return [
        Column("Mandant", ["00471"] * draw.rows, about("none", "technical_meta", "other_personal")),
        Column("PNR", draw.numbered("{:05d}", 10, 4), about("record_id")),
        Column(
            "Familienname_Mitarbeiter", [legacy(p.family) for p in them], about("family_name", origin="mixed")
        ),
        Column("Vorname_Mitarbeiter", [legacy(p.given) for p in them], about("given_name", origin="mixed")),
        Column(
            "VSNR",
            [pension_number(draw, p.born.strftime("%d%m%y"), p.plain[1][0].upper()) for p in them],
            about("social_insurance_number"),
        ),
        Column("IdNr", [tax_number(draw) for _ in them], about("tax_id")),
        Column("StKl", draw.of("1,4,3,5,2,6"), about("other_personal", "family_status", "income")),
        Column("ZKF", draw.of(["0", "0,5", "1,0", "2,0", "1,5", "--"]), about("children", "other_personal")),
        Column("Konf", draw.of("ev,rk,--,--,lt,ak"), about("religion")),
        Column(
            "ZE_FP_Template",
            draw.gaps(draw.each(lambda: "0x464D5200" + f"{draw.getrandbits(120):030X}"), 0.12),
            about("biometric"),
        ),
        Column(
            "TätSchl",
            draw.of("831242212,821831421,812212111,732023322,541011112"),
            about("occupation", "other_personal"),
        ),
        Column(
            "EG/Stufe", draw.of("P7/3,S8b/4,E9b/2,P5/6,S12/5,E3/4,AT,P8/5"), about("income", "other_personal")
        ),
        Column("LA 9120 Gewerksch.", draw.gaps(draw.amount(12, 44), 0.7, ("", "0,00")), about("trade_union")),
        Column("St-Brutto lfd", draw.amount(520, 5840), about("income")),
        Column("Pfändung", draw.gaps(draw.amount(18, 412), 0.93, ("", "0,00")), about("debts")),
        Column("GdB_Kz", draw.of("0,0,0,1,2", (60, 20, 10, 7, 3)), about("disability")),
        Column("AU-Tage lfd J.", draw.each(lambda: str(int(draw.random() ** 3 * 62))), about("health")),
        Column(
            "KK-BetrNr",
            draw.of("15027365,01000455,42938966,48698890,29720865"),
            about("insurer", "other_personal"),
        ),
    ]


TABLES = (
    Table(
        name="Einzelfallhilfen lfd.",
        organisation="community_foundation",
        build=grants,
        rows=88,
        format=Format(delimiter=None),
    ),
    Table(
        name="lohn_stammdaten_m00471",
        organisation="welfare_agency",
        build=payroll,
        rows=190,
        format=Format(
            delimiter=";", encoding="cp1252", preamble=("Personalstamm;Mandant 00471;Abr.-Monat 09/2026", "")
        ),
    ),
)
