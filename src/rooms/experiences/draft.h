// An experience that is being recorded, in three steps: a draft that survives every mistake and pause, and
// becomes an experience with the same id.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/access/accepted_forms.h"
#include "campus/people/people.h"
#include "platform/sql/sql.h"
#include "rooms/experiences/experiences.h"

namespace koers::experiences {

// What a student filled in. Only the kind is needed to save. The forms that fill it are in
// experience_forms.h.
struct ExperienceDraft {
  Id<Experience> id;
  std::string kind;
  std::string title;  // only asked for when an experience is changed
  std::string story;
  std::string place;
  std::string companions;
  Day happened_on;
  std::vector<std::string> feelings;  // ids of content/kinds.toml
  Audience audience = Audience::me;
};

inline constexpr int longest_story = 4000;
inline constexpr int longest_line = 120;  // title, place, companions, what a photo shows

std::optional<ExperienceDraft> find_draft(sql::Reader& reader, const people::Student& me, Id<Experience> id);
// The newest one in which something was told already.
std::optional<ExperienceDraft> newest_draft(sql::Reader& reader, const people::Student& me);
void save_draft(sql::Transaction& tx, const people::Student& me, const ExperienceDraft& draft, Instant now);
// What a phone records has a key of the phone's own, of which only this student's drafts know. The draft of
// this key: one that an earlier sending left, or the one that was begun in the pages and went on without
// network (its id is the key then).
std::optional<ExperienceDraft> draft_of_key(sql::Reader& reader, const people::Student& me,
                                            Id<access::FormKey> key);
void name_draft(sql::Transaction& tx, const people::Student& me, Id<Experience> id, Id<access::FormKey> key);
void discard_draft(sql::Transaction& tx, const people::Student& me, Id<Experience> id);

// The kind of the student's newest experience, or "".
std::string last_kind(sql::Reader& reader, const people::Student& me);
// Own words for places, newest first, for the suggestions below the field.
std::vector<std::string> own_places(sql::Reader& reader, const people::Student& me);

// The feelings that exist, each once, in the order of the content file and with spaces between them, as they
// are kept.
std::string feelings_text(const std::vector<std::string>& ids);

}  // namespace koers::experiences
