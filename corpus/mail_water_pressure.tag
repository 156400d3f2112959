<!letter kind=citizen_reply p.kind=message>
“<addr role="person">UU0041806</addr>”：
您好！<opening>来信收悉，县供水公司立即安排管网所技术人员上门查看，现将有关情况答复如下：</opening>
一、<h l=1 o=1>水压低的原因</h>
1、<h l=3 o=1>管网老化</h>。您居住的粮贸小区建于<d iso=1996>1996年</d>，室外给水管为DN50镀锌管，使用年限超过<f v=22 u=年 q=over k=duration sub="使用年限">22年</f>，内壁结垢严重，有效管径不到原来的<f v=6 u=成 q=under k=percent sub="有效管径">六成</f>。
2、<h l=3 o=2>地势较高</h>。小区地面比水厂出水口高<f v=17.2 u=米 k=length>17.2米</f>，楼房均为<f v=7 u=层 k=count sub="楼房">7层</f>，用水高峰时段（18:30至21:00）五楼以上水压仅<f v=0.08 u=兆帕 k=other sub="水压">0.08兆帕</f>，低于国家规定的<f v=0.14 u=兆帕 q=under k=other sub="水压">0.14兆帕</f>。
3、<h l=3 o=3>用水量增加</h>。周边新增<f v=3 u=个 ch=increase k=count sub="楼盘">3个</f>楼盘、<f v=1600 u=户 q=over ch=increase k=count>1600多户</f>，日用水量由<d iso=2018>去年</d>的<f v=21000 u=吨 k=weight sub="日用水量">2.1万吨</f>增加到<f v=26000 u=吨 k=weight sub="日用水量">2.6万吨</f>，增长<f v=23.8 u=% ch=increase k=percent sub="日用水量">23.8%</f>。
二、<h l=1 o=2>解决办法</h>
<m o=1 s=planned due=2019-10-31>1、<h l=3 o=1>更换老旧管网</h>。已将该小区列入<d iso=2019>今年</d>老旧小区供水改造计划，更换PE管<f v=1.85 u=公里 k=length sub="PE管">1.85公里</f>，概算投资<f v=964000 u=元 k=money sub="概算投资">96.4万元</f>，其中居民每户自筹<f v=300 u=元 k=money sub="自筹">300元</f>，预计<d iso=2019-10-31>10月底</d>前完工。</m>
<m o=2 s=ongoing by="县城投公司">2、<h l=3 o=2>加装二次供水设备</h>。由县城投公司负责在小区东侧建设加压泵房一座，设计供水能力<f v=40 u="立方米/小时" k=rate sub="设计供水能力">40立方米/小时</f>，正在办理用地手续。</m>
<m o=3 s=done>3、<h l=3 o=3>安排临时送水</h>。从<d iso=2019-06-20>6月20日</d>起，每天安排<f v=2 u=台 k=count sub="送水车">2台</f>送水车定点送水，已累计送水<f v=31 u=车 k=count sub="送水">31车</f>、约<f v=248 u=吨 q=about k=weight sub="送水">248吨</f>。</m>
三、<h l=1 o=3>水费问题</h>
您<d iso=2019-06>6月份</d>的水费为<f v=186.4 u=元 k=money sub="水费">186.4元</f>，其中含总表分摊损耗（分摊比例为<f v=5 u=‰ k=percent sub="分摊比例">千分之五</f>）。自<d iso=2019-07-01>2019年7月1日</d>起执行的到户水价为：第一阶梯<f v=2.35 u="元/立方米" k=rate sub="第一阶梯">2.35元/立方米</f>（每户每月用量<f v=15 u=立方米 q=at_most k=volume sub="用量">15立方米</f>以内），第二阶梯<f v=3.2 u="元/立方米" k=rate sub="第二阶梯">3.2元/立方米</f>（<f v=16 vmax=22 u=立方米 k=volume>16至22立方米</f>），第三阶梯<f v=5.75 u="元/立方米" k=rate sub="第三阶梯">5.75元/立方米</f>（<f v=22 u=立方米 q=at_least k=volume>22立方米</f>以上）。
如还有疑问，请拨打<contact>24小时服务电话<ph>0838-7202345</ph></contact>。
<closing>以上答复，敬请谅解。</closing>
<sig>县住房和城乡建设局</sig>
<date iso=2019-07-03>2019年7月3日</date>
