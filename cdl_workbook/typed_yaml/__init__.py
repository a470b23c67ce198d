"""YAML that people write → typed models; every error names file, line, key and remedy.

- ``StrictModel``: the base of all such models: unknown keys are refused, a key without a value is absent
- ``read_model``: a file → a model
- ``parse_model``: text → a model
- ``parse_tree``, ``plain``, ``line_of``, ``explained``: the steps, for files that are put together first
"""

from cdl_workbook.typed_yaml.model import StrictModel, Text, not_blank
from cdl_workbook.typed_yaml.parse import parse_model, parse_tree, plain, read_model, read_text
from cdl_workbook.typed_yaml.problems import explained, line_of

__all__ = [
    "StrictModel",
    "Text",
    "explained",
    "line_of",
    "not_blank",
    "parse_model",
    "parse_tree",
    "plain",
    "read_model",
    "read_text",
]
