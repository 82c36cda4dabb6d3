// Two school years and more, day by day: people act now and then, much is arranged for later, and on every
// day the kept facts read as a fresh count of that day would give them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "app/facts.h"
#include "app/testing/things.h"
#include "campus/access/guides.h"
#include "campus/facts/recount.h"
#include "platform/testing/database.h"
#include "rooms/quality/testing/source.h"

namespace koers::app {
namespace {

using testing::TestHouse;

constexpr int days = 800;

// Who lives through these days; the same seed lives the same way.
class Life {
 public:
  Life(TestHouse& house, unsigned seed) : house_(house), random_(seed) {
    guides_ = {house.cast.karin, house.cast.joost, testing::add_bas(house)};
    daan_ = testing::add_daan(house);
    house_.add_student("lotte", house.today() + 20);
    students_ = {{"yara", house.cast.yara}, {"ruben", house.cast.ruben}, {"lotte", newest_person()}};
  }

  // One thing; answers what it was.
  std::string act() {
    const Pupil& pupil = students_[below(students_.size())];
    const auto& [name, act] = acts_[below(acts_.size())];
    (this->*act)(pupil);
    return std::string(name) + " " + pupil.name + "; ";
  }
  void sleep() {
    const Day tomorrow = house_.today() + 1;
    house_.clock.set(instant_of(tomorrow, static_cast<int>(below(24 * 60))));
  }
  bool now_and_then(std::size_t one_in) { return below(one_in) == 0; }
  int accepted() const { return accepted_; }

 private:
  struct Pupil {
    std::string name;
    Id<people::Person> id;
  };
  using Act = void (Life::*)(const Pupil&);

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  Day in_days(int most) {
    return house_.today() + static_cast<int>(below(static_cast<std::size_t>(most) + 1));
  }
  bool post(const std::string& who, const std::string& path, const TestHouse::Fields& fields = {}) {
    const int status = house_.post(who, path, fields).status;
    EXPECT_LT(status, 500) << who << " " << path;
    accepted_ += status == 303 ? 1 : 0;
    return status == 303;
  }
  // One of the ids that a statement answers for a student, as it stands in an address.
  std::string one_of(std::string_view select, Id<people::Person> student) {
    const std::string text(select);
    const auto all = house_.database().snapshot()->reader().all<std::int64_t>(
        {"test.ids_of", text}, house_.cast.institution, student);
    return all.empty() ? "none" : id_text(all[below(all.size())]);
  }
  Id<people::Person> newest_person() {
    return house_.database()
        .snapshot()
        ->reader()
        .one<Id<people::Person>>({"test.newest_person", "SELECT MAX(student_id) FROM campus_enrolments"})
        .value();
  }
  void write(const Pupil& pupil, const std::function<void(sql::Transaction&)>& work) {
    house_.database().write([&](sql::Transaction& tx) {
      tx.lock(pupil.id.value);
      work(tx);
      refresh_facts_of(tx, house_.cast.institution, pupil.id, house_.today());
    });
    ++accepted_;
  }

  // ---- what is arranged for later

