"""Whether a list, an item or a heading acts: states what the replying body did, does or will do.

Lists of problems, reasons, conditions and rules do not, nor advice to others and what the proposal asked; topics (基本情况) do not.
Each pattern stands with an example that meets it and one that must not.
"""

from __future__ import annotations

from typing import NamedTuple

from ..text.patterns import Pattern
from .words import begins_with_act


class Cue(NamedTuple):
    """A pattern on the folded text, a text that meets it and one that does not."""

    pattern: Pattern
    example: str
    unlike: str


_PROBLEM_LEAD = Cue(
    Pattern(
        r"(?:原因|成因|问题|困难|不足|短板|制约|难点|堵点|障碍|瓶颈|差距|矛盾|弊端|主要表现|成效|成果|变化|理由|因素|主要是|特点|优势|意义|风险|难度|隐患|考虑到?)"
        r"(?:是|有|在于|为|如下|取得|[^。:]{0,6}“[^”]{1,8}”|主要有|包括|主要是|体现在|表现在|表现为|还|较多|突出|主要|方面|[一二两三四五六几\d]+[个点类种方面]*|来自|仍然?|依然|比较|,)*[:,]?$"
    ),
    "推进缓慢，主要原因是：",
    "我局采取了以下措施：",
)
_TURNED = Cue(
    Pattern(
        r"(?:针对|解决|破解|围绕|结合|克服|补齐|化解)[^。]*(?:问题|困难|短板|不足|难题|瓶颈|堵点|难点|建议)|措施|举措|做法|采取|着手|着力|抓好|关注|将[^。]{0,20}$"
    ),
    "针对以上问题，",
    "存在以下问题：",
)
_PROBLEM_HEADING = Cue(
    Pattern(
        r"(?:存在|面临|主要|制约|目前)[^。]{0,8}(?:问题|困难|不足|短板|难点|因素)|^[^。]{0,10}(?:原因|困难|短板|不足)(?:分析)?$|原因分析|问题[和与及]困难|困难和问题"
    ),
    "存在的困难和问题",
    "下一步工作打算",
)
_PROBLEM_HEAD = Cue(
    Pattern(
        r"^(?:部分|个别|有的|少数|一些)|不足|不明|不清|滞后|缺乏|薄弱|困难|不够|较低|偏低|偏高|偏少|偏大|不高|不强|不畅|不全|不大|不多|不利|不便|不均|不齐|不准|不严|不力|不稳|不一|矛盾|缺口|有限|不配套|紧缺|短缺|缺失"
        r"|缺少|匮乏|老化|较大|较差|较少|较多|过快|过大|过多|过低|难以|尚未|未能|没有|无法|不能|不愿|不会|不到位|不合理|不规范|不完善|不健全|不平衡|不统一|不及时|不适应|不达标|受限|压力|隐患|问题|意识差|难度"
        r"|[易较很][难慢差弱低]|[\u3400-\u9fff]难(?:$|[,。;:、])|难[统管治行]|重建轻|粗放|单一|落后|破损|破旧|狭窄|[\u3400-\u9fff][少小慢弱](?:$|[,。])|脱节|流失|断档|空白|盲区|欠缺|欠账|低下|流于|较窄|过窄|堵塞|拥堵|占道"
        r"|高于|低于"
    ),
    "专业力量薄弱",
    "加强宣传引导",
)
_RULE_LEAD = Cue(
    Pattern(
        r"(?:条件|情形|材料|资料|流程|程序|步骤|手续|第[\d一二三四五六七八九十百]+条[^。]{0,10}|规定|标准|范围|对象|途径|渠道|方式|内容|类型|分为|包括|办法规定|文件要求|要求|定义|是指|下列[^。:]{0,12}"
        r"|(?:造成|有)[^,。]{2,16}的|不予[^。:]{2,16})(?:如下|为|是|有|包括|之一的?|的|主要|分别|下列|以下)*[:,]$"
    ),
    "符合下列条件的：",
    "开展了以下工作：",
)
_RULE_TURNED = Pattern(r"我[局委厅市县区省镇院]|采取|措施|做好|落实|提出|主要(?:做|开展|抓)|开展了|重点|将")
_DEMANDS = Pattern(
    r"[作做]出了?[^。]{0,8}(?:要求|规定|部署)[。:,]?$|(?:规定|要求|指出|明确)(?:如下)?[:,]$|(?:应当?|必须|不得):$|规定,(?!我)[^。我]{0,24}:$"
)
_ADVICE_LEAD = Cue(
    Pattern(
        r"(?:我[局委厅]|我们)(?:的)?(?:建议|意见)(?:如下|是|为|[你贵].{0,6})?[:,]?$|提出(?:以下|如下)?(?:几点)?建议:?$|建议[你贵][^。]{0,12}:?$|(?:请|希望)(?:您|你|贵)[^。]{0,30}[。:]?$"
        r"|(?:提案|建议)[^。]{0,8}(?:提出|指出|反映)[^。]{0,12}:?$|您[^。]{0,6}(?:提出|建议|反映|提到)[^。]{0,12}[:,]?$|共?提出了?[^。]{0,8}(?:点|条|个|项|大)[^。]{0,8}(?:建议|问题|意见):?$"
    ),
    "对提案的办理，我局建议：",
    "我局主要做了以下工作：",
)
_ASKS_READER = Pattern(
    r"(?:^|[,;。])(?:也|还|同时|恳)?(?:请|希望)(?:您|你们?|贵|[\u3400-\u9fff]{2,3}[县市区局])[^。;]{0,30}[:,。]?$"
)
_OUR_TURN = Pattern(r"针对|措施|做好|抓好|采取|以下(?:几方面|几项|几点)?工作|着力|着手|[将已](?!军|近)|做了")
_OURS = Pattern(r"我[局委厅市县区省镇院办]|我们")
_NO_ACTION = Cue(
    Pattern(
        r"(?:感谢|对[您你]|关于|针对[您你][^,]{0,30}(?:建议|问题)[,]?$|您|你们?(?:提出|反映)|请您|您可|如果|若|根据《|依据《|按照《[^》]*》(?:第|规定)|我[局委厅县市区][^,]{0,6}(?:高度重视|非常重视|赞同|认为)|将近年来"
        r"|有利于|有助于|可以有效|需要说明|说明|介绍)"
    ),
    "感谢您对我市工作的关注",
    "加强宣传引导",
)
_TOPIC = Cue(
    Pattern(
        r"^(?:关于|对于|对|针对|您|问题|建议|答复|有关|目前|基本|主要|总体|工作|下一?步|存在|办理|具体|政策|法律|背景|现状|概况|概述|前期|近年|进展|情况)[^,]*$"
        r"|(?:情况|问题|困难|原因|打算|计划|安排|方向|思路|依据|规定|建议|意见|做法|成效|背景|现状|概况|进展|说明|措施|举措|设想|考虑|部署|要求|答复|结果|回复|目标|方面|特点|机制建设)$"
    ),
    "基本情况",
    "高位推动，压实责任",
)
# what a reader is to do, or what a rule says of whom: no action of the replying body
_FOR_OTHERS = Cue(
    Pattern(
        r"^(?:登录|登陆|携带|拨打|提交|填写|点击|关注|下载|持|凭|前往|打开|进入|准备|申请人|本人|凡|年满|具有|符合|属于|因|在[^,。;]{2,16}(?:的|内)[,;。])|^[^,。;]{0,24}(?:应当?|须|必须|不得|可以?申请|方可|视为|是指|予以处罚|处以)"
        r"|^[^。;]{0,40}(?:还?需(?:要)?(?:提交|提供|携带|出示)|请(?:主动|携带|提供))|^[^。]{2,60}的[;。,]?$"
    ),
    "登录网站查询参保信息",
    "组织开展专项整治",
)
# words that lead to what the body did or will do
_ACTION_LEAD = Cue(
    Pattern(
        r"措施|举措|做法|工作|做好|抓好|采取|开展|做了|落实|(?:如下|以下)(?:处理|处置|整改|答复意见)|处理如下|整改[:,]?$|处[置理][:,]?$|下一?步|着力|着手|重点|努力|着重|我[局委厅办镇县市区街道院司公司中心支队大队们]{1,4}[,:]?$|将[,:]?$"
    ),
    "针对上述情况，我局采取以下措施：",
    "检查情况如下：",
)
# what a policy grants to its readers is done by them: 可以作以下选择：一是继续缴费…
_ENTITLES = Cue(
    Pattern(
        r"(?:优惠|补贴|奖补|待遇|惠民|人才)(?:政策|措施|标准)[^。:]{0,10}[:,]$|(?:您|你|可以?|均?能)[^。:]{0,12}(?:选择|办理|申请|享受|参加)[^。:]{0,8}[:,]$"
    ),
    "可以作以下选择：",
    "我局主要做了以下工作：",
)
_STARTS = Pattern(
    r"(?:\0+[,]?|(?:今年|明年|本月|\d{1,2}月|年底|年内)[^,。;]{0,8}(?:\d日|[前内底])?,?|目前,?|近期,?|同时,?|已|将|正在?|拟|由|会同|联合|我[\u3400-\u9fff]{1,4}(?:已|将|正在?|会|对|主动|积极|组织|多次)|要求|责令|督促|协调)"
)
_OUR_DEED = Pattern(
    r"(?:我[\u3400-\u9fff]{1,4}|本院|本局|[局委镇队]党委|支队|公安局|[\u3400-\u9fff]{1,8}(?:局|站|所|队|中心|公司|政府|街道|社区|委|办|镇|村)(?=已|将|正))(?:\0+)?(?:高度重视,)?[^。;]{0,16}?(?:已|将|组织|开展|采取|协调|督促|责令|约谈|主动|积极|安排|加强|会同|联合|多次|研究决定|决定)"
)
_LABEL = Pattern(
    r"(?:下一?步|具体|主要|有关|相关|工作|办理|调查|处理|解决|整改|存在|采取)[\u3400-\u9fff]{0,8}(?:情况|问题|打算|计划|安排|方向|思路|依据|措施|举措|意见|结果|进展|办法|过程|经过)"
    r"|[\u3400-\u9fff]{2}(?:情况|条件|材料|资料|流程|程序|范围|对象|时间|内容|来由|由来|依据)"
    r"|(?:针对|围绕|结合|按照)[^,]{0,14}(?:工作|情况|建议|问题|措施)"
    r"|[\u3400-\u9fff]{2}(?:机制|模式|体系|资金|政策|职责|力量|队伍|成效|规模)"
)
# who does it, or to what it is done, before the verb: 由县供电公司代建, 对送达环节实行集约管理
_DONE_TO = Cue(
    Pattern(
        r"^(?:由|将|把)[^,。]{4,}|^对(?!于|您|你|照|策|口)[^,。]{2,20}(?:实行|实施|开展|进行|加强|予以|给予|立案|推行|提供|采取)"
        r"|^[^,。]{2,12}(?:局|委|办|公司|政府|街道|中心|学校|医院|支队|大队)(?:负责|牵头|联合|会同|已|将)"
    ),
    "对送达环节实行集约管理",
    "对代表建议的答复",
)
_NO_HEADING = Pattern(
    r"(?:针对|围绕|结合)“|(?:针对|围绕|结合|落实)(?:您|你|提案|委员|代表|[^,。]{2,30}的?(?:建议|问题|意见)$)|(?:原则上?)?同意|请|此复|根据|鉴于|按|关于|对|您|问|答"
)
_RULE_HEADING = Pattern(
    r"法律依据|政策依据|政策规定|法律规定|申请条件|办理流程|申请材料|受理条件|提交(?:资料|材料)|办理程序|所需材料|补助标准|收费标准|奖补(?:内容|标准)|相关规定|有关规定"
)
_DEED = Pattern(r"我[局委厅市县区省镇院办支队们]+|已|将|拟|正在|积极|决定|研究|会同|主动|组织|共|累计")
_CLAUSE_END = Pattern(r"[,。:;!?]")
CUES = (
    _FOR_OTHERS,
    _ACTION_LEAD,
    _PROBLEM_LEAD,
    _TURNED,
    _PROBLEM_HEADING,
    _PROBLEM_HEAD,
    _RULE_LEAD,
    _ADVICE_LEAD,
    _NO_ACTION,
    _TOPIC,
    _ENTITLES,
    _DONE_TO,
)
_LONG_HEADING = 26
"""A longer heading is a numbered paragraph: it acts by what it says, not by its first word."""
_SHORT_HEADING = 10
_FOUR = 4
"""Letters of the phrases that headings are built of: 高位推动，压实责任."""
_TOLD = 24
"""Characters within which an item tells its trouble: 三是意识不强，…"""
_OUR_WORD = 12


