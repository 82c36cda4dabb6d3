#include "rooms/experts/message_views.h"

#include <algorithm>

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/base/direction.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/moments.h"
#include "rooms/experts/expert_forms.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/paths.h"

namespace koers::experts::views {

using namespace html;
using layout::Kind;

Html questions_page(http::Visit& visit, const QuestionsPage& page) {
  const std::string title = visit.say(expert_texts::questions);
  const Html offer = layout::button_link(
      {.label = visit.say(page.has_offer ? expert_texts::my_offer : expert_texts::make_offer),
       .href = paths::offer(),
       .kind = page.has_offer ? Kind::plain : Kind::primary});
  Html content = layout::page_head({.title = title,
                                    .lead = fragment(visit.say(expert_texts::questions_lead)),
                                    .actions = page.has_offer ? offer : Html()});
  if (!page.of_me.empty()) {
    content += layout::list_card("aan-mij", visit.say(expert_texts::questions_to_me),
                                 thread_rows(visit, page.of_me));
  } else if (!page.is_student || page.has_offer) {
    content += layout::empty_state(
        visit.say(expert_texts::no_questions),
        visit.say(page.has_offer ? expert_texts::no_questions_line : expert_texts::no_offer_line),
        page.has_offer ? Html() : offer);
  }
  if (!page.mine.empty()) {
    content += layout::list_card("mijn-vragen", visit.say(expert_texts::my_questions),
                                 thread_rows(visit, page.mine));
  }
  if (page.is_student) {
    content += layout::card({.surface = layout::Surface::flush},
                            layout::rows(layout::row({.lead = layout::thumb("chats-circle-fill"),
                                                      .title = visit.say(expert_texts::ask_somebody),
                                                      .href = paths::experts(),
                                                      .line = visit.say(expert_texts::lead)})));
  }
  return navigation::page(visit,
                          {.title = title,
                           .place = page.is_student ? "/vooruit/stappen" : "/vragen",
                           .width = layout::PageWidth::narrow},
                          content);
}

// ---- one thread

namespace {

Html message(http::Visit& visit, const ThreadPage& page, const Message& one) {
  const bool mine = one.author_id == page.me;
  const std::string who = mine ? visit.say(expert_texts::you) : page.other_name;
  const Html line = fragment(who + " · " + i18n::moment_words(visit.language, one.sent_at));
  const std::string words = one.hidden_at ? visit.say(expert_texts::hidden) : one.words;
  return layout::says({.who = mine ? page.my_name : page.other_name,
                       .line = line,
                       .words = words,
                       .quoted = false,
                       .mine = mine});
}

Html write_part(http::Visit& visit, const ThreadPage& page) {
  if (page.thread.state == ThreadState::closed) {
    if (!page.i_asked()) return {};
    return layout::post_button(paths::reopen_thread(page.thread.id), visit.say(expert_texts::ask_more),
                               {.kind = Kind::quiet, .icon = layout::Icon("arrow-u-up-left-bold")});
  }
  if (page.i_blocked) {
    return fragment(layout::notice(words::State::info, visit.say(expert_texts::you_blocked, page.other_name)),
                    layout::post_button(paths::unblock(page.thread.id), visit.say(expert_texts::unblock),
                                        {.kind = Kind::quiet}));
  }
  if (!page.may_write) return layout::notice(words::State::info, visit.say(expert_texts::no_more_writing));
  const auto label = page.i_asked() ? expert_texts::your_message : expert_texts::your_answer;
  return message_form.show(
      visit, page.message,
      {.action = paths::write(page.thread.id),
       .submit = visit.say(expert_texts::send),
       .button = {.icon = layout::Icon("paper-plane-tilt")}},
      {{"woorden", {.label = visit.say(label)}}, {"zeker", {.leave_out = !is_warned(visit, page.message)}}});
}

// The one who asked says that it is enough, perhaps with thanks.
Html close_part(http::Visit& visit, const ThreadPage& page) {
  if (!page.i_asked() || page.thread.state == ThreadState::closed || !page.thread.answered_at) return {};
  return thanks_form.fold(visit, visit.say(expert_texts::close_it), page.thanks,
                          {.action = paths::thank(page.thread.id),
                           .submit = visit.say(expert_texts::thank_and_close),
                           .button = {.kind = Kind::plain},
                           .suffix = "dank"},
                          {{"woorden", {.label = visit.say(expert_texts::thanks, page.other_name)}},
                           {"zeker", {.leave_out = !is_warned(visit, page.thanks)}}});
}

Html others_part(http::Visit& visit, const ThreadPage& page) {
  if (!page.i_asked() || page.others.empty()) return {};
  Html all;
  const std::string question = page.messages.empty() ? std::string() : page.messages.front().words;
  for (const OfferSummary& offer : page.others) {
    all +=
        layout::row({.lead = layout::avatar(offer.given_name),
                     .title = visit.say(expert_texts::ask_other, offer.given_name),
                     .href = paths::expert(offer.person_id).with("begin", question),
                     .line = layout::join({offer.work, visit.say(expert_texts::ask_me_about, offer.about)})});
  }
  return fragment(layout::notice(words::State::info, visit.say(expert_texts::waits_long, page.other_name)),
                  layout::card({.surface = layout::Surface::flush}, layout::rows(all)));
}

Html safety_part(http::Visit& visit, const ThreadPage& page) {
  const bool reported =
      std::any_of(page.reports.begin(), page.reports.end(), [](const Report& one) { return !one.closed_at; });
  Html content;
  if (!reported) {
    content += report_form.show(visit, page.report,
                                {.action = paths::report(page.thread.id),
                                 .submit = visit.say(expert_texts::report),
                                 .button = {.kind = Kind::plain},
                                 .before = p.cls("sub")(visit.say(expert_texts::report_line))},
                                report_givens(visit, page));
  }
  if (!page.i_blocked && page.thread.expert_id) {
    content +=
        layout::post_button(paths::block(page.thread.id), visit.say(expert_texts::block, page.other_name),
                            {.kind = Kind::quiet, .icon = layout::Icon("prohibit-fill")});
    content += p.cls("sub")(visit.say(expert_texts::block_line));
  }
  if (content.empty()) return {};
  return layout::fold(span(visit.say(expert_texts::something_wrong)), layout::stack(4, content),
                      page.report.was_refused());
}

Html reports_part(http::Visit& visit, const ThreadPage& page) {
  Html all;
  for (const Report& one : page.reports) {
    const auto on = i18n::day_month(visit.language, day_of(one.reported_at), visit.today);
    if (one.closed_at) {
      all += layout::card(fragment(h2(visit.say(expert_texts::school_answers)), p(one.answer)));
    } else {
      all += layout::notice(words::State::info, visit.say(expert_texts::you_reported, on));
    }
  }
  Html looks;
  for (const Moderation& one : page.moderations) {
    if (one.act != ModerationKind::looked) continue;
    const std::string who = one.given_name.empty() ? visit.say(expert_texts::a_moderator) : one.given_name;
    looks += li(visit.say(expert_texts::looked_at, who,
                          i18n::day_month(visit.language, day_of(one.done_at), visit.today)));
  }
  if (!looks.empty()) {
    all += layout::fold(span(visit.say(expert_texts::who_looked)), ul.cls("plain-list")(looks), true);
  }
  return all;
}

}  // namespace

forms::Givens report_givens(http::Visit& visit, const ThreadPage& page) {
  std::vector<layout::Option> messages;
  for (const Message& one : page.messages) {
    if (one.author_id == page.me) continue;
    messages.push_back({text(one.id), direction::isolated(page.other_name) + ", " +
                                          i18n::moment_words(visit.language, one.sent_at)});
  }
  return {{"bericht", {.options = std::move(messages)}}};
}

Html thread_page(http::Visit& visit, const ThreadPage& page) {
  const std::string title =
      visit.say(page.i_asked() ? expert_texts::question_to : expert_texts::question_from, page.other_name);
  Html talk;
  for (const Message& one : page.messages) talk += message(visit, page, one);
  Html content = layout::page_head(
      {.above =
           layout::crumbs(visit.language, {{visit.say(expert_texts::questions), paths::questions()}}, title),
       .title = title,
       .lead = fragment(page.other_work)});
  content += reports_part(visit, page);
  content += layout::card(fragment(layout::stack(4, talk), write_part(visit, page), close_part(visit, page)));
  content += others_part(visit, page);
  content += p.cls("sub")(visit.say(expert_texts::rules));
  content += safety_part(visit, page);
  return navigation::page(visit,
                          {.title = title,
                           .place = page.i_asked() ? "/vooruit/stappen" : "/vragen",
                           .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::experts::views
