// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oh::test {

/// Puts into the sample what coordinators decide about: five exceptions that mentees ask for, the
/// oldest first from Zoë Marchetti, some that were decided or have expired, and three tags.
inline QString queueSample()
{
    return QStringLiteral(R"(
UPDATE users u SET reputation_tier = 'platinum', reputation_score = 4.7, reputation_override = true
  FROM user_profiles p WHERE p.user_id = u.id AND p.name IN ('Margarethe Lindqvist', 'Tobias Achterberg');
WITH mentees AS (
  SELECT u.id, row_number() OVER (ORDER BY p.name <> 'Zoë Marchetti', p.name) AS i
    FROM users u JOIN user_profiles p ON p.user_id = u.id WHERE u.role = 'mentee'
), mentors AS (
  SELECT u.id, row_number() OVER (ORDER BY p.name NOT IN ('Margarethe Lindqvist', 'Tobias Achterberg'), p.name) AS i
    FROM users u JOIN user_profiles p ON p.user_id = u.id WHERE u.role = 'mentor'
), coordinator AS (
  SELECT user_id AS id FROM user_profiles WHERE name = 'Miguel Santos'
)
INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, created_at, expires_at, reviewed_by, reviewed_at, told_at)
SELECT e.id, m.id, w.reason, w.status::override_status, now() - w.age, now() - w.age + interval '7 days',
       CASE WHEN w.status IN ('approved', 'denied') THEN (SELECT id FROM coordinator) END,
       CASE WHEN w.status IN ('approved', 'denied') THEN now() - w.age + interval '2 hours' END,
       CASE WHEN w.status IN ('approved', 'denied') THEN now() END
  FROM (VALUES
    (1, 1, 'She ran a hardware pilot with a hospital chain. We sign ours in two weeks and nobody else here has done that: one hour on what the contract must not say would save us months.', 'pending', interval '3 days'),
    (2, 1, 'Our board wants a second opinion on pricing before the round closes.', 'pending', interval '2 days'),
    (3, 2, 'He knows the regulator that we write to on Friday.', 'pending', interval '26 hours'),
    (4, 1, 'We were told to ask for her by our lead investor.', 'pending', interval '5 hours'),
    (5, 2, 'Scaling the data pipeline: three mentors sent us to him.', 'pending', interval '20 minutes'),
    (1, 2, 'An introduction to his network.', 'denied', interval '40 days'),
    (2, 3, 'Help with hiring abroad.', 'approved', interval '20 days'),
    (3, 4, 'A look at the deck.', 'rejected', interval '30 days')) w (e, m, reason, status, age)
  JOIN mentees e ON e.i = w.e JOIN mentors m ON m.i = w.m;
INSERT INTO taxonomy (category, value, display_name, source, is_approved, requested_by, requested_at, created_at)
SELECT w.category::taxonomy_category, w.value, w.name, 'user', false, p.user_id, now() - w.age, now() - w.age
  FROM (VALUES ('industry', 'fin_tech', 'Fin Tech', 'Zoë Marchetti', interval '2 days'),
               ('technology', 'quantum_sensing', 'Quantum sensing', 'Margarethe Lindqvist', interval '5 hours'),
               ('technology', 'robotic', 'Robotic', 'Tobias Achterberg', interval '10 minutes')) w (category, value, name, person, age)
  JOIN user_profiles p ON p.name = w.person;
INSERT INTO taxonomy_names (category, value, taxonomy_id)
SELECT t.category, t.value, t.id FROM taxonomy t
 WHERE NOT EXISTS (SELECT FROM taxonomy_names n WHERE n.category = t.category AND n.value = t.value);
)");
}

} // namespace oh::test
