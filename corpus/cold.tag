<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="市" p.term=8 p.session=4 p.number=75 p.subject="关于补齐冷链物流短板、助推果蔬出山的建议">
<title>眉溪市商务局
关于市八届人大四次会议第75号建议的答复函</title>

<docno code="眉商函" year=2024 serial=38>眉商函〔2024〕38号</docno>

<addr role=deputy>唐菲</addr>、<addr role=deputy>胡启明</addr>代表：

<opening>你们提出的《关于补齐冷链物流短板、助推果蔬出山的建议》（第75号）收悉，首先感谢你们对我市冷链物流发展的关心。经与市农业农村局、市交通运输局、市邮政管理局会商，现答复如下：</opening>

一、<h l=1 o=1>主要工作及成效</h>

<m o=1 s=done>（一）<h l=2 o=1>加强产地冷链设施建设</h>。以家庭农场、农民合作社为主体，<d iso=2021 to=2023>2021年至2023年</d>共争取中央和省级资金<f v=28600000 u=元 k=money sub="中央和省级资金">2860万元</f>，建成产地仓储保鲜设施<f v=146 u=个 k=count sub="产地仓储保鲜设施">146个</f>，新增库容<f v=16300 u=吨 k=weight ch=increase sub="库容">1.63万吨</f>。截至<d iso=2023-12-31>2023年底</d>，全市冷库静态库容约<f v=214000 u=吨 q=about k=weight sub="冷库静态库容">21.4万吨</f>，蔬菜、水果、茶叶产后低温处理率分别为<f v=64 u=% k=percent sub="产后低温处理率">64%</f>、<f v=71 u=% k=percent sub="产后低温处理率">71%</f>和<f v=59 u=% k=percent sub="产后低温处理率">59%</f>，较<d iso=2020>2020年</d>平均提高<f v=8.5 u=个百分点 k=percentage_point ch=increase sub="产后低温处理率">8.5个百分点</f>。</m>

<m o=2 s=done>（二）<h l=2 o=2>推动销地集配中心建设</h>。依托县域商业体系建设项目，建成冷链集配中心<f v=4 u=个 k=count sub="冷链集配中心">4个</f>、低温气调库<f v=52 u=间 k=count sub="低温气调库">52间</f>，单次可储藏水果<f v=9000 u=吨 k=weight sub="水果">9000吨</f>，年预冷能力<f v=26000 u=吨 k=weight sub="年预冷能力">2.6万吨</f>。</m>

<m o=3 s=done by="市交通运输局|市邮政管理局">（三）<h l=2 o=3>打通末端配送堵点</h>。市交通运输局联合市邮政管理局开通交邮合作线路<f v=37 u=条 k=count sub="交邮合作线路">37条</f>，购置冷藏车<f v=65 u=辆 k=count sub="冷藏车">65辆</f>，每单配送成本下降<f v=0.8 u=元 q=about k=money ch=decrease sub="配送成本">0.8元</f>左右，“最先一公里”“最后一公里”逐步打通。</m>

二、<h l=1 o=2>存在的困难</h>

一是预冷设施使用率不高，淡季空置率近<f v=40 u=% q=about k=percent sub="空置率">40%</f>；二是冷藏车平均车龄超过<f v=7 u=年 q=over k=duration sub="平均车龄">7年</f>；三是部分企业用电成本偏高，约占总成本的<f v=3 u=成 q=about k=percent sub="用电成本">三成</f>。这与你们在建议中指出的<q>“建得起、用不起、管不好”</q>是一致的。

三、<h l=1 o=3>下一步工作</h>

<m o=1 s=planned by="市发展改革委" due=2024-09-30>（一）<h l=2 o=1>完善规划布局</h>。由市发展改革委牵头编制《<c>眉溪市冷链物流高质量发展三年行动方案（2024—2026年）</c>》，按照“1+3+N”思路优化网点，<d iso=2024-09-30>2024年9月底前</d>报市政府审定。</m>

<m o=2 s=planned>（二）<h l=2 o=2>降低用冷成本</h>。

<m o=1 s=planned by="国网眉溪供电公司">1．<h l=3 o=1>落实用电优惠</h>。由国网眉溪供电公司对农村保鲜仓储设施执行农业生产用电价格，预计每千瓦时降低<f v=0.25 u=元 q=about k=money ch=decrease>0.25元</f>左右。</m>

<m o=2 s=planned due=2025>2．<h l=3 o=2>探索共享冷库</h>。支持<f v=3 u=家 k=count sub="龙头企业">3家</f>龙头企业组建冷库联盟，到<d iso=2025>2025年</d>冷库利用率提高到<f v=75 u=% q=at_least k=percent sub="冷库利用率">75%</f>以上。</m></m>

<m o=3 s=planned>（三）<h l=2 o=3>培育冷链主体</h>。<m o=1 s=planned>一是对新购冷藏车给予购置价<f v=10 u=% k=percent sub="购置价">10%</f>、单车最高<f v=30000 u=元 q=at_most k=money sub="补助">3万元</f>的补助；</m><m o=2 s=planned by="眉溪职业技术学院">二是由眉溪职业技术学院开设冷链物流专业，每年招生<f v=40 u=人 vmax=50 k=count sub="招生">40—50人</f>。</m></m>

以上<f v=3 u=项 k=count sub="工作">三项</f>工作，我局将明确专人、挂图作战，办理进展及时向你们反馈。

<closing>再次感谢你们对商务工作的支持。以上答复，如有不妥，请批评指正。</closing>

<sig>眉溪市商务局</sig>
<date iso=2024-06-18>2024年6月18日</date>

<contact>（联系人：<pn>罗晓云</pn>；联系电话：<ph>0702-8165520</ph>）</contact>

抄送：<cc>市人大常委会代表工委</cc>，<cc>市政府办公室</cc>，<cc>市农业农村局</cc>。
