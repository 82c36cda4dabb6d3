// What is typed about presentations: how one looks, what is put on it, to whom it is opened, and what a
// reader writes back.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/publication_texts.h"
#include "rooms/portfolio/share.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio {

// ---- how it looks

inline constexpr forms::Choice form_choices[] = {
    {"page", presentation_texts::form_page, presentation_texts::form_page_line, layout::Icon("browser")},
    {"blog", presentation_texts::form_blog, presentation_texts::form_blog_line, layout::Icon("file-text")},
    {"vlog", presentation_texts::form_vlog, presentation_texts::form_vlog_line,
     layout::Icon("video-camera-duo")},
    {"timeline", presentation_texts::form_timeline, presentation_texts::form_timeline_line,
     layout::Icon("path-duo")},
    {"cv", presentation_texts::form_cv, presentation_texts::form_cv_line,
     layout::Icon("identification-card")}};

inline constexpr forms::Choice colour_choices[] = {
    {"sea", presentation_texts::sea},   {"plum", presentation_texts::plum},
    {"rose", presentation_texts::rose}, {"amber", presentation_texts::amber},
    {"moss", presentation_texts::moss}, {"green", presentation_texts::green},
    {"blue", presentation_texts::blue}, {"violet", presentation_texts::violet}};

// In the order of the page; each with what is expected there.
inline constexpr forms::Choice content_choices[] = {
    {"qualities", publication_texts::what_i_can, presentation_texts::expected_qualities},
    {"motives", publication_texts::what_i_want, presentation_texts::expected_motives},
    {"skills", publication_texts::what_i_did, presentation_texts::expected_skills},
    {"choices", publication_texts::what_i_chose, presentation_texts::expected_choices},
    {"next_steps", publication_texts::my_next_step, presentation_texts::expected_next_steps}};

inline constexpr auto looks_form = forms::form<Presentation>(
    forms::text<&Presentation::title>("titel", {.label = presentation_texts::title_label,
                                                .needed = presentation_texts::missing,
                                                .longest = longest_title}),
    forms::text<&Presentation::introduction>("over", {.label = presentation_texts::introduction_label,
                                                      .hint = presentation_texts::introduction_hint,
                                                      .longest = longest_line}),
    forms::choice<&Presentation::form>("vorm", {.label = presentation_texts::choose_form,
                                                .choices = form_choices,
                                                .look = forms::Look::tiles,
                                                .heading = 2}),
    forms::choice<&Presentation::colour>(
        "kleur", {.label = presentation_texts::your_colour, .choices = colour_choices, .heading = 2}),
    forms::text<&Presentation::contact>("contact", {.label = presentation_texts::contact_label,
                                                    .hint = presentation_texts::contact_hint,
                                                    .longest = longest_line}));

// ---- what stands on it

struct ItemChoice {
  std::vector<std::string> sources;  // as source_code() writes them
};
inline std::string source_code(ItemKind kind, std::int64_t id) {
  return std::string(code(kind)) + "-" + id_text(id);
}
// The page gives the options.
inline constexpr auto item_choice_form = forms::form<ItemChoice>(forms::choices<&ItemChoice::sources>(
    "stuk",
    {.label = presentation_texts::from_koers, .needed = presentation_texts::choose_something, .heading = 2}));

inline constexpr auto text_form = forms::form<Item>(
    forms::text<&Item::title>("naam", {.label = presentation_texts::short_title,
                                       .needed = presentation_texts::missing,
                                       .longest = longest_title}),
    forms::text<&Item::words>("tekst", {.label = presentation_texts::your_words,
                                        .hint = presentation_texts::words_hint,
                                        .longest = longest_words,
                                        .rows = 4}),
    forms::choice<&Item::content>("onderdeel",
                                  {.label = presentation_texts::in_which_part, .choices = content_choices}));

// ---- opening it to somebody

struct ShareDraft {
  Reach reach = Reach::link;
  std::string receiver{};
  Day until{};  // the last day
  std::string how = "mee";
  std::string private_items{};  // "ja" or "nee"

  bool hands_over() const { return how == "inleveren"; }
  bool shows_private_items() const { return private_items == "ja"; }
};

inline constexpr forms::Choice reach_choices[] = {
    {"link", share_texts::by_link, share_texts::by_link_line},
    {"counsellor", share_texts::my_guide_none, share_texts::my_guides_line}};
inline constexpr forms::Choice how_choices[] = {{"mee", share_texts::living, share_texts::living_line},
                                                {"inleveren", share_texts::handed, share_texts::handed_line}};
inline constexpr forms::Choice private_choices[] = {{"ja", share_texts::yes_show},
                                                    {"nee", share_texts::no_leave_out}};

inline void needs_receiver_for_a_link(http::Visit& visit, forms::Typed<ShareDraft>& typed) {
  if (typed.text("bereik") == code(Reach::link) && typed.value.receiver.empty()) {
    typed.refuse("voor", visit.say(share_texts::receiver_missing));
  }
}

// The page gives who guides, the days that are possible, and what is private on it.
inline constexpr auto share_form =
    forms::form<ShareDraft>(
        forms::choice<&ShareDraft::reach>("bereik", {.label = share_texts::who,
                                                     .needed = share_texts::choose_who,
                                                     .wrong = share_texts::choose_who,
                                                     .choices = reach_choices,
                                                     .look = forms::Look::rounds,
                                                     .heading = 2}),
        forms::text<&ShareDraft::receiver>(
            "voor",
            {.label = share_texts::receiver, .hint = share_texts::receiver_hint, .longest = longest_title}),
        forms::day<&ShareDraft::until>("dag", {.label = share_texts::until,
                                               .hint = share_texts::until_hint,
                                               .needed = share_texts::until_wrong,
                                               .wrong = share_texts::until_wrong}),
        forms::choice<&ShareDraft::how>(
            "hoe",
            {.label = share_texts::how, .choices = how_choices, .look = forms::Look::rounds, .heading = 2}),
        forms::choice<&ShareDraft::private_items>("prive", {.label = share_texts::private_question,
                                                            .needed = share_texts::answer_private,
                                                            .wrong = share_texts::answer_private,
                                                            .choices = private_choices,
                                                            .look = forms::Look::rounds,
                                                            .heading = 2}))
        .with(needs_receiver_for_a_link);

// ---- a reader writes back. The page gives the name of the student.

inline constexpr auto message_form = forms::form<Message>(forms::text<&Message::words>(
    "bericht", {.needed = publication_texts::write_something, .longest = longest_message, .rows = 3}));

}  // namespace koers::portfolio
