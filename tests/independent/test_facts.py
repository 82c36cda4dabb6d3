"""The words that are read easily in two ways, each with a student of a few rows."""
import datetime
import types
import unittest

import days
from facts import conversations, experiences, guides, requests, signals

TODAY = datetime.date(2026, 11, 23)  # a Monday
row = types.SimpleNamespace


def student(**rows):
    here = row(id=1, started_on="2025-08-25", ended_on=None, first_year=1)
    nothing = dict.fromkeys(("experiences", "answers", "responses", "rests", "conversations", "ticks", "guides", "handovers",
                             "requests", "signals"), ())
    return row(number=7, today=TODAY, here=here, **{**nothing, "enrolments": [here], **rows})


def counsellor(person, begins_on, ends_on=None, reason="", handover_note=""):
    return row(id=int(begins_on.replace("-", "")), kind="counsellor", person_id=person, begins_on=begins_on, ends_on=ends_on,
               reason=reason, handover_note=handover_note)


class Counsellors(unittest.TestCase):
    def test_who_follows_on_himself_is_no_change_and_began_the_first_time(self):
        same = student(guides=[counsellor(1, "2025-08-25", "2026-07-01"), counsellor(1, "2026-08-20")])
        self.assertEqual((guides.counsellor_changes(same), guides.counsellor_since(same)), (0, "2025-08-25"))

    def test_who_comes_back_after_another_began_again(self):
        back = student(guides=[counsellor(1, "2025-08-25", "2026-01-01"), counsellor(2, "2026-01-01", "2026-09-01"),
                               counsellor(1, "2026-09-01")])
        self.assertEqual((guides.counsellor_changes(back), guides.counsellor_since(back)), (2, "2026-09-01"))

    def test_a_warm_change_has_a_reason_and_a_handover(self):
        first = counsellor(1, "2025-08-25", "2026-09-01")
        before, too_late = datetime.date(2026, 8, 31), datetime.date(2026, 9, 1)
        for reason, taken_over, warm in (("verlof", None, 0), ("", before, 0), ("verlof", before, 1), ("verlof", too_late, 0)):
            second = counsellor(2, "2026-09-01", None, reason)
            accepted_at = taken_over and days.moment_of(taken_over, 23)
            one = student(guides=[first, second], handovers=[row(guide_id=second.id, accepted_at=accepted_at)])
            self.assertEqual(guides.counsellor_changes_warm(one), warm)


class Responses(unittest.TestCase):
    def looked_back(self, working_days, responses=(), audience="counsellor"):
        """A look back of so many working days ago."""
        day = TODAY
        while days.working_days(day, TODAY) < working_days:
            day = days.later(day, -1)
        at = days.moment_of(day)
        return student(experiences=[row(id=3, removed_at=None, audience=audience, recorded_at=at, kind="work", happened_on=str(day))],
                       answers=[row(experience_id=3, answered_at=at, late_at=days.late_at(at, 10))],
                       responses=[row(experience_id=3, author_id=author, written_at=days.moment_of(days.later(day, after), 23))
                                  for author, after in responses])

    def counted(self, one):
        return experiences.responses_within_10_days_year(one), experiences.experiences_to_respond_year(one)

    def test_what_waits_counts_from_the_day_on_which_it_is_late(self):
        self.assertEqual(self.counted(self.looked_back(10)), (0, 0))
        self.assertEqual(self.counted(self.looked_back(11)), (0, 1))
        self.assertEqual(self.counted(self.looked_back(11, audience="me")), (0, 0))

    def test_the_tenth_working_day_is_in_time_until_midnight_and_ones_own_words_are_no_response(self):
        self.assertEqual(self.counted(self.looked_back(15, [(1, 14)])), (1, 1))
        self.assertEqual(self.counted(self.looked_back(15, [(1, 15)])), (0, 1))
        self.assertEqual(self.counted(self.looked_back(15, [(7, 1)])), (0, 1))


