// The forms about the vision: of who keeps it, and of who reads it.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/direction/keep_texts.h"
#include "rooms/direction/participation.h"
#include "rooms/direction/vision.h"
#include "rooms/direction/vision_texts.h"

namespace koers::direction {

// ---- the draft

inline constexpr auto edition_form = forms::form<EditionDraft>(
    forms::text<&EditionDraft::sentence>("zin", {.label = keep_texts::sentence,
                                                 .hint = keep_texts::sentence_hint,
                                                 .longest = longest_vision,
                                                 .rows = 2}),
    forms::text<&EditionDraft::reason_students>(
        "waarom-studenten", {.label = keep_texts::reason_students, .longest = longest_text, .rows = 3}),
    forms::text<&EditionDraft::reason_staff>(
        "waarom-wij", {.label = keep_texts::reason_staff, .longest = longest_text, .rows = 3}),
    forms::text<&EditionDraft::made_with>(
        "met-wie",
        {.label = keep_texts::made_with, .hint = keep_texts::made_with_hint, .longest = longest_line}),
    forms::text<&EditionDraft::note_of_change>(
        "anders-dan", {.label = keep_texts::note_of_change, .longest = longest_text, .rows = 2}));

inline constexpr forms::Choice icon_choices[] = {
    {"work", keep_texts::icon_work, {"", ""}, layout::Icon("factory-fill")},
    {"talk", keep_texts::icon_talk, {"", ""}, layout::Icon("chats-circle-fill")},
    {"choice", keep_texts::icon_choice, {"", ""}, layout::Icon("signpost-fill")},
    {"everyone", keep_texts::icon_everyone, {"", ""}, layout::Icon("users-three-fill")},
    {"further", keep_texts::icon_further, {"", ""}, layout::Icon("footprints-fill")},
    {"growth", keep_texts::icon_growth, {"", ""}, layout::Icon("plant-fill")},
    {"compass", keep_texts::icon_compass, {"", ""}, layout::Icon("compass-fill")},
    {"heart", keep_texts::icon_heart, {"", ""}, layout::Icon("heart-fill")},
    {"help", keep_texts::icon_help, {"", ""}, layout::Icon("hand-heart-fill")},
    {"idea", keep_texts::icon_idea, {"", ""}, layout::Icon("lightbulb-fill")}};

inline constexpr auto aspect_form = forms::form<AspectDraft>(
    forms::text<&AspectDraft::name>("naam", {.label = keep_texts::aspect_name,
                                             .needed = keep_texts::aspect_name_missing,
                                             .longest = longest_aspect_name}),
    forms::text<&AspectDraft::sentence>("betekent", {.label = keep_texts::aspect_sentence,
                                                     .needed = keep_texts::aspect_sentence_missing,
                                                     .longest = longest_line,
                                                     .rows = 2}),
    forms::text<&AspectDraft::ambition>("bereiken", {.label = keep_texts::aspect_ambition,
                                                     .hint = keep_texts::aspect_ambition_hint,
                                                     .longest = longest_line,
                                                     .rows = 2}),
    forms::choice<&AspectDraft::icon>("onderdeel-teken", {.label = keep_texts::aspect_icon,
                                                          .needed = keep_texts::aspect_icon_missing,
                                                          .choices = icon_choices}));

struct ResponseDayDraft {
  std::optional<Day> until{};
};
inline constexpr auto until_form = forms::form<ResponseDayDraft>(
    forms::day<&ResponseDayDraft::until>("tot", {.label = keep_texts::respond_until,
                                                 .needed = keep_texts::respond_until_missing,
                                                 .ahead = true,
                                                 .days = 120}));

// ---- the edition in force

inline constexpr auto correction_form = forms::form<CorrectionDraft>(
    forms::text<&CorrectionDraft::sentence>("goede-zin", {.label = keep_texts::sentence,
                                                          .needed = keep_texts::sentence_missing,
                                                          .longest = longest_vision,
                                                          .rows = 2}),
    forms::text<&CorrectionDraft::reason_students>("goede-eerste-reden",
                                                   {.label = keep_texts::reason_students,
                                                    .needed = keep_texts::reason_students_missing,
                                                    .longest = longest_text,
                                                    .rows = 3}),
    forms::text<&CorrectionDraft::reason_staff>("goede-tweede-reden",
                                                {.label = keep_texts::reason_staff,
                                                 .needed = keep_texts::reason_staff_missing,
                                                 .longest = longest_text,
                                                 .rows = 3}),
    forms::text<&CorrectionDraft::why>("verbetering", {.label = keep_texts::correction_why,
                                                       .needed = keep_texts::correction_why_missing,
                                                       .longest = longest_reason,
                                                       .rows = 2}));

inline constexpr auto openness_form =
    forms::form<Openness>(forms::tick<&Openness::students>("studenten", {.label = keep_texts::students}),
                          forms::tick<&Openness::everybody>("iedereen", {.label = keep_texts::everybody}));

struct AnswerDraft {
  std::string words;
};
inline constexpr auto answer_form = forms::form<AnswerDraft>(
    forms::text<&AnswerDraft::words>("antwoord-visie", {.label = keep_texts::your_answer,
                                                        .needed = keep_texts::answer_missing,
                                                        .longest = longest_text,
                                                        .rows = 3}));

// ---- who reads it

struct ResponseDraft {
  std::string words;
};
inline constexpr auto response_form = forms::form<ResponseDraft>(
    forms::text<&ResponseDraft::words>("anders", {.label = vision_texts::differ_words,
                                                  .hint = vision_texts::differ_hint,
                                                  .needed = vision_texts::differ_missing,
                                                  .longest = longest_text,
                                                  .rows = 3}));

inline constexpr forms::Choice seen_choices[] = {
    {"own_work", vision_texts::seen_own, {"", ""}, layout::Icon("hand-heart-fill")},
    {"colleague", vision_texts::seen_colleague, {"", ""}, layout::Icon("users-three-fill")},
    {"not_seen", vision_texts::seen_not, {"", ""}, layout::Icon("eye-slash")},
    {"unknown", vision_texts::seen_unknown, {"", ""}, layout::Icon("question-fill")}};
inline constexpr auto recall_form = forms::form<RecallDraft>(
    forms::choice<&RecallDraft::seen>("zag-waar", {.label = vision_texts::recall_where,
                                                   .needed = vision_texts::recall_missing,
                                                   .choices = seen_choices,
                                                   .look = forms::Look::tiles}),
    forms::text<&RecallDraft::words>("wat", {.label = vision_texts::recall_words,
                                             .hint = vision_texts::recall_hint,
                                             .longest = longest_reason,
                                             .rows = 2}),
    forms::carried<&RecallDraft::slug>("terug-van"));

}  // namespace koers::direction