def head_end(text: str, i: int, j: int) -> int:
    """Where the first clause between ``i`` and ``j`` ends."""
    stop = _CLAUSE_END.search(text, i, j)
    return stop.start() if stop else j


def lead_acts(lead: str, *, under_action: bool = False) -> bool:
    """Whether the words that lead to a list let it act: no problems, no rules.

    Under a heading that acts (推行一体化运维) 按照《…》要求， gives the ground of what is done, no rules for others.
    """
    problem = _PROBLEM_LEAD.pattern.search(lead) and not _TURNED.pattern.search(lead)
    rule = (_RULE_LEAD.pattern.search(lead) and not _RULE_TURNED.search(lead)) or _DEMANDS.search(lead)
    return not problem and (under_action or not rule)


def is_advice(lead: str) -> bool:
    """Whether what follows is advice, or what the proposal asked: only what names 我局 acts."""
    if _ASKS_READER.search(lead):
        return True
    return _ADVICE_LEAD.pattern.search(lead) is not None and _OUR_TURN.search(lead) is None


def turns(lead: str) -> bool:
    """Whether the words turn from problems to what is done about them."""
    return _TURNED.pattern.search(lead) is not None


def section_acts(heading: str) -> bool:
    """Whether what stands under a heading may act: not under 存在的困难 or 法律依据; 补齐短板 acts itself."""
    if _RULE_HEADING.search(heading):
        return False
    return begins_with_act(heading) or not _PROBLEM_HEADING.pattern.search(heading)


