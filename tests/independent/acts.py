"""Things that happen to one student, at random, written into base tables: with preference for what is rare in a demo school.

A day is chosen around the edges of what the words speak of: the turn of the school year, ten working days, ten weeks, half a year.
"""
import days

EDGES = (0, 1, 5, 7, 8, 13, 14, 15, 16, 42, 43, 69, 70, 71, 72, 182, 183, 184, 300, 480)


class Act:
    """What the acts below share: a dice, rows to write, a student, and a day on which all of it is looked at."""

    def __init__(self, dice, rows, student, today):
        self.dice, self.rows, self.student, self.today = dice, rows, student, today

    def add(self, table, **values):
        return self.rows.add(table, **{"student_id": self.student, **values})

    def change_one(self, table, **values):
        """Of the student's rows in a table, if there are any."""
        found = self.rows.any_row(self.dice, table, self.student)
        if found:
            self.rows.change(table, found, **values)

    def maybe(self, value, otherwise=None):
        return value if self.dice.random() < 0.5 else otherwise

    def past(self):
        """A day that is not after today; now and then the first or the last of a school year."""
        turn = self.today.replace(year=days.school_year(self.today), month=8, day=1)
        return self.dice.choice([days.later(self.today, -self.dice.choice(EDGES)), turn, days.later(turn, -1)])

    def any_day(self):
        return self.maybe(self.past(), days.later(self.today, self.dice.choice(EDGES)))

    def moment(self, date=None):
        """Of a day that is not after today, from just after midnight until just before the next."""
        return days.moment_of(date or self.past(), self.dice.choice((0, 1, 9, 12, 23)))

    def one_of(self, table, column="id"):
        found = self.rows.column(f"SELECT {column} FROM {table} WHERE student_id = ?", self.student)
        return self.dice.choice(found) if found else None


def enrolment(act):
    """One that ended, will end, begins later, or stands beside another."""
    groups = act.rows.all("SELECT g.id, g.programme_id, p.team_id, t.school_id FROM campus_groups g"
                          " JOIN campus_programmes p ON p.id = g.programme_id JOIN campus_teams t ON t.id = p.team_id")
    group = act.dice.choice(groups)
    act.add("campus_enrolments", programme_id=group["programme_id"], team_id=group["team_id"], school_id=group["school_id"],
            group_id=act.maybe(group["id"]), pathway=act.dice.choice(("bol", "bbl")), level=4,
            first_year=act.dice.choice((1, 1, 2, 3, 5)), started_on=str(act.any_day()), ended_on=act.maybe(str(act.any_day())))


def enrolment_ends(act):
    act.change_one("campus_enrolments", ended_on=str(act.any_day()))


def guide(act):
    someone = act.rows.column("SELECT DISTINCT person_id FROM campus_roles WHERE role = 'counsellor' ORDER BY person_id LIMIT 4")
    begins = act.any_day()
    act.add("campus_guides", person_id=act.dice.choice(someone), kind=act.dice.choice(("counsellor", "counsellor", "specialist")),
            begins_on=str(begins), ends_on=act.maybe(str(days.later(begins, act.dice.choice(EDGES)))),
            reason=act.maybe("rooster", ""))


def handover(act):
    """Of a counsellor who is there, taken over around the day on which he began; the room shows figures what it keeps itself."""
    guides = act.rows.all("SELECT id, begins_on FROM campus_guides WHERE student_id = ? AND kind = 'counsellor'"
                          " AND id NOT IN (SELECT guide_id FROM caseload_out_handovers)", act.student)
    if guides:
        one = act.dice.choice(guides)
        begins = days.day(one["begins_on"])
        taken_over = min(days.later(begins, act.dice.choice((-30, -1, 0, 1))), act.today)
        act.add("caseload_handovers", guide_id=one["id"], begins_on=one["begins_on"], accepted_at=act.moment(taken_over))
        act.add("caseload_out_handovers", guide_id=one["id"], sent_on=str(taken_over), accepted_on=str(taken_over))


