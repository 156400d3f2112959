<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="市" p.term=7 p.session=3 p.number=42 p.subject="关于发展我市夜间文旅消费的提案">
<title>关于对市政协七届三次会议第42号提案的答复</title>

<addr role="party_group">民建渭阳市委会</addr>：

<opening>贵委提出的“关于发展我市夜间文旅消费的提案”收悉，现就有关情况答复如下。</opening>

近年来，我局围绕建设区域性旅游目的地，把夜间文旅消费作为扩内需的重要抓手，主要做了以下工作：

<m o=1 s=done>一是打造夜游产品。<d iso=2022>2022年</d>建成开放渭河右岸光影步道<f v=3.4 u=公里 k=length sub="渭河右岸光影步道">3.4公里</f>，推出“古渡夜话”实景演出，全年演出<f v=118 u=场 k=count sub="演出">118场</f>，接待观众<f v=93000 u=人次 k=count sub="观众">9.3万人次</f>。</m>

<m o=2 s=done>二是丰富夜间业态。引导老城根、北关里<f v=2 u=条 k=count sub="街区">两条</f>街区延长营业时间，夜间营业商户由<d iso=2021>2021年</d>的<f v=210 u=户 k=count sub="夜间营业商户">210户</f>增加到<f v=386 u=户 k=count sub="夜间营业商户">386户</f>，<d iso=2023-01 to=2023-03>今年一季度</d>街区夜间客流同比增长<f v=31.5 u=% ch=increase k=percent sub="街区夜间客流">31.5%</f>。</m>

<m o=3 s=done by="市交通运输局|市公安局">三是优化配套服务。市交通运输局将旅游专线收班时间延长至22:30，市公安局在街区周边增设临时停车位<f v=420 u=个 ch=increase k=count sub="临时停车位">420个</f>。</m>

贵委在提案中指出的<q>“夜间文旅同质化严重、本土文化元素挖掘不够、收费和卫生标准不统一”</q>等问题，在我市确实存在。下一步，我们将重点做好：<m o=1 s=planned due=2023-12-31>1、突出文化特色，挖掘皮影、社火等非遗资源，<d iso=2023-12-31>年底</d>前推出沉浸式小剧目<f v=2 u=部 k=count sub="沉浸式小剧目">2部</f>；</m><m o=2 s=planned>2、完善标准规范，制定《<c>夜间文旅街区服务规范</c>》，统一收费公示和卫生要求；</m><m o=3 s=planned by="市融媒体中心">3、加大宣传推介，与市融媒体中心合作开设专栏，每月发布夜游线路不少于<f v=4 u=条 q=at_least k=count sub="夜游线路">4条</f>。</m>

<closing>再次感谢贵委对我市文化旅游工作的关注与支持。</closing>

<sig>渭阳市文化和旅游局</sig>

<date iso=2023-05-29>2023年5月29日</date>

签 发 人：<signer>高  群</signer>

<contact>承 办 人：<pn>贺小庆</pn>

联系电话：<ph>0910—5552067</ph></contact>
