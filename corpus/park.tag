<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="市" p.term=11 p.session=1 p.number=091 p.subject="关于推动工业园区提质增效">
<docno code="锦高管函" year=2022 serial=27>锦高管函〔2022〕27号</docno>

<title>锦川高新技术产业开发区管理委员会
关于市政协十一届一次会议第091号
提案的复函</title>

<addr role=member>万里程</addr>委员：

<opening>您提出的关于推动工业园区提质增效的提案收悉。现答复如下：</opening>

锦川高新区规划面积<f v=32.6 u=平方公里 k=area sub="规划面积">32.6平方公里</f>，入驻企业<f v=618 u=家 k=count sub="入驻企业">618家</f>，其中规上工业企业<f v=157 u=家 k=count sub="规上工业企业">157家</f>、高新技术企业<f v=94 u=家 k=count sub="高新技术企业">94家</f>。<d iso=2021>2021年</d>实现工业总产值<f v=48620000000 u=元 k=money sub="工业总产值">486.2亿元</f>，增长<f v=14.9 u=% k=percent ch=increase sub="工业总产值">14.9%</f>；税收<f v=2170000000 u=元 k=money sub="税收">21.7亿元</f>，亩均税收<f v=138000 u=元 k=money sub="亩均税收">13.8万元</f>；<d iso=2022-01 to=2022-06>今年上半年</d>受疫情影响，产值增速回落<f v=5.1 u=个百分点 k=percentage_point ch=decrease sub="产值增速">5.1个百分点</f>，仍完成<f v=23900000000 u=元 q=over k=money sub="产值">239亿元</f>多。主导产业形成“2+3+N”格局，电子信息、新材料产业占比近<f v=7 u=成 q=about k=percent sub="电子信息、新材料产业">七成</f>。

关于您提出的<q>“园区基础配套滞后，企业用工难、融资难，建议设立<f v=500000000 u=元 k=money sub="产业引导基金">5亿元</f>产业引导基金，建设人才公寓<f v=1000 u=套 k=count sub="人才公寓">1000套</f>”</q>等意见，我委逐项作了研究。

一、<h l=1 o=1>关于基础配套</h>

<d iso=2020>2020年以来</d>，园区累计投入<f v=1830000000 u=元 k=money>18.3亿元</f>：

<m o=1 s=done>一是建成标准厂房<f v=760000 u=平方米 k=area sub="标准厂房">76万平方米</f>，入驻率<f v=88 u=% q=about k=percent sub="标准厂房">88%</f>左右；</m>
<m o=2 s=done>二是新建道路<f v=9 u=条 k=count sub="道路">9条</f>、<f v=14.2 u=公里 k=length sub="道路">14.2公里</f>，敷设蒸汽管网<f v=21 u=公里 k=length sub="蒸汽管网">21公里</f>；</m>
<m o=3 s=done>三是扩建污水处理厂，日处理能力由<f v=30000 u=吨 k=weight sub="日处理能力">3万吨</f>提升至<f v=60000 u=吨 k=weight sub="日处理能力">6万吨</f>。</m>
目前园区“九通一平”基本实现，基础配套满意度达<f v=91.3 u=分 k=other sub="基础配套满意度">91.3分</f>。

二、<h l=1 o=2>关于企业用工</h>

<m o=1 s=done by="市人社局">首先，搭建供需平台。联合市人社局举办招聘会<f v=34 u=场 k=count sub="招聘会">34场</f>，提供岗位<f v=27000 u=个 k=count sub="岗位">2.7万个</f>，达成意向<f v=8100 u=人 q=over k=count sub="达成意向">8100余人</f>。</m>

<m o=2 s=done by="锦川职业技术学院">其次，推进产教融合。与锦川职业技术学院共建产业学院<f v=3 u=所 k=count sub="产业学院">3所</f>，开设“冠名班”<f v=16 u=个 k=count sub="冠名班">16个</f>，<d iso=2021>2021年</d>留园就业毕业生<f v=1240 u=人 k=count sub="毕业生">1240人</f>，比<d iso=2020>2020年</d>增长<f v=2 u=成 q=about k=percent ch=increase sub="留园就业毕业生">两成</f>左右。</m>

<m o=3 s=ongoing>再次，解决住房需求。正在建设人才公寓<f v=680 u=套 k=count sub="人才公寓">680套</f>，户型<f v=45 vmax=90 u=平方米 k=area sub="户型">45—90平方米</f>，租金不超过市场价的<f v=60 u=% q=at_most k=percent sub="租金">60%</f>。</m>

三、<h l=1 o=3>关于企业融资</h>

<m o=1 by="市财政局|锦川银行">一是设立“园区贷”。<d iso=2021-10>2021年10月</d>，由市财政局与锦川银行按2:8比例分担风险，累计放贷<f v=640000000 u=元 k=money>6.4亿元</f>，惠及<f v=211 u=家 k=count sub="中小微企业">211家</f>中小微企业，平均利率<f v=4.35 u=% k=percent sub="平均利率">4.35%</f>，较一般贷款低<f v=1.2 u=个百分点 k=percentage_point sub="平均利率">1.2个百分点</f>。<d iso=2022-07 to=2022-12>下半年</d>再新增合作银行<f v=2 u=家 k=count ch=increase sub="合作银行">2家</f>。</m><m o=2 s=planned by="市国投公司" due=2022-12-31>二是组建产业引导基金。由市国投公司发起，首期规模<f v=200000000 u=元 k=money sub="首期规模">2亿元</f>，<d iso=2022-12-31>2022年底前</d>完成备案，后续逐步扩至<f v=500000000 u=元 k=money>5亿元</f>。</m><m o=3 s=planned>三是推动企业上市。对完成股改的企业奖补<f v=500000 u=元 k=money>50万元</f>，对在沪深交易所上市的奖补最高<f v=8000000 u=元 q=at_most k=money>800万元</f>。</m>

四、<h l=1 o=4>下一步重点</h>

认真落实《<c no="国发〔2020〕7号">国务院关于促进国家高新技术产业开发区高质量发展的若干意见</c>》（国发〔2020〕7号）和《<c>锦川市“亩均论英雄”改革实施方案</c>》，<m o=1 s=planned due=2022-12-31>（一）开展低效用地清理，对亩均税收不足<f v=30000 u=元 q=under k=money sub="亩均税收">3万元</f>的<f v=38 u=家 k=count sub="企业">38家</f>企业“一企一策”处置，<d iso=2022>年内</d>盘活土地<f v=1200 u=亩 q=at_least k=area sub="土地">1200亩</f>以上；</m><m o=2 s=planned by="区行政审批局|区市场监管局">（二）深化“标准地+承诺制”改革，由区行政审批局牵头、区市场监管局配合，审批时间减少<f v=30 u=天 k=duration ch=decrease sub="审批时间">30天</f>；</m><m o=3 s=planned due=2025>（三）到<d iso=2025>2025年</d>，园区工业总产值突破<f v=100000000000 u=元 q=over k=money sub="工业总产值">千亿元</f>，国家级专精特新“小巨人”企业达到<f v=20 u=家 k=count sub="国家级专精特新“小巨人”企业">20家</f>。</m>

<closing>感谢您对高新区发展的关心和支持，欢迎随时来园区指导。

专此函复。</closing>

<sig>锦川高新技术产业开发区管理委员会</sig>
<date iso=2022-07-22>2022年7月22日</date>

<contact>（联系人：经济发展局 <pn>傅思源</pn>；电话：<ph>0000-3308156</ph>）</contact>
