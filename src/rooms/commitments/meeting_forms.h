// The forms of meetings and their items.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/commitments/decision_texts.h"
#include "rooms/commitments/meeting_writing.h"

namespace koers::commitments {

inline constexpr forms::Choice meeting_kinds[] = {{"board", decision_texts::kind_board},
                                                  {"leaders", decision_texts::kind_leaders},
                                                  {"team", decision_texts::kind_team},
                                                  {"development", decision_texts::kind_development}};
inline constexpr forms::Choice repeats[] = {{"once", decision_texts::once},
                                            {"fortnightly", decision_texts::fortnightly},
                                            {"monthly", decision_texts::monthly},
                                            {"quarterly", decision_texts::quarterly}};
inline constexpr forms::Choice agenda_kinds[] = {{"discuss", decision_texts::kind_discuss},
                                                 {"decide", decision_texts::kind_decide},
                                                 {"inform", decision_texts::kind_inform}};

inline constexpr auto meeting_form = forms::form<MeetingDraft>(
    forms::choice<&MeetingDraft::unit>("vergadering-van", {.label = decision_texts::which_part,
                                                           .needed = decision_texts::which_part_missing}),
    forms::choice<&MeetingDraft::kind>("vergadering-soort", {.label = decision_texts::which_kind,
                                                             .needed = decision_texts::which_kind_missing,
                                                             .choices = meeting_kinds}),
    forms::day<&MeetingDraft::on>("vergadering-dag", {.label = decision_texts::which_day,
                                                      .needed = decision_texts::which_day_missing,
                                                      .ahead = true,
                                                      .days = 400}),
    forms::time<&MeetingDraft::begins_minute>("vergadering-tijd", {.label = decision_texts::at_what_time}),
    forms::choice<&MeetingDraft::standing>("herhaal",
                                           {.label = decision_texts::repeats, .choices = repeats}));

inline constexpr auto item_form = forms::form<AgendaDraft>(
    forms::choice<&AgendaDraft::meeting>("vergadering", {.label = decision_texts::which_meeting,
                                                         .needed = decision_texts::which_meeting_missing}),
    forms::text<&AgendaDraft::title>("punt", {.label = decision_texts::item_title,
                                              .needed = decision_texts::item_missing,
                                              .longest = longest_item}),
    forms::choice<&AgendaDraft::kind>("punt-soort",
                                      {.label = decision_texts::item_kind, .choices = agenda_kinds}),
    forms::number<&AgendaDraft::minutes>(
        "punt-minuten", {.label = decision_texts::minutes, .least = 1, .most = most_minutes}));

inline constexpr auto said_form = forms::form<SaidDraft>(forms::text<&SaidDraft::said>(
    "gezegd",
    {.label = decision_texts::said, .needed = decision_texts::said_missing, .longest = longest_said}));

}  // namespace koers::commitments
