"""What the clauses of a longer cell say of a task between them, where no one of them is a word for
a state: 合同已签订，正在组织进场."""

from __future__ import annotations

import re
from functools import lru_cache

from duibiao.reading.ledgers import labels
from duibiao.reading.quantities.written_figures import narrow

GOES_ON = frozenset({"behind", "smooth", "not_begun", "open"})
"""What is told of a thing that is not over."""
_TO_BEGIN = frozenset({"not_begun", "ahead"})
BARE = 5
"""Characters of a cell that names a deed alone, which may be all of the task: 市局已批复."""
_CLAUSES = re.compile(r"[，,；;。！!]+|(?<=[^\d\s])\s+")
_BRACKETS = re.compile(r"[（(][^（）()]*[)）]")
_ISSUES = re.compile(r"(?<=.)(?:存在|主要)的?(?:主要)?(?:问题|困难)(?:和\w{2,4})?[:：].*")
"""What a narrative goes on to complain of, which need not have made it late."""
_ASSURED = re.compile(
    r"(?:防止|避免|杜绝|扭转|消除|解除|克服|化解|未(?:出现|发生|受)|无|没有|不(?:存在|会|受)?|解决了?|减少)\w{0,6}$"
)
"""Before a word for trouble: that there is none."""
_TROUBLE = re.compile(
    r"滞后|落后|不力|卡在|晚(?=\d)|[远明]?显?低于(?:序时|计划|时序|进度)|[偏较缓太]慢|缓慢|迟缓|慢(?=$)|停[工滞建摆]|暂停|中断|受阻|阻[工挠碍]|搁[置浅]|延[期误迟后]|推迟|顺延|逾期|超期"
    r"|流标|废标|作废|重做|返工|退回|未果|未达成一致|不到位|不齐全?|不及时|配合不|制约|短缺|(?:资金|人员|人手|力量|投入|进度|能力|水量|用地|材料)不足|缺口|紧张(?!施工|有序|进行|推进|作业)|困难(?!群众|户|家庭|职工|学生)|难度|难以|矛盾|纠纷|[有在]\w{0,3}差距"
    r"|不理想|不具备|无法|不能|未能|未按|未达|未落实|未到位|未解决"
    r"|(?:影响|耽误|拖累)(?!评价|评估|分析|范围|力)|受(?!理|益|让|众|训|托)\w{1,12}(?:限制|所限)|[仅只](?:完成|达|占)"
)
_NOT = r"(?:尚|还|仍|暂|均|目前|至今)*(?:未|没有?)"
_START = r"(?:启动|开工|开展|实施|动工|开始|起步|进场|组织|举办|召开)"
_UNBEGUN = re.compile(
    rf"{_NOT}(?:能|正式|全面|实质性?)*{_START}|列入(?:下|明|后|次|20\d\d|第[二三四])\w{{0,10}}|(?:今|本)年\w{{0,2}}不(?:安排|实施|开展)"
)
_AHEAD = re.compile(
    rf"^\w{{0,8}}?(?<![按较于照超比])(?:拟|计划|预计|预期|争取|力争|确保|准备(?=\w\w)|打算|[安排定]于)|^(?:按计划)?将?[于在]\w{{1,8}}[月底旬季日后前]\w{{0,3}}{_START}"
    r"|^\d{1,2}月\w{0,3}前?(?:完成|出|提交|开工|启动)|^(?:下一?步|下阶段|下月|明年)"
)
_WAITS = re.compile(
    rf"(?<![招接等看对优])待(?!遇)|等(?=\w{{2,}}(?:批|审|答|回|反馈|通知|意见))|{_NOT}(?!发生|出现|发现|受|造成)\w|剩余|剩下|其余|余下|还有|[尚还]余|[还尚只仅][差剩]"
)
_FIGURE = re.compile(r"(?<![A-Za-z第])\d+(?:\.\d+)?(?!\d*[年月日号#．.:：])\s*(?:%|％|[万亿]?\w)")
_OF_ALL = re.compile(r"全部|所有|全面|均已|100%")
_GOING = re.compile(
    r"正在?(?![常式确])|[在正](?=建|编|审|推|施|办)|推进|进行|施工(?!单位|图|方|企业|合同|许可)|[^已完]?(?:编制|审[核批查]|报批|申报|试运行|调试|养护|建设|招标|采购|征求\w{0,6}意见|协商|筹备|谋划|修改|完善|比选|论证)中?(?=$|阶段|程序|环节)"
    r"|(?:有序|稳步|加快|抓紧|陆续|持续|同步|逐步|全力|积极|按[月季周]|每[月季周]|定期|常态化?|不间断)|[^其集之空水]中$|阶段$|过半$|[对衔]接|走\w{1,6}程序|协调"
)
_PRELIMINARY = (
    r"(?:招标|招投标|采购|比选|遴选|可研|可行性|初步?设计|初设|设计|施工图|图纸|会审|交底|勘[察测]|测[绘量]|摸[底排]|排查|调[研查]|论证|评[审估]|审[查批]|立项|备案"
    r"|环评|用地|预审|批[复准]|手续|前期|合同|协议|签[订约]|开工|进场|中标|动员|部署|分工|征[地迁]|拆迁|迁[建改]|清表|围[堰挡]|临[建设]|基[坑础]|开挖|导流|主体|土建|底板|桩基|灌浆|闸室|管[沟槽]"
    r"|初稿|征求意见稿|送审稿|讨论稿|报批稿|草案|文本|大纲|预付款|设备|到货|订货|下单|安装|样板|试点|专班|领导小组|机构|名单|问卷|数据|外业|内业|委托|公告|挂网|开标|报[送审批]|上报|申[报请]|受理|提交|送审|审议|会议|对接)"
)
_STEP = re.compile(
    rf"(?:已|完成|通过|取得|获得?|办[理结好]|签订?|形成|编制|制定|成立|组建|召开|下达|确定|明确|落实|经)\w{{0,14}}{_PRELIMINARY}"
    rf"|{_PRELIMINARY}\w{{0,10}}(?:已|完[成毕]?|通过|结束|到位|就绪)|^(?:已|全面|正式|实质性)*(?:开工(?:建设)?|进场|中标|立项|挂网)"
    r"|近半|大半|部分"
)
_FINAL = re.compile(
    r"完工|竣工|投用|投运|(?:投入|交付)(?:使用|运[行营])|通水|移交|交付|办结|印发|出台|施行|归档|结[案题项]|完毕|(?:通过|完成|组织)\w{0,6}验收|验收(?:合格|通过)|建成|销号|公布|发布|上线|(?:已|得到|全部)解决"
)
"""Deeds that leave nothing of most things to do."""
_DEED = re.compile(
    r"(?:已|均|全部|全面|按[期时]|如期|顺利|经)+\w{0,4}(?:完成|[^\W\d未]{1,10})|完成了?\w{2,20}|\w{2,16}(?:已|全部)?(?:完成|结束|到位)$"
)


