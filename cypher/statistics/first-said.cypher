// The date of the statement that was said first, as far as known: the one with the least latest day.
// Row: {said, saidEarliest, saidLatest: string}, none where no date is known
MATCH (s:Statement)
WHERE s.said IS NOT NULL
RETURN s.said AS said, s.saidEarliest AS saidEarliest, s.saidLatest AS saidLatest
ORDER BY s.saidLatest, s.id
LIMIT 1
