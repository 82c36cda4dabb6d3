// Facts are kept in the transactions that change them. Here everybody does whatever comes to mind, in any
// order, and every now and then the kept facts must be what a rebuild makes of the base tables.
#include "app/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "app/testing/things.h"
#include "campus/access/guides.h"
#include "platform/testing/database.h"
#include "rooms/caseload/testing_handover.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/guidance/conversation.h"
#include "rooms/quality/testing/source.h"

namespace koers::app {
namespace {

using app::testing::TestHouse;
using guidance::Seat;

// Whoever walks through the house; the same seed walks the same way.
class Walk {
 public:
  Walk(TestHouse& house, unsigned seed) : house_(house), random_(seed) {
    bas_ = app::testing::add_bas(house_);
    for (const char* name : {"lotte", "sem"}) house_.add_student(name, make_day(2026, 8, 24));
    students_ = {{"yara", house_.cast.yara, "karin"}, {"ruben", house_.cast.ruben, "joost"}};
    house_.assign(id_of("lotte"), house_.cast.karin, make_day(2026, 8, 24));
    house_.assign(id_of("sem"), bas_, make_day(2026, 8, 24));
    students_.push_back({"lotte", id_of("lotte"), "karin"});
    students_.push_back({"sem", id_of("sem"), "bas"});
  }

  // Does one thing; answers what it was.
  std::string step() {
    if (below(8) == 0)
      house_.clock.set(house_.clock.now() + 3'600 * static_cast<std::int64_t>(1 + below(30)));
    Pupil& pupil = students_[below(students_.size())];
    const auto& [name, act] = acts_[below(acts_.size())];
    (this->*act)(pupil);
    return std::string(name) + " " + pupil.name;
  }

  int accepted() const { return accepted_; }

 private:
  struct Pupil {
    std::string name;
    Id<people::Person> id;
    std::string guide;
    std::vector<std::string> experiences{};
    std::vector<Id<guidance::Conversation>> talks{};
    std::vector<std::string> statements{};
  };
  using Act = void (Walk::*)(Pupil&);

  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }
  template <std::size_t Size>
  std::string one_of(const std::array<const char*, Size>& list) {
    return list[below(Size)];
  }
  std::string day(int from, int to) {
    return text(house_.today() + from + static_cast<int>(below(static_cast<std::size_t>(to - from + 1))));
  }
  Id<people::Person> id_of(const std::string& name) {
    constexpr sql::Statement select_id{
        "app_testing.select_student",
        "SELECT id FROM campus_people WHERE institution_id = $1 AND given_name = $2"};
    return house_.database()
        .snapshot()
        ->reader()
        .one<Id<people::Person>>(select_id, house_.cast.institution, name)
        .value();
  }

  http::Response post(const std::string& who, const std::string& path, const TestHouse::Fields& fields = {}) {
    auto answer = house_.post(who, path, fields);
    EXPECT_LT(answer.status, 500) << who << " " << path;
    accepted_ += answer.status == 303 ? 1 : 0;
    return answer;
  }

  // ---- experiences

  void record(Pupil& pupil) {
    const auto answer = post(pupil.name, "/ervaringen",
                             {{"waar", one_of(std::array{"stage", "werk", "school"})},
                              {"tekst", "Iets wat ik meemaakte."},
                              {"dag", day(-500, 0)},
                              {"wie", one_of(std::array{"me", "counsellor"})}});
    const std::string place = app::testing::location_of(answer);
    if (place.starts_with("/ervaringen/"))
      pupil.experiences.push_back(place.substr(12, place.find('/', 12) - 12));
  }
  std::string experience_of(Pupil& pupil) {
    return pupil.experiences.empty() ? "/ervaringen/none"
                                     : "/ervaringen/" + pupil.experiences[below(pupil.experiences.size())];
  }
  void look_back(Pupil& pupil) {
    post(pupil.name, experience_of(pupil) + "/terugdenken", {{"woorden", "Dat ik rustig bleef."}});
  }
  void choose_parts(Pupil& pupil) {
    TestHouse::Fields fields;
    for (const char* part : {"qualities", "motives", "exploration", "steering", "networking"}) {
      if (below(2) == 0) fields.emplace_back("onderdeel", part);
    }
    post(pupil.name, experience_of(pupil) + "/onderdelen", fields);
  }
  void choose_audience(Pupil& pupil) {
    post(pupil.name, experience_of(pupil) + "/wie", {{"wie", one_of(std::array{"me", "counsellor"})}});
  }
  void change(Pupil& pupil) {
    post(pupil.name, experience_of(pupil) + "/aanpassen",
         {{"naam", "Anders"},
          {"tekst", "Toch anders."},
          {"dag", day(-500, 0)},
          {"soort", one_of(std::array{"placement", "school", "side_job"})}});
  }
  void throw_away(Pupil& pupil) { post(pupil.name, experience_of(pupil) + "/weg"); }
  void bring_back(Pupil& pupil) { post(pupil.name, experience_of(pupil) + "/terug"); }
  void ask(Pupil& pupil) {
    post(pupil.guide, experience_of(pupil) + "/vraag", {{"woorden", "Wat leerde je?"}});
  }
  void answer(Pupil& pupil) { post(pupil.name, experience_of(pupil) + "/antwoord", {{"woorden", "Veel."}}); }