def may_act(heading: str) -> bool:
    """Whether a short heading that begins with no known verb may act where its sisters do: 活化利用 beside 加强保护."""
    return len(heading) <= _SHORT_HEADING and not any(
        (
            _NO_HEADING.match(heading),
            _TOPIC.pattern.search(heading),
            _LABEL.fullmatch(heading),
            _PROBLEM_HEAD.pattern.search(heading),
        )
    )


def heading_acts(heading: str, *, strict: bool = False) -> bool:
    """Whether a numbered heading itself states an action; ``strict``: a numbered paragraph only where it tells a deed of ours."""
    if heading and not strict and _DONE_TO.pattern.match(heading) and not _LABEL.fullmatch(heading):
        return True
    if not heading or _NO_HEADING.match(heading):
        return False
    if strict and for_others(heading, 0, len(heading)):
        return False
    if begins_with_act(heading):
        numbered = strict and len(heading) > _LONG_HEADING
        return _LABEL.fullmatch(heading) is None and (not numbered or _DEED.search(heading) is not None)
    if len(heading) > _LONG_HEADING:
        if strict:
            return _OUR_DEED.search(heading) is not None
        trouble = _PROBLEM_HEAD.pattern.search(heading[:_LONG_HEADING]) and not turns(heading)
        return _DEED.search(heading) is not None and not trouble
    if _TOPIC.pattern.search(heading):
        return False
    first = head_end(heading, 0, len(heading))
    rest = heading[first + 1 :]
    return bool(rest) and (begins_with_act(rest) or first == _FOUR)


