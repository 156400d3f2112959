<!letter kind=suggestion_reply p.kind=suggestion p.assembly=npc p.region="市" p.term=7 p.session=5 p.number=63 p.subject="关于改善中小学教室照明条件">
<x>展开
菜单</x>
类别:<handling v="B">B</handling>
<docno code="河教函" year=2021 serial=58>河教函〔2021〕58号</docno> 签发人:<signer>周立本</signer>
<title>河阳市教育局
对市七届人大五次会议第63号建议的复函</title>
<addr role="deputy">吴桂兰</addr>代表:
<opening>您提出的关于改善中小学教室照明条件的建议收悉,现答复如下:</opening>
一、<h l=1 o=1>基本情况</h>
全市现有中小学校<f v=146 u=所 k=count sub="中小学校">146所</f>,普通教室<f v=2980 u=间 k=count sub="普通教室">2980间</f>。<d iso=2020-10>2020年10月</d>,我局联合市疾控中心抽检教室<f v=300 u=间 k=count sub="教室">300间</f>,照度达标率为<f v=62.3 u=% k=percent sub="照度达标率">62.3%</f>,农村学校达标情况较差。<d iso=2020>当年</d>全市中小学生总体近视率<f v=51.8 u=% k=percent sub="总体近视率">51.8%</f>,比<d iso=2018>2018年</d>下降<f v=1.2 u=个百分点 ch=decrease k=percentage_point sub="总体近视率">1.2个百分点</f>。您提出的问题确实存在,很有针对性。
二、<h l=1 o=2>已开展的工作</h>
<m o=1 s=done>(一)<h l=2 o=1>改造教室灯具</h>。<d iso=2019 to=2020>2019年至2020年</d>,市、县两级共投入资金<f v=6400000 u=元 k=money sub="资金">640万元</f>,更换护眼灯具<f v=11000 u=套 k=count sub="护眼灯具">1.1万套</f>,<f v=57 u=所 k=count sub="学校">57所</f>学校的<f v=1206 u=间 k=count sub="教室">1206间</f>教室照明得到改善。</m>
<m o=2 s=done>(二)<h l=2 o=2>开展视力监测</h>。按照《<c>综合防控儿童青少年近视实施方案</c>》要求,每学年组织<f v=2 u=次 k=count sub="视力筛查">2次</f>视力筛查,已为<f v=142000 u=名 k=count sub="学生">14.2万名</f>学生建立视力档案。</m>
(三)<h l=2 o=3>存在的困难</h>。一是财力不足,乡镇学校公用经费紧张,难以自行承担改造费用;二是部分教室建于<d iso=1990 to=1999>上世纪90年代</d>,线路老化,需要先改线路再换灯具。
三、<h l=1 o=3>下一步打算</h>
<m o=1 s=planned due=2022-12-31>一是多方筹措资金,将教室照明改造列入校舍维修项目,<d iso=2022-12-31>2022年底</d>前完成剩余<f v=1700 u=间 q=over k=count sub="教室">1700余间</f>教室的改造。</m><m o=2 s=planned by="市市场监管局">二是严把灯具质量关,由市市场监管局对采购的灯具进行抽检,不合格的一律退换。</m><m o=3 s=planned>三是督促各校落实每天校园体育活动不少于<f v=1 u=小时 q=at_least k=duration sub="校园体育活动">1小时</f>的规定,减轻学生用眼负担。</m>
<closing>感谢您对教育工作的关心和支持,希望继续多提宝贵意见和建议!</closing>
<sig>河阳市教育局</sig>
<date iso=2021-07-15>2021年7月15日</date>
<contact>联系人:<pn>郑小莉</pn> 联系电话:<ph>5550483</ph></contact>
