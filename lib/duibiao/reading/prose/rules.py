"""The rules by which role and period are decided, in the order they are asked, each with a text in
which it decides the last figure and one in which it does not.
"""

from __future__ import annotations

from typing import NamedTuple

SUMMARY, PLANS = "某县水利局2023年工作总结\n", "某县水利局2024年工作计划\n"


class Rule(NamedTuple):
    """A rule: its id, the field that it decides, an example, and a text where another decides."""

    id: str
    field: str
    example: str
    counterexample: str


RULES = (
    Rule("role_aim", "role", f"{SUMMARY}力争完成投资3亿元。", f"{SUMMARY}确保了投资3亿元。"),
    Rule("role_intend", "role", f"{SUMMARY}计划新建水闸4座。", f"{SUMMARY}按计划新建水闸4座。"),
    Rule(
        "role_scope",
        "role",
        f"{SUMMARY}主要建设内容：水闸4座。",
        f"{SUMMARY}建设水闸4座。",
    ),
    Rule("role_quota", "role", f"{SUMMARY}工程总投资3亿元。", f"{SUMMARY}完成投资3亿元。"),
    Rule(
        "role_cap",
        "role",
        f"{SUMMARY}用水总量控制在2亿立方米以内。",
        f"{SUMMARY}用水总量控制在2亿立方米。",
    ),
    Rule(
        "role_assign",
        "role",
        f"{SUMMARY}下达用水计划2亿立方米。",
        f"{SUMMARY}下达资金3亿元。",
    ),
    Rule("role_done", "role", f"{SUMMARY}已建成水闸4座。", f"{SUMMARY}拟建成水闸4座。"),
    Rule(
        "role_forecast",
        "role",
        f"{SUMMARY}预计完成投资3亿元。",
        f"{SUMMARY}预计投资大，已完成投资3亿元。",
    ),
    Rule(
        "role_section_plans",
        "role",
        f"{PLANS}新建水闸4座。",
        f"{PLANS}已建成水闸4座。",
    ),
    Rule(
        "role_section_tells",
        "role",
        f"{SUMMARY}新建水闸4座。",
        f"{SUMMARY}下一步，新建水闸4座。",
    ),
    Rule(
        "role_task_itself",
        "role",
        f"{SUMMARY}全年完成投资，占年度任务3亿元的比例较高，列入的28个项目将全部开工。",
        f"{SUMMARY}列入的28个项目全部开工。",
    ),
    Rule(
        "role_part_done",
        "role",
        f"{SUMMARY}9座水闸改造，已完工7座。|0",
        f"{SUMMARY}排查隐患9处，已完成整改7处。|0",
    ),
    Rule(
        "role_of_another_body",
        "role",
        f"{SUMMARY}全省平均进度72%，我县65%。|0",
        f"{SUMMARY}全省平均进度72%，我县65%。",
    ),
    Rule(
        "role_no_figure_of_the_bureau",
        "role",
        f"{SUMMARY}划定200米范围内禁养区。",
        f"{SUMMARY}整治河道200米。",
    ),
    Rule(
        "role_value_before_a_change",
        "role",
        f"{PLANS}普及率由92%提高到95%。|0",
        f"{PLANS}普及率由92%提高到95%。",
    ),
    Rule(
        "role_change_told",
        "role",
        f"{SUMMARY}确保完成年度任务的105%。",
        f"{SUMMARY}确保普及率达到95%。",
    ),
    Rule(
        "role_before_the_plan",
        "role",
        f"{PLANS}新建泵站3座，2022年新建4座。",
        f"{PLANS}新建泵站3座，2024年新建4座。",
    ),
    Rule(
        "role_later_than_the_report",
        "role",
        f"{SUMMARY}新建泵站3座，2024年新建4座。",
        f"{SUMMARY}新建泵站3座，2022年新建4座。",
    ),
    Rule(
        "role_still_ahead",
        "role",
        "某县水利局2023年上半年工作总结\n其余4个三季度开工。",
        f"{SUMMARY}其余4个三季度开工。",
    ),
    Rule(
        "period_named",
        "period",
        f"{SUMMARY}截至9月底，建成水闸4座。",
        f"{SUMMARY}建成水闸4座。",
    ),
    Rule(
        "period_heading",
        "period",
        "某县2023年工作总结和2024年工作计划\n二、2024年工作计划\n新建水闸4座。",
        f"{SUMMARY}一、2023年工作情况\n新建水闸4座。",
    ),
    Rule("period_title", "period", f"{SUMMARY}建成水闸4座。", "建成水闸4座。2023年，推进改革。"),
    Rule(
        "period_assumed",
        "period",
        "水利工作情况\n建成水闸4座。推进2023年改革。",
        f"{SUMMARY}建成水闸4座。",
    ),
    Rule(
        "period_carried",
        "period",
        f"{SUMMARY}五年来，建成水闸4座。整治河道20公里。",
        f"{SUMMARY}五年来，建成水闸4座。\n整治河道20公里。",
    ),
)
"""`|0` at the end of a text asks for its first figure in place of the last."""
