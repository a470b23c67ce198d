"""Croissant: what the specification requires, what mlcroissant reads, and nothing that counts persons."""

import importlib.util
import json
import re
import subprocess
import sys

import pytest

from cdl_workbook.exports.croissant import croissant_of, write_croissant
from cdl_workbook.exports.croissant.vocabulary import RAI_MANY, RAI_ONE
from tests.exports.made import FULL, SAMPLES, complain, known_of, known_sample, small

REQUIRED = "@context @type conformsTo name description url license creator datePublished distribution".split()
"""docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html, «Required»."""
RAI = """dataCollection dataCollectionType dataCollectionMissingData dataCollectionRawData
dataCollectionTimeframe dataImputationProtocol dataManipulationProtocol dataPreprocessingProtocol
dataAnnotationProtocol dataAnnotationPlatform dataAnnotationAnalysis annotationsPerItem annotatorDemographics
machineAnnotationTools dataReleaseMaintenancePlan personalSensitiveInformation dataSocialImpact dataBiases
dataLimitations dataUseCases""".split()
"""docs.mlcommons.org/croissant/docs/croissant-rai-spec.html."""

LOADS = """\
import json, sys
import mlcroissant
told = []
for path in sys.argv[1:]:
    metadata = mlcroissant.Dataset(path).metadata
    told.append({
        "errors": sorted(metadata.ctx.issues.errors), "warnings": sorted(metadata.ctx.issues.warnings),
        "name": metadata.name, "fields": [str(one.name) for one in metadata.record_sets[0].fields],
        "sha256": metadata.distribution[0].sha256, "personal": metadata.personal_sensitive_information,
    })
print(json.dumps(told))
"""


def loaded(*paths):
    """What mlcroissant says of files, in a process of its own: it warns of things we cannot mend."""
    if importlib.util.find_spec("mlcroissant") is None:
        complain("mlcroissant (pip install mlcroissant)")
    done = subprocess.run(
        [sys.executable, "-c", LOADS, *map(str, paths)], capture_output=True, text=True, timeout=170
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def known():
    return {name: known_sample(name) for name in SAMPLES}


@pytest.mark.parametrize("name", SAMPLES)
def test_mlcroissant_loads_every_file_without_an_error(tmp_path, known, name):
    paths = write_croissant(tmp_path, known[name])
    assert len(paths) == len(known[name].tables)
    for told, table in zip(loaded(*paths), known[name].tables, strict=True):
        assert told["errors"] == []
        assert told["warnings"] == []
        assert told["sha256"] == table.sha256
        assert told["fields"] == [column.name for column in table.columns]
        assert told["personal"]


def test_mlcroissant_would_find_an_error(tmp_path, known):
    [path, *_] = write_croissant(tmp_path, known[FULL])
    document = json.loads(path.read_text(encoding="utf-8"))
    document["recordSet"][0]["field"][0]["source"]["fileObject"]["@id"] = "nowhere"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(AssertionError, match="nowhere"):
        loaded(path)


def test_names_that_are_no_addresses_still_load(tmp_path):
    data = 'Nr;Betrag / Monat;Anteil %20;"Anteil ""alt""";Größe {m}|^\n1;2;3;4;5\n6;7;8;9;10\n'
    [told, _] = loaded(*write_croissant(tmp_path, known_of(small(tmp_path / "verein", data=data))))
    assert told["errors"] == []
    assert told["fields"] == ["Nr", "Betrag / Monat", "Anteil %20", 'Anteil "alt"', "Größe {m}|^"]


def test_we_know_all_properties_and_no_other():
    assert sorted((*RAI_MANY, *RAI_ONE)) == sorted(RAI)


@pytest.mark.parametrize("name", SAMPLES)
def test_required_properties_and_canonical_names(known, name):
    for table in known[name].tables:
        document = croissant_of(known[name], table)
        assert [one for one in REQUIRED if not document.get(one)] == []
        assert document["conformsTo"] == [
            "http://mlcommons.org/croissant/1.1",
            "http://mlcommons.org/croissant/RAI/1.0",
        ]
        given = {one.removeprefix("rai:") for one in document if one.startswith("rai:")}
        assert given
        assert given <= set(RAI)


def test_kinds_stand_there_in_words(known):
    clients = croissant_of(known[FULL], known[FULL].tables[1])
    personal = " ".join(clients["rai:personalSensitiveInformation"])
    for kind in ("Religion oder Weltanschauung", "Gesundheit", "Kontonummer (IBAN)", "Vorname"):
        assert kind in personal
    fields = {one["name"]["de"]: one["description"]["de"] for one in clients["recordSet"][0]["field"]}
    assert fields["Konf."] == "Religion oder Weltanschauung: besonders geschützt (Art. 9 DSGVO)"


def test_a_table_without_persons_is_not_said_to_hold_them(known):
    goods = croissant_of(known["tafel"], known["tafel"].tables[2])
    assert goods["rai:personalSensitiveInformation"] == [
        "Kein Personenbezug gefunden. Prüft selbst, ob das stimmt."
    ]


@pytest.mark.parametrize("name", SAMPLES)
def test_no_path_outside_no_licence_for_what_is_not_published_no_number_of_rows(known, name):
    for table in known[name].tables:
        document = croissant_of(known[name], table)
        [file] = document["distribution"]
        assert re.fullmatch(r"data/[^/.][^/]*", file["contentUrl"])
        assert "keine Lizenz" in document["license"]
        assert document["sdLicense"] == "https://creativecommons.org/licenses/by/4.0/"
        numbers = set(re.findall(r"\d+", json.dumps({**document, "distribution": [], "@context": {}})))
        assert str(table.rows) not in numbers


def test_gaps_of_a_table_too_small_are_not_told(tmp_path):
    data = "Nr;Vorname\n1;Anna\n2;\n"
    known = known_of(small(tmp_path / "verein", data=data))
    assert "rai:dataCollectionMissingData" not in croissant_of(known, known.tables[0])


def test_files_of_tables_that_are_gone_go_too(tmp_path):
    workbook = small(tmp_path / "verein")
    write_croissant(tmp_path / "out", known_of(workbook))
    (tmp_path / "out" / "eigenes.json").write_text("{}", encoding="utf-8")
    (workbook.data / "waren.csv").unlink()
    write_croissant(tmp_path / "out", known_of(workbook))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "eigenes.json",
        "mitglieder.croissant.json",
    ]
