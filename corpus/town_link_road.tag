<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=16 p.session=5 p.number=72 p.subject="关于修建柳溪镇石桥村至枫树坳村连接公路的建议">
<docno code="柳字" year=2021 serial=6>柳字〔2021〕6号</docno> <handling v="B">B</handling>类
<disclosure v="open">同意公开</disclosure>
<title>对县十六届人大五次会议第72号建议的
答 复</title>
<addr role="deputy">周国庆</addr>代表：
<opening>您在县十六届人大五次会议提出的《关于修建柳溪镇石桥村至枫树坳村连接公路的建议》收悉。现答复如下：</opening>
石桥村至枫树坳村连接路全长<f v=3.4 u=公里 k=length sub="连接路全长">3.4公里</f>，为<d iso=2009>2009年</d>修建的泥结石路，涉及沿线<f v=11 u=个 k=count sub="村民小组">11个</f>村民小组<f v=2100 u=人 q=over k=count>2100余人</f>出行。近年来，镇党委、政府多次将该路段列入项目库上报，但因路线跨越河道，需新建桥梁<f v=1 u=座 k=count sub="桥梁">1座</f>，预算资金约<f v=4600000 u=元 q=about k=money sub="预算资金">460万元</f>，资金缺口较大，一直未能立项。
<d iso=2021-04>今年4月</d>，我镇会同县交通运输局对该路段进行了现场踏勘。经商定，分期实施：<m o=1 s=planned due=2021-11>一是先行拓宽改造石桥村境内<f v=1.9 u=公里 k=length>1.9公里</f>，路面宽<f v=4.5 u=米 k=length sub="路面宽">4.5米</f>，已列入<d iso=2021>2021年</d>县农村公路建设计划，预计<d iso=2021-11>11月下旬</d>完工；</m><m o=2 s=planned by="县交通运输局" due=2022-12-31>二是枫树坳村境内<f v=1.5 u=公里 k=length>1.5公里</f>及桥梁工程由县交通运输局完成设计后申报<d iso=2022>2022年</d>项目，<d iso=2022-12-31>2022年年底</d>前可建成通车。</m>
<closing>感谢您对柳溪镇工作的关心和支持。</closing>
<sig>云岭县柳溪镇人民政府</sig>
<date iso=2021-08-26>2021年8月26日</date>
领导签发：<signer>邓  勇</signer>
<contact>联系人及电话：<pn>沈 洁</pn> <ph>0736-5550143</ph></contact>
抄送：<cc>县人大常委会选举任免代表工作委员会</cc>，<cc>县政府办公室</cc>