  void appoint_counsellor(const Pupil& pupil) {
    const Day from = in_days(60);
    write(pupil, [&](sql::Transaction& tx) {
      access::assign_guide(tx, house_.cast.institution, pupil.id,
                           {.id = house_.ids.next<access::Guide>(),
                            .person_id = guides_[below(guides_.size())],
                            .begins_on = from,
                            .ends_on = below(3) == 0 ? std::optional(in_days(90)) : std::nullopt,
                            .reason = below(2) == 0 ? "Ander rooster" : "",
                            .handover_note = below(2) == 0 ? "Tot ziens." : ""});
    });
  }
  void end_counsellors(const Pupil& pupil) {
    write(pupil, [&](sql::Transaction& tx) {
      for (const auto& guide : access::guides_of(tx, house_.cast.institution, pupil.id)) {
        if (guide.ends_on || guide.kind != access::GuideKind::counsellor) continue;
        access::end_guide(tx, house_.cast.institution, pupil.id, guide.id, in_days(60));
      }
    });
  }
  void change_programme(const Pupil& pupil) {
    const bool to_care = below(2) == 0;
    const auto& cast = house_.cast;
    const Day ends_on = in_days(60), begins_on = in_days(90);
    write(pupil, [&](sql::Transaction& tx) {
      people::change_enrolment(tx, cast.institution, pupil.id, std::nullopt, ends_on);
      people::enrol(tx, cast.institution, house_.ids.next_value(), pupil.id,
                    {.programme_id = to_care ? cast.care_programme : cast.technology_programme,
                     .team_id = to_care ? cast.care_team : cast.technology_team,
                     .school_id = to_care ? cast.care_school : cast.technology_school,
                     .group_id = std::nullopt,
                     .level = 4,
                     .first_year = static_cast<int>(1 + below(3)),
                     .started_on = begins_on});
    });
  }
  void prepare_choice(const Pupil& pupil) {
    if (++choices_ > 6) return;
    const Day opens_on = in_days(200);
    const auto made = house_.post("marieke", "/team/keuzes",
                                  {{"team", text(house_.cast.care_team)},
                                   {"naam", "Kies je keuzedeel"},
                                   {"soort", "elective"},
                                   {"leerjaar", std::to_string(below(3))},
                                   {"opleiding", ""},
                                   {"uitleg", "Een halve dag per week."},
                                   {"open", text(opens_on)},
                                   {"dicht", text(opens_on + 20)},
                                   {"wissel", text(opens_on + 30)}});
    const std::string moment = testing::location_of(made);
    for (const char* title : {"Jeugdzorg", "Muziek"}) post("marieke", moment + "/opties", {{"naam", title}});
    static_cast<void>(pupil);
  }
  void choose(const Pupil& pupil) {
    const std::string moment = one_of(R"(
        SELECT v.moment_id FROM course_moments_of_students v
        JOIN course_choice_moments m ON m.institution_id = v.institution_id AND m.id = v.moment_id
        WHERE v.institution_id = $1 AND v.student_id = $2)",
                                      pupil.id);
    const std::string option = one_of(R"(
        SELECT o.id FROM course_choice_options o
        JOIN course_moments_of_students v ON v.institution_id = o.institution_id AND v.moment_id = o.moment_id
        WHERE o.institution_id = $1 AND v.student_id = $2)",
                                      pupil.id);
    post(pupil.name, "/vooruit/keuzes/" + moment,
         {{"optie", option}, {"waarom", below(2) == 0 ? "Ik wil dit" : ""}, {"doe", "kies"}});
  }

  // ---- conversations

  std::string any_talk(const Pupil& pupil) {
    return "/gesprekken/" +
           one_of("SELECT id FROM guidance_conversations WHERE institution_id = $1 AND student_id = $2",
                  pupil.id);
  }
  void plan(const Pupil& pupil) {
    const TestHouse::Fields fields{{"dag", text(in_days(40))},
                                   {"tijd", "10:00"},
                                   {"minuten", "25"},
                                   {"soort", below(3) == 0 ? "intake" : "dialogue"}};
    if (below(2) == 0) {
      post(pupil.name, "/gesprekken/vragen", fields);
      return;
    }
    for (const char* who : {"karin", "joost", "bas"}) {
      if (post(who, "/gesprekken/plannen?student=" + text(pupil.id), fields)) return;
    }
  }
  void hold(const Pupil& pupil) {
    const std::string talk = any_talk(pupil);
    for (const char* who : {"karin", "joost", "bas"}) {
      if (!post(who, talk + "/beginnen", {{"zeker", "1"}})) continue;
      post(who, talk + "/afronden", below(2) == 0 ? TestHouse::Fields{{"eerder", "1"}} : TestHouse::Fields{});
      return;
    }
  }
  void move(const Pupil& pupil) {
    post(pupil.name, any_talk(pupil) + (below(2) == 0 ? "/verzetten" : "/afzeggen"),
         {{"dag", text(in_days(40))}, {"tijd", "11:00"}, {"minuten", "25"}});
  }
  void bring_somebody(const Pupil& pupil) {
    post(pupil.name, any_talk(pupil) + "/voorbereiden",
         {{"stap", "3"}, {"naam", "Samir"}, {"relatie", "friend"}});
  }
  void say_how_it_was(const Pupil& pupil) {
    post(pupil.name, any_talk(pupil) + "/vinkjes",
         {{"hielp", "yes"}, {below(2) == 0 ? "tik" : "veilig", "1"}});
  }

  // ---- what waits for somebody

