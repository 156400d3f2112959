"""Actors: the bodies a measure names as leading or doing it: 由市教育局牵头，会同市财政局…; （责任单位：A、B）.

A name is read from its first character to one of the known endings, a list of names joint by joint; nothing here tries one long
pattern over a list, since such a pattern takes exponential time on a text full of endings.
"""

from __future__ import annotations

from typing import NamedTuple

from ..dictionary import current, per_dictionary
from ..text.folding import fold
from ..text.patterns import Pattern
from .words import begins_with_act

# 和 inside a name: 市住房和城乡建设局 is one body
_AND = Pattern(
    r"住房和城乡|城乡和住房|文化和旅游|广电和旅游|文化广电和|自然资源和规划|规划和自然资源|发展和改革|卫生和计划生育|人力资源和社会保障|工业和信息化|城市管理和|民族和宗教|林业和草原|教育和|农业和|水利和|应急和|经济和|生态和"
)
_END = Pattern(
    r"人民政府|政府办公[厅室]|政府办|政府(?!门户|网站|采购|投资|购买|工作|信息|主导|补贴|职能|部门|常务|热线|专项|债券|性|储备|奖)|管理?委员会|委员会(?:办公室)?|管委会|领导小组办公室|领导小组"
    r"|工作专班|专班|指挥部|街道办事处|办事处|街道办|办公[厅室]|编办|文明办|网信办|信访办|数据办|扶贫办|农办|侨办|金融办|人防办|供销社|联社|职业中专|中专|技校|团县委|团市委|团区委|团省委|公安局|派出所|总队|支队|大队|中队|理事会|证监会|银保监会|监管总局|图书馆|博物馆|文化馆|体育馆|档案馆|总工会|妇联|团委|残联|红十字会|慈善总?会|商会|协会|学会|联合会|工商联|集团|公司|银行|信用社|法院|检察院"
    r"|大学|学院|医院|研究[院所]|卫生院|党委|党组|党支部|营业[所厅]|工作站|管理站|水管站|服务站|中心(?!城|镇|村|小学|校|区|工作|卫生院)|信息办|部门|单位|机构|村委会|居委会|两委”?|社会组织|企业|执法队|管护队|服务队"
    r"|分局|监管局|分行|支行|院校"
    r"|局(?!面|部|限)|委(?!员|办|宣|组|政|编|托|统|农|网|派|书|文明|老)|厅(?!局)|部(?!门|分|队|署|委|长)|署(?!名)|办(?!理|法|公|事|学|好|结|证|案|税|齐|完|实|成|件|贷)"
    r"|院(?!校|长|士|落|坝|信息|办|各|有关|国资|扶贫|侨办|法制|教育|学位|食品)|所(?!有|在|属|需|以|谓|得|辖)|站(?!点|台|区)|农商行"
)
# a town or a street alone is a body only before what it does
_BARE = Pattern(
    r"(?:[镇乡]|街道|社区|村|县|市|区)(?=等|[、,。;)]|和|及|与|牵头|负责|配合|组织|引导|共同|实施|落实|参与|具体|做好|开展)"
)
_EACH = Pattern(
    r"(?:各(?:有关)?|(?=乡镇\(街道\)))(?:设区市|市州|镇街|乡镇|旗县|县区|县市|市区|街镇|县|市|区|镇|乡|街道|村|社区|地|科室|学校|医院)(?:\([^()]{1,8}\))?"
    r"(?:人民政府|政府|公安机关|办事处|居委会|村委会|[\u3400-\u9fff]{1,6}(?:局|委|办|中心)(?![\u3400-\u9fff]?(?:公|事|理|会)))?"
)
# 工商、质监部门: the first borrows the ending of the last
_NICK = Pattern(
    r"(?:工商|质监|公安|住建|教育|财政|民政|人社|交通|城管|环保|国土|规划|卫生|水利|水务|农业|林业|供电|供水|电力|消防|交警|税务|司法|文旅|市场监管|自然资源|应急|农业农村|发改|工信|商务|卫健|医保)(?=、|和|及|与)"
)
_SUB_ENDS = (
    "工委",
    "大队",
    "支队",
    "中队",
    "营业所",
    "分局",
    "监管局",
    "分行",
    "支行",
    "办公室",
    "派出所",
    "党委",
    "服务中心",
    "分公司",
    "所",
)
"""Endings of an office within a body: 市公安局交警支队."""
_NO_NAME_CHARS = frozenset("由对将把在与和及的每,。;:!?、()《》\0%0123456789")
_NO_SUB_CHARS = _NO_NAME_CHARS | frozenset("会牵负配组安联共已约谈督")
_LONGEST, _LONGEST_SUB = 22, 11
_JOIN = Pattern(r"、|以及|和|及|与")
_ETC = r"(?:等(?:多个|有关|相关)*(?:部门|单位)?)?"


