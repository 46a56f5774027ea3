#!/usr/bin/env python3
"""Makes the documents beside this file, once; they are committed, so that tests need no Python.

Needs python-docx, openpyxl, odfpy, python-pptx, reportlab and qpdf. The numbers are the specimen of
GB 11643-1999 (11010519491231002X) and belong to nobody. Files named plain-* hold nothing private.
"""
import io
import os
import re
import subprocess
import tempfile
import zipfile

import docx
import openpyxl
import odf.opendocument
import odf.office
import odf.meta
import odf.dc
import odf.table
import odf.text
import PIL.Image
import pptx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl.comments import Comment
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen import canvas

NUMBER = "11010519491231002X"
HERE = os.path.dirname(os.path.abspath(__file__))
EPOCH = (2024, 1, 1, 0, 0, 0)


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


def without_thumbnail(parts):
    """python-docx and python-pptx put the picture of their template's first page in; out it goes."""
    return [
        (path, re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data) if path == "_rels/.rels" else data)
        for path, data in parts
    ]


def word(text="绩效自评佐证材料"):
    document = docx.Document()
    document.core_properties.author = "示例单位"
    document.core_properties.last_modified_by = "示例单位"
    document.core_properties.comments = ""
    document.add_paragraph(text)
    return document


def lean(parts):
    """Without the template's themes and styles, which would be most of every file."""
    left_out = r"(stylesWithEffects|theme/theme1|fontTable|webSettings|numbering|item1|itemProps1|styles)\.xml"
    kept = []
    for path, data in parts:
        if re.search(left_out, path):
            continue
        if path.endswith(".rels") or path == "[Content_Types].xml":
            pattern = rb"<(Relationship|Override) [^>]*" + left_out.encode() + rb"[^>]*/>"
            data = re.sub(pattern, b"", data)
        kept.append((path, data))
    return kept


def save_word(name, document):
    write(name, word_parts(document))


def word_parts(document):
    return lean(without_thumbnail(saved(document)))


def words():
    write("plain-word.docx", without_thumbnail(saved(word())))

    body = word()
    paragraph = body.add_paragraph("证件")
    for piece in ("110105", "19491231", "002X"):
        paragraph.add_run(piece).bold = piece == "002X"
    save_word("body-runs.docx", body)

    table = word()
    grid = table.add_table(rows=2, cols=2)
    for column, text in enumerate(("编号", "备注")):
        grid.cell(0, column).text = text
    grid.cell(1, 0).text = "1"
    grid.cell(1, 1).text = NUMBER
    save_word("table-cell.docx", table)

    persons = word()
    grid = persons.add_table(rows=2, cols=2)
    for column, text in enumerate(("姓名", "备注")):
        grid.cell(0, column).text = text
    grid.cell(1, 0).text = "张三"
    grid.cell(1, 1).text = "在册"
    save_word("table-of-persons.docx", persons)

    header = word()
    header.sections[0].header.paragraphs[0].text = NUMBER
    save_word("header.docx", header)

    creator = word()
    creator.core_properties.author = NUMBER
    save_word("creator.docx", creator)

    comment = word()
    comment.add_comment(comment.paragraphs[0].runs, text=NUMBER, author="示例单位", initials="S")
    save_word("comment.docx", comment)

    deletion = word()
    mark = OxmlElement("w:del")
    mark.set(qn("w:id"), "1")
    mark.set(qn("w:author"), "示例单位")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = NUMBER
    run.append(text)
    mark.append(run)
    deletion.paragraphs[0]._p.append(mark)
    save_word("tracked-deletion.docx", deletion)

    # What is deleted stands in the middle of what is kept: only the text as it reads shows the number.
    inside = word("110105")
    mark = OxmlElement("w:del")
    mark.set(qn("w:id"), "1")
    mark.set(qn("w:author"), "示例单位")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = "甲"
    run.append(text)
    mark.append(run)
    inside.paragraphs[0]._p.append(mark)
    inside.paragraphs[0].add_run("19491231002X")
    save_word("around-deletion.docx", inside)

    custom = word_parts(word())
    custom.append(("docProps/custom.xml", (
        '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/'
        'officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/office'
        'Document/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" '
        f'pid="2" name="编号"><vt:lpwstr>{NUMBER}</vt:lpwstr></property></Properties>').encode()))
    write("custom-property.docx", custom)

    picture = word_parts(word())
    picture.append(("word/media/image1.png", b"\x89PNG\r\n\x1a\n"))
    write("picture.docx", picture)

    aside = word_parts(word())
    aside = [(path, data.replace(b"</w:body>", f"<!-- {NUMBER} --></w:body>".encode())
              if path == "word/document.xml" else data) for path, data in aside]
    write("xml-comment.docx", aside)

    bomb = word_parts(word())
    entity = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    bomb = [(path, data.replace(b"<w:document", entity.encode() + b"<w:document", 1)
             if path == "word/document.xml" else data) for path, data in bomb]
    write("entity-bomb.docx", bomb)


