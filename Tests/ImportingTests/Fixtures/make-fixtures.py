#!/usr/bin/env python3
"""Makes the documents beside this file, once; they are committed, so that tests need no Python.

Needs python-docx, openpyxl and odfpy. The forms hold what six published self-evaluations print.
"""
import datetime
import io
import os
import re
import zipfile

import docx
import odf.dc
import odf.office
import odf.opendocument
import odf.style
import odf.table
import odf.text
import openpyxl
from openpyxl.comments import Comment

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCH = (2024, 1, 1, 0, 0, 0)
DAY = datetime.datetime(2024, 1, 1)


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(i.filename, archive.read(i)) for i in archive.infolist()]


def write(name, parts, method=zipfile.ZIP_DEFLATED):
    """Packs the parts again, all dated the same day."""
    with zipfile.ZipFile(os.path.join(HERE, name), "w") as archive:
        for path, data in parts:
            info = zipfile.ZipInfo(path, EPOCH)
            info.compress_type = zipfile.ZIP_STORED if path == "mimetype" else method
            archive.writestr(info, data)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return [part for part in entries(out.getvalue()) if "thumbnail" not in part[0].lower()]


def lean(parts):
    """Without the template's themes and styles, which would be most of every file."""
    left_out = r"(stylesWithEffects|theme/theme1|fontTable|webSettings|numbering|item1|itemProps1|styles)\.xml"
    kept = []
    for path, data in parts:
        if re.search(left_out, path):
            continue
        if path == "_rels/.rels":
            data = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data)
        if path.endswith(".rels") or path == "[Content_Types].xml":
            pattern = rb"<(Relationship|Override) [^>]*" + left_out.encode() + rb"[^>]*/>"
            data = re.sub(pattern, b"", data)
        kept.append((path, data))
    return kept


def dated(data):
    """The day of making, always the same."""
    return re.sub(rb">\d{4}-\d\d-\d\dT[0-9:]+Z<", b">2024-01-01T00:00:00Z<", data)


def workbook_parts(book):
    book.properties.creator = "示例单位"
    return [
        (path, dated(data) if path.startswith("docProps/") else data)
        for path, data in saved(book)
        if "theme" not in path
    ]


def save_book(name, book):
    parts = workbook_parts(book)
    parts = [
        (path, re.sub(rb"<(Relationship|Override) [^>]*theme[^>]*/>", b"", data))
        if path.endswith(".rels") or path == "[Content_Types].xml" else (path, data)
        for path, data in parts
    ]
    write(name, parts)


def cells():
    """One workbook with every kind of cell."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "自评表"
    sheet["A1"] = "项目支出绩效自评表"
    sheet.merge_cells("A1:C1")
    sheet["A2"] = "执行率"
    sheet["B2"] = 0.835
    sheet["B2"].number_format = "0.00%"
    sheet["A3"] = "全年执行数"
    sheet["B3"] = 125.254
    sheet["B3"].number_format = "#,##0.00"
    sheet["A4"] = "填报日期"
    sheet["B4"] = datetime.date(2021, 3, 10)
    sheet["A5"] = "合计"
    sheet["B5"] = "=SUM(B2:B3)"
    sheet["A6"] = "预算数"
    sheet["B6"] = 200
    sheet["B6"].number_format = '0"万元"'
    sheet["A7"] = 437.21
    sheet["B7"] = True
    sheet["A8"] = "隐藏的行"
    sheet.row_dimensions[8].hidden = True
    sheet["D1"] = "隐藏的列"
    sheet.column_dimensions["D"].hidden = True
    sheet["A2"].comment = Comment("请核对", "示例单位")
    hidden = book.create_sheet("底稿")
    hidden["A1"] = "底稿"
    hidden.sheet_state = "hidden"
    save_book("cells.xlsx", book)


def open_table(rows, name="自评表", change=None):
    """An OpenDocument sheet; a cell is a text, or a value with its type and what it prints."""
    document = odf.opendocument.OpenDocumentSpreadsheet()
    grid = odf.table.Table(name=name)
    for row in rows:
        line = odf.table.TableRow()
        for value in row:
            if value is None:
                line.addElement(odf.table.TableCell())
            elif isinstance(value, str):
                cell = odf.table.TableCell(valuetype="string")
                cell.addElement(odf.text.P(text=value))
                line.addElement(cell)
            else:
                line.addElement(value)
        grid.addElement(line)
    document.spreadsheet.addElement(grid)
    if change:
        change(document, grid)
    return document


def number(value, text, kind="float", **attributes):
    cell = odf.table.TableCell(valuetype=kind, value=value, **attributes)
    cell.addElement(odf.text.P(text=text))
    return cell


def open_cells():
    date = odf.table.TableCell(valuetype="date", datevalue="2021-03-10")
    date.addElement(odf.text.P(text="2021年3月10日"))
    wide = odf.table.TableCell(valuetype="string", numbercolumnsspanned=3, numberrowsspanned=1)
    wide.addElement(odf.text.P(text="项目支出绩效自评表"))
    noted = odf.table.TableCell(valuetype="string")
    note = odf.office.Annotation()
    note.addElement(odf.text.P(text="请核对"))
    noted.addElement(note)
    noted.addElement(odf.text.P(text="执行率"))
    formula = odf.table.TableCell(formula="of:=SUM([.B2:.B3])")
    twice = odf.table.TableCell(valuetype="string", numbercolumnsrepeated=2)
    twice.addElement(odf.text.P(text="/"))

    def change(document, grid):
        line = odf.table.TableRow(visibility="collapse")
        cell = odf.table.TableCell(valuetype="string")
        cell.addElement(odf.text.P(text="隐藏的行"))
        line.addElement(cell)
        grid.addElement(line)
        style = odf.style.Style(name="ta2", family="table")
        style.addElement(odf.style.TableProperties(display="false"))
        document.automaticstyles.addElement(style)
        sheet = odf.table.Table(name="底稿", stylename="ta2")
        line = odf.table.TableRow()
        cell = odf.table.TableCell(valuetype="string")
        cell.addElement(odf.text.P(text="底稿"))
        line.addElement(cell)
        sheet.addElement(line)
        document.spreadsheet.addElement(sheet)

    rows = [
        [wide],
        [noted, number("0.835", "83.50%", "percentage")],
        ["全年执行数", number("125.254", "125.25")],
        ["填报日期", date],
        ["合计", formula],
        [twice, number("1200", "1,200万元")],
    ]
    write("cells.ods", saved(open_table(rows, change=change)))


if __name__ == "__main__":
    cells()
    open_cells()
