<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="市" p.term=13 p.session=5 p.number=168 p.subject="关于优化城北片区公交服务">
<docno code="岚公交函" year=2026 serial=31>岚公交函〔2026〕31号</docno>                         签发人：<signer>邬志强</signer>
类别：<handling v="B">B</handling>                                           是否公开：<disclosure v="open">是</disclosure>

<title>岚州市公共交通集团有限公司
关于市政协十三届五次会议第168号提案的复函</title>

<addr role="member" etal=1>裴  度</addr>等3位委员：
    <opening>你们提出的关于优化城北片区公交服务的提案收悉。集团公司组织现场调查，采集刷卡数据<f v=1620000 u=条 k=count sub="刷卡数据">162万条</f>，现将办理情况函复如下：</opening>
    一、<h l=1 o=1>现状和问题</h>
    城北片区设101路、K12路、夜班2号线等线路<f v=11 u=条 k=count sub="线路">11条</f>，日均发车<f v=736 u=班次 k=count sub="日均发车">736班次</f>，日均客运量<f v=43000 u=人次 k=count sub="日均客运量">4.3万人次</f>，比<d iso=2019>2019年</d>减少近<f v=3 u=成 q=about ch=decrease k=percent sub="客运量">三成</f>。委员们指出的候车长、换乘远、票价结构不合理，我们逐一核对，症结如下：
    1.<h l=3 o=1>首末站不足</h>。片区只有北苑首末站，停车泊位<f v=38 u=个 k=count sub="停车泊位">38个</f>，缺口<f v=50 u=个 q=over k=count sub="缺口">50多个</f>。
    2.<h l=3 o=2>车辆老化</h>。车龄超过<f v=8 u=年 q=over k=duration sub="车龄">8年</f>的有<f v=64 u=辆 k=count>64辆</f>。
    3.<h l=3 o=3>成本倒挂</h>。每人次运营成本<f v=5.86 u=元 k=money sub="每人次运营成本">5.86元</f>，平均票款收入<f v=0.94 u="元/人次" k=rate sub="平均票款收入">0.94元/人次</f>。
    二、<h l=1 o=2>已采取的措施</h>
    <m o=1 s=done>1.<h l=3 o=1><d iso=2026-03-01>3月1日</d>起，101路早高峰间隔由<f v=12 u=分钟 k=duration sub="早高峰间隔">12分钟</f>压缩到<f v=8 u=分钟 k=duration sub="早高峰间隔">8分钟</f></h>。增发区间车<f v=26 u=班次 ch=increase k=count sub="区间车">26班次</f>，准点率升至<f v=93.5 u=% k=percent sub="准点率">93.5%</f>。</m>
    <m o=2 s=done>2.<h l=3 o=2>北苑首末站充电设施改造完毕</h>。安装<f v=120 u=千瓦 k=energy>120千瓦</f>直流桩<f v=16 u=台 k=count sub="直流桩">16台</f>，夜间谷电每度省<f v=0.31 u=元 k=money>0.31元</f>。</m>
    <m o=3 s=done by="市交通运输局">3.<h l=3 o=3>市交通运输局、集团公司联合开展满意度调查</h>。发放问卷<f v=3000 u=份 k=count sub="问卷">3000份</f>，收回有效问卷<f v=2874 u=份 k=count sub="有效问卷">2874份</f>，“基本满意”以上的占<f v=88 u=% k=percent>88%</f>。</m>
    三、<h l=1 o=3>委员建议的采纳情况</h>
    委员们提出<f v=5 u=条 k=count sub="建议">五条</f>建议：（1）延长夜班2号线；（2）增加泊位；（3）推行换乘优惠；（4）增设潮汐专线；（5）取消K12路。其中第（1）（2）（3）（4）条予以采纳，第（5）条因沿线有<f v=2 u=所 k=count sub="中学">两所</f>中学，暂不采纳。具体安排是：
    <m o=1 s=planned>首先，夜班2号线自<d iso=2026-07-01>7月1日</d>起延长至云麓新城二期，末班车推迟到23:10。</m><m o=2 s=planned due=2026-12-31>其次，租用市城投公司闲置地块建设临时停车场，增加泊位<f v=55 u=个 ch=increase k=count sub="泊位">55个</f>，租金<f v=6 u="元/平方米·月" k=rate sub="租金">6元/平方米·月</f>，<d iso=2026-12-31>年底</d>前投用。</m><m o=3 s=planned by="市发展改革委">再次，由市发展改革委牵头核定换乘优惠方案，<f v=60 u=分钟 q=at_most k=duration>60分钟</f>内换乘第二程半价。</m><m o=4 s=ongoing>最后，正按程序招标采购<f v=8.5 u=米 k=length>8.5米</f>纯电动客车<f v=30 u=辆 k=count sub="纯电动客车">30辆</f>，用于开行<f v=3 vmax=4 u=条 k=count sub="潮汐专线">3、4条</f>潮汐专线。</m>
    上述安排所需资金由集团公司自筹<f v=0.4 u="" k=other sub="资金">五分之二</f>，其余申请财政补贴。
    <closing>感谢委员们对公交事业的关心，请继续监督我们的工作。</closing>

                              <sig>岚州市公共交通集团有限公司</sig>
                                    <date iso=2026-06-26>2026年6月26日</date>
    <contact>（联系人：运营管理部 <pn>滑 冰</pn>，电话：<ph>0738-8265501</ph>）</contact>
