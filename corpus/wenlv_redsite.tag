<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="县" p.term=10 p.session=3 p.number=41 p.subject="关于提升鹤坪红色旅游景区配套服务的建议">
<x>政协委员提案</x>

<title>沿溪县文化和旅游广电局 关于县政协十届三次会议第41号提案办理情况的复函</title>

<x>作者： 来源： 发布时间：2023-11-06 16:42</x>

签发人：<signer>田茂林</signer>

<addr role="member">龙家富</addr>、<addr role="member">覃小燕</addr>委员：

你们好！<opening>你们在县政协十届三次会议提出的《关于提升鹤坪红色旅游景区配套服务的建议》提案已收悉，现将办理情况答复如下：</opening>

鹤坪红色旅游景区位于鹤坪镇，<d iso=2017>2017年</d>创建为国家3A级旅游景区，<d iso=2022>去年</d>接待游客<f v=186000 u=人次 k=count sub="游客">18.6万人次</f>。由于建设时间较早，停车、住宿、讲解等配套服务跟不上，你们提出的建议切合实际。

<m o=1 s=done>一是改善停车条件。<d iso=2023>今年</d>投入<f v=850000 u=元 k=money>85万元</f>，在景区入口左侧新建生态停车场，<d iso=2023-09>9月</d>已投入使用，新增车位<f v=120 u=个 ch=increase k=count sub="车位">120个</f>。</m>

<m o=2 s=ongoing by="县文旅投公司">二是完善游客中心功能。县文旅投公司正在对原鹤坪小学旧校舍进行改造，建筑面积约<f v=640 u=平方米 q=about k=area sub="建筑面积">640平方米</f>，主体已完工，正在进行内部装修。</m>

<m o=3 s=done>三是加强讲解队伍建设。举办红色讲解员培训班<f v=2 u=期 k=count sub="红色讲解员培训班">2期</f>，<f v=37 u=人 k=count>37人</f>参加培训，目前景区有专职讲解员<f v=5 u=名 k=count sub="专职讲解员">5名</f>、志愿讲解员<f v=20 u=名 q=over k=count sub="志愿讲解员">20余名</f>。</m>

<m o=4 s=planned by="鹤坪镇">四是发展民宿和农家乐。我局将会同鹤坪镇引导农户利用闲置房屋发展民宿，对评为星级农家乐的给予<f v=10000 u=元 vmax=30000 k=money sub="奖补">1—3万元</f>奖补。</m>

<closing>非常感谢你们对我县旅游工作的关心与支持，也请你们对办理情况复函提出宝贵的意见或建议。

  特此函告。</closing>



               

              <sig>沿溪县文化和旅游广电局</sig>

<date iso=2023-10-30>20231030</date>
