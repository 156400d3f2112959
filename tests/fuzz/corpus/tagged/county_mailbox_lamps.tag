<!letter kind=citizen_reply p.kind=message>
<q>滨河路北段从加油站到二桥这一截，路灯坏了好些天了，晚上黑灯瞎火的，散步的老人孩子又多，希望县长督促有关部门赶紧修一修。</q>
<x>白杨县县长信箱</x>
<addr role="person">网友</addr>：
您好！<opening>您反映的有关问题收悉，相关情况答复如下：</opening>经县住建局现场核实，因雨污分流施工挖断电缆，滨河路北段<f v=46 u=盏 k=count sub="路灯">46盏</f>路灯中有<f v=13 u=盏 k=count sub="路灯">13盏</f>不亮。目前已更换电缆<f v=280 u=米 k=length sub="电缆">280米</f>，<d iso=2019-11-05>11月5日</d>晚全部恢复照明。
<closing>此复。</closing>
<sig>白杨县住房和城乡建设局</sig>
<date iso=2019-11-06>2019-11-6</date> 09:32:47