  void look_back_on_themes(Pupil& pupil) {
    const std::string card = one_of(std::array{"steering_went_otherwise", "motives_felt_like_me"});
    post(pupil.name, experience_of(pupil) + "/terugdenken",
         {{"kaarten", card}, {"vraag", "1"}, {"plaatje", one_of(std::array{"bridge", "moon", ""})}});
  }
  void tap_skill(Pupil& pupil) {
    post(pupil.name, experience_of(pupil) + "/vaardigheden",
         {{below(3) == 0 ? "eraf" : "erbij", one_of(std::array{"collaboration", "creativity", "moon"})}});
  }
  void rest(Pupil& pupil) {
    post(pupil.name, one_of(std::array{"/ik/rust", "/ik/rust/klaar"}),
         {{"weken", one_of(std::array{"1", "2"})}});
  }
  void wait_with_answer(Pupil& pupil) {
    post(pupil.name, experience_of(pupil) + "/vraag/" + one_of(std::array{"later", "opzij", "terug"}));
  }

  // ---- what they say of themselves

  void say_of_self(Pupil& pupil) {
    const std::string part = one_of(std::array{"kwaliteiten", "waarden", "motieven", "mogelijkheden"});
    TestHouse::Fields fields{{"naam", one_of(std::array{"Rustig blijven", "Doorzetten", "Buiten zijn"})},
                             {"wie", one_of(std::array{"me", "counsellor"})}};
    if (!pupil.experiences.empty() && below(2) == 0) {
      fields.emplace_back("ervaring", pupil.experiences[below(pupil.experiences.size())]);
    }
    const auto answer = post(pupil.name, "/ik/" + part + "/erbij", fields);
    const std::string place = app::testing::location_of(answer);
    if (place.starts_with("/ik/")) pupil.statements.push_back(place);
  }
  void change_self(Pupil& pupil) {
    if (pupil.statements.empty()) return;
    const std::string& statement = pupil.statements[below(pupil.statements.size())];
    const std::string experience =
        pupil.experiences.empty() ? "none" : pupil.experiences[below(pupil.experiences.size())];
    post(pupil.name, statement + "/" + one_of(std::array{"zin", "bewijs", "wie", "los", "terug"}),
         {{"zin", "Ik zeg het anders."}, {below(3) == 0 ? "eraf" : "ervaring", experience}, {"wie", "me"}});
  }

  // ---- steps

  void add_step(Pupil& pupil) {
    post(pupil.name, "/vooruit/stappen", {{"wat", "Bellen"}, {"dag", day(0, 20)}});
  }
  void work_on_step(Pupil& pupil) {
    const auto steps =
        course::steps_of(house_.database().snapshot()->reader(), house_.cast.institution, pupil.id);
    if (steps.empty()) return;
    post(pupil.name,
         "/vooruit/stappen/" + text(steps[below(steps.size())].id) + "/" +
             one_of(std::array{"gelukt", "opbrengst", "dag", "los", "open", "doel", "ervaring"}),
         {{"opbrengst", "Het mag."}, {"dag", day(0, 20)}, {"reden", "Niet meer nodig."}});
  }

  // ---- conversations

  void plan(Pupil& pupil) {
    const bool own_idea = below(2) == 0;
    post(own_idea ? pupil.name : pupil.guide,
         own_idea ? "/gesprekken/vragen" : "/gesprekken/plannen?student=" + text(pupil.id),
         {{"dag", day(0, 15)},
          {"tijd", "10:00"},
          {"minuten", "25"},
          {"soort", one_of(std::array{"dialogue", "intake"})}});
    refresh_talks(pupil);
  }
  void refresh_talks(Pupil& pupil) {
    const auto snapshot = house_.database().snapshot();
    pupil.talks.clear();
    for (const auto& one :
         guidance::conversations_of(snapshot->reader(), house_.cast.institution, pupil.id, pupil.id)) {
      pupil.talks.push_back(one.id);
    }
  }
  void move_talk(Pupil& pupil) {
    if (pupil.talks.empty()) return;
    post(below(2) == 0 ? pupil.name : pupil.guide,
         "/gesprekken/" + text(pupil.talks[below(pupil.talks.size())]) + "/" +
             one_of(std::array{"verzetten", "afzeggen", "terug"}),
         {{"dag", day(0, 15)}, {"tijd", "11:00"}, {"minuten", "25"}});
  }