def guide_ends(act):
    act.change_one("campus_guides", ends_on=str(act.any_day()))


def experience(act):
    recorded = act.past()
    number = act.add("portfolio_experiences", kind=act.dice.choice(("school", "work", "home", "placement")),
                     happened_on=str(days.later(recorded, -act.dice.choice((0, 1, 80)))), audience=act.maybe("me", "counsellor"),
                     proposed_by=act.maybe(1), recorded_at=act.moment(recorded),
                     removed_at=act.dice.choice((None, None, None, act.moment())))
    for card in range(act.dice.randrange(3)):
        answered = act.moment()
        act.add("portfolio_answers", experience_id=number, card=f"kaart{card}", meaning=act.dice.choice(("", "personal", "societal")),
                form=act.dice.choice(("typed", "chips")), answered_at=answered, late_at=days.late_at(answered, 10))
    if act.maybe(True):
        act.add("portfolio_experience_skills", experience_id=number, skill="samenwerken")


def experience_removed(act):
    act.change_one("portfolio_experiences", removed_at=act.maybe(act.moment()))


def experience_hidden(act):
    act.change_one("portfolio_experiences", audience=act.maybe("me", "counsellor"))


def response(act):
    """By somebody else or by the student, around ten working days after the first look back."""
    answers = act.rows.all("SELECT experience_id, MIN(answered_at) AS first FROM portfolio_answers WHERE student_id = ?"
                           " GROUP BY experience_id", act.student)
    if answers:
        one = act.dice.choice(answers)
        later = days.later(days.day_of(one["first"]), act.dice.choice(EDGES[:9]))
        act.add("portfolio_responses", experience_id=one["experience_id"], author_id=act.maybe(1, act.student),
                written_at=days.moment_of(min(later, act.today), act.dice.choice((0, 9, 23))))


def rest(act):
    begins = act.past()
    act.add("portfolio_rests", begins_on=str(begins), ends_on=str(days.later(begins, act.dice.choice(EDGES[:12]))), audience="me")


def statement(act):
    number = act.add("portfolio_self_statements", part="quality", word="zorgzaam", audience="me", stated_at=act.moment(),
                     let_go_at=act.dice.choice((None, None, act.moment())))
    proof = act.one_of("portfolio_experiences")
    if proof and act.maybe(True):
        act.add("portfolio_self_proofs", statement_id=number, experience_id=proof)


def conversation(act):
    state = act.dice.choice(("closed", "closed", "closed", "planned", "open", "cancelled"))
    held = act.past() if state == "closed" else None
    number = act.add("guidance_conversations", kind=act.dice.choice(("dialogue", "dialogue", "intake")), state=state,
                     planned_on=str(held or act.any_day()), held_on=held and str(held), asked_by=act.maybe("student", "counsellor"),
                     companion=act.maybe("Oma", ""), channel=act.dice.choice(("school", "phone", "video")), minutes=25,
                     minutes_spent=act.dice.choice((None, 5, 25, 90)), late_days=act.dice.choice((None, None, 0, 3)), used_earlier=act.maybe(1, 0), in_confidence=act.dice.choice((0, 0, 0, 1)),
                     student_confirmed_at=act.maybe(act.moment()))
    for person in (act.student, 1):
        if act.dice.random() < 0.7:
            act.add("guidance_initiatives", conversation_id=number, person_id=person, said_at=act.moment(),
                    initiative=act.dice.choice(("counsellor", "together", "student")))
    for movement in ("look_back", "make_sense", "look_ahead", "set_in_motion"):
        if act.dice.random() < 0.8:
            act.add("guidance_notes", conversation_id=number, movement=movement, author_id=1)
    if act.maybe(True):
        act.add("guidance_agreements", conversation_id=number, owner_id=act.student, title="Bellen")
    told = act.one_of("portfolio_experiences")
    if told:
        act.add("guidance_conversation_experiences", conversation_id=number, experience_id=told)


