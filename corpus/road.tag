<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=16 p.session=4 p.number=27 p.subject="关于改造提升108国道沿线农村公路">
<x>当前位置：首页 > 政务公开 > 建议提案办理</x>

<docno code="岚交字" year=2025 serial=19>岚交字〔2025〕19号</docno>

<title>岚阳县交通运输局
关于县十六届人大四次会议第27号建议的答复</title>

<x>发布时间：2025-06-11 09:30    字号：[大] [中] [小]</x>

<addr role=deputy>武占奎</addr>、<addr role=deputy>冀春梅</addr>代表：

<opening>你们提出的关于改造提升108国道沿线农村公路的建议，交由我局办理，现答复如下：</opening>

你们的建议提得很好。截至<d iso=2024-12-31>2024年末</d>，全县公路通车里程<f v=1387.6 u=公里 k=length sub="公路通车里程">1387.6公里</f>，其中国道<f v=46.2 u=公里 k=length sub="国道">46.2公里</f>、省道<f v=88 u=公里 k=length sub="省道">88公里</f>、县道<f v=214.5 u=公里 k=length sub="县道">214.5公里</f>、乡道<f v=397.3 u=公里 k=length sub="乡道">397.3公里</f>、村道<f v=641.6 u=公里 k=length sub="村道">641.6公里</f>；<f v=9 u=个 k=count sub="乡镇">9个</f>乡镇全部通三级及以上公路，建制村通硬化路率、通客车率均为<f v=100 u=% k=percent sub="建制村通硬化路率、通客车率">100%</f>。

一、<h l=1 o=1>已完成的工作</h>

1.<h l=3 o=1>“四好农村路”建设</h>。<d iso=2023>2023年以来</d>完成农村公路投资<f v=186000000 u=元 k=money sub="农村公路投资">1.86亿元</f>，改建县乡公路<f v=5 u=条 k=count sub="县乡公路">5条</f><f v=63 u=公里 k=length sub="县乡公路">63公里</f>，拓宽窄路面<f v=28.4 u=公里 k=length sub="窄路面">28.4公里</f>，路面宽由<f v=3.5 u=米 k=length sub="路面宽">3.5米</f>拓至<f v=5.5 u=米 k=length sub="路面宽">5.5米</f>，平均每公里造价<f v=920000 u=元 q=about k=money sub="每公里造价">92万元</f>左右。

2.<h l=3 o=2>安防工程</h>。安装波形护栏<f v=41.7 u=公里 k=length sub="波形护栏">41.7公里</f>，处治隐患<f v=36 u=处 k=count sub="隐患">36处</f>，改造危桥<f v=7 u=座 k=count sub="危桥">7座</f>，总投资<f v=23180000 u=元 k=money sub="总投资">2318万元</f>。<d iso=2024>去年</d>农村公路事故起数、死亡人数分别下降<f v=21.4 u=% k=percent ch=decrease sub="事故起数">21.4%</f>和<f v=33.3 u=% k=percent ch=decrease sub="死亡人数">33.3%</f>。

3.<h l=3 o=3>管护机制</h>。依据《<c no="岚政办发〔2023〕16号">岚阳县农村公路养护管理办法</c>》（岚政办发〔2023〕16号），设<f v=312 u=名 k=count sub="路长">312名</f>县乡村三级路长，聘护路员<f v=268 u=人 k=count sub="护路员">268人</f>，其中脱贫人口占<f v=64 u=% k=percent sub="脱贫人口">64%</f>，人均年增收<f v=6000 u=元 k=money ch=increase sub="人均年增收">6000元</f>。

二、<h l=1 o=2>对所提建议的答复</h>

（一）<h l=2 o=1>关于108国道K1023+300至K1041+500段沿线支路</h>。经现场核查，涉及支路<f v=11 u=条 k=count sub="支路">11条</f>、<f v=17.9 u=公里 k=length sub="支路">17.9公里</f>，其中<f v=4 u=条 k=count sub="支路">4条</f>、<f v=6.2 u=公里 k=length sub="支路">6.2公里</f>已列入<d iso=2025>2025年</d>计划，总投资约<f v=8700000 u=元 q=about k=money sub="总投资">870万元</f>，由县公路中心实施，<d iso=2025-06-30>6月底</d>开工，<d iso=2025-10-31>10月底前</d>完工；其余<f v=7 u=条 k=count sub="支路">7条</f>待上级资金下达后分年安排。

（二）<h l=2 o=2>关于苇子沟桥</h>。针对<q>“尽快消除苇子沟桥安全隐患”</q>的建议，我局<d iso=2025-04-18>4月18日</d>作了现场检测，该桥属四类危桥，桥长<f v=52 u=米 k=length sub="桥长">52米</f>，限载<f v=10 u=吨 k=weight sub="限载">10吨</f>。危桥改造施工图已批复（晋交建函〔2025〕77号），县发改局、县财政局正在落实配套资金<f v=1600000 u=元 k=money sub="配套资金">160万元</f>。

（三）<h l=2 o=3>关于S217线货车绕行</h>。此事项属公安交管部门职责，我局已转县公安局交警大队研究。

三、<h l=1 o=3>下步工作</h>

<m o=1 s=planned>一是积极争取车购税补助，力争全年到位资金<f v=30000000 u=元 q=at_least k=money sub="到位资金">3000万元</f>以上；</m><m o=2 s=planned by="各乡镇" due=2025-09-30>二是由各乡镇负责，<d iso=2025-09-30>9月底前</d>完成路域环境整治<f v=120 u=公里 k=length sub="路域环境整治">120公里</f>；</m><m o=3 s=planned by="县气象局|县应急局">三是与县气象局、县应急局建立汛期会商制度，预警信息<f v=30 u=分钟 q=at_most k=duration sub="预警信息">30分钟</f>内发布到路长。</m>

<closing>感谢你们对交通工作的支持。</closing>

<sig>岚阳县交通运输局</sig>
<date iso=2025-06-10>2025年6月10日</date>

领导署名：<signer>白学斌</signer>
<contact>联系人：<pn>田小军</pn>   联系电话：<ph>0000-3226018</ph></contact>
抄送：<cc>县人大选工委</cc> <cc>县政府办</cc>
<x>【打印本页】 【关闭窗口】</x>
