UPDATE user_profiles SET phone_sealed = :new, key_version = :version WHERE user_id = :id AND phone_sealed = :old
