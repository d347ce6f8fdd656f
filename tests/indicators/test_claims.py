"""Claims: what a text says about its own figures, on texts of our own and on the labelled ones."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from duibiao.indicators.claims import Claim, claims, to_json
from duibiao.indicators.claims.claim import claim_table
from duibiao.indicators.claims.rounding import quotient_slack, within
from duibiao.indicators.claims.sentences import Figure
from duibiao.reading import prose

HERE = Path(__file__).parent / "claims"
SHARED = Path(__file__).parents[2] / ".." / "shared"
CASES = tomllib.loads((HERE / "planted.toml").read_text(encoding="utf-8"))["case"]
PLANTS = [(case, plant) for case in CASES for plant in case["plants"]]
BRACES = re.compile(r"\{([^{}|]+)(?:\|(\w+))?\}")
FIGURE = re.compile(r"(\d+(?:\.\d+)?)([万亿]?)(余?)(.+)")
UNITS = {
    "立方米": "m3",
    "公里": "km",
    "米": "m",
    "平方公里": "km2",
    "公顷": "hm2",
    "吨": "t",
    "个百分点": "百分点",
}
SIZES = {"": 1, "万": 10**4, "亿": 10**8}
ONE = Figure(0, 1, "", Decimal(1), "", "exact", "level", "actual", "", "", *[Decimal(1)] * 2)


def marked(text: str) -> tuple[str, list[dict[str, Any]]]:
    """Take the braces out of a text; return it with the figures they held."""
    plain, records, at = "", [], 0
    for match in BRACES.finditer(text):
        plain += text[at : match.start()]
        records.append(record(match[1], match[2] or "level", len(plain)))
        plain += match[1]
        at = match.end()
    return plain + text[at:], records


def record(told: str, sort: str, start: int) -> dict[str, Any]:
    """The fields of one figure; `sort` is its kind, or `target`."""
    number, size, more, unit = FIGURE.fullmatch(told).groups()  # type: ignore[union-attr]
    value = Decimal(number) * SIZES[size]
    return {
        "start": start,
        "end": start + len(told),
        "text": told,
        "value": float(value),
        "unit": UNITS.get(unit, unit),
        "bound": "min" if more else "exact",
        "kind": "level" if sort == "target" else sort,
        "role": "target" if sort == "target" else "actual",
        "period": "2023",
        "indicator": f"指标{start}",
        "theme": "projects",
    }


def audit(text: str) -> list[Claim]:
    """The claims of a text with braces."""
    return claims(*marked(text))


def wrong(found: list[Claim]) -> set[str]:
    """The types of the claims that do not hold."""
    return {claim.type for claim in found if claim.holds is False}


def test_the_planted_set_is_large_enough() -> None:
    """At least sixty errors of one digit, unit or part are planted."""
    assert len(PLANTS) >= 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:12])
def test_true_texts_raise_no_alarm(case: dict[str, Any]) -> None:
    """Every claim of an unchanged text is found and none is called wrong."""
    found = audit(case["text"])
    assert wrong(found) == set(), [claim.arithmetic for claim in found]
    assert sorted(claim.type for claim in found) == sorted(case["types"])


@pytest.mark.parametrize(
    ("case", "plant"), PLANTS, ids=lambda item: item.get("new", item.get("text", ""))[:12]
)
def test_planted_errors_are_found(case: dict[str, Any], plant: dict[str, str]) -> None:
    """One figure changed, and the claim that rests on it does not hold."""
    old = "{" + plant["old"] if not plant["old"].startswith("{") else plant["old"]
    assert old in case["text"]
    found = audit(case["text"].replace(old, "{" + plant["new"], 1))
    assert plant["type"] in wrong(found), [(c.type, c.holds, c.arithmetic) for c in found]


TITLE = "某市水利局2023年工作总结\n"


def read_and_audit(text: str) -> list[Claim]:
    """The claims of plain text whose figures the prose reader finds."""
    whole = TITLE + text
    return claims(whole, [prose.to_json(one) for one in prose.extract(whole)])


CONSISTENT = (HERE / "consistent.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("text", CONSISTENT, ids=lambda text: text[:12])
def test_consistent_texts_read_from_prose_raise_no_alarm(text: str) -> None:
    """From plain text to claims, nothing consistent is called wrong."""
    found = read_and_audit(text)
    assert wrong(found) == set(), [claim.arithmetic for claim in found]


def test_planted_errors_are_found_in_plain_text_too() -> None:
    """Read from prose, the planted texts give the same verdicts as from labels."""
    true = [marked(case["text"])[0] for case in CASES]
    planted = [
        marked(case["text"].replace("{" + plant["old"], "{" + plant["new"], 1))[0]
        for case, plant in PLANTS
    ]
    assert [text for text in true if wrong(read_and_audit(text))] == []
    assert [text for text in planted if not wrong(read_and_audit(text))] == []


REWORDED = (HERE / "reworded.txt").read_text(encoding="utf-8").splitlines()
CHOICE = re.compile(r"\{([^|]+)\|([^}]+)\}")


@pytest.mark.parametrize("text", REWORDED, ids=lambda text: text[:12])
def test_a_misprint_is_found_however_the_figures_are_told(text: str) -> None:
    """Each line holds a figure as `{right|wrong}`: only the wrong one is called so."""
    assert wrong(read_and_audit(CHOICE.sub(r"\1", text))) == set()
    assert wrong(read_and_audit(CHOICE.sub(r"\2", text))) != set()


def labelled() -> list[str]:
    """The documents that come with labels."""
    names = (SHARED / "labels").glob("*.jsonl") if (SHARED / "labels").is_dir() else []
    return sorted(p.name.removesuffix(".jsonl") for p in names if ".claims." not in p.name)


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file with one a line; none without the file."""
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        if path.is_file()
        else []
    )