  // At the table, as student or as guide, something is done; what is not possible now is refused with
  // Conflict.
  void at_the_table(Pupil& pupil, bool as_student,
                    const std::function<void(sql::Transaction&, const Seat&, Instant, Day)>& work) {
    if (pupil.talks.empty()) return;
    const auto talk = pupil.talks[below(pupil.talks.size())];
    http::Request request;
    http::Visit visit(house_.house(), request);
    visit.session = auth::Session{};
    visit.session->institution_id = house_.cast.institution.value;
    visit.session->subject_id.value = (as_student ? pupil.id : guide_id(pupil)).value;
    try {
      const auto seat = Seat::take(visit, people::SignedIn::admit(visit), talk);
      visit.write([&](sql::Transaction& tx) { work(tx, seat, visit.now, visit.today); });
      ++accepted_;
    } catch (const Conflict&) {
    } catch (const NotFound&) {
    } catch (const Forbidden&) {
    }
  }
  Id<people::Person> guide_id(const Pupil& pupil) const {
    if (pupil.guide == "karin") return house_.cast.karin;
    return pupil.guide == "bas" ? bas_ : house_.cast.joost;
  }
  void prepare(Pupil& pupil) {
    guidance::Preparation preparation;
    preparation.question = "Waar word ik blij van?";
    for (const std::string& one : pupil.experiences) {
      if (preparation.experiences.size() < 3) preparation.experiences.push_back({parse_id_text(one).value()});
    }
    at_the_table(pupil, true, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      guidance::prepare(tx, seat, preparation, now, today);
    });
  }
  void hold(Pupil& pupil) {
    at_the_table(pupil, false, [](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      guidance::begin_talk(tx, seat, now, today);
    });
  }
  void write_note(Pupil& pupil) {
    dialogue::Note note;
    note.id = house_.ids.next<dialogue::Note>();
    note.movement = static_cast<words::Movement>(below(4));
    note.words = "Dat ging goed.";
    const bool as_student = below(2) == 0;
    note.author_id = as_student ? pupil.id : guide_id(pupil);
    at_the_table(pupil, as_student, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      dialogue::add_note(tx, seat, note, house_.ids, now, today);
    });
  }
  void agree(Pupil& pupil) {
    const dialogue::Agreement agreement{.id = house_.ids.next<dialogue::Agreement>(),
                                        .owner_id = pupil.id,
                                        .title = "Meelopen",
                                        .due_on = house_.today() + 7,
                                        .step_id = {}};
    at_the_table(pupil, false, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      dialogue::agree(tx, seat, agreement, now, today);
    });
  }
  void close_talk(Pupil& pupil) {
    const guidance::Closing closing{.minutes = static_cast<int>(below(3) * 20 + 5),
                                    .used_earlier = below(2) == 0};
    at_the_table(pupil, false, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      dialogue::close_conversation(tx, seat, closing, house_.ids, now, today);
    });
  }
  void confirm_talk(Pupil& pupil) {
    at_the_table(pupil, below(2) == 0, [](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      guidance::confirm_talk(tx, seat, now, today);
    });
  }
  void tick(Pupil& pupil) {
    const bool as_student = below(2) == 0;
    dialogue::Ticks ticks;
    ticks.something_new = below(2) == 0;
    ticks.felt_safe = below(2) == 0;
    if (as_student && below(2) == 0) ticks.helped = static_cast<dialogue::Helped>(below(3));
    at_the_table(pupil, as_student, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      dialogue::tick(tx, seat, ticks, now, today);
    });
  }
  void say_helped(Pupil& pupil) {
    const auto helped = static_cast<dialogue::Helped>(below(3));
    at_the_table(pupil, true, [&](sql::Transaction& tx, const Seat& seat, Instant now, Day today) {
      dialogue::say_helped(tx, seat, helped, now, today);
    });
  }

  // ---- guiding

  void hand_over(Pupil& pupil) {
    if (pupil.guide == "joost") return;  // the only counsellor of his team
    const std::string next = pupil.guide == "karin" ? "bas" : "karin";
    const int status = caseload::testing_handover::hand_over(house_, pupil.guide, pupil.name, pupil.id, next,
                                                             next == "bas" ? bas_ : house_.cast.karin);
    if (status == 303) pupil.guide = next;
  }
  void draw(Pupil& pupil) {
    if (below(2) == 0) {
      post(pupil.name, "/beeld", {{"qualities", "Ik blijf rustig."}});
    } else {
      post(pupil.guide, "/studenten/" + text(pupil.id) + "/beeld", {{"qualities", "Blijft rustig."}});
    }
  }
  void confirm_picture(Pupil& pupil) {
    constexpr sql::Statement select_picture{"app_testing.select_newest_picture", R"(
        SELECT id FROM guidance_pictures WHERE institution_id = $1 AND student_id = $2 ORDER BY id DESC LIMIT 1)"};
    const auto id = house_.database().snapshot()->reader().one<std::int64_t>(
        select_picture, house_.cast.institution, pupil.id);
    if (!id) return;
    const TestHouse::Fields fields = {{"beeld", id_text(*id)}};
    post(pupil.name, "/beeld/klopt", fields);
    post(pupil.guide, "/studenten/" + text(pupil.id) + "/beeld/klopt", fields);
  }

  TestHouse& house_;
  std::mt19937 random_;
  Id<people::Person> bas_;
  std::vector<Pupil> students_;
  int accepted_ = 0;
  const std::vector<std::pair<const char*, Act>> acts_ = {{"record", &Walk::record},
                                                          {"record", &Walk::record},
                                                          {"look back", &Walk::look_back},
                                                          {"parts", &Walk::choose_parts},
                                                          {"audience", &Walk::choose_audience},
                                                          {"change", &Walk::change},
                                                          {"throw away", &Walk::throw_away},
                                                          {"bring back", &Walk::bring_back},
                                                          {"ask", &Walk::ask},
                                                          {"answer", &Walk::answer},
                                                          {"themes", &Walk::look_back_on_themes},
                                                          {"skill", &Walk::tap_skill},
                                                          {"rest", &Walk::rest},
                                                          {"wait with answer", &Walk::wait_with_answer},
                                                          {"say of self", &Walk::say_of_self},
                                                          {"change self", &Walk::change_self},
                                                          {"add step", &Walk::add_step},
                                                          {"work on step", &Walk::work_on_step},
                                                          {"plan", &Walk::plan},
                                                          {"move talk", &Walk::move_talk},
                                                          {"prepare", &Walk::prepare},
                                                          {"hold", &Walk::hold},
                                                          {"hold", &Walk::hold},
                                                          {"note", &Walk::write_note},
                                                          {"note", &Walk::write_note},
                                                          {"agree", &Walk::agree},
                                                          {"close", &Walk::close_talk},
                                                          {"confirm talk", &Walk::confirm_talk},
                                                          {"tick", &Walk::tick},
                                                          {"helped", &Walk::say_helped},
                                                          {"hand over", &Walk::hand_over},
                                                          {"draw", &Walk::draw},
                                                          {"confirm picture", &Walk::confirm_picture}};
};

