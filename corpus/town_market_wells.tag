<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="乡" p.term=17 p.session=5 p.number=7 p.subject="关于整治松坪集市占道经营的建议" pb.kind=suggestion pb.assembly=npc pb.region="乡" pb.term=17 pb.session=5 pb.number=11 pb.subject="关于修复洗马塘片区机井的建议">
<docno code="松政复" year=2026 serial=3>松政复〔2026〕3号</docno>                                  <handling v="B">B</handling>类

<title>松坪乡人民政府
对乡第十七届人民代表大会第五次会议
第7号、第11号建议的答复</title>

<addr role="deputy">罗  斌</addr>、<addr role="deputy">晏小满</addr>代表：
　　<opening>你们分别提出的《关于整治松坪集市占道经营的建议》（第7号）、《关于修复洗马塘片区机井的建议》（第11号）收悉。因<f v=2 u=件 k=count sub="建议">两件</f>建议都涉及松坪片，现一并答复如下：</opening>
　　一、<h l=1 o=1>关于第7号建议</h>
　　松坪集市逢农历三、六、九赶集，205省道穿街而过。罗斌代表反映的情况属实，占道的根源在于：1．固定摊位少，登记摊贩<f v=186 u=户 k=count sub="登记摊贩">186户</f>，而固定摊位只有<f v=72 u=个 k=count sub="固定摊位">72个</f>；2．客货车无处停，赶集日高峰停车<f v=260 u=辆 q=over k=count sub="停车">260余辆</f>，现有泊位仅<f v=45 u=个 k=count sub="泊位">45个</f>；3．管理人手紧，执法队只有<f v=4 u=人 k=count sub="执法队">4人</f>。
　　为此，乡党委、政府作了以下安排：
　　<m o=1 s=ongoing due=2026-09-30>1．<h l=3 o=1>扩建农贸市场</h>。利用原供销社3号仓库改建，用地<f v=6.4 u=亩 k=area sub="用地">6.4亩</f>，设摊位<f v=120 u=个 k=count sub="摊位">120个</f>。
　　该项目<d iso=2026-03-20>3月20日</d>动工，钢架棚已立起大半，眼下正在做水电，<d iso=2026-09-30>9月底</d>前开市。总投资<f v=2180000 u=元 k=money sub="总投资">218万元</f>，其中<f v=0.6667 u="" k=other sub="总投资">三分之二</f>由县级衔接资金解决。</m>
　　<m o=2 s=done by="学校">2．<h l=3 o=2>松坪小学操场赶集日错时开放</h>。<d iso=2026-04>今年4月</d>已与学校签订协议，周末赶集可停车<f v=60 u=辆 k=count sub="停车">60辆</f>，<d iso=2026-05-05>5月5日</d>起启用。</m>
　　<m o=3 s=planned by="县公安局交警大队松坪中队">3．<h l=3 o=3>由县公安局交警大队松坪中队牵头，拟在205省道集市段实行赶集日分时限行，货车绕行村道</h>。</m>
　　以上<f v=3 u=项 k=count sub="安排">三项</f>安排落实后，集市占道问题可望在<d iso=2026>年内</d>明显缓解，请罗斌代表帮助做好摊贩的解释工作。
　　二、<h l=1 o=2>关于第11号建议</h>
　　洗马塘片区现有机井<f v=9 u=眼 k=count sub="机井">9眼</f>，其中3号、5号、8号井淤塞停用，影响灌溉<f v=430 u=亩 k=area sub="灌溉">430亩</f>。乡里请县水务局技术人员到场勘查，提出<f v=3 u=个 k=count sub="方案">三个</f>方案：方案一，原址洗井，投资少，但水量难恢复；方案二，另打新井<f v=2 u=眼 k=count sub="新井">2眼</f>，单井出水<f v=30 vmax=35 u="立方米/小时" k=rate sub="单井出水">30～35立方米/小时</f>；方案三，从团结水库引水，需铺管<f v=4.7 u=公里 k=length sub="铺管">4.7公里</f>。经征求<f v=3 u=个 k=count sub="村民小组">3个</f>村民小组意见，同意方案二的占<f v=8 u=成 k=percent sub="同意方案二的">八成</f>。
　　据此，<m o=1 s=planned due=2027-04-30>一是将新井纳入<d iso=2027>明年</d>高标准农田补充项目，概算<f v=275000 u=元 k=money sub="概算">27.5万元</f>，<d iso=2027-04-30>2027年4月底</d>前出水；</m><m o=2 s=done by="县水务局">二是县水务局借给柴油抽水机<f v=5 u=台 k=count sub="柴油抽水机">5台</f>，乡里补助油料<f v=40 u=台班 k=count sub="油料">40台班</f>，已保住<f v=310 u=亩 k=area sub="水稻">310亩</f>水稻的栽插水；</m><m o=3 s=planned>三是将对停用的老井加盖封填，防止人畜坠落。</m>
　　<closing>感谢你们对乡政府工作的关心支持。</closing>

　　　　　　　　　　　　　　　　<sig>松坪乡人民政府</sig>
　　　　　　　　　　　　　　　　<date iso=2026-05-11>二〇二六年五月十一日</date>

<contact>（联系单位：乡党政综合办；联系人：<pn>车 前</pn> <ph>0874-7712046</ph>）</contact>

抄送：<cc>县人大常委会选举联络工委</cc>、<cc>县政府办公室</cc>、<cc>乡人大主席团</cc>。
