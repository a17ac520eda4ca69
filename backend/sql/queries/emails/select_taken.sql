-- Also by somebody who was removed.
SELECT EXISTS (SELECT FROM oh_index_entries(:email_index) e JOIN email_indexes i ON i.email_index = e.email_index) AS taken