class Cue(NamedTuple):
    """Words that stand before an actor, what must or must not follow it, how sure the two make it, and an example."""

    words: Pattern
    behind: Pattern
    sure: float
    example: str


CUES = (
    Cue(Pattern(r"(?<![自理缘因来经])由"), Pattern(r"(?!至|到|向)"), 0.95, "由市教育局牵头"),
    Cue(Pattern(r"会同|联合|协同|商请|(?<!予以)(?<!给予)(?<!积极)配合"), Pattern(r"(?!的)"), 0.95, "会同市财政局研究"),
    Cue(
        Pattern(r"与"),
        Pattern(rf"{_ETC}(?:签|合作|联合|共同|建立|设立|对接|协作|一起|联动|会签|开展|达成|联办|共建|联手|协商)"),
        0.9,
        "与区慈善会合作",
    ),
    Cue(
        Pattern(r"(?:责任|牵头|配合|主办|实施|协办|承办)(?:单位|部门|主体):?"),
        Pattern(r""),
        0.95,
        "（责任单位：市民政局、市财政局）",
    ),
)
_LEADS = Pattern(rf"{_ETC}(?:牵头|(?:具体|分别)?负责|配合|参与)")
# before a body at the head of a clause; what follows makes it act: 县财政局拨付抗旱资金
_BEFORE_HEAD = Pattern(r"(?:[一二三四五六七八九十]是|目前|先|其中|\0+(?:以来|起|,)?|同时|此外|现|已|下步|今年以来|近期)*")
_HEAD = Pattern(
    r"(?:[省市县区州盟旗镇乡](?!级|直)|自治[区州县]|国家|国务院|国办|中央|各|属地|街道|辖区|公安|交警|教育|民政|财政|农业农村|工业和|交通运输|水利|卫生|住房|市场监管|文旅|生态环境|自然资源|人力资源|发展改革|科技|司法|商务|文化|应急"
    r"|税务|中国|人民银行|医保|气象|消防|供电|电力|国网|自来水|公交|乡镇|团[省市县区]委|(?!全)[\u3400-\u9fff]{2,3}(?:省|市|县|区|州|镇|乡|街道))"
)
_NO_HEAD = Pattern(
    r"联合|配合|会同|协同|协调|督促|指导|列入|纳入|商请|依托|推动|要求|责令|请|全[市县区省国]|对|为|向|在|与|由|加强|建立|推进|完善|用于|举办"
)
_ACTS = Pattern(
    rf"{_ETC}(?!的|等的|是|有|为|反映|高度|领导|非常|也|都|认为|职责|门前|门口|周边|附近|干部|人员|职工|主任|局长|党员|位于|建(?!立)|全)[\u3400-\u9fff]"
)
_ISSUES = Pattern(r"[\u3400-\u9fff]{0,4}(?:印发|出台|下发|发布|制定|批准|批复|同意)")
_GOVERNMENT = Pattern(r"(?:政府(?:办公[厅室]|办)?|[省市县区州]委(?:办公[厅室]|办)?)$")
_SELF = Pattern(
    r"(?:我|本|贵|你|您|该|其|他|各自|此)[\u3400-\u9fff]{0,6}|(?:[有相]关|各|多|主管|职能|上级|县级|市级|省级|成员|用人|施工|建设|责任|主责|业务|行业|承办|牵头)*(?:部门|单位|机构|企业)|[\u3400-\u9fff]{0,2}(?:村|县|市|区|省)"
)
_NO_NAME = Pattern(
    r"(?:举|开|承|主|协|创|督|交|领|新)办$|^(?:经|目前|依托|整合|协调|督促|推动|指导)|推进|开展|建立|完善|加强|落实|实施|提升|通过|采取|按照|根据|积极|进一步|继续|形成|确保|促进|实现|主动|切实|运营|同一|统一"
    r"|领导(?!小组)|坚强|正确|高度重视|统一部署|决策|要求"
)


class Actor(NamedTuple):
    """A body in the view and how sure its part in the measure is."""

    i: int
    j: int
    sure: float


