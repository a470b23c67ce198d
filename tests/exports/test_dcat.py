"""DCAT-AP.de: read as RDF, all that the specification requires is there, in the form that it requires."""

import importlib
import json
import os

import pytest

from cdl_workbook.exports.dcat import catalogue_of
from cdl_workbook.exports.documents import to_json
from tests.exports.made import FULL, SAMPLES, known_of, known_sample, small

rdflib = pytest.importorskip("rdflib") if not os.environ.get("CI") else importlib.import_module("rdflib")
from rdflib import DCAT, DCTERMS, FOAF, RDF, RDFS, BNode, Graph, Literal, Namespace, URIRef  # noqa: E402

# rdflib's own reader of JSON-LD uses what rdflib calls outdated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

DCATDE = Namespace("http://dcat-ap.de/def/dcatde/")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
EU = "http://publications.europa.eu/resource/authority"

# DCAT-AP.de 3.0 (github.com/GovDataOfficial/DCAT-AP.de, «Releases/DCAT-AP.de V3.0», spec/03_overview_table.md
# and shacl/): class → property → (least, most, what it must be). The classes are those we write.
RULES = {
    DCAT.Catalog: {
        DCTERMS.title: (1, None, Literal),
        DCTERMS.description: (1, None, Literal),
        DCTERMS.publisher: (1, 1, FOAF.Agent),
        DCTERMS.license: (0, 1, URIRef),
        DCTERMS.language: (0, None, URIRef),
        DCTERMS.modified: (0, 1, Literal),
        DCTERMS.issued: (0, 1, Literal),
        DCAT.dataset: (0, None, DCAT.Dataset),
        DCAT.themeTaxonomy: (1, None, URIRef),
    },
    DCAT.Dataset: {
        DCTERMS.title: (1, None, Literal),
        DCTERMS.description: (1, None, Literal),
        DCTERMS.publisher: (1, 1, FOAF.Agent),
        DCTERMS.identifier: (0, None, Literal),
        DCTERMS.issued: (0, 1, Literal),
        DCTERMS.modified: (0, 1, Literal),
        DCTERMS.language: (0, None, URIRef),
        DCTERMS.accessRights: (0, 1, URIRef),
        DCTERMS.accrualPeriodicity: (0, 1, URIRef),
        DCTERMS.spatial: (0, None, URIRef),
        DCTERMS.temporal: (0, None, DCTERMS.PeriodOfTime),
        DCTERMS.provenance: (0, None, DCTERMS.ProvenanceStatement),
        DCAT.keyword: (0, None, Literal),
        DCAT.theme: (0, None, URIRef),
        DCAT.contactPoint: (0, None, VCARD.Kind),
        DCAT.distribution: (0, None, DCAT.Distribution),
        DCATDE.politicalGeocodingLevelURI: (0, None, URIRef),
        DCATDE.politicalGeocodingURI: (0, None, URIRef),
        DCATDE.contributorID: (0, None, URIRef),
        DCATDE.legalBasis: (0, None, Literal),
    },
    DCAT.Distribution: {
        DCAT.accessURL: (1, None, URIRef),
        DCTERMS.license: (1, 1, URIRef),
        DCTERMS.title: (0, None, Literal),
        DCTERMS.modified: (0, 1, Literal),
        DCTERMS.format: (0, 1, URIRef),
    },
    FOAF.Agent: {FOAF.name: (1, None, Literal), DCTERMS.type: (0, 1, URIRef)},
    VCARD.Kind: {
        VCARD.fn: (0, 1, Literal),
        VCARD.hasEmail: (0, None, URIRef),
        VCARD.hasURL: (0, None, URIRef),
    },
    DCTERMS.PeriodOfTime: {DCAT.startDate: (1, 1, Literal), DCAT.endDate: (1, 1, Literal)},
    DCTERMS.ProvenanceStatement: {RDFS.label: (1, None, Literal)},
}
RECOMMENDED = (DCAT.keyword, DCAT.theme, DCAT.contactPoint, DCTERMS.temporal)

OVERLAY = """\
extends: cdl-workbook
id: verband
version: "1"
questions:
"""
QUESTION = """\
  pr.{name}:
    principle: privacy
    notebook: 01_data_inventory
    text: Frage nach {name}?
    plain: {{de: Frage?}}
    why: Darum.
    type: text
    scope: {scope}
    maps: {{dcat_ap_de: {slot}}}
"""


def graph_of(known):
    return Graph().parse(data=to_json(catalogue_of(known)), format="json-ld")


def broken(graph):
    """Every rule that a document does not keep."""
    found = []
    for a_class, properties in RULES.items():
        for subject in graph.subjects(RDF.type, a_class):
            for predicate, (least, most, wanted) in properties.items():
                values = list(graph.objects(subject, predicate))
                if not least <= len(values) <= (most or len(values)):
                    found.append((a_class, predicate, len(values)))
                found += [(a_class, predicate, one) for one in values if not fits(graph, one, wanted)]
            found += [
                (a_class, "unknown", one)
                for one in graph.predicates(subject)
                if one != RDF.type and one not in properties
            ]
    return found


def fits(graph, value, wanted):
    if wanted in (Literal, URIRef):
        return isinstance(value, wanted) and str(value) != ""
    return isinstance(value, URIRef | BNode) and (value, RDF.type, wanted) in graph


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_keep_every_rule(name):
    known = known_sample(name)
    graph = graph_of(known)
    assert broken(graph) == []
    assert len(set(graph.subjects(RDF.type, DCAT.Dataset))) == len(known.tables)
    assert not list(graph.subjects(RDF.type, DCAT.Distribution)), "nothing of the samples is published"
    assert set(graph.objects(None, DCTERMS.accessRights)) == {URIRef(f"{EU}/access-right/NON_PUBLIC")}


