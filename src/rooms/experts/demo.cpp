// Former students whom students of the demo school may ask, and what those asked (content/demo/network.toml):
// told of the cast, and a believable share of everybody else.
#include "rooms/experts/record.h"

#include <algorithm>

#include "campus/demo/content.h"
#include "platform/base/error.h"
#include "rooms/experts/experts.h"

namespace koers::experts {
namespace {

using demo::text;

struct OfferWords {
  std::string work, about;
};
struct QuestionWords {
  std::string question, answer;
};

class Writer {
 public:
  Writer(sql::Transaction& tx, demo::Tools& tools, const demo::School& school)
      : tx_(tx), tools_(tools), school_(school), file_(demo::read("demo/network.toml")) {
    demo::each(file_, "experts", [&](const toml::table& t) {
      offers_.push_back({text(t, "work"), text(t, "about")});
    });
    demo::each(file_, "asked", [&](const toml::table& t) {
      questions_.push_back({text(t, "question"), text(t, "answer")});
    });
  }

  void write() {
    add_experts();
    if (school_.has_cast()) tell();
    for (const demo::Pupil& pupil : school_.pupils) {
      demo::Dice dice(pupil.seed() * 17 + 3);
      // There are teams where nobody asks.
      if (dice.chance(pupil.programme % 7 == 6 ? 0.02 : 0.09)) ask(dice, pupil);
    }
  }

 private:
  // Some have a break, some still wait for the school.
  void add_experts() {
    constexpr int students_per_expert = 150;
    const int students = static_cast<int>(school_.pupils.size());
    demo::Dice dice(school_.pupils.size() + 17);
    // No two say the same of themselves.
    const int count = std::clamp(students / students_per_expert, 1, static_cast<int>(offers_.size()));
    for (int i = 0; i < count; ++i) {
      const auto person = demo::add_somebody(tx_, tools_, dice, school_, people::Role::alumnus,
                                             "A" + std::to_string(i + 1), 400);
      const auto& words = offers_[static_cast<std::size_t>(i)];
      const auto state = i % 9 == 4   ? OfferState::paused
                         : i % 9 == 7 ? OfferState::waiting
                                      : OfferState::open;
      // Who can be asked has been there for as long as anybody asks.
      const Day offered_on =
          tools_.today - (state == OfferState::waiting ? 20 : first_asked_ago + 20) - 7 * i;
      offer({.person_id = person,
             .work = words.work,
             .about = words.about,
             .monthly_limit = 2 + dice.below(7),
             .state = state,
             .offered_at = instant_of(offered_on, 11 * 60)});
      if (state != OfferState::waiting) experts_.push_back(person);
    }
  }

  void offer(const Offer& offered) {
    if (tools_.stretch.has(day_of(offered.offered_at))) save_offer(tx_, school_.institution, offered);
  }

  void tell() {
    const demo::ToldDays day(file_, tools_.today);
    demo::each(file_, "offers", [&](const toml::table& t) {
      const auto state = from_code<OfferState>(text(t, "state"));
      check(state.has_value(), "network.toml has states that exist");
      offer({.person_id = school_.cast.at(text(t, "person")),
             .work = text(t, "work"),
             .about = text(t, "about"),
             .monthly_limit = t["monthly_limit"].value_or(4),
             .state = *state,
             .offered_at = instant_of(day(t, "offered_on").value_or(tools_.today), 10 * 60)});
    });
    demo::each(file_, "questions", [&](const toml::table& t) { tell_question(t, day); });
  }

  void tell_question(const toml::table& t, const demo::ToldDays& day) {
    const std::string expert = text(t, "expert");
    ImportedThread thread{.student_id = school_.cast.at(text(t, "student")),
                          .expert_id = expert.empty() ? experts_.front() : school_.cast.at(expert),
                          .messages = {}};
    demo::each(t, "messages", [&](const toml::table& m) {
      const std::string by = text(m, "by");
      thread.messages.push_back({by == "expert" ? thread.expert_id : school_.cast.at(by), text(m, "text"),
                                 instant_of(day(m, "day").value_or(tools_.today), 19 * 60)});
    });
    thread.report_reason = text(t, "reported");
    thread.is_read = !thread.report_reason.empty();
    write_to(thread);
  }

  // Writes of a thread what happens in the stretch: messages that come, after those that are there.
  void write_to(const ImportedThread& whole) {
    demo::Numbers numbers = tools_.numbers.take(static_cast<int>(whole.messages.size()) + 2);
    ImportedThread thread = whole;
    thread.messages.clear();
    for (const ImportedMessage& message : whole.messages) {
      const Day on = day_of(message.sent_at);
      if (!tools_.stretch.is_past(on)) break;
      thread.messages.push_back(message);
      if (tools_.stretch.is_over_before(on)) ++thread.messages_there;
    }
    if (thread.messages.size() == thread.messages_there) return;
    if (thread.messages.size() < whole.messages.size()) {
      thread.is_closed = false;
      thread.is_read = true;
      thread.report_reason.clear();
    }
    tools_.changed.insert(thread.student_id);
    import_thread(tx_, school_.institution, thread, [&] { return numbers.next(); });
  }

  void ask(demo::Dice& dice, const demo::Pupil& pupil) {
    // In turn, so that the same question comes back as late as it can.
    const QuestionWords& words = questions_[asked_++ % questions_.size()];
    const Day from = std::max(pupil.started_on, tools_.today - first_asked_ago);
    const Day on = from + dice.below(std::max(1, tools_.today - from));
    const Instant at = instant_of(on, 16 * 60);
    ImportedThread thread{.student_id = pupil.id,
                          .expert_id = dice.one_of(experts_),
                          .messages = {{pupil.id, words.question, at}}};
    // Most answer within some days, some late, some never.
    const int luck = dice.below(20);
    const int days = luck < 15 ? dice.between(1, 4) : dice.between(9, 20);
    if (luck < 18 && on + days < tools_.today) {
      thread.messages.push_back({thread.expert_id, words.answer, at + days * 86'400LL});
      thread.is_closed = dice.chance(0.6);
    }
    write_to(thread);
  }

  static constexpr int first_asked_ago = 300;  // days
  sql::Transaction& tx_;
  demo::Tools& tools_;
  const demo::School& school_;
  const toml::table file_;
  std::vector<OfferWords> offers_;
  std::vector<QuestionWords> questions_;
  std::size_t asked_ = 0;
  std::vector<Id<people::Person>> experts_;
};

}  // namespace

void furnish(sql::Transaction& tx, demo::Tools& tools, demo::School& school) {
  Writer(tx, tools, school).write();
}

}  // namespace koers::experts
