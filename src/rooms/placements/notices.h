// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the placement.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/placements/placements.h"
#include "rooms/placements/texts.h"

namespace koers::placements::notices {

inline html::Url to_placement(std::int64_t placement, Id<people::Person>) {
  return placement_path(Id<Placement>{placement});
}

// Each of them leads to the placement.
consteval inbox::Kind kind(std::string_view code, inbox::Reader reader, layout::Icon icon,
                           const i18n::Text& name, const i18n::Text& title, const i18n::Text& line) {
  return {code, reader, icon, name, title, line, to_placement};
}

inline constexpr auto observed_student =
    kind("placements.observed_student", inbox::Reader::student, "briefcase-fill", texts::observed_name,
         texts::observed, texts::observed_line);
inline constexpr auto observed_guide =
    kind("placements.observed_guide", inbox::Reader::own_guide, "briefcase-fill", texts::observed_name,
         texts::observed_guide, texts::observed_guide_line);
inline constexpr auto link_student =
    kind("placements.link_student", inbox::Reader::student, "link-break-fill", texts::link_name,
         texts::link_notice, texts::link_notice_line);
inline constexpr auto link_guide = kind("placements.link_guide", inbox::Reader::own_guide, "link-break-fill",
                                        texts::link_name, texts::link_guide, texts::link_notice_line);
inline constexpr auto changed_student =
    kind("placements.changed_student", inbox::Reader::student, "briefcase-fill", texts::changed_name,
         texts::changed_notice, texts::changed_line);
inline constexpr auto changed_guide =
    kind("placements.changed_guide", inbox::Reader::own_guide, "briefcase-fill", texts::changed_name,
         texts::changed_guide, texts::changed_guide_line);

inline constexpr std::array all{observed_student, observed_guide,  link_student,
                                link_guide,       changed_student, changed_guide};

inline const inbox::Kind& for_student(Told told) {
  if (told == Told::observed) return observed_student;
  return told == Told::link ? link_student : changed_student;
}
inline const inbox::Kind& for_guide(Told told) {
  if (told == Told::observed) return observed_guide;
  return told == Told::link ? link_guide : changed_guide;
}

}  // namespace koers::placements::notices
