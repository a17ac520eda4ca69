-- The Message-IDs of mails about the person.
SELECT oh_erase_person(:id, :address, :phone, :reason, :now) AS mailed
