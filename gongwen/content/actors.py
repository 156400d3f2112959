"""Actors: the bodies a measure names as leading or doing it: 由市教育局牵头，会同市财政局…; （责任单位：A、B）."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text.patterns import Pattern

# words with 和 inside a name: 市住房和城乡建设局 is one body
_AND = (
    "住房和城乡|城乡和住房|文化和旅游|广电和旅游|文化广电和|自然资源和规划|规划和自然资源|发展和改革|卫生和计划生育|人力资源和社会保障|工业和信息化|城市管理和|民族和宗教|教育和|市场和|"
    "农业和|林业和草原|水利和|应急和|国防和|科学和|经济和|商务和|体育和|综合和|生态和|信访和|组织和|财政和"
)
_LONG_ENDS = (
    "人民政府|政府办公[厅室]|政府办|政府(?!门户|网站|采购|投资|购买|工作|信息|主导|补贴|职能|部门|常务|热线|专项|债券|性|储备|奖)|管理?委员会|委员会(?:办公室)?|管委会|领导小组办公室|领导小组|工作专班|专班|指挥部|街道办事处|办事处|街道办|办公[厅室]|公安局|派出所|"
    "总队|支队|大队|中队|理事会|总工会|妇联|团委|残联|红十字会|慈善总?会|商会|协会|学会|联合会|工商联|集团|公司|银行|信用社|法院|检察院|大学|学院|医院|研究[院所]|卫生院|党委|党组|党支部|"
    '营业[所厅]|工作站|管理站|水管站|服务站|服务中心|管理中心|中心(?!城|镇|村|小学|校|区|工作|卫生院)|信息办|部门|单位|机构|村委会|居委会|村[“"]?两委[”"]?|社会组织|企业|执法队|管护队|服务队|分局'
)
_SHORT_ENDS = "局(?!面|部|限)|委(?!员|办|宣|组|政|编|托|统|农|网|派|书)|厅(?!局)|部(?!门|分|队|署|委|长)|署(?!名)|办(?!理|法|公|事|学|好|结|证|案|税|齐|完|实|成|件|贷)|院(?!校|长|士|落|坝|信息|办|各|有关|国资|扶贫|侨办|法制)|所(?!有|在|属|需|以|谓|得|辖)|站(?!点|台|区)|行(?!业|政|动|为|人|使|车|程)|网(?=公司|$)"
_BARE = r"(?:[镇乡]|街道|社区|村|县|市|区)(?=等|[、,。;)]|和|及|与|牵头|负责|配合|组织|引导|共同|实施|落实|参与|具体|做好|开展)"
_HAN = "\u3400-\u9fff"
_IN = rf"(?:{_AND}|会(?!同)|[{_HAN}A-Za-z“”\"](?<![由对将把在与和及的会]))"
_SUB = rf"(?:[{_HAN}“”](?<![由对将把在与和及的会牵负配组安等联共同已约谈督])){{0,9}}?(?:大队|支队|中队|营业所|分局|监管局|分行|支行|办公室|派出所|党委|服务中心|分公司|(?<=局..)所|(?<=局.)所)"
_EACH = r"各(?:有关)?(?:市州|镇街|乡镇|旗县|县区|县市|市县|街镇|县|市|区|镇|乡|街道|村|社区|地|科室|学校|医院)(?:\([^()]{1,8}\))?(?:人民政府|政府|公安机关|[\u3400-\u9fff]{1,6}(?:局|委|办|中心))?"
_NAME = rf"(?:{_EACH}|{_IN}{{1,18}}?(?:{_LONG_ENDS}|{_SHORT_ENDS})(?:{_SUB})?|{_IN}{{1,8}}?{_BARE}|各?有?关?部门)"
_NICK = r"(?:工商|质监|公安|住建|教育|财政|民政|人社|交通|城管|环保|国土|规划|卫生|水利|水务|农业|林业|供电|供水|电力|消防|交警|税务|司法|文旅|市场监管|自然资源|应急|农业农村|发改|工信|商务|卫健|医保)(?=、)"
_LIST = rf"(?P<who>(?:{_NICK}|{_NAME})(?:(?:、|以及|和|及|与)(?:{_NICK}|{_NAME}))*)"
_LEVEL = rf"(?:[省市县区州盟旗镇乡]|自治[区州县]|国家|国务院|国办|中央|各[级地市县区镇乡有]|属地|街道|辖区|公安|交警|教育|民政|财政|农业农村|工业和|交通运输|水利|卫生|住房|市场监管|文旅|生态环境|自然资源|人力资源|发展改革|科技|司法|商务|文化|应急|税务|中国|人民银行|医保|气象|消防|供电|电力|自来水|公交|各|[{_HAN}]{{2,3}}(?:省|市|县|区|州|镇|乡|街道))"

_NAMES = Pattern(_NAME)
# a cue, and its example; the bodies stand in the group who
_CUES = (
    (Pattern(rf"(?<![自理缘因来经])由{_LIST}(?!至|到|向)"), 0.9, "由市教育局牵头"),
    (Pattern(rf"(?:会同|联合|协同|商请|(?<!予以)(?<!给予)(?<!积极)配合){_LIST}(?!的)"), 0.9, "会同市财政局研究"),
    (
        Pattern(rf"与{_LIST}(?=等|签|合作|联合|共同|建立|对接|协作|一起|联动|会签|开展|达成|联办|共建|联手|、|协商)"),
        0.85,
        "与区慈善会合作",
    ),
    (Pattern(rf"(?:责任|牵头|配合|主办|实施|协办|承办)(?:单位|部门|主体):?{_LIST}"), 0.9, "（责任单位：市民政局、市财政局）"),
    (
        Pattern(rf"(?<![{_HAN}])(?={_LEVEL}){_LIST}(?=(?:等(?:有关|相关)?(?:部门|单位)?)?(?:牵头|(?:具体)?负责|配合|参与))"),
        0.85,
        "（市交通局牵头，市公安局配合）",
    ),
)
_HEAD = Pattern(
    rf"(?:[一二三四五六七八九十]是|目前|先|其中|\0+(?:以来|起|,)?|同时|此外|现|已|下步|今年以来|近期)*(?!联合|配合|会同|协同|协调|督促|指导|列入|纳入|商请|依托|推动|要求|责令|请|全[市县区省国]|对|为|向|在|与|由)(?=(?P<level>{_LEVEL})){_LIST}"
    rf"(?=(?:等(?:有关|相关)?(?:部门|单位)?)?(?P<act>[{_HAN}]{{1,2}}))(?!的|等的|是|有|为|反映|高度|领导|非常|也|都|认为|职责|门前|门口|周边|附近|干部|人员|职工|主任|局长|党员|位于|建|全)"
)
_ISSUES = ("印发", "出台", "下发", "发布", "制定", "批准", "批复", "同意")
_GOVERNMENT = Pattern(r"政府(?:办公[厅室]|办)?$|[省市县区州]委(?:办公[厅室]|办)?$")
_SPLIT = re.compile(r"、|以及|[和及与]")
_SELF = Pattern(
    r"(?:我|本|贵|你|您|该|其|他|各自|此)[\u3400-\u9fff]{0,6}|(?:[有相]关|各|多|主管|职能|上级|县级|市级|省级|成员|用人|施工|建设|责任|主责|业务|行业|承办|牵头)*(?:部门|单位|机构|企业)|[\u3400-\u9fff]{0,2}(?:村|县|市|区|省)|(?:推进|开展|建立|完善|加强|组织|争取)[\u3400-\u9fff]*"
)
_NO_NAME = Pattern(
    r"^(?:经|目前|依托|整合|协调|督促|推动|指导)|推进|开展|建立|完善|加强|落实|实施|提升|通过|采取|按照|根据|积极|进一步|继续|形成|确保|促进|实现|主动|切实|运营|同一|统一"
)
_LEADERSHIP = Pattern(r"领导(?!小组)|坚强|正确|高度重视|统一部署|决策|要求")


class Actor(NamedTuple):
    """A body in the view and how sure its part in the measure is."""

    i: int
    j: int
    sure: float


def find_actors(text: str, i: int, j: int) -> list[Actor]:
    """Bodies named as doing or leading what stands between ``i`` and ``j`` of the masked text, in order."""
    found: list[Actor] = []
    for pattern, sure, _ in _CUES:
        for match in pattern.finditer(text, i, j):
            found += [Actor(a, b, sure) for a, b in _split(text, *match.span("who"))]
    for k in _heads(text, i, j):
        head = _HEAD.match(text, k, j)
        if head is None or head.start("level") != head.start("who"):
            continue
        bodies = _split(text, *head.span("who"))
        acts = text[head.end("who") : head.end("who") + 6]
        if any(word in acts for word in _ISSUES) and _GOVERNMENT.search(text, *head.span("who")):
            # 市政府办公室印发《…》 gives the ground of a measure, not its actor
            continue
        found += [Actor(a, b, 0.7) for a, b in bodies]
    kept: list[Actor] = []
    seen: set[str] = set()
    for actor in sorted(found, key=lambda a: (a.i, -a.sure, -a.j)):
        name = text[actor.i : actor.j]
        if (kept and actor.i < kept[-1].j) or name in seen:
            continue
        seen.add(name)
        kept.append(actor)
    return kept


def _heads(text: str, i: int, j: int) -> list[int]:
    """Where clauses begin."""
    return [i] + [k + 1 for k in range(i, j - 1) if text[k] in ",。;:"]


def _split(text: str, i: int, j: int) -> list[tuple[int, int]]:
    """The single bodies of a list; 、 and 和 part them, 和 inside a name does not."""
    found: list[tuple[int, int]] = []
    at = i
    for match in [*_SPLIT.finditer(text, i, j), None]:
        end = match.start() if match else j
        if match and match[0] != "、" and not _whole(text, at, end):
            continue
        if end - at >= 2 and _is_actor(text[at:end]):
            found.append((at, end))
        at = match.end() if match else j
    return found


def _whole(text: str, i: int, j: int) -> bool:
    match = _NAMES.match(text, i, j)
    return match is not None and match.end() == j


def _is_actor(name: str) -> bool:
    return not _SELF.fullmatch(name) and not _LEADERSHIP.search(name) and not _NO_NAME.search(name)
