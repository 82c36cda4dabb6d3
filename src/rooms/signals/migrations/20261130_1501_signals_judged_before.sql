-- What was judged before signals were kept: each judgement was a silence of six weeks. Days are worked out from moments by
-- the calendar itself (days since 1 March of the year 0), for the two databases have no word for it in common.
INSERT INTO signals_signals (institution_id, student_id, id, rule, author_id, words, only_counsellor, opened_on, amount,
                             state, until_on, closed_on, ending, due_on, picked_up_on, fact_over_on, version)
WITH numbers AS (
  SELECT judged_at / 86400 AS number FROM guidance_signal_judgements
  UNION
  SELECT judged_at / 86400 + 15 FROM guidance_signal_judgements
),
eras AS (
  SELECT number, (number + 719468) / 146097 AS era, (number + 719468) % 146097 AS day_of_era FROM numbers
),
years AS (
  SELECT number, era, day_of_era,
    (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365 AS year_of_era
  FROM eras
),
months AS (
  SELECT number, era * 400 + year_of_era AS year,
    day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100) AS day_of_year
  FROM years
),
parts AS (
  SELECT number, year, (5 * day_of_year + 2) / 153 AS place,
    day_of_year - (153 * ((5 * day_of_year + 2) / 153) + 2) / 5 + 1 AS day
  FROM months
),
days AS (
  SELECT number,
    CAST(CASE WHEN place < 10 THEN year ELSE year + 1 END AS TEXT) || '-' ||
    substr(CAST(103 + (CASE WHEN place < 10 THEN place ELSE place - 12 END) AS TEXT), 2) || '-' ||
    substr(CAST(100 + day AS TEXT), 2) AS iso
  FROM parts
),
latest AS (
  SELECT j.institution_id, j.student_id, j.judged_at, j.quiet_until, j.signal,
    row_number() OVER (ORDER BY j.judged_at, j.student_id, j.signal) AS place
  FROM guidance_signal_judgements j
  WHERE j.judged_at = (SELECT max(o.judged_at) FROM guidance_signal_judgements o
                       WHERE o.institution_id = j.institution_id AND o.student_id = j.student_id AND o.signal = j.signal)
)
SELECT l.institution_id, l.student_id, l.judged_at * 1000 + l.place,
  CASE l.signal WHEN 'no_intake' THEN 'no_first_talk' WHEN 'nothing_recorded' THEN 'nothing_shared' ELSE l.signal END,
  0, '', FALSE, judged.iso, 0, 'silent', l.quiet_until, NULL, NULL, due.iso, judged.iso, NULL, 1
FROM latest l
JOIN days judged ON judged.number = l.judged_at / 86400
JOIN days due ON due.number = l.judged_at / 86400 + 15;
INSERT INTO signals_verdicts (institution_id, student_id, signal_id, id, author_id, verdict, remedy, words, made_at, until_on,
                              helped, followed_at, followed_by)
SELECT s.institution_id, s.student_id, s.id, s.id + 500000000000000, j.judged_by, 'wait', NULL, j.reason, j.judged_at,
  j.quiet_until, NULL, NULL, NULL
FROM signals_signals s
JOIN guidance_signal_judgements j ON j.institution_id = s.institution_id AND j.student_id = s.student_id
  AND CASE j.signal WHEN 'no_intake' THEN 'no_first_talk' WHEN 'nothing_recorded' THEN 'nothing_shared' ELSE j.signal END
      = s.rule
WHERE j.judged_at = (SELECT max(o.judged_at) FROM guidance_signal_judgements o
                     WHERE o.institution_id = j.institution_id AND o.student_id = j.student_id AND o.signal = j.signal);
-- Their facts are to be counted: 1 January 1970 was a day.
INSERT INTO signals_out_student_facts (institution_id, student_id, school_year, signals_open, signal_oldest_on, signals_year,
                                       signals_picked_up_year, recount_on)
SELECT DISTINCT institution_id, student_id, 0, 0, CAST(NULL AS TEXT), 0, 0, '1970-01-01' FROM signals_signals;
DROP TABLE guidance_signal_judgements;
