UPDATE user_profiles
SET name = coalesce(:name, name), time_zone = coalesce(:zone, time_zone),
    title = CASE WHEN :set_title::boolean THEN :title ELSE title END,
    company = CASE WHEN :set_company::boolean THEN :company ELSE company END,
    phone_sealed = CASE WHEN :set_phone::boolean THEN :phone ELSE phone_sealed END
WHERE user_id = :id
