<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=18 p.session=3 p.number=47 p.subject="关于改建石马镇双桥村大湾桥的建议">
<title>青禾县交通运输局
关于县十八届人大三次会议第47号建议的答复</title>

<addr role=deputy>周继明</addr>代表：

<opening>您提出的《关于改建石马镇双桥村大湾桥的建议》收悉，现答复如下：</opening>

经现场踏勘，大湾桥位于通村公路C217线K3+150处，建于<d iso=1989>1989年</d>，属石拱结构，全长<f v=26 u=米 k=length sub="全长">26米</f>、桥面宽<f v=4.2 u=米 k=length sub="桥面宽">4.2米</f>。受<d iso=2022-06>2022年6月</d>洪水冲刷，桥台出现裂缝，<d iso=2023-11>去年11月</d>经检测评定为四类桥，影响双桥、石坝<f v=2 u=个 k=count sub="村">两个</f>村<f v=480 u=户 q=over k=count sub="群众">480余户</f><f v=1900 u=名 q=over k=count sub="群众">1900多名</f>群众出行。该桥未能列入<d iso=2023>2023年</d>危桥改造计划，主要原因：一是上级补助按延米核定，资金缺口较大；二是镇村自筹能力不足。

目前，该桥已纳入全省农村公路危桥改造项目库，估算投资<f v=1380000 u=元 k=money sub="估算投资">138万元</f>，其中省级补助约<f v=700000 u=元 q=about k=money sub="省级补助">70万元</f>。下一步，我局将抓好以下工作：<m o=1 s=planned due=2024-07-31>一是加快前期工作，<d iso=2024-07-31>7月底前</d>完成施工图设计和财政评审；</m><m o=2 s=planned by="石马镇人民政府">二是由石马镇人民政府负责征地协调，涉及土地约<f v=1.3 u=亩 q=about k=area sub="土地">1.3亩</f>；</m><m o=3 s=planned due=2024-12-31>三是抢抓枯水期组织施工，确保<d iso=2024-12-31>2024年底前</d>建成通车；</m><m o=4 s=planned by="县公安局交警大队">四是由县公安局交警大队会同我局在桥头设置限载标志，施工前禁止总质量超过<f v=10 u=吨 q=over k=weight sub="总质量">10吨</f>的车辆通行。</m>

<closing>感谢您对交通运输工作的关心和支持，欢迎今后多提宝贵意见。</closing>

<sig>青禾县交通运输局</sig>
<date iso=2024-06-03>2024年6月3日</date>

<contact>（联系人：<pn>邓文奇</pn>　联系电话：<ph>0736-3229417</ph>）</contact>