class KeptFacts : public ::testing::TestWithParam<std::string> {};

// Meets QU-02.
TEST_P(KeptFacts, AreWhatARebuildMakesOfThemWhateverHappened) {
  constexpr int rounds = 30, acts_in_a_round = 20;
  for (const unsigned seed : {1u, 2u}) {
    TestHouse house(GetParam());
    Walk walk(house, seed);
    for (int round = 0; round < rounds; ++round) {
      std::string done;
      for (int i = 0; i < acts_in_a_round; ++i) done += walk.step() + "; ";
      ASSERT_THAT(differing_facts(house.database(), house.today()), ::testing::IsEmpty())
          << "seed " << seed << ", round " << round << ": " << done;
      const auto snapshot = house.database().snapshot();
      const auto table = quality::testing::facts_of(house.database(), snapshot->reader(),
                                                    house.cast.institution, house.today());
      ASSERT_THAT(quality::testing::parts_above_their_whole(*table), ::testing::IsEmpty())
          << "seed " << seed << ", round " << round << ": " << done;
    }
    // A walk in which everything is refused would prove nothing.
    EXPECT_GT(walk.accepted(), rounds * acts_in_a_round / 3);
  }
}

INSTANTIATE_TEST_SUITE_P(On, KeptFacts, koers::testing::each_database(), koers::testing::database_name);

}  // namespace
}  // namespace koers::app
