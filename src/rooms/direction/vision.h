// The vision in editions (OR-01; Visiebouwer): one sentence, why it matters for students and for staff, and
// three to eight aspects that teams can follow. A co-ordinator drafts the next edition, asks colleagues to
// respond until a day, and publishes it. The edition that holds keeps its words; a small correction keeps the
// number and asks nobody to read again, and the former words are kept. An aspect has one slug in all
// editions, so that choices and goals find it again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::direction {

inline constexpr int longest_vision = 140;
inline constexpr int longest_text = 1'200;
inline constexpr int longest_aspect_name = 40;
inline constexpr int longest_line = 140;
inline constexpr int longest_reason = 280;
inline constexpr std::size_t fewest_aspects = 3;
inline constexpr std::size_t most_aspects = 8;

enum class EditionState { draft, response, holds, replaced };

// The signs that an aspect may have.
enum class AspectKind { work, talk, choice, everyone, further, growth, compass, heart, help, idea };

struct EditionDraft {
  std::string sentence{};
  std::string reason_students{};
  std::string reason_staff{};
  std::string made_with{};
  std::string note_of_change{};
};

struct AspectDraft {
  std::optional<AspectKind> icon{};
  std::string name{};
  std::string sentence{};
  std::string ambition{};
};

struct Aspect {
  std::string slug{};
  AspectDraft says{};
};

// What is wrong with a draft that is to be published.
enum class EditionFlaw { no_sentence, no_reason_students, no_reason_staff, few_aspects };

struct Edition {
  int number = 0;
  EditionState state = EditionState::draft;
  EditionDraft says{};
  std::optional<Day> respond_until{};
  std::optional<Day> from_on{};
  std::optional<Day> until_on{};  // the last day on which it held
  Id<people::Person> fixed_by{};
  std::optional<Day> reminded_on{};
  std::vector<Aspect> aspects{};

  bool is_draft() const { return state == EditionState::draft || state == EditionState::response; }
  const Aspect* find(std::string_view slug) const;
  std::vector<EditionFlaw> flaws() const;
  std::string mark() const;  // of its words, for who fixes or drops what he read
};

// The words before a small correction.
struct Correction {
  Id<Correction> id{};
  std::string why{};
  EditionDraft before{};
  Instant corrected_at{};
};

struct Vision {
  std::vector<Edition> editions{};  // oldest first

  const Edition* in_force() const;
  const Edition* draft() const;
  const Edition* find(int number) const;
};

Vision vision_of(sql::Reader& reader, Id<organisation::Institution> institution);
// The aspects of the edition in force; none without one.
std::vector<Aspect> aspects_in_force(sql::Reader& reader, Id<organisation::Institution> institution);
std::vector<Correction> corrections_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                       int edition);

// What became other in the aspects, for "what is new in edition 3".
struct AspectChange {
  enum class Kind { added, changed, gone } kind = Kind::added;
  std::string name{};
};
std::vector<AspectChange> changes_between(const Edition& before, const Edition& after);

// ---- who reads it beside staff

struct Openness {
  bool students = false;
  bool everybody = false;
};
Openness openness_of(sql::Reader& reader, Id<organisation::Institution> institution);
void open_to(sql::Transaction& tx, Id<organisation::Institution> institution, const Openness& openness);

// ---- writing, each under the lock of the institution

struct EditionWriting {
  sql::Transaction& tx;
  Id<organisation::Institution> institution{};
  Id<people::Person> by{};
  Instant now{};

  Day today() const { return day_of(now); }
};

// The draft; made from the edition in force when there is none.
Edition begin_draft(const EditionWriting& writing);
// Throw NotFound when there is no draft, or no such aspect.
Edition locked_draft(const EditionWriting& writing);
void change_draft(const EditionWriting& writing, const EditionDraft& draft);
void drop_draft(const EditionWriting& writing);
void add_aspect(const EditionWriting& writing, const AspectDraft& draft);  // Conflict when there are eight
Aspect locked_aspect(const EditionWriting& writing, const std::string& slug);
void change_aspect(const EditionWriting& writing, const std::string& slug, const AspectDraft& draft);
void drop_aspect(const EditionWriting& writing, const std::string& slug);
// Puts one that was dropped back at the end, until the edition is published. NotFound when it is not there.
void put_back_aspect(const EditionWriting& writing, const std::string& slug);
void ask_responses(const EditionWriting& writing, Day until);
// Conflict when the draft has a flaw.
Edition publish(const EditionWriting& writing);
// Throws NotFound when nothing is in force.
Edition locked_in_force(const EditionWriting& writing);
struct CorrectionDraft {
  std::string sentence{}, reason_students{}, reason_staff{}, why{};
};
void correct(const EditionWriting& writing, Id<Correction> id, const CorrectionDraft& draft);
// Colleagues are reminded of the edition in force; false when they were before.
bool note_reminder(const EditionWriting& writing);

// As the school lived it, without looking.
void import_edition(sql::Transaction& tx, Id<organisation::Institution> institution, const Edition& edition);

}  // namespace koers::direction

template <>
struct koers::Codes<koers::direction::EditionState> {
  using enum koers::direction::EditionState;
  static constexpr std::array list{std::pair{draft, "draft"}, std::pair{response, "response"},
                                   std::pair{holds, "holds"}, std::pair{replaced, "replaced"}};
};
template <>
struct koers::Codes<koers::direction::AspectKind> {
  using enum koers::direction::AspectKind;
  static constexpr std::array list{std::pair{work, "work"},       std::pair{talk, "talk"},
                                   std::pair{choice, "choice"},   std::pair{everyone, "everyone"},
                                   std::pair{further, "further"}, std::pair{growth, "growth"},
                                   std::pair{compass, "compass"}, std::pair{heart, "heart"},
                                   std::pair{help, "help"},       std::pair{idea, "idea"}};
};
