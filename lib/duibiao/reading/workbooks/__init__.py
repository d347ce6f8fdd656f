"""Table files as sheets of cells: xlsx, xlsm, xlsb, xls, et, ods, csv, tsv and xml."""

from duibiao.reading.workbooks.opening import is_table, read_sheets, sheets_of

__all__ = ["is_table", "read_sheets", "sheets_of"]
