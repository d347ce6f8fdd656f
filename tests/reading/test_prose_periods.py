"""What a document is about, and what its figures cover, from title, file name, headings, words."""

import pytest

from duibiao.reading.prose import extract

BUILT = "治理河道5公里。"


def spans(text: str, named: str | None = None) -> list[str]:
    """The period of each figure, `by` before that of a target."""
    found = extract(text, named=named)
    return [f"by {one.period}" if one.role == "target" else one.period for one in found]


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("某市水务局二〇二三年度工作总结", "2023"),
        ("某县水利局二○二四年上半年工作小结", "2024-01/2024-06"),
        ("某县水利局二零二三年工作情况汇报", "2023"),
        ("某县水利局2024年1—10月工作总结", "2024-01/2024-10"),
        ("某县水利局2024年第三季度工作小结", "2024-07/2024-09"),
        ("某县水利局截至2024年10月底重点项目进展情况", "2024-01/2024-10"),
        ("某县水利局2024年10月份工作情况", "2024-10"),
        ("某县水利局重点工作情况通报（2024年10月）", "2024"),
        ("某县水利局2023年5月25日至10月15日专项行动情况", "2023-05/2023-10"),
        ("某县水利局2024年度目标任务上半年完成情况", "2024-01/2024-06"),
        ("某县水利局2022年至2024年工作总结", "2022/2024"),
        ("某县2023—2024年度冬春水利建设总结", "2023/2024"),
        ("某县“十三五”水利工作总结", "2016/2020"),
        ("水发〔2024〕5号\n某县水利局关于报送2023年度工作总结的报告", "2023"),
        ("某县水利局2023年工作总结\n（2024年1月8日）", "2023"),
        ("2024年1月8日\n某县水利局2023年工作总结", "2023"),
    ],
)
def test_the_title_tells_the_period(title: str, period: str) -> None:
    """Halves, quarters, months and years of a title, not the day it was signed."""
    assert spans(f"{title}\n{BUILT}") == [period]


@pytest.mark.parametrize(
    ("title", "named", "period"),
    [
        ("县水务局2025年上半年工作情况汇报", "2025", "2025-01/2025-06"),
        ("县水务局2023年工作总结", "2021", "2023"),
        ("市水务局行动经验材料", "2023-01/2023-06", "2023-01/2023-06"),
        ("市水务局2023年行动经验材料", "2023-01/2023-06", "2023-01/2023-06"),
        ("水利局上半年工作总结", "2024", "2024-01/2024-06"),
        ("", "2024", "2024"),
    ],
)
def test_a_title_outranks_the_name_of_the_file(title: str, named: str, period: str) -> None:
    """The name counts where the title is silent, or where it tells the same more closely."""
    assert spans(f"{title}\n{BUILT}", named) == [period]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "某局2023年工作总结及2024年工作计划\n一、工作总结\n{built}\n二、下步工作计划\n{built}",
            ["2023", "by 2024"],
        ),
        (
            "某局二〇二三年工作总结与二〇二四年工作打算\n一、成效\n{built}\n二、二〇二四年工作打算\n{built}",
            ["2023", "by 2024"],
        ),
        (
            "某局2024年前三季度工作总结和第四季度工作计划\n一、工作情况\n{built}\n二、第四季度工作计划\n{built}",
            ["2024-01/2024-09", "by 2024-10/2024-12"],
        ),
        (
            "某局2023年工作总结及2024年上半年工作安排\n一、工作情况\n{built}\n二、下步工作安排\n{built}",
            ["2023", "by 2024-01/2024-06"],
        ),
        (
            "某局“十四五”工作总结和“十五五”工作思路\n一、工作情况\n{built}\n二、“十五五”工作思路\n{built}",
            ["2021/2025", "by 2026/2030"],
        ),
        ("某局2024年下半年工作计划\n{built}", ["by 2024-07/2024-12"]),
    ],
)
def test_the_plan_section_is_about_what_comes_next(text: str, expected: list[str]) -> None:
    """The title's first span is the report's, its later one that of the plan."""
    assert spans(text.format(built=BUILT)) == expected


