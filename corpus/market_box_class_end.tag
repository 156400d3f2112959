<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="沅口市" p.term=6 p.session=3 p.number=118 p.subject="关于加强外卖配送箱清洁消毒监管的提案">
<x>当前位置:首页 > 政府信息公开 > 建议提案办理 > 政协提案</x>

<title>关于政协沅口市第六届委员会第三次会议第118号提案的答复</title>

<x>来源:市市场监管局 2023-08-22 10:07
| | | |</x>

<docno code="沅市监函" year=2023 serial=41>沅市监函[2023]41号</docno>

<addr role="member">龚爱武</addr>委员:

<opening>您提出的《关于加强外卖配送箱清洁消毒监管的提案》收悉,现答复如下:</opening>

我局接到提案后,于<d iso=2023-05-18>5月18日</d>召集<f v=2 u=家 k=count sub="平台代理商">2家</f>平台代理商和城区<f v=6 u=个 k=count sub="市场监管所">6个</f>市场监管所负责人开了座谈会。据统计,城区注册骑手<f v=1470 u=人 q=about k=count sub="注册骑手">1470人</f>左右,其中专职骑手不到<f v=400 u=人 q=under k=count sub="专职骑手">400人</f>,其余为众包骑手。

一、<h l=1 o=1>办理情况</h>

<m o=1 s=done>1、<h l=3 o=1>开展专项检查</h>。<d iso=2023-06>6月份</d>对城区<f v=38 u=个 k=count sub="骑手集散点">38个</f>骑手集散点进行了检查,查看配送箱<f v=215 u=个 k=count sub="配送箱">215个</f>,责令整改<f v=47 u=个 k=count sub="配送箱">47个</f>,对<f v=3 u=家 k=count sub="站点">3家</f>没有消毒记录的站点给予警告。</m>

<m o=2 s=done>2、<h l=3 o=2>印发消毒提示</h>。依据《<c>网络餐饮服务食品安全监督管理办法</c>》有关规定,印发清洁消毒提示卡<f v=1500 u=张 k=count sub="清洁消毒提示卡">1500张</f>,由站点发到骑手手中。</m>

<m o=3 s=done>3、<h l=3 o=3>试行“一箱一码”</h>。在江东片区试点,已为<f v=320 u=个 k=count sub="配送箱">320个</f>配送箱赋码,顾客扫码可查看最近一次消毒时间。</m>

二、<h l=1 o=2>存在的困难</h>

众包骑手流动性大,与平台没有劳动关系,更换一个箱体约需<f v=120 u=元 q=about k=money>120元</f>,代理商不愿承担。配送箱多长时间消毒一次,现行规定也不明确。

三、<h l=1 o=3>下步打算</h>

<m o=1 s=planned due=2023-12-31>一是扩大赋码范围,<d iso=2023-12-31>年底</d>前覆盖全部专职骑手;</m><m o=2 s=planned>二是督促平台代理商每月公布抽查结果;</m><m o=3 s=planned by="市卫健委">三是会同市卫健委开展骑手健康知识培训,计划举办<f v=4 u=期 k=count sub="骑手健康知识培训">4期</f>,培训<f v=600 u=人次 q=at_least k=count>600人次</f>以上。</m>

<closing>感谢您对市场监管工作的关心和支持。</closing>

<sig>沅口市市场监督管理局</sig>

<date iso=2023-08-14>2023年8月14日</date>

(<handling v="B">B</handling>类)

领导签发:<signer>粟建平</signer>

<contact>联系人及电话:<pn>向玲</pn>    <ph>5558832</ph></contact>
