"""Fills in the form of 2023 as a clerk would, with openpyxl; run once, its outcome is a fixture."""
import sys
import openpyxl

source, target, faulty = sys.argv[1], sys.argv[2], sys.argv[3:] == ["faulty"]
book = openpyxl.load_workbook(source)


def facts():
    sheet = book["基本情况"]
    values = {
        "total": "95.5", "budget.basic": "450", "budget.project": None, "review.secrecy": "可以全部公开",
        "review.privacy": "可以全部公开", "review.trade-secret": "可以全部公开", "review.basis": "B",
        "review.reviewer": "R", "review.date": "2024-03-01", "scheme.explanation": "E",
    }
    for row in sheet.iter_rows(min_row=3):
        key = row[2].value
        if key in values:
            row[1].value = values[key]


facts()
budget = book["预算执行"]
budget["C3"], budget["D3"], budget["E3"] = 460, 450, "97.83"
for row in book["绩效指标"].iter_rows(min_row=3, max_row=15):
    cells = {book["绩效指标"].cell(2, cell.column).value: cell for cell in row}
    full = cells["分值"].value
    cells["实际完成值"].value = "基本满意" if cells["实际完成值"].value == "待填（文字）" else 100
    cells["得分"].value = float(full)
    for title in ["扣分", "偏差原因", "计量单位"]:
        if cells[title].value == "待填":
            cells[title].value = None if title != "计量单位" else "%"
for row in book["分值小计"].iter_rows(min_row=3):
    for cell in row:
        if cell.value == "待填":
            cell.value = None
for row in book["报告文字"].iter_rows(min_row=3):
    for cell in row:
        if cell.value == "待填":
            cell.value = "A"
if faulty:
    sheet = book["绩效指标"]
    sheet["K4"] = "五分"
    sheet["A16"] = "nowhere"
    sheet["AB5"] = "说明"
book.save(target)
