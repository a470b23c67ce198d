"""A youth centre: registrations for a holiday camp, and a survey among the young people."""

from __future__ import annotations

from benchmarks.personal_columns.development.names import people
from benchmarks.personal_columns.development.values import mail, mobile, places, street
from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.model import OTHER, SURVEY, TECHNICAL, Column, Format, Table, about


def camp(draw: Draw) -> list[Column]:
    children, parents, homes = (
        people(draw, first=2010, last=2018),
        people(draw, first=1972, last=1995),
        places(draw),
    )
    return [
        Column(
            "Name des Kindes", [p.family for p in children], about("family_name", "full_name", origin="mixed")
        ),
        Column("Vorname des Kindes", [p.given for p in children], about("given_name", origin="mixed")),
        Column("Geburtstag", [p.born.strftime("%d.%m.%Y") for p in children], about("birth_date")),
        Column("m/w/d", [p.gender for p in children], about("gender")),
        Column(
            "Schule",
            draw.of("Gesamtschule Süd,Goethe-Gymnasium,Realschule am Park,Förderschule Linde"),
            about("school_class", "education", "other_personal", "none"),
        ),
        Column(
            "Klasse", draw.each(lambda: f"{draw.randint(1, 9)}{draw.choice('abc')}"), about("school_class")
        ),
        Column(
            "Erziehungsberechtigte",
            [f"{p.given} {p.family}" for p in parents],
            about("full_name", "contact_person", origin="mixed"),
        ),
        Column("Adresse", [f"{street(draw)}, {code} {town}" for code, town in homes], about("address")),
        Column("Notfallnummer", draw.each(lambda: mobile(draw)), about("phone")),
        Column("Mailadresse Eltern", [mail(draw, p) for p in parents], about("email")),
        Column(
            "Allergien / Medikamente",
            draw.gaps(
                draw.of(
                    "Heuschnupfen,Erdnüsse,Ritalin 10 mg morgens,Asthmaspray,Wespenstich,Penicillin,"
                    "Epipen dabei"
                ),
                0.7,
                ("", "nein", "-"),
            ),
            about("health"),
        ),
        Column("kann schwimmen", draw.of("Seepferdchen,Bronze,nein,Silber"), OTHER),
        Column("Foto-Erlaubnis", draw.flags(0.8), about("consent")),
        Column("BuT", draw.flags(0.3, "ja", ""), about("benefits")),
        Column("TN-Beitrag", draw.of("180,00;90,00;0,00".split(";")), OTHER),
        Column(
            "Bemerkungen",
            draw.gaps(
                draw.of(
                    "Möchte mit Mia in ein Zelt.,Darf nicht vom Vater abgeholt werden.,Nässt nachts ein "
                    "bitte diskret.,isst vegetarisch,kommt erst am Montag"
                ),
                0.6,
            ),
            about("free_text"),
        ),
    ]


def survey(draw: Draw) -> list[Column]:
    return [
        Column("Zeitstempel", draw.stamps(2026, "%d.%m.%Y %H:%M:%S"), TECHNICAL),
        Column("Wie alt bist du?", draw.gaps(draw.whole(12, 21), 0.05), about("age")),
        Column(
            "Dein Geschlecht",
            draw.of("weiblich,männlich,nicht-binär,keine Angabe"),
            about("gender"),
        ),
        Column(
            "Auf wen stehst du?",
            draw.gaps(draw.of("Jungs,Mädchen,beide,weiß nicht"), 0.35, ("", "keine Angabe")),
            about("sexual_orientation"),
        ),
        Column(
            "Welche Schule besuchst du?",
            draw.of("Gymnasium,Gesamtschule,Berufskolleg,Realschule,keine"),
            about("education", "school_class"),
        ),
        Column("Wie oft kommst du?", draw.of("jede Woche,fast täglich,ab und zu,zum ersten Mal"), SURVEY),
        Column("Ich fühle mich hier sicher", draw.whole(1, 5), SURVEY),
        Column("Ich kann mitbestimmen", draw.gaps(draw.whole(1, 5), 0.1), SURVEY),
        Column(
            "Welche Angebote nutzt du?",
            draw.several("Kicker,Musikstudio,Hausaufgabenhilfe,Kochen,Skaten,Mädchentag", 4, ", "),
            SURVEY,
        ),
        Column(
            "Hast du schon einmal Gewalt erlebt?",
            draw.gaps(draw.of("nein,ja in der Schule,ja zu Hause,möchte ich nicht sagen"), 0.1),
            about("violence", "criminal", "health"),
        ),
        Column(
            "Woran glaubst du?",
            draw.gaps(draw.of("Islam,Christentum,an nichts,Jesidentum,Buddhismus"), 0.2),
            about("religion"),
        ),
        Column(
            "Was fehlt dir hier?",
            draw.gaps(
                draw.of(
                    "nix,längere Öffnungszeiten!!,mehr Mädels,ein Boxsack,W-Lan,dass Kevin mich in Ruhe "
                    "lässt,gute Musik"
                ),
                0.4,
            ),
            about("free_text", "survey_answer"),
        ),
    ]


TABLES = (
    Table(
        name="jz_ferienlager",
        organisation="youth_centre",
        build=camp,
        rows=84,
        format=Format(encoding="utf-8", line_end="\n"),
    ),
    Table(
        name="jz_umfrage",
        organisation="youth_centre",
        build=survey,
        rows=130,
        format=Format(delimiter="\t", encoding="utf-16"),
    ),
)
