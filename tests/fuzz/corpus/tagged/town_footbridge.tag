<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="青坪镇" p.term=18 p.session=2 p.number=6 p.subject="关于维修石桥村三组人行便桥">
<docno code="青政函" year=2023 serial=11>青政函〔2023〕11号</docno>
<title>关于青坪镇第十八届人大二次会议第6号建议的答复</title>
办理结果：<handling v="B">B</handling>类
<addr role="deputy">吴开桂</addr>、<addr role="deputy">田应发</addr>代表：
<opening>您们提出的关于维修石桥村三组人行便桥的建议收悉，现答复如下：</opening>
该桥建于<d iso=1987>1987年</d>，长<f v=14 u=米 k=length sub="长">14米</f>，桥面护栏缺失，确需维修。我镇已向县交通运输局申报资金<f v=65000 u=元 k=money sub="资金">6.5万元</f>，待资金下达后组织实施。汛期请村委会设置警示标志，提醒群众绕行。
<closing>感谢您们对我镇工作的关心和支持！</closing>
<sig>青坪镇人民政府</sig>
<date iso=2023-05-16>2023年5月16日</date>
领导署名：<signer>冉启华</signer>
<contact>联系人：<pn>张素英</pn>
联系电话：<ph>5558032</ph></contact>
