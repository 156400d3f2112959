<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="县" p.term=11 p.session=1 p.number=97 p.subject="关于解决白鹭塘中心小学学生就餐难的提案">
<docno code="汨东教提复字" year=2022 serial=19>汨东教提复字〔2022〕19号</docno>  <handling v="B">B</handling>类  <disclosure v="open">同意公开</disclosure>

<title>对县政协十一届一次会议第97号提案的
答 复</title>

<addr role="member">黎少华</addr>委员:
  您好!<opening>您在县政协十一届一次会议上提出的《关于解决白鹭塘中心小学学生就餐难的提案》已收悉。感谢您对教育工作的关心、重视和支持,经我局认真研究,现答复如下:</opening>
  白鹭塘中心小学现有学生<f v=863 u=人 k=count sub="学生">863人</f>，其中在校就餐学生<f v=612 u=人 k=count sub="在校就餐学生">612人</f>，食堂建于<d iso=2006>2006年</d>，建筑面积仅<f v=240 u=平方米 k=area sub="建筑面积">240平方米</f>，学生错峰就餐仍十分拥挤，您反映的情况属实。我局分管副局长于<d iso=2022-04-20>4月20日</d>带领计财股、校建办、营养办到该校进行了现场调研，形成以下办理意见：
  <m o=1 s=planned>1、<h l=3 o=1>改扩建学校食堂</h>。拟利用学校西侧空坪新建食堂一栋，建筑面积<f v=900 u=平方米 k=area sub="建筑面积">900平方米</f>，可同时容纳<f v=500 u=人 k=count>500人</f>就餐，概算投资<f v=2100000 u=元 k=money sub="概算投资">210万元</f>。该项目已申报<d iso=2023>2023年</d>义务教育薄弱环节改善与能力提升项目，待资金下达后实施。</m>
  <m o=2 s=planned by="校建办" due=2022-08-31>2、<h l=3 o=2>改善就餐条件</h>。<d iso=2022-08-31>8月底</d>前，先由校建办对现有食堂进行维修，更换餐桌椅<f v=60 u=套 k=count sub="餐桌椅">60套</f>，购置消毒柜<f v=4 u=台 k=count sub="消毒柜">4台</f>，费用<f v=96000 u=元 k=money sub="费用">9.6万元</f>从学校公用经费中列支。</m>
  <m o=3 s=planned>3、<h l=3 o=3>加强食品安全管理</h>。严格执行《<c>学校食品安全与营养健康管理规定</c>》，落实校长陪餐制度，每学期开展食堂从业人员培训不少于<f v=1 u=次 q=at_least k=count sub="食堂从业人员培训">1次</f>，并邀请家长代表参与监督。</m>
  <closing>以上答复如有不妥，请批评指正。</closing>

                                  <sig>汨东县教育局</sig>
                                 <date iso=2022-05-18>2022年5月18日</date>

抄 报:<cc>县政府办</cc> <cc>县政协提案委</cc>        <contact>联系单位:县教育局
经 办 人:<pn>周石安</pn>                  联系电话:<ph>5550277</ph></contact>