@lru_cache(maxsize=4096)
def progress(text: str, task: str = "") -> str:
    """Return the state of a task that clauses tell between them: behind, not_begun, smooth, done,
    or open where they only say that something is left; "" where they tell none, how many or what
    share, which is for the pace to judge.

    What hampers counts above all else, steps above what is still to begin; a deed ends the task
    that it is about (修订 of 修订预案), others are steps; what is left makes an end a step.
    """
    told = _ISSUES.sub("", _BRACKETS.sub("", narrow(text).strip()))
    clauses = [one for one in _CLAUSES.split(told) if one]
    kinds = {_kind(clause, task) for clause in clauses}
    if kinds == {"step"} and len(clauses) == 1 and len(clauses[0]) <= BARE:
        return ""
    if "behind" in kinds:
        return "behind"
    if share(text):
        return ""
    if "over" in kinds and not kinds & {"going", "waits", *_TO_BEGIN}:
        return "done"
    if kinds & {"going", "step", "over"} or (kinds > {"ended"} and kinds & (_TO_BEGIN | {"waits"})):
        return "smooth"
    if "ended" in kinds:
        return "" if kinds & {"counted", ""} else "done"
    if kinds & _TO_BEGIN and kinds <= _TO_BEGIN | {"", "waits"}:
        return "not_begun"
    return "open" if "waits" in kinds else ""


def share(text: str) -> str:
    """Return the one share of the whole that a text tells as done, "" for none or several: 完成总
    工程量的64%，正在衬砌."""
    plain = _BRACKETS.sub("", narrow(text)).replace("％", "%")
    found = {one[1] or one[2] for one in _SHARE.finditer(plain)}
    return found.pop() if len(found) == 1 else ""


