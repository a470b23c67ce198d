"""The seven headings of a datasheet, and which of our questions answer what stands below each."""

from __future__ import annotations

from types import MappingProxyType

SECTIONS = MappingProxyType(
    {
        "motivation": (
            "cg.problem",
            "cg.change",
            "st.questions",
            "pr.table.purpose",
            "cs.actor",
            "su.funding",
        ),
        "composition": ("pr.data", "pr.personal", "ju.categories", "ju.gaps", "ju.gaps.checked"),
        "collection": (
            *("pr.exists", "pr.authority_data", "pr.table.subjects", "pr.legal_basis", "pr.table.basis"),
            *("pr.special.basis", "pr.table.special_basis", "pr.consent.free", "pr.dpia_signs", "pr.dpia"),
            *("ju.voices", "ju.inclusion"),
        ),
        "preprocessing": ("pr.minimal", "pr.key_list", "pr.special_care"),
        "uses": ("st.match", "cg.application", "ju.worst_case", "ju.misuse", "ne.stop"),
        "distribution": ("cs.access", "pr.occurs", "pr.table.recipients", "su.open", "su.licence"),
        "maintenance": (
            "su.owner",
            "pr.table.owner",
            "ne.review",
            "pr.retention",
            "pr.table.retention",
            "su.docs",
        ),
    }
)
"""Heading → ids of questions; an id that the catalogue does not know is left out."""
