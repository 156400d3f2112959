<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=18 p.session=3 p.number=46 p.subject="关于加快农村电网升级改造的建议">
办理结果：<handling v=A>A</handling>
公开属性：<disclosure v=open>主动公开</disclosure>

<docno code="青发改函" year=2024 serial=33>青发改函〔2024〕33号</docno>

<title>青岭县发展和改革局关于县十八届人大三次会议
第46号建议的答复</title>

<addr role=deputy etal=1>罗启明</addr>等4位代表：

<opening>你们提出的《关于加快农村电网升级改造的建议》（第46号）收悉。我局会同国网青岭县供电公司认真研究，现答复如下：</opening>

一、<h l=1 o=1>全县农村电网现状</h>

截至<d iso=2023-12-31>2023年底</d>，全县建成<f v=110 u=千伏 k=other>110千伏</f>变电站<f v=4 u=座 k=count sub="变电站">4座</f>、<f v=35 u=千伏 k=other>35千伏</f>变电站<f v=9 u=座 k=count sub="变电站">9座</f>，主变容量<f v=416000 u=千伏安 k=energy sub="主变容量">41.6万千伏安</f>，<f v=10 u=千伏 k=other>10千伏</f>线路<f v=118 u=条 k=count sub="线路">118条</f>、<f v=2146 u=公里 k=length sub="线路">2146公里</f>，配电变压器<f v=3260 u=台 k=count sub="配电变压器">3260台</f>。<d iso=2023>2023年</d>全社会用电量<f v=987000000 u=千瓦时 k=energy sub="全社会用电量">9.87亿千瓦时</f>，同比增长<f v=7.4 u=% k=percent ch=increase sub="全社会用电量">7.4%</f>；农村户均配变容量由<d iso=2020>2020年</d>的<f v=1.86 u=千伏安 k=energy sub="农村户均配变容量">1.86千伏安</f>提高到<f v=2.63 u=千伏安 k=energy sub="农村户均配变容量">2.63千伏安</f>，供电可靠率达<f v=99.82 u=% k=percent sub="供电可靠率">99.82%</f>，比<d iso=2020>2020年</d>提高<f v=0.11 u=个百分点 k=percentage_point ch=increase sub="供电可靠率">0.11个百分点</f>。但正如代表们所言，农村电网仍有不少短板：一是部分线路供电半径过长，最长的达<f v=31 u=公里 k=length sub="供电半径">31公里</f>；二是春节返乡期间负荷陡增，个别台区电压偏低；三是山区树障较多，<d iso=2023>去年</d>因树障跳闸<f v=57 u=次 k=count sub="跳闸">57次</f>，占全年故障的近<f v=4 u=成 q=about k=percent sub="因树障跳闸">四成</f>。

二、<h l=1 o=2>已开展的工作</h>

<m o=1 s=done by="县政府">一是坚持规划先行。<d iso=2022>2022年</d>，县政府印发《<c no="青政发〔2022〕11号">青岭县“十四五”配电网规划</c>》（青政发〔2022〕11号），明确了“一环四射”的主网架，<f v=13 u=个 k=count sub="乡镇">13个</f>乡镇全部纳入。</m>

<m o=2 s=done>二是加大资金投入。<d iso=2021 to=2023>2021—2023年</d>，累计完成农网投资<f v=235000000 u=元 k=money sub="农网投资">2.35亿元</f>，实施项目<f v=214 u=个 k=count sub="项目">214个</f>，改造<f v=10 u=千伏 k=other>10千伏</f>线路<f v=386 u=公里 k=length sub="线路">386公里</f>、低压线路<f v=720 u=公里 q=over k=length sub="低压线路">720余公里</f>，新增配变<f v=412 u=台 k=count ch=increase sub="配变">412台</f>。</m>

<m o=3 s=done by="县供电公司|各乡镇">三是集中整治低电压。治理低电压台区<f v=93 u=个 k=count sub="低电压台区">93个</f>，惠及群众<f v=12000 u=户 q=over k=count sub="群众">1.2万余户</f>；县供电公司联合各乡镇清理树障<f v=1800 u=处 q=over k=count sub="树障">1800多处</f>，投入车辆<f v=260 u=台次 q=over k=count sub="车辆">260余台次</f>。</m>

通过以上工作，<d iso=2024-01 to=2024-03>今年一季度</d>全县涉电投诉同比下降<f v=36 u=% k=percent ch=decrease sub="涉电投诉">36%</f>，群众用电获得感明显增强。

三、<h l=1 o=3>关于所提具体建议</h>

（一）<h l=2 o=1>关于<q>“优先改造石门、大坪<f v=2 u=个 k=count sub="乡镇">两个</f>乡镇线路”</q>的建议</h>。石门线、大坪线均建于<d iso=2006>2006年</d>，线径细、负荷重。<f v=2 u=条 k=count sub="线路">两条</f>线路改造已列入<d iso=2024>2024年</d>第二批农网巩固提升工程，总投资<f v=13600000 u=元 k=money sub="总投资">1360万元</f>，目前正在开展施工招标。

（二）<h l=2 o=2>关于<q>“增加村级配变布点”</q>的建议</h>。经现场踏勘，石门乡杨湾村、核桃村等<f v=6 u=个 k=count sub="村">6个</f>村确需增加布点，拟增设配变<f v=11 u=台 k=count ch=increase sub="配变">11台</f>，单台容量<f v=200 vmax=400 u=千伏安 k=energy sub="单台容量">200—400千伏安</f>。

四、<h l=1 o=4>下一步打算</h>

<m o=1 s=planned by="县供电公司" due=2024-10-31>1.<h l=3 o=1>加快项目建设</h>。由县供电公司倒排工期，<d iso=2024-10-31>今年10月底前</d>完成石门、大坪线路改造，届时两地户均容量将超过<f v=3 u=千伏安 q=over k=energy sub="户均容量">3千伏安</f>。</m>

<m o=2 s=planned by="县林业局|县供电公司">2.<h l=3 o=2>健全树障清理机制</h>。县林业局牵头、县供电公司配合，简化采伐手续，审批时限由<f v=15 u=个工作日 k=duration sub="审批时限">15个工作日</f>压缩至<f v=5 u=个工作日 k=duration sub="审批时限">5个工作日</f>以内。</m>

<m o=3 s=planned>3.<h l=3 o=3>优化抢修服务</h>。完善“网格+驿站”抢修模式，城区<f v=45 u=分钟 q=at_most k=duration>45分钟</f>内、乡村<f v=90 u=分钟 q=at_most k=duration>90分钟</f>内到达现场，12345热线涉电工单按时办结率保持在<f v=98 u=% q=at_least k=percent sub="涉电工单按时办结率">98%</f>以上。</m>

<closing>感谢你们对电力工作的关心和支持，恳请一如既往提出宝贵意见。</closing>

<sig>青岭县发展和改革局</sig>
<date iso=2024-06-18>2024年6月18日</date>

<contact>（联系人：<pn>段文涛</pn>；联系电话：<ph>0000-5132206</ph>）</contact>

抄送：<cc>县人大常委会代表工委</cc>，<cc>县政府督查室</cc>，<cc>国网青岭县供电公司</cc>。