@pytest.mark.skipif(not labelled(), reason="the labelled documents are not here")
@pytest.mark.parametrize("name", labelled())
def test_the_labelled_claims_are_those_found(name: str) -> None:
    """On the labelled documents every claim is found, none besides, and none is called wrong."""
    with (SHARED / "documents" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    found = [to_json(claim) for claim in claims(text, lines(SHARED / "labels" / f"{name}.jsonl"))]
    expected = lines(SHARED / "labels" / f"{name}.claims.jsonl")
    assert [claim for claim in found if claim["holds"] is False] == []
    assert len(found) == len(expected)
    for gold in expected:
        assert any(gold.items() <= claim.items() or _nearly(gold, claim) for claim in found), gold


def _nearly(gold: dict[str, Any], claim: dict[str, Any]) -> bool:
    """Whether a derived value differs by rounding only."""
    derived = {"implied_prior", "implied_target"}
    same = {k: v for k, v in gold.items() if k not in derived}
    if not same.items() <= claim.items():
        return False
    return all(claim[k] == pytest.approx(gold[k], rel=1e-8) for k in derived & gold.keys())


def test_slips_written_by_others_are_found_and_their_twins_are_let_be() -> None:
    """Of 30 slips in wordings never seen at least 25 are told, and nothing of the faultless."""
    path = Path(__file__).parents[1] / "reading" / "labelled" / "claims.toml"
    told = {True: 0, False: 0}
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
        text = case["text"].strip()
        records = [prose.to_json(one) for one in prose.extract(text, case["period"])]
        told[case["wrong"]] += any(one.holds is False for one in claims(text, records))
    assert told[True] >= 25
    assert told[False] == 0


def test_a_wrong_rate_says_what_would_mend_it() -> None:
    """89 of 96 is 92.71 %: the audit shows the division and the three ways out."""
    found = audit("在建项目{96个}，已开工{89个}，开工率{91.75%|share}。")
    claim = next(claim for claim in found if claim.type == "ratio")
    assert claim.arithmetic == "89个 ÷ 96个 = 92.71% ≠ 91.75%"
    assert "92.71%" in claim.remedy and "88.08个" in claim.remedy and "97个" in claim.remedy


def test_stated_growth_implies_the_earlier_value() -> None:
    """11.2亿元 after growing by 12 % was 10亿元."""
    claim = audit("完成投资{11.2亿元}，同比增长{12%|growth}。")[0]
    assert (claim.type, claim.holds, dict(claim.derived)) == (
        "growth",
        None,
        {"implied_prior": 1e9},
    )


def test_a_share_of_target_implies_the_target() -> None:
    """2546万元 at 127 % makes the target 2004.7万元."""
    claim = audit("争取资金{2546万元}，完成目标任务的{127%|of_target}。")[0]
    assert (claim.type, dict(claim.derived)) == ("of_target", {"implied_target": 20047244.1})


def test_rounded_parts_may_miss_the_total_by_their_rounding() -> None:
    """4.3, 3.3 and 2.3 told to one decimal make 10.0 as well as 9.9."""
    assert (
        wrong(
            audit(
                "用水{10.0亿立方米}，其中农业{4.3亿立方米}、工业{3.3亿立方米}、生活{2.3亿立方米}。"
            )
        )
        == set()
    )


def test_counted_things_are_not_rounded() -> None:
    """Counts are exact: 7 and 5 are not 13."""
    assert wrong(audit("方案{13个}，其中报告书{7个}、报告表{5个}。")) == {"sum"}


def test_the_same_figure_given_twice_differently_is_told() -> None:
    """Two places of one text give different lengths for one name and period."""
    text, records = marked("清理河道{320公里}。全年清理河道共{230公里}。")
    found = claims(text, [one | {"indicator": "清理河道长度"} for one in records])
    assert [(claim.type, claim.holds, claim.arithmetic) for claim in found] == [
        ("same", False, "320公里 ≠ 230公里")
    ]


def test_a_rate_of_something_else_is_no_claim() -> None:
    """Twelve inspections, fifteen problems and a rate of 100 % that tells no counted deed."""
    assert audit("巡查{12次}，发现问题{15个}，整改完成率{100%|share}。") == []


def test_the_audit_is_linear_in_the_length_of_a_sentence() -> None:
    """Ten thousand figures in one sentence end soon."""
    text = "其中".join(["完成{3处}、"] * 5000) + "合计{9处}。"
    assert isinstance(audit(text), list)


def test_a_rate_that_only_rounding_could_save_is_left_open() -> None:
    """25 beside 24.1 may be a rounded number: the finding gives what the figures as written make."""
    (found,) = (
        one
        for one in read_and_audit("完成投资24.1亿元，占年度计划25亿元的98.4%。")
        if one.type == "of_target"
    )
    assert found.holds is None
    assert found.arithmetic == "24.1亿元 ÷ 25亿元 = 96.4% ≠ 98.4%"
    assert "96.4%" in found.remedy and "25亿元" in found.remedy


@pytest.mark.parametrize("percent", ["96.4", "96"])
def test_a_rate_of_the_figures_as_written_holds(percent: str) -> None:
    """It needs no rounding of the target."""
    found = read_and_audit(f"完成投资24.1亿元，占年度计划25亿元的{percent}%。")
    assert [one.holds for one in found if one.type == "of_target"] == [True]


@pytest.mark.parametrize(("value", "slack"), [(50, "0.5"), (0, "0")])
def test_a_quotient_is_as_open_as_the_last_digits_of_its_terms(value: int, slack: str) -> None:
    """50 to the unit of 200 to the four: 25 % give or take 1 and 1 in a hundred; 0 is 0 %."""
    one = replace(ONE, value=Decimal(value))
    assert quotient_slack(one, replace(one, value=Decimal(200), step=Decimal(4))) == Decimal(slack)


@pytest.mark.parametrize(
    ("bound", "least", "most"),
    [("exact", 29.5, 30.5), ("min", 29.5, 36.5), ("max", 23.5, 30.5), ("approx", 28, 32)],
)
def test_a_stated_30_stands_for_a_span_by_its_words(bound: str, least: float, most: float) -> None:
    """30, 30余, 近30 and 约30, to the unit; what lies a tenth beyond is none of it."""
    stated = replace(ONE, value=Decimal(30), bound=bound)
    tried = (least - 0.1, least, most, most + 0.1)
    assert [within(Decimal(str(one)), stated) for one in tried] == [False, True, True, False]


def test_the_table_of_claims_says_true_false_or_nothing() -> None:
    """As the page and the CSV show it."""
    told = [
        Claim("sum", {"total": (0, 4)}, holds, "1+2=3", "句子") for holds in (True, False, None)
    ]
    assert claim_table(told, "总结.txt")["holds"].tolist() == ["true", "false", ""]
