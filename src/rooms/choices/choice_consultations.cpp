// Whom a student asked about an option: kept by the rooms of experts and of people, read here through their
// doors.
#include "rooms/choices/choice.h"
#include "rooms/course/course.h"
#include "rooms/experts/experts.h"

namespace koers::choices {

namespace {

constexpr std::string_view beginning = "option:";

std::optional<Id<ChoiceOption>> option_of(const std::string& subject) {
  if (!subject.starts_with(beginning)) return std::nullopt;
  const auto id = parse_id_text(subject.substr(beginning.size()));
  return id ? std::optional(Id<ChoiceOption>{*id}) : std::nullopt;
}

}  // namespace

std::string subject_of(Id<ChoiceOption> option) { return std::string(beginning) + text(option); }

std::vector<Consultation> consultations_of(sql::Reader& reader, const people::Student& me) {
  std::vector<Consultation> all;
  for (auto& one : experts::questions_of(reader, me)) {
    const auto option = option_of(one.subject);
    if (option) all.push_back({*option, std::move(one.given_name), one.is_answered, {}, one.thread});
  }
  for (auto& one : course::spoken_about(reader, me)) {
    const auto option = option_of(one.subject);
    const bool held = one.state == course::MomentState::held;
    if (option)
      all.push_back({*option, std::move(one.name), held, held ? std::nullopt : one.on, one.contact});
  }
  return all;
}

}  // namespace koers::choices