def group_talk(act):
    act.add("grouptalks_members", talk_id=act.dice.randrange(1, 10**9), words="", held_on=act.maybe(str(act.past())))


def pulse(act):
    number = act.one_of("guidance_conversations")
    if number:
        act.add("guidance_ticks", conversation_id=number, person_id=act.dice.choice((act.student, act.student, 1)),
                felt_safe=act.dice.choice((1, 0, None)), helped=act.dice.choice(("yes", "a_bit", "no", None)), ticked_at=act.moment())


def picture(act):
    act.add("guidance_pictures", written_by=1, written_at=act.moment(), confirmed_on=act.maybe(str(act.past())))


def request(act):
    asked, contact = act.past(), act.past()
    asked_at = act.moment(asked)
    state = act.dice.choice(("asked", "taken", "taken", "closed", "withdrawn"))
    spoken = contact >= asked and state != "asked"
    act.add("referrals_requests", question="Welke studie?", counsellor_may_know=act.maybe(1, 0), by_counsellor_id=act.maybe(1, None), state=state,
            asked_at=asked_at, late_at=days.late_at(asked_at, 10), contact_on=act.maybe(str(act.any_day())), first_contact_on=str(contact) if spoken else None,
            first_contact_days=days.working_days(asked, contact) if spoken else None)


def outside_help(act):
    act.add("help_outside", by_kind=act.dice.choice(("counsellor", "counsellor", "specialist")),
            kind=act.dice.choice(("help", "help", "companion")), given_at=act.maybe(act.moment()),
            withdrawn_at=act.maybe(act.moment()), contact_on=act.maybe(str(act.past())))


def question(act):
    asked, answered = sorted((act.past(), act.past()))
    is_answered, asked_at = act.maybe(True, False), act.moment(asked)
    act.add("course_threads", expert_id=1, state="answered" if is_answered else "open", asked_at=asked_at, late_at=days.late_at(asked_at, 5),
            answered_at=days.moment_of(answered, 23) if is_answered else None,
            in_time=int(is_answered and days.working_days(asked, answered) <= 5))


def choice_moment(act):
    """For the team of the student, with no, one or more open options."""
    here = act.rows.all("SELECT * FROM campus_enrolments WHERE student_id = ?", act.student)[0]
    opens = act.any_day()
    number = act.rows.add("course_choice_moments", team_id=here["team_id"], programme_id=act.maybe(here["programme_id"]),
                          year_of_study=act.dice.choice((0, 0, 1, 2)), kind="elective", opens_on=str(opens),
                          closes_on=str(days.later(opens, act.dice.choice(EDGES[:9]))), change_until=str(opens),
                          school_year=days.school_year(opens))
    for _ in range(act.dice.randrange(4)):
        act.rows.add("course_choice_options", moment_id=number, is_withdrawn=act.dice.choice((0, 0, 1)))


def choice(act):
    moment = act.dice.choice(act.rows.column("SELECT id FROM course_choice_moments") or [1])
    act.add("course_choices", moment_id=moment, reason=act.maybe("Ik wil dit", ""), chosen_on=act.maybe(str(act.past())),
            looked_back_on=act.maybe(str(act.past())))


def step(act):
    state = act.dice.choice(("open", "open", "done", "dropped"))
    act.add("course_steps", owner_id=act.dice.choice((act.student, act.student, act.student, 1)), state=state,
            origin=act.maybe("student", "conversation"), due_on=act.maybe(str(act.any_day())), created_at=act.moment(),
            closed_on=str(act.past()) if state != "open" else None, contact_id=act.maybe(act.dice.randrange(1, 4)))


def contact(act):
    state = act.dice.choice(("planned", "held", "dropped"))
    act.add("course_contact_moments", contact_id=act.dice.randrange(1, 4), state=state, step_id=act.maybe(1),
            held_on=str(act.past()) if state == "held" else None)