class Conversations(unittest.TestCase):
    def talk(self, day, **more):
        return row(**{"id": 1, "state": "closed", "in_confidence": 0, "kind": "dialogue", "held_on": day, "planned_on": day,
                      "used_earlier": 1, "late_days": None, **more})

    def test_every_year_asks_which_years(self):
        self.assertFalse(conversations.conversations_every_year(student(conversations=[self.talk("2024-10-01"), self.talk("2026-10-01")])))
        self.assertTrue(conversations.conversations_every_year(student(conversations=[self.talk("2025-10-01"), self.talk("2026-10-01")])))

    def test_an_intake_of_an_earlier_programme_does_not_count(self):
        now = row(id=2, started_on="2026-08-24", ended_on=None)
        before = row(id=1, started_on="2024-08-26", ended_on="2026-07-15")
        for held_on, used in (("2024-09-01", False), ("2026-07-20", True), ("2026-10-05", True), ("2026-10-06", False)):
            one = student(enrolments=[before, now], conversations=[self.talk(held_on, kind="intake")])
            one.here = now
            self.assertEqual(conversations.intake_used_earlier(one), used, held_on)

    def test_an_intake_in_time_that_used_nothing_saves_no_later_one(self):
        one = student(conversations=[self.talk("2026-09-01", kind="intake", used_earlier=0), self.talk("2026-10-20", kind="intake")])
        one.here = row(id=1, started_on="2026-08-24", ended_on=None)
        one.enrolments = [one.here]
        self.assertFalse(conversations.intake_used_earlier(one))
        self.assertEqual(conversations.intake_used_earlier_on(one), "2026-10-20")

    def test_a_planned_day_that_passed_hides_no_later_one(self):
        one = student(conversations=[self.talk(None, state="planned", planned_on=day) for day in ("2026-11-20", "2026-12-01")])
        self.assertEqual(conversations.next_conversation_on(one), "2026-12-01")

    def test_who_was_not_asked_whether_he_felt_heard_did_not_say_no(self):
        ticks = [row(person_id=7, conversation_id=1, helped="yes", felt_safe=None)]
        one = student(conversations=[self.talk("2026-10-01")], ticks=ticks)
        self.assertEqual([fact(one) for fact in (conversations.pulses, conversations.pulse_heard_answers, conversations.pulse_heard)],
                         [1, 0, 0])


class Requests(unittest.TestCase):
    def test_the_latest_is_due_when_spoken_about_or_late(self):
        asked = lambda day, contact=None, state="asked": row(id=1, state=state, asked_at=days.moment_of(datetime.date.fromisoformat(day)),
                                                             first_contact_on=contact, counsellor_may_know=1)
        due = lambda *those: requests.referral_due_year(student(requests=those))
        self.assertEqual([due(asked("2026-11-09")), due(asked("2026-11-06")), due(asked("2026-11-20", "2026-11-23")),
                          due(asked("2026-10-01", state="withdrawn"))], [False, True, True, False])


class Signals(unittest.TestCase):
    def test_ten_working_days_are_from_monday_to_the_monday_after_next(self):
        signal = lambda opened, picked_up=None, **more: row(**{"opened_on": opened, "picked_up_on": picked_up, "only_counsellor": 0,
                                                              "state": "open", "until_on": None, **more})
        year = lambda *those: signals.signals_year(student(signals=those))
        in_time = lambda *those: signals.signals_picked_up_year(student(signals=those))
        self.assertEqual([year(signal("2026-11-09")), year(signal("2026-11-06")), year(signal("2026-07-01"))], [0, 1, 0])
        self.assertEqual([in_time(signal("2026-11-02", "2026-11-16")), in_time(signal("2026-11-02", "2026-11-17"))], [1, 0])

    def test_a_silence_waits_again_on_its_day_and_a_secret_never(self):
        silent = lambda until, secret=0: row(opened_on="2026-11-20", picked_up_on=None, only_counsellor=secret, state="silent", until_on=until)
        self.assertEqual([signals.signals_open(student(signals=[one])) for one in
                          (silent("2026-11-23"), silent("2026-11-24"), silent("2026-11-23", 1))], [1, 0, 0])


if __name__ == "__main__":
    unittest.main()