@pytest.mark.parametrize(
    ("report", "heading", "planned"),
    [
        ("2023年", "下步工作计划", "2024"),
        ("2023年", "明年工作计划", "2024"),
        ("2023年", "下一年度工作安排", "2024"),
        ("2023年", "2025年工作计划", "2025"),
        ("2023年", "今年工作打算", "2023"),
        ("2023年", "工作要求", "2023"),
        ("2023年", "未来三年工作计划", "2024/2026"),
        ("2023年", "今后两年工作打算", "2024/2025"),
        ("2023年上半年", "下步工作计划", "2023-07/2023-12"),
        ("2023年上半年", "明年工作计划", "2024"),
        ("2023年上半年", "工作要求", "2023-01/2023-06"),
        ("2023年1—10月", "下步工作计划", "2024"),
        ("2023年11月", "全年工作打算", "2023"),
    ],
)
def test_the_year_of_a_plan_section(report: str, heading: str, planned: str) -> None:
    """What its heading says, else the rest of the year, else the year after the report's."""
    text = f"某局{report}工作总结\n一、工作情况\n{BUILT}\n二、{heading}\n{BUILT}"
    assert spans(text)[1] == f"by {planned}"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("年底前建成水厂4座。", "by 2025"),
        ("年内整治河道25公里。", "by 2025"),
        ("今年确保完成投资6亿元。", "by 2025"),
        ("11月底前整治河道25公里。", "by 2025-11"),
        ("2月底前建成水厂4座。", "by 2026-02"),
        ("明年3月底前开工6个项目。", "by 2026-03"),
        ("2026年，建成水厂4座。", "by 2026"),
        ("截至10月底已开工泵站9座。", "2025-01/2025-10"),
    ],
)
def test_what_comes_after_october_is_this_year_where_its_end_is_named(
    said: str, expected: str
) -> None:
    """`年底前` and the months to come are this year's, the first months and what says so next."""
    text = f"某局2025年1—10月工作总结\n一、工作情况\n{BUILT}\n二、下步打算\n{said}"
    assert spans(text)[1] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("2024年上半年，全县治理河道5公里。新建泵站3座。", ["2024-01/2024-06"] * 2),
        ("我局自2025年3月起至7月底开展清理，检查46处。整改32处。", ["2025-03/2025-07"] * 2),
        ("灌区始建于1958年，现有干渠3条。2023年清淤渠道12公里。", ["2023", "2023"]),
        ("灌区1958年开工建设，设有闸门6座。2023年清淤渠道12公里。", ["2023", "2023"]),
    ],
)
def test_without_a_year_in_the_title_the_text_tells_it(body: str, expected: list[str]) -> None:
    """Its first words do, or the year most spoken of; not the one a canal was founded in."""
    assert spans(f"某县水利局工作情况汇报\n{body}") == expected


def test_a_programme_of_several_years_runs_from_its_first_to_its_last() -> None:
    """What is dated within them is still planned."""
    text = "某县治水三年行动方案\n到2025年，新建水厂12座。\n2023年，新建水厂4座。\n配套管网60公里。"
    assert spans(text) == ["by 2025", "by 2023", "by 2023/2025"]


def test_stages_named_by_their_headings() -> None:
    """The brackets at the end of a heading date what stands below it."""
    text = (
        "某局2024年整治方案\n二、步骤\n（一）动员部署阶段（2024年3月）。召开动员会1次。\n"
        "（二）集中整治（4月—9月）。排查水库35座，整改隐患不少于50处。\n"
        "（三）总结验收（10月底前）。评选先进单位5个。"
    )
    assert spans(text) == [
        "by 2024-03",
        "by 2024-04/2024-09",
        "by 2024-04/2024-09",
        "by 2024-10",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("7月底前完成监测站建设5座，压采地下水800万方。", ["by 2024-07", "by 2024"]),
        ("6月底前完成水厂建设3座，惠及6.3万人。", ["by 2024-06", "by 2024-06"]),
        ("6月底前，完成堤防加固5公里，新建泵站2座。", ["by 2024-06", "by 2024-06"]),
        ("10月底前完成23个村改造，管网漏损率控制在9%以内。", ["by 2024-10", "by 2024"]),
    ],
)
def test_a_deadline_ends_with_its_task(sentence: str, expected: list[str]) -> None:
    """What comes of the task shares it, another predicate does not."""
    assert spans(f"某局2024年工作计划\n{sentence}") == expected


def test_the_day_of_an_event_is_of_its_month() -> None:
    """`“7·14”强降雨期间` is July, whatever the sentence opened with."""
    text = "某局2023年工作总结\n3至10月，降雨量620毫米，“7·14”强降雨期间最大雨强68毫米。"
    assert spans(text) == ["2023-03/2023-10", "2023-07"]


