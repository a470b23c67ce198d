"""The nbconvert preprocessors of the template: what is dropped, and what the page is made of."""

from __future__ import annotations

from typing import Any

from nbconvert.preprocessors import Preprocessor
from nbformat import NotebookNode
from traitlets import Enum, List, Unicode

from cdl_workbook.exports.sections import is_internal
from cdl_workbook.report.context import page_context
from cdl_workbook.report.payload import sections_in
from cdl_workbook.vocabulary import Audience, Language
from cdl_workbook.wording import words

Resources = Any


class DropInternal(Preprocessor):
    """Drops cells tagged ``internal`` and outputs with ``metadata.cdl_workbook.audience`` «internal»."""

    audience = Enum(
        [str(one) for one in Audience], default_value=str(Audience.PUBLIC), help="For whom the page is made."
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return a notebook without what only the organisation may see."""
        if self.audience == Audience.INTERNAL:
            return nb, resources
        nb.cells = [cell for cell in nb.cells if "internal" not in cell.metadata.get("tags", ())]
        for cell in nb.cells:
            if "outputs" in cell:
                cell.outputs = [output for output in cell.outputs if not is_internal(output)]
        return nb, resources


class DropNotebookOnly(Preprocessor):
    """Drops cells tagged ``notebook-only``: they say how to use the notebook, not what was found."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return a notebook for readers."""
        nb.cells = [cell for cell in nb.cells if "notebook-only" not in cell.metadata.get("tags", ())]
        return nb, resources


class KeepLanguage(Preprocessor):
    """Drops Markdown cells tagged ``lang-…`` of any language but the notebook's."""

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return a notebook in one language."""
        wanted = f"lang-{language_of(nb)}"
        nb.cells = [
            cell
            for cell in nb.cells
            if cell.cell_type != "markdown" or wanted in (tags := _language_tags(cell)) or not tags
        ]
        return nb, resources


class ReportContext(Preprocessor):
    """Puts everything the template shows into ``resources["cdl"]``, see ``context.Page``."""

    title = Unicode("", help="Title of the page; else the project's.").tag(config=True)
    beside = List(Unicode(), help="Names of files that belong to the report.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Resources) -> tuple[NotebookNode, Resources]:
        """Return the notebook as it is, and resources with the page in ``cdl``."""
        name = resources.get("metadata", {}).get("name", "")
        language = language_of(nb)
        resources["cdl"] = page_context(nb, language, name=name, title=self.title)
        if self.beside:
            resources["cdl_beside"] = words(language).text("exports.beside", files=list(self.beside))
        return nb, resources


def language_of(nb: NotebookNode) -> Language:
    """The language of the payload, else of the notebook's metadata, else German."""
    given = [section.language for section in sections_in(nb.cells) if section.language]
    if given:
        return given[0]
    metadata = nb.metadata.get("cdl_workbook", {}).get("language")
    return Language(metadata) if metadata in set(Language) else Language.DE


def _language_tags(cell: Any) -> list[str]:
    return [tag for tag in cell.metadata.get("tags", ()) if tag.startswith("lang-")]
