"""Lists: names, streets, towns, words, all by hand."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists

NAMES = {
    "german": (
        "Annegret,Birte,Carolin,Dörte,Elfriede,Frauke,Gesine,Heike,Imke,Jutta,Kerstin,Leonie,Mechthild,Nele,"
        "Ortrud,Roswitha,Sieglinde,Svenja,Traute,Ulrike,Wiebke,Greta,Mathilda,Ronja,Franziska,Anne-Kathrin",
        "Arne,Bernd,Carsten,Detlef,Eckhard,Falk,Gernot,Holger,Ingolf,Jochen,Knut,Lennard,Manfred,"
        "Norbert,Olaf,"
        "Rüdiger,Siegfried,Thorben,Uwe,Volkmar,Wolfgang,Anton,Oskar,Mats,Hans-Jürgen,Karl-Heinz,Jonte",
        "Ahlers,Brinkmann,Claaßen,Dörfler,Eickhoff,Feddersen,Gröning,Haberland,Immenhoff,Jessen,Kröger,"
        "Lüdemann,Mühlenbeck,Niebuhr,Oltmanns,Pfannenstiel,Quast,Rademacher,Schünemann,Tiedjen,Uhlig,"
        "Vollbrecht,Wübbena,Zschunke,Koch,Braun,Sommer,von der Heyde,Graf,Müller-Westermann,Bosch,Winter",
    ),
    "young": (
        "Emilia,Lotta,Frieda,Charlotte,Leni,Johanna,Maja,Lia,Pauline,Thea,Merle,Amelie",
        "Noah,Theo,Emil,Levi,Jakob,Bruno,Fiete,Henri,Karl,Piet,Moritz,Till-Ole",
        "Ahlers,Brinkmann,Gröning,Jessen,Kröger-Akgün,Oltmanns,Tiedjen,Uhlig,Koch,Lehmann,Sturm,zur Mühlen",
    ),
    "turkish": (
        "Ayşegül,Büşra,Çiğdem,Dilara,Esra,Feride,Gülsüm,Hatice,Nurcan,Özlem,Şeyma,Zehra",
        "Alparslan,Burak,Cemal,Emre,Ferhat,Gökhan,Hakan,İlker,Murat,Oğuzhan,Serdar,Tuncay",
        "Akgün,Bozkurt,Çelebi,Demirtaş,Erdoğmuş,Güneş,Kılıçarslan,Özkan,Şimşek,Taşdelen,Uysal,Yalçınkaya",
    ),
    "polish": (
        "Agnieszka,Bożena,Danuta,Grażyna,Jadwiga,Małgorzata,Wioletta,Zuzanna",
        "Bartosz,Czesław,Grzegorz,Jarosław,Krzysztof,Łukasz,Wojciech,Zbigniew",
        "Błaszczyk,Chmielewska,Dąbrowski,Gołębiewski,Jabłońska,Kaźmierczak,Piątek,Szczepański,Wróblewska",
    ),
    "ukrainian": (
        "Oksana,Halyna,Iryna,Liudmyla,Nadiia,Svitlana,Yevheniia,Tetiana",
        "Bohdan,Dmytro,Ihor,Mykola,Oleksandr,Serhii,Taras,Vasyl",
        "Bondarenko,Hrytsenko,Kovalchuk,Lysenko,Melnychuk,Ponomarenko,Shevchuk,Tkachenko,Yurchenko",
    ),
    "arabic": (
        "Amal,Bushra,Ghada,Hanan,Khadija,Manal,Rasha,Souad,Wafaa,Yusra",
        "Abdulrahman,Anas,Bilal,Fadi,Hussam,Khaled,Mahmoud,Nizar,Tareq,Walid",
        "Al-Khatib,Alhamwi,Barakat,Darwish,El-Sayed,Haddad,Kanaan,Mansour,Othman,Shaaban,Tlass",
    ),
    "afghan": (
        "Bibi Gul,Farzana,Latifa,Maryam,Nilofar,Parwin,Shakila,Zarghona",
        "Abdul Wahid,Esmatullah,Habibullah,Jawad,Mirwais,Najibullah,Rahmatullah,Zabiullah",
        "Ahmadzai,Amiri,Haidari,Karimi,Noorzai,Rahimi,Sadat,Stanekzai,Yousufzai",
    ),
    "vietnamese": (
        "Thị Hương,Bích Ngọc,Lan Anh,Mai,Phương Thảo,Thu Hà",
        "Quang Huy,Đức Anh,Minh Tuấn,Văn Long,Xuân Trường",
        "Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi",
    ),
    "african": (
        "Abena,Adwoa,Chiamaka,Efua,Ngozi,Selamawit,Tsehay,Yetunde,Saba",
        "Kwabena,Emeka,Kofi,Oluwaseun,Tesfaye,Yonas,Berhane,Mamadou",
        "Acheampong,Boateng,Diallo,Ghebremedhin,Nwachukwu,Okafor,Osei,Tekle,Traoré,Woldemariam",
    ),
    "southern": (
        "Chiara,Concetta,Despina,Eleni,Giuseppina,Inês,Mercedes,Rosalia,Jovana,Snežana",
        "Calogero,Dimitrios,Duarte,Gaetano,Ignacio,Panagiotis,Salvatore,Branislav,Zoran",
        "Cacciatore,De Luca,Esposito,Figueiredo,Georgiou,Karagiannis,Jovanović,Lombardo,Milošević,Ramírez",
    ),
    "asian": (
        "Anjali,Sunita,Lakshmi,Pema,Mei Ling,Xiaoyan,Hye-jin,Yuki",
        "Rajesh,Pasang,Tenzin,Vikram,Wei,Haoran,Suresh,Takumi",
        "Sherpa,Gurung,Krishnamurthy,Patel,Zhang,Huang,Kim,Tanaka,Rajapaksa",
    ),
    "balkan": (
        "Floarea,Ionela,Mihaela,Arbnora,Shpresa,Vjollca,Desislava,Rumyana",
        "Bogdan,Gheorghe,Marius,Agim,Besnik,Dritan,Krasimir,Plamen",
        "Băsescu,Ciobanu,Ungureanu,Berisha,Gashi,Krasniqi,Dimitrova,Stoyanov,Hristov",
    ),
}
MIX = ("german",) * 12 + ("turkish",) * 2 + tuple(origin for origin in NAMES if origin != "young")
ABROAD = tuple(origin for origin in NAMES if origin not in ("german", "young"))
YOUNG = ("young",) * 12 + tuple(origin for origin in NAMES if origin != "german")
OLD = ("german",) * 14 + ("polish", "southern", "balkan")


def _namer(draw: Draw, origin: str, gender: str) -> tuple[str, str]:
    return out_of_lists(draw, NAMES[origin], gender)


def folk(draw: Draw, first: int, last: int, mixture: tuple[str, ...] = MIX) -> list[Person]:
    return gather(draw, _namer, mixture, first, last)


STREETS = (
    "Am Deichtor,An der Bleiche,Kirschenallee,Lerchenstieg,Hinter den Höfen,Wilhelm-Busch-Str.,Torfgraben,"
    "Neue Reihe,Ostpreußendamm,Gerhart-Hauptmann-Ring,Zum Alten Bahnhof,Fliederweg,Kalkofenstraße,"
    "Mühlbachgasse,"
    "St.-Annen-Platz,Stresemannstr.,Rotdornweg,Bürgermeister-Jansen-Str.,Unter den Eichen,Siedlerstrasse,"
    "Marktgasse,Carl-von-Ossietzky-Str.,Am Wasserturm,Hopfengarten,Sudetenstr.,Lange Wiese"
).split(",")
PLACES = (
    "29221 Celle,26721 Emden,38300 Wolfenbüttel,31134 Hildesheim,06217 Merseburg,01612 Nünchritz,"
    "87435 Kempten,"
    "83646 Bad Tölz,52222 Stolberg,50321 Brühl,57072 Siegen,24837 Schleswig,17489 Greifswald,96450 Coburg,"
    "73525 Schwäbisch Gmünd,66538 Neunkirchen,36037 Fulda,44532 Lünen,03046 Cottbus,78224 Singen"
).split(",")


def street(draw: Draw) -> str:
    return f"{draw.choice(STREETS)} {number(draw)}"


def number(draw: Draw) -> str:
    return f"{draw.randint(1, 148)}{draw.choice(('', '', '', '', 'a', 'b', ' c', '-2'))}"


def home(draw: Draw) -> tuple[str, str]:
    code, _, town = draw.choice(PLACES).partition(" ")
    return code, town


def homes(draw: Draw, near: int = 4) -> list[tuple[str, str]]:
    listed = draw.sample(PLACES, near)
    cells = draw.choices(listed, [1 / (n + 1) for n in range(near)], k=draw.rows)
    return [(c[:5], c[6:]) for c in cells]


def phone(draw: Draw) -> str:
    three, two = draw.shaped("###"), draw.shaped("##")
    return draw.choice(
        (
            f"030/23125{three}",
            f"069-90009 {three}",
            f"0 40 / 66 96 9{three}",
            f"(0221) 4710-{three}",
            f"0049 89 99998{three}",
            f"+49 171 39200{two}",
            f"017139200{two}",
            f"0176 / 04069 0{two}",
            f"0176-040690{two}",
            f"p. 0221/4710{three}",
        )
    )


def cell(draw: Draw) -> str:
    return draw.choice(("+4917139200##", "0171 3920 0##", "0176 04 06 90 ##", "+49 (0)176 040690##")).replace(
        "##", draw.shaped("##")
    )


def mail(draw: Draw, person: Person) -> str:
    given, family = (name.replace("--", "-") for name in person.plain)
    return draw.choice(
        (
            f"{given}.{family}@example.org",
            f"{given[:1]}{family}@post.example",
            f"{family}{person.born:%y}@example.net",
            f"{family}-{given}@mail.example",
            f"{given}{draw.randint(1, 99)}@example.com",
            f"fam.{family}@web.example",
        )
    )


def mixed_day(draw: Draw, day) -> str:
    return draw.choices(
        (
            f"{day:%d.%m.%Y}",
            f"{day.day}.{day.month}.{day:%y}",
            f"{day:%Y-%m-%d}",
            f"{day:%d/%m/%Y}",
            f"{day:%Y}",
        ),
        (70, 15, 5, 5, 5),
    )[0]


def western(people: list[Person]) -> list[Person]:
    """The persons as an old program writes them: what cp1252 lacks loses its marks."""
    return [replace(p, given=_western(p.given), family=_western(p.family)) for p in people]


def _western(name: str) -> str:
    cells = []
    for sign in name.translate(str.maketrans("łŁđĐı", "lLdDi")):
        try:
            sign.encode("cp1252")
            cells.append(sign)
        except UnicodeEncodeError:
            cells.append(unicodedata.normalize("NFD", sign)[0])
    return "".join(cells)
