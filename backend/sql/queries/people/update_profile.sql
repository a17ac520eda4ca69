-- What an update leaves out stays as it is.
UPDATE user_profiles
SET name = CASE WHEN :set_name::boolean THEN :name ELSE name END,
    title = CASE WHEN :set_title::boolean THEN :title ELSE title END,
    company = CASE WHEN :set_company::boolean THEN :company ELSE company END,
    headline = CASE WHEN :set_headline::boolean THEN :headline ELSE headline END,
    phone_sealed = CASE WHEN :set_phone::boolean THEN :phone ELSE phone_sealed END,
    bio = CASE WHEN :set_bio::boolean THEN :bio ELSE bio END,
    expertise_description = CASE WHEN :set_expertise::boolean THEN :expertise ELSE expertise_description END,
    ideal_mentee_description = CASE WHEN :set_ideal::boolean THEN :ideal ELSE ideal_mentee_description END,
    goals = CASE WHEN :set_goals::boolean THEN :goals ELSE goals END,
    traction = CASE WHEN :set_traction::boolean THEN :traction ELSE traction END,
    seniority = CASE WHEN :set_seniority::boolean THEN :seniority ELSE seniority END,
    acceptance_policy = CASE WHEN :set_policy::boolean THEN :policy ELSE acceptance_policy END,
    keywords = CASE WHEN :set_keywords::boolean THEN :keywords::text[] ELSE keywords END,
    visibility = CASE WHEN :set_visibility::boolean THEN :visibility::profile_visibility ELSE visibility END,
    load_cap = CASE WHEN :set_load_cap::boolean THEN :load_cap::integer ELSE load_cap END,
    time_zone = CASE WHEN :set_zone::boolean THEN :zone ELSE time_zone END,
    reminder_preference = CASE WHEN :set_reminder::boolean THEN :reminder::reminder_preference ELSE reminder_preference END,
    language = CASE WHEN :set_language::boolean THEN :language ELSE language END,
    auto_confirm = CASE WHEN :set_auto_confirm::boolean THEN coalesce(:auto_confirm::boolean, false) ELSE auto_confirm END
WHERE user_id = :user
