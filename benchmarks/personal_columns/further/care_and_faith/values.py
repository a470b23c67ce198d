"""Lists by hand: names of many origins, places, streets, words of care, faith and administration."""

from __future__ import annotations

import unicodedata

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists

NAMES = {
    "german_old": (
        "Irmgard,Hannelore,Edeltraud,Waltraud,Gerda,Elfriede,Hildegard,Liselotte,Rosemarie,Anneliese,Ursula,"
        "Gisela,Käthe,Brunhilde,Mechthild,Ottilie,Lieselotte,Kreszentia,Roswitha,Sieglinde",
        "Karl-Heinz,Günther,Horst,Siegfried,Helmut,Manfred,Gerhard,Heinz,Rudolf,Eberhard,Alfons,Hans-Georg,"
        "Lothar,Dieter,Ewald,Willi,Erwin,Winfried,Egon,Bruno",
        "Brinkmann,Stegemann,Kröger,Oberhauser,Dietze,Wiesner,Hinrichsen,Tschirner,Moosbacher,Landgraf,"
        "Puschmann,Eickhoff,Rademacher,Thielen,Zwick,Sauerbier,Böttcher,Nagel,Kaltenbach,von der Heide,"
        "Meyer zu Schlochtern,Süß,Rübsam,Altmann,Kuhn,Schreiber,Vogt,Lang,Sommer",
    ),
    "german": (
        "Katrin,Silke,Anja,Nadine,Birgit,Wiebke,Svenja,Carolin,Ann-Kathrin,Stefanie,Heike,Ronja,Lea-Sophie,"
        "Friederike,Tabea,Judith,Kerstin,Maike,Jana,Pauline",
        "Thorsten,Jörg,Matthias,Sven,Holger,Jan-Niklas,Marcel,Hendrik,Fabian,Lasse,Jonathan,Bastian,Ole,"
        "Malte,Robin,Dirk,Kai,Timo,Benedikt,Simeon",
        "Harms,Petersen,Wegener,Kirchhoff,Drexler,Grünewald,Schirmer,Lübbers,Ostermann,Bachmann,Pfeiffer,"
        "Großkopf,Jäger,Blum,Kranz,Röhrig,Marx,Tietjen,Zielke,Ebeling,Haas,Müller-Lüdenscheidt,Reuter,"
        "Stroh,Uhlig,Lindemann,Bär,Weiß,Fromm",
    ),
    "turkish": (
        "Emine,Hatice,Zeynep,Gülsüm,Şerife,Nurcan,Songül,Büşra,Elif,Havva,Fadime,Sevgi",
        "Mehmet,İbrahim,Hüseyin,Ömer,Yusuf,Cemal,Tuncay,Oğuz,Serkan,Emre,Recep,Halil",
        "Yıldırım,Karataş,Özdemir,Çelik,Şahin,Aydoğan,Koç,Güneş,Kılıç,Bozkurt,Tekin,Ünal",
    ),
    "arabic": (
        "Rania,Iman,Houda,Samira,Khadija,Nour,Asmaa,Salma,Hanan,Maryam,Rim",
        "Khaled,Bilal,Omar,Anas,Abdelkader,Tarek,Mohammed,Yassin,Rachid,Jamal,Abdul Rahman",
        "Al-Masri,Haddad,El Amrani,Ben Salah,Khoury,Al Hamdan,Bouzidi,Darwish,Mansour,Chahine,Saidi",
    ),
    "bosnian": (
        "Amina,Lejla,Fatima,Sabina,Mirela,Selma,Azra",
        "Senad,Mirza,Adnan,Emir,Haris,Nermin,Zijad",
        "Hodžić,Begović,Delić,Mujić,Halilović,Softić,Ćosić,Imamović",
    ),
    "albanian": (
        "Vjosa,Arta,Shpresa,Albulena,Drita,Teuta",
        "Besnik,Agron,Luan,Arben,Valon,Burim,Gëzim",
        "Krasniqi,Gashi,Berisha,Hoxha,Shala,Bytyqi,Morina",
    ),
    "russian": (
        "Olga,Swetlana,Ludmila,Irina,Nadeschda,Valentina,Tatjana,Jekaterina",
        "Wladimir,Andrej,Sergej,Eduard,Waldemar,Juri,Igor,Artur",
        "Schmidtke,Iwanow,Petrowa,Friesen,Dyck,Wiebe,Sokolow,Penner,Kusnezowa,Reimer,Morosow",
    ),
    "ukrainian": (
        "Oksana,Yuliia,Nataliia,Halyna,Solomiia",
        "Oleksandr,Mykola,Bohdan,Taras,Dmytro",
        "Shevchuk,Bondarenko,Kovalenko,Tkachenko,Melnyk,Hrytsenko",
    ),
    "polish": (
        "Małgorzata,Agnieszka,Bożena,Jolanta,Grażyna,Katarzyna,Iwona",
        "Krzysztof,Zbigniew,Wojciech,Paweł,Łukasz,Dariusz",
        "Wiśniewski,Kaczmarek,Zając,Nowicka,Jabłoński,Piątek,Szymczak,Lewandowska",
    ),
    "ghanaian": (
        "Akosua,Abena,Comfort,Patience,Esi,Gifty",
        "Kwame,Kofi,Emmanuel,Yaw,Isaac,Ebenezer",
        "Owusu,Boateng,Asante,Mensah,Adjei,Opoku,Frimpong",
    ),
    "vietnamese": (
        "Thi Hoa,Thu Trang,Minh Anh,Ngoc Lan,Thi Mai",
        "Van Hung,Quoc Viet,Duc Anh,Minh Tuan,Van Thanh",
        "Nguyen,Tran,Pham,Le,Hoang,Vu,Dang",
    ),
    "persian": (
        "Shirin,Parisa,Mahnaz,Leila,Niloufar,Zahra",
        "Behrouz,Farhad,Mehdi,Navid,Kourosh,Reza",
        "Ahmadi,Hosseini,Rahimi,Karimzadeh,Moradi,Tehrani,Sharifi",
    ),
    "italian": (
        "Giuseppina,Rosaria,Chiara,Francesca,Concetta",
        "Salvatore,Carmelo,Luca,Antonio,Gaetano",
        "Esposito,Ricci,De Luca,Lombardo,Caruso,Di Stefano",
    ),
    "latin": (
        "Camila,Valentina,Luz Marina,Ximena,Daniela",
        "Juan Pablo,Andrés,Mateo,Diego,José Luis",
        "Quispe Mamani,Rodríguez,Gómez Paz,Herrera,Villanueva,Cárdenas",
    ),
    "eritrean": (
        "Selam,Feven,Rahwa,Mihret,Helen",
        "Yonas,Filmon,Tesfay,Merhawi,Kibrom",
        "Tekle,Gebremedhin,Haile,Woldu,Berhane,Kidane",
    ),
    "indian": (
        "Priya,Sneha,Anitha,Divya,Lakshmi",
        "Rahul,Sanjay,Jijo,Vignesh,Arun",
        "Thomas,Kurian,Nair,Patel,Reddy,Chacko",
    ),
    "english": (
        "Rebecca,Heather,Gillian,Megan,Alison",
        "Gareth,Stuart,Nigel,Craig,Douglas",
        "Whitfield,Ashworth,Baxter,O'Connor,McAllister,Hughes",
    ),
}
OLD = ("german_old",) * 13 + ("polish", "russian", "russian", "italian", "turkish", "english")
BROAD = ("german",) * 9 + (
    "german_old",
    "turkish",
    "turkish",
    "polish",
    "russian",
    "arabic",
    "italian",
    "vietnamese",
    "ukrainian",
    "indian",
    "bosnian",
    "english",
)
MOSQUE = (
    ("turkish",) * 6 + ("arabic",) * 4 + ("bosnian", "bosnian", "albanian", "albanian", "persian", "german")
)
CHURCH = (
    ("german",) * 6
    + ("russian",) * 3
    + ("ghanaian", "ghanaian", "persian", "vietnamese", "latin", "eritrean")
)
YOUNG = ("german",) * 7 + (
    "latin",
    "latin",
    "turkish",
    "arabic",
    "ghanaian",
    "indian",
    "ukrainian",
    "albanian",
)


