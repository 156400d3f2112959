<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="区" p.term=6 p.session=5 p.number=19 p.subject="关于解决青年教师住房困难的提案" pb.kind=proposal pb.assembly=cppcc pb.region="区" pb.term=6 pb.session=5 pb.number=57 pb.subject="关于盘活农村闲置校舍的提案">
<docno code="麓教函" year=2026 serial=44>麓教函〔2026〕44号</docno>                       办理类型：<handling v="A">A</handling>
签发人：<signer>岑  参</signer>                          公开属性：<disclosure v="open">主动公开</disclosure>

<title>云麓区教育局  云麓区住房和城乡建设局
关于区政协六届五次会议第19、57号提案的答复</title>

<addr role="party_group">民进云麓区总支</addr>、<addr role="member">邰  晴</addr>委员：
    <opening>《关于解决青年教师住房困难的提案》（第19号）、《关于盘活农村闲置校舍的提案》（第57号）收悉。<f v=2 u=件 k=count sub="提案">两件</f>提案内容相近，经并案办理，现答复如下：</opening>
    一、<h l=1 o=1>提案反映的情况</h>
    民进总支调研发现的住房困难，症结是：一是周转房总量少，全区青年教师<f v=1460 u=名 k=count sub="青年教师">1460名</f>，周转房仅<f v=212 u=套 k=count sub="周转房">212套</f>；二是租金上涨，城区普通住宅租金已涨到<f v=24 vmax=31 u="元/平方米·月" k=rate sub="城区普通住宅租金">24—31元/平方米·月</f>；三是改善政策门槛高，入职未满<f v=3 u=年 q=under k=duration sub="入职">三年</f>的不能申请。邰晴委员反映的闲置校舍有<f v=17 u=处 k=count sub="闲置校舍">17处</f>，情况属实。
    二、<h l=1 o=2>正在推进的工作</h>
    <m o=1>（一）<h l=2 o=1>闲置校舍改造为教师公寓</h>。
    <m o=1 s=done>1.<h l=3 o=1><d iso=2026-04>今年4月</d>，原团山中学、白鹿教学点先行改造</h>。建成公寓<f v=46 u=套 k=count sub="公寓">46套</f>，单套<f v=28 vmax=45 u=平方米 k=area sub="单套">28～45平方米</f>，更换门窗<f v=310 u=樘 k=count sub="门窗">310樘</f>，已全部入住。</m>
    <m o=2 s=planned by="区城投公司" due=2027-08-31>2.<h l=3 o=2>区城投公司负责其余<f v=6 u=处 k=count>6处</f>校舍的改造</h>。计划分<f v=2 u=批 k=count>两批</f>实施，进度见下表，<d iso=2027-08-31>2027年8月底</d>前全部交付。
    校舍名称      公寓（套）    概算（万元）    交付时间
    沙堰小学      <f v=24 u=套 k=count sub="公寓">24</f>            <f v=360000 u=元 k=money sub="概算">36</f>            <d iso=2026-11>2026年11月</d>
    七里完小      <f v=31 u=套 k=count sub="公寓">31</f>            <f v=485000 u=元 k=money sub="概算">48.5</f>          <d iso=2027-02>2027年2月</d>
    八角中学      <f v=40 u=套 k=count sub="公寓">40</f>            <f v=640000 u=元 k=money sub="概算">64</f>            <d iso=2027-08>2027年8月</d></m></m>
    <m o=2>（二）<h l=2 o=2>租补并举，降低负担</h>。<m o=1 s=done>一是自<d iso=2026-01-01>1月1日</d>起，已将周转房租金下调，按市场价的<f v=4 u=成 k=percent sub="周转房租金">四成</f>计收；</m><m o=2 s=planned by="区财政局">二是由区财政局会同我们修订办法，将租赁补贴由每月<f v=300 u=元 k=money sub="租赁补贴">300元</f>提高到<f v=450 u=元 k=money sub="租赁补贴">450元</f>；</m><m o=3 s=planned>三是下一步拟取消入职年限的限制，让“新教师”也能申请。</m></m>
    <m o=3 s=ongoing>（三）<h l=2 o=3>“教师之家”提质升级</h>。正在为<f v=9 u=所 k=count sub="学校">9所</f>偏远学校配备热水、健身设施，完成投资<f v=1270000 u=元 k=money sub="投资">127万元</f>，约占计划的<f v=0.6667 u="" q=about k=other>三分之二</f>。</m>
    全部工作完成后，全区周转房将达到<f v=353 u=套 k=count sub="周转房">353套</f>，比<d iso=2025>2025年</d>增加近<f v=7 u=成 q=about ch=increase k=percent sub="周转房">七成</f>。
    三、<h l=1 o=3>有关政策说明</h>
    委员建议将周转房产权出售给教师。根据《<c no="住房和城乡建设部令第11号">公共租赁住房管理办法</c>》（住房和城乡建设部令第11号）等规定，周转房不得出售。教师符合下列情形之一的，可以申请租赁补贴：第一，人均住房面积不足<f v=15 u=平方米 q=under k=area sub="人均住房面积">15平方米</f>；第二，通勤距离超过<f v=25 u=公里 q=over k=length sub="通勤距离">25公里</f>；第三，属于引进的特岗教师。
    申请的步骤是：登录“麓教通”，填写附件2，由所在学校初审，再报区住建局复核，全程不超过<f v=15 u=个工作日 q=at_most k=duration sub="全程">15个工作日</f>。
    <closing>感谢民进总支和邰晴委员对教育工作的关心支持。</closing>

    附件：1.<att o=1>云麓区教师周转房分布图</att>
          2.<att o=2>教师租赁补贴申请表</att>

          <sig>云麓区教育局</sig>        <sig>云麓区住房和城乡建设局</sig>
                                     <date iso=2026-06-09>2026年6月9日</date>

<contact>（联系人：区教育局人事科 <pn>连 翘</pn>，电话 <ph>0792-3361120</ph>）</contact>

抄送：<cc>区政协提案委</cc>、<cc>区委督查室</cc>、<cc>区政府督查室</cc>。
