"""What the words of a column's header say about the column: kind, whose it is, how sure that is.

Headers are folded before they are compared: umlauts, case, punctuation, gender marks, camel case and trailing
numbers differ between programs and mean nothing. Words that name another person («Kontoinhaber_», «… Mutter»)
become the role; whole questions of a survey are told by patterns.
"""

from cdl_workbook.header_lexicon.folding import fold, says_nothing
from cdl_workbook.header_lexicon.matching import HeaderMatch, describes_things, match_column, match_header
from cdl_workbook.header_lexicon.unknown import likeness

__all__ = [
    "HeaderMatch",
    "describes_things",
    "fold",
    "likeness",
    "match_column",
    "match_header",
    "says_nothing",
]
