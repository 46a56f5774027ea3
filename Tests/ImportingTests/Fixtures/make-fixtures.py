#!/usr/bin/env python3
"""Makes the documents beside this file, once; they are committed, so that tests need no Python.

Needs python-docx, openpyxl and odfpy. The forms hold what six published self-evaluations print.
"""
import csv
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
from docx.oxml import OxmlElement
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


def word(paragraphs=()):
    document = docx.Document()
    document.core_properties.author = "示例单位"
    document.core_properties.last_modified_by = "示例单位"
    document.core_properties.comments = ""
    for text in paragraphs:
        document.add_paragraph(text)
    return document


def save_word(name, document):
    write(name, [(path, dated(data)) for path, data in lean(saved(document))])


def report():
    """The summary of 2022 as a document, its sentences cut into runs as programs do."""
    with open(os.path.join(HERE, "report.txt"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    document = word()
    for line in lines:
        paragraph = document.add_paragraph()
        for start in range(0, len(line), 7):
            paragraph.add_run(line[start:start + 7]).bold = start % 2 == 0
    save_word("report.docx", document)


class Form:
    """Rows of cells; a cell is a text, (text, columns), or UP where the one above goes on."""

    def __init__(self, width):
        self.width = width
        self.rows = []

    def add(self, *cells):
        self.rows.append(cells)
        return self

    def cells(self):
        """(row, column, text, rows, columns), from 0."""
        placed = []
        open_at = {}
        for number, row in enumerate(self.rows):
            column = 0
            for cell in row:
                text, span = cell if isinstance(cell, tuple) else (cell, 1)
                if text is UP:
                    open_at[column][3] += 1
                else:
                    entry = [number, column, text, 1, span]
                    placed.append(entry)
                    open_at[column] = entry
                column += span
            assert column <= self.width, (row, column)
        return placed


UP = object()


def form_book(form, name="自评表", change=None, values=None):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = name
    for row, column, text, rows, columns in form.cells():
        cell = sheet.cell(row + 1, column + 1)
        value = (values or {}).get((row, column))
        if value is not None:
            cell.value, cell.number_format = value
        elif text != "":
            cell.value = text
        if rows > 1 or columns > 1:
            sheet.merge_cells(
                start_row=row + 1, start_column=column + 1,
                end_row=row + rows, end_column=column + columns)
    if change:
        change(sheet)
    return book


def form_word(form, heads=()):
    document = word(heads)
    table = document.add_table(rows=len(form.rows), cols=form.width)
    for row, column, text, rows, columns in form.cells():
        cell = table.cell(row, column)
        if rows > 1 or columns > 1:
            cell = cell.merge(table.cell(row + rows - 1, column + columns - 1))
        cell.text = str(text)
    return document


def form_open(form):
    rows = []
    for number in range(len(form.rows)):
        rows.append([None] * form.width)
    for row, column, text, height, width in form.cells():
        if text == "":
            continue
        attributes = {}
        if height > 1 or width > 1:
            attributes = {"numbercolumnsspanned": width, "numberrowsspanned": height}
        cell = odf.table.TableCell(valuetype="string", **attributes)
        for line in str(text).split("\n"):
            cell.addElement(odf.text.P(text=line))
        rows[row][column] = cell
    return open_table(rows)


def form_text(form):
    out = io.StringIO()
    lines = [[""] * form.width for _ in form.rows]
    for row, column, text, _, _ in form.cells():
        lines[row][column] = str(text)
    csv.writer(out).writerows(lines)
    return ("\ufeff" + out.getvalue()).encode()


def national(title, facts, money, goal, indicators, total, notes=(), goals=True):
    """The layout of the national form, eight columns wide."""
    form = Form(9)
    form.add((title, 9))
    for row in facts:
        form.add(*row)
    form.add("项目资金（万元）", ("", 1), "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", ("得分", 2))
    for label, values in money:
        initial, budget, executed, full, rate, score = values
        form.add((UP, 1), label, initial, budget, executed, full, rate, (score, 2))
    if goals:
        form.add("年度总体目标", ("预期目标", 4), ("实际完成情况", 4))
        form.add((UP, 1), (goal[0], 4), (goal[1], 4))
    form.add("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
    for row in indicators:
        form.add((UP, 1), *row)
    if total:
        form.add(("总分", 6), *total, "")
    for note in notes:
        form.add((note, 9))
    return form


def huanggang():
    form = Form(7)
    form.add(("2020年度水土保持监测项目绩效自评表", 7))
    form.add(("单位名称：黄冈市水土保持与农田水利科研所            填报日期：2021年3月10日", 7))
    form.add("项目名称", ("水土保持监测项目", 6))
    form.add("主管部门", ("", 2), ("项目实施单位", 2), ("", 2))
    form.add("项目类别", ("1、上级专项□ 2、本级专项□", 6))
    form.add("预算执行情况（万元）（20分）", ("", 2), "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）")
    form.add((UP, 1), ("年度财政资金总额", 2), "10", "10", "100%", "20")
    form.add("年度绩效目标1（40分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分")
    form.add((UP, 1), "产出指标", "质量指标", "监测数据必须合格", "100%", "100%", "10")
    form.add((UP, 1), (UP, 1), "进度指标", "取得2018-2022监测资料", "100%", "100%", "10")
    form.add((UP, 1), "效益指标", "满意度指标", "整编资料审核", "98%", "98%", "19.6")
    form.add("年度绩效目标2（40分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分")
    form.add((UP, 1), "产出指标", "质量指标", "监测数据资料整编", "100%", "100%", "20")
    form.add((UP, 1), (UP, 1), "进度指标", "完成年度资料上报", "100%", "100%", "20")
    form.add(("总分", 6), "99.6")
    form.add("偏差大或目标未完成原因分析", ("", 6))
    form.add("改进措施及结果应用方案", ("", 6))
    form.add(("备注1：预算数为调整后财政资金", 7))
    return form


def huangshi():
    form = Form(8)
    unit = "黄石市住房和城乡建设局"
    form.add(("2022年度黄石市系统化全域海绵城市示范城市的申报工作经费项目自评表", 8))
    form.add("项目名称", ("系统化全域海绵城市示范城市的申报工作经费", 7))
    form.add("主管部门", (unit, 3), ("项目实施单位", 2), (unit, 2))
    form.add("发布日期", ("2023-07-21", 7))
    form.add("项目类别", ("1、部门预算项目☑ 2、市直专项□ 3、对下转移支付□", 7))
    form.add("项目属性", ("1、持续性☑ 2、新增性□", 7))
    form.add("项目类型", ("1、常年性□ 2、延续性☑ 3、一次性□", 7))
    form.add("预算执行情况（万元）（20分）", ("", 3), "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）")
    form.add((UP, 1), ("年度财政资金总额", 3), "200", "195.5", "97.75%", "19.55")
    form.add("年度绩效目标1（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "分值", "得分")
    rows = [
        ("产出指标", "数量指标", "省级宣传片+实施方案+自评估报告", "完成1部宣传片,2套方案", "完成1部宣传片,2套方案"),
        (UP, "质量指标", "通过专家评审", "通过", "通过"),
        (UP, "时效指标", "上半年宣传片;下半年实施方案", "6月/9月/11月…", "完成"),
        (UP, "成本指标", "制作费、编制费", "200万", "195.5万元"),
        ("效益指标", "经济效益指标", "经济效益", "", "完成"),
        (UP, "社会效益指标", "社会效益", "", "完成"),
        (UP, "生态效益指标", "生态效益", "", "完成"),
        ("满意度指标", "服务对象满意度指标", "群众满意度", "满意", "完成"),
    ]
    for kind, grade, name, target, actual in rows:
        form.add((UP, 1), (kind, 1) if kind is UP else kind, grade, name, target, actual, "10", "10")
    form.add(("总分", 7), "99.55分")
    return form


def ezhou():
    facts = [
        ((("（2021年度）"), 9),),
        ("项目名称", ("市民中心运行维护费", 8)),
        ("主管部门", ("", 3), ("实施单位", 2), ("", 3)),
        ("索引号", ("011217651/2022-01866", 3), ("发布日期", 2), ("2022-11-04", 3)),
    ]
    money = [
        ("年度资金总额", ("150万", "150万", "125.25万", "100", "83.5%", "98")),
        ("其中：当年财政拨款", ("150万", "150万", "125.25万", "—", "—", "—")),
        ("上年结转资金", ("", "", "0", "—", "—", "—")),
        ("其他资金", ("", "", "0", "—", "—", "—")),
    ]
    rows = [
        ("产出指标", "数量指标", "预算执行率", "100%", "83.5%", "20", "18", ""),
        ((UP, 1), (UP, 1), "预算资金拨款率", "100%", "100%", "10", "10", ""),
        ((UP, 1), "质量指标", "政务服务工作办结率", "100%", "100%", "10", "10", ""),
        ((UP, 1), (UP, 1), "大厅业务日常考核", "100%", "100%", "10", "10", ""),
        ("效益指标", "经济效益指标", "大厅运行正常率", "100%", "100%", "10", "10", ""),
    ]
    form = Form(10)
    form.add(("项目支出绩效自评表", 10))
    for row in facts:
        form.add(*row)
    form.add("项目资金（万元）", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", ("分值", 2), "执行率（B/A）", ("得分", 2))
    for label, (initial, budget, executed, full, rate, score) in money:
        form.add((UP, 1), label, initial, budget, executed, (full, 2), rate, (score, 2))
    form.add("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "计量单位", "分值", "得分", "偏差原因分析及改进措施")
    units = ["", "", "", "", "", ""]
    rows.insert(4, ((UP, 1), "成本指标", "市民中心运行维护费", "150万", "150万", "10", "10", ""))
    units[4] = "万元"
    for row, unit in zip(rows, units):
        form.add((UP, 1), *row[:5], unit, *row[5:])
    return form


def chizhou():
    facts = [("项目名称", ("委托业务项目", 8)), ("填报日期", ("2022-05-16", 8))]
    money = [
        ("年度资金总额", ("0", "0", "0", "10", "0", "0")),
        ("其中：本年财政拨款", ("90", "89.974", "89.974", "", "", "")),
    ]
    met = "达成预期指标"
    rows = [
        ("产出指标（50分）", "数量指标", "", "≥50个", "50", "8", "8", ""),
        ((UP, 1), "质量指标", "报告合格率", "≥100百分比", "100", "8", "8", ""),
        ((UP, 1), "", "合规性", "", met, "8", "8", ""),
        ((UP, 1), "时效指标", "", "", met, "8", "8", ""),
        ((UP, 1), "成本指标", "项目总成本", "≤90万元", "90", "8", "8", ""),
        ((UP, 1), (UP, 1), "单项成本", "", met, "10", "10", ""),
        ("效益指标（30分）", "社会效益", "", "", met, "10", "10", ""),
        ((UP, 1), "生态效益", "对控制基建项目成本影响程度", "", met, "10", "10", ""),
        ((UP, 1), "可持续影响", "", "", met, "10", "10", ""),
    ]
    goal = ("90万=30(预算编制)+30(审计)+30(设计)", "89.97万元=30+30+29.99")
    return national("项目支出绩效自评表（2022年度）", facts, money, goal, rows, None)


def tianchang():
    facts = [("项目名称", ("水旱灾害防御经费", 8)), ("发布日期", ("2023年12月5日", 8))]
    money = [("年度资金总额", ("880", "880", "880", "10", "", "10"))]
    rows = [
        ("产出指标（50分）", "数量指标", "数量指标1", "1个", "1个", "10", "10", ""),
        ((UP, 1), (UP, 1), "数量指标2", "1个", "1个", "10", "10", ""),
        ((UP, 1), "质量指标", "工程质量合格", "", "", "10", "10", ""),
        ((UP, 1), "时效指标", "年度资金支付完成率100%", "", "", "10", "10", ""),
        ((UP, 1), "成本指标", "资金执行在预算范围内", "", "", "10", "10", ""),
        ((UP, 1), (UP, 1), "指标1：", "", "", "", "", ""),
        ((UP, 1), (UP, 1), "指标2：", "", "", "", "", ""),
        ((UP, 1), (UP, 1), "……", "", "", "", "", ""),
        ("效益指标（30分）", "经济效益指标", "全市安全度汛", "", "", "10", "10", ""),
        ((UP, 1), "社会效益指标", "社会效益", "", "", "10", "10", ""),
        ((UP, 1), "生态效益指标", "/", "", "", "", "", ""),
        ((UP, 1), "可持续影响指标", "可持续影响", "", "", "10", "10", ""),
        ("满意度指标（10分）", "服务对象满意度指标", "服务对象满意度", "90%", "100%", "10", "10", ""),
    ]
    notes = ["注1：一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算执行率10分。"]
    return national(
        "项目支出绩效自评表（2022年度）", facts, money, None, rows, ("100", "100"), notes, goals=False)


def zhongjiang():
    form = Form(10)
    form.add(("绩效目标自评表（2022年度）", 10))
    form.add("项目名称", ("农业水价综合改革精准补贴和节水奖励项目", 9))
    form.add("发布日期", ("2022-12-30", 9))
    form.add("项目资金（万元）", "", ("全年预算数（A）", 2), ("全年执行数（B）", 2), "分值", ("执行率（B/A）", 2), "得分")
    form.add((UP, 1), "年度资金总额", ("20", 2), ("20", 2), "10", ("100.00%", 2), "10")
    form.add("绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "实际完成值", "权重", "得分", "偏差原因分析及改进措施")
    rows = [
        ("产出指标（70分）", "数量指标", "坡面水标尺", "≥", "266米", "≥266米", "10"),
        (UP, UP, "标尺宽度", "≥", "50厘米", "≥50厘米", "10"),
        (UP, "质量指标", "验收合格率", "", "100%", "100%", "20"),
        (UP, "时效指标", "及时开工率", "≥", "90%", "≥90%", "10"),
        (UP, UP, "及时完工率", "≥", "90%", "≥90%", "10"),
        (UP, "成本指标", "成本", "", "20万", "20万", "10"),
        ("效益指标（20分）", "社会效益指标", "受益人口", "≥", "1000人", "≥1000人", "10"),
        (UP, "", "改善状况", "定性", "显著提升", "显著提升", "10"),
        ("满意度指标（10分）", "服务对象满意度指标", "满意度", "≥", "95%", "≥95%", "10"),
    ]
    for kind, grade, name, sign, target, actual, full in rows:
        lead = [(cell, 1) for cell in (kind, grade)]
        form.add((UP, 1), *lead, name, sign, target, actual, full, full, "")
    form.add(("总分", 7), "100", "100", "")
    form.add(("注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。", 10))
    return form


FORMS = {
    "huanggang": huanggang, "huangshi": huangshi, "ezhou": ezhou, "chizhou": chizhou,
    "tianchang": tianchang, "zhongjiang": zhongjiang,
}


def forms():
    for name, make in FORMS.items():
        save_book(f"{name}.xlsx", form_book(make()))
        save_word(f"{name}.docx", form_word(make()))
        write(f"{name}.ods", saved(form_open(make())))
    for name in ("chizhou", "zhongjiang"):
        with open(os.path.join(HERE, f"{name}.csv"), "wb") as file:
            file.write(form_text(FORMS[name]()))


def plain(rows=None, **changes):
    """A small sound form that the broken ones are made from."""
    facts = [("项目名称", ("城区绿化养护", 8)), ("主管部门", ("市园林局", 3), ("实施单位", 2), ("园林所", 3))]
    money = [("年度资金总额", changes.get("money", ("150", "150", "125.25", "10", "83.5%", "8.35")))]
    rows = rows or [
        ("产出指标（50分）", "数量指标", "养护面积", "≥20万平方米", "21万平方米", "25", "25", ""),
        ((UP, 1), "质量指标", "苗木成活率", "≥95%", "93%", "25", "24.47", "高温少雨"),
        ("效益指标（30分）", "社会效益指标", "投诉件数", "≤10件", "8件", "30", "30", ""),
        ("满意度指标（10分）", "服务对象满意度指标", "市民满意度", "≥90%", "92%", "10", "10", ""),
    ]
    return national(
        "项目支出绩效自评表（2023年度）", facts, money, ("管好绿地", "绿地完好"), rows, ("100", "97.82"),
        changes.get("notes", ()))


def whole():
    """A whole-department form after Hubei's."""
    form = Form(8)
    form.add(("2022年度城管督察大队部门整体绩效自评表", 8))
    form.add(("单位名称：城管督察大队    填报日期：2023.4.6", 8))
    form.add("预算执行情况（万元）（20分）", ("", 3), "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）")
    form.add((UP, 1), ("部门整体支出总额", 3), "440", "437.21", "99.37%", "19.87")
    form.add((UP, 1), ("基本支出总额", 3), "", "437.21", "", "")
    form.add((UP, 1), ("项目支出总额", 3), "", "0", "", "")
    form.add("年度绩效目标1（80分）：市容市貌督察管理", "一级指标", "二级指标", "指标名称", "年初目标值（A）", "实际完成值（B）", "权重", "得分")
    form.add((UP, 1), "产出指标", "质量指标", "道路绿化率", "98%", "95%", "40", "38.78")
    form.add((UP, 1), "效益指标", "满意度指标", "市民满意度", "满意", "基本满意", "40", "36")
    form.add(("总分", 7), "94.65")
    form.add("偏差大或目标未完成原因分析", ("部分路段改造占用绿地", 7))
    form.add("改进措施及结果应用方案", ("补种行道树", 7))
    return form


def guangxi():
    """A layout with a sign, a unit, points lost, a coefficient and a verified score of their own."""
    form = Form(14)
    form.add(("项目支出绩效自评表（2021年度）", 14))
    form.add("项目名称（项目编码）", ("乡村道路养护（51000021R000000019951）", 13))
    form.add("项目资金（万元）", ("", 4), ("年初预算数", 2), ("全年（调整）预算数", 2), ("全年执行数", 2), "分值", "执行率", "得分")
    form.add((UP, 1), ("年度资金总额", 4), ("100", 2), ("120", 2), ("108", 2), "10", "90%", "9")
    form.add((UP, 1), ("其中：财政拨款", 4), ("100", 2), ("120", 2), ("108", 2), "—", "—", "—")
    form.add((UP, 1), ("单位资金", 4), ("/", 2), ("/", 2), ("/", 2), "—", "—", "—")
    form.add("绩效指标", "一级指标", "二级指标", "三级指标", "计算符号", "年初指标值", "年度指标值", "计量单位", "全年完成值",
             "得分系数", "权重", "得分", "扣分", "是否核心指标")
    form.add((UP, 1), "产出指标", "数量指标", "养护里程", "≥", "80", "90", "公里", "81", "0.9", "60", "54", "6", "是")
    form.add((UP, 1), "效益指标", "社会效益指标", "通行状况", "定性", "", "改善", "", "有所改善", "0.8", "30", "24", "6", "否")
    form.add(("总分", 10), "100", "87", "", "")
    form.add("存在问题", ("雨季塌方较多", 13))
    form.add("改进措施", ("增设挡墙", 13))
    form.add("项目负责人", ("张三", 6), ("联系电话", 3), ("00000000", 4))
    return form


def resave(name, change):
    """The parts of a sound form, changed."""
    parts = dict(workbook_parts(form_book(plain())))
    change(parts)
    write(name, list(parts.items()))


def broken():
    for name, make in {"whole": whole, "guangxi": guangxi, "plain": plain}.items():
        save_book(f"{name}.xlsx", form_book(make()))
        save_word(f"{name}.docx", form_word(make(), ["附件3"] if name == "whole" else []))

    # Files that can't be read, or mustn't be.
    with open(os.path.join(HERE, "plain.xlsx"), "rb") as file:
        data = file.read()
    for name, cut in (("truncated.xlsx", data[: len(data) // 2]), ("truncated.docx", data[:300])):
        with open(os.path.join(HERE, name), "wb") as file:
            file.write(cut)
    parts = workbook_parts(form_book(plain()))
    write("bomb.xlsx", parts + [("xl/bomb.xml", b" " * (2 << 20))])
    write("step-up.xlsx", parts + [("../x.xml", b"<a/>")])
    write("macro.xlsx", parts + [("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")])
    write("macro-type.xlsx", [
        (path, data.replace(b"sheet.main+xml", b"sheet.macroEnabled.main+xml")) for path, data in parts])
    words = lean(saved(form_word(plain())))
    write("step-up.docx", words + [("word/../../x.xml", b"<a/>")])
    write("macro.docx", words + [("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")])
    write("entities.docx", [
        (path, data.replace(
            b"?>", b'?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]>', 1)
            if path == "word/document.xml" else data) for path, data in words])
    with open(os.path.join(HERE, "old.xls"), "wb") as file:
        file.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504)
    with open(os.path.join(HERE, "gb18030.csv"), "wb") as file:
        file.write(form_text(plain()).decode("utf-8-sig").encode("gb18030"))
    two = form_book(plain())
    other = two.copy_worksheet(two.active)
    other.title = "自评表2"
    save_book("two-forms.xlsx", two)

    # What is there and isn't seen.
    def hide(sheet):
        sheet.row_dimensions[9].hidden = True
        hidden = sheet.parent.create_sheet("底稿")
        hidden["A1"] = "不应公开的底稿"
        hidden.sheet_state = "hidden"
    save_book("hidden.xlsx", form_book(plain(), change=hide))

    def comment(sheet):
        sheet["F9"].comment = Comment("此数待核", "示例单位")
    save_book("comment.xlsx", form_book(plain(), change=comment))

    def cover(parts):
        # A second value under the merged title, as unmerging would show it.
        sheet = parts["xl/worksheets/sheet1.xml"].decode()
        sheet = sheet.replace('</c></row>', '</c><c r="B1" t="inlineStr"><is><t>盖住的字</t></is></c></row>', 1)
        assert "盖住的字" in sheet
        parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    resave("covered.xlsx", cover)

    deleted = form_word(plain())
    mark = OxmlElement("w:del")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText")
    text.text = "删去的说明"
    run.append(text)
    mark.append(run)
    paragraph = deleted.add_paragraph("填报说明见附表")
    paragraph._p.append(mark)
    vanish = paragraph.add_run("隐藏的说明")
    vanish.font.hidden = True
    deleted.sections[0].header.paragraphs[0].text = "内部资料"
    save_word("tracked.docx", deleted)

    # What is printed otherwise than it should be.
    save_book("formulas.xlsx", form_book(plain(), values={(12, 7): ("=H5+H9", "General")}))
    save_book("lost-decimals.xlsx", form_book(
        plain(), values={(4, 4): (125.25, "0"), (4, 6): (0.835, "0%"), (4, 7): (8.35, "0.0")}))
    save_book("fraction.xlsx", form_book(
        plain(), values={(4, 4): (125.25, "General"), (4, 6): (0.835, "General")}))
    wide = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
    save_word("wide.docx", form_word(plain(
        [
            ("产出指标（５０分）", "数量指标", "养护面积", "≥20万平方米".translate(wide), "21万平方米".translate(wide), "２５", "２５", ""),
            ((UP, 1), "质量指标", "苗木成活率", "≥９５％", "９３％", "２５", "２４．４７", "高温少雨"),
            ("效益指标（３０分）", "社会效益指标", "投诉件数", "≤１０件", "８件", "３０", "３０", ""),
            ("满意度指标（１０分）", "服务对象满意度指标", "市民满意度", "≥９０％", "９２％", "１０", "１０", ""),
        ],
        money=tuple(value.translate(wide) for value in ("150", "150", "125.25", "10", "83.5%", "8.35")))))
    save_book("unit.xlsx", form_book(plain(money=("150", "1500000元", "125.25", "10", "83.5%", "8.35"))))
    save_book("words.xlsx", form_book(plain(
        [
            ("产出指标（50分）", "数量指标", "养护面积", "约20万平方米", "二十一万平方米", "二十五", "25", ""),
            ("其他指标（40分）", "", "未知指标", "1项", "1项", "40", "40", ""),
        ],
        notes=("注：本表由填报单位负责\u200b解释。",))))


if __name__ == "__main__":
    report()
    forms()
    broken()
    cells()
    open_cells()