def test_up_to_the_end_of_december_is_the_year() -> None:
    """`截至12月底` says no less than the whole of it."""
    assert spans("某局2023年工作总结\n截至12月底，普及率达到96.8%。") == ["2023"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("今年1至11月，完成投资2亿元，去年同期1.8亿元。", ["2023-01/2023-11", "2022-01/2022-11"]),
        ("二〇二三年一至十月，完成投资2亿元。", ["2023-01/2023-10"]),
        ("十二月二十日，召开会议查摆问题18条。", ["2023-12"]),
        (
            "召开党组会24次，其中一季度5次、二季度6次。",
            ["2023", "2023-01/2023-03", "2023-04/2023-06"],
        ),
        ("主题教育期间（4月—8月），举办读书班2期。", ["2023-04/2023-08"]),
        ("2022年11月开工的水厂项目完成投资1.2亿元。", ["2023"]),
        ("过去五年，累计完成投资25亿元。", ["2019/2023"]),
        ("三个月内排查隐患36处。", ["2023"]),
    ],
)
def test_times_within_a_year_s_report(sentence: str, expected: list[str]) -> None:
    """Months in characters, rows of quarters, the same months of the year before."""
    found = extract(f"某局2023年工作总结\n{sentence}")
    assert [one.period for one in found if one.role != "context"] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("病险水库除险加固计划10座，已完工4座。", ["by 2025", "2025-01/2025-06"]),
        ("完成投资2亿元，去年同期1.6亿元。", ["2025-01/2025-06", "2024-01/2024-06"]),
        ("水厂总投资7.8亿元，完成1.2亿元。", ["by 2025-01/2025-06", "2025-01/2025-06"]),
    ],
)
def test_what_a_half_year_report_tells_of_the_year(sentence: str, expected: list[str]) -> None:
    """A goal is the year's; what a project costs in all is told as of the report."""
    assert spans(f"某局2025年上半年工作总结\n{sentence}") == expected


def test_months_of_a_winter_are_those_of_its_two_years() -> None:
    """November is the first year's, March the second's, whichever is named first."""
    text = "某县2024—2025年度冬春水利行动方案\n11月底前清淤塘坝60口，3月底前修复水毁45处。"
    assert spans(text) == ["by 2024-11", "by 2025-03"]


def test_every_deadline_in_brackets_is_its_own_figure_s() -> None:
    """`3座（6月底前）、2座（10月底前）`."""
    text = "某局2024年工作计划\n新建水厂3座（6月底前完成）、泵站2座（10月底前完成）。"
    assert spans(text) == ["by 2024-06", "by 2024-10"]


@pytest.mark.parametrize(
    ("told", "covered"),
    [
        ("1—10月争取的资金900万元，包括中央600万元、省级300万元。", ["2023-01/2023-10"] * 3),
        ("上半年到位的资金900万元，其中中央600万元。", ["2023-01/2023-06"] * 2),
        ("去年排查的12处隐患，已整改10处。", ["2022", "2023"]),
    ],
)
def test_parts_are_of_the_time_of_their_whole(told: str, covered: list[str]) -> None:
    """What became of last year's things is this year's."""
    assert spans(f"某县水利局2023年工作总结\n{told}") == covered


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("截至9月底，全县共有供水工程168处，普及率96.4%。", ["2025-09", "2025-09"]),
        ("截至9月底，资产总额41.3亿元。", ["2025-09"]),
        ("截至9月底，已建成供水工程168处。", ["2025-01/2025-09"]),
        ("2023年以前的积案还有15件。", ["2025-01/2025-09"]),
        ("上个月抽查取水单位65家。", ["2025-08"]),
        ("从效率看，去年用水量1.8亿立方米。", ["2024"]),
        ("水闸工程去年完成投资9000万元。", ["2024"]),
        ("去年完成的投资中，政府投资占86.5%。", ["2024"]),
        ("去年发现的186个问题中，已整改179个。", ["2024", "2025-01/2025-09"]),
    ],
)
def test_what_there_is_is_of_its_day_and_a_year_of_what_it_is_said_of(
    said: str, expected: list[str]
) -> None:
    """A stock has the month of its day, what was done runs from January."""
    assert spans(f"某局2025年1—9月工作总结\n一、工作情况\n{said}") == expected


def test_a_speech_of_the_first_months_looks_back_on_the_year_before() -> None:
    """`一年来` and `全年` are the year before, `去年` in it too, and `今年` the speech's own."""
    text = (
        "在全县水利工作会议上的讲话\n（2026年2月26日）\n一、肯定成绩\n"
        "一年来，我们抓项目。去年建成水闸4座。全年新建泵站3座。\n二、完成今年任务\n年内新建水厂2座。"
    )
    assert spans(text) == ["2025", "2025", "by 2026"]
