<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="镇" p.term=19 p.session=6 p.number=4 p.subject="关于硬化大箐、白沙坡片区通组道路">
<docno code="石政复" year=2026 serial=4>石政复[2026]4号</docno>   <handling v="A">A</handling>类   <disclosure v="open">同意公开</disclosure>

<title>云岭县石桥镇人民政府
对镇第十九届人民代表大会第六次会议第4号
建议的答复函</title>

<addr role="deputy">杨正华</addr>,<addr role="deputy">李  秀</addr>,<addr role="deputy">和建军</addr>代表:

  <opening>你们在镇第十九届人民代表大会第六次会议期间提出的关于硬化大箐、白沙坡片区通组道路的建议,镇党委、政府高度重视,组织村镇规划、林草、国土等站所负责人到现场踏勘,现将办理情况答复如下:</opening>

  你们反映的情况属实。全镇辖<f v=9 u=个 k=count sub="行政村">9个</f>行政村、<f v=76 u=个 k=count sub="村民小组">76个</f>村民小组,现有通组道路<f v=143.6 u=公里 k=length sub="通组道路">143.6公里</f>,已硬化<f v=118.2 u=公里 k=length>118.2公里</f>,未硬化<f v=25.4 u=公里 k=length>25.4公里</f>,硬化率<f v=82.3 u=% k=percent sub="硬化率">82.3%</f>。未硬化路段涉及群众<f v=1136 u=户 k=count sub="群众">1136户</f><f v=4720 u=人 k=count>4720人</f>,雨天泥泞难行,核桃、烤烟外运成本每吨比邻镇高<f v=40 u=元 vmax=60 k=money>40至60元</f>。

  <d iso=2026-03-18>3月18日</d>,镇党政班子联席会议研究决定,将大箐、白沙坡片区<f v=3 u=条 k=count sub="道路">三条</f>道路列入<d iso=2026>今年</d>实施计划,具体安排如下:

  路段    长度(公里)    路面宽(米)    投资(万元)    计划完工时间
  大箐村部至白沙坡    <f v=2.8 u=公里 k=length sub="长度">2.8</f>    <f v=3.5 u=米 k=length sub="路面宽">3.5</f>    <f v=1260000 u=元 k=money sub="投资">126</f>    <d iso=2026-10>2026年10月</d>
  白沙坡至老鹰岩    <f v=2.1 u=公里 k=length sub="长度">2.1</f>    <f v=3.5 u=米 k=length sub="路面宽">3.5</f>    <f v=945000 u=元 k=money sub="投资">94.5</f>    <d iso=2026-11>2026年11月</d>
  大箐至上寨    <f v=2.7 u=公里 k=length sub="长度">2.7</f>    <f v=4 u=米 k=length sub="路面宽">4</f>    <f v=1215000 u=元 k=money sub="投资">121.5</f>    <d iso=2026-12>2026年12月</d>
  合计    <f v=7.6 u=公里 k=length sub="长度">7.6</f>        <f v=3420000 u=元 k=money sub="投资">342</f>

  所需资金<f v=3420000 u=元 k=money sub="所需资金">342万元</f>,县级补助<f v=2052000 u=元 k=money sub="县级补助">205.2万元</f>,占<f v=60 u=% k=percent>60%</f>;镇级自筹<f v=684000 u=元 k=money sub="镇级自筹">68.4万元</f>,占<f v=20 u=% k=percent>20%</f>;群众投工投劳折资<f v=684000 u=元 k=money sub="群众投工投劳折资">68.4万元</f>,占<f v=20 u=% k=percent>20%</f>。

  为把好事办好,我镇做了以下安排:
  <m o=1 s=done>一是健全机构。已成立由镇长任组长的工作专班,抽调干部<f v=8 u=名 k=count sub="干部">8名</f>包段负责。</m>
  <m o=2 s=ongoing>二是做实群众工作。正在逐户签订让地协议,目前签订<f v=214 u=户 k=count>214户</f>,占应签户数的<f v=91 u=% k=percent>91%</f>。</m>
  <m o=3 s=planned due=2026-12-20>三是严把质量关。路面混凝土厚度不低于<f v=18 u=厘米 q=at_least k=length sub="路面混凝土厚度">18厘米</f>,每个路段选聘义务监督员<f v=2 u=名 k=count sub="义务监督员">2名</f>,<d iso=2026-12-20>12月20日</d>前完成交工验收。</m>

  需要说明的是,你们提出的<q>“将上寨至牛栏冲一段一并硬化,打通与邻镇的断头路”</q>的问题,因该段有<f v=1.9 u=公里 k=length>1.9公里</f>穿越公益林,林地手续尚未办理,暂未列入本批计划,镇里将在<d iso=2027>明年</d>继续争取,望予理解。

  <closing>感谢你们对镇政府工作的关心和支持!如对以上答复有不同意见,请及时反馈。</closing>

                      <sig>云岭县石桥镇人民政府</sig>
                        <date iso=2026-06-05>2026年6月5日</date>

  <contact>(联系单位及电话:石桥镇乡村振兴办 <ph>0878-6123045</ph>; 联系人:<pn>普文亮</pn>)</contact>

抄送:<cc>县人大常委会选举联络工委</cc>,<cc>县人民政府督查室</cc>,<cc>镇人大主席团</cc>(存2份)
