#include "rooms/dialogue/fork_views.h"

#include "campus/layout/components.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "platform/base/differences.h"
#include "platform/i18n/dates.h"
#include "rooms/dialogue/canvas_forms.h"
#include "rooms/dialogue/fork_texts.h"
#include "rooms/dialogue/paths.h"

namespace koers::dialogue::views {

using namespace html;
using http::Visit;
using words::Movement;

namespace {

constexpr Tag inserted("ins");

Html text_with_marks(const std::string& words, const std::string& other) {
  return p.cls("keep-lines")(each(pieces_of(words, other), [](const Piece& piece) {
    if (!piece.is_different) return fragment(piece.words);
    const auto end = piece.words.find_last_not_of(" \n") + 1;  // white space is no difference
    return fragment(inserted(piece.words.substr(0, end)), piece.words.substr(end));
  }));
}

Html choose(Visit& visit, const Canvas& canvas, const Fork& fork, Settled how, const i18n::Text& words,
            std::string about) {
  return form.method("post")
      .action(paths::settle(canvas.talk().id, fork.id))
      .data("here", "")(
          layout::hidden_field("keuze", code(how)),
          layout::submit(visit.say(words),
                         {.kind = layout::Kind::plain, .small = true, .about = std::move(about)}));
}

// One of the two, with its way out below it.
Html side(Visit& visit, const Canvas& canvas, const Fork& fork, bool is_first) {
  // What is still being typed is the first text as it is now.
  std::string first = fork.first_words;
  for (const NoteDraft& draft : canvas.drafts) {
    if (!fork.note_id && draft.author_id == canvas.seat.me() && draft.movement == fork.movement)
      first = draft.words;
  }
  const auto& words = is_first ? first : fork.second_words;
  const auto& other = is_first ? fork.second_words : first;
  const auto when_made = i18n::time_of_day(visit.language, minute_of_day(fork.made_at));
  const auto head =
      is_first ? visit.say(fork_texts::stood_there) : visit.say(fork_texts::came_after, when_made);
  const auto about = visit.say(is_first ? fork_texts::this_one_about : fork_texts::this_one_after);
  return div.cls("note from-student")(
      small(head), text_with_marks(words, other), when(canvas.writable(), [&] {
        return choose(visit, canvas, fork, is_first ? Settled::first : Settled::second, fork_texts::this_one,
                      about);
      }));
}

Html write_fresh(Visit& visit, const Canvas& canvas, const Fork& fork) {
  const std::string suffix = text(fork.id);
  const bool came_back = canvas.settling.was_refused() && canvas.settled_fork == fork.id;
  const forms::Answers answers = came_back ? canvas.settling : settle_form.edit({Settled::fresh, ""});
  forms::Answers head = answers;
  head.version.clear();  // it begins from the two texts, not from what is stored
  return layout::fold(
      span(visit.say(fork_texts::write_fresh)),
      form.cls("stack gap-2")
          .method("post")
          .action(paths::settle(canvas.talk().id, fork.id))
          .data("here", "")(settle_form.head(visit, head, suffix),
                            layout::hidden_field("keuze", code(Settled::fresh)),
                            settle_form.field(visit, answers, "zin", {}, suffix),
                            div(layout::submit(visit.say(fork_texts::fresh_save), {.small = true}))),
      came_back);
}

Html fork_view(Visit& visit, const Canvas& canvas, const Fork& fork) {
  const std::string heading = "tweetekst-kop-" + text(fork.id);
  const auto ways = when(canvas.writable(), [&] {
    return fragment(choose(visit, canvas, fork, Settled::both, fork_texts::keep_both, ""),
                    write_fresh(visit, canvas, fork));
  });
  const auto& line = canvas.writable() ? fork_texts::wrote_elsewhere : fork_texts::confirmed_before;
  return section.cls("both stack gap-3")
      .id("tweetekst-" + text(fork.id))
      .aria("labelledby", heading)(
          h3.id(heading)(layout::icon("copy-bold"), " ", visit.say(fork_texts::title)),
          p.cls("sub")(visit.say(line)),
          div.cls("both-texts")(side(visit, canvas, fork, true), side(visit, canvas, fork, false)), ways);
}

}  // namespace

Html forks_at(Visit& visit, const Canvas& canvas, Movement movement) {
  return each(canvas.forks, [&](const Fork& fork) {
    return when(fork.movement == movement, [&] { return fork_view(visit, canvas, fork); });
  });
}

}  // namespace koers::dialogue::views
