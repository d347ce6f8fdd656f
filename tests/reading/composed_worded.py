"""Tables whose goals and progress are told in words, composed from a seed: what they say."""

from __future__ import annotations

import random
from typing import NamedTuple

THINGS = (
    ("渠道清淤", "清淤", "公里", 150, 118),
    ("视频监控点建设", "建成", "处", 60, 47),
    ("基层防汛责任人培训", "培训", "人次", 1200, 1315),
    ("水行政执法巡查", "开展巡查", "次", 600, 428),
    ("高效节水灌溉面积", "新增高效节水灌溉", "万亩", 1.2, 1.05),
    ("水土流失治理", "治理水土流失", "平方公里", 35, 36.8),
    ("小型水库除险加固", "完成除险加固", "座", 18, 13),
    ("节水型小区创建", "创建", "个", 9, 6),
    ("水费征收", "征收水费", "万元", 960, 612.5),
)
GOALS = (
    "全年{deed}{goal}{unit}",
    "{deed}{goal}{unit}",
    "年内{deed}{goal}{unit}以上",
    "{deed}不少于{goal}{unit}",
    "11月底前{deed}{goal}{unit}",
    "{deed}{goal}{unit}，12月底前完成",
)
DONE = (
    "已{deed}{done}{unit}",
    "累计{deed}{done}{unit}",
    "截至9月底{deed}{done}{unit}",
    "{deed}{done}{unit}，占年度任务的{share}%",
    "目前{deed}{done}{unit}，其余正在推进",
)
TITLES = ("2024年重点指标完成情况（截至9月底）", "2024年1—9月目标任务完成情况表")
NAMED, ASKED, TOLD = (
    ("指标", "考核指标", "事项", "指标名称"),
    ("目标要求", "年度目标", "目标任务", "要求", "全年目标任务"),
    ("进展情况", "完成情况", "目前进展", "9月底进展", "截至9月底完成情况"),
)


class Sheet(NamedTuple):
    """The rows of a sheet, its merged blocks, and name, goal and figure of each thing in it."""

    rows: list[list[object]]
    merges: list[str]
    says: list[tuple[str, float, float]]


def sheet(seed: int) -> Sheet:
    """Return the sheet of a seed: heads, their order, wordings and what stands beside them vary."""
    pick = random.Random(seed)
    things = pick.sample(THINGS, 6)
    heads = {"name": pick.choice(NAMED), "goal": pick.choice(ASKED), "done": pick.choice(TOLD)}
    beside = {"number": "序号", "unit": "单位", "owner": "责任科室", "due": "完成时限"}
    kept = [key for key in beside if pick.random() < (0.4 if key == "unit" else 0.6)]
    order = ["name", *(["unit"] if "unit" in kept else []), "goal", "done"]
    order = [*(["number"] if "number" in kept else []), *order]
    for key in ("owner", "due"):
        if key in kept:
            order.insert(pick.choice([n for n, one in enumerate(order) if one != "number"]), key)
    rows: list[list[object]] = [[pick.choice(TITLES)]]
    rows.append([{**heads, **beside}[key] for key in order])
    for n, (name, deed, unit, goal, done) in enumerate(things, 1):
        words = {"deed": deed, "unit": unit, "goal": goal, "done": done}
        words["share"] = round(100 * done / goal, 1)
        own = {"number": n, "name": name, "unit": unit, "owner": "工程科", "due": "12月底"}
        own["goal"] = pick.choice(GOALS).format(**words)
        own["done"] = pick.choice(DONE).format(**words)
        rows.append([own[key] for key in order])
    last = chr(ord("A") + len(order) - 1)
    says = [(name, goal, done) for name, _, _, goal, done in things]
    return Sheet(rows, [f"A1:{last}1"], says)


DEEDS = (
    ("修订县级防汛预案", "已完成修订并印发"),
    ("健全联席会议制度", "已完成，制度于5月印发执行"),
    ("编制水网建设规划", "已形成初稿，按计划推进"),
    ("开展节水宣传周活动", "已完成"),
)


class Sentences(NamedTuple):
    """The rows of a sheet whose goals are sentences, its merged blocks, the name, goal and figure
    of each goal in it, and what it asks to do without a figure."""

    rows: list[list[object]]
    merges: list[str]
    says: list[tuple[str, float, float]]
    deeds: list[str]


def sentences(seed: int) -> Sentences:
    """Return the sheet of a seed: one, two or no goals in a sentence, nothing else names them."""
    pick = random.Random(seed)
    things = [(f"{deed}", unit, goal, done) for _, deed, unit, goal, done in pick.sample(THINGS, 7)]
    lines = [[thing] for thing in things[:3]] + [things[3:5], things[5:7]]
    asked = [_sentence(pick, line) for line in lines] + pick.sample(DEEDS, 2)
    pick.shuffle(asked)
    heads = ["工作类别", "序号", pick.choice(TOLD_AS), pick.choice(TOLD), "责任股室", "完成时限"]
    rows: list[list[object]] = [[pick.choice(TITLES)], heads]
    groups = ("供水保障", "河湖管护")
    for n, (goal, done) in enumerate(asked, 1):
        group = groups[(n - 1) // 4] if n in {1, 5} else None
        rows.append([group, n, goal, done, "农水股", "12月底"])
    says = [(_LEAD_OF.get(name, name), goal, done) for name, _, goal, done in things]
    deeds = [goal for goal, _ in asked if not any(map(str.isdigit, goal))]
    return Sentences(rows, ["A1:F1", "A3:A6", "A7:A9"], says, deeds)


TOLD_AS = ("目标要求", "年度目标", "目标任务", "全年目标任务")
_LEAD_OF = {"完成除险加固": "除险加固", "新增高效节水灌溉": "新增高效节水灌溉"}


def _sentence(pick: random.Random, things: list[tuple[str, str, float, float]]) -> tuple[str, str]:
    goals = [f"{deed}{goal}{unit}" for deed, unit, goal, _ in things]
    done = [f"{deed}{figure}{unit}" for deed, unit, _, figure in things]
    lead = pick.choice(("", "加快重点工程建设，"))
    return lead + "，".join(goals) + "。", pick.choice(("，", "；")).join(done) + "。"
