// Keeps an engine busy for about as long as $size squared asks for. $size: integer. Row: {count: integer}
UNWIND range(1, $size) AS a
UNWIND range(1, $size) AS b
WITH a, b WHERE (a * b) % 7 = 3
RETURN count(*) AS count