def signal(act):
    opened = act.past()
    late = days.day_of(days.late_at(days.moment_of(opened), 10))
    state = act.dice.choice(("open", "doing", "silent", "silent", "closed"))
    picked_up = None if state == "open" else act.dice.choice((days.later(late, -1), late, days.later(opened, 1)))
    act.add("signals_signals", rule=act.maybe("steps_late"), only_counsellor=act.dice.choice((0, 0, 0, 1)), opened_on=str(opened),
            state=state, until_on=str(act.any_day()) if state in ("doing", "silent") else None,
            closed_on=str(picked_up) if state == "closed" else None, due_on=str(late), picked_up_on=picked_up and str(picked_up))


def page(act):
    changed = act.past()
    number = act.add("publication_folios", form=act.dice.choice(("page", "blog", "cv")), created_at=act.moment(),
                     changed_on=str(changed), changed_at=act.moment(changed),
                     removed_at=act.dice.choice((None, None, None, act.moment())))
    for content in ("qualities", "skills", "motives", "choices", "next_steps"):
        if act.dice.random() < 0.8:
            act.add("publication_items", folio_id=number, kind="text", content=content)


def placement(act):
    begins = act.past()
    ends = days.later(begins, act.dice.choice((20, 55, 56, 120, 400)))
    length = days.days_between(begins, ends)
    half = days.later(begins, length // 2) if length + 1 >= 56 else None
    stopped = act.dice.choice((None, None, None, days.later(begins, act.dice.choice((3, 27, 28, 60, 61)))))
    number = act.add("placements_placements", company_id=1, begins_on=str(begins), ends_on=str(ends), half_on=half and str(half),
                     over_on=str(days.later(ends, 1)), days_a_week=3, created_at=act.moment(begins),
                     stopped_on=stopped and str(stopped))
    for kind in ("start", "halfway", "end"):
        is_held = act.dice.random() < 0.7
        act.add("placements_touchpoints", placement_id=number, kind=kind, state="held" if is_held else "open", channel="school",
                held_on=str(act.past()) if is_held else None, with_trainer=act.maybe(1, 0))
    if act.dice.random() < 0.4:
        act.add("placements_observations", placement_id=number, seen_on=str(act.past()), sent_at=act.moment())



def result(act):
    # Of those that count a student has one for a programme.
    ended = act.past() if act.one_of("requirement_results") else act.dice.choice((None, None, act.past()))
    act.add("requirement_results", programme_id=act.one_of("campus_enrolments", "programme_id"), start_year=2025, requirement_version=1,
            value=act.dice.choice(("voldaan", "voldaan", "niet_voldaan")), decided_on=str(act.past()), ended_on=ended and str(ended))



def aftercare(act):
    begins = act.past()
    ends = days.later(begins, act.dice.choice((0, 1, 90, 365)))
    number = act.add("aftercare_cases", reason="asked", begins_on=str(begins), ends_on=str(ends), over_on=str(days.later(ends, 1)))
    for _ in range(act.dice.choice((0, 1, 2))):
        act.add("aftercare_contacts", case_id=number, held_on=str(act.past()), channel="call")


ALL = (enrolment, enrolment_ends, guide, guide, guide_ends, handover, handover, experience, experience, experience, experience_removed,
       experience_hidden, response, response, rest, statement, conversation, conversation, conversation, group_talk, pulse, pulse, picture,
       request, request, outside_help, question, question, choice_moment, choice, step, step, contact, signal, signal, page,
       placement, placement, result, result, aftercare)


def make_random(dice, rows, today, times):
    """So many acts, of any student."""
    students = rows.column("SELECT DISTINCT student_id FROM campus_enrolments ORDER BY student_id")
    for _ in range(times):
        dice.choice(ALL)(Act(dice, rows, dice.choice(students), today))
