"""``python -m cdl_workbook`` is the command ``cdl-workbook``."""

from cdl_workbook.cli import main

if __name__ == "__main__":
    main()
