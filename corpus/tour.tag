<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="云湖市" p.term=6 p.session=3 p.number=153 p.subject="关于推动文旅深度融合、擦亮“千古云湖”品牌的提案">
<title>关于对政协云湖市六届三次会议
第153号提案的答复</title>

<addr role=party_group>农工党云湖市委员会</addr>：

<opening>贵党派提出的《关于推动文旅深度融合、擦亮“千古云湖”品牌的提案》收悉。提案立意高远、调研深入、建议务实，我局深受启发，现结合市发改委、市交通局、市商务局会办意见，答复如下：</opening>

<m o=1 s=done>一、<h l=1 o=1>立足资源禀赋，厚植文旅融合底色</h>

云湖山水形胜、人文荟萃，素有“九峰三泖、半城烟雨”之誉。全市现有不可移动文物<f v=1476 u=处 k=count sub="不可移动文物">1476处</f>，其中全国重点文物保护单位<f v=17 u=处 k=count sub="全国重点文物保护单位">17处</f>；国家级非遗代表性项目<f v=9 u=项 k=count sub="国家级非遗代表性项目">9项</f>；A级旅游景区<f v=58 u=家 k=count sub="A级旅游景区">58家</f>，含5A级<f v=2 u=家 k=count sub="5A级">2家</f>、4A级<f v=16 u=家 k=count sub="4A级">16家</f>。<m o=1 s=done>一是以规划定向。先后出台《<c>云湖市全域旅游发展规划（2021—2030年）</c>》《<c no="云发〔2022〕7号">关于加快建设文化旅游强市的实施意见</c>》（云发〔2022〕7号），构建“一核两带三片区”格局。</m><m o=2 s=done>二是以项目赋能。<d iso=2023>2023年</d>实施文旅重点项目<f v=64 u=个 k=count sub="文旅重点项目">64个</f>，完成投资<f v=8730000000 u=元 k=money sub="投资">87.3亿元</f>，古城南街改造、云湖水秀等<f v=12 u=个 k=count sub="项目">12个</f>项目建成开放，新增就业岗位<f v=5300 u=个 q=over k=count ch=increase sub="就业岗位">5300余个</f>。</m><m o=3 s=done>三是以活动聚气。举办开渔节、非遗市集等活动<f v=220 u=场 q=over k=count sub="活动">220多场</f>，央视报道<f v=31 u=次 k=count sub="央视报道">31次</f>，全网曝光量突破<f v=1800000000 u=次 q=over k=count sub="全网曝光量">18亿次</f>。</m>

<d iso=2024-01 to=2024-06>2024年上半年</d>，全市接待国内游客<f v=23715000 u=人次 k=count sub="国内游客">2371.5万人次</f>，同比增长<f v=16.8 u=% k=percent ch=increase sub="国内游客">16.8%</f>；实现旅游总收入<f v=24860000000 u=元 k=money sub="旅游总收入">248.6亿元</f>，同比增长<f v=21.3 u=% k=percent ch=increase sub="旅游总收入">21.3%</f>；过夜游客占比<f v=34.9 u=% k=percent sub="过夜游客占比">34.9%</f>，同比提升<f v=4.2 u=个百分点 k=percentage_point ch=increase sub="过夜游客占比">4.2个百分点</f>；人均消费<f v=1048 u=元 k=money sub="人均消费">1048元</f>。</m>

二、<h l=1 o=2>关于短板弱项和提案所提建议</h>

诚如贵党派所言，我市文旅产业尚存“有说头、缺看头、少玩头”之憾：一则龙头景区带动力不强，年接待超<f v=1000000 u=人次 q=over k=count sub="年接待">百万人次</f>的景区仅<f v=5 u=家 k=count sub="景区">5家</f>；二则夜间消费业态单一，夜间消费占旅游消费的比重不足<f v=20 u=% q=under k=percent sub="夜间消费">20%</f>；三则“快进慢游”体系不畅，高铁站至核心景区公交发车间隔长达<f v=40 u=分钟 k=duration sub="公交发车间隔">40分钟</f>。对此，我局逐条研究：

关于<q>“打造沉浸式夜游产品”</q>。已引入社会资本<f v=320000000 u=元 k=money sub="社会资本">3.2亿元</f>，建设“夜泊云湖”项目，画舫<f v=26 u=艘 k=count sub="画舫">26艘</f>正在建造，计划<d iso=2024-09-30>今年9月底前</d>试运营。

关于<q>“推出<f v=10 u=条 k=count sub="精品研学线路">10条</f>精品研学线路”</q>。经与市教育局会商，首批遴选<f v=6 u=条 k=count sub="精品研学线路">6条</f>，覆盖中小学<f v=113 u=所 k=count sub="中小学">113所</f>，暑期预计接待学生<f v=40000 u=人次 q=about k=count sub="学生">4万人次</f>左右。

三、<h l=1 o=3>下一阶段努力方向</h>

<m o=1 s=planned by="市文旅集团" due=2025>（一）<h l=2 o=1>做强核心吸引物</h>。由市文旅集团牵头，推进云湖古城创建国家5A级旅游景区，<d iso=2025>2025年</d>通过省级初评；改造提升乡村民宿<f v=300 u=家 k=count sub="乡村民宿">300家</f>，新增床位<f v=4500 u=张 k=count ch=increase sub="床位">4500张</f>。</m>

<m o=2 s=planned by="市交通局" due=2024-12-31>（二）<h l=2 o=2>畅通旅游交通微循环</h>。市交通局增开旅游专线<f v=8 u=条 k=count ch=increase sub="旅游专线">8条</f>，<d iso=2024-12-31>年底前</d>实现4A级以上景区公交全覆盖，发车间隔压缩到<f v=15 u=分钟 q=at_most k=duration sub="发车间隔">15分钟</f>以内；新建生态停车位<f v=2200 u=个 k=count sub="生态停车位">2200个</f>。</m>

<m o=3 s=planned>（三）<h l=2 o=3>激活文旅消费</h>。<m o=1 s=planned by="市商务局">其一，联合市商务局发放文旅消费券<f v=20000000 u=元 k=money sub="文旅消费券">2000万元</f>，单张面额<f v=50 vmax=200 u=元 k=money sub="单张面额">50—200元</f>；</m><m o=2 s=planned>其二，实施门票减免，对<f v=65 u=岁 q=at_least k=other>65岁</f>以上老年人、现役军人等<f v=6 u=类 k=count sub="人群">6类</f>人群免首道门票，预计每年让利<f v=11000000 u=元 q=over k=money>1100余万元</f>；</m><m o=3 s=planned by="各县（区）政府">其三，各县（区）政府每年至少培育<f v=1 u=个 q=at_least k=count sub="夜间文旅消费集聚区">1个</f>夜间文旅消费集聚区。</m></m>

山水为证，初心如磐。我局将以本次提案办理为契机，久久为功，不负重托。

<closing>衷心感谢贵党派对我市文化旅游工作的关心与厚爱，敬请继续提出宝贵意见！</closing>

<sig>云湖市文化广电旅游局</sig>
<date iso=2024-08-09>2024年8月9日</date>

<contact>（联系人：<pn>沈若溪</pn>  电话：<ph>0000-87651230</ph>）</contact>
