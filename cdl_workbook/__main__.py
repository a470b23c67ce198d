"""``python -m cdl_workbook`` is the command ``cdl-workbook``."""

import os
import sys

if __name__ == "__main__":
    # «-m» lets modules of the current folder pass for libraries; a folder of data is no place for them.
    if sys.path and sys.path[0] in ("", os.getcwd()):  # noqa: PTH109  # pathlib would import from there
        del sys.path[0]

    from cdl_workbook.cli import main

    main()
