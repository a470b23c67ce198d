"""The published schema of ``answers.yaml`` is that of the models, and what we write meets it."""

import json

import jsonschema
import pytest
from ruamel.yaml import YAML

from cdl_workbook.answers import Answer, AnswerStore, Key, State, Voice
from cdl_workbook.answers.schema import answers_schema
from tests.commands import ROOT

VALID = jsonschema.Draft202012Validator(answers_schema()).is_valid


def test_the_published_schema_is_the_models_own():
    published = json.loads((ROOT / "docs/schema/answers.schema.json").read_text(encoding="utf-8"))
    assert published == answers_schema()


def test_what_the_store_writes_meets_the_schema(tmp_path):
    voices = (Voice(value="a", author="Vorstand"), Voice(state=State.UNKNOWN, author="Team"))
    store = AnswerStore(tmp_path, {"cdl-workbook": "1.0"})
    store.save({Key("cg.problem"): Answer(value="eins"), Key("pr.table.owner", "a.csv"): Answer(value="x")})
    store.save(
        {
            Key("cg.problem"): Answer(value="zwei"),
            Key("ju.misuse"): Answer(state=State.CONTESTED, voices=voices),
        }
    )
    written = YAML(typ="safe").load(store.path.read_text(encoding="utf-8"))
    assert VALID(json.loads(json.dumps(written, default=str)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"answer": {}},
        {"answers": {"cg.problem": {"state": "maybe"}}},
        {"answers": {"cg.problem": {"value": "x", "visible": "public"}}},
        {"tables": {"a.csv": {"hash": "x"}}},
        {"schema": "cdl-workbook/answers/9"},
    ],
)
def test_the_schema_refuses_what_the_models_refuse(wrong):
    assert not VALID(wrong)
