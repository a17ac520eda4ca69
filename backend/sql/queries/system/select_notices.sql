-- What this transaction has told those who LISTEN, a line each; empty when nothing.
SELECT current_setting('oh.said', true) AS notices