def people(draw: Draw, mixture=BROAD, first: int = 1950, last: int = 2003) -> list[Person]:
    return gather(
        draw, lambda d, origin, gender: out_of_lists(d, NAMES[origin], gender), mixture, first, last
    )


def one(draw: Draw, mixture=BROAD) -> str:
    """Given and family name of somebody beside the row's person."""
    return " ".join(out_of_lists(draw, NAMES[draw.choice(mixture)], draw.choice("wm")))


def family(draw: Draw, mixture=BROAD) -> str:
    return out_of_lists(draw, NAMES[draw.choice(mixture)], "w")[1]


PLACES = (
    ("49074", "Osnabrück"),
    ("49134", "Wallenhorst"),
    ("49124", "Georgsmarienhütte"),
    ("49196", "Bad Laer"),
    ("49565", "Bramsche"),
    ("33330", "Gütersloh"),
    ("32257", "Bünde"),
    ("32120", "Hiddenhausen"),
    ("48565", "Steinfurt"),
    ("49525", "Lengerich"),
    ("08056", "Zwickau"),
    ("06108", "Halle (Saale)"),
    ("01445", "Radebeul"),
    ("67655", "Kaiserslautern"),
    ("66953", "Pirmasens"),
    ("74072", "Heilbronn"),
    ("88212", "Ravensburg"),
    ("99867", "Gotha"),
    ("24837", "Schleswig"),
    ("26603", "Aurich"),
)
TOWNS = tuple(town for _, town in PLACES)
ROADS = (
    "Bramscher Str.",
    "Am Riedenbach",
    "Lotter Straße",
    "Hasemauer",
    "An der Blankenburg",
    "Kokschestr.",
    "Natruper Holz",
    "Süsterstraße",
    "Im Nahner Feld",
    "Wilhelm-Raabe-Weg",
    "Zum Flugplatz",
    "Kirchgang",
    "Dodesheide",
    "Mühlenesch",
    "Iburger Straße",
    "Vor dem Tore",
    "Geschwister-Scholl-Ring",
    "Lerchenkamp",
    "Alte Poststr.",
    "Auf der Horst",
    "Königsberger Straße",
    "Rosenplatz",
    "Unter den Eichen",
    "Gartlager Weg",
)


