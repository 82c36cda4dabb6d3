// What is written while a conversation is held, and ticked afterwards. Notes and agreements carry keys of
// their own, which the page renews while others write.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/dialogue/canvas_texts.h"
#include "rooms/dialogue/fork.h"
#include "rooms/dialogue/fork_texts.h"
#include "rooms/dialogue/ways_texts.h"

namespace koers::dialogue {

inline constexpr int longest_note = 2'000;  // signs; a note is a thought, not a report

struct NoteWords {
  std::string words;
  words::Movement movement = words::Movement::look_back;
};
inline constexpr auto note_form = forms::form<NoteWords>(
    forms::text<&NoteWords::words>("tekst", {.label = canvas_texts::your_note, .longest = longest_note}),
    forms::choice<&NoteWords::movement>("beweging", {}));
// Changing a note leaves it where it is.
inline forms::Givens words_alone() { return {{"beweging", {.leave_out = true}}}; }

// How one of two texts is chosen; the sentence goes with "a new one".
inline constexpr auto settle_form =
    forms::form<Settling>(forms::choice<&Settling::how>("keuze", {}),
                          forms::text<&Settling::words>(
                              "zin", {.label = fork_texts::fresh_words, .longest = longest_note, .rows = 2}))
        .with([](http::Visit& visit, forms::Typed<Settling>& typed) {
          if (typed.value.how == Settled::fresh && typed.value.words.empty()) {
            typed.refuse("zin", visit.say(fork_texts::fresh_missing));
          }
        });

struct NotePart {
  std::optional<words::Competency> competency;
};
inline constexpr auto part_form =
    forms::form<NotePart>(forms::choice<&NotePart::competency>("onderdeel", {}));

struct AgreementDraft {
  std::string title;
  std::optional<Id<people::Person>> owner;  // nobody named: the student
  std::optional<Day> due_on;
};
inline constexpr auto agreement_form = forms::form<AgreementDraft>(
    forms::text<&AgreementDraft::title>(
        "afspraak",
        {.label = canvas_texts::new_agreement, .needed = canvas_texts::agreement_missing, .longest = 200}),
    forms::choice<&AgreementDraft::owner>("wie", {.label = canvas_texts::who_does_it}),
    forms::day<&AgreementDraft::due_on>("voor", {.label = canvas_texts::before_which_day,
                                                 .needed = canvas_texts::agreement_day_missing,
                                                 .ahead = true,
                                                 .days = 800}));
// Only the two at the table can be asked to do something.
inline forms::Givens agreement_givens(const Seat& seat) {
  const auto option = [](const people::Person& person) {
    return layout::Option{text(person.id), person.given_name};
  };
  return {{"wie", {.options = {{option(seat.student()), option(seat.counsellor())}}}}};
}

inline constexpr forms::Choice channel_choices[] = {
    {code(Channel::school), ways_texts::school, {"", ""}, layout::Icon("map-pin-fill")},
    {code(Channel::phone), ways_texts::phone, {"", ""}, layout::Icon("phone-fill")},
    {code(Channel::video), ways_texts::video, {"", ""}, layout::Icon("video-camera-fill")}};

// Said when a conversation ends.
inline constexpr auto close_form = forms::form<Closing>(
    forms::number<&Closing::minutes>("duur", {.label = ways_texts::minutes_spent,
                                              .wrong = ways_texts::minutes_wrong,
                                              .least = 1,
                                              .most = guidance::most_minutes}),
    forms::choice<&Closing::channel>(
        "vorm", {.label = ways_texts::late_channel, .choices = channel_choices, .look = forms::Look::bar}),
    forms::tick<&Closing::used_earlier>("eerder", {}));

// The labels are said by the side that ticks, and given by the page.
inline constexpr auto ticks_form = forms::form<Ticks>(
    forms::choice<&Ticks::helped>("hielp", {}), forms::tick<&Ticks::real_experience>("echt", {}),
    forms::tick<&Ticks::student_spoke_most>("woord", {}), forms::tick<&Ticks::something_new>("nieuw", {}),
    forms::tick<&Ticks::step_agreed>("stap", {}), forms::tick<&Ticks::felt_safe>("veilig", {}));
// Only the student says whether it helped.
inline forms::Givens ticks_givens(const Seat& seat) { return {{"hielp", {.leave_out = !seat.is_student()}}}; }

}  // namespace koers::dialogue
