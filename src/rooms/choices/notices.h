// What this room tells in the inbox (campus/inbox/inbox.h): what became of a choice without the student doing
// it. The thing of each notice is the moment; which option it was about stands on the
// pages of choices and on the home page.
#pragma once

#include "campus/inbox/inbox.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"

namespace koers::choices::notices {

inline html::Url to_choice(std::int64_t thing, Id<people::Person>) { return paths::choice({thing}); }

// A place came free, and whoever asked for it first has it now.
inline constexpr inbox::Kind place{.code = "choices.place",
                                   .reader = inbox::Reader::student,
                                   .icon = "signpost-fill",
                                   .name = choice_texts::inbox_place_name,
                                   .title = choice_texts::inbox_place,
                                   .line = choice_texts::inbox_place_line,
                                   .leads_to = to_choice};
// The team changed the option that was chosen, or the days of the moment.
inline constexpr inbox::Kind changed{.code = "choices.changed",
                                     .reader = inbox::Reader::student,
                                     .icon = "signpost-fill",
                                     .name = choice_texts::inbox_changed_name,
                                     .title = choice_texts::inbox_changed,
                                     .line = choice_texts::inbox_changed_line,
                                     .leads_to = to_choice};
// The team withdrew the option that was chosen.
inline constexpr inbox::Kind called_off{.code = "choices.called_off",
                                        .reader = inbox::Reader::student,
                                        .icon = "signpost-fill",
                                        .name = choice_texts::inbox_called_off_name,
                                        .title = choice_texts::inbox_called_off,
                                        .line = choice_texts::inbox_called_off_line,
                                        .leads_to = to_choice};

inline constexpr std::array all{place, changed, called_off};

}  // namespace koers::choices::notices