def find_actors(text: str, i: int, j: int) -> list[Actor]:
    """Bodies named as doing or leading what stands between ``i`` and ``j`` of the masked text, in order."""
    found: list[Actor] = []
    for cue in CUES:
        reached = i
        for match in cue.words.finditer(text, i, j):
            if match.start() < reached:
                # inside a row already read, which ends where this one would
                continue
            names = _names(text, match.end(), j, comma=match[0].startswith(_LABELLED))
            if not names:
                continue
            reached = names[-1][1]
            if cue.behind.match(text, reached, j):
                found += [Actor(a, b, cue.sure) for a, b in names]
    reached = i
    for k in range(i, j):
        if k == i or (k >= reached and text[k - 1] in ",。;:(、"):
            lead = _BEFORE_HEAD.match(text, k, j)
            # heads inside the words before a head lead to the same place: titles in a row, parted by commas
            reached = lead.end() if lead else k
            names = _names_at_head(text, reached, j)
            if names:
                reached = names[-1][1]
                found += _acting(text, names, j, leads=k > i and text[k - 1] == "、")
    kept: list[Actor] = []
    seen: set[str] = set()
    for actor in sorted(found, key=lambda a: (a.i, -a.sure, -a.j)):
        name = text[actor.i : actor.j]
        if (kept and actor.i < kept[-1].j) or name in seen or not _is_actor(name):
            continue
        seen.add(name)
        kept.append(actor)
    return kept


@per_dictionary
def _agencies() -> tuple[str, ...]:
    """Names of the user's, longest first."""
    return tuple(sorted({fold(word) for word in current().agencies}, key=len, reverse=True))


def _agency(text: str, i: int, j: int) -> int | None:
    """Where the user's name that begins at ``i`` ends."""
    return next((i + len(name) for name in _agencies() if text.startswith(name, i, j)), None)


def _names_at_head(text: str, k: int, j: int) -> list[tuple[int, int]]:
    """Bodies at the head of a clause, the words before it left out: 县财政局拨付…"""
    if _agency(text, k, j) is None and (not _HEAD.match(text, k, j) or _NO_HEAD.match(text, k, j) or begins_with_act(text, k)):
        return []
    return _names(text, k, j)


def _acting(text: str, names: list[tuple[int, int]], j: int, *, leads: bool) -> list[Actor]:
    """Those of them that act; behind 、 only such as lead: 由省财政厅牵头、省水利厅配合."""
    end = names[-1][1]
    if _LEADS.match(text, end, j):
        return [Actor(a, b, 0.92) for a, b in names]
    if leads or not _ACTS.match(text, end, j) or (_ISSUES.match(text, end, j) and _GOVERNMENT.search(text, names[-1][0], end)):
        # 市政府办公室印发《…》 gives the ground of a measure, not its actor
        return []
    return [Actor(a, b, 0.85) for a, b in names]


_LABELLED = ("责任", "牵头单位", "牵头部门", "配合单位", "配合部门", "主办", "协办", "承办", "实施单位")
"""Labels whose list may be parted by commas: （责任单位：省发展改革委，各设区市政府）."""


def _names(text: str, i: int, j: int, *, comma: bool = False) -> list[tuple[int, int]]:
    """A list of names that begins at ``i``: joint by joint while a name follows."""
    found: list[tuple[int, int]] = []
    while (end := _name(text, i, j)) is not None:
        found.append((i, end))
        join = _JOIN.match(text, end, j)
        if join is None and not (comma and text[end : end + 1] == ","):
            break
        i = join.end() if join else end + 1
    return found


def _name(text: str, i: int, j: int) -> int | None:
    """Where the name that begins at ``i`` ends; of the user's and the library's the longer."""
    own, known = _agency(text, i, j), _known_name(text, i, j)
    if own is None or known is None:
        return known if own is None else own
    # 柳河镇 the user's, 柳河镇人民政府 a body; 民声通 the user's, 民声通牵头举办 none
    return known if known > own and _is_actor(text[i:known]) else own


def _known_name(text: str, i: int, j: int) -> int | None:
    """Where the name by its ending ends, an office within the body included."""
    for pattern in (_EACH, _NICK):
        match = pattern.match(text, i, j)
        if match:
            return match.end()
    limit = min(j, i + _LONGEST)
    stop = _stop(text, i, limit)
    inner = _AND.search(text, i, limit)
    if inner and inner.start() < stop:
        stop = _stop(text, inner.end(), limit)
    else:
        inner = None
    bare = _BARE.search(text, i + 1, min(j, stop + 1))
    match = _END.search(text, i + 1, stop)
    while match and inner and match.end() <= inner.end():
        match = _END.search(text, inner.end(), stop)
    if match is None or (bare and bare.end() < match.start()):
        return bare.end() if bare and bare.end() <= stop else None
    end = match.end()
    # 市公安局交警支队, 人民银行某省分行
    for k in range(end + 1, min(j, end + _LONGEST_SUB) + 1):
        if text[k - 1] in _NO_SUB_CHARS:
            break
        if text.endswith(_SUB_ENDS, end, k):
            return k
    return end


def _stop(text: str, i: int, limit: int) -> int:
    """First character that no name holds."""
    return next((k for k in range(i, limit) if text[k] in _NO_NAME_CHARS), limit)


def _is_actor(name: str) -> bool:
    return len(name) > 1 and not _SELF.fullmatch(name) and not _NO_NAME.search(name)
