SELECT oh_raise_email_index_floor(:newest) AS missing
