"""Cues: what in the text speaks for a label. Each is a row with an example that it must find and one that it must not.

A row is looked for only where one of its triggers stands in the text, in the whole text at once. Patterns run on the folded,
blank-free view, so they know one width, one script and no spaces. Scores are log-odds against a plain paragraph.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from ..data import known
from ..dictionary import CueKind, current, per_dictionary
from ..text.folding import fold
from ..text.patterns import Pattern
from .words import DATE, ORDINAL, H

Where = Literal["line", "head", "field", "any"]
"""line: at a line start or wide gap; head: there, behind a blank or a mark that ends a clause; field: there or behind 号; any: anywhere."""
Extent = Literal["exact", "start", "sentence", "tail", "none"]
"""What the hit cuts out: just itself; from its start on; its whole sentence; from itself to the end of the sentence; nothing."""


class Cue(NamedTuple):
    """One row of the table."""

    name: str
    label: str
    score: float
    where: Where
    extent: Extent
    triggers: str
    pattern: str
    example: str
    unlike: str
    reach: int = 16
    """How far before a trigger the pattern may begin."""


_PERSONS = r"代表|委员"
_CITIZENS = r"网友|网民|市民|来信人|群众|来信者|申请人|反映人|用户|家长|朋友|居民|业主|村民|读者|留言者|诉求人|楼主|考生|同学|写信人|发帖人"
# a letter of a name; the words of a title are none: …建议的答复函 李明代表：
_NAMED = rf"(?!关于|会议|答复|建议|提案(?!委))(?:{H}|[A-Z0-9*×X·.、,()“”])"
_YOU = r"(?:您|你|贵)"
_OFFICE = r"局|市|省|县|区|州|厅|部|委|办|院|会|司|处|所|站|中心|公司|单位|镇|乡|街道|旗|盟|行|校|队|社|党派|团|组|兵团"
_REPLY = r"答复|回复|函复|批复|反馈|告知|复函|函告|答复意见|说明|报告|解答|处理|办理|回应|复|通报|介绍"

CUES = (
    # ── head ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    Cue("document mark", "mark", 5.0, "line", "exact", "文件", rf"[{H[1:-1]}()、]{{2,60}}[局委办厅署院会处所站府司行社联团心队组室校馆部](?:\((?:联合)?\))?文件(?!下载|精神|名称)", "甲县民政局文件", "印发文件精神", reach=62),
    Cue("handling label", "handling", 5.0, "field", "start", "类 结果 程度 采纳",
        r"[〔(]?(?:(?:建议|提案|办理|办复|答复|办结|批办|复文)?(?:办理)?(?:类型|类别|分类|结果|结果分类|结果类别|结果标注|类)(?:标注)?|问题解决程度|办理程度|采纳情况|解决程度|办理情况分类)"
        r"[:〔(]*[〔(]?(?:[A-Da-d](?![A-Za-z级])\d?|[甲乙丙丁一二三ⅠⅡⅢ]类|(?:已经?|正在|计划|列入|留作|暂|部分|作为|基本|因)?(?:解决|采纳|落实|参考|办理|答复|规划)[^。:]{0,12}(?=$|[)〕])|列入(?:计划|规划)(?=$|[)〕]))",
        "办理结果:B", "类别:提案"),
    Cue("bare class", "handling", 3.0, "field", "exact", "类", r"[〔(]?[A-Da-d]\d?类[)〕]?(?=$|同意|公开|是否|签发|不|主动|依)", "A类", "A类企业"),
    Cue("lone class letter", "handling", 2.5, "line", "exact", "A B C D", r"[A-D][1-3]?(?=$)", "A", "AB", reach=0),
    Cue("disclosure label", "disclosure", 5.0, "field", "start", "公开",
        r"[〔(]?(?:是否(?:同意|可以|可|宜|完成)?(?:全文|主动|对外)?公开|(?:信息|文件)?公开(?:属性|方式|类型|类别|意见|选项|形式|与否|性质|情况)|信息公开选项)(?:[:〔(]|(?=是|否|主动|依|不|公开|同意))",
        "公开属性:主动公开", "是否公开招标"),
    Cue("bare disclosure", "disclosure", 3.0, "field", "exact", "公开",
        r"(?:不?同意|主动|依申请|不予|可以?|全文|不宜|不)(?:对外|社会)?公开(?=$|[A-D〔(])", "同意公开", "依申请公开的"),
    Cue("note of disclosure", "disclosure", 5.0, "any", "exact", "公开",
        r"\((?:此|本)(?:件|文)[^()。]{0,14}公开(?:发布)?\)|\((?:主动|依申请|不予|不)公开\)(?=$)|(?:此|本)(?:件|文)[^()。,]{0,8}公开(?:发布)?(?=$)", "(此件公开发布)", "此件办理公开透明。"),
    Cue("signer label", "signer", 5.0, "field", "start", "签 审签 署名",
        r"(?:签发(?:人|领导|者)?|领导(?:签发|签批|署名|签字|签名)|签批(?:人|领导)?|审签人|签字人|审定人)(?!日期|时间)(?::|(?=[\u3400-\u9fff]{2,4}(?:$|[A-D]|签发|发布|类)))", "签发人:李明", "签发日期:"),
    Cue("classification", "class", 4.0, "line", "exact", "密", r"(?:绝密|机密|秘密)(?:[★*]?[\d一二三四五六七八九十]{0,3}(?:年|个月|长期)?)?(?=$|特急|加急)", "秘密★1年", "秘密进行", reach=1),
    Cue("urgency", "urgency", 3.5, "line", "exact", "急", r"(?:特急|加急|急件|平急|特提|紧急|急)(?=$)", "特急", "急救"),
    Cue("copy number", "copyno", 3.0, "line", "exact", "00 № 份号", r"(?:№|份号:?)?0\d{5}(?!\d)(?=$)", "000012", "650012", reach=4),
    Cue("label of the reply", "chrome", 3.5, "head", "exact", "内容 情况 意见", r"(?:回复|答复|办复|反馈)(?:内容|情况|意见):|办理情况:", "办复情况:", "办理情况良好", reach=2),
    Cue("day of the week", "chrome", 4.0, "line", "none", "星期", r"(?:今天是:?)?[12]\d{3}年\d{1,2}月\d{1,2}日,?星期", "2023年11月5日星期天", "每年星期", reach=16),
    Cue("enacted", "chrome", 4.0, "line", "none", "通过 施行 修正", r"[(]?[12]\d{3}年\d{1,2}月\d{1,2}日(?:起?施行|[^。,]{2,30}会议(?:讨论)?通过|[^。,]{2,20}修正)", "2021年6月3日施行", "会议通过了方案", reach=44),
    # ── salutation ──────────────────────────────────────────────────────────────────────────────────────────────────────
    Cue("deputies", "addr", 6.0, "head", "exact", "代表 委员",
        rf"(?<!答)(?<!类[别型]:)(?<!结果:)(?<!公开:)(?!领衔|附议|联名|[A-D]\d?类)(?:尊敬的|敬爱的|致)?(?:{_NAMED}){{1,90}}?(?:{_PERSONS})(?:团|小组)?(?:们|同志|先生|女士|并转[^:。]{{1,12}})?[:;](?!{H}{{2,4}}[、;])",
        "尊敬的李明、王小强代表:", "领衔代表:李明", reach=92),
    Cue("deputies without colon", "addr", 3.5, "line", "exact", "代表 委员",
        rf"(?:尊敬的)?(?:{_NAMED}){{2,60}}?(?:{_PERSONS})(?=$|,?您好|,?你们?好|,?您们好|您(?:在|提|所|们|的)|你们?(?:在|提|所|的)|《)[,。!]?", "李明代表", "市人大代表提出", reach=62),
    Cue("honoured", "addr", 3.0, "line", "start", "尊敬的 敬爱的 亲爱的", r"(?:尊敬的|敬爱的|亲爱的)(?!.{0,8}(?:[市县区局镇省州厅部]长|书记|领导))(?=[^。;!?]{1,60}(?:[:,;]|代表|委员|您好|你好|先生|女士|网友|市民))", "尊敬的李明:", "尊敬的人很多", reach=0),
    Cue("citizen", "addr", 5.0, "head", "exact", "网友 网民 市民 来信人 群众 同志 先生 女士 用户 家长 朋友 居民 业主 UU A0 申请人 反映人 村民 读者 留言者 诉求人 楼主 考生 同学 写信人 发帖人",
        rf"(?:尊敬的|敬爱的|亲爱的)?(?:“[^“”]{{1,20}}”(?={_CITIZENS})|[\u3400-\u9fff*×XA-Z]{{0,6}}(?:[A-Z]{{1,2}}\d{{4,}})?)(?:{_CITIZENS})(?:_?[“\"'‘〈《(][^”\"'’〉》)]{{1,24}}[”\"'’〉》)]|[A-Za-z0-9_*]{{2,20}})?(?:同志|朋友|先生|女士|们|代表)*"
        r"(?:[:;,!。]|(?=$|您好|你好|你们好|您们好|您的|你的|您反|你反|收悉))"
        r"|(?:尊敬的|敬爱的|亲爱的)?(?:[\u3400-\u9fff*×X]{1,8}(?:先生|女士|同志|小姐|老师|师傅)|“?(?:UU|A)[0-9]{4,}”?)(?:[:;,!。]|(?=$|您好|你好|你们好|您们好|您的|你的|您反|你反|收悉))",
        "网友“小石头”:您好", "市民反映强烈,要求", reach=22),
    Cue("citizen by a bare name", "addr", 4.5, "head", "exact", "网友 网民", r"(?:尊敬的|亲爱的)?网[友民](?!反映|投诉|咨询|在|来信|留言|发帖|提出|关于)[^:,。;!?“”]{1,14}:", "网友蓝色之恋:", "网友反映:", reach=3),
    Cue("citizen at the head", "addr", 4.0, "line", "exact", "网友 网民", r"(?:尊敬的|亲爱的)?网[友民]_?“[^“”]{1,24}”", "网友“UU008187”一、关于停水", "有网友“小王”反映", reach=3),
    Cue("user named", "addr", 4.0, "line", "exact", "UU A0", r"“[A-Z]{1,2}\d{4,}”:?", "“UU008208”目前已经通水", "编号A00012", reach=2),
    Cue("greeting", "greet", 3.5, "head", "exact", "好", r"[,!]?(?:您|你|大家)们?好(?![转的些])[!,。:;]*", "您好!", "您好转", reach=3),
    Cue("greeting behind a name", "greet", 3.5, "any", "exact", "好", r"(?<=[友民志士生众长”])(?:您|你)们?好(?![转的些])[!,。:;]*", "网友您好!", "希望您好", reach=3),
    # ── opening ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    Cue("received", "opening", 4.0, "any", "sentence", "收悉 悉知 敬悉 收到 知悉 获悉 阅悉 转我 转来 收阅 已悉",
        rf"收悉|悉知|敬悉|知悉(?=[,。;])|获悉|阅悉|收阅|已悉|(?:已|现已|业已|均已|我\S?已?|悉数)收到(?!了|的)|收到{_YOU}|(?:转来|转至|转交|交由?|交办|转)我[局委办部厅院会处镇乡中公街区县市校]\S{{0,6}}(?:研究|办理|会办|主办|承办|答复|处理|办)",
        "您的来信收悉。", "群众收到补贴", reach=12),
    Cue("reply as follows", "opening", 4.5, "any", "sentence", "如下",
        rf"(?:{_REPLY})(?:您|你|给您|给你|贵{H}{{1,3}}|情况|意见|结果|有关情况|该网友)?如下(?:[:。;,]|(?=$|[一1(]))", "现答复如下:", "主要做法如下:", reach=12),
    Cue("following reply", "opening", 4.0, "any", "sentence", "如下 以下", r"作出?如下(?:答复|回复|函复|批复)(?=[:。;,]|$)|(?:提出|作出)(?:如下|以下)[^。;,]{0,8}(?:答复|回复)[^。;,]{0,4}(?=[:。])", "现作如下答复:", "提出以下意见:", reach=3),
    Cue("reply as follows without a mark", "opening", 4.0, "any", "sentence", "如下", rf"(?:现|兹|特)[^。;:]{{0,30}}(?:答复|回复|函复|批复)如下(?={H})", "现将有关情况答复如下近年来", "答复如下文所述", reach=40),
    Cue("situation as follows", "opening", 4.0, "any", "sentence", "如下", r"(?:现|就|特|谨)[^。;]{0,40}如下(?:[:。;,]|$)", "现将情况汇报如下:", "措施如下:", reach=44),
    Cue("what you proposed", "opening", 2.5, "head", "sentence", "您 你 贵",
        rf"(?:对|对于|就|针对|关于|现将|现对|现就|接到?|收到)?{_YOU}(?:们|{_OFFICE})?(?:好)?(?:于|在|通过|向|代表|委员|联合|所|就|作为|关于|的)?[^。;!?]{{0,60}}?(?:提出|反映|提交|提的|咨询|来信|来函|留言|建议|提案|诉求|申请|请示|提问|投诉|反馈|报来|报送|发来|来文|来电|提及)",
        "您提出的关于修路的建议", "感谢您的关心", reach=5),
    Cue("your body's paper", "opening", 2.5, "head", "sentence", "你 贵 您", rf"(?:你|贵|您)(?:们|{_OFFICE})(?:《|关于|〔|{H}{{1,10}}〔|报来|报送|上报|送来|来文|来函|转来)", "你局《关于征求意见的函》", "你市应当", reach=2),
    Cue("paper with its number", "opening", 1.5, "line", "sentence", "》", r"《[^》]{4,90}》(?:的?(?:建议|提案|来信))?\((?:第|[^()]{2,16}〔)[^()]{1,20}\)", "《关于修路的建议》(第12号)收悉", "《条例》(修订)", reach=100),
    Cue("heeded", "opening", 2.5, "any", "sentence", "重视", r"对(?:您|你|贵)[^。;]{0,50}(?:建议|提案|来信|留言|问题|诉求)[^。;]{0,8}重视", "总理对您关于节水的建议十分重视,", "对节水工作十分重视", reach=70),
    Cue("asked for instruction", "opening", 2.0, "any", "sentence", "请示", r"(?:提出|就|向|关于)[^。;]{0,60}请示(?=[。,;])", "部分法院就此向本院提出请示。", "请示汇报制度", reach=70),
    Cue("number received", "opening", 2.0, "head", "sentence", "收悉", rf"{H}{{2,12}}[〔(]\d{{4}}[〕)]\d{{1,4}}号文?收悉", "冀交〔2005〕3号文收悉", "甲民函〔2005〕3号", reach=24),
    # ── closing ─────────────────────────────────────────────────────────────────────────────────────────────────────────
    Cue("thanks", "closing", 3.5, "head", "tail", "感谢 谢谢 致谢 谢意 感激",
        r"(?:最后,?|在此,?|同时,?|再次|另外,?|为此,?|我们|我局|对此|借此机会,?|再一次|衷心|诚挚|诚恳|非常|十分|真诚|由衷|也)*(?:地)?(?:感谢|谢谢|致谢|表示(?:衷心|诚挚)?(?:的)?(?:感谢|谢意)|感激)(?:[^。!?]{0,60}(?:支持|关心|关注|理解|监督|来信|留言|建议|咨询|来帖|发帖|建言|提问|宝贵|配合|厚爱|信任|帮助|反映|参与|问政|意见|热心|提出|关爱|爱护)|[!。]|$)",
        "感谢您对我们工作的关心和支持!", "感谢信", reach=16),
    Cue("above is the reply", "closing", 4.0, "head", "sentence", "以上 上述 此复 特复",
        r"(?:以上|上述)[^。;!?]{0,6}(?:答复|意见|回复|办理|复函|情况|是)[^。!?]{0,40}(?:妥|满意|意见|否|不当|供|参考|答复|回复|反馈|指正|请)", "以上答复如有不妥,请批评指正。", "以上情况属实", reach=2),
    Cue("hereby", "closing", 4.5, "head", "tail", "专此 特此 此复 特复 此致 敬礼 此函 谨此 顺致 顺颂 函复",
        r"(?:专此(?:函复|答复|批复|回复|复函|函告|报告|致函|奉复|复)|特此(?:函复|答复|批复|回复|复函|函告|告知|通知|复|函达|说明|奉复)|此复|特复|此致|敬礼|此函|谨此[^。]{0,6}|顺[致颂祝][^。!]{2,14})(?=[。!,;]|$|敬礼|\d{4}年|二[〇OO])",
        "专此函复。", "特此通知有关单位", reach=2),
    Cue("further questions", "closing", -0.3, "head", "sentence", "致电 拨打 来电 咨询 电话 联系",
        r"(?:如果?|若)(?:您|你)?(?:们)?(?:还|仍)?(?:有|存在|对)?[^。;!?]{0,20}(?:问题|疑问|不明|不详|不清楚|需要)[^。;!?]{0,20}(?:致电|拨打|来电|咨询|电话|联系)", "如有疑问,请致电我局。", "如有不妥,请批评指正。", reach=40),
    Cue("if unsatisfied", "closing", 3.0, "head", "sentence", "不妥 满意 妥否 当否 异议 意见",
        r"(?![^。!?]{0,80}\d{7})(?:如果?|若|如您|如你|若您|如果您|您如|您若|你如)?(?:还|仍|您|你们?|您们)?(?:对|有|存在)?[^。;!?]{0,24}(?:不妥|不满意?|满意与否|妥否|当否|异议|不同意见|意见)[^。;!?]{0,30}(?:批评|指正|反馈|与我们?.{0,3}联系|提出|填写|告知|函告|谅解|指出|监督|沟通)",
        "如有不妥,请批评指正。", "办理结果不满意的有3件。", reach=45),
    Cue("go on supervising", "closing", 2.5, "head", "tail", "欢迎 恳请 希望 敬请 期待 望 祝 愿",
        r"(?:也|并|同时,?|最后,?|真诚|衷心|热忱)?(?:欢迎|恳请|希望|敬请|期待|殷切期望|诚望|诚请|热切希望)(?:您|你|广大|各位|继续|今后|一如既往|贵|代表|委员|多提|再次|社会|以后|市民|对|大家|来)[^。!?]{0,50}(?:监督|批评|指正|意见|建议|关注|关心|支持|理解|谅解|配合|指导)", "欢迎您继续监督我们的工作。", "希望小学", reach=10),
    Cue("wishes", "closing", 3.0, "head", "tail", "祝", r"(?:最后,?|敬|顺|谨|衷心|同时)*祝(?:您|你|贵|大家|各位|愿|工作|身体|生活|福|万事)[^。!?]{0,30}[。!]?", "祝您工作顺利!", "庆祝您", reach=8),
    Cue("signed by the head", "closing", 4.0, "head", "sentence", "审签 审定 审核同意", r"(?:此|本)(?:复函|答复|件|回复)[^。]{0,30}(?:审签|审定|审核|同意|签发)", "此复函已经张主任审签。", "经审定后实施", reach=36),
    Cue("asking for understanding", "closing", 1.5, "head", "tail", "谅解 理解", r"(?:敬请|恳请|望|请)(?:您|你|予以|给予|多加|广大|各位)?[^。]{0,10}(?:谅解|理解)", "敬请谅解。", "正确理解政策", reach=20),
    # ── foot ────────────────────────────────────────────────────────────────────────────────────────────────────────────
    Cue("attachment label", "att", 5.0, "head", "start", "附", r"附件?[\d一二三四五六七八九十]{0,2}[:](?!下载)", "附件:1.名单", "附近:", reach=1),
    Cue("numbered attachment", "att", 4.0, "line", "start", "附件", r"附件(?:[\d一二三]?[.、]?(?=《|关于)|1[.、](?=[\u3400-\u9fff]))", "附件《名单》", "附件下载", reach=1),
    Cue("attachment body", "attbody", 4.0, "line", "start", "附件 附:", r"附件[\d一二三四五六七八九十]{0,2}:?(?=$)", "附件1", "附件:1.名单", reach=1),
    Cue("contact label", "contact", 4.0, "head", "start", "联系 承办 经办 电话 办理人 负责人 主管 分管",
        r"[(]?(?:联系(?:单位|人|电话|方式|科室|部门|股室|处室)|(?:承办|经办|办理|具体经办|具体承办|主办)(?:人员?|负责人|单位|科室|部门|领导|处室)|(?:咨询|办公|热线|监督|服务|固定|手机)?电话|(?:主管|分管|责任)(?:领导|科室|负责人)(?:姓名)?|负责人)(?:姓名)?(?:及|和|与|、)?(?:联系)?(?:单位|人|电话|方式|联系方式)?(?:号码)?(?:[:(]|(?=\d{3}))",
        "联系人:李明", "联系群众", reach=12),
    Cue("label cut short", "contact", 3.5, "line", "start", "人:", rf"[(]?人:(?={H}{{2,4}}(?:$|[,(;]|电话|联系|手机|\d))", "人:李明电话:", "来信人:李明", reach=1),
    Cue("ask by phone", "contact", 2.5, "head", "sentence", "致电 拨打 电话 联系 咨询",
        r"(?:如果?|若|您|欢迎)[^。!?]{0,40}(?:致电|拨打|来电|电话|联系|咨询)[^。!?]{0,40}\d{7,}", "如有疑问,请致电0871-67812345。", "如有不妥,请联系我局。", reach=60),
    Cue("phone in brackets", "contact", 3.0, "line", "exact", ")", r"\([^()]{0,30}(?:0\d{2,3}[-一]?\d{7,8}|1[3-9]\d{9}|(?<!\d)\d{7,8})[^()\d]{0,12}\)", "(李明,0871-6781234)", "(2020)", reach=48),
    Cue("seal", "sig", 3.0, "any", "exact", "章", r"\((?:盖?章|公章|印章|签章|代章)\)", "(印章)", "(规章)", reach=5),
    Cue("note", "note", 4.0, "line", "exact", "注 此页 删减 共印 略", r"\((?:注:[^()]{1,60}|此页无正文|本文有删[减节]|略|[^()]{0,10}有删[减节][^()]{0,6})\)", "(此页无正文)", "(注册资本)", reach=24),
    Cue("copies to", "cc", 6.0, "head", "start", "抄 分送 主送 报送 发送", r"(?:抄(?:送|报|致)(?:单位|机关)?|主送|分送|报送|发送|抄):", "抄送:市人大常委会", "请抄送我局", reach=2),
    Cue("copies to without colon", "cc", 3.5, "line", "start", "抄", rf"抄[送报](?={H}{{2,}})", "抄送市人大常委会", "请抄送我局", reach=1),
    Cue("printed", "imprint", 5.0, "head", "exact", "印", rf"(?:(?:{H}|[()]){{2,30}}?)?{DATE}印(?:发|制)?(?=$|[(〔])", "甲县民政局办公室2022年6月10日印发", "2022年6月10日印发,", reach=48),
    Cue("copies printed", "imprint", 4.0, "line", "start", "共印 打印: 校对: 校稿", r"\(?(?:共?印\d{1,4}份|打印:|校对:|校稿:|录入:)", "(共印8份)", "打印纸", reach=4),
    Cue("subject words", "imprint", 3.5, "line", "start", "主题词", r"主题词:?(?!库)", "主题词:水利", "关键主题词库", reach=1),
    Cue("cut off", "chrome2", 5.0, "any", "exact", "未完 全文", r"\(未完[^()]{0,20}\)|(?:点击)?(?:查看|展开|阅读|显示)全文[>〉]{0,4}(?=$)", "(未完,全文共2580字)", "同意全文公开", reach=6),
    Cue("form of the page", "chrome2", 3.0, "line", "start", "姓名 联系方式 验证码 内容", r"\*?(?:姓名|联系方式|验证码|内容):(?=$)", "验证码:", "姓名:李明", reach=1),
)  # fmt: skip

DATE_PATTERN = Pattern(DATE)
CLOCK = Pattern(r"\d{1,2}:\d{2}(?::\d{2})?")
PARTIAL_DATE = Pattern(r"\d{1,2}月\d{1,2}日")
EATEN_DATE = Pattern(r"(?<!\d)(?:19|20)\d\d(?:年?\d{2,4}日?(?![\d年月号])|\d{1,2}月\d{1,2}日?)")
"""A date whose 年, 月 or 日 fell out: 20211022, 201759日, 20176月3日."""
MARKER_START = Pattern(rf"(?:[{ORDINAL}]{{1,3}}[、.,]|\([{ORDINAL}\d]{{1,3}}\)|\d{{1,2}}[.、](?!\d))")


class Compiled(NamedTuple):
    """A cue ready to run."""

    cue: Cue
    pattern: Pattern
    ends: bool
    """Whether the pattern speaks of a break: `$` stands for any."""


class Triggers(NamedTuple):
    """The triggers of all cues, found in one pass over the text: their first letters, and by letter the words and rows."""

    first: Pattern
    by_letter: dict[str, tuple[tuple[str, tuple[int, ...]], ...]]


# where a cue of the user's is looked for and what it cuts out, much as most rows of its kind have it
_OWN: dict[CueKind, tuple[tuple[str, Where, Extent], ...]] = {
    "opening": (("opening", "any", "sentence"),),
    "closing": (("closing", "head", "tail"),),
    "cc": (("cc", "head", "start"),),
    "contact": (("contact", "head", "start"),),
    "note": (("note", "line", "sentence"),),
    "web_chrome": (("chrome", "line", "none"), ("chrome2", "line", "none")),
}
_OWN_REACH = 40
"""How far before its word a pattern of the user's may begin."""


@per_dictionary
def rows() -> tuple[Cue, ...]:
    """The table with the user's cues behind it."""
    own = [
        Cue(
            f"own {n}",
            label,
            cue.score,
            where,
            extent,
            " ".join(cue.words),
            cue.source,
            cue.example or "",
            cue.unlike or "",
            _OWN_REACH if cue.pattern is not None else 0,
        )
        for n, cue in enumerate(current().cues)
        for label, where, extent in _OWN[cue.kind]
    ]
    return (*CUES, *own)


@per_dictionary
def compiled() -> tuple[Compiled, ...]:
    """The table, folded and compiled once."""
    return tuple(Compiled(cue, Pattern(cue.pattern), "$" in cue.pattern) for cue in rows())


@per_dictionary
def triggers() -> Triggers:
    """Which rows each trigger wakes."""
    woken: dict[str, list[int]] = {}
    for n, cue in enumerate(rows()):
        for word in known(fold(cue.triggers).split()):
            woken.setdefault(word, []).append(n)
    letters: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for word, found in woken.items():
        letters.setdefault(word[0], []).append((word, tuple(found)))
    pattern = Pattern("[" + re.escape("".join(letters)) + "]")
    return Triggers(pattern, {letter: tuple(words) for letter, words in letters.items()})
