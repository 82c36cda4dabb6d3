"""The indicators, written out from their explanations in content/indicators: what is counted, of what.

    share, ratio   part / whole, in percent       mean     sum / students
    median         the middle value; only how many students there are can be added up
"""
import days
from counts import EVERYONE, events, students

BY_ID = {}
HALF_A_YEAR = 183
TEN_WEEKS = 70
SIX_WEEKS = 42
TEN_WORKING_DAYS = 10


class Indicator:
    """`only` is a pathway, `per` what a mean is multiplied by; with `is_rest` counted is what is not in the part."""

    def __init__(self, kind, part, whole, value=None, only=None, is_rest=False, per=1):
        self.kind, self.part, self.whole, self.value, self.only, self.is_rest = kind, part, whole, value, only, is_rest
        self.per = 100 if kind == "share" else per

    def is_about(self, facts):
        """Some are about one pathway."""
        return self.only is None or facts.pathway == self.only

    def part_of(self, facts):
        return self.part.rest(facts) if self.is_rest else self.part.of(facts)


def share(name, part, only=None):
    BY_ID[name] = Indicator("share", part, part.within, only=only)


def share_of_the_others(name, part):
    """Of the same whole those that are not in `part`."""
    BY_ID[name] = Indicator("share", part, part.within, is_rest=True)


def mean(name, total, among=EVERYONE, per=1):
    BY_ID[name] = Indicator("mean", total, among, per=per)


def median(name, value, among):
    BY_ID[name] = Indicator("median", None, among, value)


def age(facts, text):
    """How many days ago it was; nothing when it never was."""
    return days.days_between(days.day(text), facts.today) if text else None


def is_of_this_year(facts, text):
    return days.school_year(days.day(text)) == days.school_year(facts.today)


# A1, A2: experiences, and what was made of them.
EXPERIENCES = events("experiences_year")
REAL = events("real_experiences_year", each_has=(1, EXPERIENCES))
THREE_REAL = students("three real experiences", lambda f: f.real_experiences_year >= 3, each_has=(3, REAL))
KINDS = events("experience_kinds_year", each_has=(1, EXPERIENCES))
DISCUSSED = events("experiences_discussed_year", within=EXPERIENCES)
SKILLED = events("experiences_skills_year", within=EXPERIENCES)
TO_REFLECT = events("experiences_to_reflect_year", within=EXPERIENCES)
REFLECTED = events("experiences_reflected_year", within=TO_REFLECT)
WITH_MEANING = events("experiences_meaning_year", within=REFLECTED)
TO_RESPOND = events("experiences_to_respond_year", within=REFLECTED)
RESPONDED = events("responses_within_10_days_year", within=TO_RESPOND)
share("real_experiences_share", THREE_REAL)
mean("real_experiences_mean", REAL)
mean("experience_kinds_mean", KINDS)
share("experiences_discussed_ratio", DISCUSSED)
share("experiences_reflected_ratio", REFLECTED)
share("experiences_meaning_ratio", WITH_MEANING)
share("responses_in_time_ratio", RESPONDED)
share("skills_tagged_ratio", SKILLED)

# A3: choices.
OFFERED = students("two choices offered", lambda f: f.choices_offered_year >= 2)
CHOSE = students("made a choice", lambda f: f.choices_made_year >= 1)
GAVE_A_REASON = students("chose with a reason", lambda f: f.choices_motivated_year >= 1, within=CHOSE)
LOOKED_BACK = students("looked back on a choice", lambda f: f.choices_looked_back_year >= 1)
share("choices_offered_share", OFFERED)
share("choices_motivated_ratio", GAVE_A_REASON)
share("choices_looked_back_share", LOOKED_BACK)

# A2, A4, A6: conversations.
CONVERSATIONS = events("conversations_year")
FOUR_MOVEMENTS = events("conversations_four_movements_year", within=CONVERSATIONS)
SPOKEN = events("spoken_year")
GUIDED = students("has a counsellor", lambda f: f.counsellor_since)
GUIDED_AND_SPOKEN = students("has a counsellor and a conversation",
                             lambda f: f.counsellor_since and f.spoken_year >= 1, each_has=(1, SPOKEN))
