// Gives a value back. $value: any. Row: {value: any}
RETURN $value AS value
