"""Measures: enumerated items and numbered headings that act, with status, actors, deadline, section, parent and figures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Letter, Measure, Section
from tests.elements.letters import letter

LEAD = "我局采取以下措施："
WILL = "下一步，我局将采取以下措施："
ACTIONS = ["健全河长制度", "加大巡查力度", "疏浚河道", "加强宣传引导"]


def parse(body: str, **parts: str) -> Letter:
    return gongwen.parse(letter(body=body, **parts))


def measures(body: str, **parts: str) -> tuple[Measure, ...]:
    return parse(body, **parts).measures


def actions(body: str, **parts: str) -> list[str]:
    return [measure.action for measure in measures(body, **parts)]


# lists


@pytest.mark.parametrize(
    ("markers", "told", "numbers"),
    [
        (("一是", "二是", "三是"), ("一是", "二是", "三是"), [1, 2, 3]),
        (("一要", "二要", "三要"), ("一要", "二要", "三要"), [1, 2, 3]),
        (("一则", "二则"), ("一则", "二则"), [1, 2]),
        (("第一，", "第二，", "第三，"), ("第一", "第二", "第三"), [1, 2, 3]),
        (("首先，", "其次，", "再次，", "最后，"), ("首先", "其次", "再次", "最后"), [1, 2, 3, 4]),
        (("首先，", "其次，", "最后，"), ("首先", "其次", "最后"), [1, 2, 3]),
        (("其一，", "其二，"), ("其一", "其二"), [1, 2]),
        (("1.", "2.", "3."), ("1.", "2.", "3."), [1, 2, 3]),
        (("1、", "2、", "3、"), ("1、", "2、", "3、"), [1, 2, 3]),
        (("１．", "２．"), ("１．", "２．"), [1, 2]),
        (("①", "②", "③"), ("①", "②", "③"), [1, 2, 3]),
        (("（1）", "（2）", "（3）"), ("（1）", "（2）", "（3）"), [1, 2, 3]),
        (("(1)", "(2)"), ("(1)", "(2)"), [1, 2]),
        (("（一）", "（二）"), ("（一）", "（二）"), [1, 2]),
        (("—是", "二是"), ("—是", "二是"), [1, 2]),
        (("一 是", "二 是"), ("一是", "二是"), [1, 2]),
        (("二是", "三是"), ("二是", "三是"), [2, 3]),
    ],
)
@pytest.mark.parametrize("stop", ["；", "。"])
def test_each_way_to_enumerate(markers: tuple[str, ...], told: tuple[str, ...], numbers: list[int], stop: str) -> None:
    body = LEAD + stop.join(marker + action for marker, action in zip(markers, ACTIONS, strict=False)) + "。"
    found = measures(body)
    assert [m.marker for m in found] == list(told)
    assert [m.ordinal for m in found] == numbers
    assert [m.action for m in found] == ACTIONS[: len(markers)]
    assert [m.parent for m in found] == [None] * len(markers)
    assert [m.section for m in found] == [None] * len(markers)


@pytest.mark.parametrize("stop", ["，", "；", "。", "！"])
def test_an_item_ends_before_the_next(stop: str) -> None:
    parsed = parse(f"{LEAD}一是健全河长制度{stop}二是加大巡查力度。")
    assert [m.text for m in parsed.measures] == [f"一是健全河长制度{stop}", "二是加大巡查力度。"]


@pytest.mark.parametrize(
    ("item", "action"),
    [
        ("要进一步加强宣传，发放册子", "要进一步加强宣传"),
        ("将继续加强巡查：每月四次", "将继续加强巡查"),
        ("落实《乙县河道，水库管理办法》要求", "落实《乙县河道，水库管理办法》要求"),
        ("加强巡查", "加强巡查"),
    ],
)
def test_the_action_is_the_first_clause_without_the_marker(item: str, action: str) -> None:
    assert actions(f"{LEAD}一是{item}；二是疏浚河道。")[0] == action


def test_two_lists_of_one_paragraph_stand_apart() -> None:
    body = "一是健全河长制度，二是加大巡查力度。在资金方面，一是争取上级补助，二是整合涉农资金。"
    found = measures(body)
    assert [(m.ordinal, m.action, m.parent) for m in found] == [
        (1, "健全河长制度", None),
        (2, "加大巡查力度", None),
        (1, "争取上级补助", None),
        (2, "整合涉农资金", None),
    ]
    assert [m.text for m in found][1] == "二是加大巡查力度。"


def test_a_list_inside_an_item() -> None:
    body = f"{LEAD}一是健全河长制度。包括：（1）设立河长；（2）公示职责。二是加大巡查力度。具体为：①每月巡查；②每季通报。"
    found = measures(body)
    assert [(m.marker, m.parent) for m in found] == [
        ("一是", None),
        ("（1）", 0),
        ("（2）", 0),
        ("二是", None),
        ("①", 3),
        ("②", 3),
    ]
    assert found[0].text.endswith("（2）公示职责。")


def test_items_over_paragraphs() -> None:
    body = "我局开展了以下工作：\n一是健全河长制度。设立河长5名。\n投入资金3万元。\n二是疏浚河道。\n疏浚河道3公里。\n下一步，我局将继续努力。"
    found = measures(body)
    assert [m.action for m in found] == ["健全河长制度", "疏浚河道"]
    assert found[0].text.endswith("投入资金3万元。")
    assert found[1].text.endswith("疏浚河道3公里。")
    assert [m.figures for m in found] == [(0, 1), (2,)]


@pytest.mark.parametrize(
    "back", ["下一步，我局将继续努力。", "通过以上措施，河道变清。", "综上，工作取得成效。", "今后，我局再接再厉。"]
)
def test_a_sentence_that_speaks_of_the_whole_ends_the_last_item(back: str) -> None:
    body = f"{LEAD}一是健全河长制度，设立河长；二是加大巡查力度，每月巡查。{back}"
    assert [m.text for m in measures(body)][1] == "二是加大巡查力度，每月巡查。"


def test_a_list_ends_before_the_closing() -> None:
    parsed = parse(f"{LEAD}一是健全河长制度；二是加大巡查力度。")
    assert parsed.closing is not None
    assert max(m.end for m in parsed.measures) <= parsed.closing.start


def test_a_hard_wrap_does_not_part_an_item() -> None:
    lines = "我县对全县各个乡镇的河道堤防设施进行了全面的摸排和改造"
    found = measures(f"{lines}，\n{lines}，一是健全\n河长制度，设立河长；二是加大巡查力度。")
    assert [m.action for m in found] == ["健全河长制度", "加大巡查力度"]


@pytest.mark.parametrize(
    ("markers", "numbers"),
    [(("一是", "二是", "二是"), [1, 2, 2]), (("一是", "三是"), [1, 3]), (("一是", "二是", "四是"), [1, 2, 4])],
)
def test_numbers_that_repeat_or_jump_stay_as_written(markers: tuple[str, ...], numbers: list[int]) -> None:
    body = LEAD + "；".join(marker + action for marker, action in zip(markers, ACTIONS, strict=False)) + "。"
    assert [m.ordinal for m in measures(body)] == numbers


def test_last_has_the_number_of_its_place() -> None:
    found = measures("首先，感谢您对我局工作的关心。其次，我局加强巡查。最后，我局疏浚河道。")
    assert [(m.marker, m.ordinal) for m in found] == [("其次", 2), ("最后", 3)]


# what acts and what does not


@pytest.mark.parametrize(
    "body",
    [
        "推进缓慢，主要原因是：一是专业力量不足，二是资金缺口较大。",
        "存在以下问题：一是专业力量不足，二是资金缺口较大。",
        "主要困难有：一是专业力量不足，二是资金缺口较大。",
        "主要制约因素有：1.专业力量不足；2.资金缺口较大。",
        "一、存在的困难和问题\n一是专业力量不足，二是资金缺口较大。",
        "一、原因分析\n一是专业力量不足，二是资金缺口较大。",
        "您提出的一是增设护栏，二是拓宽堤面的建议已经采纳。",
        "您提出的“一是增设护栏，二是拓宽堤面”的建议已经采纳。",
        "建议中提出：一是增设护栏，二是拓宽堤面。",
        "提案共提出了3大问题：一是护栏缺失，二是堤面狭窄。",
        "我局建议：一是你镇加强巡查，二是你镇落实资金。",
        "建议你镇：一是加强巡查；二是疏浚河道。",
        "第十条规定：（一）河道管理范围内不得建房；（二）不得倾倒垃圾。",
        "符合下列条件的可以申请：（一）年满18周岁；（二）具有本县户籍。",
        "办理流程：1.登录网站；2.提交材料。",
        "下列地段正在施工：①丙路②丁路。",
        "其中之一是加强巡查，二是疏浚河道。",
        "统一是前提，二是关键。",
        "我局加强巡查，一是一、二是二。",
        "一方面，健全河长制度；另一方面，加大巡查力度。",
        "首先，感谢您对我局工作的关心。",
        "同时，我局加强巡查。此外，我局疏浚河道。",
        "我局加强巡查，疏浚河道。",
        "一、基本情况\n河道全长3公里。\n二、工作开展情况\n我局加强巡查。\n三、下一步工作打算\n我局继续巡查。",
        "一、关于加强巡查的建议\n我局已经印发方案。\n二、关于疏浚河道的建议\n我局将安排资金。",
        "一、法律依据\n（一）加强巡查。\n（二）疏浚河道。",
    ],
)
def test_what_does_not_act(body: str) -> None:
    assert actions(body) == []


def test_measures_that_answer_problems_act() -> None:
    body = (
        "存在以下问题：一是专业力量不足，二是资金缺口较大。针对以上问题，我局采取了以下措施：一是招聘专业人员，二是争取上级补助。"
    )
    assert actions(body) == ["招聘专业人员", "争取上级补助"]


def test_only_the_section_of_problems_is_left_out() -> None:
    body = "一、存在的困难和问题\n一是专业力量不足，二是资金缺口较大。\n二、下一步工作打算\n一是招聘专业人员，二是争取上级补助。"
    found = measures(body)
    assert [(m.action, m.section, m.status) for m in found] == [
        ("招聘专业人员", (1,), "planned"),
        ("争取上级补助", (1,), "planned"),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("加强巡查", "建立河长制度"),
        ("高位推动，压实责任", "部门联动，形成合力"),
        ("进一步健全制度", "切实疏浚河道"),
        ("强化科技支撑", "完善基础设施"),
    ],
)
@pytest.mark.parametrize(("one", "two"), [("（一）", "（二）"), ("一、", "二、"), ("1.", "2.")])
def test_numbered_headings_that_act(first: str, second: str, one: str, two: str) -> None:
    parsed = parse(f"{one}{first}。我局已经印发方案。\n{two}{second}。我局正在推进。")
    assert [m.action for m in parsed.measures] == [first.split("，")[0], second.split("，")[0]]
    assert [m.section for m in parsed.measures] == [(0,), (1,)]
    assert [m.status for m in parsed.measures] == ["done", "ongoing"]


def test_the_marker_of_a_heading_is_that_of_its_section() -> None:
    parsed = parse("一、加强巡查。我局已经印发方案。\n二、疏浚河道。我局正在推进。")
    assert [m.marker for m in parsed.measures] == [s.marker for s in parsed.sections]


def test_headings_nest_by_the_ladder() -> None:
    body = "一、加强巡查\n（一）建立制度\n1.落实责任。成立专班。\n2.严格考核。每月通报。\n（二）配备人员\n招聘巡查员5名。"
    found = measures(body)
    assert [(m.action, m.section, m.parent) for m in found] == [
        ("加强巡查", (0,), None),
        ("建立制度", (0, 0), 0),
        ("落实责任", (0, 0, 0), 1),
        ("严格考核", (0, 0, 1), 1),
        ("配备人员", (0, 1), 0),
    ]


def test_a_list_under_a_heading_that_acts() -> None:
    found = measures("一、加强领导。一是成立专班；二是明确职责。\n二、加强巡查。每月巡查。")
    assert [(m.action, m.section, m.parent) for m in found] == [
        ("加强领导", (0,), None),
        ("成立专班", (0,), 0),
        ("明确职责", (0,), 0),
        ("加强巡查", (1,), None),
    ]


def test_a_list_under_a_topic_has_no_parent() -> None:
    found = measures(
        "一、工作开展情况\n河道全长3公里。\n二、下一步工作打算\n（一）加强巡查。每月巡查4次。\n（二）疏浚河道。分段清淤。"
    )
    assert [(m.action, m.section, m.parent, m.status, m.figures) for m in found] == [
        ("加强巡查", (1, 0), None, "planned", (1,)),
        ("疏浚河道", (1, 1), None, "planned", ()),
    ]


@pytest.mark.parametrize(
    "parts",
    [
        {
            "title": "乙县人民政府关于修建河堤的批复",
            "addressee": "县水务局：",
            "opening": "你局《关于修建河堤的请示》（乙水〔2023〕5号）收悉。现批复如下：",
            "closing": "此复。",
        },
        {
            "title": "乙县水务局关于修建河堤有关意见的复函",
            "addressee": "丙镇人民政府：",
            "opening": "你镇《关于修建河堤的函》（丙函〔2023〕5号）收悉。现函复如下：",
            "closing": "专此函复。",
        },
    ],
    ids=["approval", "reply-letter"],
)
def test_paragraphs_that_bind_the_addressee_are_none(parts: dict[str, str]) -> None:
    parsed = parse("一、同意修建河堤。\n二、加强工程管理，建立巡查制度。\n三、落实资金，确保质量。", **parts)
    assert len(parsed.sections) == 3
    assert parsed.measures == ()


def test_a_text_that_is_no_letter_promises_nothing() -> None:
    assert gongwen.parse("会议要求：一是加强巡查；二是疏浚河道。").measures == ()


# status


@pytest.mark.parametrize(
    ("item", "status"),
    [
        ("已经建成泵站", "done"),
        ("建成泵站3座", "done"),
        ("累计拨付资金5万元", "done"),
        ("印发了实施方案", "done"),
        ("查处案件13件", "done"),
        ("先后召开会议4次", "done"),
        ("正在疏浚河道", "ongoing"),
        ("持续开展巡查", "ongoing"),
        ("编制方案，目前正按程序报批", "ongoing"),
        ("目前已完成六成，预计年底前完成", "ongoing"),
        ("将加固旧堤", "planned"),
        ("拟新建护栏", "planned"),
        ("计划新建护栏", "planned"),
        ("力争年内开工", "planned"),
        ("争取尽快开工", "planned"),
        ("待资金到位后加固旧堤", "planned"),
        ("已列入2024年计划，待资金到位后实施", "planned"),
        ("预计12月建成", "planned"),
        ("适时启动二期工程", "planned"),
    ],
)
def test_the_status_that_an_item_tells(item: str, status: str) -> None:
    assert measures(f"{LEAD}一是{item}；二是开展宣传。")[0].status == status


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("下一步，我局将做好以下工作：", "planned"),
        ("今后，我局着力抓好：", "planned"),
        ("目前，我局已经采取了以下措施：", "done"),
        ("我局做了以下工作：", "done"),
        ("我局正在开展以下工作：", "ongoing"),
    ],
)
def test_the_words_before_a_list_tell_where_its_items_do_not(lead: str, status: str) -> None:
    assert [m.status for m in measures(f"{lead}一是加强宣传；二是疏浚河道。")] == [status, status]


@pytest.mark.parametrize(("heading", "status"), [("下一步工作打算", "planned"), ("工作开展情况", "done")])
def test_the_heading_above_tells_where_items_do_not(heading: str, status: str) -> None:
    assert [m.status for m in measures(f"一、{heading}\n一是加强宣传；二是疏浚河道。")] == [status, status]


def test_an_object_marker_is_no_future() -> None:
    assert measures(f"{LEAD}一是将该路段纳入规划；二是开展宣传。")[0].status != "planned"


# deadlines


@pytest.mark.parametrize(
    ("item", "iso"),
    [
        ("2025年底前建成泵站", "2025-12-31"),
        ("2025年6月底前建成泵站", "2025-06-30"),
        ("2025年6月10日前建成泵站", "2025-06-10"),
        ("到2025年，建成泵站", "2025"),
        ("到2027年底，建成泵站", "2027-12-31"),
        ("年底前完成疏浚", "2023-12-31"),
        ("力争年内开工", "2023-12-31"),
        ("12月底前完成验收", "2023-12-31"),
        ("本月底前完成验收", "2023-06-30"),
        ("明年6月底前完成验收", "2024-06-30"),
        ("2024年实现全覆盖", "2024"),
        ("预计2024年3月建成", "2024-03"),
        ("2024年上半年完成验收", "2024-06"),
    ],
)
def test_deadlines(item: str, iso: str) -> None:
    assert measures(f"{WILL}一是{item}；二是开展宣传。")[0].deadline == iso


@pytest.mark.parametrize(
    "item",
    [
        "力争用三年时间完成改造",
        "近期完成绿化",
        "尽快完成绿化",
        "2021年底前已经完成测绘",
        "截至2023年5月底，已经建成泵站",
        "自2021年起开展巡查",
        "落实《乙县规划（2021—2025年）》",
        "每年10月31日前完成清淤",
        "从2024年1月起执行新标准",
        "于2022年建成泵站",
        "推进“十四五”规划项目",
        "加强巡查",
    ],
)
def test_what_is_no_deadline(item: str) -> None:
    assert measures(f"{LEAD}一是{item}；二是开展宣传。")[0].deadline is None


def test_a_letter_without_date_resolves_no_deadline() -> None:
    found = measures(f"{WILL}一是年底前建成泵站；二是2025年底前建成护栏。", date="")
    assert [m.deadline for m in found] == [None, "2025-12-31"]


def test_a_deadline_stands_on_the_innermost_measure() -> None:
    body = "一、加强河道治理。一是2025年底前疏浚河道；二是加强巡查。\n二、加强宣传。2024年6月底前发放册子。"
    assert [(m.action, m.deadline) for m in measures(body)] == [
        ("加强河道治理", None),
        ("2025年底前疏浚河道", "2025-12-31"),
        ("加强巡查", None),
        ("加强宣传", "2024-06-30"),
    ]


# actors


@pytest.mark.parametrize(
    ("item", "bodies"),
    [
        ("由市教育局牵头编制方案", ["市教育局"]),
        ("由市水务局牵头，会同市财政局编制方案", ["市水务局", "市财政局"]),
        ("由县教育局、县卫生健康局负责宣传", ["县教育局", "县卫生健康局"]),
        ("会同县财政局落实资金", ["县财政局"]),
        ("联合县公安局、县城管局开展执法", ["县公安局", "县城管局"]),
        ("与乙县供水公司签订协议", ["乙县供水公司"]),
        ("县住建局负责拆除违建", ["县住建局"]),
        ("县财政局拨付抗旱资金", ["县财政局"]),
        ("市住房和城乡建设局牵头改造管网", ["市住房和城乡建设局"]),
        ("市文化和旅游局牵头开展宣传", ["市文化和旅游局"]),
        ("各乡镇政府落实管护", ["各乡镇政府"]),
        ("县公安局交警大队负责疏导交通", ["县公安局交警大队"]),
        ("加强巡查（责任单位：县河长办、丙镇人民政府）", ["县河长办", "丙镇人民政府"]),
        ("加强巡查（牵头单位：县河长办；配合单位：县财政局）", ["县河长办", "县财政局"]),
        ("加强巡查（县河长办牵头，县财政局配合）", ["县河长办", "县财政局"]),
        ("加强巡查（县水务局负责）", ["县水务局"]),
        ("由县水务局牵头，县水务局负责施工", ["县水务局"]),
    ],
)
def test_actors(item: str, bodies: list[str]) -> None:
    assert [actor.text for actor in measures(f"{WILL}一是{item}；二是开展宣传。")[0].actors] == bodies


@pytest.mark.parametrize(
    "item",
    [
        "我局加强巡查",
        "由我局牵头编制方案",
        "我市各级加强巡查",
        "协调县财政局落实资金",
        "推动县交通运输局修路",
        "依托市水文局监测水位",
        "督促县供水公司整改",
        "要求县供水公司整改",
        "在县委、县政府坚强领导下开展整治",
        "落实《乙县水务局、乙县财政局办法》",
        "引导群众参与巡查",
        "由北向南疏浚河道",
        "与群众座谈",
        "加强县财政局门前道路整治",
    ],
)
def test_who_is_no_actor(item: str) -> None:
    assert [actor.text for actor in measures(f"{WILL}一是{item}；二是开展宣传。")[0].actors] == []


def test_actors_stand_on_the_innermost_measure() -> None:
    body = "一、加强河道治理。一是由县水务局牵头疏浚河道；二是加强巡查。\n二、加强宣传。由县文化馆负责发放册子。"
    found = measures(body)
    assert [[actor.text for actor in m.actors] for m in found][:3] == [[], ["县水务局"], []]


# figures, and what always holds


def test_figures_are_indexes_into_the_letters_figures() -> None:
    parsed = parse(f"河道全长3公里。{LEAD}一是配备巡查员5名，投入资金2万元；二是加强宣传；三是疏浚河道1公里。")
    assert [f.text for f in parsed.figures] == ["3公里", "5名", "2万元", "1公里"]
    assert [m.figures for m in parsed.measures] == [(1, 2), (), (3,)]


FRAGMENTS = (
    "一是", "二是", "三是", "首先，", "其次，", "最后，", "第一，", "第二，", "1.", "2.", "1、", "2、", "①", "②", "（1）", "（2）", "（一）", "（二）", "一、", "二、", "—是", "一要", "二要",
    "加强巡查", "疏浚河道3公里", "由县水务局牵头", "会同县财政局", "2025年底前完成", "专业力量不足", "主要原因是：", "我局采取以下措施：", "下一步，", "您提出的“", "”的建议", "感谢您的关心",
    "存在的问题", "基本情况", "同意", "《甲办法》", "县教育局", "（责任单位：县河长办）", "已经建成", "正在推进", "将",
)  # fmt: skip
GLUE = ("", "", "，", "。", "；", "\n", "\n　　", "：")
BODIES = st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(GLUE)), min_size=1, max_size=22).map(
    lambda pieces: "".join(part for piece in pieces for part in piece)
)


def walk(sections: tuple[Section, ...], path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Section]]:
    for n, section in enumerate(sections):
        yield (*path, n), section
        yield from walk(section.children, (*path, n))


@given(BODIES)
@settings(deadline=None, max_examples=200)
def test_measures_are_true_to_the_text_and_nest(body: str) -> None:
    parsed = parse(body)
    sections = dict(walk(parsed.sections))
    found = parsed.measures
    assert [m.start for m in found] == sorted(m.start for m in found)
    for n, measure in enumerate(found):
        said = parsed.source.text[measure.start : measure.end]
        assert "".join(measure.text.split()) == "".join(said.split())
        assert measure.marker
        assert measure.ordinal is not None
        assert measure.ordinal >= 0
        if measure.parent is not None:
            parent = found[measure.parent]
            assert measure.parent < n
            assert parent.start <= measure.start
            assert measure.end <= parent.end
        if measure.section is not None:
            section = sections[measure.section]
            assert section.start <= measure.start < section.end
        inside = [k for k, f in enumerate(parsed.figures) if measure.start <= f.start and f.end <= measure.end]
        assert list(measure.figures) == inside
        assert all(measure.start <= actor.start < actor.end <= measure.end for actor in measure.actors)
        assert all("县" in actor.text for actor in measure.actors)
    for a in found:
        for b in found:
            apart = a.end <= b.start or b.end <= a.start
            nested = (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)
            assert apart or nested
