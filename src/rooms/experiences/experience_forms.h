// What is typed about an experience: while it is recorded, when it is changed, and who may see it.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/experiences/experience.h"
#include "rooms/experiences/texts.h"

namespace koers::experiences {

// ---- recording

// A kind, or a word of the quick start on the home page.
struct KindChoice {
  std::string where;
};
inline constexpr auto where_form = forms::form<KindChoice>(
    forms::choice<&KindChoice::where>("waar", {.label = texts::where, .needed = texts::kind_unknown}));

inline constexpr auto companions_field = forms::text<&ExperienceDraft::companions>(
    "met", {.label = texts::companions, .hint = texts::companions_hint, .longest = longest_line});
// A place of the content is shown and typed by its name.
inline constexpr auto place_field =
    forms::text<&ExperienceDraft::place>("plek", {.label = texts::place, .longest = longest_line});
inline constexpr auto day_field = forms::day<&ExperienceDraft::happened_on>(
    "dag", {.label = texts::day, .wrong = texts::day_in_future, .past = true});
// What is wrong with a photo, a sound or a film is said at the tiles (attachments::media_tiles).
inline constexpr auto media_field = forms::file<ExperienceDraft>(attachments::sound_field, {});

// What is typed is kept while it is typed. The id of the draft is the key of this form.
inline constexpr auto recording_form = forms::form<ExperienceDraft>(
    media_field,
    forms::text<&ExperienceDraft::story>(
        "tekst", {.label = texts::tell, .hint = texts::no_names, .longest = longest_story, .rows = 5}),
    companions_field, place_field, day_field);

inline constexpr auto feeling_form = forms::form<ExperienceDraft>(
    forms::choices<&ExperienceDraft::feelings>(
        "gevoel", {.label = texts::how_did_it_feel, .hint = texts::choose_feelings, .heading = 1}),
    forms::choice<&ExperienceDraft::audience>("wie", {.label = texts::who_may_see, .heading = 2}));

// ---- changing

inline constexpr auto change_form = forms::form<ExperienceDraft>(
    forms::text<&ExperienceDraft::title>(
        "naam", {.label = texts::name_it, .needed = texts::title_missing, .longest = longest_line}),
    forms::text<&ExperienceDraft::story>(
        "tekst", {.label = texts::tell, .hint = texts::no_names, .longest = longest_story, .rows = 7}),
    media_field, forms::choice<&ExperienceDraft::kind>("soort", {.label = texts::kind}), companions_field,
    place_field, day_field,
    forms::choices<&ExperienceDraft::feelings>("gevoel", {.label = texts::how_did_it_feel}));

// What a photo shows; `named` after the photo, for there are several in one form.
struct PictureWords {
  std::string words;
};
inline constexpr auto picture_form = forms::form<PictureWords>(forms::text<&PictureWords::words>(
    "foto_", {.label = texts::picture_words, .hint = texts::picture_words_hint, .longest = longest_line}));

struct AudienceChoice {
  Audience audience = Audience::me;
};
inline constexpr auto audience_form = forms::form<AudienceChoice>(
    forms::choice<&AudienceChoice::audience>("wie", {.label = texts::who_title, .heading = 1}));

struct CompetencyChoice {
  std::vector<words::Competency> competencies;
};
inline constexpr auto competency_form =
    forms::form<CompetencyChoice>(forms::choices<&CompetencyChoice::competencies>(
        "onderdeel", {.label = texts::fits_where, .hint = texts::fits_where_hint, .heading = 2}));

// ---- a guide who asks, and the student who answers

// Its label says who asks whom, and comes from the page.
struct ResponseDraft {
  std::string words;
};
inline constexpr auto response_form = forms::form<ResponseDraft>(forms::text<&ResponseDraft::words>(
    "woorden", {.label = texts::your_answer, .needed = texts::response_missing, .longest = 1000, .rows = 3}));

}  // namespace koers::experiences
