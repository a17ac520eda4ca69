-- Where the chain ends, as the database notes it beside the entries.
SELECT h.seq, h.hash FROM audit_head h
