"""What people say a table is for, checked against what was found in it – and against each other.

- ``assess_purposes``: inventory + answers → findings, for everybody and for the organisation alone
- ``columns_of_children``, ``likely_date``: what columns say, for suggestions too
- ``Period``, ``PERIODS``: how long the periods of retention are, as far as a law or practice names them

Orientation, no legal advice: a finding says what is worth a look, never that something is legal or not.
"""

from cdl_workbook.analyses.purposes.case import columns_of_children
from cdl_workbook.analyses.purposes.keeping import likely_date
from cdl_workbook.analyses.purposes.periods import PERIODS, Period
from cdl_workbook.analyses.purposes.together import PurposeFindings, assess_purposes

__all__ = [
    "PERIODS",
    "Period",
    "PurposeFindings",
    "assess_purposes",
    "columns_of_children",
    "likely_date",
]
