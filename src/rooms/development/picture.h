// The picture of a student's development: per competency, in words, drawn up by student and counsellor
// together and confirmed by both; never a mark (GU-07; KK 4.3, task 4 and organisation 5a). A change begins a
// new version.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "campus/access/guides.h"
#include "campus/people/people.h"
#include "campus/words/competency.h"
#include "platform/base/codes.h"
#include "platform/sql/sql.h"

namespace koers::development {

enum class Side { student, counsellor };

struct Picture {
  Id<Picture> id;
  Instant written_at;
  Id<people::Person> written_by;
  std::optional<Day> student_confirmed_on;
  std::optional<Day> counsellor_confirmed_on;
  std::optional<Day> confirmed_on;                            // by both
  std::array<std::string, words::competencies.size()> words;  // in the order of words::competencies

  bool waits_for(Side side) const {
    return side == Side::student ? !student_confirmed_on : !counsellor_confirmed_on;
  }
};

// The latest version, confirmed or not.
std::optional<Picture> picture_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                  Id<people::Person> student);
// One version, or nothing; and the days on which both confirmed one, the newest first.
std::optional<Picture> picture_named(sql::Reader& reader, Id<organisation::Institution> institution,
                                     Id<people::Person> student, Id<Picture> id);
struct Version {
  Id<Picture> id;
  Day confirmed_on;
};
std::vector<Version> versions_of(sql::Reader& reader, Id<organisation::Institution> institution,
                                 Id<people::Person> student);
// The day on which both had confirmed the latest version; nothing before.
std::optional<Day> picture_confirmed_on(sql::Reader& reader, const access::GuidedStudent& student);

// A new version by one of both, who confirms it with writing it. The other's confirmation makes it count.
void draw_picture(sql::Transaction& tx, Id<organisation::Institution> institution, Id<people::Person> student,
                  Side by, Picture picture, Instant now, Day today);
// Throws Conflict when there is a newer version than the one that was read.
void confirm_picture(sql::Transaction& tx, Id<organisation::Institution> institution,
                     Id<people::Person> student, Side by, Id<Picture> picture, Day today);

}  // namespace koers::development

template <>
struct koers::Codes<koers::development::Side> {
  using enum koers::development::Side;
  static constexpr std::array list{std::pair{student, "student"}, std::pair{counsellor, "counsellor"}};
};
