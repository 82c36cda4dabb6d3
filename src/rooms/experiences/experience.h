// An experience: what a student lived through, in the student's own words (ST-02).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/draft.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

using attachments::MediaFlaw;
using attachments::MediaItem;
using attachments::MediaKind;
using attachments::Picture;

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

// When a response to a look back is late: after ten working days.
Instant response_is_late_at(Instant looked_back_at);

// ---- experiences

// Throws NotFound for what is not there, is somebody else's, or was thrown away (unless `also_removed`).
Experience own_experience(sql::Reader& reader, const people::Student& me, Id<Experience> id,
                          bool also_removed = false);
// Whoever's it is; the caller proves that the visitor may see it.
std::optional<Experience> find_experience(sql::Reader& reader, Id<organisation::Institution> institution,
                                          Id<Experience> id);

// Nobody changes it any more until this transaction ends. Throws like own_experience: it may have been thrown
// away since the visitor saw it.
Experience locked_experience(sql::Transaction& tx, const people::Student& me, Id<Experience> id,
                             bool also_removed = false);

// Each of these takes the lock of the student, looks again whether the experience is still there, and brings
// the facts up to date.
void record_experience(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft,
                       Instant now, Day today);
void change_experience(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft,
                       Instant now, Day today);
void change_audience(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Audience audience,
                     Instant now, Day today);
void set_competencies(sql::Transaction& tx, const people::Student& me, Id<Experience> id,
                      const std::vector<words::Competency>& competencies, Day today);
void add_competency(sql::Transaction& tx, const people::Student& me, Id<Experience> id,
                    words::Competency competency, Day today);
void discard_experience(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Instant now,
                        Day today);
void restore_experience(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Instant now,
                        Day today);

inline constexpr int days_to_restore = 30;

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
