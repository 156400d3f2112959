<!letter kind=proposal_reply p.kind=proposal p.assembly=cppcc p.region="省" p.term=12 p.session=3 p.number=0619 p.subject="关于提高城乡居民基础养老金标准的提案">
<docno code="沅人社案" year=2025 serial=58>沅人社案〔2025〕58号</docno>
类别:<handling v=B>B</handling>

<title>沅江省人力资源和社会保障厅
关于省政协十二届三次会议第0619号提案的答复</title>

<addr role=member>柯惠民</addr>委员:

<opening>您提出的《关于提高城乡居民基础养老金标准的提案》收悉.现就有关问题答复如下:</opening>

1.<h l=3 o=1>关于制度运行情况</h>

我省城乡居民基本养老保险制度自<d iso=2014>2014年</d>合并实施以来,覆盖面不断扩大,待遇水平稳步提高.截至<d iso=2025-03-31>2025年3月底</d>,全省参保<f v=26143000 u=人 k=count sub="参保">2614.3万人</f>,其中领取待遇<f v=9876000 u=人 k=count sub="领取待遇">987.6万人</f>;基金累计结余<f v=51200000000 u=元 k=money sub="基金累计结余">512亿元</f>,当期收支平衡.月人均养老金<f v=236 u=元 k=money sub="月人均养老金">236元</f>,较<d iso=2020>2020年</d>增长<f v=38.8 u=% k=percent ch=increase sub="月人均养老金">38.8%</f>.

2.<h l=3 o=2>关于基础养老金调整</h>

省委,省政府高度重视.<d iso=2018>2018年以来</d>,我省<f v=7 u=次 k=count sub="提高省定基础养老金标准">7次</f>提高省定基础养老金标准,由每人每月<f v=93 u=元 k=money sub="省定基础养老金标准">93元</f>提高到<f v=158 u=元 k=money sub="省定基础养老金标准">158元</f>.<d iso=2024>2024年</d>的具体做法:<m o=1 s=done by="省财政厅">(1)会同省财政厅印发《<c no="沅人社发(2024)31号">关于2024年提高城乡居民基本养老保险基础养老金最低标准的通知</c>》(沅人社发(2024)31号),每人每月增加<f v=20 u=元 k=money ch=increase>20元</f>,全年增支<f v=2370000000 u=元 k=money ch=increase>23.7亿元</f>;</m><m o=2 s=done>(2)对年满<f v=70 u=周岁 k=other>70周岁</f>,<f v=80 u=周岁 k=other>80周岁</f>的老年人每月分别加发<f v=5 u=元 k=money>5元</f>,<f v=10 u=元 k=money>10元</f>,受益<f v=3160000 u=人 q=about k=count sub="老年人">316万人</f>左右;</m><m o=3 s=done>(3)所需资金由省与市县按7:3分担,省级累计下拨<f v=1660000000 u=元 k=money>16.6亿元</f>.</m>上述资金已于<d iso=2024-09-30>2024年9月底前</d>全部发放到位.

您在提案中提出<q>"用<f v=3 vmax=5 u=年 k=duration>3-5年</f>时间把基础养老金提高到每月<f v=300 u=元 q=at_least k=money sub="基础养老金">300元</f>以上"</q>.经测算,按此标准全省每年需新增支出<f v=16800000000 u=元 q=about k=money ch=increase sub="支出">168亿元</f>左右,相当于<d iso=2024>2024年</d>省级一般公共预算收入的<f v=17.2 u=% k=percent sub="支出">17.2%</f>,市县财政难以承受.主要制约有:一是我省财政自给率仅<f v=39 u=% k=percent sub="财政自给率">39%</f>;二是个人缴费档次偏低,选择<f v=200 u=元 k=money sub="最低档">200元</f>最低档的占<f v=71.5 u=% k=percent sub="最低档">71.5%</f>;三是待遇领取人数每年净增<f v=120000 u=人 q=at_least k=count ch=increase sub="待遇领取人数">12万人</f>以上.

3.<h l=3 o=3>关于企业退休人员待遇</h>

<d iso=2024>2024年</d>企业退休人员月人均养老金增加<f v=98 u=元 k=money ch=increase sub="企业退休人员月人均养老金">98元</f>,增幅<f v=3 u=% k=percent ch=increase sub="企业退休人员月人均养老金">3%</f>,惠及<f v=7420000 u=名 k=count sub="企业退休人员">742万名</f>企业退休人员,实现连续<f v=20 u=年 k=duration>20年</f>上调.

4.<h l=3 o=4>关于下一步工作</h>

您的意见对完善政策很有参考价值.下步,我厅将着重做好<f v=4 u=项 k=count sub="工作">四项</f>工作:
<m o=1 s=planned by="省财政厅" due=2025-12-31>第一,适度提高待遇.联合省财政厅研究<d iso=2025>2025年</d>调整方案,报省政府同意后于<d iso=2025>年内</d>落实,调整幅度不低于全国平均水平.</m>
<m o=2 s=planned>第二,引导多缴多得.对选择<f v=1000 u=元 q=at_least k=money>1000元</f>以上档次缴费的,政府补贴标准由<f v=100 u=元/年 k=rate sub="政府补贴标准">100元/年</f>提高到<f v=160 u=元/年 k=rate sub="政府补贴标准">160元/年</f>.</m>
<m o=3 s=ongoing by="全国社会保障基金理事会">第三,推进基金委托投资.我省已与全国社会保障基金理事会签订合同,委托规模<f v=28000000000 u=元 k=money sub="委托规模">280亿元</f>,正在分批划转.</m>
<m o=4 s=planned by="各市州人社局" due=2025-11-30>第四,由各市州人社局开展重复领取,死亡冒领专项核查,<d iso=2025-11-30>11月底前</d>将核查结果报我厅,违规资金追回率达到<f v=95 u=% q=at_least k=percent sub="违规资金追回率">95%</f>以上.</m>

<closing>感谢您对人社工作的关心,支持.</closing>

<sig>沅江省人力资源和社会保障厅</sig>
<date iso=2025-05-29>2025年5月29日</date>

<contact>(联系人:<pn>宁海波</pn>,联系电话:<ph>000-84900321</ph>)</contact>