  std::string any_experience(const Pupil& pupil) {
    return "/ervaringen/" +
           one_of(
               "SELECT id FROM portfolio_experiences WHERE institution_id = $1 AND student_id = $2 "
               "ORDER BY id DESC LIMIT 3",
               pupil.id);
  }
  void record(const Pupil& pupil) {
    post(pupil.name, "/ervaringen",
         {{"waar", "stage"}, {"tekst", "Iets."}, {"wie", below(4) == 0 ? "me" : "counsellor"}});
    look_back(pupil);
  }
  void look_back(const Pupil& pupil) {
    post(pupil.name, any_experience(pupil) + "/terugdenken", {{"woorden", "Dat ik rustig bleef."}});
  }
  void show(const Pupil& pupil) {
    post(pupil.name, any_experience(pupil) + "/wie", {{"wie", below(3) == 0 ? "me" : "counsellor"}});
  }
  void respond(const Pupil& pupil) {
    const std::string experience = any_experience(pupil);
    for (const char* who : {"karin", "joost", "bas"}) {
      if (post(who, experience + "/vraag", {{"woorden", "Wat leerde je?"}})) return;
    }
  }
  void request_specialist(const Pupil& pupil) {
    post(pupil.name, "/hulpvraag", {{"vraag", "Wat kan ik hierna?"}});
  }
  void help(const Pupil& pupil) {
    const std::string request =
        "/aanvragen/" + one_of(
                            "SELECT id FROM referrals_requests WHERE institution_id = $1 AND student_id = $2 "
                            "AND state <> 'closed'",
                            pupil.id);
    post("jeroen", request + "/oppakken");
    if (below(2) == 0) {
      post("jeroen", request + "/plannen",
           {{"dag", text(in_days(30))}, {"tijd", "10:20"}, {"plek", "B2.14"}});
    }
    if (below(2) == 0) post("jeroen", request + "/gesproken", {{"dag", text(house_.today())}});
    if (below(3) == 0) post("jeroen", request + "/afronden", {{"uitkomst", "Klaar."}});
  }
  void ask_daan(const Pupil& pupil) {
    post(pupil.name, "/vooruit/vraag-iemand/" + text(daan_), {{"woorden", "Hoe is jouw werk?"}});
  }
  void daan_answers(const Pupil& pupil) {
    post("daan",
         "/vragen/" +
             one_of("SELECT id FROM course_threads WHERE institution_id = $1 AND student_id = $2", pupil.id) +
             "/bericht",
         {{"woorden", "Druk."}});
  }

  TestHouse& house_;
  std::mt19937 random_;
  std::vector<Id<people::Person>> guides_;
  Id<people::Person> daan_;
  std::vector<Pupil> students_;
  int choices_ = 0;
  int accepted_ = 0;
  const std::vector<std::pair<const char*, Act>> acts_ = {{"appoint counsellor", &Life::appoint_counsellor},
                                                          {"end counsellors", &Life::end_counsellors},
                                                          {"change programme", &Life::change_programme},
                                                          {"prepare choice", &Life::prepare_choice},
                                                          {"choose", &Life::choose},
                                                          {"plan", &Life::plan},
                                                          {"plan", &Life::plan},
                                                          {"hold", &Life::hold},
                                                          {"move", &Life::move},
                                                          {"bring somebody", &Life::bring_somebody},
                                                          {"say how it was", &Life::say_how_it_was},
                                                          {"record", &Life::record},
                                                          {"record", &Life::record},
                                                          {"look back", &Life::look_back},
                                                          {"show", &Life::show},
                                                          {"respond", &Life::respond},
                                                          {"request specialist", &Life::request_specialist},
                                                          {"help", &Life::help},
                                                          {"ask Daan", &Life::ask_daan},
                                                          {"Daan answers", &Life::daan_answers}};
};

class FactsOfManyDays : public ::testing::TestWithParam<std::string> {};

// Meets QU-02, QU-04.
TEST_P(FactsOfManyDays, AreThoseOfTheDayOnWhichTheyAreRead) {
  TestHouse house(GetParam());
  Life life(house, 800);
  const auto& source = quality::testing::source();
  std::string done;
  std::int64_t overtaken = 0;
  for (int day = 0; day < days; ++day) {
    life.sleep();
    const bool acted = life.now_and_then(3);
    if (acted) done = text(house.today()) + " " + life.act();
    // What a day makes different stays so until somebody acts: every other quiet day is soon enough to see
    // it.
    if (!acted && day % 2 == 0) continue;
    const auto differing = differing_facts(house.database(), house.today());
    ASSERT_THAT(differing, ::testing::IsEmpty())
        << text(house.today()) << ": " << differing.front() << "; the last that happened: " << done;
    // What a page has in memory is what stands in the database; the night may have passed without work, or
    // not.
    if (day % 15 != 0) continue;
    const auto snapshot = house.database().snapshot();
    const auto kept = quality::testing::facts_of(house.database(), snapshot->reader(), house.cast.institution,
                                                 house.today());
    ASSERT_EQ(kept->columns,
              source.read_facts(snapshot->reader(), house.cast.institution, house.today()).columns);
    ASSERT_THAT(quality::testing::parts_above_their_whole(*kept), ::testing::IsEmpty());
    if (day % 75 == 0) overtaken += facts::write_overtaken(house.database(), facts_tables(), house.today());
  }
  // Days on which nothing fell due, or on which everything was refused, would prove nothing.
  EXPECT_GT(overtaken, 3);
  EXPECT_GT(life.accepted(), days / 6);
}

INSTANTIATE_TEST_SUITE_P(On, FactsOfManyDays, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
