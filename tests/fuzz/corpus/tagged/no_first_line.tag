<title>甲</title>