def leads_to_action(lead: str) -> bool:
    """Whether the words that lead to a list say that the body acts: 我局采取以下措施：."""
    return _ACTION_LEAD.pattern.search(lead) is not None


def entitles(lead: str) -> bool:
    """Whether the words lead to what readers may choose or are granted."""
    return _ENTITLES.pattern.search(lead) is not None


def starts_action(text: str, i: int, j: int) -> bool:
    """Whether an item begins as an action does: with a verb, with who does it, with 已 or 将."""
    return begins_with_act(text, i) or _STARTS.match(text, i, j) is not None


def for_others(text: str, i: int, j: int) -> bool:
    """Whether an item is a step for the reader, a condition or a rule: 携带身份证到…, …变更的；"""
    return _FOR_OTHERS.pattern.search(text[i:j]) is not None


def item_acts(text: str, i: int, j: int, *, advice: bool) -> bool:
    """Whether the item whose words run from ``i`` to ``j`` acts."""
    if _NO_ACTION.pattern.match(text, i, j):
        return False
    return not advice or _OURS.search(text, i, min(i + _OUR_WORD, j)) is not None


def tells_trouble(text: str, i: int, j: int) -> bool:
    """Whether an item tells a problem: 专业力量薄弱, 部分路段破损."""
    return not begins_with_act(text, i) and _PROBLEM_HEAD.pattern.search(text[i : min(i + _TOLD, j)]) is not None
