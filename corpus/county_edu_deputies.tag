<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=16 p.session=3 p.number=71 p.subject="关于改善柳河镇中心小学办学条件的建议">
<docno code="禾教体函" year=2023 serial=36>禾教体函〔2023〕36号</docno><handling v="A">A</handling>类      是否公开：<disclosure v="open">是</disclosure>

<title>禾丰县教育体育局关于县第十六届人民代表大会第三次会议第71号建议的答复</title>

<addr role="deputy">何秀莲</addr>、<addr role="deputy">李国柱</addr>、<addr role="deputy" etal=1>赵小琼</addr>等6位代表：
<opening>你们在县第十六届人民代表大会第三次会议上提出的《关于改善柳河镇中心小学办学条件的建议》，已交由我局办理。现将办理情况答复如下：</opening>
一、<h l=1 o=1>基本情况</h>
柳河镇中心小学始建于<d iso=1958>1958年</d>，校园占地<f v=12.6 u=亩 k=area sub="校园占地">12.6亩</f>，现有教学班<f v=24 u=个 k=count sub="教学班">24个</f>，学生<f v=1136 u=人 k=count sub="学生">1136人</f>，教职工<f v=61 u=人 k=count sub="教职工">61人</f>。随着镇区<f v=2 u=个 k=count sub="易地搬迁安置点">两个</f>易地搬迁安置点建成入住，<d iso=2020>2020年以来</d>该校学生净增<f v=312 u=人 ch=increase k=count sub="学生">312人</f>，生均校舍面积只有<f v=4.3 u=平方米 k=area sub="生均校舍面积">4.3平方米</f>，住宿和运动场地紧张的问题比较突出。
二、<h l=1 o=2>办理情况</h>
(一)<h l=2 o=1>关于新建学生宿舍的问题</h>。县政府整合资金<f v=4800000 u=元 k=money sub="资金">480万元</f>，在校园东侧新建宿舍楼一幢，建筑面积<f v=2150 u=平方米 k=area sub="建筑面积">2150平方米</f>。项目已于<d iso=2023-03>今年3月</d>开工，目前主体封顶，<d iso=2023-08-31>8月底</d>前可交付使用，新增床位<f v=320 u=张 ch=increase k=count sub="床位">320张</f>。
(二)<h l=2 o=2>关于更换课桌椅的问题</h>。我局从生均公用经费中安排<f v=216000 u=元 k=money sub="生均公用经费">21.6万元</f>，采购课桌椅<f v=900 u=套 k=count sub="课桌椅">900套</f>，已于<d iso=2023-04-28>4月28日</d>全部配发到班。
(三)<h l=2 o=3>关于改建运动场的问题</h>。因规划地块中有基本农田<f v=0.8 u=公顷 k=area sub="基本农田">0.8公顷</f>，现阶段无法办理用地手续，请代表们给予理解。
三、<h l=1 o=3>下步打算</h>
下步，我局将根据代表们的建议，<m o=1 s=planned>一是继续向上争取资金，把柳河镇中心小学综合楼纳入义务教育薄弱环节改善与能力提升项目库。</m><m o=2 s=planned>二是统筹镇内<f v=3 u=所 k=count sub="完小">3所</f>完小布局，从<d iso=2024>2024年</d>秋季学期起，将新桥片区一、二年级学生就近安排到新桥完小就读。</m><m o=3 s=planned by="县委编办|县人社局" due=2023-12-31>三是会同县委编办、县人社局<d iso=2023>年内</d>为该校补充教师<f v=5 u=名 q=at_least k=count sub="教师">5名</f>以上，优先解决音体美教师短缺问题。</m>
<closing>感谢你们对教育体育工作的关心和支持，对以上答复有何意见，请填入“征询意见表”向县人大常委会选举联络工作委员会反馈。</closing>

<sig>禾丰县教育体育局</sig>
<date iso=2023-06-12>2023年6月12日</date>

<contact>联系人：<pn>尹学忠</pn>    联系电话：<ph>0879-5553126</ph></contact>
抄送：<cc>县人大常委会选举联络工作委员会</cc>，<cc>县政府督查室</cc>。
