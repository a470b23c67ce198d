"""Notes as staff write them, assembled from invented phrases; some name invented persons and phones."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from .identifiers import make_phone
from .people import ORIGINS, Person, draw_given_name

DEBT_NOTES = (
    "kam ohne Termin; Unterlagen in zwei Tüten dabei",
    "Rückruf durch {given} {family} erbeten, Tel. {phone}",
    "hat „alles bezahlt“ gesagt – Belege fehlen noch",
    "Inkassobrief über 480 € liegt bei",
    "Schwester {woman} übersetzt beim nächsten Termin",
    "Pfändung durch Energieversorger angedroht!",
    "Vermieter droht mit Kündigung; Mietrückstand 2 Monate",
    "wirkt sehr belastet, schläft schlecht seit der Trennung",
    'Gläubiger verlangt "sofortige Zahlung", Frist bis Monatsende',
    "Bescheinigung nach § 850k ausgestellt",
    "arbeitet nachts, nur ab 14 Uhr erreichbar unter {phone}",
    "Erstgespräch am Telefon – nächster Termin im Herbst",
    "Sozialarbeiterin Frau {family} kennt den Fall",
    "in Therapie wegen Depression, Absprache mit der Klinik",
    "Handyvertrag für den Neffen unterschrieben; seitdem Mahnungen",
    "Kontoauszüge nachgereicht:\nJanuar bis März vollständig\nApril fehlt",
    "will keine Insolvenz, erst Vergleich versuchen",
    "Ratenhöhe 50,00 € abgesprochen",
)

FOOD_BANK_NOTES = (
    "kommt mit Rollator, bitte vorlassen",
    "Nachbarin {woman} {family} holt ab",
    "braucht Windeln Größe 4 – wenn da",
    "Ausweis vergessen; beim nächsten Mal zeigen",
    "kein Herd in der Unterkunft, nur Kaltes",
    "Anruf bei {phone}, wenn Tour ausfällt",
    "Sohn {man} übersetzt",
    "hat gefragt, ob „auch Katzenfutter“ möglich ist",
    "verträgt keine Milch; Ersatz mitgeben",
    "Bescheid läuft aus, neuer ist beantragt",
    "seit der Operation schwach auf den Beinen",
    "hilft selbst beim Sortieren mit",
    'Kinder essen "fast alles" außer Pilze',
    "Adresse geändert:\nneue Meldebescheinigung gesehen",
    "Beitrag 2,00 € erlassen",
)

CLUB_NOTES = (
    "Oma {woman} {family} holt montags ab, {phone}",
    "darf allein nach Hause gehen",
    "Probetraining bei {given}, danach entscheiden",
    "Schuhe Größe 36 ausgeliehen",
    "hat Asthmaspray in der Tasche",
    "Eltern getrennt; Post bitte an beide Adressen",
    "Beitrag für das Halbjahr erlassen",
    "möchte ins Tor – Talent!",
    "Schwimmabzeichen Bronze im Mai",
    "nach Verletzung am Knie noch kein Wettkampf",
    "Geschwisterrabatt; Bruder {man} ist auch im Verein",
    "spricht noch wenig Deutsch, {given} hilft",
    "Anmeldung unvollständig:\nUnterschrift der Mutter fehlt",
    "Fahrdienst mit Familie {family}",
    "Trikot „Nr. 7“ reserviert",
)

SURVEY_ANSWERS = (
    "Mehr frisches Gemüse",
    "Die Schlange ist zu lang, besonders im Winter",
    "Alle sind sehr freundlich – danke!",
    "Ein Termin am Abend wäre gut, ich arbeite",
    "Jemand, der meine Sprache spricht",
    "Frau {family} hört immer zu",
    "Ich schäme mich, wenn mich Leute sehen",
    "Babynahrung fehlt oft",
    "Mit dem Rollstuhl komme ich kaum durch die Tür",
    '"Wer zuerst kommt" finde ich ungerecht',
    "Nichts, es passt so",
    "Bitte mehr Brot, weniger Süßes",
)


def write_note(rng: Random, person: Person, phrases: Sequence[str]) -> str:
    """One to three phrases; the persons named in them share the writer's or the family's background."""
    chosen = rng.sample(phrases, rng.choices((1, 2, 3), weights=(5, 4, 2))[0])
    other = rng.choice((person.origin, "german"))
    filled = [
        phrase.format(
            given=draw_given_name(rng, other, "d"),
            woman=draw_given_name(rng, other, "w"),
            man=draw_given_name(rng, other, "m"),
            family=rng.choice(ORIGINS[other].names.family),
            phone=make_phone(rng, rng.random() < 0.6),
        )
        for phrase in chosen
    ]
    return rng.choice((". ", "; ", " – ")).join(filled)
