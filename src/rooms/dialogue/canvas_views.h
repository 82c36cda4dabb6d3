// How a conversation looks: what lies on the table, the four movements with their notes and agreements, and
// the page before, during and after. Parts marked as live are renewed by koers-samen when the other side
// writes.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"
#include "rooms/course/course.h"
#include "rooms/dialogue/canvas.h"
#include "rooms/dialogue/fork.h"
#include "rooms/experiences/experiences.h"

namespace koers::dialogue::views {

// What the visitor looks at: the parameters of the address.
struct CanvasQuery {
  std::optional<words::Movement> movement{};      // bij: where he is
  int question = 0;                               // vraag: the how many-eth question of that movement
  std::optional<words::Competency> competency{};  // onderdeel: of the question
  std::optional<Id<Note>> changing{};             // wijzig: an own note
  std::optional<ConversationState> page{};        // stand: what the page that asks was made for
};

struct CanvasItem {
  experiences::ExperienceSummary experience;
  bool may_open = true;               // a guide opens what is shared; what only lies on the table is named
  std::optional<words::Told> told{};  // of what is shared: all at the table may read it
};

// Everything that a page of a conversation shows.
struct Canvas {
  const Seat& seat;
  CanvasQuery query{};
  std::vector<CanvasItem> items{};
  std::vector<Note> notes{};
  std::vector<NoteDraft> drafts{};
  std::vector<Agreement> agreements{};
  std::vector<course::Step> steps{};         // of this conversation, once it is closed
  std::vector<course::Step> steps_before{};  // what was agreed the time before
  std::optional<Day> held_before{};
  std::optional<Ticks> ticks{};  // of this side
  std::map<Id<people::Person>, people::Person> people{};
  std::array<Id<Note>, 4> next_note{};  // for the forms; one for each movement
  Id<Agreement> next_agreement{};
  // Forms that were not accepted: a note of the movement that is looked at, an own note, an agreement.
  forms::Answers note{};
  forms::Answers changed_note{};
  forms::Answers agreement{};
  guidance::Initiatives initiatives{};
  guidance::Proposal proposal{};
  words::Phase phase = words::Phase::guided;  // how much a question steers
  std::vector<Fork> forks{};                  // of the visitor: two texts that wait for a choice
  forms::Answers settling{};                  // of a fork, a sentence that was not accepted
  std::optional<Id<Fork>> settled_fork{};
  forms::Answers closing{};  // what is said at the end

  const Conversation& talk() const { return seat.conversation(); }
  bool writable() const { return talk().is_writable(); }
};

// On the table: the student's question, wishes and experiences. Live.
html::Html table_top(http::Visit& visit, const Canvas& canvas);
// Says that the conversation is further than the page. Live.
html::Html standing(http::Visit& visit, const Canvas& canvas);
// The four movements; every part of it that changes is live.
html::Html moves(http::Visit& visit, const Canvas& canvas);
// All live parts of the page that CanvasQuery::page names, and nothing else.
html::Html live_parts(http::Visit& visit, const Canvas& canvas);
// Around what others change too: listens, and renews the live parts.
html::Html shared(const Canvas& canvas, const html::Html& content);

html::Html before_page(http::Visit& visit, const Canvas& canvas);
html::Html canvas_page(http::Visit& visit, const Canvas& canvas);
html::Html record_page(http::Visit& visit, const Canvas& canvas);
// The day of the conversation is still to come: begin it all the same?
html::Html early_page(http::Visit& visit, const Seat& seat);
// Nothing more can be written; the text that came too late is shown, so that it is not lost.
html::Html too_late_page(http::Visit& visit, const Seat& seat, const std::string& words);

html::Html style_sheet();
// The parts of a page: where it leads back to, its title, and the frame of a page that is no canvas.
html::Url home_of(const Canvas& canvas);
std::string title_of(http::Visit& visit, const Canvas& canvas);
html::Html page_in_frame(http::Visit& visit, const Canvas& canvas, const html::Html& content);

// The pieces of moves(), in files of their own.
html::Html seen(http::Visit& visit, const Canvas& canvas, words::Movement movement);           // live
html::Html question_card(http::Visit& visit, const Canvas& canvas, words::Movement movement);  // live
html::Html write_form(http::Visit& visit, const Canvas& canvas, words::Movement movement);
html::Html note_id_field(const Canvas& canvas, words::Movement movement);  // live
html::Html agreed_before(http::Visit& visit, const Canvas& canvas);        // what came of the time before
html::Html deals(http::Visit& visit, const Canvas& canvas);
html::Html agreement_part(http::Visit& visit, const Canvas& canvas);
html::Html agreement_id_field(const Canvas& canvas);                 // live
html::Html reading_along(http::Visit& visit, const Canvas& canvas);  // live: who has the page open
html::Html not_shared_yet(http::Visit& visit,
                          const Canvas& canvas);  // live: of the other, that there is something
html::Html confirmations(http::Visit& visit, const Canvas& canvas);  // live
html::Html movement_path(http::Visit& visit, const Canvas& canvas);  // live

// "Achteraf geschreven, 3 dagen later"; empty for one that was written while it was held.
html::Html late_mark(const http::Visit& visit, const Conversation& talk);
// What the counsellor does at the end; the student reads that the counsellor does.
html::Html ending_card(http::Visit& visit, const Canvas& canvas);
html::Html closing_part(http::Visit& visit, const Canvas& canvas);

bool is_passed(const Canvas& canvas, words::Movement movement);
words::Movement movement_now(const Canvas& canvas);
std::string_view anchor_of(words::Movement movement);  // terugkijken, betekenis, vooruitkijken, bewegen
std::string given_name(const Canvas& canvas, Id<people::Person> id);
std::string full_name(const Canvas& canvas, Id<people::Person> id);

}  // namespace koers::dialogue::views
