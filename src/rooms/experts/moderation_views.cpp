#include "rooms/experts/moderation_views.h"

#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/list_part.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/moments.h"
#include "rooms/experts/moderation_forms.h"
#include "rooms/experts/moderation_texts.h"
#include "rooms/experts/paths.h"

namespace koers::experts::views {

using namespace html;
using layout::Kind;

namespace {

std::string name_or(http::Visit& visit, const std::string& name) {
  return name.empty() ? visit.say(moderation_texts::somebody) : name;
}

Html offer_card(http::Visit& visit, const ModerationPage& page, const OfferRow& offer) {
  const std::string name =
      people::Person{offer.person_id, offer.given_name, offer.infix, offer.family_name}.full_name();
  const bool refused = page.refused == offer.person_id;
  const auto good = layout::post_button(
      paths::review_offer(offer.person_id), visit.say(moderation_texts::good),
      {.icon = layout::Icon("check-bold"), .name = "besluit", .value = "goed", .about = name});
  const auto ask =
      review_form.show(visit, refused ? page.note : review_form.start(),
                       {.action = paths::review_offer(offer.person_id),
                        .submit = visit.say(moderation_texts::ask_change),
                        .button = {.kind = Kind::plain, .name = "besluit", .value = "anders", .about = name},
                        .suffix = text(offer.person_id)});
  return layout::card(fragment(
      layout::cluster(fragment(layout::avatar(name), div(h3(name), layout::sub(offer.work)))), p(offer.about),
      good, layout::fold(span(visit.say(moderation_texts::ask_change)), ask, refused)));
}

Html report_rows(http::Visit& visit, const std::vector<ReportRow>& reports, bool closed) {
  Html all;
  for (const ReportRow& one : reports) {
    all += layout::row(
        {.lead = layout::thumb(closed ? layout::Icon("check-circle-fill") : layout::Icon("flag-fill")),
         .title = visit.say(moderation_texts::report_of, name_or(visit, one.sender_name)),
         .href = paths::reported(one.id),
         .line = visit.say(moderation_texts::on_day,
                           i18n::day_month(visit.language, day_of(one.reported_at), visit.today))});
  }
  return all;
}

}  // namespace

Html moderation_page(http::Visit& visit, const ModerationPage& page) {
  const std::string title = visit.say(moderation_texts::moderation);
  Html content = layout::page_head({.title = title, .lead = fragment(visit.say(moderation_texts::lead))});
  constexpr int closed_per_page = 20;
  const auto first_closed = std::partition_point(page.reports.begin(), page.reports.end(),
                                                 [](const ReportRow& one) { return !one.closed_at; });
  const Html open = report_rows(visit, {page.reports.begin(), first_closed}, false);
  const layout::ListPart part(visit, "klaar", closed_per_page, page.reports.end() - first_closed);
  const Html closed = report_rows(visit, part.of<ReportRow>({first_closed, page.reports.end()}), true);
  if (open.empty() && page.offers.empty()) {
    content += layout::empty_state(visit.say(moderation_texts::all_quiet),
                                   visit.say(moderation_texts::all_quiet_line));
  }
  if (!open.empty())
    content += layout::list_card("meldingen", visit.say(moderation_texts::open_reports), open);
  if (!page.offers.empty()) {
    Html cards;
    for (const OfferRow& offer : page.offers) cards += offer_card(visit, page, offer);
    content += section.cls("stack gap-3")
                   .aria("labelledby", "aanbod")(
                       layout::section_head("aanbod", visit.say(moderation_texts::offers)), cards);
  }
  if (!closed.empty())
    content += layout::list_card("klaar", visit.say(moderation_texts::closed_reports), closed, {},
                                 part.ways(visit.language, paths::moderation()));
  return navigation::page(visit, {.title = title, .place = "/moderatie", .width = layout::PageWidth::narrow},
                          content);
}

// ---- one report

i18n::Text act_words(ModerationKind act) {
  switch (act) {
    case ModerationKind::looked:
      return moderation_texts::act_looked;
    case ModerationKind::hidden:
      return moderation_texts::act_hidden;
    case ModerationKind::restored:
      return moderation_texts::act_restored;
    case ModerationKind::offer_closed:
      return moderation_texts::act_offer_closed;
    case ModerationKind::offer_restored:
      return moderation_texts::act_offer_restored;
    case ModerationKind::answered:
      return moderation_texts::act_answered;
  }
  return moderation_texts::act_looked;
}

namespace {

std::string name_of(http::Visit& visit, const ReportThread& reported, Id<people::Person> person) {
  return name_or(visit, person == reported.thread.student_id ? reported.student_name : reported.expert_name);
}

Html message(http::Visit& visit, const ReportThread& reported, const Message& one) {
  const std::string who = name_of(visit, reported, one.author_id);
  Html line = fragment(who + " · " + i18n::moment_words(visit.language, one.sent_at) + " ");
  if (reported.report.message_id == one.id) line += layout::tag(visit.say(moderation_texts::this_one));
  if (one.hidden_at) line += layout::tag(visit.say(moderation_texts::is_hidden));
  const bool hide = !one.hidden_at;
  const auto button = layout::form_to(
      paths::moderate(reported.report.id),
      fragment(layout::hidden_field("bericht", text(one.id)),
               layout::submit(visit.say(hide ? moderation_texts::hide : moderation_texts::restore),
                              {.kind = Kind::line,
                               .small = true,
                               .name = "besluit",
                               .value = hide ? "verberg" : "herstel",
                               .about = who + ", " + i18n::moment_words(visit.language, one.sent_at)})));
  return div.cls("stack gap-2")(layout::says({.who = who, .line = line, .words = one.words, .quoted = false}),
                                button);
}

Html offer_part(http::Visit& visit, const ReportThread& reported) {
  if (!reported.offer) return {};
  const bool closed = *reported.offer == OfferState::closed;
  const std::string name = name_or(visit, reported.expert_name);
  return layout::post_button(
      paths::moderate(reported.report.id),
      visit.say(closed ? moderation_texts::restore_offer : moderation_texts::close_offer, name),
      {.kind = Kind::plain,
       .icon = closed ? layout::Icon("arrow-u-up-left-bold") : layout::Icon("prohibit-fill"),
       .name = "besluit",
       .value = closed ? "open-aanbod" : "sluit-aanbod"});
}

Html answer_part(http::Visit& visit, const ReportThread& reported, const forms::Answers& answer) {
  const Report& report = reported.report;
  const std::string name = name_of(visit, reported, report.sender_id);
  if (report.closed_at) {
    return layout::card(fragment(h2(visit.say(moderation_texts::your_answer)), p(report.answer)));
  }
  return layout::card(answer_form.show(visit, answer,
                                       {.action = paths::answer_report(report.id),
                                        .submit = visit.say(moderation_texts::send),
                                        .button = {.icon = layout::Icon("paper-plane-tilt")}},
                                       {{"woorden",
                                         {.label = visit.say(moderation_texts::answer_to, name),
                                          .hint = visit.say(moderation_texts::answer_hint, name)}}}));
}

Html log_part(http::Visit& visit, const ReportThread& reported) {
  Html all;
  for (const Moderation& one : reported.moderations) {
    all += li(visit.say(act_words(one.act), name_or(visit, one.given_name)), " · ",
              i18n::moment_words(visit.language, one.done_at));
  }
  return when(!all.empty(), [&] {
    return layout::fold(span(visit.say(moderation_texts::log)), ul.cls("plain-list")(all));
  });
}

}  // namespace

Html report_page(http::Visit& visit, const ReportThread& reported, const forms::Answers& answer) {
  const std::string title =
      visit.say(moderation_texts::report_of, name_of(visit, reported, reported.report.sender_id));
  Html messages;
  for (const Message& one : reported.messages) messages += message(visit, reported, one);
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language,
                               {{visit.say(moderation_texts::moderation), paths::moderation()}}, title),
       .title = title,
       .lead = fragment(visit.say(moderation_texts::between, name_or(visit, reported.student_name),
                                  name_or(visit, reported.expert_name)))});
  content += layout::card(fragment(h2(visit.say(moderation_texts::reason)), p(reported.report.reason)));
  content += layout::card(fragment(h2(visit.say(moderation_texts::context)),
                                   layout::sub(visit.say(moderation_texts::context_line)),
                                   layout::stack(5, messages), offer_part(visit, reported)));
  content += answer_part(visit, reported, answer);
  content += log_part(visit, reported);
  return navigation::page(visit, {.title = title, .place = "/moderatie", .width = layout::PageWidth::narrow},
                          content);
}

}  // namespace koers::experts::views
