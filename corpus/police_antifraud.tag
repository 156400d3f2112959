<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="区" p.term=9 p.session=5 p.number=0118 p.subject="关于筑牢社区反诈防线、守护老年人“钱袋子”的提案">
<mark name="云州市公安局青川分局">云州市公安局青川分局</mark>
────────────────────────

<docno code="云公青复" year=2026 serial=12>云公青复〔2026〕12号</docno>

<title>对区政协九届五次会议第0118号提案的答复</title>

<addr role="party_group">农工党青川区总支</addr>、<addr role="member">戴明华</addr>委员：

<opening>贵单位（您）提出的《关于筑牢社区反诈防线、守护老年人“钱袋子”的提案》（第0118号）收悉。分局党委高度重视，指定刑侦大队牵头办理，现将有关情况答复如下：</opening>

<d iso=2025>2025年</d>，全区共立电信网络诈骗案件<f v=862 u=起 k=count sub="电信网络诈骗案件">862起</f>，同比下降<f v=17.3 u=% ch=decrease k=percent>17.3%</f>；群众损失<f v=93400000 u=元 k=money sub="群众损失">9340万元</f>，同比下降<f v=22.6 u=% ch=decrease k=percent>22.6%</f>。但<f v=60 u=岁 q=at_least k=other>60岁</f>以上被害人占比由<d iso=2023>2023年</d>的<f v=11.4 u=% k=percent sub="60岁以上被害人占比">11.4%</f>上升至<f v=15.8 u=% k=percent sub="60岁以上被害人占比">15.8%</f>，户均损失<f v=108000 u=元 k=money sub="户均损失">10.8万元</f>，是全区平均水平的<f v=1.6 u=倍 k=multiple>1.6倍</f>。提案指出：<q>“老年人获取信息的渠道窄，单靠发传单、拉横幅收效甚微。一是要把宣传搬进社区食堂和老年大学，二是要给每<f v=500 u=户 k=count>500户</f>配<f v=1 u=名 k=count sub="反诈宣传员">1名</f>反诈宣传员。”</q>这些意见切中要害，我们逐条作了研究。

一、<h l=1 o=1>已经开展的工作</h>

<m o=1 s=done>首先，壮大宣传队伍。从社区民警、网格员、退休教师中选聘反诈宣传员<f v=426 u=名 k=count sub="反诈宣传员">426名</f>，走进<f v=38 u=家 k=count sub="社区食堂">38家</f>社区食堂、<f v=4 u=所 k=count sub="老年大学">4所</f>老年大学授课<f v=310 u=场 q=over k=count>310多场</f>，直接受众<f v=26000 u=人次 q=over k=count sub="直接受众">2.6万余人次</f>。</m>

<m o=2 s=done by="人民银行青川支行|邮储银行">其次，把好资金出口。联合人民银行青川支行、邮储银行出台《<c>大额现金取款“一问二看三核”工作指引</c>》，对单笔取现<f v=50000 u=元 q=at_least k=money sub="单笔取现">5万元</f>以上的老年客户实行劝导确认，<d iso=2026-01 to=2026-04>今年1—4月</d>，成功劝阻<f v=147 u=人 k=count>147人</f>，避免损失<f v=6120000 u=元 k=money>612万元</f>。</m>

<m o=3 s=done>再次，严打涉老诈骗。侦破冒充保健专家、虚构投资返利等案件<f v=93 u=起 k=count sub="案件">93起</f>，抓获犯罪嫌疑人<f v=211 u=名 k=count sub="犯罪嫌疑人">211名</f>，打掉团伙<f v=14 u=个 k=count sub="团伙">14个</f>。</m>

<m o=4 s=done>最后，全力追赃挽损。<d iso=2025>去年</d>冻结涉案资金<f v=21376000 u=元 k=money sub="涉案资金">2137.6万元</f>，分<f v=3 u=批 k=count>三批</f>向<f v=219 u=名 k=count sub="群众">219名</f>群众返还<f v=14860000 u=元 k=money>1486万元</f>。</m>

二、<h l=1 o=2>对具体建议的答复</h>

（一）<h l=2 o=1>关于<q>“在银行网点设置反诈劝阻专岗”</q>的建议</h>。予以采纳。全区<f v=46 u=个 k=count sub="银行网点">46个</f>银行网点中已有<f v=29 u=个 k=count>29个</f>设岗，其余<f v=17 u=个 k=count>17个</f>将于<d iso=2026-08-31>8月底</d>前设立。

（二）<h l=2 o=2>关于<q>“为独居老人免费安装来电预警终端”</q>的建议</h>。部分采纳。每台终端约<f v=380 u=元 q=about k=money sub="终端">380元</f>，全区独居老人<f v=5200 u=名 q=about k=count sub="独居老人">5200名</f>左右，一次性铺开需近<f v=2000000 u=元 q=about k=money>200万元</f>，财力难以承受，拟先行试点。

三、<h l=1 o=3>下一步工作</h>

<m o=1 s=planned by="区民政局" due=2026-12-31>（一）<h l=2 o=1>试点预警终端</h>。由我分局会同区民政局，<d iso=2026-12-31>年底</d>前在南门、柳荫<f v=2 u=个 k=count sub="街道">两个</f>街道安装<f v=500 u=台 k=count>500台</f>。</m>

<m o=2 s=planned>（二）<h l=2 o=2>完善联动机制</h>。落实《<c>中华人民共和国反电信网络诈骗法</c>》，推动通信、金融、社区信息互通，预警信息<f v=15 u=分钟 q=at_most k=duration>15分钟</f>内推送到社区民警。</m>

<closing>此复函已经分局长袁立群审签。感谢贵单位和戴明华委员对公安工作的关心支持！</closing>

<sig>云州市公安局青川分局</sig>
<date iso=2026-05-19>2026年5月19日</date>

<contact>联系人：<pn>郝 磊</pn>　　联系电话：<ph>67810110</ph></contact>

抄送：<cc>区政协提案委员会</cc>（2份）、<cc>区政府督查室</cc>（1份）。
