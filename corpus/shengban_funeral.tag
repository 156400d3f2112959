<!letter kind=reply_letter p.kind=letter p.number="岭民〔2022〕31号" p.subject="关于建立全省殡葬管理工作联席会议制度的请示">
<title>岭东省人民政府办公厅关于同意建立全省殡葬管理工作联席会议制度的复函</title>
<docno code="岭政办函" year=2022 serial=64>岭政办函〔2022〕64号</docno>
<addr role="agency">省民政厅</addr>：
　　<opening>你厅《关于建立全省殡葬管理工作联席会议制度的请示》（岭民〔2022〕31号）收悉。经省政府同意，现函复如下：</opening>
　　同意建立由你厅牵头、省发展改革委等<f v=13 u=个 k=count sub="部门">13个</f>部门参加的全省殡葬管理工作联席会议制度。联席会议办公室设在你厅，不刻制印章，不正式行文。原省殡葬改革工作领导小组同时撤销。
<sig>岭东省人民政府办公厅</sig>
<date iso=2022-09-16>2022年9月16日</date>
