"""A women's shelter: who moved in, what is counted for the authorities, calls to the helpline."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.held_out.names import people
from benchmarks.personal_columns.held_out.values import reachable
from benchmarks.personal_columns.model import OTHER, TECHNICAL, Column, Format, Table, about

_CALLS = (
    "Anruferin berichtet von Schlägen durch den Ex-Partner|sucht Platz mit zwei Kindern, "
    "Rückruf {t}|{v} wird von der Familie bedroht|"
    "Nachbarin ruft an, hört Schreie|Beratung zu Gewaltschutzantrag|aufgelegt|Polizei "
    "war da, Wegweisung 10 Tage, Täter {v} K."
).split("|")


def residents(draw: Draw) -> list[Column]:
    women = people(draw, "german turkish syrian afghan romanian serbian east_asian ethiopian", 1962, 2007)
    return [
        Column("BewNr", draw.numbered("B{:03d}", 4, 3), about("record_id")),
        Column("Bewohnerin", [f"{p.given} {p.family}" for p in women], about("full_name", origin="mixed")),
        Column("GebDat", [p.born.strftime("%d.%m.%y") for p in women], about("birth_date")),
        Column("Nat.", draw.of("DEU,SYR,TUR,AFG,ROU,ETH,SRB,VNM"), about("nationality")),
        Column("Aufn.", draw.dates(2024, 2026), about("event_date")),
        Column(
            "Aufnahmegrund",
            draw.of("körperl. Gewalt Partner,psych. Gewalt,sexual. Gewalt,Zwangsheirat drohend,Stalking"),
            about("violence", "criminal", "health"),
        ),
        Column(
            "Täter",
            draw.of("Ehemann,Ex-Partner,Vater,Bruder,Schwiegerfamilie"),
            about("criminal", "family_status"),
        ),
        Column("Anzeige", draw.of("ja,nein,zurückgezogen"), about("criminal")),
        Column("Ki.", draw.of("0,1,2,3,4"), about("children", "household")),
        Column(
            "Alter Ki.",
            draw.gaps(
                draw.each(lambda: ", ".join(str(draw.randint(0, 15)) for _ in range(draw.randint(1, 3)))), 0.3
            ),
            about("children", "age"),
        ),
        Column("schwanger", draw.flags(0.1, "ja", ""), about("health")),
        Column(
            "Verletzungen",
            draw.gaps(draw.of("Hämatome,Rippenbruch,Platzwunde,Würgemale"), 0.6),
            about("health", "criminal"),
        ),
        Column("Finanz.", draw.of("SGB II,Selbstzahlerin,AsylbLG,ungeklärt"), about("benefits")),
        Column(
            "Auskunftssperre", draw.of("ja,beantragt,nein"), about("consent", "other_personal", "criminal")
        ),
        Column(
            "Verbleib",
            draw.gaps(draw.of("eigene Whg.,anderes FH,zurück zum Partner,Familie"), 0.3),
            about("household", "criminal", "other_personal"),
        ),
        Column("ausgez.", draw.gaps(draw.dates(2024, 2026), 0.25), about("event_date")),
    ]


def helpline(draw: Draw) -> list[Column]:
    callers = people(draw, "german turkish polish")
    notes = [draw.choice(_CALLS).format(t=reachable(draw), v=p.given) for p in callers]
    return [
        Column("nr", draw.numbered(), TECHNICAL),
        Column("anruf_zeit", draw.stamps(2026, "%d.%m.%y %H:%M"), about("event_date", "technical_meta")),
        Column(
            "betroffen_alter_ca", draw.gaps(draw.of("18-27,28-40,41-60,60+"), 0.3, ("", "?")), about("age")
        ),
        Column("spr", draw.of("dt,tr,pl,ru,ar,en"), about("language")),
        Column("weiterverm", draw.of("FH,Beratungsst.,Polizei,keine"), OTHER),
        Column(
            "gewaltform",
            draw.gaps(draw.several("phys,psych,sex,ökon,digital", 3, "+"), 0.2),
            about("violence", "criminal", "health"),
        ),
        Column("gespr_inhalt", draw.gaps(notes, 0.15), about("free_text")),
    ]


TABLES = (
    Table(
        name="fh_bewohnerinnen",
        organisation="womens_shelter",
        build=residents,
        rows=92,
        format=Format(encoding="utf-8"),
    ),
    Table(
        name="fh_hilfetelefon",
        organisation="womens_shelter",
        build=helpline,
        rows=260,
        format=Format(delimiter="\t", line_end="\n"),
    ),
)
