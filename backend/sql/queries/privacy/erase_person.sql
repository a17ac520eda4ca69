-- What files about the person are known by.
SELECT e.mailed, e.subjects, e.withdrawn::text[] AS withdrawn
FROM oh_erase_person(:id, :address, :phone, :reason, :now) AS e