EVERY_YEAR = students("spoken to in every year", lambda f: f.conversations_every_year, each_has=(1, CONVERSATIONS))
PLANNED = students("has a conversation planned", lambda f: f.next_planned_on)
HERE_FOR_TEN_WEEKS = students("here for over ten weeks", lambda f: age(f, f.started_on) > TEN_WEEKS)
NOT_SPOKEN = students("not spoken to for ten weeks", lambda f: not f.last_spoken_on or age(f, f.last_spoken_on) > TEN_WEEKS,
                      within=HERE_FOR_TEN_WEEKS)
BROUGHT = students("brought someone", lambda f: f.trusted_invitations_year >= 1)
share("four_movements_ratio", FOUR_MOVEMENTS)
share("counsellor_and_conversation_share", GUIDED_AND_SPOKEN)
share("counsellor_and_conversation_bbl_share", GUIDED_AND_SPOKEN, only="bbl")
mean("conversations_mean", SPOKEN)
share("conversation_every_year_share", EVERY_YEAR)
share("next_conversation_share", PLANNED)
share("not_spoken_10_weeks_share", NOT_SPOKEN)
share("brought_somebody_share", BROUGHT)

# B5b: who takes the initiative next time.
TALKED = students("had a conversation", lambda f: f.last_conversation_on)
TUNED = students("the phase is agreed", lambda f: f.phase_is_agreed, within=TALKED)
share("tuned_share", TUNED)

# A5: those who began this year.
NEW = students("began over six weeks ago, this year",
               lambda f: is_of_this_year(f, f.started_on) and age(f, f.started_on) > SIX_WEEKS)
INTAKE_BUILT_ON = students("intake used earlier", lambda f: f.intake_used_earlier, within=NEW)
share("intake_used_earlier_share", INTAKE_BUILT_ON)

# A7: who began.
KNOWN_INITIATIVE = students("initiative is known", lambda f: f.self_direction is not None)
KNOWN_IN_YEAR_1 = students("initiative is known, in year 1", lambda f: f.self_direction is not None and f.year_of_study <= 1,
                           each_has=(1, KNOWN_INITIATIVE))
KNOWN_FROM_YEAR_3 = students("initiative is known, from year 3", lambda f: f.self_direction is not None and f.year_of_study >= 3,
                             each_has=(1, KNOWN_INITIATIVE))
STEPS = events("steps_year")
OWN_STEPS = events("steps_by_student_year", within=STEPS)
median("self_direction_median", lambda f: f.self_direction / 100, KNOWN_INITIATIVE)
median("self_direction_first_year_median", lambda f: f.self_direction / 100, KNOWN_IN_YEAR_1)
median("self_direction_later_years_median", lambda f: f.self_direction / 100, KNOWN_FROM_YEAR_3)
share("self_direction_known_share", KNOWN_INITIATIVE)
share("own_steps_ratio", OWN_STEPS)

# A8: the counsellor.
FIXED = students("a fixed counsellor", lambda f: f.counsellor_since and f.counsellor_changes <= min(1, f.counsellor_changes_warm),
                 each_has=(1, GUIDED))
ANSWERS = events("pulses")
HELPED = events("pulse_helped", within=ANSWERS)
ANSWERS_ON_HEARD = events("pulse_heard_answers")
HEARD = events("pulse_heard", within=ANSWERS_ON_HEARD)
share("same_counsellor_share", FIXED)
share_of_the_others("without_counsellor_share", GUIDED)
median("counsellor_months_median", lambda f: days.months_between(days.day(f.counsellor_since), f.today), GUIDED)
share("felt_heard_ratio", HEARD)
share("conversation_helped_ratio", HELPED)

# A9: the portfolio.
FORMS = events("portfolio_forms")
PORTFOLIO = students("has a portfolio", lambda f: f.portfolio_forms >= 1, each_has=(1, FORMS))
SHOWN = students("shows four contents, of half a year", lambda f: f.portfolio_contents >= 4 and
                 age(f, f.portfolio_updated_on) <= HALF_A_YEAR, each_has=(1, PORTFOLIO))