_SHARE = re.compile(
    r"(?:完成|达到?|占)(?:了?总|全部|全年|年度|整体|计划)*(?:工程量|工作量|任务量?|总量|计划|目标|投资计划)的?(?:约|近)?(\d+(?:\.\d+)?%)"
    r"|(?:形象|总体|工程|整体|投资)?(?:进度|完成率|完成比例)(?:已|达到?|完成|为|约)*(\d+(?:\.\d+)?%)"
)


def _kind(clause: str, task: str) -> str:
    """Return what one clause tells: behind, not_begun, ahead, waits, over, ended, counted, step,
    going, "" for none of these."""
    troubles = _TROUBLE.finditer(clause)
    if any(one[0] not in task and not _ASSURED.search(clause[: one.start()]) for one in troubles):
        return "behind"
    if _UNBEGUN.search(clause):
        return "not_begun"
    if _AHEAD.search(clause) and not re.search("[已占%％]", clause):
        return "ahead" if re.search(_START, clause) else "waits"
    if _WAITS.search(clause):
        return "waits"
    return _deed(clause, task) or ("going" if _GOING.search(clause) else "")


def _deed(clause: str, task: str) -> str:
    """Return what a clause tells that was done: the end of the task, so many, or a step of it."""
    if _GOING.search(clause) and not _FINAL.search(clause):
        return ""
    if _NEARLY.search(clause):
        return "step"
    if _STEP.search(clause) and not (_ends(clause) and _is_its_own(clause, task)):
        return "step"
    if _FIGURE.search(clause) and not _OF_ALL.search(clause):
        return "counted" if _DEED.search(clause) else ""
    final = _FINAL.search(clause)
    if (part := _PART.search(clause)) and part[0] not in task:
        return "step" if final or _DEED.search(clause) else ""
    if final and "、" not in task and _SEVERAL.search(task) and final[0] in task:
        return "over"  # 发布 of 编制并发布
    if not ((final and _ends(clause)) or _DEED.search(clause)):
        return ""
    own = _is_about(clause, task) or _ALONE.fullmatch(clause) is not None
    whole = not _SEVERAL.search(task) or bool(_OF_ALL.search(clause))
    return "ended" if own and whole else "step" if final or own else ""


_PART = re.compile(
    r"[一二三四五六首前]期|第?[一二三四五首]\w?标段?|[一二三四]季度?|第?[一二三四]阶段|[上下]半年|首批|部分|工作方案|实施方案|初步设计|公告|合同|资料|准备|线索"
)
"""What is a part of most tasks, or leads to them."""
_ALONE = re.compile(
    rf"(?:问题|任务|工作|事项|工程|项目|目前|现|均|已经?|全部|全面|正式|按[期时]|如期|顺利|[^\W\d]{{0,4}}(?:政府办?|办公室|[务利]局|厅|委)|[于在]?\d{{1,2}}月(?:\d{{1,2}}[日号]|底|[上中下]旬)|[并、且])*"
    rf"(?:(?:通过|完成)?(?:{_FINAL.pattern})\w{{0,2}}[并、且]?)+"
)
"""A clause of a deed that does not say of what."""


_SEVERAL = re.compile("[、，,及和与并]")
"""Between the parts of a task, of which a deed ends one."""


_NEARLY = re.compile("基本|即将|近期|临近|大体|马上|尾声|收尾|扫尾")


def _is_its_own(clause: str, task: str) -> bool:
    """Whether what a clause tells as done is the task: 编制 of 方案编制, not 到货 of 设备更新."""
    if _SEVERAL.search(task):
        return False
    if (deed := _COMPLETED.search(clause)) and deed[1] in {task[:2], task[-2:]}:
        return True
    steps = re.findall(_PRELIMINARY, clause)
    return bool(steps) and all(step in task for step in steps)


_COMPLETED = re.compile(r"完成了?(\w\w)")


def _ends(clause: str) -> bool:
    """Whether a clause tells that something is over, not that it is worked on."""
    return bool(re.search(r"已|完|均|通过|全部|投|合格|建成|印发|办结", clause))


def _is_about(clause: str, task: str) -> bool:
    """Whether a clause speaks of what the task is: two characters of it in a row."""
    plain = re.sub(r"[\W\d]|工作|工程|项目|任务", "", task)
    return labels.pairs_in(plain, clause) > 0
