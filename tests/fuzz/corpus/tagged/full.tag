<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="柳溪县" p.term=9 p.session=3 p.number=052 p.subject="关于整治背街小巷的提案" pb.kind=proposal pb.number=060>
<x>首页 > 公开 > 提案答复</x>
<copyno>000012</copyno>　<class>秘密</class>　<urgency>特急</urgency>
<mark name="柳溪县住房和城乡建设局">柳溪县住房和城乡建设局文件</mark>
<docno code="柳建函" year=2023 serial=18>柳建函〔2023〕18号</docno>　签发人：<signer>方 正</signer>
办理类型：<handling v="A">A</handling>　是否公开：<disclosure v="open">是</disclosure>

<title>关于政协柳溪县九届三次会议
第052号提案答复的函</title>

<addr role=member>林晓</addr>、<addr role=member etal=1>周宁</addr>等3位委员：

　　<opening>您提出的《关于整治背街小巷的提案》收悉，现答复如下：</opening>

　　一、<h l=1 o=1>基本情况</h>
　　您提出<q>“路灯少、路面破、停车乱”</q>的问题。<d iso=2022>2022年</d>，我县依据《<c no="柳政办〔2021〕6号">柳溪县〈<c nested=1>城市更新条例</c>〉实施办法</c>》（柳政办〔2021〕6号）整治小巷<f v=12 u=条 q=over k=count sub="小巷">12余条</f>，投资<f v=3500000 vmax=4000000 u=元 k=money>350万至400万元</f>，投诉下降<f v=15.5 u=% ch=decrease k=percent sub="投诉">15.5%</f>。
　　背街小巷连着千家万户，整治工作点多面广、权属复杂，仍存在产权单位协调难、后续管护资金不足等问题。
　　二、<h l=1 o=2>下一步工作</h>
　　下一步，我县将坚持问题导向，把居民反映集中的小巷优先纳入改造范围，分批实施、逐条销号，完善管护机制。
　　<m o=1 s=planned by="县城管局|县财政局" due=2024-06-30>一是由县城管局牵头、会同县财政局，于<d iso=2024-06-30>2024年6月底前</d>补装路灯。<m o=1 s=ongoing>1.正在勘
<x>— 1 —</x>
察现场；</m><m o=2>2.订购灯具。</m></m><m o=2 s=planned>二是施划车位。</m>

　　<closing>感谢您的支持。</closing>

　　附件：1.<att o=1>小巷整治计划表</att>

<sig>柳溪县住房和城乡建设局</sig>
<date iso=2023-05-09>2023年5月9日</date>

<contact>（联系人：<pn>何 平</pn>　电话：<ph>0000-6123456</ph>）</contact>
<note>（此件不含附表）</note>
抄送：<cc>县政协提案委</cc>，<cc>县政府督查室</cc>。
<imp agency="柳溪县住房和城乡建设局办公室" date=2023-05-10>柳溪县住房和城乡建设局办公室　2023年5月10日印发</imp>
