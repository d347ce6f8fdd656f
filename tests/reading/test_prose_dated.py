"""What year 今年 is: a text's own date, the lines that head its parts, what is still to come."""

import pytest

from duibiao.reading.prose import extract

LAST = {
    "答复\n今年整治内涝点6处。\n2025年7月21日": ("actual", "2025"),
    "会议纪要\n时间：2025年9月12日上午\n明年拟改造水厂9座。": ("target", "2026"),
    "反馈意见\n根据《2025年度督查计划》开展督查。发现问题31个。": ("actual", "2025"),
    "情况说明\n于2024年3月开工。截至2025年4月底，砌护岸6公里。整治沟渠3条。": (
        "actual",
        "2025-01/2025-04",
    ),
    "水利大事记\n2023年\n春灌引水6200万立方米。\n2024年\n秋灌引水3500万立方米。": (
        "actual",
        "2024",
    ),
    "一封信\n过去一年，供水2860万立方米。\n凌河县供水集团\n2025年1月22日": ("actual", "2024"),
    "一封信\n过去一年平稳。新的一年，我们改造管网76公里。\n2025年1月22日": ("target", "2025"),
    "在冬春水利现场会上的讲话\n（2025年11月20日）\n今冬明春，全市清淤沟渠3500公里。": (
        "target",
        "2025/2026",
    ),
    "某县2025年上半年工作总结\n争取资金1.56亿元，是去年同期的1.2倍。": (
        "actual",
        "2025-01/2025-06",
    ),
    "某县2024年目标责任书\n实施方案\n发电量年初下达3600万度，8月经研究调整为3400万度。": (
        "target",
        "2024",
    ),
    "某县2024年工作总结\n去年至今，治理河道61公里。": ("actual", "2023/2024"),
    "某县行动方案（2025—2027年）\n二、目标\n年底前建成水闸7座。": ("target", "2025"),
    "某县行动方案（2025—2027年）\n一、现状\n到2027年，建成水闸7座。": ("target", "2027"),
    "某县行动方案（2025—2027年）\n二、目标\n漏损率由11%降至目前的9%。": ("actual", "2024"),
    "某县2025年工作要点\n“十四五”以来，新建水闸7座。": ("actual", "2021/2024"),
    "商请函\n四季度，新建水闸7座。\n2024年9月18日": ("target", "2024-10/2024-12"),
    "建议答复\n2024年通水。\n明年起，投资7万元。\n2025年6月12日": ("target", "2026"),
    "考核办法\n2025年考核中，改革占30分。": ("context", "2025"),
}


@pytest.mark.parametrize("text", LAST)
def test_the_last_figure_is_of_the_time_that_the_text_says(text: str) -> None:
    """Its role and period, whatever year the text names most."""
    record = extract(text)[-1]
    assert (record.role, record.period) == LAST[text]


@pytest.mark.parametrize(
    "text",
    [
        "情况汇报\n下一步，铺设管道3公里，计划4月底前通水。\n2025年3月20日",
        "某县2025年工作总结\n汛期（6—9月）雨量518毫米。下达调度指令93道。",
        "“十四五”水利工作报告\n2021年至2025年，自来水普及率达到95%。集中供水率达到90%。",
        "某县2025年绩效自评报告\n三、目标任务\n资金结余154万元。",
        "某县2025年工作总结\n建成以来，累计供水61万立方米。",
    ],
)
def test_a_year_or_role_that_is_only_guessed_is_not_high(text: str) -> None:
    """A guess is marked for a look."""
    assert extract(text)[-1].confidence != "high"
