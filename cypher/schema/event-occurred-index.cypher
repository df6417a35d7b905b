// Lists nodes Event by the first day on which they can have been. No parameters, no rows.
CREATE INDEX event_occurred IF NOT EXISTS FOR (n:Event) ON (n.occurredEarliest)
