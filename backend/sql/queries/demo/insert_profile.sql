INSERT INTO user_profiles (user_id, name, title, headline, portfolio_company_id, company, phone_sealed, time_zone, bio,
  expertise_description, ideal_mentee_description, goals, seniority, load_cap, auto_confirm, created_at)
VALUES (:user, :name, :title, :headline, :portfolio_company, :company, :phone_sealed, :time_zone, :bio,
  :expertise, :ideal_mentee, :goals, :seniority, :load_cap, :auto_confirm, :now)
