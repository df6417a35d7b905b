// Changes the password of who asks, in the database `system`. $from: string, $to: string. No rows.
ALTER CURRENT USER SET PASSWORD FROM $from TO $to
