"""Help for families: the hand-kept case list of a provider of family assistance."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import address, bar, family, mobile, notes
from benchmarks.personal_columns.model import OTHER, XLSX, Column, Table, about


def assistance(draw: Draw) -> list[Column]:
    mothers, fathers, first, second = family(draw, 1978, 2004, (2009, 2025))
    has = [draw.random() < 0.55 for _ in mothers]
    return [
        Column("Fam.", [m.family for m in mothers], about("family_name", origin="mixed")),
        Column(
            "KM",
            [f"{m.given}{draw.choice(['', '', ' ' + m.family])}" for m in mothers],
            about("given_name", "full_name", origin="mixed"),
        ),
        Column(
            "KV",
            draw.gaps([f"{f.given} {f.family}" for f in fathers], 0.3, ("unbek.", "verst.", "-")),
            about("full_name", origin="mixed"),
        ),
        Column("Kind1_Name", [k.given for k in first], about("given_name", origin="mixed")),
        Column("Kind1_geb", [f"{k.born:%d.%m.%Y}" for k in first], about("birth_date")),
        Column(
            "Kind2_Name",
            [k.given if h else "" for k, h in zip(second, has, strict=True)],
            about("given_name", origin="mixed"),
        ),
        Column(
            "Kind2_geb",
            [f"{k.born:%d.%m.%y}" if h else "" for k, h in zip(second, has, strict=True)],
            about("birth_date"),
        ),
        Column("wohnt", draw.each(lambda: address(draw)), about("address")),
        Column(
            "erreichb. unter",
            draw.each(lambda: mobile(draw) + draw.choice(["", "", " (KM)", " nur WhatsApp", " Oma"])),
            about("phone"),
        ),
        Column(
            "Sorger.",
            draw.of("gem.,allein KM,Vormund,KM+KV,Amtspfleger.,allein KV,ungekl."),
            about("family_status", "other_personal"),
        ),
        Column(
            "HzE nach",
            draw.of(bar("§31|§ 31 SPFH|§30|§35a|§27.2|§ 18|§34 Rückf.")),
            about("benefits", "other_personal"),
        ),
        Column(
            "ASD",
            draw.of("Fr. Jahnke,Hr. Thielemann,Frau Korkmaz,Fr. Wrona,wechselt gerade"),
            about("contact_person", "family_name", "full_name", origin="mixed"),
        ),
        Column(
            "FLS",
            draw.each(
                lambda: f"{draw.choice((2, 3, 4, 5, 6, 8, 10))}{draw.choice(['', ' Std', ',5', '/Wo'])}"
            ),
            OTHER,
        ),
        Column(
            "8a",
            draw.gaps(
                draw.of("nein,ja,Vernachl.,Verdacht sex. Missbr.,Schläge KV,in Klärung"), 0.25, ("", "-")
            ),
            about("violence"),
        ),
        Column("zu Hause spr.", draw.of("dt,türk.,dt/russ.,arab.,kurm.,dari,poln.,rom."), about("language")),
        Column("Konf.", draw.gaps(draw.of("ev,isl,ohne,rk,jes.,freik.,Zeugen J."), 0.3), about("religion")),
        Column(
            "Kita/Schule",
            draw.of(
                bar(
                    "Kita Sonnenhügel|2b Vicelinschule|FöZ|GemS Brachenfeld 7c|kein Platz|SVE|Kita "
                    "Krümelkiste|Abendrealsch."
                )
            ),
            about("school_class", "education", "other_personal"),
        ),
        Column(
            "akt. Stand / To do",
            notes(
                draw,
                (
                    "HPG am 14.5., KV kommt nicht|KM wieder schwanger??|Wohnung stark verschimmelt, "
                    "Fotos gemacht|Termin 2x nicht aufgemacht|läuft stabil, Stunden runter|Umgang nur "
                    "begleitet, KV hat Annäherungsverbot|Kleiner bei U9 auffällig, SPZ angemeldet|"
                    "Bericht fehlt noch|Kontoauszüge sortiert, Strom abgestellt|Oma springt ein|"
                    "Schulbegleitung beantragt|ASD wechselt, Übergabe?|KM in Tagesklinik|Kita droht "
                    "mit Kündigung wg. Beißen|Schlafsituation bespr."
                ),
                0.8,
                dated=0.4,
            ),
            about("free_text"),
        ),
    ]


TABLES = (
    Table(name="spfh_fallliste", organisation="family_assistance", build=assistance, rows=72, format=XLSX),
)
