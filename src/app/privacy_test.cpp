// A student's data leave every room together.
#include "app/privacy.h"

#include <gtest/gtest.h>

#include "app/testing/house.h"
#include "platform/files/temporary_store.h"
#include "rooms/choices/choices.h"
#include "rooms/course/course.h"
#include "rooms/experiences/experiences.h"
#include "rooms/experts/experts.h"
#include "rooms/guidance/guidance.h"
#include "rooms/portfolio/portfolio.h"
#include "rooms/referrals/referrals.h"

namespace koers::app {
namespace {

using testing::TestHouse;

std::int64_t rows_of(TestHouse& house, const char* table, const char* column, Id<people::Person> person) {
  const std::string text = std::string("SELECT count(*) FROM ") + table + " WHERE " + column + " = $1";
  return house.database().snapshot()->reader().one<std::int64_t>({"test.rows_of", text}, person).value_or(-1);
}

void live(TestHouse& house, Id<people::Person> student) {
  house.database().write([&](sql::Transaction& tx) {
    const auto institution = house.cast.institution;
    const auto id = house.ids.next<experiences::Experience>();
    experiences::bring_experience(tx, institution, student,
                                  {.id = id,
                                   .kind = "placement",
                                   .title = "Rustig blijven",
                                   .story = "Ik bleef rustig.",
                                   .happened_on = house.today(),
                                   .recorded_at = house.clock.now()});
    guidance::BroughtConversation talk;
    talk.id = house.ids.next<guidance::Conversation>();
    talk.counsellor_id = house.cast.karin;
    talk.on = house.today() - 10;
    talk.notes.push_back({words::Movement::look_back, student, "Ik bleef rustig."});
    guidance::bring_conversation(tx, institution, student, talk, [&] { return house.ids.next_value(); });
    portfolio::bring_folio(tx, institution, student,
                           {.id = house.ids.next<portfolio::Folio>(),
                            .title = "Dit ben ik",
                            .changed_at = house.clock.now(),
                            .items = {{.title = "Rustig blijven"}},
                            .for_counsellor = true,
                            .receiver = "oma"},
                           [&] { return house.ids.next_value(); });
    portfolio::refresh_facts(tx, institution, student, house.today());
    course::bring_step(tx, institution, student,
                       {.id = house.ids.next<course::Step>(), .title = "Bel Daan", .owner_id = student});
    choices::bring_choice(tx, institution, student,
                          {.moment_id = house.ids.next<choices::ChoiceMoment>(), .reason = "Daarom"});
    choices::bring_exploration(tx, institution, student,
                               {.item = "kok", .name = "Kok", .note = "Lekker", .kept_on = house.today()});
    course::set_goal(tx, institution, student,
                     {.id = house.ids.next<course::Goal>(), .title = "Leiding geven"});
    const auto contact = house.ids.next<course::Contact>();
    course::bring_contact(tx, institution, student, {.id = contact, .name = "Hanneke"});
    course::bring_contact_moment(tx, institution, student,
                                 {.id = house.ids.next<course::ContactMoment>(), .contact_id = contact});
    experts::bring_thread(tx, institution,
                          {.student_id = student,
                           .expert_id = student == house.cast.yara ? house.cast.ruben : house.cast.yara,
                           .messages = {{student, "Hoe is het?", house.clock.now()}},
                           .report_reason = "Dit voelt niet goed."},
                          [&] { return house.ids.next_value(); });
    referrals::bring_referral(
        tx, institution,
        {.student_id = student,
         .question = "Kan ik doorleren?",
         .asked_on = house.today() - 5,
         .specialist_id = house.cast.jeroen,
         .taken_on = house.today() - 4},
        [&] { return house.ids.next_value(); }, house.today());
    referrals::refresh_facts(tx, institution, student, house.today());
  });
}

// Meets AD-03, LA-05.
TEST(Privacy, WhatIsForgottenIsGoneFromEveryRoomAndNobodyElseLosesAnything) {
  TestHouse house;
  live(house, house.cast.yara);
  live(house, house.cast.ruben);
  files::TemporaryFolder folder;
  files::Store store(folder.path());
  forget_student(house.database(), store, house.cast.institution, house.cast.yara);
  for (const char* table : {"portfolio_experiences",
                            "portfolio_out_student_facts",
                            "course_steps",
                            "course_choices",
                            "course_explorations",
                            "guidance_conversations",
                            "guidance_notes",
                            "guidance_out_student_facts",
                            "campus_enrolments",
                            "campus_guides",
                            "course_goals",
                            "course_contacts",
                            "course_contact_moments",
                            "course_threads",
                            "publication_folios",
                            "publication_items",
                            "publication_shares",
                            "publication_out_student_facts",
                            "referrals_requests",
                            "referrals_lines",
                            "referrals_out_student_facts"}) {
    EXPECT_EQ(rows_of(house, table, "student_id", house.cast.yara), 0) << table;
    EXPECT_GT(rows_of(house, table, "student_id", house.cast.ruben), 0) << table;
  }
  // What Ruben asked her stays his, without her.
  EXPECT_EQ(rows_of(house, "course_threads", "expert_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "course_messages", "author_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "course_messages", "author_id", house.cast.ruben), 1);
  EXPECT_EQ(rows_of(house, "course_reports", "sender_id", house.cast.yara), 0);
  EXPECT_EQ(rows_of(house, "campus_people", "id", house.cast.yara), 0);
}

}  // namespace
}  // namespace koers::app
