<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="县" p.term=10 p.session=3 p.number=41 p.subject="关于解决县医院东侧巷道积水问题的提案">
<title>关于对县政协十届三次会议第41号提案的答复</title>

<addr role="member">秦玉芬</addr>委员：

    <opening>您提出的“关于解决县医院东侧巷道积水问题的提案”已收悉，现答复如下：</opening>县医院东侧巷道全长<f v=260 u=米 q=over k=length sub="巷道全长">260余米</f>，地下排水管建于<d iso=2003>2003年</d>，管径只有<f v=300 u=毫米 k=length sub="管径">300毫米</f>，加之巷道地势比主街低<f v=0.6 u=米 k=length sub="巷道地势">0.6米</f>，每逢大雨便形成积水，影响群众出行和就医。接到提案后，我局组织市政所和设计单位于<d iso=2023-05-12>5月12日</d>到现场进行了勘查，初步确定拆除原有管道，更换为管径<f v=800 u=毫米 k=length sub="管径">800毫米</f>的钢筋混凝土管，同步增设雨水箅子<f v=18 u=处 ch=increase k=count sub="雨水箅子">18处</f>，预算资金<f v=475000 u=元 k=money sub="预算资金">47.5万元</f>。因<d iso=2023>今年</d>县级城建资金已全部安排完毕，该工程已列入<d iso=2024>2024年</d>城建项目计划，计划<d iso=2024>明年</d>汛期前完工。在此之前，市政所将安排专人在雨天值守，每月清掏管道不少于<f v=2 u=次 q=at_least k=count sub="清掏管道">2次</f>，尽量减轻积水。

    <closing>感谢您对我县市政建设工作的关心，欢迎您继续提出宝贵意见。</closing>

                              <sig>临溪县住房和城乡建设局</sig>
                                <date iso=2023-06-08>2023年6月8日</date>
