"""Real German towns with real postcodes, and invented streets of a likely shape."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from .names import listed


class Place(NamedTuple):
    """A postcode and the town it belongs to."""

    postcode: str
    city: str


_TOWNS = """
Dresden 01099 01127 01307|Freital 01705|Radebeul 01445|Pirna 01796|Heidenau 01809|Coswig 01640|Meißen 01662
Bautzen 02625|Görlitz 02826|Cottbus 03046|Leipzig 04103 04229 04315|Halle (Saale) 06108 06114
Dessau-Roßlau 06844|Gera 07545|Jena 07743 07745|Zwickau 08056|Plauen 08523|Chemnitz 09111 09126
Berlin 10115 12043 13353|Potsdam 14467 14482|Frankfurt (Oder) 15230|Greifswald 17489|Rostock 18055 18057
Schwerin 19053|Hamburg 20095 20359 22765|Lübeck 23552|Kiel 24103 24143|Flensburg 24937|Oldenburg 26122
Bremerhaven 27568|Bremen 28195 28203|Hannover 30159 30451|Bielefeld 33602|Kassel 34117 34127|Gießen 35390
Göttingen 37073|Braunschweig 38100|Magdeburg 39104 39108|Düsseldorf 40210 40227|Wuppertal 42103
Dortmund 44135 44147|Bochum 44787|Essen 45127 45141|Gelsenkirchen 45879|Duisburg 47051 47166|Münster 48143
Osnabrück 49074|Köln 50667 50823 51103|Aachen 52062|Bonn 53111|Trier 54290|Mainz 55116|Koblenz 56068
Frankfurt am Main 60311 60486|Darmstadt 64283|Wiesbaden 65183|Saarbrücken 66111|Ludwigshafen am Rhein 67059
Kaiserslautern 67655|Mannheim 68159 68169|Heidelberg 69115|Stuttgart 70173 70372|Karlsruhe 76131
Konstanz 78462|Freiburg im Breisgau 79098|München 80331 80995|Ingolstadt 85049|Augsburg 86150 86153|Ulm 89073
Nürnberg 90402 90443|Regensburg 93047|Passau 94032|Bamberg 96047|Würzburg 97070|Erfurt 99084 99086
Weimar 99423
"""


def _read_towns(text: str) -> tuple[Place, ...]:
    places = []
    for town in text.strip().replace("\n", "|").split("|"):
        words = town.split()
        postcodes = [word for word in words if word.isdigit()]
        city = " ".join(word for word in words if not word.isdigit())
        places += [Place(postcode, city) for postcode in postcodes]
    return tuple(places)


PLACES = _read_towns(_TOWNS)

_TREES = listed(
    "Linden Ahorn Birken Eschen Erlen Kastanien Ulmen Weiden Holunder Schlehen Hasel Wacholder Fichten "
    "Quitten Mühlen Ziegel Schiefer Brunnen Gerber Töpfer Seiler Färber Kranich Amsel Lerchen Zeisig Hafer "
    "Garten Wiesen Bach Berg Tal Kirch Markt Schul Spitalhof Torfstich Heide Moor Sonnen",
    " ",
)
_ENDS = ("straße", "straße", "straße", "weg", "weg", "gasse", "ring", "allee", "platz")
_HONOURED = listed(
    "Karl-Renner-Weg|Goetheplatz|Emmy-Albrecht-Straße|Clara-Winter-Ring|Dr.-Otto-Sommer-Straße|"
    "Geschwister-Lange-Allee|Anna-Feldmann-Platz|Professor-Ries-Straße|Bertha-Kluge-Weg|St.-Georg-Straße",
    "|",
)
_SPOTS = listed(
    "Am Alten Markt|Am Mühlgraben|An der Bleiche|Hinter den Höfen|Im Rosengrund|Zur Alten Fähre|"
    "Unter den Kastanien|Auf dem Anger|Am Güterbahnhof|Zum Steinbruch|In der Au|Am Wehr",
    "|",
)


def invent_street(rng: Random) -> str:
    """A street with its house number in one cell, as most lists have it: ``Lindenstraße 4a``."""
    shape = rng.random()
    if shape < 0.70:
        street = rng.choice(_TREES) + rng.choice(_ENDS)
    elif shape < 0.85:
        street = rng.choice(_HONOURED)
    else:
        street = rng.choice(_SPOTS)
    suffix = rng.choice("abcd") if rng.random() < 0.15 else ""
    return f"{street} {rng.randint(1, 148)}{suffix}"


def draw_place(rng: Random, home: tuple[str, ...], home_share: float) -> Place:
    """A place in one of the ``home`` towns with probability ``home_share``, else anywhere in Germany."""
    local = [place for place in PLACES if place.city in home]
    return rng.choice(local if rng.random() < home_share else PLACES)
