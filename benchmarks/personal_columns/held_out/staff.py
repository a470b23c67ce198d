"""A federation's own people: payroll, applicants, a works meeting; and a street-work log."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import address_of, codes_and_towns, icd
from benchmarks.personal_columns.identifiers import card_number, german_iban, pension_number, tax_number
from benchmarks.personal_columns.model import OTHER, TECHNICAL, XLSX, Column, Format, Table, about


def payroll(draw: Draw) -> list[Column]:
    persons = people(draw, first=1960, last=2004)
    return [
        Column("PERS_NR", draw.numbered("{:05d}", 101, 4), about("record_id")),
        Column("NACHNAME", [p.family for p in persons], about("family_name", origin="mixed")),
        Column("VORNAME", [p.given for p in persons], about("given_name", origin="mixed")),
        Column("GEB_DATUM", [p.born.strftime("%Y-%m-%d") for p in persons], about("birth_date")),
        Column("IDENTNR", draw.each(lambda: tax_number(draw)), about("tax_id")),
        Column(
            "SV_NUMMER",
            [pension_number(draw, p.born.strftime("%d%m%y"), p.plain[1][:1].upper() or "X") for p in persons],
            about("social_insurance_number"),
        ),
        Column("STKL", draw.of("1,4,3,5,2,6"), about("family_status", "tax_id", "income", "other_personal")),
        Column("KIST", draw.gaps(draw.of("ev,rk,--"), 0.1), about("religion")),
        Column(
            "KINDERFRB", draw.of("0,0;0,5;1,0;2,0;1,5".split(";")), about("children", "income", "household")
        ),
        Column("KV_KASSE", draw.of("TK,AOK Hessen,Barmer,hkk"), about("insurer")),
        Column("BRUTTO", draw.amount(556, 6900), about("income")),
        Column(
            "EG_STUFE",
            draw.each(lambda: f"E{draw.randint(5, 13)}/{draw.randint(1, 6)}"),
            about("income", "occupation"),
        ),
        Column(
            "FUNKTION", draw.of("Sozialarb.,Verwaltung,Leitung,FSJ,Reinigung,Buchh."), about("occupation")
        ),
        Column("GEWERK_BEITR", draw.gaps(draw.of("1,0"), 0.3), about("trade_union")),
        Column("SCHWERB", draw.gaps(draw.of("J,N,GL"), 0.3), about("disability")),
        Column("AU_TAGE", draw.whole(0, 42), about("health")),
        Column("BEM_DX", draw.gaps(draw.each(lambda: icd(draw, "FM")), 0.85), about("health")),
        Column("BANK_IBAN", draw.each(lambda: german_iban(draw)), about("iban")),
        Column("EINTR", draw.dates(1998, 2026, "%Y-%m-%d"), about("event_date")),
        Column("KST", draw.of("100,210,300"), about("technical_meta", "other_personal", "none")),
    ]


def applicants(draw: Draw) -> list[Column]:
    persons, homes = people(draw, "georgian_armenian", 1970, 2006), codes_and_towns(draw)
    return [
        Column(
            "Bewerber:in",
            [f"{p.given} {p.family}" for p in persons],
            about("full_name", origin="georgian_armenian"),
        ),
        Column("Mail-Adr.", [address_of(draw, p) for p in persons], about("email")),
        Column("aus", [town for _, town in homes], about("city")),
        Column("höchst. Abschl.", draw.of("Bachelor,Master,Ausbildung,Abi,Promotion"), about("education")),
        Column("Gehaltsw.", draw.gaps(draw.amount(2600, 5200), 0.4), about("income")),
        Column(
            "Ausweis (PA/RP)",
            draw.gaps(draw.each(lambda: card_number(draw)), 0.6),
            about("id_card_number", "passport_number"),
        ),
        Column("Foto liegt bei", draw.flags(0.5, "j", "n"), about("photo", "other_personal", "consent")),
        Column("Pkt. Gespräch", draw.gaps(draw.whole(0, 30), 0.3), OTHER),
        Column(
            "Eindruck",
            draw.gaps(
                draw.of(
                    "freundlich, unsicher;wirkt überqualifiziert;erwähnt Kinderwunsch;sehr gut;kann erst "
                    "ab Mai".split(";")
                ),
                0.3,
            ),
            about("free_text"),
        ),
        Column(
            "Lebenspartner:in",
            draw.gaps(draw.of("Mann,Frau,-"), 0.6),
            about("family_status", "sexual_orientation"),
        ),
    ]


def street_work(draw: Draw) -> list[Column]:
    persons = people(draw, "bulgarian", 1958, 2004)
    return [
        Column(
            "kl_code",
            [f"{p.given[:2]}{p.family[:2]}{p.born.year % 100:02d}".lower() for p in persons],
            about("record_id", "username"),
        ),
        Column("kl_rufname", [p.given for p in persons], about("given_name", origin="bulgarian")),
        Column(
            "hauptdiagnose",
            draw.each(lambda: "F1" + draw.shaped("#") + draw.choice([".2", ".1", ".25"])),
            about("health"),
        ),
        Column("hauptsubstanz", draw.of("Alkohol,Heroin,Kokain,Crack,Benzos,Cannabis"), about("health")),
        Column("hiv_hcv", draw.gaps(draw.of("neg/neg,neg/pos,pos/neg,unbek."), 0.3), about("health")),
        Column("wohnform", draw.of("Platte,Notunterkunft,Couch,eigene Whg"), about("household")),
        Column("bewaehrung", draw.gaps(draw.of("ja,nein,FA"), 0.4), about("criminal")),
        Column("letzter_kontakt", draw.dates(2026, 2026, "%d.%m."), about("event_date", "other_personal")),
        Column("kontakte_quartal", draw.whole(1, 30), OTHER),
        Column("erfasst_von", draw.of("sw1,sw2,sw4"), TECHNICAL),
    ]


TABLES = (
    Table(
        name="ve_lohn", organisation="employer", build=payroll, rows=120, format=Format(encoding="utf-8-sig")
    ),
    Table(name="ve_bewerbungen", organisation="employer", build=applicants, rows=64, format=XLSX),
    Table(
        name="sw_streetwork",
        organisation="addiction_help",
        build=street_work,
        rows=150,
        format=Format(delimiter=",", line_end="\n"),
    ),
)
