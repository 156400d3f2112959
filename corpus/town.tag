<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="石桥镇" p.term=19 p.session=3 p.number=17 p.subject="加强娄溪沿线污水治理">
<docno code="石政函" year=2024 serial=9>石政函〔2024〕9号</docno>

签发人：<signer>唐志刚</signer>

<title>关于对石桥镇第十九届人大三次会议
第17号代表建议的答复</title>

<addr role=deputy>任秀兰</addr>、<addr role=deputy etal=1>夏志明</addr>等五位代表：

<opening>你们提出的“加强娄溪沿线污水治理”的建议收悉，镇党委、镇政府高度重视，经现场查看并与代表面商，现答复如下：</opening>

一、<h l=1 o=1>现状及原因</h>

娄溪自西向东流经我镇<f v=7 u=个 k=count sub="行政村">7个</f>行政村，镇内河长<f v=11.6 u=公里 k=length sub="镇内河长">11.6公里</f>，沿线共有农户<f v=2148 u=户 k=count sub="农户">2148户</f>、饭店<f v=26 u=家 k=count sub="饭店">26家</f>、养殖场<f v=13 u=家 k=count sub="养殖场">13家</f>。据县环境监测站<d iso=2024-03>今年3月</d>监测，下游断面氨氮浓度为<f v=1.42 u=毫克/升 k=rate sub="氨氮浓度">1.42毫克/升</f>，较<d iso=2023-12>去年12月</d>上升<f v=0.3 u=毫克/升 q=about ch=increase k=rate sub="氨氮浓度">0.3毫克/升</f>左右。主要原因有<f v=3 u=条 k=count sub="原因">三条</f>：1、集镇老街雨污合流，污水管网接户率只有<f v=68 u=% k=percent sub="污水管网接户率">68%</f>；2、部分饭店未安装隔油池；3、个别养殖户图省事，存在偷排现象。

二、<h l=1 o=2>已开展的工作</h>

<m o=1 s=done>1、<h l=3 o=1>建设集镇污水处理设施</h>。集镇污水处理厂一期于<d iso=2021-10>2021年10月</d>投入运行，总投资<f v=4600000 u=元 q=over k=money sub="总投资">460多万元</f>，日处理能力<f v=500 u=吨 k=weight sub="日处理能力">500吨</f>，铺设主管网<f v=6.8 u=公里 k=length sub="主管网">6.8公里</f>，接入农户<f v=1460 u=户 k=count sub="农户">1460户</f>。</m>

<m o=2 s=done by="县生态环境分局">2、<h l=3 o=2>整治沿线排污口</h>。<d iso=2024>今年以来</d>，联合县生态环境分局开展夜查<f v=6 u=次 k=count sub="夜查">6次</f>，封堵排污口<f v=9 u=个 k=count sub="排污口">9个</f>，关停养殖场<f v=2 u=家 k=count sub="养殖场">两家</f>，立案<f v=1 u=起 k=count sub="立案">1起</f>，罚款<f v=32000 u=元 k=money sub="罚款">3.2万元</f>。</m>

<m o=3 s=ongoing by="县水务集团">3、<h l=3 o=3>实施老街雨污分流改造</h>。该工程由县水务集团负责实施，概算投资<f v=19800000 u=元 q=about k=money sub="概算投资">1980万元</f>左右，镇级分担<f v=20 u=% k=percent sub="镇级分担">20%</f>，目前正在进行管沟开挖，已完成<f v=3 u=成 q=at_least k=percent>三成</f>以上。</m>

三、<h l=1 o=3>下步打算</h>

在县委、县政府和上级部门的支持下，我镇将咬定<f v=2 u=个 k=count sub="目标">两个</f>目标，即年度水质达标率<f v=90 u=% k=percent sub="年度水质达标率">90%</f>、群众满意率<f v=95 u=% k=percent sub="群众满意率">95%</f>，做好以下工作：

<m o=1 s=planned due=2024-11-30>（1）<h l=4 o=1>加快扫尾工程</h>。<d iso=2024-11-30>11月底前</d>完成老街雨污分流改造，新增接户<f v=520 u=户 ch=increase k=count sub="接户">520户</f>，接户率提高至<f v=92 u=% k=percent sub="接户率">92%</f>。</m>

<m o=2 s=planned by="镇综合执法队|县市场监管局石桥所">（2）<h l=4 o=2>规范饭店排水</h>。由镇综合执法队牵头，会同县市场监管局石桥所逐户上门，督促<f v=19 u=家 k=count sub="饭店">19家</f>饭店安装隔油池，镇财政按每只<f v=300 u=元 k=money sub="补助">300元</f>给予补助。</m>

<m o=3 s=planned by="各行政村">（3）<h l=4 o=3>落实长效管护</h>。由各行政村落实河道保洁员<f v=14 u=名 k=count sub="河道保洁员">14名</f>，每周巡河不少于<f v=3 u=次 q=at_least k=count sub="巡河">3次</f>，并把爱河护河写入《<c>村规民约</c>》。</m>

需要说明的是，集镇污水处理厂二期因土地指标未落实，暂不具备开工条件，我镇将积极向上争取，争取列入<d iso=2025>2025年</d>县级项目计划。

<closing>感谢各位代表对我镇环境保护工作的关心和支持！</closing>

附件：1.<att o=1>娄溪沿线排污口整治清单</att>
　　　2.<att o=2>老街雨污分流改造工程进度表</att>

<sig>石桥镇人民政府</sig>
<date iso=2024-06-14>二○二四年六月十四日</date>

<contact>（联系人：<pn>鲁树声</pn>　联系电话：<ph>84607513</ph>）</contact>

送：<cc>镇人大主席团</cc>，<cc>县人大常委会代表工委</cc>。
