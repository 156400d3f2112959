<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="市" p.term=9 p.session=2 p.number=2023071 p.subject="关于加强我市乡村医生队伍建设的提案">
<mark name="沅清市卫生健康局">沅清市卫生健康局</mark>

<docno code="沅卫健函" year=2023 serial=61>沅卫健函〔2023〕61号</docno>
办理结果：<handling v="B">B</handling>
公开属性：<disclosure v="open">主动公开</disclosure>

<title>对市政协九届二次会议第2023071号提案的答复</title>

<addr role=member>韩素琴</addr>委员：
    <opening>您提出的《关于加强我市乡村医生队伍建设的提案》收悉。首先感谢您对基层卫生健康工作的关注。经商市人力资源社会保障局、市财政局，现答复如下：</opening>
    乡村医生是农村居民健康的“守门人”。目前，全市共有村卫生室<f v=486 u=所 k=count sub="村卫生室">486所</f>，在岗乡村医生<f v=602 u=人 k=count sub="在岗乡村医生">602人</f>，其中<f v=60 u=岁 q=at_least k=other>60岁</f>及以上的<f v=197 u=人 k=count sub="在岗乡村医生">197人</f>，占<f v=32.7 u=% k=percent>32.7%</f>，具有执业（助理）医师资格的仅<f v=148 u=人 k=count sub="在岗乡村医生">148人</f>。您在提案中指出的<q>“年龄老化、后继乏人”</q>问题，在我市确实存在。
    一、<h l=1 o=1>关于拓宽补充渠道</h>
    <m o=1 s=done>一是开展订单定向培养。<d iso=2020>2020年以来</d>，依托沅清职业技术学院累计招录农村订单定向医学生<f v=126 u=人 k=count sub="农村订单定向医学生">126人</f>，在校期间免除学费，毕业后到村卫生室服务不少于<f v=6 u=年 q=at_least k=duration>6年</f>，首批<f v=38 u=人 k=count sub="农村订单定向医学生">38人</f>已于<d iso=2023-07>2023年7月</d>到岗。</m><m o=2 s=done>二是招聘大学生乡村医生。<d iso=2023>2023年</d>拿出事业编制<f v=30 u=名 k=count sub="事业编制">30名</f>，面向医学类普通高校毕业生专项招聘，已签订服务协议<f v=28 u=人 k=count>28人</f>。</m><m o=3 s=done>三是返聘退休医师。出台《<c>沅清市退休医师下村服务实施办法</c>》，明确返聘人员每人每月补助<f v=1500 u=元 k=money sub="补助">1500元</f>，已有<f v=22 u=名 k=count sub="退休医师">22名</f>退休医师到村坐诊。</m>
    二、<h l=1 o=2>关于提高待遇保障</h>
    <m o=1 s=done>一是落实各项补助。基本公共卫生服务经费、基本药物补助和一般诊疗费实行按季预拨、年终结算，<d iso=2022>2022年</d>全市共拨付村医补助<f v=29460000 u=元 k=money sub="村医补助">2946万元</f>，人均<f v=49000 u=元 k=money sub="村医补助">4.9万元</f>，较<d iso=2021>上年</d>增长<f v=6.5 u=% ch=increase k=percent sub="村医补助">6.5%</f>。</m><m o=2 s=done>二是发放离岗补助。对到龄离岗村医按工作年限给予每人每月<f v=300 u=元 vmax=800 k=money sub="生活补助">300元至800元</f>生活补助，累计惠及离岗村医<f v=1130 u=人 k=count sub="离岗村医">1130人</f>。</m>
    您提出的<q>“将在岗村医全部纳入城镇职工养老保险”</q>的建议，因村医与乡镇卫生院没有劳动关系，且经测算每年需新增支出约<f v=12000000 u=元 q=about ch=increase k=money sub="支出">1200万元</f>，目前尚不具备条件，我局将会同市人力资源社会保障局、市财政局进一步研究。
    三、<h l=1 o=3>下一步打算</h>
    下一步，我局将认真吸纳您的建议，重点做好以下工作：<m o=1 s=planned due=2024-12-31>一是推进公有产权村卫生室建设，<d iso=2024-12-31>2024年底</d>前完成<f v=54 u=所 k=count sub="村卫生室">54所</f>村卫生室改扩建，公有产权率提高到<f v=85 u=% q=at_least k=percent sub="公有产权率">85%</f>以上；</m><m o=2 s=planned>二是深化“乡聘村用”改革，在白沙、太和<f v=2 u=个 k=count sub="乡镇">2个</f>乡镇试点基础上向全市推开；</m><m o=3 s=planned>三是加强在岗培训，每年组织村医到乡镇卫生院及以上医疗机构进修不少于<f v=2 u=周 q=at_least k=duration>2周</f>。</m>
    <closing>以上答复，如有不妥，请批评指正。</closing>

                                      <sig>沅清市卫生健康局</sig>
                                        <date iso=2023-08-14>2023年8月14日</date>

    <contact>（联系人：<pn>彭茂</pn>；联系电话：<ph>0735-5550862</ph>）</contact>

抄送：<cc>市政协提案委员会</cc>，<cc>市政府督查室</cc>。
