<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="区" p.term=9 p.session=2 p.number=113 p.subject="关于整治柳堤镇背街小巷及农村生活污水的提案">
<docno code="柳政函" year=2023 serial=27>柳政函〔2023〕27号</docno>　　　　　　　　分类：<handling v="A1">A1</handling>

<title>柳堤镇人民政府
关于区政协九届二次会议第113号提案的复函</title>

<addr role=party_group>民盟沙湾区总支部</addr>：

<opening>贵总支提出的《关于整治柳堤镇背街小巷及农村生活污水的提案》（第113号）收悉。该提案由我镇主办，区住房城乡建设局、区生态环境分局会办。现函复如下：</opening>

接到提案后，镇党委、政府先后<f v=3 u=次 k=count sub="专题会议">3次</f>召开专题会议，组织<f v=5 u=个 k=count sub="工作组">5个</f>工作组深入<f v=23 u=个 k=count sub="村（社区）">23个</f>村（社区），走访群众<f v=1200 u=户 q=over k=count sub="群众">1200余户</f>，梳理问题<f v=86 u=条 k=count sub="问题">86条</f>。

<m o=1 s=done>一、<h l=1 o=1>突出重点，推进背街小巷改造</h>

镇区现有背街小巷<f v=64 u=条 k=count sub="背街小巷">64条</f>，总长<f v=18.7 u=公里 k=length sub="总长">18.7公里</f>。<d iso=2022>2022年以来</d>，投入<f v=18600000 u=元 k=money>1860万元</f>，改造背街小巷<f v=41 u=条 k=count sub="背街小巷">41条</f>，铺设沥青路面<f v=76000 u=平方米 k=area sub="沥青路面">7.6万平方米</f>，更换路灯<f v=580 u=盏 k=count sub="路灯">580盏</f>，新增停车泊位<f v=312 u=个 ch=increase k=count sub="停车泊位">312个</f>。具体做法是：<m o=1 s=done>1、坚持先地下后地上，同步敷设雨污管网<f v=22.4 u=公里 k=length sub="雨污管网">22.4公里</f>；</m><m o=2 s=done by="镇城建办">2、由镇城建办牵头，完成<f v=14 u=条 k=count sub="巷道">14条</f>巷道“空中蜘蛛网”整治；</m><m o=3 s=done>3、推行“巷长制”，<f v=64 u=名 k=count sub="巷长">64名</f>巷长全部公示上墙。</m></m>

<m o=2 s=done>二、<h l=1 o=2>补齐短板，开展农村生活污水治理</h>

全镇<f v=17 u=个 k=count sub="行政村">17个</f>行政村共有农户<f v=14600 u=户 k=count sub="农户">1.46万户</f>，日产生活污水约<f v=2100 u=吨 q=about k=weight sub="生活污水">2100吨</f>。截至<d iso=2023-05-31>今年5月底</d>，建成污水处理站（点）<f v=29 u=座 k=count sub="污水处理站（点）">29座</f>，设计处理能力<f v=1650 u=吨/日 k=rate sub="设计处理能力">1650吨/日</f>，受益农户<f v=9870 u=户 k=count sub="受益农户">9870户</f>，治理率<f v=67.6 u="%" k=percent sub="治理率">67.6%</f>，比<d iso=2021-12-31>2021年末</d>提高<f v=31.2 u=个百分点 ch=increase k=percentage_point sub="治理率">31.2个百分点</f>，出水水质达到《<c no="DB43/1665—2019">农村生活污水处理设施水污染物排放标准</c>》（DB43/1665—2019）一级标准。</m>

<m o=3>三、<h l=1 o=3>健全机制，强化长效管护</h>

<m o=1 s=done>首先是定制度。出台《<c>柳堤镇环境卫生长效管理办法</c>》和《<c>柳堤镇农村生活污水设施运维考核细则</c>》，把管护责任落实到村到组。</m><m o=2 s=ongoing by="清源环保公司">其次是定队伍。目前<f v=29 u=座 k=count sub="站点">29座</f>站点正由清源环保公司统一运维，每年运维经费<f v=870000 u=元 k=money sub="运维经费">87万元</f>。</m><m o=3 s=done>再次是定奖惩。每季度评选“最美小巷”“最差小巷”各<f v=2 u=条 k=count>2条</f>，<d iso=2022>去年</d>兑现奖金<f v=64000 u=元 k=money sub="奖金">6.4万元</f>，约谈村干部<f v=5 u=人次 k=count sub="村干部">5人次</f>。</m></m>

四、<h l=1 o=4>存在的困难</h>

对照贵总支提出的<q>“力争<f v=3 u=年 q=at_most k=duration>三年</f>内实现背街小巷和村庄污水治理全覆盖”</q>的目标，还存在不少困难：（1）资金缺口较大，剩余<f v=23 u=条 k=count sub="巷道">23条</f>巷道和<f v=6 u=个 k=count sub="村">6个</f>村的治理尚需资金<f v=31000000 u=元 q=about k=money sub="资金">3100万元</f>左右，而我镇可用财力每年仅<f v=4500000 u=元 k=money sub="可用财力">450万元</f>；（2）山区<f v=4 u=个 k=count sub="村">4个</f>村农户居住分散，户均管网长度超过<f v=60 u=米 q=over k=length sub="户均管网长度">60米</f>，建设成本是平坝地区的<f v=2 u=倍 q=at_least k=multiple sub="建设成本">2倍</f>以上；（3）少数群众观望等待，庭院内管网改造的户数还不到应改户数的一半。

五、<h l=1 o=5>下一步工作</h>

<m o=1 s=planned due=2023-12-31>（一）<h l=2 o=1>加快工程扫尾</h>。<d iso=2023-12-31>今年年底前</d>完成市场巷、糖坊巷等<f v=11 u=条 k=count sub="巷道">11条</f>巷道改造，其余<f v=12 u=条 k=count>12条</f>列入<d iso=2024>2024年</d>计划。</m>

<m o=2 s=planned>（二）<h l=2 o=2>多方筹措资金</h>。<m o=1 s=planned>一是向上争取，申报中央农村环境整治资金<f v=12000000 u=元 k=money sub="中央农村环境整治资金">1200万元</f>；</m><m o=2 s=planned by="区城投公司">二是市场运作，与区城投公司合作包装城乡污水一体化项目；</m><m o=3 s=planned by="各村（社区）">三是群众自筹，各村（社区）采取“一事一议”方式，引导群众投工投劳。</m>涉及资金使用的，一律接受镇人大和群众监督。</m>

<m o=3 s=planned due=2025>（三）<h l=2 o=3>分类推进治理</h>。靠近镇区的<f v=9 u=个 k=count sub="村">9个</f>村纳管处理，居住集中的<f v=4 u=个 k=count sub="村">4个</f>村建站处理，山区<f v=4 u=个 k=count sub="村">4个</f>村采用三格式化粪池加小型湿地就地消纳，<d iso=2025>2025年</d>实现治理率<f v=90 u="%" q=at_least k=percent sub="治理率">90%</f>以上。</m>

<closing>感谢贵总支对我镇工作的关心和支持，恳请一如既往给予监督。

专此函复。</closing>

<sig>沙湾区柳堤镇人民政府</sig>
<date iso=2023-06-20>二〇二三年六月二十日</date>

<contact>（联系人：<pn>古运来</pn>　联系电话：<ph>13800001203</ph>）</contact>

抄送：<cc>区政协提案委</cc>、<cc>区政府目督办</cc>
