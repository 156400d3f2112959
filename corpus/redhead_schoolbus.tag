<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="临溪县" p.term=18 p.session=5 p.number=034 p.subject="关于规范农村学生上下学乘车管理的建议">
<copyno>000007</copyno>

<mark name="临溪县教育体育局">临溪县教育体育局文件</mark>

<docno code="临教体建" year=2026 serial=34>临教体建〔2026〕34号</docno>              签发人：<signer>覃 绍 平</signer>
办理类型：<handling v="B">B</handling>类

<title>临溪县教育体育局
关于临溪县第十八届人民代表大会第五次会议
第034号建议的答复</title>

<addr role="deputy">龙玉梅</addr>、<addr role="deputy">田  勇</addr>、<addr role="deputy">向小英</addr>代表：
    <opening>你们提出的《关于规范农村学生上下学乘车管理的建议》收
悉。我局会同县公安局、县交通运输局到<f v=6 u=个 k=count sub="乡镇">6个</f>乡镇实地走访，并
于<d iso=2026-04-22>4月22日</d>与代表们当面沟通，现将办理情况答复如下：</opening>
    一、<h l=1 o=1>基本情况</h>
    全县现有义务教育阶段学校<f v=87 u=所 k=count sub="义务教育阶段学校">87所</f>，在校学生<f v=41263 u=人 k=count sub="在校学生">41263人</f>，其中
家校距离超过<f v=3 u=公里 q=over k=length sub="家校距离">3公里</f>的农村学生<f v=9870 u=人 k=count sub="农村学生">9870人</f>，占<f v=23.9 u=% k=percent>23.9%</f>。这部分学生中，
乘坐校车的<f v=4126 u=人 k=count>4126人</f>，由家长接送的<f v=3980 u=人 k=count>3980人</f>，步行或者乘坐农村客
运班车的<f v=1764 u=人 k=count>1764人</f>。在册校车<f v=96 u=辆 k=count sub="在册校车">96辆</f>，核定座位<f v=3168 u=个 k=count sub="核定座位">3168个</f>，平均车龄<f v=7.5 u=年 k=duration sub="平均车龄">7.5
年</f>。代表们反映的超员、绕行、候车时间长等问题确实存在，原
因主要有：一是线路不合理，个别线路单程超过<f v=70 u=分钟 q=over k=duration sub="单程">70分钟</f>；二是车
辆不足，早晚高峰缺口约<f v=800 u=个 q=about k=count sub="座位">800个</f>座位；三是监管力量薄弱，部分
乡镇交管站仅有<f v=2 u=名 k=count sub="工作人员">两名</f>工作人员。
    二、<h l=1 o=2>已开展的工作</h>
    <m o=1 s=done>（一）<h l=2 o=1>健全管理制度</h>。提请县人民政府办公室印发《<c no="临政办发〔2025〕18号">临溪县
校车安全管理实施细则</c>》（临政办发〔2025〕18号），签订安全
责任书<f v=183 u=份 k=count sub="安全责任书">183份</f>，对<f v=118 u=名 k=count sub="校车驾驶人">118名</f>校车驾驶人逐一建档。</m>
    <m o=2 s=done>（二）<h l=2 o=2>加大财政投入</h>。<d iso=2025>2025年</d>县财政安排校车运营补贴<f v=5160000 u=元 k=money sub="校车运营补贴">516
万元</f>，较<d iso=2024>上年</d>增加<f v=860000 u=元 ch=increase k=money>86万元</f>，增长<f v=20 u=% ch=increase k=percent>20%</f>；每生每学期补贴标准由<f v=300 u=元 k=money sub="每生每学期补贴标准">300
元</f>提高到<f v=360 u=元 k=money sub="每生每学期补贴标准">360元</f>。</m>
    <m o=3 s=done by="县公安局交管大队">（三）<h l=2 o=3>严查违法行为</h>。<d iso=2026-03>今年3月以来</d>，由县公安局交管大队
牵头开展联合执法<f v=27 u=次 k=count sub="联合执法">27次</f>，检查接送学生车辆<f v=1342 u=辆次 k=count sub="检查接送学生车辆">1342辆次</f>，查处超员、

<x>— 1 —</x>

非法营运等违法行为<f v=58 u=起 k=count sub="违法行为">58起</f>，同比下降<f v=31.8 u=% ch=decrease k=percent>31.8%</f>。</m>
    三、<h l=1 o=3>下一步打算</h>
    我局将充分吸收代表们的意见，重点抓好<f v=3 u=项 k=count sub="工作">三项</f>工作：
    <m o=1 s=planned due=2026-07-31>（一）<h l=2 o=1>优化线路布局</h>。<d iso=2026-07-31>2026年7月底</d>前完成全县校车线路复
核，拟新增线路<f v=12 u=条 ch=increase k=count sub="线路">12条</f>，将单程运行时间控制在<f v=50 u=分钟 q=at_most k=duration sub="单程运行时间">50分钟</f>以内。</m>
    <m o=2 s=planned due=2026-08-31>（二）<h l=2 o=2>补齐车辆缺口</h>。计划投入<f v=6720000 u=元 k=money>672万元</f>购置专用校车<f v=24 u=辆 k=count sub="专用校车">24辆</f>，
每辆<f v=280000 u=元 k=money>28万元</f>，<d iso=2026-08-31>8月底</d>前全部投入运营。</m>
    <m o=3 s=planned by="县交通运输局|县公安局">（三）<h l=2 o=3>推行定制客运</h>。由县交通运输局牵头、县公安局配合，
在大坪、枫木、石羔等<f v=5 u=个 k=count sub="乡镇">5个</f>乡镇试点开行学生定制班车，票价不
超过普通班车的<f v=80 u=% q=at_most k=percent>80%</f>。</m>
    <closing>感谢各位代表对我县教育工作的关心和支持！以上答复如有
不妥，请批评指正。</closing>


                            <sig>临溪县教育体育局</sig>
                              <date iso=2026-05-28>2026年5月28日</date>

    <contact>（联系人：<pn>滕建国</pn>；联系电话：<ph>0743—5223618</ph>）</contact>

抄送：<cc>县人大常委会代表工委</cc>，<cc>县人民政府办公室</cc>，<cc>县公安局</cc>，<cc>县交通运输局</cc>。
<imp agency="临溪县教育体育局办公室" date=2026-05-29>临溪县教育体育局办公室              2026年5月29日印发</imp>
（共印15份）

<x>— 2 —</x>
