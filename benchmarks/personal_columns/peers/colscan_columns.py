"""Runs in colscan's own environment: folder of csv files → kinds of their columns, as JSON."""

import json
import sys
from pathlib import Path

from colscan import scan_table
from colscan.readers import open_source

KINDS = {
    "person_given": "given_name",
    "person_surname": "family_name",
    "person_name_full": "full_name",
    "gender_label": "gender",
    "email": "email",
    "phone": "phone",
    "iban": "iban",
    "bic": "bic",
    "postcode": "postcode",
    "street_address": "street",
    "house_number": "house_number",
    "city": "city",
    "region_admin": "state",
    "country_name": "nationality",
    "country_code": "nationality",
    "coordinate": "coordinates",
    "national_id": "id_card_number",
    "job_title": "occupation",
    "icd_code": "health",
    "atc_code": "health",
    "ip_address": "ip_address",
    "url": "url",
    "free_text": "free_text",
}
NATURES = {"personal", "special_category"}

answers = {}
for file in sorted(Path(sys.argv[1]).glob("*.csv")):
    columns = scan_table(open_source(str(file))[0])["columns"]
    answers[file.name] = [
        KINDS.get(column["type"]) or ("personal" if column["gdpr"]["nature"] in NATURES else None)
        for column in columns
    ]
print(json.dumps(answers))
