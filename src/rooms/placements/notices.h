// What this room tells in the inbox (campus/inbox/inbox.h). The thing of each notice is the placement.
#pragma once

#include <array>

#include "campus/inbox/inbox.h"
#include "rooms/placements/placement.h"
#include "rooms/placements/texts.h"

namespace koers::placements::notices {

inline html::Url to_placement(std::int64_t placement, Id<people::Person>) {
  return placement_path(Id<Placement>{placement});
}

inline constexpr inbox::Kind observed_student{.code = "placements.observed_student",
                                              .reader = inbox::Reader::student,
                                              .icon = "briefcase-fill",
                                              .name = texts::observed_name,
                                              .title = texts::observed,
                                              .line = texts::observed_line,
                                              .leads_to = to_placement};
inline constexpr inbox::Kind observed_guide{.code = "placements.observed_guide",
                                            .reader = inbox::Reader::own_guide,
                                            .icon = "briefcase-fill",
                                            .name = texts::observed_name,
                                            .title = texts::observed_guide,
                                            .line = texts::observed_guide_line,
                                            .leads_to = to_placement};
inline constexpr inbox::Kind link_student{.code = "placements.link_student",
                                          .reader = inbox::Reader::student,
                                          .icon = "link-break-fill",
                                          .name = texts::link_name,
                                          .title = texts::link_notice,
                                          .line = texts::link_notice_line,
                                          .leads_to = to_placement};
inline constexpr inbox::Kind link_guide{.code = "placements.link_guide",
                                        .reader = inbox::Reader::own_guide,
                                        .icon = "link-break-fill",
                                        .name = texts::link_name,
                                        .title = texts::link_guide,
                                        .line = texts::link_notice_line,
                                        .leads_to = to_placement};
inline constexpr inbox::Kind changed_student{.code = "placements.changed_student",
                                             .reader = inbox::Reader::student,
                                             .icon = "briefcase-fill",
                                             .name = texts::changed_name,
                                             .title = texts::changed_notice,
                                             .line = texts::changed_line,
                                             .leads_to = to_placement};
inline constexpr inbox::Kind changed_guide{.code = "placements.changed_guide",
                                           .reader = inbox::Reader::own_guide,
                                           .icon = "briefcase-fill",
                                           .name = texts::changed_name,
                                           .title = texts::changed_guide,
                                           .line = texts::changed_guide_line,
                                           .leads_to = to_placement};

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
