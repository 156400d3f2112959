<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="县" p.term=18 p.session=4 p.number=37 p.subject="关于加强传统村落消防设施建设的建议">
<title>丹河县消防救援大队
关于县人民代表大会十八届四次会议
第37号建议的答复</title>
<addr role="deputy">韦光明</addr>、<addr role="deputy">罗秀英</addr>、<addr role="deputy" etal=1>潘志</addr>等5名代表：
<opening>你们在县人民代表大会十八届四次会议上提出的“关于加强传统村落消防设施建设的建议”收悉，经认真办理，现答复如下。</opening>
<m o=1 s=done>一是增设消防水源。<d iso=2024>2024年以来</d>，结合农村饮水安全巩固提升项目，在全县<f v=23 u=个 k=count sub="传统村落">23个</f>传统村落建成消防水池<f v=31 u=座 k=count sub="消防水池">31座</f>、安装室外消火栓<f v=184 u=个 k=count sub="室外消火栓">184个</f>，取水半径控制在<f v=150 u=米 q=at_most k=length sub="取水半径">150米</f>以内。</m>
<m o=2 s=planned by="县水务局|属地乡镇" due=2025-11-30>二是补齐管网短板。对尚未通供水管网的<f v=6 u=个 k=count sub="村落">6个</f>村落，由县水务局牵头、属地乡镇配合修建高位水池，所需资金约<f v=720000 u=元 q=about k=money sub="所需资金">72万元</f>从县级水利专项资金中列支，<d iso=2025-11-30>2025年11月底</d>前完成。</m>
<m o=3 s=done>三是建强基层力量。督促各乡镇（街道）组建志愿消防队，累计建成<f v=41 u=支 k=count sub="志愿消防队">41支</f>、队员<f v=615 u=人 k=count sub="队员">615人</f>，配备消防摩托车<f v=26 u=辆 k=count sub="消防摩托车">26辆</f>。</m>
<m o=4 s=planned by="县住建局|供电局">四是推进电气线路改造。由县住建局、供电局对木质连片房屋逐户开展隐患排查，改造费用按每户不超过<f v=2000 u=元 q=at_most k=money sub="改造费用">2000元</f>的标准给予补助，具体办法将另行制定。</m>
下一步，我大队将持续跟踪资金划拨情况，加强与相关部门沟通协调，确保上述项目如期完成。
<closing>感谢你们对我县消防工作的关心。</closing>
<sig>丹河县消防救援大队</sig>
<date iso=2025-06-09>2025年6月9日</date>
