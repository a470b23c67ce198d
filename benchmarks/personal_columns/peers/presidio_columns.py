"""Runs in presidio's own environment: folder of csv files → kinds of their columns, as JSON.

All recognisers for German are switched on, also those that are off by default. The German pipeline is a
blank one without a model, so nothing finds names. A column is of the kind that most of up to 60 of its cells
are found to be, if those are at least half.
"""

import csv
import json
import logging
import sys
from collections import Counter
from pathlib import Path

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import SpacyNlpEngine

KINDS = {
    "PERSON": "full_name",
    "EMAIL_ADDRESS": "email",
    "PHONE_NUMBER": "phone",
    "IBAN_CODE": "iban",
    "IP_ADDRESS": "ip_address",
    "URL": "url",
    "DATE_TIME": "event_date",
    "DE_PLZ": "postcode",
    "DE_KFZ": "vehicle_plate",
    "DE_TAX_ID": "tax_id",
    "DE_SOCIAL_SECURITY": "social_insurance_number",
    "DE_HEALTH_INSURANCE": "health_insurance_number",
    "DE_ID_CARD": "id_card_number",
    "DE_PASSPORT": "passport_number",
    "DE_FUEHRERSCHEIN": "id_card_number",
}
CELLS = 60


class BlankGerman(SpacyNlpEngine):
    """A German pipeline that only cuts text into words."""

    def load(self):
        """Take the blank pipeline instead of a model."""
        self.nlp = {"de": spacy.blank("de")}


def analyzer():
    """Presidio with every recogniser it has for German."""
    logging.disable(logging.CRITICAL)
    engine = BlankGerman(models=[{"lang_code": "de", "model_name": "blank"}])
    engine.load()
    registry = RecognizerRegistry(supported_languages=["de"])
    registry.load_predefined_recognizers(languages=["de"], nlp_engine=engine)
    for name in dir(predefined_recognizers):
        if name.startswith("De") and name.endswith("Recognizer"):
            registry.add_recognizer(getattr(predefined_recognizers, name)(supported_language="de"))
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["de"])


def kind_of(engine, header, cells):
    """The kind that at least half of the cells are found to be; the header is given as context."""
    filled = [cell for cell in cells if cell][:CELLS]
    found = Counter()
    for cell in filled:
        results = engine.analyze(text=cell, language="de", context=[header])
        best = max(results, key=lambda result: (result.score, result.end - result.start), default=None)
        if best and best.entity_type in KINDS:
            found[KINDS[best.entity_type]] += 1
    kind, count = found.most_common(1)[0] if found else (None, 0)
    return kind if filled and count * 2 >= len(filled) else None


engine = analyzer()
answers = {}
for file in sorted(Path(sys.argv[1]).glob("*.csv")):
    with file.open(encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened)
    columns = zip(*rows, strict=True)
    answers[file.name] = [kind_of(engine, name, cells) for name, cells in zip(header, columns, strict=True)]
print(json.dumps(answers))
