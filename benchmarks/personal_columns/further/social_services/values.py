"""Lists by hand: names of many origins, streets, towns, numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists

NAMES = {
    "de": (
        (
            "Heike,Anja,Sabrina,Jaqueline,Mandy,Petra,Gudrun,Svenja,Kathrin,Melanie,Ilona,Birgit,"
            "Chantal,Ramona,Doreen,Marlies,Annegret,Lieselotte,Kerstin"
        ),
        (
            "Uwe,Detlef,Ronny,Maik,Heinz-Jürgen,Torsten,Sven,Holger,Marcel,Dirk,Enrico,Klaus,Rüdiger,"
            "Norbert,Pascal,Falk,Karl-Heinz,Lutz,Bodo,Jörg"
        ),
        (
            "Krüger,Pohl,Brandt,Hinrichs,Köster,Jahnke,Lüders,Mertens,Schwarzkopf,Wuttke,Noack,Paulsen,"
            "Zielke,Grabowski,Thielemann,Oltmanns,Petersen,Rademacher,Strauß,Böttcher,von der Heide,"
            "Kaminski,Sommerfeld"
        ),
    ),
    "tr": (
        "Zeynep,Emine,Gülsüm,Hatice,Nurcan,Sevgi,Elif,Dilek,Ayten,Songül",
        "Murat,Hüseyin,Orhan,Cengiz,Serkan,Yusuf,Tuncay,Bülent,Emre,Halil",
        "Yıldırım,Şahin,Korkmaz,Aktaş,Doğan,Kılıç,Özkan,Tekin,Çelik,Bozkurt,Karaca",
    ),
    "ar": (
        "Rania,Hanan,Fatimah,Abeer,Nour,Suha,Maha,Iman,Ghada,Wafaa",
        "Bassam,Khaled,Mahmoud,Anas,Tarek,Ziad,Abdulrahman,Fadi,Hussam,Nizar",
        "Al-Khatib,Haddad,Alhamwi,Darwish,Al Jaber,Kanaan,Sabbagh,Almasri,Hamdan,Barakat,Al-Zoubi",
    ),
    "pl": (
        "Grażyna,Bożena,Katarzyna,Beata,Dorota,Małgorzata,Urszula",
        "Zbigniew,Sławomir,Krzysztof,Jarosław,Mirosław,Wiesław,Dariusz,Grzegorz,Piotr",
        "Wiśniewski,Kowalczyk,Zając,Mazur,Krawczyk,Piekarz,Gołąb,Szymczak,Wrona,Jabłoński",
    ),
    "ro": (
        "Mihaela,Ioana,Florentina,Crina,Lenuța,Gabriela,Doina",
        "Gheorghe,Ionuț,Vasile,Costel,Marius,Florin,Nicolae,Dumitru",
        "Popescu,Munteanu,Ciobanu,Stoica,Lupu,Dragomir,Ene,Rusu,Lăcătuș,Moldovan",
    ),
    "bg": (
        "Desislava,Stanka,Yordanka,Galina,Rumyana",
        "Plamen,Stoyan,Krasimir,Asen,Ventsislav,Hristo",
        "Dimitrov,Angelov,Kolev,Asenov,Mitkov,Iliev,Todorov",
    ),
    "ua": (
        "Oksana,Nataliia,Yuliia,Svitlana,Halyna,Iryna,Liudmyla",
        "Volodymyr,Andrii,Serhii,Mykola,Taras,Bohdan",
        "Shevchuk,Bondarenko,Kravchenko,Tkachuk,Melnyk,Lysenko,Hrytsenko,Marchenko",
    ),
    "ru": (
        "Valentina,Tatjana,Ljudmila,Olga,Jekaterina",
        "Wladimir,Sergej,Viktor,Waldemar,Nikolaj,Artjom",
        "Schmidtke,Iwanow,Kusnezow,Wolkow,Sokolow,Reimer,Lebedew,Morosow",
    ),
    "af": (
        "Zahra,Masuma,Shukria,Nilofar,Parwana,Laila",
        "Ghulam,Mohammad Reza,Sayed Ali,Jawad,Najibullah,Esmatullah,Mirwais",
        "Hosseini,Rezai,Ahmadzai,Noori,Stanekzai,Haidari,Mohammadi,Sultani",
    ),
    "er": (
        "Selam,Luwam,Tsega,Feven,Winta,Abrehet",
        "Filmon,Tesfalem,Yonas,Mebrahtu,Kibrom,Habtom",
        "Tekle,Gebremedhin,Weldeab,Habte,Kidane,Ghebreab,Haile,Tesfay",
    ),
    "so": (
        "Hodan,Ifrah,Sahra,Fartun,Ubah",
        "Abdirahman,Mohamud,Liban,Guled,Farah",
        "Warsame,Abdullahi Ali,Jama,Hersi,Nur Hassan,Mohamed Isse",
    ),
    "ku": (
        "Berivan,Rojda,Gulistan,Nesrin,Zîlan",
        "Azad,Diyar,Rêber,Serhat,Kawa,Sherzad",
        "Bozan,Khalaf,Elyas,Demirbaş,Xelil,Shingali,Osso",
    ),
    "vn": (
        "Thi Huong,Ngoc Lan,Thu Trang,Bich Phuong",
        "Van Duc,Quang Minh,Xuan Hai,Dinh Tuan",
        "Nguyen,Tran,Pham,Le,Vu,Dang",
    ),
    "yu": (
        "Jasmina,Snežana,Ljiljana,Mirsada,Vesna",
        "Zoran,Dragan,Nenad,Senad,Mirko,Goran",
        "Petrović,Hadžić,Marković,Begić,Jovanović,Ramić,Stanković",
    ),
    "al": (
        "Vjollca,Shpresa,Teuta,Fatmire,Arta",
        "Agron,Besnik,Ilir,Skënder,Flamur,Valon",
        "Krasniqi,Berisha,Gashi,Hoxha,Shala,Morina,Prenga",
    ),
    "wa": (
        "Blessing,Aminata,Grace,Mariama,Ngozi,Adjoa",
        "Emeka,Ousmane,Kwabena,Ibrahima,Lamin,Samuel",
        "Okafor,Diallo,Mensah,Jallow,Osei,Traoré,Balde,Eze,Ceesay",
    ),
    "ge": (
        "Nino,Ketevan,Tamar,Manana",
        "Giorgi,Levan,Zurab,Davit",
        "Beridze,Kapanadze,Lomidze,Gelashvili,Tsiklauri",
    ),
    "it": (
        "Concetta,Giuseppina,Rosaria,Antonella",
        "Salvatore,Calogero,Domenico,Pasquale",
        "Russo,Caruso,Lo Presti,D'Angelo,Amato,Di Benedetto",
    ),
}
MIXED = ("de",) * 9 + tuple(NAMES)
GERMAN = ("de",) * 9 + ("pl", "tr", "ru", "it")
ABROAD = ("af", "er", "so", "ku", "ar", "ua", "wa", "ge", "tr", "al")


def _namer(draw: Draw, origin: str, gender: str) -> tuple[str, str]:
    return out_of_lists(draw, NAMES[origin], gender)


def folk(draw: Draw, first: int, last: int, mixture: Sequence[str] = MIXED) -> list[Person]:
    """As many persons as rows."""
    return gather(draw, _namer, mixture, first, last)


_STREETS = (
    "Kanalstr.|Am Güterbahnhof|Hamburger Straße|Ziegeleiweg|Bürgerm.-Kröger-Str.|Pestalozzistraße|"
    "Schützenwall|"
    "Alte Landstr.|Rote Reihe|Moorkamp|Zum Wasserwerk|Dr.-Külz-Ring|Schlachthofstr.|Fuhlenbrook|Hansaplatz|"
    "Lange Gasse|Thälmannstraße|Neuer Weg|Wilh.-Leuschner-Str.|Am Hang|Eisenbahnstr.|Kolpingweg|Bleiche"
).split("|")
TOWNS = [
    ("24534", "Neumünster"),
    ("24537", "Neumünster"),
    ("24103", "Kiel"),
    ("23552", "Lübeck"),
    ("25335", "Elmshorn"),
    ("24768", "Rendsburg"),
    ("24576", "Bad Bramstedt"),
    ("24582", "Bordesholm"),
    ("01067", "Dresden"),
    ("09111", "Chemnitz"),
    ("08056", "Zwickau"),
    ("45127", "Essen"),
    ("44787", "Bochum"),
    ("45879", "Gelsenkirchen"),
]


def street(draw: Draw) -> str:
    return draw.choice(_STREETS)


def number(draw: Draw) -> str:
    return f"{draw.randint(1, 148)}{draw.choice(['', '', '', '', 'a', ' b', ' - HH', 'c'])}"


def town(draw: Draw) -> tuple[str, str]:
    return draw.choices(TOWNS, (30, 14, 8, 3, 5, 7, 6, 8, *[0.4] * 6))[0]


def address(draw: Draw) -> str:
    code, place = town(draw)
    return draw.choice(
        [
            f"{street(draw)} {draw.randint(1, 99)}, {code} {place}",
            f"{street(draw)} {draw.randint(1, 99)}, {place}",
        ]
    )


def mobile(draw: Draw) -> str:
    two = f"{draw.randint(0, 99):02d}"
    return draw.choice(
        [
            f"0171 39200{two}",
            f"0171-39200{two}",
            f"0176/040690{two}",
            f"+49 176 040690{two}",
            f"017604069{draw.randint(0, 99):03d}",
        ]
    )


def landline(draw: Draw) -> str:
    three = draw.shaped("###")
    return draw.choice(
        [f"030 23125{three}", f"(030) 23125-{three}", f"040/66969{three}", f"0221 4710{three}"]
    )


def mail(draw: Draw, person: Person) -> str:
    given, family = person.plain
    given, family = given.replace(" ", ""), family.replace(" ", "")
    box = draw.choice(
        [
            f"{given}.{family}",
            f"{given[:1]}{family}{draw.randint(1, 99)}",
            f"{family}-{given}",
            f"{given}{person.born.year}",
        ]
    )
    return f"{box}@{draw.choice(['example.org', 'example.com', 'mail.example.net', 'post.example'])}"


def ip(draw: Draw) -> str:
    return f"{draw.choice(['192.0.2', '198.51.100', '203.0.113'])}.{draw.randint(1, 254)}"


def bar(text: str) -> list[str]:
    """A list out of a text with bars."""
    return [word.strip() for word in text.split("|")]


def typed_day(draw: Draw, first: int, last: int) -> str:
    """A day as several hands have typed it."""
    day = draw.day(first, last)
    return draw.choice(
        [day.strftime("%d.%m.%Y")] * 5
        + [
            day.strftime("%d.%m.%y"),
            f"{day.day}.{day.month}.{day.year}",
            f"{day.day}.{day.month}.{day:%y}",
            day.strftime("%m/%Y"),
            f"ca. {day.year}",
        ]
    )


def western(name: str) -> str:
    """The name as an old program keeps it: no signs outside cp1252."""
    made = name.translate(str.maketrans("ıłŁđ", "ilLd"))
    return "".join(sign if _fits(sign) else unicodedata.normalize("NFD", sign)[0] for sign in made)


def _fits(sign: str) -> bool:
    try:
        sign.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


_YOUNG = (
    (
        "Mia,Leni,Ella,Amira,Lotta,Zoey,Elif Su,Emilia,Hazal,Lina,Nele,Maryam,Sofija,Joy,Fiona,"
        "Lea-Sophie,Alina,Yara,Milena"
    ),
    (
        "Noah,Finn,Matteo,Yasin,Levi,Jayden,Emir,Luca,Ben,Ibrahim,Maxim,Jonte,Tyler,Adam,Mats,Elias,"
        "Dario,Theo,Leon Noel"
    ),
)


def family(
    draw: Draw, first: int, last: int, born: tuple[int, int]
) -> tuple[list[Person], list[Person], list[Person], list[Person]]:
    """Mothers, fathers and two lists of children who share an origin; most share the family name."""
    mothers = folk(draw, first, last)
    made: tuple[list[Person], ...] = ([], [], [], [])
    for person in mothers:
        women = out_of_lists(draw, NAMES[person.origin], "w")[0]
        men, other = out_of_lists(draw, NAMES[person.origin], "m")
        mother = Person(given=women, family=person.family, gender="w", born=person.born, origin=person.origin)
        shared = draw.random() < 0.6
        made[0].append(mother)
        made[1].append(
            Person(
                given=men,
                family=person.family if shared else other,
                gender="m",
                born=person.born,
                origin=person.origin,
            )
        )
        for at in (2, 3):
            gender = draw.choice("wm")
            given = (
                draw.choice(_YOUNG[gender == "m"].split(","))
                if draw.random() < 0.7
                else out_of_lists(draw, NAMES[person.origin if person.origin != "de" else "yu"], gender)[0]
            )
            made[at].append(
                Person(
                    given=given,
                    family=person.family,
                    gender=gender,
                    born=draw.day(*born),
                    origin=person.origin,
                )
            )
    return made[0], made[1], made[2], made[3]


def notes(draw: Draw, parts: str, share: float, *, dated: float = 0.2) -> list[str]:
    """Notes of one to three parts, some with a day and a sign, so that few are alike."""
    listed = bar(parts)

    def note() -> str:
        if draw.random() > share:
            return ""
        text = draw.choice([", ", ". ", " - ", "; "]).join(draw.sample(listed, draw.choice((1, 1, 2, 2, 3))))
        if draw.random() < dated:
            text = f"{draw.randint(1, 30)}.{draw.randint(1, 12)}.: {text}"
        return text + draw.choice(["", "", "", "!", ".", " (HK)"])

    return draw.each(note)
