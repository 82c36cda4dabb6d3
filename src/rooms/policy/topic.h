// Policy (OR-02; Visiebouwer): what was chosen at the level of the institution, a school or a team, and why.
// A topic is a question ("Hoe vaak spreken we een student?") that belongs to an aspect of the vision. At each
// level one choice stands: fixed, free, or a frame (frame.h) that teams fill in. At the level of institution
// and school a choice holds once its reason is there; a team's choice without one is named as a gap. What is
// replaced is kept with its days.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::policy {

inline constexpr int longest_question = 90;
inline constexpr int longest_choice = 140;
inline constexpr int longest_because = 280;
inline constexpr int longest_amount = 40;

enum class ChoiceKind { fixed, frame, free };

// The closed list of what a frame may set in Koers: targets of figures (rooms/quality).
enum class Setting { conversations, real_experiences, choices_offered, looked_back, responses, portfolio };
// The figure whose target it is: "conversations_mean".
std::string_view indicator_of(Setting setting);

// The lines between which teams choose: numbers, or places in a list of options.
struct Frame {
  int least = 0;
  int most = 0;
  std::string amount{};                // what is counted: "gesprekken per jaar"
  std::vector<std::string> options{};  // of a list
  std::optional<Setting> setting{};
  std::optional<Day> fill_before{};

  bool holds(int value) const { return least <= value && value <= most; }
  // "3", or the option of that place.
  std::string word(int value) const;
};

struct ChoiceDraft {
  std::optional<ChoiceKind> kind{};
  std::string what{};
  std::string reason{};
  std::optional<int> least{};
  std::optional<int> most{};
  std::string amount{};
  std::string options{};  // a line each
  std::optional<Setting> setting{};
  std::optional<Day> fill_before{};
};

struct PolicyChoice {
  Id<PolicyChoice> id{};
  organisation::Unit unit{};
  ChoiceKind kind = ChoiceKind::fixed;
  std::string what{};
  std::string reason{};
  Frame frame{};
  Id<people::Person> written_by{};
  Day written_on{};
  std::optional<Day> until_on{};

  // With a reason, or of a team.
  bool holds() const;
  ChoiceDraft draft() const;
};

struct Topic {
  Id<Topic> id{};
  std::string slug{};
  std::string question{};
  std::string aspect{};
  std::vector<PolicyChoice> choices{};  // that stand now

  const PolicyChoice* of(organisation::Unit unit) const;
  // Of the whole institution.
  const PolicyChoice* central() const;
  // The lines for a team of this school: the narrowest; nothing where no frame holds.
  std::optional<Frame> lines_for(Id<organisation::School> school) const;
  // Where every team has the same answer.
  bool is_fixed() const;
};

// By question, in the alphabet; or those of one aspect.
std::vector<Topic> topics_of(sql::Reader& reader, Id<organisation::Institution> institution);
// Throws NotFound.
Topic topic_of(sql::Reader& reader, Id<organisation::Institution> institution, const std::string& slug);
// What stood there before, the newest first.
std::vector<PolicyChoice> earlier_choices(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<Topic> topic);

// What is wrong with a draft of a choice.
enum class ChoiceFlaw { none, lines_missing, lines_turned, outside_central, setting_taken };
ChoiceFlaw flaw_of(const std::vector<Topic>& all, const Topic& topic, organisation::Unit unit,
                   const ChoiceDraft& draft);

// ---- writing, each under the lock of the institution

struct PolicyWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution{};
  Id<people::Person> by{};
  Day today{};
};
struct TopicDraft {
  std::string question{};
  std::string aspect{};
};
// Answers the slug.
std::string add_topic(const PolicyWriting& writing, Id<Topic> id, const TopicDraft& draft);
void change_topic(const PolicyWriting& writing, Id<Topic> id, const TopicDraft& draft);
Topic locked_topic(const PolicyWriting& writing, const std::string& slug);
// Puts a choice at a level, in the place of the one that stands there.
void put_choice(const PolicyWriting& writing, Id<Topic> topic, organisation::Unit unit, Id<PolicyChoice> id,
                const ChoiceDraft& draft);
// NotFound when nothing stands there.
Id<PolicyChoice> drop_choice(const PolicyWriting& writing, Id<Topic> topic, organisation::Unit unit);
// Brings one back that was dropped today; Conflict when another stands there.
void bring_back_choice(const PolicyWriting& writing, Id<Topic> topic, Id<PolicyChoice> id);

void import_topic(sql::Transaction& tx, Id<organisation::Institution> institution, const Topic& topic);
void import_choice(sql::Transaction& tx, Id<organisation::Institution> institution, Id<Topic> topic,
                   const PolicyChoice& choice);

}  // namespace koers::policy

template <>
struct koers::Codes<koers::policy::ChoiceKind> {
  using enum koers::policy::ChoiceKind;
  static constexpr std::array list{std::pair{fixed, "fixed"}, std::pair{frame, "frame"},
                                   std::pair{free, "free"}};
};
template <>
struct koers::Codes<koers::policy::Setting> {
  using enum koers::policy::Setting;
  static constexpr std::array list{std::pair{conversations, "target:conversations_mean"},
                                   std::pair{real_experiences, "target:real_experiences_mean"},
                                   std::pair{choices_offered, "target:choices_offered_share"},
                                   std::pair{looked_back, "target:experiences_reflected_ratio"},
                                   std::pair{responses, "target:responses_in_time_ratio"},
                                   std::pair{portfolio, "target:portfolio_updated_share"}};
};
