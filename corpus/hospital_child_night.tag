<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="县" p.term=10 p.session=5 p.number=42 p.subject="关于改善儿童夜间就诊条件的提案">
<title>临淮县人民医院关于县政协十届五次会议
第42号提案办理情况的答复</title>
（<docno code="临医函" year=2026 serial=17>临医函〔2026〕17号</docno>   办理结果：<handling v="A">A</handling>   <disclosure v="open">主动公开</disclosure>）

<addr role="member">卜 算</addr>、<addr role="member">麦穗青</addr>委员：
　　<opening>您二位在县政协十届五次会议上提出的《关于改善儿童夜间就诊条件的提案》，交由我院会同县卫生健康委办理。现答复如下：</opening>
　　夜间儿科“挤、慢、吵”，是家长反映最集中的问题。究其原因，首先是医师少，全院儿科执业医师<f v=13 u=名 k=count sub="儿科执业医师">13名</f>，每千名儿童不足<f v=0.5 u=名 q=under k=count sub="儿科执业医师">0.5名</f>；其次是急诊与门诊共用通道，高峰噪声达<f v=72 u=分贝 k=other sub="高峰噪声">72分贝</f>；最后是分诊不细，Ⅲ级、Ⅳ级患儿与急危重症混排。针对这些问题，我院做了以下工作：
　　<m o=1 s=done>（一）<h l=2 o=1>儿科夜间门诊独立设置</h>。<d iso=2026-02-15>2月15日</d>起迁至门诊楼2楼东侧，面积<f v=420 u=平方米 k=area sub="面积">420平方米</f>，设诊室<f v=6 u=间 k=count sub="诊室">6间</f>、输液座位<f v=48 u=个 k=count sub="输液座位">48个</f>，更换隔声门<f v=11 u=樘 k=count sub="隔声门">11樘</f>，夜间噪声降到<f v=55 u=分贝 q=at_most k=other sub="夜间噪声">55分贝</f>以下。</m>
　　<m o=2>（二）<h l=2 o=2>人员力量逐步补强</h>。<m o=1 s=done by="县卫生健康委">一是县卫生健康委从乡镇卫生院选调全科医生<f v=5 u=名 k=count sub="全科医生">5名</f>，转岗培训<f v=6 u=个月 k=duration sub="转岗培训">6个月</f>，已于<d iso=2026-04-30>4月底</d>上岗。</m><m o=2 s=ongoing by="省儿童医院">二是与省儿童医院续签帮扶协议，专家每月驻点<f v=2 u=轮 k=count sub="驻点">两轮</f>，正在协商细节，期限拟由<f v=2 u=年 k=duration sub="期限">两年</f>延长到<f v=3 u=年 vmax=5 k=duration sub="期限">3至5年</f>。</m><m o=3 s=planned due=2026-10>三是<d iso=2026-10>10月</d>公开招聘儿科专业毕业生<f v=4 u=人 k=count sub="儿科专业毕业生">4人</f>，安家费<f v=80000 vmax=120000 u=元 k=money sub="安家费">8万至12万元</f>。</m></m>
　　<m o=3 s=done>（三）<h l=2 o=3>分诊分级，急慢分流</h>。对发热超过<f v=39 u=℃ q=over k=other sub="发热">39℃</f>、不满<f v=1 u=周岁 q=under k=other>1周岁</f>等患儿优先接诊，启用以来急危重症候诊时间由<f v=26 u=分钟 k=duration sub="急危重症候诊时间">26分钟</f>降至<f v=7 u=分钟 k=duration sub="急危重症候诊时间">7分钟</f>，累计接诊<f v=9412 u=人次 k=count sub="接诊">9412人次</f>。</m>
　　家长前来就诊，可按下列步骤办理：1．关注“临淮县医”公众号，点击“儿科夜诊”；2．选择时段，每<f v=15 u=分钟 k=duration sub="时段">15分钟</f>放号<f v=4 u=个 k=count sub="放号">4个</f>；3．凭码到1号窗口报到。高热惊厥等急症不必预约，直接走绿色通道。
　　需要说明的是，提案建议新建儿童医院，投资大、周期长，目前不具备条件。我院将以二期病房楼建设为契机，设儿科病区，床位由<f v=30 u=张 k=count sub="床位">30张</f>增至<f v=60 u=张 k=count sub="床位">60张</f>，正好翻一番。
　　<closing>感谢您二位对我院工作的关心。如对本答复有意见，请填写征求意见表反馈。</closing>

附件：<att>提案办理情况征求意见表</att>

　　　　　　　　　　　　　　　　<sig>临淮县人民医院</sig>
　　　　　　　　　　　　　　　　<date iso=2026-05-20>2026年5月20日</date>

附件
提案办理情况征求意见表
提案编号    42    提案人    卜算、麦穗青
是否满意    □满意    □基本满意    □不满意
委员意见：
