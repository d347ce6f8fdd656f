"""Role, period and theme from title, section and sentence."""

import pytest

from duibiao.reading.prose import Record, extract

SUMMARY = "某市水务局2022年工作总结和2023年工作计划\n"


def only(text: str, period: str | None = None) -> Record:
    """The only figure of a text."""
    (record,) = extract(text, period)
    return record


def test_a_summary_tells_what_was_done() -> None:
    """Without a cue a summary's figure is actual and of the title's first year."""
    record = only(f"{SUMMARY}一、2022年工作情况\n完成投资3亿元。")
    assert (record.role, record.period) == ("actual", "2022")


def test_a_plan_section_tells_what_is_to_be_done() -> None:
    """The same words in the plan's section are a target of the year its heading names."""
    record = only(f"{SUMMARY}二、2023年工作计划\n完成投资3亿元。")
    assert (record.role, record.period) == ("target", "2023")


def test_what_a_plan_calls_done_is_actual_and_of_the_report() -> None:
    """`目前已` in a plan's section is a stock told, of the document's own period."""
    record = only(f"{SUMMARY}二、2023年工作计划\n目前已储备项目5个。")
    assert (record.role, record.period) == ("actual", "2022")


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("工程总投资12046万元。", "target"),
        ("全区下达计划用水量136万立方米。", "target"),
        ("力争完成投资5亿元。", "target"),
        ("计划新建泵站4座。", "target"),
        ("到2025年，自来水普及率达到98%。", "target"),
        ("预计完成投资5亿元。", "actual"),
        ("下达资金3000万元。", "actual"),
        ("按计划完成泵站4座。", "actual"),
        ("落实计划用水单位12家。", "actual"),
        ("完成目标任务19项。", "actual"),
    ],
)
def test_cues_in_a_summary(sentence: str, role: str) -> None:
    """Aims, intentions and quotas are targets; words that only hold them are not."""
    assert only(f"{SUMMARY}一、2022年工作情况\n{sentence}").role == role


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("截至10月，完成投资3亿元。", "2022-01/2022-10"),
        ("1－10月完成投资3亿元。", "2022-01/2022-10"),
        ("3月至5月，抽调12人。", "2022-03/2022-05"),
        ("上半年完成投资3亿元。", "2022-01/2022-06"),
        ("11月6日提款3亿元。", "2022-11"),
        ("2021－2022年冬春蓄水6636万m³。", "2021/2022"),
        ("“十四五”期间投资3亿元。", "2021/2025"),
        ("截至2022年底，建成水库3座。", "2022"),
        ("去年完成投资3亿元。", "2021"),
        ("今年以来，完成投资3亿元。", "2022"),
        ("截至目前，完成投资3亿元。", "2022"),
        ("力争2024年12月底前完成80%。", "2024-12"),
        ("力争2023年底前完成80%。", "2023"),
        ("到2025年，达到80%。", "2025"),
        ("（2021年3月开工）完成投资3亿元。", "2022"),
        ("完成2021年结转项目3个。", "2022"),
    ],
)
def test_the_period_a_sentence_names(sentence: str, period: str) -> None:
    """A time that opens the clause governs; one within a name or a bracket does not."""
    assert only(f"{SUMMARY}一、2022年工作情况\n{sentence}").period == period


def test_a_time_governs_to_the_end_of_its_sentence() -> None:
    """The next sentence falls back to the document's period."""
    text = f"{SUMMARY}一、2022年工作情况\n1—9月，巡河30次，整改率100%。清理垃圾5吨。"
    assert [record.period for record in extract(text)] == ["2022-01/2022-09"] * 2 + ["2022"]


def test_since_a_month_ends_where_the_figures_of_the_text_end() -> None:
    """`5月进入汛期以来` runs to the month that 截至 names elsewhere."""
    text = f"{SUMMARY}一、2022年工作情况\n截至10月，争取资金3亿元。5月进入汛期以来，发布预警150次。"
    assert extract(text)[1].period == "2022-05/2022-10"


def test_the_period_given_is_the_period_of_a_text_without_a_title() -> None:
    """`--period` says what the document is about."""
    assert only("截至目前，建成渠道5公里。", "2023-01/2023-06").period == "2023-01/2023-06"


def test_a_plan_without_a_heading_is_known_by_its_opening() -> None:
    """A text that says it lays down a plan holds targets."""
    record = only("结合实际，特制定工作方案如下：\n评选先进集体4个。", "2023")
    assert (record.role, record.period) == ("target", "2023")


def test_second_half_of_the_year() -> None:
    """A half-year summary's plan section is about the rest of the year."""
    text = "某县2023年上半年工作总结和下半年工作计划\n二、下半年工作计划\n完成投资3亿元。"
    assert only(text).period == "2023-07/2023-12"


@pytest.mark.parametrize(
    ("heading", "sentence", "theme"),
    [
        ("（一）防汛工作", "征收水土保持补偿费20万元。", "soil"),
        ("（一）防汛工作", "检查12次。", "hazards"),
        ("（一）项目建设", "农村自来水普及率93%。", "supply"),
        ("（一）党的建设", "召开会议12次。", "party"),
        ("（一）资金争取", "完成固定资产投资3亿元。", "projects"),
    ],
)
def test_theme_by_object_else_by_section(heading: str, sentence: str, theme: str) -> None:
    """The thing counted decides; where it says nothing, the heading does."""
    assert only(f"{SUMMARY}{heading}\n{sentence}").theme == theme


def test_a_decrease_is_a_negative_growth() -> None:
    """`减少1.99%` is growth of -1.99."""
    record = only("制发公文同比减少1.99%。", "2023-01/2023-11")
    assert (record.kind, float(record.value)) == ("growth", -1.99)


def test_classes_stages_and_efforts_are_context() -> None:
    """Real quantities that are no figure of the bureau keep their place as context."""
    text = "行动分为三个阶段，连续奋战30余天，禁养区200米范围内全部清退。"
    assert [record.role for record in extract(text, "2023")] == ["context"] * 3


def test_a_closing_paragraph_on_what_comes_next_is_a_plan() -> None:
    """`下一步，` opens a plan even without a heading."""
    text = f"{SUMMARY}一、2022年工作情况\n完成投资3亿元。\n下一步，完成投资4亿元。"
    assert [(r.role, r.period) for r in extract(text)] == [("actual", "2022"), ("target", "2023")]


def test_an_earlier_year_in_a_plan_is_told_as_done() -> None:
    """A plan that looks back gives actual figures of that year."""
    record = only("某县水利局2024年工作安排\n2023年争取资金6.9亿元。")
    assert (record.role, record.period) == ("actual", "2023")


def test_a_title_run_into_the_text_tells_the_kind() -> None:
    """Text pasted without line breaks still says that it is a plan."""
    record = only("某市水利局2024年工作计划2024年是关键一年。新建水厂3座。")
    assert (record.role, record.period) == ("target", "2024")


def test_the_bureau_is_left_out_of_names() -> None:
    """The office itself is no part of an indicator."""
    (record,) = extract("甲市河道中心开展巡查12次。", "2023", bureau="甲市河道中心")
    assert record.indicator == "巡查次数"
