#include "rooms/experts/expert_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/form_help.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/list_part.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/experts/expert_forms.h"
#include "rooms/experts/expert_texts.h"
#include "rooms/experts/paths.h"

namespace koers::experts::views {

using namespace html;
using layout::Kind;

namespace {

constexpr int offers_per_page = 24;
constexpr std::size_t beginning = 90;  // bytes of a question in a list

std::string beginning_of(const std::string& words) {
  if (words.size() <= beginning) return words;
  auto end = words.rfind(' ', beginning);
  if (end == std::string::npos) {
    end = beginning;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
  }
  return words.substr(0, end) + " …";
}

std::string state_words(http::Visit& visit, ThreadState state) {
  switch (state) {
    case ThreadState::open:
      return visit.say(expert_texts::waits);
    case ThreadState::answered:
      return visit.say(expert_texts::is_answered);
    case ThreadState::closed:
      return visit.say(expert_texts::is_closed);
  }
  return {};
}

std::string room_words(http::Visit& visit, const OfferSummary& offer) {
  return offer.left > 0 ? visit.say_count(expert_texts::can_ask, offer.left) : visit.say(expert_texts::full);
}

// The address at which this expert is asked; the subject goes along.
Url ask_url(Id<people::Person> expert, const std::string& subject) {
  return subject.empty() ? paths::expert(expert) : paths::expert(expert).with("bij", subject);
}

Html offer_row(http::Visit& visit, const OfferSummary& offer, const std::string& subject) {
  const bool open = offer.left > 0;
  return layout::row(
      {.lead = layout::avatar(offer.given_name),
       .title = layout::join({offer.given_name, offer.work}),
       .href = open ? std::optional(ask_url(offer.person_id, subject)) : std::nullopt,
       .more = fragment(visit.say(expert_texts::ask_me_about, offer.about), br(), room_words(visit, offer))});
}

Html offers_part(http::Visit& visit, const ExpertsPage& page) {
  if (page.offers.empty()) {
    const Html action = page.words.empty()
                            ? Html()
                            : layout::button_link(visit.say(expert_texts::show_all), paths::experts());
    return layout::empty_state(visit.say(expert_texts::nobody), visit.say(expert_texts::nobody_line), action);
  }
  const layout::ListPart part(visit, "mensen", offers_per_page,
                              static_cast<std::int64_t>(page.offers.size()));
  const Html all = each(part.of(page.offers),
                        [&](const OfferSummary& one) { return offer_row(visit, one, page.subject); });
  Url here = paths::experts();
  if (!page.words.empty()) here = here.with("q", page.words);
  if (!page.subject.empty()) here = here.with("bij", page.subject);
  return div.id("mensen")(layout::card({.surface = layout::Surface::flush},
                                       fragment(layout::rows(all), part.ways(visit.language, here))));
}

}  // namespace

Html thread_rows(http::Visit& visit, const std::vector<ThreadSummary>& threads) {
  Html all;
  for (const ThreadSummary& thread : threads) {
    const std::string name =
        thread.other_name.empty() ? visit.say(expert_texts::somebody) : thread.other_name;
    const std::string question =
        thread.question.empty() ? visit.say(expert_texts::hidden) : beginning_of(thread.question);
    all += layout::row(
        {.lead = layout::avatar(name),
         .title = question,
         .href = paths::thread(thread.id),
         .line = layout::join({name, state_words(visit, thread.state),
                               i18n::day_month(visit.language, day_of(thread.last_at), visit.today)}),
         .end = thread.is_new ? layout::tag(visit.say(expert_texts::is_new)) : Html()});
  }
  return all;
}

Html experts_page(http::Visit& visit, const ExpertsPage& page) {
  const std::string title = visit.say(expert_texts::ask_somebody);
  Html content = layout::page_head({.title = title, .lead = fragment(visit.say(expert_texts::lead))});
  if (!page.mine.empty()) {
    content += layout::list_card("mijn-vragen", visit.say(expert_texts::my_questions),
                                 thread_rows(visit, page.mine));
  }
  content += layout::search_form(paths::experts(), visit.say(expert_texts::search), page.words,
                                 visit.say(expert_texts::search_button));
  content += offers_part(visit, page);
  content += layout::card(
      {.surface = layout::Surface::flush},
      layout::rows(
          layout::row({.lead = layout::thumb("chats-circle-fill"),
                       .title = visit.say(page.has_offer ? expert_texts::my_offer : expert_texts::become_one),
                       .href = page.has_offer ? paths::questions() : paths::offer(),
                       .line = visit.say(expert_texts::become_one_line)})));
  return navigation::page(
      visit, {.title = title, .place = "/vooruit/stappen", .width = layout::PageWidth::narrow}, content);
}

// ---- asking

bool is_warned(const http::Visit& visit, const forms::Answers& message) {
  return message.mistake("woorden") == visit.say(expert_texts::holds_address);
}

namespace {

// Beginnings that one may take over; each is a link, so that it needs no script.
Html starters(http::Visit& visit, const QuestionPage& page) {
  constexpr std::array all{expert_texts::starter_fun, expert_texts::starter_fit, expert_texts::starter_known};
  Html chips;
  for (const auto& starter : all) {
    const std::string words = visit.say(starter);
    chips += li(a.cls("chip").href(ask_url(page.offer.person_id, page.subject).with("begin", words))(words));
  }
  return div.cls("stack gap-2")(p.cls("hint")(visit.say(expert_texts::how_to_begin)),
                                ul.cls("cluster plain-list")(chips));
}

}  // namespace

Html ask_page(http::Visit& visit, const QuestionPage& page) {
  const std::string title = visit.say(expert_texts::ask_name, page.offer.given_name);
  Html content =
      div(h1(title), p.cls("lead")(layout::join(
                         {page.offer.work, visit.say(expert_texts::ask_me_about, page.offer.about)})));
  if (page.week_full) content += layout::notice(words::State::info, visit.say(expert_texts::week_full));
  if (!page.week_full && page.offer.left <= 0) {
    content += layout::notice(words::State::info, visit.say(expert_texts::month_full, page.offer.given_name));
  }
  const bool is_begun = !page.question.text("woorden").empty();
  if (!page.is_full() || is_begun) {
    content += when(!is_begun, [&] { return starters(visit, page); });
    const forms::Givens givens{{"zeker", {.leave_out = !is_warned(visit, page.question)}}};
    content += layout::form_to(
        paths::expert(page.offer.person_id),
        fragment(message_form.head(visit, page.question), message_form.fields(visit, page.question, givens)),
        {.id = "vraag"});
  }
  content += p.cls("sub")(visit.say(expert_texts::rules));
  const Html foot =
      page.is_full()
          ? layout::button_link(visit.say(expert_texts::show_all), paths::experts())
          : layout::submit(
                visit.say(expert_texts::send),
                {.icon = layout::Icon("paper-plane-tilt"), .big = true, .wide = true, .form = "vraag"});
  return layout::focus_frame(
      visit, {.title = title, .back = paths::experts(), .stop = paths::experts(), .foot = foot}, content);
}

// ---- an offer of one's own

namespace {

Html state_card(http::Visit& visit, const Offer& offer) {
  Html actions;
  std::string words;
  auto state = words::State::info;
  switch (offer.state) {
    case OfferState::waiting:
      words = visit.say(expert_texts::offer_waits);
      break;
    case OfferState::open:
      words = visit.say(expert_texts::offer_open);
      actions += layout::post_button(paths::pause_offer(), visit.say(expert_texts::pause),
                                     {.kind = Kind::plain, .icon = layout::Icon("pause-fill")});
      break;
    case OfferState::paused:
      words = visit.say(expert_texts::offer_paused);
      actions += layout::post_button(paths::resume_offer(), visit.say(expert_texts::resume),
                                     {.icon = layout::Icon("play-fill")});
      break;
    case OfferState::refused:
      state = words::State::attention;
      words = visit.say(expert_texts::offer_refused, offer.review_note);
      break;
    case OfferState::closed:
      state = words::State::attention;
      words = visit.say(expert_texts::offer_closed);
      break;
  }
  if (offer.state != OfferState::closed) {
    actions += layout::post_button(paths::stop_offer(), visit.say(expert_texts::stop), {.kind = Kind::quiet});
  }
  Html content = layout::notice(state, words);
  if (!actions.empty()) content += layout::cluster(actions);
  return layout::card(content);
}

}  // namespace

Html offer_page(http::Visit& visit, const std::optional<Offer>& offer, const forms::Answers& draft) {
  const std::string title = visit.say(expert_texts::my_offer);
  Html content = layout::page_head(
      {.above =
           layout::crumbs(visit.language, {{visit.say(expert_texts::questions), paths::questions()}}, title),
       .title = title,
       .lead = fragment(visit.say(expert_texts::offer_lead))});
  if (offer) content += state_card(visit, *offer);
  if (!offer || offer->state != OfferState::closed) {
    content += layout::card(offer_form.show(visit, draft,
                                            {.action = paths::offer(),
                                             .submit = visit.say(expert_texts::save),
                                             .button = {.icon = layout::Icon("check-bold")}}));
  }
  content += p.cls("sub")(visit.say(expert_texts::rules));
  return navigation::page(
      visit, {.title = title, .place = "/vragen/aanbod", .width = layout::PageWidth::narrow}, content);
}

}  // namespace koers::experts::views
