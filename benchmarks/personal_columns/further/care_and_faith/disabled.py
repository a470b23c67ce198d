"""A patients' self-help federation: its members register; a workshop for disabled people."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.care_and_faith.values import (
    BROAD,
    OLD,
    PLACES,
    family,
    legacy,
    note,
    one,
    people,
    phone,
    street,
)
from benchmarks.personal_columns.identifiers import german_iban, pension_number
from benchmarks.personal_columns.model import OTHER, Column, Format, Table, about


def register(draw: Draw) -> list[Column]:
    them = people(draw, BROAD + OLD[:9], 1938, 2004)
    homes = draw.evenly(PLACES)
    joined = draw.dates(1984, 2026, "01.%m.%Y")
    return [
        Column("mgl_nr", draw.numbered("LV07-{:06d}", 2201, 40), about("record_id")),
        Column(
            "mgl_anrede",
            ["Frau" if p.gender == "w" else "Herr" if p.gender == "m" else "" for p in them],
            about("salutation", "gender"),
        ),
        Column("mgl_titel", draw.gaps(draw.of("Dr.,Prof. Dr.,Dipl.-Ing.,Dr. med."), 0.93), about("title")),
        Column("mgl_name1", [legacy(p.family) for p in them], about("family_name", origin="mixed")),
        Column("mgl_name2", [legacy(p.given) for p in them], about("given_name", origin="mixed")),
        Column(
            "mgl_zusatz",
            draw.gaps(draw.of(["c/o Haus Abendfrieden", "Whg. 14", "bei Lang", "Hinterhaus", "EG li."]), 0.9),
            about("address", "other_personal", "free_text"),
        ),
        Column("mgl_str", [street(draw) for _ in them], about("street", "address")),
        Column(
            "mgl_lkz", draw.of("D,D,D,D,A,NL", (60, 10, 5, 5, 1, 1)), about("other_personal", "state", "none")
        ),
        Column("mgl_plz", [code for code, _ in homes], about("postcode")),
        Column("mgl_ort", [town for _, town in homes], about("city")),
        Column(
            "ag_bez",
            draw.of(
                "AG Osnabrück,AG Bramsche-Nord,AG Georgsmarienhütte,AG Junge Rheumatiker,Einzelmitglied LV"
            ),
            OTHER,
        ),
        Column("mgl_art", draw.of("O,F,E,K,O,O"), OTHER),
        Column(
            "kb_schl",
            draw.gaps(draw.of("RA,FMS,SLE,SSc,PSA,JIA,M.Bech.,Arthrose,Vask."), 0.15, ("", "k.A.", "0")),
            about("health"),
        ),
        Column(
            "gdb", draw.gaps(draw.of("50,60,30,80,40,100,70,20"), 0.4, ("", "0", "k.A.")), about("disability")
        ),
        Column("mgl_seit", joined, about("event_date", "other_personal")),
        Column("zeitschr_mobil", draw.of("P,D,0"), OTHER),
        Column(
            "sepa_iban",
            draw.gaps(draw.each(lambda: german_iban(draw, blanks=True)), 0.25, ("", "Rechnung")),
            about("iban"),
        ),
        Column("sepa_mref", draw.gaps(draw.codes("LV07-B-######-0#"), 0.25), about("mandate_reference")),
    ]


def workshop(draw: Draw) -> list[Column]:
    them = people(draw, BROAD, 1961, 2006)
    return [
        Column("Pers.Nr WfbM", draw.numbered("{:04d}", 311, 6), about("record_id")),
        Column("Beschäftigte/r", [f"{p.given} {p.family}" for p in them], about("full_name", origin="mixed")),
        Column("geb. am", [p.born.strftime("%d.%m.%Y") for p in them], about("birth_date")),
        Column(
            "RV-Nr.",
            [pension_number(draw, p.born.strftime("%d%m%y"), p.plain[1][0].upper()) for p in them],
            about("social_insurance_number"),
        ),
        Column(
            "Bereich",
            draw.of("BBB 1,AB Montage,AB Verpackung,AB Küche,BBB 2,EV,FBB,AB Garten/Land.,AAP extern"),
            OTHER,
        ),
        Column(
            "Gr.-Ltg.",
            draw.of([family(draw) for _ in range(9)]),
            about("contact_person", "family_name", origin="mixed"),
        ),
        Column(
            "Art der Beh.",
            draw.of(
                "geist.,psych.,geistig/körperl.,Autismus-Spektrum,Down-Syndrom,Epilepsie,"
                "Schädel-Hirn-Trauma,seel."
            ),
            about("disability", "health"),
        ),
        Column(
            "SBA MZ",
            draw.gaps(draw.several("G,B,H,aG,RF,Bl,Gl", 3, " "), 0.1, ("–", "beantragt")),
            about("disability"),
        ),
        Column(
            "Ausweis gült. bis",
            draw.gaps(draw.dates(2025, 2033, "%m/%Y"), 0.1, ("unbefr.",)),
            about("event_date", "disability", "other_personal"),
        ),
        Column(
            "Kostenträger",
            draw.of("LWL,Agentur f. Arbeit OS,DRV Bund,LK Osnabrück (EGH),BG ETEM,DRV BS-H"),
            about("benefits", "insurer", "other_personal"),
        ),
        Column(
            "HEP-Ziel",
            draw.gaps(
                draw.each(
                    lambda: note(
                        draw,
                        [
                            "Pausen selbst. einhalten",
                            "Praktikum Bauhof",
                            "Busfahren alleine üben",
                            "weniger Konflikte mit Kolleg.",
                            "Rente vorbereiten",
                            "Lesen KW 12 - 20",
                            "Bohrmaschine mit Anleitung",
                            "AU-Tage besprechen (Psychose)",
                        ],
                        ["Ziel teilw. erreicht", "verlängert bis 3/27", "mit ges. Betreuung abgestimmt"],
                    )
                ),
                0.2,
            ),
            about("free_text", "disability", "health"),
        ),
        Column("Entgelt Grundb.+Steig.", draw.amount(126, 410), about("income")),
        Column(
            "AFöG",
            draw.of("52,00;52,00;0,00;52,00".split(";")),
            about("income", "benefits", "other_personal"),
        ),
        Column(
            "Wohnfrom",
            draw.of("Eltern,bes. Wohnform,ABW,eig. Whg.,Gastfamilie,WG Lerchenkamp"),
            about("household", "other_personal"),
        ),
        Column(
            "ges. Betreuer",
            draw.gaps(draw.each(lambda: f"{one(draw)}, Tel. {phone(draw)}"), 0.15, ("keiner", "")),
            about("contact_person", "full_name", "phone", origin="mixed"),
        ),
        Column(
            "Fahrd. Linie", draw.gaps(draw.whole(1, 14, "L{}"), 0.3, ("ÖPNV", "selbst", "Fahrrad")), OTHER
        ),
        Column(
            "Foto/Presse",
            draw.gaps(draw.of(["ok", "nein", "nur intern", "ok (Betr. unterschr.)"]), 0.15, ("", "?")),
            about("consent"),
        ),
        Column(
            "Anf.med. vorh.",
            draw.gaps(draw.of("Diazepam rektal,Buccolam 10mg,nein,nein,Notfallplan s. Akte"), 0.4),
            about("health"),
        ),
    ]


TABLES = (
    Table(
        name="LV07_MGL_EXPORT",
        organisation="self_help_federation",
        build=register,
        rows=260,
        format=Format(delimiter=";", encoding="cp1252", quote_all=True),
    ),
    Table(
        name="WfbM Gesamtliste Stand Okt",
        organisation="disability_workshop",
        build=workshop,
        rows=96,
        format=Format(delimiter=None),
    ),
)
