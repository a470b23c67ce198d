"""Runs one notebook in a kernel of this very Python, and leaves no trace of the machine in the copy.

``execute`` injects the parameters and writes the copy, ``engine`` is papermill's way of running it with an
end to waiting, ``own_kernel`` starts kernels that read nothing personal, ``scrub`` removes what tells of the
machine.
"""

from cdl_workbook.kernels.execute import CellProgress, NotebookFailedError, execute_notebook, parameters_of
from cdl_workbook.kernels.scrub import scrub

__all__ = ["CellProgress", "NotebookFailedError", "execute_notebook", "parameters_of", "scrub"]
