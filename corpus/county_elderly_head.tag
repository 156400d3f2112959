<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=19 p.session=3 p.number=64 p.subject="关于加强农村互助幸福院运营管理">
<x>首页/ 政府信息公开 / 法定主动公开内容 / 建议提案 / 人大代表建议 / 正文</x>

<title>岐川县民政局
关于对县十九届人大三次会议第64号建议的答复</title>

<x>来源:岐川县民政局 发布时间:2024-10-16 09:41</x>
类别:<handling v="B">B</handling>
<mark name="岐川县民政局">岐川县民政局文件</mark>
签发人:<signer>杜文斌</signer>
<contact>联系人:<pn>史小莉</pn> 电话:<ph>0917-5552716</ph></contact>
<docno code="岐民函" year=2024 serial=58>岐民函【2024】58号</docno>

<addr role="deputy">任建荣</addr>、<addr role="deputy" etal=1>郝秋生</addr>等代表:

<opening>您提出的关于加强农村互助幸福院运营管理的建议,现答复如下:</opening>

截至目前,全县建成农村互助幸福院<f v=86 u=所 k=count sub="农村互助幸福院">86所</f>,覆盖行政村的<f v=65.6 u=% k=percent sub="行政村">65.6%</f>,其中常年运营<f v=52 u=所 k=count sub="农村互助幸福院">52所</f>,间歇运营<f v=21 u=所 k=count sub="农村互助幸福院">21所</f>,因村上没有运营资金关门的<f v=13 u=所 k=count sub="农村互助幸福院">13所</f>。运营不好主要有<f v=2 u=个 k=count sub="原因">两个</f>原因:一是补助标准低,<d iso=2016>2016年</d>定的每院每年<f v=5000 u=元 k=money sub="补助">5000元</f>补助一直没有调整;二是没有专职管理员,大多由村干部兼任。

针对您提出的问题,我局<d iso=2024-07>7月份</d>会同县财政局逐院过了一遍,从<d iso=2024>今年</d>起运营补助按运营天数分档发放,<f v=300 u=天 q=at_least k=duration sub="运营天数">300天</f>以上的每院补助<f v=12000 u=元 k=money sub="补助">1.2万元</f>,<f v=200 u=天 vmax=300 k=duration sub="运营天数">200天至300天</f>的补助<f v=8000 u=元 k=money sub="补助">8000元</f>,不足<f v=200 u=天 q=under k=duration sub="运营天数">200天</f>的不予补助。首批补助资金<f v=484000 u=元 k=money sub="首批补助资金">48.4万元</f>已于<d iso=2024-08-31>8月底</d>拨付到各镇。下一步把幸福院运营情况纳入各镇年度考核,<d iso=2025>2025年</d>计划再申报改造提升幸福院<f v=10 u=所 k=count sub="幸福院">10所</f>。

<sig>岐川县民政局</sig>

<date iso=2024-09-05>2024年9月5日</date>
