"""Lists of tasks and of problems, composed, with what they say."""

from __future__ import annotations

import random

from composed_words import more

TASKS = {
    "t_name": "重点任务 工作任务 工作内容 任务事项 督办事项 重点工作 工作事项 任务名称",
    "t_owner": "责任单位 牵头科室 责任股室 牵头单位 主办科室 承办股室 责任科室",
    "t_help": "配合单位 协办科室 配合科室 协同单位",
    "t_leader": "责任领导 分管领导 包抓领导 牵头领导",
    "t_due": "完成时限 完成时间 办结时限 时间节点 要求完成时间 时限要求",
    "t_state": "进展情况 完成情况 工作进展 推进情况 办理情况 进度",
    "t_note": "备注 说明",
}
TASKS_SAID = more(TASKS, **{code: code for code in TASKS})
STATES = {
    "done": "已完成 已办结 全部完成 完成 已完成并通过验收 √",
    "smooth": "正常推进 按计划推进 有序推进 序时推进 顺利",
    "behind": "滞后 进度滞后 推进缓慢 未达序时进度 严重滞后",
    "not_begun": "未启动 尚未启动 未开工 未开展",
}
STATES_SAID = more(
    STATES,
    done="done_cell",
    smooth="ontrack_cell",
    behind="late_cell",
    not_begun="notbegun_cell",
)
DUE = (
    *(("{m}月底前", "{y}-{m:02d}-{d}"), ("{y}年{m}月底", "{y}-{m:02d}-{d}")),
    *(("{m}月{k}日前", "{y}-{m:02d}-{k:02d}"), ("{y}.{m}.{k}", "{y}-{m:02d}-{k:02d}")),
)
DEEDS = (
    *("完成城区供水管网改造", "修订防汛应急预案", "开展取用水专项整治", "编制水网建设规划"),
    *("推进水库除险加固", "完成河道岸线划定", "建成智慧水务平台", "开展节水宣传活动"),
    *(
        "完成农村饮水水质检测",
        "落实河湖长制考核",
    ),
)
PROBLEMS = {
    "q_name": "存在问题 问题 问题描述 发现问题 问题清单 主要问题",
    "q_measure": "整改措施 整改要求 整改举措",
    "q_owner": "整改责任单位 责任单位 整改单位 责任股室",
    "q_found": "发现时间 检查时间 发现日期 排查日期",
    "q_due": "整改时限 整改期限 完成时限 要求整改完成时间",
    "q_closed": "销号时间 整改完成时间 办结时间 销号日期",
    "q_state": "整改情况 整改状态 是否销号 整改进展 销号情况",
}
PROBLEMS_SAID = more(PROBLEMS, **{code: code for code in PROBLEMS})
CLOSED = "已整改 已销号 整改完成 已完成整改 已整改到位 是"
OPEN = "整改中 未整改 正在整改 未销号 未完成 否"
ENDS = more({"closed": CLOSED, "open": OPEN}, closed="closed_cell", open="open_cell")
FLAWS = (
    *("河道内堆放垃圾", "泵站启闭机锈蚀", "取水口未装计量设施", "堤防有蚁害", "水厂消毒记录缺失"),
    *("水库警示牌破损", "台账资料不全", "溢洪道有杂物"),
)
OFFICES = ("农水股", "建管股", "水资源股", "河长办", "水保站", "供水公司", "办公室")
LEADERS = ("王建国", "李明", "张卫东", "陈晓")
MONTH_ENDS = {3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30}
Listed = tuple[str, str, str, str]
"""What a row says: its name, owner, due day in ISO, and its state."""


class Lists:
    """A list put together from one seed."""

    def __init__(self, seed: int) -> None:
        """Choose the year and the month."""
        self.pick = random.Random(seed)
        self.year, self.month = self.pick.choice((2023, 2024, 2025)), self.pick.randint(3, 11)

    def word(self, words: list[str]) -> str:
        """Choose one of some words, with the year and the month in it."""
        told = {"y": self.year, "p": self.year - 1, "m": self.month, "d": 28, "P": "前三季度"}
        return self.pick.choice(words).format(l=self.month - 1, **told)

    def due(self) -> tuple[str, str]:
        """Return a due day as written, and in ISO."""
        m = self.pick.choice(list(MONTH_ENDS))
        told = {"y": self.year, "m": m, "d": MONTH_ENDS[m], "k": self.pick.randint(10, 27)}
        written, iso = self.pick.choice(DUE)
        return written.format(**told), iso.format(**told)

    def some(self, *shares: tuple[str, float]) -> list[str]:
        """Return each code in its share of the cases."""
        return [code for code, share in shares if self.pick.random() < share]

    def tasks(self) -> tuple[list[list[object]], list[Listed]]:
        """Return the rows of a list of tasks, and what it says."""
        codes = ["t_name", "t_owner", *self.some(("t_help", 0.5), ("t_leader", 0.4))]
        codes += ["t_due", "t_state", *self.some(("t_note", 0.5))]
        title = self.pick.choice(("{y}年水利重点工作任务清单", "{y}年重点工作督办台账"))
        rows: list[list[object]] = [[title.format(y=self.year)]]
        rows.append(["序号", *(self.word(TASKS_SAID[code]) for code in codes)])
        says: list[Listed] = []
        for number, deed in enumerate(self.pick.sample(DEEDS, 7), 1):
            owner, help_ = self.pick.sample(OFFICES, 2)
            (due, iso), state = self.due(), self.pick.choice(list(STATES))
            values = {"t_name": deed, "t_owner": owner, "t_help": help_, "t_due": due}
            values |= {
                "t_leader": self.pick.choice(LEADERS),
                "t_state": self.word(STATES_SAID[state]),
            }
            rows.append([number, *(values.get(code) for code in codes)])
            says.append((deed, owner, iso, state))
        return rows, says

    def problems(self) -> tuple[list[list[object]], list[Listed]]:
        """Return the rows of a list of problems, and what it says."""
        codes = ["q_name", *self.some(("q_found", 0.4), ("q_measure", 0.6)), "q_owner", "q_due"]
        codes += self.pick.choice((["q_state"], ["q_closed"], ["q_state", "q_closed"]))
        rows: list[list[object]] = [[f"{self.year}年水利安全检查问题整改台账"]]
        rows.append(["序号", *(self.word(PROBLEMS_SAID[code]) for code in codes)])
        says: list[Listed] = []
        for number, flaw in enumerate(self.pick.sample(FLAWS, 6), 1):
            owner, (due, iso) = self.pick.choice(OFFICES), self.due()
            closed = self.pick.random() < 0.5
            day = f"{self.year}-{self.pick.randint(3, 9):02d}-{self.pick.randint(10, 27)}"
            values = {
                "q_name": flaw,
                "q_owner": owner,
                "q_due": due,
                "q_found": f"{self.year}-02-15",
            }
            values |= {"q_measure": "立即清理并加强巡查", "q_closed": day if closed else ""}
            values["q_state"] = self.word(ENDS["closed" if closed else "open"])
            rows.append([number, *(values[code] for code in codes)])
            says.append((flaw, owner, iso, "closed" if closed else "open"))
        return rows, says
