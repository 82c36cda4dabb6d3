// An experience: what a student lived through, in the student's own words (KK 4.2; ST-02). It is recorded in
// three steps, as a draft that survives every mistake and pause, and becomes an experience with the same id.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using attachments::MediaFlaw;
using attachments::MediaItem;
using attachments::MediaKind;
using attachments::Picture;
using attachments::PictureFlaw;

struct Experience {
  Id<Experience> id;
  Id<people::Person> student_id;
  std::string kind;
  std::string title;
  std::string story;
  Day happened_on;
  std::string place;       // free words; or the id of a place of content/kinds.toml
  std::string companions;  // roles, not names
  std::string feelings;    // ids of content/kinds.toml, separated by spaces
  Audience audience = Audience::me;
  Instant recorded_at;
  Instant changed_at;
  std::optional<Instant> removed_at;
  int competency_bits = 0;

  std::vector<words::Competency> competencies() const;
  bool is_shared() const { return audience != Audience::me && !removed_at; }
};

// Competencies as one number, the way the statements of this room read them: 1 for the first, 2, 4 ...
std::vector<words::Competency> competencies_of_bits(int bits);

// What a student filled in, before it is known to be complete. Only the kind is needed to save.
struct ExperienceDraft {
  enum class Flaw {
    kind_unknown,
    title_missing,
    title_too_long,
    story_too_long,
    place_too_long,
    companions_too_long,
    title_holds_number,
    story_holds_number,  // a number that may be a BSN (UAVG 46, LA-07)
    place_holds_number,
    companions_hold_number,
    day_in_future,
  };

  Id<Experience> id;
  std::string kind;
  std::string story;
  std::string place;
  std::string companions;
  Day happened_on;
  std::string feelings;
  Audience audience = Audience::me;

  std::vector<Flaw> flaws(Day today) const;
};

inline constexpr std::size_t longest_story = 4000;  // bytes
inline constexpr std::size_t longest_line = 120;    // title, place, companions

// Of the title, which is only asked for when an experience is changed.
std::vector<ExperienceDraft::Flaw> flaws_of_title(const std::string& title);

// The feelings that exist, each once, in the order of the content file.
std::string known_feelings(const std::vector<std::string>& ids);
std::vector<std::string> split_words(std::string_view spaced);

// The first words of the story; `fallback` when there is none. Never breaks a letter.
std::string title_from(std::string_view story, std::string_view fallback);

// ---- drafts

std::optional<ExperienceDraft> find_draft(sql::Reader& reader, const people::Student& me, Id<Experience> id);
void keep_draft(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft, Instant now);
void drop_draft(sql::Transaction& tx, const people::Student& me, Id<Experience> id);

// The kind of the student's newest experience, or "".
std::string last_kind(sql::Reader& reader, const people::Student& me);
// Own words for places, newest first, for the suggestions below the field.
std::vector<std::string> own_places(sql::Reader& reader, const people::Student& me);

// ---- experiences

// Throws NotFound for what is not there, is somebody else's, or was thrown away (unless `also_removed`).
Experience own_experience(sql::Reader& reader, const people::Student& me, Id<Experience> id,
                          bool also_removed = false);
// Whoever's it is; the caller proves that the visitor may see it.
std::optional<Experience> find_experience(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<Experience> id);

// Each of these takes the lock of the student and brings the facts up to date.
void record_experience(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft,
                       const std::string& title, Instant now, Day today);
void change_experience(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft,
                       const std::string& title, Instant now, Day today);
void change_audience(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Audience audience,
                     Instant now, Day today);
void set_competencies(sql::Transaction& tx, const people::Student& me, Id<Experience> id,
                      const std::vector<words::Competency>& competencies, Day today);
void add_competency(sql::Transaction& tx, const people::Student& me, Id<Experience> id,
                    words::Competency competency, Day today);
void throw_away(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Instant now, Day today);
void bring_back(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Day today);

inline constexpr int days_to_bring_back = 30;

// ---- the timeline

struct TimelineFilter {
  std::string kind;
  std::optional<words::Competency> competency;
  std::string place;
  std::optional<int> school_year;
  bool removed = false;  // those thrown away, instead of the others

  bool empty() const { return kind.empty() && !competency && place.empty() && !school_year && !removed; }
};

struct TimelineItem {
  ExperienceSummary summary;
  std::string story;
  std::string place;
  Audience audience = Audience::me;
  int answers = 0;
  int open_questions = 0;  // of a guide
};

inline constexpr int timeline_page = 12;

struct Timeline {
  std::vector<TimelineItem> items;
  std::int64_t total = 0;
};
Timeline timeline_of(sql::Reader& reader, const people::Student& me, const TimelineFilter& filter, int page);

// What the student's experiences offer to choose from, newest first.
struct TimelineChoice {
  std::vector<std::string> kinds;
  std::vector<words::Competency> competencies;
  std::vector<std::string> places;
  std::vector<int> school_years;
  std::int64_t removed = 0;
};
TimelineChoice choices_of(sql::Reader& reader, const people::Student& me);

}  // namespace koers::experiences
