"""Runs in dataprof's own environment: folder of csv files → kinds of their columns, as JSON."""

import json
import sys
from pathlib import Path

import dataprof

KINDS = {
    "Email": "email",
    "Phone (US)": "phone",
    "Phone (IT)": "phone",
    "IBAN": "iban",
    "SWIFT/BIC": "bic",
    "German PLZ": "postcode",
    "IPv4": "ip_address",
    "URL": "url",
    "Geographic Coordinates": "coordinates",
}
HALF = 50.0


def kind_of(column):
    """The first of the patterns that at least half of the cells match and that we know."""
    matched = (p["name"] for p in column.get("patterns") or () if p["match_percentage"] >= HALF)
    return next((KINDS[name] for name in matched if name in KINDS), None)


answers = {}
for file in sorted(Path(sys.argv[1]).glob("*.csv")):
    answers[file.name] = [kind_of(column) for column in dataprof.profile(str(file)).to_dict()["columns"]]
print(json.dumps(answers))
