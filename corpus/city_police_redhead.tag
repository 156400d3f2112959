<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="市" p.term=13 p.session=1 p.number=0214 p.subject="关于加强中小学校园周边道路交通安全管理的提案">
<mark name="澜洲市公安局">澜洲市公安局文件</mark>

是否同意公开：<disclosure v="open">是</disclosure>
办理结果：<handling v="B">B</handling>

<docno code="澜公提字" year=2022 serial=18>澜公提字〔2022〕18号</docno>              签发人：<signer>郑卫国</signer>


<title>关于对市政协第十三届委员会第一次会议
第0214号提案的答复</title>

<addr role="member">韩丽娟</addr>委员：
    <opening>您提出的《关于加强中小学校园周边道路交通安全管理的提
案》收悉，现答复如下：</opening>
    一、<h l=1 o=1>基本情况</h>
    我市城区共有中小学校、幼儿园<f v=137 u=所 k=count sub="中小学校、幼儿园">137所</f>，其中<f v=46 u=所 k=count sub="中小学校、幼儿园">46所</f>紧邻主干
道。<d iso=2021>2021年</d>，学校门前及两侧路段共发生交通事故<f v=213 u=起 k=count sub="交通事故">213起</f>，比<d iso=2020>2020
年</d>下降<f v=11.4 u=% ch=decrease k=percent sub="交通事故">11.4%</f>，但上下学时段拥堵、违停等现象仍较多。
    二、<h l=1 o=2>主要工作</h>
    <m o=1 s=done by="市教育局|市住建局">（一）<h l=2 o=1>完善交通安全设施</h>。联合市教育局、市住建局对校园
周边道路逐一排查，安装隔离护栏<f v=2.6 u=公里 k=length sub="隔离护栏">2.6公里</f>，设置减速带<f v=184 u=处 k=count sub="减速带">184处</f>、

<x>-1-</x>

标志牌<f v=95 u=块 k=count sub="标志牌">95块</f>，在<f v=23 u=所 k=count sub="学校">23所</f>学校门前施划黄色网格线，投入资金<f v=4300000 u=元 q=over k=money sub="资金">430余
万元</f>。</m>
    <m o=2 s=done>（二）<h l=2 o=2>建立护学岗制度</h>。<d iso=2021-09>2021年9月以来</d>，全市设立护学岗
<f v=118 u=个 k=count sub="护学岗">118个</f>，由民警、教师、家长共同值守，累计出动警力<f v=32000 u=人次 k=count sub="警力">3.2万人次</f>；
在校门两侧划定家长接送区<f v=58 u=处 k=count sub="家长接送区">58处</f>，即停即走。</m>
    <m o=3 s=done>（三）<h l=2 o=3>严查交通违法行为</h>。<d iso=2022-01 to=2022-06>今年上半年</d>，查处校园周边违法
停车<f v=14700 u=起 k=count sub="违法停车">1.47万起</f>、电动自行车违法载人<f v=8920 u=起 k=count sub="电动自行车违法载人">8920起</f>，检查接送学生车辆
<f v=640 u=辆 q=over k=count sub="接送学生车辆">640多辆</f>，处罚超员车辆<f v=3 u=辆 k=count sub="超员车辆">3辆</f>。</m>
    对您提出的<q>“在主干道学校门口修建过街天桥”</q>的建议，经
与市自然资源和规划局会商，因部分道路红线宽度不够，目前只
有实验小学、市第三中学门前具备建设条件，我局将积极向市政
府汇报。
    三、<h l=1 o=3>下一步工作</h>
    <m o=1 s=planned by="交警支队|属地派出所" due=2022-09-01>一是动态排查隐患。由交警支队牵头，会同属地派出所在每
学期开学前对学校周边道路进行排查，<d iso=2022-09-01>9月1日</d>前完成首轮整改。</m>
<m o=2 s=planned>二是优化交通组织。在<f v=12 u=所 k=count sub="学校">12所</f>学校试行错时上下学，相邻年级间隔
不少于<f v=15 u=分钟 q=at_least k=duration>15分钟</f>。</m><m o=3 s=planned by="市教育局" due=2022-12-31>三是加强宣传教育。联合市教育局开展“开学第
一课”活动，<d iso=2022>年内</d>实现城区学校全覆盖。</m>

<x>-2-</x>
    <closing>感谢您对公安交通管理工作的关心与支持。</closing>
                          <sig>澜洲市公安局</sig>
                          <date iso=2022-07-08>2022年7月8日</date>

<contact>（联系单位：交警支队秩序科，联系人：<pn>马志刚</pn>，电话：<ph>0555-5550312</ph>）</contact>




抄送：<cc>市政府办公室</cc>，<cc>市政协提案委员会</cc>。
<imp agency="澜洲市公安局办公室" date=2022-07-08>澜洲市公安局办公室            2022年7月8日印发</imp>

<x>-3-</x>
