"""Word lists, by hand."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists

LISTS = {
    "german": (
        "Annegret,Wiebke,Svenja,Heidrun,Ulla,Friederike,Merle,Traudel,Katja,Silke,Rosemarie,Jule",
        "Hinnerk,Volkmar,Detlef,Jannik,Ekkehard,Lutz,Thorben,Rüdiger,Malte,Hans-Georg,Falko,Ole",
        (
            "Brinkhoff,Tietjen,Dörrbecker,Ostermann,Quandt,Wülfing,Schierholz,Lechleitner,Kuhlmey,"
            "Pfannenschmidt,Rose,Eck"
        ),
    ),
    "turkish": (
        "Gülşen,Zehra,Nurcan,Sevgi,Ebru,Hatice",
        "Tolga,Serkan,İlker,Orhan,Cem,Burak",
        "Yıldırım,Karakuş,Özbek,Taşkın,Erdem,Bulut",
    ),
    "arabic": (
        "Rania,Hiba,Samar,Lubna,Ghada,Israa",
        "Bassam,Nizar,Haitham,Wael,Firas,Abdulrahman",
        "Al-Khatib,Haddad,Sabbagh,El Amrani,Darwish,Najjar",
    ),
    "polish": (
        "Małgorzata,Beata,Dorota,Iwona,Kinga",
        "Zbigniew,Grzegorz,Paweł,Sławomir,Bartosz",
        "Wojciechowska,Górski,Pietrzak,Wróbel,Zalewski",
    ),
    "ukrainian": (
        "Oksana,Ljudmyla,Nadiia,Halyna,Solomiia",
        "Bohdan,Taras,Vitalii,Mykola,Ostap",
        "Kovalchuk,Bondarenko,Lysenko,Hrytsenko,Marchenko",
    ),
    "vietnamese": ("Thu Hương,Mai Linh,Ngọc Anh,Lan", "Minh Đức,Quang,Văn Hùng,Tuấn", "Nguyễn,Phạm,Đỗ,Vũ"),
    "african": (
        "Abena,Makena,Selam,Fatoumata,Chiamaka",
        "Kofi,Tesfaye,Ousmane,Emeka,Yonas",
        "Mensah,Gebremedhin,Diallo,Okonkwo,Tekle",
    ),
    "persian": (
        "Shirin,Mahsa,Parisa,Nasrin",
        "Behrouz,Dariush,Reza,Kaveh",
        "Hosseini,Rahimi,Moradi,Tavakoli",
    ),
    "romance": (
        "Chiara,Inés,Mădălina,Beatriz,Solène",
        "Gianluca,Iker,Ionuț,Tiago,Benoît",
        "Lombardi,Etxeberria,Popescu,Carvalho,Lefebvre",
    ),
}
MIX = "german german german german turkish arabic polish ukrainian vietnamese african persian romance".split()


def people(draw: Draw, first: int = 1950, last: int = 2006) -> list[Person]:
    return gather(draw, lambda d, origin, g: out_of_lists(d, LISTS[origin], g), MIX, first, last)


STREETS = (
    "Am Kirschgarten,Lessingstr.,Hinterm Zollhaus,Gertrud-Bäumer-Weg,Kolpingstraße,An der Wied,Max-Eyth-Ring,"
    "Brunnengasse,Rosa-Parks-Allee,Schulze-Delitzsch-Str.,Im Brühl,Torfstieg,Fritz-Reuter-Straße,"
    "Alter Postweg,"
    "Kleine Freiheit,Clara-Viebig-Platz,Zum Wasserturm,Bleicherufer,Henriettenstr.,Dr.-Külz-Straße,Ewaldsweg,"
    "Paulsberg,Martinshof,Emilienstraße,Ludwigskai,Josefinengasse,Siedlerpfad,Otto-Hahn-Str.,Karlsgarten"
).split(",")
TOWNS = (
    ("27432", "Bremervörde"), ("57610", "Altenkirchen"), ("06526", "Sangerhausen"), ("87527", "Sonthofen"),
    ("34369", "Hofgeismar"), ("99974", "Mühlhausen"), ("73430", "Aalen"), ("24340", "Eckernförde"),
    ("01796", "Pirna"), ("66606", "St. Wendel"), ("16303", "Schwedt/Oder"), ("48653", "Coesfeld"),
    ("79761", "Waldshut-Tiengen"), ("92224", "Amberg"), ("38350", "Helmstedt"),
)  # fmt: skip
DISTRICTS = (
    "Altstadt,Nordend,Sankt Josef,Marienfeld,Hafen,Westerholz,Oberrahmede,Lindenau,Karlshorst,Friedrichsort"
).split(",")


def street(draw: Draw) -> str:
    return f"{draw.choice(STREETS)} {draw.randint(1, 148)}{draw.choice(['', '', '', 'a', 'b', ' c'])}"


def office_phone(draw: Draw) -> str:
    """Numbers kept free for films."""
    return draw.choice(
        (
            f"030/23125-{draw.randint(100, 999)}",
            f"089 99998 {draw.randint(100, 999)}",
            f"(0221) 4710 {draw.randint(100, 999)}",
            f"+49 40 66969{draw.randint(100, 999)}",
            f"069-90009{draw.randint(100, 999)}",
        )
    )


def mobile(draw: Draw) -> str:
    return draw.choice(
        (
            f"0152/28817{draw.randint(100, 999)}",
            f"+49 171 39200{draw.randint(10, 99)}",
            f"0176 0406 90{draw.randint(10, 99)}",
        )
    )


def mail(draw: Draw, person: Person) -> str:
    given, family = person.plain
    local = draw.choice(
        (
            f"{given}.{family}",
            f"{given[0]}.{family}",
            f"{family}{person.born:%y}",
            f"{given}_{draw.randint(1, 99)}",
        )
    )
    return f"{local}@{draw.choice(('example.org', 'mail.example.com', 'web.example.net'))}"


def slug(text: str) -> str:
    made = text.lower()
    for sign, latin in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("é", "e")):
        made = made.replace(sign, latin)
    return "".join(s if s.isalnum() and s.isascii() else "-" for s in made).strip("-").replace("--", "-")


def weekday_dates(draw: Draw, first: int, last: int, pattern: str) -> list[str]:
    """Days with German weekdays; ``{}`` in the pattern is the weekday."""
    days = [draw.day(first, last) for _ in range(draw.rows)]
    return [day.strftime(pattern).format("Mo Di Mi Do Fr Sa So".split()[day.weekday()]) for day in days]