def sheet():
    book = openpyxl.Workbook()
    book.properties.creator = "示例单位"
    book.active.title = "明细"
    book.active.append(["绩效指标完成情况"])
    book.active.append(["指标", "完成值"])
    book.active.append(["绿化率", 98])
    return book


def save_sheet(name, book):
    write(name, saved(book))


def sheets():
    save_sheet("plain-sheet.xlsx", sheet())

    cell = sheet()
    cell.active["B4"] = NUMBER
    save_sheet("cell.xlsx", cell)

    formula = sheet()
    formula.active["B4"] = f'="{NUMBER}"'
    save_sheet("formula.xlsx", formula)

    hidden = sheet()
    hidden.create_sheet("名单")["A1"] = NUMBER
    hidden["名单"].sheet_state = "hidden"
    save_sheet("hidden-sheet-number.xlsx", hidden)

    hidden = sheet()
    hidden.create_sheet("名单")["A1"] = "合计"
    hidden["名单"].sheet_state = "hidden"
    save_sheet("hidden-sheet.xlsx", hidden)

    rows = sheet()
    rows.active.row_dimensions[3].hidden = True
    save_sheet("hidden-row.xlsx", rows)

    comment = sheet()
    comment.active["A3"].comment = Comment(NUMBER, "示例单位")
    save_sheet("comment.xlsx", comment)

    header = sheet()
    header.active.oddHeader.center.text = NUMBER
    save_sheet("header.xlsx", header)

    persons = sheet()
    persons.active["A2"] = "姓名"
    persons.active["A3"] = "张三"
    save_sheet("column-of-persons.xlsx", persons)

    parts = saved(sheet())
    write("macro.xlsx", parts + [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")])
    write("step-up.xlsx", parts + [("../x.xml", b"<a/>")])
    write("unread-object.xlsx", parts + [("xl/embeddings/oleObject1.bin", b"\x00\x01")])
    write("ratio-bomb.xlsx", parts + [("xl/bomb.xml", b" " * (2 << 20))])

    with open(os.path.join(HERE, "plain-sheet.xlsx"), "rb") as file:
        data = file.read()
    with open(os.path.join(HERE, "truncated.xlsx"), "wb") as file:
        file.write(data[: len(data) // 2])
    # Bytes the directory doesn't name, before it: what a careless deletion leaves behind.
    start = int.from_bytes(data[-6:-2], "little")
    gap = bytearray(data[:start] + NUMBER.encode() + data[start:])
    gap[-6:-2] = (start + len(NUMBER)).to_bytes(4, "little")
    with open(os.path.join(HERE, "gap.xlsx"), "wb") as file:
        file.write(gap)
    # The flag of encryption in every header.
    locked = bytearray(data)
    at = 0
    while (at := locked.find(b"PK\x03\x04", at)) >= 0:
        locked[at + 6] |= 1
        at += 4
    at = 0
    while (at := locked.find(b"PK\x01\x02", at)) >= 0:
        locked[at + 8] |= 1
        at += 4
    with open(os.path.join(HERE, "encrypted.xlsx"), "wb") as file:
        file.write(locked)
    with open(os.path.join(HERE, "wrong-ending.docx"), "wb") as file:
        file.write(data)
    with open(os.path.join(HERE, "old-format.xlsx"), "wb") as file:
        file.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504)


def save_open(name, document):
    write(name, saved(document))


def opens():
    text = odf.opendocument.OpenDocumentText()
    text.meta.addElement(odf.dc.Creator(text="示例单位"))
    text.text.addElement(odf.text.P(text="绩效自评佐证材料"))
    save_open("plain-text.odt", text)

    split = odf.opendocument.OpenDocumentText()
    paragraph = odf.text.P(text="证件110105")
    paragraph.addElement(odf.text.Span(text="19491231"))
    paragraph.addText("002X")
    split.text.addElement(paragraph)
    save_open("body-runs.odt", split)

    noted = odf.opendocument.OpenDocumentText()
    paragraph = odf.text.P(text="绩效")
    annotation = odf.office.Annotation()
    annotation.addElement(odf.text.P(text=NUMBER))
    paragraph.addElement(annotation)
    noted.text.addElement(paragraph)
    save_open("comment.odt", noted)

    creator = odf.opendocument.OpenDocumentText()
    creator.meta.addElement(odf.meta.InitialCreator(text=NUMBER))
    save_open("creator.odt", creator)

    def table(rows):
        document = odf.opendocument.OpenDocumentSpreadsheet()
        grid = odf.table.Table(name="明细")
        for row in rows:
            line = odf.table.TableRow()
            for value in row:
                cell = odf.table.TableCell(valuetype="string")
                cell.addElement(odf.text.P(text=value))
                line.addElement(cell)
            grid.addElement(line)
        document.spreadsheet.addElement(grid)
        return document

    save_open("plain-table.ods", table([["指标", "完成值"], ["绿化率", "98%"]]))
    save_open("cell.ods", table([["指标", "备注"], ["绿化率", NUMBER]]))
    save_open("column-of-persons.ods", table([["姓名", "备注"], ["张三", "在册"]]))


def slides():
    def deck():
        show = pptx.Presentation()
        show.core_properties.author = "示例单位"
        show.core_properties.last_modified_by = "示例单位"
        slide = show.slides.add_slide(show.slide_layouts[5])
        slide.shapes.title.text = "绩效自评"
        return show

    write("plain-slides.pptx", without_thumbnail(saved(deck())))
    body = deck()
    body.slides[0].shapes.title.text = NUMBER
    write("slide.pptx", without_thumbnail(saved(body)))
    notes = deck()
    notes.slides[0].notes_slide.notes_text_frame.text = NUMBER
    write("notes.pptx", without_thumbnail(saved(notes)))


def pages():
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))

    def sheet(name, lines, author="示例单位", change=None, **options):
        page = canvas.Canvas(os.path.join(HERE, name), invariant=1, **options)
        page.setAuthor(author)
        page.setTitle("绩效自评")
        page.setFont("STSong-Light", 12)
        for number, line in enumerate(lines):
            page.drawString(72, 700 - 20 * number, line)
        if change:
            change(page)
        page.showPage()
        page.save()

    sheet("plain-page.pdf", ["绩效自评佐证材料"])
    sheet("page-text.pdf", ["绩效自评", f"证件 {NUMBER}"])
    sheet("page-author.pdf", ["绩效自评"], author=NUMBER)
    sheet("page-note.pdf", ["绩效自评"],
          change=lambda page: page.textAnnotation(NUMBER, Rect=[72, 600, 92, 620]))
    sheet("page-locked.pdf", ["绩效自评"],
          encrypt=StandardEncryption("secret", ownerPassword="owner", strength=128))
    sheet("page-scan.pdf", [], change=lambda page: page.rect(72, 600, 100, 100))

    picture = PIL.Image.new("RGB", (2, 2))
    sheet("page-picture.pdf", ["绩效自评"],
          change=lambda page: page.drawImage(ImageReader(picture), 72, 600, 20, 20))
    sheet("page-inline-picture.pdf", ["绩效自评"],
          change=lambda page: page.drawInlineImage(picture, 72, 600, 20, 20))

    with open(os.path.join(HERE, "plain-page.pdf"), "rb") as file:
        data = file.read()
    start = re.search(rb"startxref\s+(\d+)", data).group(1)
    root = re.search(rb"/Root (\d+ 0 R)", data).group(1)
    size = re.search(rb"/Size (\d+)", data).group(1)
    added = data + b"\n"
    place = len(added)
    added += (b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size " + size + b" /Root " + root
              + b" /Prev " + start + b" >>\nstartxref\n" + str(place).encode() + b"\n%%EOF\n")
    with open(os.path.join(HERE, "page-changed.pdf"), "wb") as file:
        file.write(added)
    with open(os.path.join(HERE, "page-truncated.pdf"), "wb") as file:
        file.write(data[: len(data) // 2] + b"%%EOF")
    script = data.replace(b"/PageMode /UseNone", b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >>")
    with tempfile.NamedTemporaryFile() as file:
        file.write(script)
        file.flush()
        # It makes the table of objects anew, and says so.
        subprocess.run(["qpdf", "--static-id", file.name, os.path.join(HERE, "page-script.pdf")],
                       stderr=subprocess.DEVNULL, check=False)


if __name__ == "__main__":
    words()
    sheets()
    opens()
    slides()
    pages()
