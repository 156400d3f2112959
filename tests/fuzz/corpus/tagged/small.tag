<!letter kind=reply_letter>
<title>关于<x>
</x>水的函</title>
<m o=1>一是<f v=3 u="">三</f></m>
