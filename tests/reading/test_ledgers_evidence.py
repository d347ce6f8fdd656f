"""What the clauses of a longer cell say of a task between them."""

from __future__ import annotations

import pytest

from duibiao.reading.ledgers.evidence import progress, share


@pytest.mark.parametrize(
    ("told", "task", "state"),
    [
        ("目前正在进行管道试压和冲洗消毒", "供水管网改造", "smooth"),
        ("已完成招标，8月5日签订施工合同，正在组织进场", "城北水厂扩建", "smooth"),
        ("前期手续已办结，计划9月开工", "泵站改造", "smooth"),
        ("设备已到货", "监测设备更新", ""),
        ("设备已到货，安装场地已平整", "监测设备更新", "smooth"),
        ("土建已完，机电安装过半", "泵站改造", "smooth"),
        ("屋面防水做完，因资金不足仍未完工", "周转房维修", "behind"),
        ("供货商延迟交货，影响进度", "设备更新", "behind"),
        ("群众阻工，多次协调未果", "管网改造", "behind"),
        ("已解决征地矛盾，正在施工", "堤防加固", "smooth"),
        ("抓紧紧张施工", "堤防加固", "smooth"),
        ("列入下半年工作计划", "水法宣传", "not_begun"),
        ("按计划于10月启动", "河道清淤", "not_begun"),
        ("已完成修订并报县政府批准", "修订县级防汛抗旱应急预案", "done"),
        ("已完成全部18座水库的安全鉴定工作", "水库安全鉴定", "done"),
        ("槽身加固完成，验收尚未组织", "渡槽加固完工验收", "smooth"),
        ("尚余北干渠一段未埋", "界桩补设", "open"),
        ("预计7月下旬投运", "泵站扩容投运", "open"),
        ("已组织培训3期，参训260人次", "业务培训", ""),
        ("任务取消", "用水普查", ""),
        ("已完工3座，正在浇筑2座。存在问题：保洁不及时", "水闸改造", "smooth"),
    ],
)
def test_clauses_tell_a_state_between_them(told: str, task: str, state: str) -> None:
    """Trouble counts above all, steps above plans; how many says nothing without what was asked."""
    assert progress(told, task) == state


def test_a_deed_ends_one_of_the_parts_of_a_task() -> None:
    """What is over of a task with several parts is a step, unless all of it is."""
    task = "水库除险加固、水闸建设"
    assert progress("水闸建设已经完成", task) == "smooth"
    assert progress("水闸建设已全部完工并移交", task) == "done"


@pytest.mark.parametrize(
    ("told", "task", "state"),
    [
        ("已印发工作方案", "县域节水型社会达标建设", "smooth"),
        ("一期已投用，二期主体封顶", "城东水厂建设", "smooth"),
        ("渠首枢纽已建成", "北干灌区改造", "smooth"),
        ("一季度巡查已完成", "水库安全巡查", "smooth"),
        ("罗浪溪已建成并通过市级验收，芦荻河形象进度约七成", "幸福河湖建设", "smooth"),
        ("9月12日县政府办印发实施", "水价改革", "done"),
        ("漏损率8.9%，低于省定10%目标", "管网漏损控制", ""),
        ("接待上访群众5批次，均已答复", "信访维稳", ""),
    ],
)
def test_a_part_or_a_first_step_ends_no_task(told: str, task: str, state: str) -> None:
    """A deed ends what it is about; what is low or counted by its nature is no trouble."""
    assert progress(told, task) == state


@pytest.mark.parametrize(
    ("told", "told_share"),
    [
        ("已完成工程量的30%，正在施工", "30%"),
        ("完成投资3200万元，占年度计划的64%，正在铺设管道", "64%"),
        ("形象进度达到45%，下料完毕", "45%"),
        ("主坝灌浆完成70%，溢洪道拆除重建完成", ""),
    ],
)
def test_a_share_of_the_whole_is_for_the_pace_to_judge(told: str, told_share: str) -> None:
    """One share says how far a task is, whatever goes on; that of a part, or two, does not."""
    assert share(told) == told_share
    assert progress(told, "灌区改造") == ("" if told_share else "smooth")


def test_two_shares_of_the_whole_are_asked_about() -> None:
    """Nobody knows which of them is meant."""
    assert share("工程进度40%，投资完成率52%") == ""
    assert progress("工程进度40%，投资完成率52%", "灌区改造") == ""
