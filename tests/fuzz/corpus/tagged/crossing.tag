<!letter kind=unknown>
<q>甲<c>乙</q>丙</c>
