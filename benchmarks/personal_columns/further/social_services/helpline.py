"""A telephone helpline with a chat: the log of the conversations."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.further.social_services.values import bar, ip, notes
from benchmarks.personal_columns.model import OTHER, SURVEY, TECHNICAL, Column, Format, Table, about


def log(draw: Draw) -> list[Column]:
    nicks = bar(
        "nachtfalter88|Regenbogen|Gast|traurig_w17|Mandelbaum|xX_leer_Xx|Anonym|m_34|lilly.o|"
        "keineahnung|Sternenmama|hartz4ever|Rolf|mondkind2009|fragezeichen|gast4471"
    )
    chat = [draw.random() < 0.45 for _ in range(draw.rows)]

    def only(cells: list[str], missing: str = "") -> list[str]:
        return [cell if is_chat else missing for cell, is_chat in zip(cells, chat, strict=True)]

    return [
        Column("conv_id", draw.numbered("{}", 88120, 9), about("record_id", "technical_meta", "none")),
        Column(
            "beginn",
            draw.stamps(2025, "%d.%m.%y %H:%M"),
            about("technical_meta", "event_date", "other_personal", "none"),
        ),
        Column(
            "min",
            draw.each(lambda: str(draw.randint(1, 14) if draw.random() < 0.3 else draw.randint(10, 95))),
            OTHER,
        ),
        Column("weg", ["Chat" if c else draw.choice(["Tel", "Tel", "Mail"]) for c in chat], OTHER),
        Column(
            "nick",
            only(
                draw.each(
                    lambda: (
                        draw.choice(nicks)
                        + draw.choice(["", "", str(draw.randint(1, 99)), "_", f"_{draw.randint(2001, 2012)}"])
                    )
                ),
                "-",
            ),
            about("username"),
        ),
        Column("remote_addr", only(draw.each(lambda: ip(draw))), about("ip_address")),
        Column("Stimme", draw.of(("w", "m", "?", "d", "Kind"), (52, 34, 8, 2, 4)), about("gender")),
        Column("Alter gesch.", draw.of("40-49,50-59,20-29,60-69,15-19,30-39,70+,10-14,?"), about("age")),
        Column(
            "lebt",
            draw.of("allein,m. Partner,b. Eltern,Familie,Heim/Einr.,unbek.,WG,Klinik"),
            about("household"),
        ),
        Column(
            "Erwerb",
            draw.of("Rente,arbeitslos,EU-Rente,Schüler/in,berufstätig,Studium,Haushalt,n.b."),
            about("occupation", "other_personal"),
        ),
        Column(
            "psych. Diagn. genannt",
            draw.gaps(
                draw.of("Depr.,Borderline,Angst,bipolar,Schizophr.,PTBS,Sucht,Zwänge"), 0.4, ("nein", "")
            ),
            about("health"),
        ),
        Column("SU", draw.of(("0", "1", "2", "3", "9"), (70, 14, 8, 3, 5)), about("health")),
        Column(
            "Gew.",
            draw.gaps(draw.of("kein Thema,früher,aktuell,Täter ruft an,in Pflege,Stalking"), 0.1),
            about("violence"),
        ),
        Column("Wdh.", draw.of("E,W,D,?"), OTHER),
        Column(
            "Worum ging es",
            notes(
                draw,
                (
                    "weint viel, Mann vor 3 Wochen gestorben|Schweigeanruf|legt auf|Streit mit der "
                    "Tochter, fühlt sich abgeschoben|hat Tabletten vor sich liegen|am Ende ruhiger|"
                    "Aufzieher, 2 Jungs|wie immer Nachbarn|kann nicht schlafen, Angst vor OP am Montag|"
                    "Einsamkeit, Feiertage|Schulhof-Mobbing, Eltern wissen nichts|sexuell, beendet|auf "
                    "Krisendienst verwiesen|redet schnell, manisch?|Kündigung bekommen|will nochmal "
                    "anrufen|Katze eingeschläfert|Sohn in Haft"
                ),
                0.92,
                dated=0,
            ),
            about("free_text"),
        ),
        Column(
            "MA",
            draw.evenly(bar("HK3|BR1|jo|SvT|IL2|MG|AKo|pw7")),
            about("username", "contact_person", "record_id", "other_personal"),
        ),
        Column("Feedb.", only(draw.of(("", "5", "4", "1", "3", "2"))), SURVEY),
        Column("ver", draw.of("4.2.1,4.2.0,4.3.0-rc1"), TECHNICAL),
    ]


TABLES = (
    Table(
        name="ts_gespraechslog",
        organisation="helpline",
        build=log,
        rows=290,
        format=Format(encoding="utf-8", line_end="\n", quote_all=True),
    ),
)