def test_the_rules_would_find_what_is_missing():
    document = catalogue_of(known_sample(FULL))
    for node in document["@graph"]:
        node.pop("dct:title", None)
    missing = broken(Graph().parse(data=json.dumps(document), format="json-ld"))
    assert {(one, count) for one, _, count in missing} == {(DCAT.Catalog, 0), (DCAT.Dataset, 0)}


def test_what_is_recommended_and_known_is_there():
    graph = graph_of(known_sample(FULL))
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        for predicate in RECOMMENDED:
            assert (dataset, predicate, None) in graph, predicate
    assert URIRef(f"{EU}/data-theme/SOCI") in set(graph.objects(None, DCAT.theme))
    assert URIRef("mailto:daten@schuldnerberatung.example.org") in set(graph.objects(None, VCARD.hasEmail))


def test_the_identifier_stays_whatever_changes_inside(tmp_path):
    first = small(tmp_path / "a")
    second = small(tmp_path / "b", data="Nr;Vorname\n9;Zoe\n10;Yan\n")
    ids = [sorted(graph_of(known_of(one)).subjects(RDF.type, DCAT.Dataset)) for one in (first, second)]
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == 2


def test_a_distribution_only_where_the_data_are_published(tmp_path):
    overlay = OVERLAY + QUESTION.format(name="wo", scope="table", slot="accessURL")
    answers = """\
tables:
  waren.csv: {answers: {pr.wo: {value: "https://daten.example.org/waren.csv", note: seit 2025}}}
  mitglieder.csv: {answers: {pr.wo: {value: noch nirgends}}}
"""
    graph = graph_of(known_of(small(tmp_path / "verein", answers, overlay)))
    assert broken(graph) == []
    [distribution] = graph.subjects(RDF.type, DCAT.Distribution)
    assert list(graph.objects(distribution, DCAT.accessURL)) == [
        URIRef("https://daten.example.org/waren.csv")
    ]
    assert list(graph.objects(distribution, DCTERMS.license)) == [
        URIRef("http://dcat-ap.de/def/licenses/cc-by/4.0")
    ]
    [dataset] = graph.subjects(DCAT.distribution, distribution)
    assert str(next(graph.objects(dataset, DCTERMS.title))) == "waren"
    assert URIRef(f"{EU}/access-right/PUBLIC") in set(graph.objects(dataset, DCTERMS.accessRights))


def test_answers_fill_properties(tmp_path):
    slots = {
        "ort": ("spatial", "http://www.geonames.org/2873891"),
        "takt": ("accrualPeriodicity", f"{EU}/frequency/ANNUAL"),
        "ebene": (
            "politicalGeocodingLevelURI",
            "http://dcat-ap.de/def/politicalGeocoding/Level/municipality",
        ),
        "kennung": ("contributorID", "http://dcat-ap.de/def/contributors/beispiel"),
        "worte": ("keyword", "Ehrenamt, Sport"),
        "frei": ("theme", "kein Begriff aus der Liste"),
    }
    overlay = OVERLAY + "".join(
        QUESTION.format(name=name, scope="project", slot=slot) for name, (slot, _) in slots.items()
    )
    answers = "answers:\n" + "".join(
        f'  pr.{name}: {{value: "{value}"}}\n' for name, (_, value) in slots.items()
    )
    graph = graph_of(known_of(small(tmp_path / "verein", answers, overlay)))
    assert broken(graph) == []
    assert set(graph.objects(None, DCTERMS.spatial)) == {URIRef(slots["ort"][1])}
    assert set(graph.objects(None, DCTERMS.accrualPeriodicity)) == {URIRef(slots["takt"][1])}
    assert set(graph.objects(None, DCATDE.politicalGeocodingLevelURI)) == {URIRef(slots["ebene"][1])}
    assert set(graph.objects(None, DCATDE.contributorID)) == {URIRef(slots["kennung"][1])}
    assert {"Ehrenamt", "Sport"} <= {str(one) for one in graph.objects(None, DCAT.keyword)}
    assert not set(graph.objects(None, DCAT.theme))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("§ 12a EGovG", True),
        ("Art. 6 Abs. 1 b DSGVO", False),
        ("Einwilligung nach Artikel 9", False),
        ("GDPR Art. 6(1)(a)", False),
    ],
)
def test_the_legal_basis_is_that_of_opening_never_the_gdprs(tmp_path, value, told):
    overlay = OVERLAY + QUESTION.format(name="basis", scope="project", slot="legalBasis")
    graph = graph_of(
        known_of(small(tmp_path / "v", f'answers: {{pr.basis: {{value: "{value}"}}}}\n', overlay))
    )
    assert [str(one) for one in graph.objects(None, DCATDE.legalBasis)][:1] == ([value] if told else [])


def test_a_question_about_the_gdprs_basis_fills_no_legal_basis(tmp_path):
    overlay = OVERLAY + QUESTION.format(name="basis", scope="project", slot="legalBasis").replace(
        "maps: {", "maps: {vvt: legal_basis, "
    )
    known = known_of(small(tmp_path / "v", "answers: {pr.basis: {value: Vertrag}}\n", overlay))
    assert not list(graph_of(known).objects(None, DCATDE.legalBasis))


@pytest.mark.parametrize("name", SAMPLES)
def test_no_sample_says_a_legal_basis(name):
    assert "legalBasis" not in to_json(catalogue_of(known_sample(name)))


def test_a_contact_that_nobody_can_reach_is_left_out(tmp_path):
    workbook = small(tmp_path / "verein")
    assert not list(graph_of(known_of(workbook)).subjects(RDF.type, VCARD.Kind))
