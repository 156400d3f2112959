"""Figures: what counts, with value, unit, qualifier, change, kind and subject, and the many numerals that count nothing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import gongwen
from gongwen.letter import Figure
from tests.elements.letters import letter

ANY = "（any）"
"""A subject that is not looked at: the text names nothing clear."""


def figures(body: str, **parts: str) -> tuple[Figure, ...]:
    return gongwen.parse(letter(body=body, **parts)).figures


def case(
    body: str,
    span: str,
    value: str,
    unit: str,
    kind: str = "count",
    *,
    top: str | None = None,
    qualifier: str | None = None,
    change: str | None = None,
    subject: str | None = ANY,
) -> Any:
    return pytest.param(body, (span, value, top, unit, qualifier, change, kind), subject, id=body)


NUMERALS = [
    case("全县新建公厕12座。", "12座", "12", "座", subject="公厕"),
    case("聘用护林员１２０名。", "１２０名", "120", "名", subject="护林员"),
    case("发放宣传册3,456份。", "3,456份", "3456", "份", subject="宣传册"),
    case("发放宣传册3，456份。", "3，456份", "3456", "份", subject="宣传册"),
    case("整治楼道二十三处。", "二十三处", "23", "处", subject="楼道"),
    case("新栽柳树三千五百棵。", "三千五百棵", "3500", "棵"),
    case("完成管网改造十二点五公里。", "十二点五公里", "12.5", "公里", "length", subject="管网改造"),
    case("先后召开协调会两次。", "两次", "2", "次", subject="协调会"),
    case("这项工作分三个方面推进。", "三个", "3", "个", subject="方面"),
    case("组织四期培训班。", "四期", "4", "期", subject="培训班"),
    case("区域人口达到1亿3千万人。", "1亿3千万人", "130000000", "人", subject="区域人口"),
    case("惠及群众12万5千人。", "12万5千人", "125000", "人", subject="群众"),
    case("供水服务人口17.58万人。", "17.58万人", "175800", "人", subject="供水服务人口"),
    case("全县共有教师3千名。", "3千名", "3000", "名", subject="教师"),
    case("全年接待游客2.3万人次。", "2.3万人次", "23000", "人次"),
    case("安装路灯l2盏。", "l2盏", "12", "盏", subject="路灯"),
    case("安装路灯1O盏。", "1O盏", "10", "盏", subject="路灯"),
    case("補助資金30萬元。", "30萬元", "300000", "元", "money", subject="補助資金"),
    case("每千人口床位数6.5张。", "6.5张", "6.5", "张", subject="每千人口床位数"),
]
OPEN_ENDS = [
    case("安置残疾职工110多个。", "110多个", "110", "个", qualifier="over"),
    case(
        "志愿者服务时长达120余万小时。", "120余万小时", "1200000", "小时", "duration", qualifier="over", subject="志愿者服务时长"
    ),
    case("发放问卷30多万份。", "30多万份", "300000", "份", qualifier="over", subject="问卷"),
    case("栽植苗木2万余株。", "2万余株", "20000", "株", qualifier="over", subject="苗木"),
    case("完成投资5000余万元。", "5000余万元", "50000000", "元", "money", qualifier="over", subject="投资"),
    case("拆除违建一百二十余处。", "一百二十余处", "120", "处", qualifier="over", subject="违建"),
    case("带动农户十几户。", "十几户", "10", "户", qualifier="over", subject="农户"),
    case("惠及老人十几万人。", "十几万人", "100000", "人", qualifier="over", subject="老人"),
    case("培训骨干30几人。", "30几人", "30", "人", qualifier="over", subject="骨干"),
    case("检查商户百余家。", "百余家", "100", "家", qualifier="over", subject="商户"),
    case("走访近百家企业。", "百家", "100", "家", qualifier="about", subject="企业"),
    case("组织逾千名志愿者参与巡河。", "千名", "1000", "名", qualifier="over", subject="志愿者"),
    case("筹集善款约80余万元。", "80余万元", "800000", "元", "money", qualifier="over", subject="善款"),
]
RANGES = [
    case("抽查餐饮店三四家。", "三四家", "3", "家", top="4", subject="餐饮店"),
    case("举办讲座三五场。", "三五场", "3", "场", top="5", subject="讲座"),
    case("参训干部七八十人。", "七八十人", "70", "人", top="80"),
    case("村里有果树3、4株。", "3、4株", "3", "株", top="4", subject="果树"),
    case("项目补助资金30—50万元。", "30—50万元", "300000", "元", "money", top="500000", subject="项目补助资金"),
    case("项目补助资金30-50万元。", "30-50万元", "300000", "元", "money", top="500000", subject="项目补助资金"),
    case("项目补助资金30万至50万元。", "30万至50万元", "300000", "元", "money", top="500000", subject="项目补助资金"),
    case("项目补助资金30万元至50万元。", "30万元至50万元", "300000", "元", "money", top="500000", subject="项目补助资金"),
    case("每村配备管水员3～5名。", "3～5名", "3", "名", top="5", subject="管水员"),
    case("每村配备管水员3到5名。", "3到5名", "3", "名", top="5", subject="管水员"),
    case("管网漏损率为5%—8%。", "5%—8%", "5", "%", "percent", top="8", subject="管网漏损率"),
    case("处违法所得2倍以上5倍以下罚款。", "2倍以上5倍", "2", "倍", "multiple", top="5"),
]
SHARES = [
    case("集中供水签约率达到百分之八十。", "百分之八十", "80", "%", "percent", subject="集中供水签约率"),
    case("三分之二以上的业主已经签字。", "三分之二", "0.6667", "", "other", qualifier="at_least", subject="业主"),
    case("三分之一的商铺已经搬迁。", "三分之一", "0.3333", "", "other", subject="商铺"),
    case("死亡率为千分之三。", "千分之三", "3", "‰", "percent", subject="死亡率"),
    case("人口出生率为12.5‰。", "12.5‰", "12.5", "‰", "percent", subject="人口出生率"),
    case("近三成的农户已经通水。", "三成", "3", "成", "percent", qualifier="about", subject="农户"),
    case("工程进度不到六成。", "六成", "6", "成", "percent", qualifier="under", subject="工程进度"),
    case("农村客运通达率100%。", "100%", "100", "%", "percent", subject="农村客运通达率"),
    case("经济林面积超过全区的37%。", "37%", "37", "%", "percent", qualifier="over", subject="经济林面积"),
]
CHANGES = [
    case("茶叶产值同比增长8.7%。", "8.7%", "8.7", "%", "percent", change="increase", subject="茶叶产值"),
    case("用水投诉同比下降12.5%。", "12.5%", "12.5", "%", "percent", change="decrease", subject="用水投诉"),
    case("旅游收入增幅12%。", "12%", "12", "%", "percent", change="increase"),
    case("事故数量减少三成。", "三成", "3", "成", "percent", change="decrease", subject="事故数量"),
    case("入学率提高5个百分点。", "5个百分点", "5", "个百分点", "percentage_point", change="increase", subject="入学率"),
    case("污染占比低20.9个百分点。", "20.9个百分点", "20.9", "个百分点", "percentage_point"),
    case("自来水普及率提高到88%。", "88%", "88", "%", "percent", subject="自来水普及率"),
    case("漏损率降至9%。", "9%", "9", "%", "percent", subject="漏损率"),
    case("床位增至90张。", "90张", "90", "张", subject="床位"),
    case("减免税费5万元。", "5万元", "50000", "元", "money", subject="税费"),
    case("节约用水3万吨。", "3万吨", "30000", "吨", "weight"),
    case("新增学位1200个。", "1200个", "1200", "个", change="increase", subject="学位"),
    case("增设公交站点6处。", "6处", "6", "处", change="increase", subject="公交站点"),
    case("减少申报材料9份。", "9份", "9", "份", change="decrease", subject="申报材料"),
    case("办理时限缩短2个工作日。", "2个工作日", "2", "个工作日", "duration", change="decrease", subject="办理时限"),
    case("快递业务量增长3倍。", "3倍", "3", "倍", "multiple", change="increase", subject="快递业务量"),
    case("经济总量翻两番。", "两番", "2", "番", "multiple", change="increase", subject="经济总量"),
    case("水价上浮10%以上。", "10%", "10", "%", "percent", qualifier="at_least", change="increase", subject="水价"),
]
QUALIFIERS = [
    case("绿化率不低于60%。", "60%", "60", "%", "percent", qualifier="at_least", subject="绿化率"),
    case("每站至少配备2名护理员。", "2名", "2", "名", qualifier="at_least", subject="护理员"),
    case("每处奖励最低2000元。", "2000元", "2000", "元", "money", qualifier="at_least", subject="奖励"),
    case("同意比例为80%以上。", "80%", "80", "%", "percent", qualifier="at_least", subject="同意比例"),
    case("污水处理费不超过2.5元。", "2.5元", "2.5", "元", "money", qualifier="at_most", subject="污水处理费"),
    case("每间宿舍最多入住6名学生。", "6名", "6", "名", qualifier="at_most", subject="学生"),
    case("每个项目最高补助300万元。", "300万元", "3000000", "元", "money", qualifier="at_most"),
    case("应当在30日内答复申请人。", "30日", "30", "日", "duration", qualifier="at_most"),
    case("费用控制在3万元以内。", "3万元", "30000", "元", "money", qualifier="at_most", subject="费用"),
    case("面向18周岁以下未成年人开放。", "18周岁", "18", "周岁", "other", qualifier="at_most", subject="未成年人"),
    case("需要资金约96万元。", "96万元", "960000", "元", "money", qualifier="about", subject="资金"),
    case("估算投资495万元左右。", "495万元", "4950000", "元", "money", qualifier="about"),
    case("人均可支配收入突破1.5万元。", "1.5万元", "15000", "元", "money", qualifier="over", subject="人均可支配收入"),
    case("到位资金不足1500万元。", "1500万元", "15000000", "元", "money", qualifier="under", subject="到位资金"),
    case("住户不到20户。", "20户", "20", "户", qualifier="under", subject="住户"),
    case("为60岁以上老年人免费体检。", "60岁", "60", "岁", "other", qualifier="at_least", subject="老年人"),
    case("近5年来，我县水质稳定。", "5年", "5", "年", "duration"),
]
UNITS = [
    case("项目总投资1.2亿元。", "1.2亿元", "120000000", "元", "money", subject="项目总投资"),
    case("实际利用外资3万美元。", "3万美元", "30000", "美元", "money"),
    case("发放补贴5千元。", "5千元", "5000", "元", "money", subject="补贴"),
    case("低保标准为每人每月600元。", "600元", "600", "元", "money", subject="低保标准"),
    case("护理补贴为90元/人·月。", "90元/人·月", "90", "元/人·月", "rate", subject="护理补贴"),
    case("污水处理费为2.5元/吨。", "2.5元/吨", "2.5", "元/吨", "rate", subject="污水处理费"),
    case("污水日处理能力达2万吨/日。", "2万吨/日", "20000", "吨/日", "rate", subject="污水日处理能力"),
    case("细颗粒物浓度为35微克/立方米。", "35微克/立方米", "35", "微克/立方米", "rate", subject="细颗粒物浓度"),
    case("校舍建筑面积3500平方米。", "3500平方米", "3500", "平方米", "area", subject="校舍建筑面积"),
    case("河道宽12米。", "12米", "12", "米", "length"),
    case("干茶产量36.8万吨。", "36.8万吨", "368000", "吨", "weight", subject="干茶产量"),
    case("水库总库容120万立方米。", "120万立方米", "1200000", "立方米", "volume", subject="水库总库容"),
    case("光伏装机容量130万千瓦。", "130万千瓦", "1300000", "千瓦", "energy", subject="光伏装机容量"),
    case("年发电量5亿千瓦时。", "5亿千瓦时", "500000000", "千瓦时", "energy", subject="年发电量"),
    case("养护合同期限为3年。", "3年", "3", "年", "duration"),
    case("建设工期15个月。", "15个月", "15", "个月", "duration", subject="建设工期"),
    case("平均接通时间2分23秒。", "2分23秒", "143", "秒", "duration", subject="平均接通时间"),
    case("单程通行时间1小时30分钟。", "1小时30分钟", "90", "分钟", "duration", subject="单程通行时间"),
    case("图书按9折销售。", "9折", "9", "折", "other"),
]
HARD = [
    # the number of a hotline may also count
    case("发放补助资金12345元。", "12345元", "12345", "元", "money", subject="补助资金"),
    case("全县共有学生12315名。", "12315名", "12315", "名", subject="学生"),
    case("邀请乡贤15人。", "15人", "15", "人", subject="乡贤"),
    # a unit of two kinds, and one that begins with a multiplier
    case("安装宣传牌12块。", "12块", "12", "块", subject="宣传牌"),
    case("入学率提高5百分点。", "5百分点", "5", "百分点", "percentage_point", change="increase", subject="入学率"),
    case("三分之二以上的业主同意改造。", "三分之二", "0.6667", "", "other", qualifier="at_least", subject="业主"),
    # 上百 is over, and 上 is no noun
    case("吸引上千人参加活动。", "千人", "1000", "人", qualifier="over", subject=None),
    case("两年内建成泵站。", "两年", "2", "年", "duration", qualifier="at_most", subject=None),
    case("打深井两眼，解决吃水难题。", "两眼", "2", "眼", subject="深井"),
    case("共需资金约96万元。", "96万元", "960000", "元", "money", qualifier="about", subject="资金"),
]


@pytest.mark.parametrize(
    ("body", "expected", "subject"), NUMERALS + OPEN_ENDS + RANGES + SHARES + CHANGES + QUALIFIERS + UNITS + HARD
)
def test_a_figure(body: str, expected: tuple[str | None, ...], subject: str | None) -> None:
    (found,) = figures(body)
    assert (found.text, found.value, found.value_max, found.unit, found.qualifier, found.change, found.kind) == expected
    if subject != ANY:
        assert found.subject == subject


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "新增泵站4座、管网20公里。",
            [("4座", "4", "increase", "count", "泵站"), ("20公里", "20", None, "length", "管网")],
        ),
        (
            "化验合格率由41%提高到58%。",
            [("41%", "41", None, "percent", "化验合格率"), ("58%", "58", None, "percent", "化验合格率")],
        ),
        (
            "登记志愿者37人（占45.1%）。",
            [("37人", "37", None, "count", "志愿者"), ("45.1%", "45.1", None, "percent", "志愿者")],
        ),
        (
            "共有床位1200余张，其中护理床位700张。",
            [("1200余张", "1200", None, "count", "床位"), ("700张", "700", None, "count", "护理床位")],
        ),
        (
            "茶叶产值6亿元，同比增长8%。",
            [("6亿元", "600000000", None, "money", "茶叶产值"), ("8%", "8", "increase", "percent", "茶叶产值")],
        ),
    ],
)
def test_several_figures_of_one_sentence(body: str, expected: list[tuple[str, str, str | None, str, str]]) -> None:
    assert [(f.text, f.value, f.change, f.kind, f.subject) for f in figures(body)] == expected


@pytest.mark.parametrize(
    "body",
    [
        *("108国道穿城而过。", "G108线已经通车。", "国道G320线正在养护。", "S210线正在养护。", "县道X023线正在养护。"),
        *("地铁3号线延伸至开发区。", "101路公交已经恢复。", "K3+200至K9+800段已经修复。", "5G基站实现全覆盖。", "共享4G信号。"),
        *("转诊至三级医院。", "建成三甲医院。", "创建4A级景区。", "引进3D打印设备。", "防控H7N9流感。", "控制PM2.5排放。"),
        *("已经列入“十四五”规划。", "构建“1+10+X”服务体系。", "推行“3+2”学制。", "防范“7·20”暴雨。", "开展“五个一”活动。"),
        *("实施一批重点项目。", "出台一系列政策。", "组建一支巡护队伍。", "建立一个专班。", "办理证件一次性告知。"),
        *("服务一老一小。", "推进五社联动。", "提供一站式服务。", "实行一户一策。", "实施“一河一策”。", "三改一拆持续推进。"),
        *("依据第三条规定处理。", "参照第三十六条第二款。", "第3、4条已经修订。", "第173号建议由我局办理。"),
        *("县第十七届人民代表大会期间提出。", "县十七届人大二次会议期间。", "第三次会议通过了规划。", "第六届第七次理事会。"),
        *(
            "家住2号楼3单元501室。",
            "涉及2-3号楼。",
            "住址为丙路12号。",
            "建设3号泵站。",
            "二号机组已经投运。",
            "启动二期工程建设。",
        ),
        *("每天8:30开门。", "每天8:30—17:30开放。", "会议于16时06分结束。", "师生比为1:12.5。", "使用IP地址192.168.1.1。"),
        *("设立24小时自助图书馆。", "打造15分钟生活圈。", "打造5公里就业圈。"),
        *("可以拨打12345热线。", "遇险请拨打110。", "值班电话0999-7654321。", "值班电话13912345678。", "邮编为666100。"),
        *("周远等5位代表提出了建议。", "周远等五名委员提出了提案。", "考核排名前10位。", "考核排名位列全市第3名。"),
        *("千方百计解决困难。", "走进千家万户。", "方便百姓出行。", "我局十分重视。", "推动万众创新。", "开展百日攻坚行动。"),
        *("全国两会期间加强值守。", "服务三农工作。", "坚持两手抓。", "双方签订了协议。", "坚持四方联动。", "规范二手车交易。"),
        *("建好四好农村路。", "融入一带一路建设。", "落实两不愁三保障要求。", "规范“三公”经费。", "规范“两品一标”农产品。"),
        *("走访数百户群众。", "投入几十万元。", "成千上万的群众受益。", "工程进度过半。", "半数群众表示满意。", "实现零投诉。"),
        *("实施三年行动计划。", "三年行动收官。", "年内完成改造。", "近年来持续治理。", "2023年5月9日完成。", "12月底前完成。"),
        *("除险加固小（一）型水库。", "系统升级至1.0版。", "开展第七次人口普查。", "促进一二三产业融合。", "控制二氧化碳排放。"),
        *("按照乙政发〔2020〕11号文件执行。", "落实《乙县河道规划（2016—2030年）》。", "符合GB 17761—2018的要求。"),
        *("联系九三学社。", "前往百色市考察。", "对接四川省水利厅。", "联合五华区水务局。", "赴三亚市招商。", "开展八一慰问。"),
        *("中央一号文件要求。", "党的二十大报告指出。", "三年级学生免费参加。", "面向高三年级宣讲。", "严把一线关口。"),
        *("一方面加强宣传，另一方面严格执法。", "作为重点工作之一。", "建设二维码系统。", "第一书记驻村。"),
        # harder: the second numeral of such a word; a school year, a town, a form at school
        *("实现两个一百年奋斗目标。", "游客来自四面八方。", "二手房交易有序。", "坚持四议两公开。", "推进三治融合。"),
        *("2022—2023学年已经结束。", "学习四川三台县的经验。", "为初三学生送教。"),
    ],
)
def test_what_only_looks_like_a_figure(body: str) -> None:
    assert [(f.text, f.unit) for f in figures(body)] == []


def test_the_opening_and_the_foot_hold_no_figures_of_the_body() -> None:
    parts = {
        "foot": "（联系人：郑成 电话：0999-7654321）\n抄送：县人大常委会（2份）。\n乙县水务局办公室　　2023年6月10日印发\n（共印8份）",
        "addressee": "周远、吴小松等5位代表：",
    }
    assert [f.text for f in figures("修复河堤3公里。", **parts)] == ["3公里"]


def test_a_form_behind_the_letter_holds_no_figures() -> None:
    form = "附件1\n征求意见表\n请于10个工作日内寄回，共3份。"
    assert [f.text for f in figures("修复河堤3公里。", foot=form)] == ["3公里"]


def test_figures_inside_quotes_count() -> None:
    assert [f.text for f in figures("您提出的“新建公厕12座，方便游客”的建议已经采纳。")] == ["12座"]


def test_nothing_before_the_body_lends_a_subject() -> None:
    found = figures("3年内建成泵站。")
    opening = gongwen.parse(letter(body="3年内建成泵站。")).opening
    assert opening is not None
    assert [f.text for f in found] == ["3年"]
    assert found[0].subject is None or found[0].subject not in opening.text


@pytest.mark.parametrize("broken", ["安装路灯12\n万盏。", "安装路灯12万\n盏。", "安装路灯1\n2万盏。"])
def test_a_hard_wrap_does_not_part_a_figure(broken: str) -> None:
    lines = "我县对全县各个乡镇的路灯设施进行了全面的摸排和改造提升"
    found = figures(f"{lines}，\n{lines}，\n{lines[: 27 - broken.index(chr(10))]}{broken}")
    assert [(f.value, f.unit) for f in found] == [("120000", "盏")]


@pytest.mark.parametrize("digits", ["0.1", "3.10", "1234567890123.4567", "0.0001", "17.58"])
def test_values_are_exact_decimals(digits: str) -> None:
    (money,) = figures(f"安排资金{digits}万元。")
    assert Decimal(money.value) == Decimal(digits) * 10000
    assert "E" not in money.value.upper()


FRAGMENTS = (
    "新建公厕12座", "补助30—50万元", "30万至50万元", "三四个", "十几万人", "110多个", "百分之八十", "三分之二", "5个百分点", "90元/人·月", "2分23秒", "2倍以上5倍以下",
    "年内", "两年", "3年", "1亿3千万", "近", "约", "超过", "不低于", "以上", "左右", "增长", "下降", "提高到", "第三条", "108国道", "G108", "5G", "K3+200", "“1+10+X”", "一批", "8:30",
    "1:12.5", "24小时自助", "15分钟生活圈", "0999-7654321", "等5位代表", "2号楼3单元", "乙政发〔2020〕3号", "《乙县规划（2016—2030年）》", "2021年6月10日", "万", "亿", "元", "%", "万元",
    "0", "1", "12", "3.5", "l2", "１２", "三", "十", "百", "一", "两", "千瓦时", "/", "·", "、", "-", "至", "．", "多", "余", "几", "资金", "群众", "的", "其中", "（", "）", "“", "”",
)  # fmt: skip
GLUE = ("", "", "", "，", "。", "；", " ", "\n", "\n　　")
BODIES = st.lists(st.tuples(st.sampled_from(FRAGMENTS), st.sampled_from(GLUE)), min_size=1, max_size=16).map(
    lambda pieces: "".join(part for piece in pieces for part in piece)
)


@given(BODIES)
@settings(deadline=None)
def test_figures_are_true_to_the_text_apart_and_in_order(body: str) -> None:
    parsed = gongwen.parse(letter(body=body))
    at = 0
    for figure in parsed.figures:
        assert at <= figure.start < figure.end
        at = figure.end
        said = parsed.source.text[figure.start : figure.end]
        assert "".join(figure.text.split()) == "".join(said.split())
        assert re.fullmatch(r"\d+(\.\d+)?", figure.value)
        if figure.value_max is not None:
            assert Decimal(figure.value_max) > Decimal(figure.value)
        assert figure.unit or "分之" in figure.text
        assert "".join(figure.unit.split()) in said or figure.unit in ("%", "‰")
        assert figure.subject is None or "".join(figure.subject.split()) in "".join(parsed.source.text.split())


@given(BODIES)
@settings(deadline=None)
def test_figures_dates_and_citations_never_overlap(body: str) -> None:
    parsed = gongwen.parse(letter(body=body))
    taken = [(e.start, e.end) for e in (*parsed.dates, *(c for c in parsed.citations if not c.nested))]
    for figure in parsed.figures:
        assert not any(start < figure.end and figure.start < end for start, end in taken)


@given(st.integers(1, 10**9), st.sampled_from(["", "万", "亿", "百万", "千万"]), st.sampled_from(["元", "人", "吨", "平方米"]))
@settings(deadline=None)
def test_multipliers_are_folded_into_the_value(number: int, multiplier: str, unit: str) -> None:
    factor = {"": 1, "万": 10**4, "亿": 10**8, "百万": 10**6, "千万": 10**7}[multiplier]
    (found,) = figures(f"总量为{number}{multiplier}{unit}。")
    assert (found.value, found.unit) == (str(number * factor), unit)
