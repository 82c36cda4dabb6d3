// What the pages of a conversation share: reading all that is shown, and writing in one transaction.
#pragma once

#include <optional>

#include "campus/forms/answers.h"
#include "platform/base/error.h"
#include "platform/http/router.h"
#include "rooms/dialogue/canvas_views.h"
#include "rooms/dialogue/paths.h"

namespace koers::dialogue {

// add_dialogue_routes (routes.h) adds all of these.
void add_canvas_routes(http::Router& router);  // /gesprekken/{id} and what is agreed in it
void add_note_routes(http::Router& router);    // what is written in it
void add_record_routes(http::Router& router);  // closing, confirming and ticking afterwards

views::Canvas canvas_of(http::Visit& visit, const Seat& seat);
http::Response page_of(http::Visit& visit, const views::Canvas& canvas, int status = 200);
// The page of the conversation with the form of its end, which was refused.
http::Response canvas_with(http::Visit& visit, const Seat& seat, const forms::Answers& closing);

// Writes in one transaction, and tells the pages. A text that comes too late is shown again, with what to do.
template <class Work>
std::optional<http::Response> write_at_table(http::Visit& visit, const Seat& seat, const std::string& words,
                                             const Work& work) {
  try {
    visit.write([&](sql::Transaction& tx) {
      work(tx);
      guidance::tell_the_table(visit, tx, seat.conversation().id);
    });
  } catch (const Conflict&) {
    return http::page(views::too_late_page(visit, seat, words), 409);
  }
  return std::nullopt;
}

inline html::Url back_to(Id<Conversation> id, words::Movement movement) {
  return paths::talk(id).with("bij", code(movement)).at(views::anchor_of(movement));
}

// The keys of notes and agreements stand in live parts of the page: a refused form brings none along.
inline forms::Answers refused(forms::Answers answers) {
  answers.adds = false;
  return answers;
}

}  // namespace koers::dialogue
