"""Twelve scanned pages made from texts of our own: leaning, noisy, at 150 dpi, some under a seal."""

from __future__ import annotations

import io
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pypdf
from PIL import Image, ImageDraw, ImageFont
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from duibiao.presentation import fonts

DPI, SIZE = 150, (1240, 1754)
FONT = Path(fonts.__file__).parent / "DuibiaoSans.otf"
ACROSS = 34

TEXTS: tuple[tuple[str, float, bool], ...] = (
    ("2024年完成水利固定资产投资31250万元，同比增长12.4%。争取上级资金8420万元，其中中央资金4180万元、省级资金2890万元、市级资金1350万元。", 1.0, False),
    ("全县用水总量1.595亿立方米，比上年减少1.5%。万元GDP用水量降至57.9立方米，农田灌溉水有效利用系数提高到0.564。", -1.0, True),
    ("各级河湖长巡河14320次，清理整治河湖“四乱”问题46处，治理河道26.3公里，建成幸福河湖2条。", 1.5, False),
    ("新增水土流失治理面积33.8平方公里，新增高效节水灌溉面积10600亩，恢复改善灌溉面积12900亩。", -1.5, True),
    ("农村自来水普及率达95.4%，维修养护农村饮水工程47处，惠及农村人口24万人，水质达标率92.3%。", 2.0, False),
    ("开展防汛应急演练21场次，发布山洪灾害预警146条，5座病险水库除险加固全部完工，水库蓄水量4716万立方米。", -2.0, False),
    ("水行政执法检查312次，查处水事违法案件8件，罚款金额12.5万元，调处水事纠纷3起。", 1.0, True),
    ("全年征收水资源费405万元、水土保持补偿费168万元，农村水费收缴率93.8%，较上年提高1.7个百分点。", -1.2, False),
    ("云汀水库扩建工程总投资4.68亿元，累计完成投资2.31亿元，大坝填筑128.6万立方米，占总量的86.5%。", 1.8, False),
    ("城乡供水一体化工程铺设主管网38公里，建成水厂2座，日供水能力3.5万吨，受益人口11.26万人。", -1.8, True),
    ("小水电站12座全部完成生态流量核定，全年发电8890万千瓦时，实现产值2667万元，上缴税金186.7万元。", 0.8, False),
)  # fmt: skip
TABLE: tuple[tuple[str, ...], ...] = (
    ("项目名称", "年度计划（万元）", "完成投资（万元）"),
    ("芦溪河综合治理", "4100", "4060"),
    ("南灌区续建配套", "3400", "3450"),
    ("桐坑小流域治理", "1200", "1130"),
    ("智慧水利建设", "300", "310"),
    ("合计", "9000", "8950"),
)


class Page(NamedTuple):
    """A page's file, the text it shows, how far it leans in degrees, and what is drawn on it."""

    path: Path
    text: str
    angle: float
    seal: bool
    table: bool = False


def make(folder: Path) -> list[Page]:
    """Write one PDF a page, each a picture only."""
    made = []
    for number, (text, angle, seal) in enumerate(TEXTS, 1):
        path = _save(folder / f"{number:02}.pdf", _prose(number, text), angle, seal, number)
        made.append(Page(path, text, angle, seal))
    table = "\n".join("\t".join(row) for row in TABLE)
    path = _save(folder / "12.pdf", _table(), 1.0, True, 12)
    return [*made, Page(path, table, 1.0, True, True)]


def photograph(path: Path, words: bytes = b"") -> Path:
    """Write a page of text, then one that is a photograph with perhaps words in text upon it."""
    shades = np.random.default_rng(1).integers(0, 255, (44, 31), dtype=np.uint8)
    picture = io.BytesIO()
    Image.fromarray(shades).resize(SIZE, Image.Resampling.BICUBIC).save(picture, "PDF")
    both = pypdf.PdfWriter()
    both.add_page(_typed(b"Report of the year 2024. Investment 320 million, 26 km of rivers."))
    both.add_page(pypdf.PdfReader(picture).pages[0]).merge_page(_typed(words))
    both.write(path)
    return path


def _typed(words: bytes) -> pypdf.PageObject:
    """A page with one line of text."""
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    named = DictionaryObject({NameObject(k): NameObject(v) for k, v in font.items()})
    fonts = DictionaryObject({NameObject("/F1"): named})
    content = DecodedStreamObject()
    content.set_data(b"BT /F1 12 Tf 50 700 Td (" + words + b") Tj ET")
    made = pypdf.PdfWriter()
    page = made.add_blank_page(595, 842)
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = made._add_object(content)
    return page


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size)


def _prose(number: int, text: str) -> Image.Image:
    page = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(page)
    draw.text((380, 160), "云汀县水利局工作情况", font=_font(44), fill=(20, 20, 20))
    body = f"　　{text}"
    for at in range(0, len(body), ACROSS):
        place = (130, 300 + 52 * (at // ACROSS))
        draw.text(place, body[at : at + ACROSS], font=_font(29), fill=(25, 25, 25))
    draw.text((590, 1640), f"— {number} —", font=_font(24), fill=(25, 25, 25))
    return page


def _table() -> Image.Image:
    page = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(page)
    draw.text((330, 160), "云汀县2024年项目投资情况", font=_font(40), fill=(20, 20, 20))
    for down, row in enumerate(TABLE):
        for across, text in enumerate(row):
            left, top = 140 + 320 * across, 280 + 64 * down
            draw.rectangle((left, top, left + 320, top + 64), outline=(40, 40, 40), width=2)
            draw.text((left + 16, top + 14), text, font=_font(27), fill=(25, 25, 25))
    return page


def _save(path: Path, page: Image.Image, angle: float, seal: bool, seed: int) -> Path:
    if seal:
        over = Image.new("RGBA", SIZE, (0, 0, 0, 0))
        draw = ImageDraw.Draw(over)
        draw.ellipse((640, 270, 940, 570), outline=(220, 30, 30, 200), width=9)
        draw.text((690, 390), "云汀县水利局", font=_font(34), fill=(220, 30, 30, 200))
        page = Image.alpha_composite(page.convert("RGBA"), over).convert("RGB")
    page = page.rotate(angle, Image.Resampling.BICUBIC, fillcolor="white")
    noise = np.random.default_rng(seed).normal(0, 12, (*SIZE[::-1], 1))
    grey = np.clip(np.asarray(page, dtype=float) + noise - 6, 0, 255).astype(np.uint8)
    Image.fromarray(grey).save(path, "PDF", resolution=DPI)
    return path
