<!letter kind=citizen_reply p.kind=message p.subject="关于请求在双溪乡马家坳村通村公路安装路灯">
网友“<addr role="person">半城山色</addr>”您好！
　　<opening>收到您关于请求在双溪乡马家坳村通村公路安装路灯的留言后，乡党委政府安排驻村工作队和村支两委进行了实地走访，现回复如下：</opening>
　　马家坳村下辖<f v=11 u=个 k=count sub="村民小组">11个</f>村民小组，<f v=423 u=户 k=count>423户</f><f v=1687 u=人 k=count>1687人</f>，通村公路全长<f v=6.8 u=公里 k=length sub="通村公路全长">6.8公里</f>，路面宽<f v=4.5 u=米 k=length sub="路面宽">4.5米</f>，<d iso=2016>2016年</d>由“村村通”项目硬化。目前全村仅在村部、学校附近安装太阳能路灯<f v=30 u=盏 q=over k=count sub="太阳能路灯">30余盏</f>，其余路段夜间照明确实不足，您反映的情况属实。
　　按照“先主干、后支线”的原则，我乡计划分步实施：<m o=1 s=planned due=2021-09-30>一是<d iso=2021-09-30>今年9月底</d>前在村部至老屋场段（约<f v=2 u=公里 q=about k=length sub="村部至老屋场段">2公里</f>）安装太阳能路灯<f v=40 u=盏 k=count sub="太阳能路灯">40盏</f>，灯杆间距<f v=50 u=米 k=length sub="灯杆间距">50米</f>，每盏造价<f v=2200 u=元 q=about k=money sub="每盏造价">2200元</f>左右，资金<f v=88000 u=元 k=money sub="资金">8.8万元</f>；</m><m o=2 s=planned due=2022>二是<d iso=2022>明年</d>争取“一事一议”财政奖补资金<f v=150000 u=元 k=money sub="“一事一议”财政奖补资金">15万元</f>，对剩余<f v=4.8 u=公里 k=length>4.8公里</f>进行安装，村民自筹比例控制在<f v=30 u=% q=at_most k=percent sub="村民自筹比例">30%</f>以内。</m>
　　由于安装路灯需占用少量山林，请沿线村民予以支持。您谈到的村口急弯处视线不好，县公路建设养护中心已于<d>上周</d>现场踏勘，拟增设广角镜<f v=2 u=面 ch=increase k=count sub="广角镜">2面</f>、减速带<f v=1 u=处 ch=increase k=count sub="减速带">1处</f>，并将K3+200处弯道内侧山体向里开挖<f v=3 u=米 k=length>3米</f>。
　　<closing>感谢您对家乡的关心！</closing>如有好的意见，请与<contact>乡社会事务办主任<pn>向德斌</pn>联系（电话<ph>15274509931</ph>）</contact>。
　　<sig>双溪乡人民政府</sig>　<date iso=2021-07-16>2021年7月16日</date>
网友您好，您反映的问题已转双溪乡人民政府调查核实。<d iso=2021-07-09>2021年7月9日</d>