ALL_CONTENTS = students("shows all contents", lambda f: f.portfolio_contents >= 5, each_has=(1, PORTFOLIO))
UPDATED = students("portfolio of this year", lambda f: is_of_this_year(f, f.portfolio_updated_on), within=PORTFOLIO)
share("portfolio_shown_share", SHOWN)
mean("portfolio_forms_mean", FORMS, among=PORTFOLIO)
share("portfolio_all_contents_share", ALL_CONTENTS)
share("portfolio_share", PORTFOLIO)
share("portfolio_updated_share", UPDATED)

# A10: the workplace trainer.
HALF_WAY = events("placements_due_year")
TRAINER_HEARD = events("placements_seen_year", within=HALF_WAY)
ENDED = events("placements_ended_year")
THREE_MOMENTS = events("placements_three_contacts_year", within=ENDED)
share("trialogue_share", TRAINER_HEARD)
share("three_contacts_share", THREE_MOMENTS)

# A11: the specialist, and those a step further.
REFERRALS = events("referrals_year")
ASKED = students("asked a specialist", lambda f: f.referrals_year >= 1, each_has=(1, REFERRALS))
CONTACTED = students("spoke to a specialist", lambda f: f.referral_first_contact_days is not None, within=ASKED)
CONTACT_DUE = students("asked a specialist, and spoke to one or waits too long", lambda f: f.referral_due_year, within=ASKED)
CONTACT_IN_TIME = students("spoke to a specialist in time",
                           lambda f: f.referral_first_contact_days is not None and
                           f.referral_first_contact_days <= TEN_WORKING_DAYS, within=CONTACT_DUE, each_has=(1, CONTACTED))
REQUESTS = events("expert_requests_due_year")
ANSWERED = events("expert_answers_in_time_year", within=REQUESTS)
median("referral_contact_days_median", lambda f: f.referral_first_contact_days, CONTACTED)
share("referral_contact_in_time_share", CONTACT_IN_TIME)
share("referrals_share", ASKED)
mean("referrals_per_hundred", REFERRALS, per=100)
share("expert_answers_in_time_ratio", ANSWERED)

# C6: signals.
SIGNALS = events("signals_year")
PICKED_UP = events("signals_picked_up_year", within=SIGNALS)
share("signals_in_time_share", PICKED_UP)

# Steps, experiences and statements of late.
WITH_A_STEP = students("has an open step", lambda f: f.steps_open >= 1)
OVERDUE = students("has a step overdue", lambda f: f.steps_overdue, within=WITH_A_STEP)
ASKED_ABOUT_EXPERIENCES = students("here for ten weeks and did not rest",
                                   lambda f: age(f, f.started_on) > TEN_WEEKS and
                                   (not f.rested_until_on or age(f, f.rested_until_on) > TEN_WEEKS))
NOTHING_SHARED = students("shared nothing for ten weeks",
                          lambda f: not f.last_experience_on or age(f, f.last_experience_on) > TEN_WEEKS,
                          within=ASKED_ABOUT_EXPERIENCES)
STATEMENTS = events("self_statements")
PROVEN = events("self_statements_proven", within=STATEMENTS)
CONFIRMED = students("development updated together",
                     lambda f: f.development_confirmed_on and age(f, f.development_confirmed_on) <= HALF_A_YEAR)
CONTACTS_USED = students("spoke to someone for a step", lambda f: f.contacts_used_year >= 1)
share("steps_overdue_share", OVERDUE)
share_of_the_others("no_step_share", WITH_A_STEP)
share("no_recent_experience_share", NOTHING_SHARED)
share("statements_proven_ratio", PROVEN)
share("development_confirmed_share", CONFIRMED)
share("contacts_used_share", CONTACTS_USED)

COUNTS = {thing.name: thing for one in BY_ID.values() for thing in (one.part, one.whole) if thing is not None}
