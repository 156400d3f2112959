<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="漳湾市" p.term=9 p.session=2 p.number=57 p.subject="关于优化城区公交站点设置的建议">
<x>首页 > 公开 > 建议提案 > 人大代表建议

对漳湾市第九届人民代表大会 第二次会议第57号建议的答复

发布时间:2022-07-25    来源:交通局 打印</x>

是否同意公开:<disclosure v="open">是</disclosure>

办理结果:(<handling v="A">A</handling>)

<docno code="漳交建字" year=2022 serial=15>漳交建字〔2022〕15号</docno>

<title>对漳湾市第九届人民代表大会第二次会议第57号建议的答复</title>

<addr role="deputy" etal=1>牛秀芝</addr>等4名代表:

<opening>您提出的关于“关于优化城区公交站点设置的建议”收悉。我局领导十分重视,现答复如下:</opening>

一、<h l=1 o=1>关于站点现状</h>。城区现有公交线路<f v=14 u=条 k=count sub="公交线路">14条</f>、站点<f v=226 u=对 k=count sub="站点">226对</f>。我局<d iso=2022-04>4月份</d>组织市公交公司进行了排查,问题主要有<f v=3 u=类 k=count sub="问题">三类</f>:1.站距超过<f v=800 u=米 q=over k=length sub="站距">800米</f>的<f v=19 u=处 k=count>19处</f>;2.站点设在路口渠化段,影响右转车辆的<f v=11 u=处 k=count sub="站点">11处</f>;3.站名重复或与现状不符的<f v=7 u=处 k=count>7处</f>。

二、<h l=1 o=2>关于优化调整</h>。我局制定了《<c>漳湾市城区公交站点优化方案</c>》,分步实施:<m o=1 s=planned due=2022-08-31>1.增设站点<f v=19 u=对 ch=increase k=count sub="站点">19对</f>,将平均站距缩短至<f v=500 u=米 q=about k=length sub="平均站距">500米</f>左右,<d iso=2022-08-31>8月底</d>前完成;</m><m o=2 s=planned due=2022-12-31 by="市公交公司|市公安局交警大队">2.由市公交公司会同市公安局交警大队,将路口站点后移不少于<f v=50 u=米 q=at_least k=length>50米</f>,<d iso=2022-12-31>年底</d>前完成;</m><m o=3 s=done>3.规范站名,已于<d iso=2022-06-20>6月20日</d>更换站牌<f v=14 u=块 k=count sub="站牌">14块</f>。</m>以上工程共需资金<f v=863000 u=元 k=money sub="资金">86.3万元</f>,已列入市财政预算。

三、<h l=1 o=3>关于开通环城公交专线</h>。经测算,开通环城线需购置纯电动客车<f v=16 u=辆 k=count sub="纯电动客车">16辆</f>,年运营亏损预计<f v=2600000 u=元 k=money sub="年运营亏损">260万元</f>,目前条件还不成熟,待城北客运枢纽建成后再行研究。

<closing>感谢各位代表对公交事业的关心和支持!如对本答复有不同意见,请与我局联系。</closing>

<date iso=2022-07-18>2022年7月18日</date>

领导签发:<signer>段志刚</signer>

<contact>联系人及电话:<pn>魏亚楠</pn>    <ph>5556072</ph></contact>

抄送:<cc>市人大常委会选举任免代表工作委员会</cc>,<cc>市政府办公室</cc>。