def number(draw: Draw) -> str:
    first = draw.randint(1, 148)
    endings = ("", "a", "b", " c", f"-{draw.randint(149, 160)}")
    return f"{first}{draw.choices(endings, (20, 2, 1, 1, 1))[0]}"


def street(draw: Draw) -> str:
    return f"{draw.choice(ROADS)} {number(draw)}"


def landline(draw: Draw) -> str:
    shape = draw.choice(
        (
            "030 23125 ###",
            "030/23125###",
            "(040) 66969-###",
            "+49 221 4710###",
            "0221-4710 ###",
            "069 90009###",
            "089/99998-###",
            "004930 23125###",
        )
    )
    return draw.shaped(shape)


def mobile(draw: Draw) -> str:
    shape = draw.choice(
        (
            "0171 39200##",
            "0171/39200##",
            "+49 171 39200##",
            "0176 040690##",
            "0176-040690##",
            "+4917604069 0##",
        )
    )
    return draw.shaped(shape)


def phone(draw: Draw) -> str:
    return draw.choice((landline, mobile))(draw)


def mail(draw: Draw, person: Person) -> str:
    given, last = (part.replace("-", "") for part in person.plain)
    local = draw.choice(
        (
            f"{given}.{last}",
            f"{given[0]}.{last}",
            f"{last}{person.born.year % 100:02d}",
            f"{given}_{last}",
            f"{given}{draw.randint(1, 99)}",
            f"fam.{last}",
        )
    )
    hosts = ("example.org", "example.com", "example.net", "mail.example", "post.example")
    return f"{local}@{draw.choice(hosts)}"


def typed_day(draw: Draw, day) -> str:
    """A day as many hands write it."""
    return draw.choices(
        (
            day.strftime("%d.%m.%Y"),
            day.strftime("%d.%m.%y"),
            f"{day.day}.{day.month}.{day.year}",
            day.strftime("%Y-%m-%d"),
            day.strftime("%d/%m/%Y"),
        ),
        (12, 4, 4, 1, 1),
    )[0]


KASSEN = (
    "AOK Niedersachsen",
    "AOK",
    "TK",
    "Barmer",
    "DAK-G.",
    "IKK classic",
    "KKH",
    "Knappschaft",
    "hkk",
    "BKK VBU",
    "Debeka (privat)",
    "LKK / SVLFG",
    "Mobil",
    "Techniker Krankenkasse",
)


def legacy(text: str) -> str:
    """The text as an old program keeps it: signs that its code page lacks lose their marks."""
    kept = []
    for sign in text:
        try:
            sign.encode("cp1252")
        except UnicodeEncodeError:
            sign = {"ı": "i", "ł": "l", "Ł": "L", "đ": "d"}.get(sign) or unicodedata.normalize("NFD", sign)[0]
        kept.append(sign)
    return "".join(kept)


def note(draw: Draw, heads: list[str], tails: list[str]) -> str:
    """A note as typed: one or two remarks, at times with a date or a sign of the writer."""
    said = draw.sample(heads, 2 if draw.random() < 0.3 else 1)
    if draw.random() < 0.45:
        said.append(draw.choice(tails))
    text = draw.choice((", ", "; ", ". ", " / ")).join(said)
    if draw.random() < 0.35:
        text += f" ({draw.randint(1, 28)}.{draw.randint(1, 12)}.{draw.choice(('', ' kg', ' Ha.', ' tel.'))})"
    return text
