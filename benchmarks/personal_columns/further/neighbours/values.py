"""Names, places and words, all by hand."""

from __future__ import annotations

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists

NAMES = {
    "german": (
        (
            "Hannelore,Gesa,Annegret,Wiebke,Jule,Friederike,Roswitha,Silke,Tabea,Edeltraud,Merle,Ilka,"
            "Bärbel,Svenja,Gudrun"
        ),
        (
            "Heiner,Jörn,Eckhard,Thies,Lutz,Gernot,Malte,Volkmar,Wilfried,Henning,Ole,Rüdiger,Jannis,"
            "Hartmut,Cord"
        ),
        "Harms,Brinkmann,Oltmanns,Kleinschmidt,Rademacher,Wübbena,Pohl,Dreyer,Kühnel,von der Heide,"
        "Stratmann,Hölscher,"
        "Janßen,Eggers,Tiedemann,Zacharias,Linnemann,Busch,König,Sommer,Freitag,Münster",
    ),
    "turkish": (
        "Gülşen,Sevgi,Nurcan,Havva,Ebru,Şerife,Tuğba",
        "Hüseyin,Orhan,Cem,Ümit,Serkan,İsmail,Tolga",
        "Karataş,Özkan,Çakır,Taşdemir,Güneş,Bulut,Erdem",
    ),
    "arabic": (
        "Rahaf,Hanadi,Ghada,Iman,Suhair,Lubna",
        "Mazen,Anas,Ghassan,Firas,Abdulkarim,Ziad",
        "Al Masri,Haddad,Kabbani,Alhussein,Shaheen,Darwish,Al-Khatib",
    ),
    "polish": (
        "Bożena,Grażyna,Małgorzata,Agnieszka,Halina",
        "Zbigniew,Grzegorz,Leszek,Paweł,Mirosław",
        "Wiśniewska,Kaczmarek,Zając,Wróbel,Górski,Pawlak,Sikora",
    ),
    "russian": (
        "Lyudmila,Oksana,Galina,Tatjana,Zinaida",
        "Gennadij,Vitali,Oleg,Eduard,Ruslan",
        "Schewtschenko,Kowalenko,Morosow,Petrenko,Lebedew,Weber,Klassen",
    ),
    "persian": (
        "Parisa,Mahnaz,Zohreh,Shirin,Nasrin",
        "Behrouz,Kaveh,Najibullah,Farhad,Mirwais",
        "Rostami,Noorzai,Karimi,Sadeghi,Ahmadzai,Tehrani",
    ),
    "african": (
        "Selam,Tsega,Ngozi,Adwoa,Hodan",
        "Filmon,Yonas,Chidi,Kwabena,Abdirahman",
        "Tesfay,Gebremedhin,Okonkwo,Boateng,Warsame,Mensah,Diallo",
    ),
    "vietnamese": (
        "Thi Hoa,Thu Trang,Bich Ngoc,Mai",
        "Van Hung,Quoc Anh,Minh,Duc",
        "Nguyen,Tran,Pham,Vo,Dang",
    ),
    "south": (
        "Concetta,Despina,Jelena,Inês,Snežana,Ana Paula",
        "Calogero,Stavros,Dragan,Miguel,Goran,Ioannis",
        "Esposito,Papadakis,Jovanović,Ferreira,Marković,Rizzo,Nikolaidis",
    ),
    "kurdish": ("Berfîn,Rojda,Zelal,Gulistan", "Azad,Rêzan,Dilşad,Siyabend", "Hemo,Şêxo,Bozan,Khalaf,Murad"),
    "french_english": (
        "Maëlle,Chantal,Siobhan,Heather",
        "Thibault,Gaëtan,Callum,Brian",
        "Lefebvre,Mercier,O'Connell,McIntyre,Hughes,Girard",
    ),
}
MOSTLY_GERMAN = ("german",) * 7 + ("turkish", "polish", "russian", "south")
WORLD = tuple(NAMES)
STREETS = (
    "Lerchenweg,Am Alten Hafen,Bürgermeister-Smidt-Str.,Kastanienallee,Oststraße,Hinter der Mauer,Pappelstr.,"
    "Schwachhauser Ring,Zum Deich,Marienstraße,Stader Landstr.,Im Winkel,Erlenkamp,An der Bleiche,Wallgraben,"
    "Rosa-Luxemburg-Platz,Neue Reihe,Gartenstadt Süd"
).split(",")
PLACES = (
    "27568 Bremerhaven,27472 Cuxhaven,26122 Oldenburg,28195 Bremen,26721 Emden,21682 Stade,27283 Verden,"
    "26382 Wilhelmshaven,27749 Delmenhorst,28203 Bremen,27607 Geestland,26954 Nordenham"
).split(",")
DOMAINS = "example.org,example.com,example.net,post.example,netz.example,web.example,schule.example".split(
    ","
)


def namer(draw: Draw, origin: str, gender: str) -> tuple[str, str]:
    return out_of_lists(draw, NAMES[origin], gender)


def folk(draw: Draw, mixture=WORLD, first: int = 1950, last: int = 2004) -> list[Person]:
    return gather(draw, namer, mixture, first, last)


def house(draw: Draw) -> str:
    return f"{draw.randint(1, 148)}{draw.choice(['', '', '', 'a', ' b', ' HH'])}"


def road(draw: Draw) -> str:
    return f"{draw.choice(STREETS)} {house(draw)}"


def town(draw: Draw) -> tuple[str, str]:
    code, name = draw.choice(PLACES).split(" ", 1)
    return code, name


def handy(draw: Draw) -> str:
    digits = f"{draw.randint(0, 99):02d}"
    return draw.choice(
        ["0171/39200{}", "0171 39 200 {}", "+49 171 39200{}", "0176-040690{}", "0176 04069 0{}"]
    ).format(digits)


def landline(draw: Draw) -> str:
    digits = f"{draw.randint(0, 999):03d}"
    return draw.choice(
        ["030 23125{}", "040/66969-{}", "(0221) 4710 {}", "069-90009{}", "089 99998 {}"]
    ).format(digits)


def phone(draw: Draw) -> str:
    return draw.choice([handy, handy, landline])(draw)


def mail(draw: Draw, person: Person) -> str:
    given, family = person.plain
    local = draw.choice(
        [
            f"{given}.{family}",
            f"{given[:1]}{family}",
            f"{family}{person.born:%y}",
            f"{given}_{draw.randint(1, 99)}",
        ]
    )
    return f"{local}@{draw.choice(DOMAINS)}"


def loose_date(draw: Draw, first: int, last: int) -> str:
    day = draw.day(first, last)
    return draw.choice(
        [f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}", f"{day.day}.{day.month}.{day:%y}", f"{day:%m/%Y}", f"{day:%Y}"]
    )
