// Opening a page to others, who reads it, and closing it.
#include <algorithm>

#include "campus/layout/components.h"
#include "campus/layout/frame.h"
#include "campus/layout/give_link.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/i18n/word_list.h"
#include "rooms/portfolio/paths.h"
#include "rooms/portfolio/presentation_forms.h"
#include "rooms/portfolio/presentation_texts.h"
#include "rooms/portfolio/presentation_views.h"
#include "rooms/portfolio/share_texts.h"

namespace koers::portfolio::views {

using namespace html;
using layout::Icon;
using layout::Kind;
namespace texts = share_texts;

std::string reader_name(const http::Visit& visit, const Share& share) {
  return share.reach == Reach::counsellor ? visit.say(texts::your_guide) : share.receiver;
}

namespace {

std::string seen_now(const http::Visit& visit) { return std::to_string(visit.now.seconds); }

// The titles of what is private, above yes and no.
Html private_controls(http::Visit& visit, const SharePage& page) {
  Html all = ul.cls("presentation-private")(each(page.private_items, [](const PublishedItem& item) {
    return li(layout::icon("lock-simple"), " ", item.title);
  }));
  for (const forms::Choice& choice : private_choices) {
    all += layout::tick({.name = "prive",
                         .value = std::string(choice.value),
                         .label = visit.say(choice.label),
                         .checked = page.answers.text("prive") == choice.value,
                         .one_of = true});
  }
  return all;
}

Html private_part(http::Visit& visit, const SharePage& page) {
  if (page.private_items.empty()) return {};
  auto givens = share_givens(visit, page);
  for (auto& one : givens) {
    if (one.field == "prive") one.given.controls = private_controls(visit, page);
  }
  return layout::card({.surface = layout::Surface::tone, .tone = words::State::attention},
                      fragment(layout::hidden_field(seen_field, seen_now(visit)),
                               share_form.field(visit, page.answers, "prive", givens)));
}

}  // namespace

forms::Givens share_givens(const http::Visit& visit, const SharePage& page) {
  const std::string guides =
      page.guides.empty()
          ? visit.say(texts::my_guide_none)
          : visit.say(texts::my_guides, i18n::WordList(page.guides).in_sentence(visit.language));
  std::vector<layout::Option> reaches{{std::string(code(Reach::link)), visit.say(texts::by_link)},
                                      {std::string(code(Reach::counsellor)), guides}};
  forms::Given asks_leave{.leave_out = page.private_items.empty()};
  if (!page.other_readers.empty()) {
    asks_leave.hint =
        visit.say(texts::private_hint, i18n::WordList(page.other_readers).in_sentence(visit.language));
  }
  return {{"bereik", {.options = std::move(reaches)}},
          {"dag", {.first = visit.today + 1, .last = add_months(visit.today, most_months)}},
          {"prive", std::move(asks_leave)}};
}

Html share_page(http::Visit& visit, const SharePage& page) {
  const auto givens = share_givens(visit, page);
  const auto field = [&](std::string_view name) {
    return share_form.field(visit, page.answers, name, givens);
  };
  const Html fields = fragment(share_form.head(visit, page.answers), field("bereik"), field("voor"),
                               field("dag"), field("hoe"), private_part(visit, page));
  const Id<Presentation> id = page.presentation.id;
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::open_to),
       .back = paths::presentation(id),
       .stop = paths::presentation(id),
       .foot = layout::submit(
           visit.say(texts::open_it),
           {.icon = Icon("paper-plane-tilt-fill"), .big = true, .wide = true, .form = "delen"})},
      fragment(div(h1(visit.say(texts::open_to)), p.cls("lead")(visit.say(texts::open_lead))),
               layout::form_to(paths::share(id), fields, {.id = "delen", .classes = "stack gap-5"})));
}

Html opened_page(http::Visit& visit, const OpenedPage& page) {
  const std::string title = visit.say(texts::is_open_for, page.receiver);
  const std::string until =
      visit.say(texts::works_until, i18n::day_with_year(visit.language, day_of(page.ends_at)));
  Html content = layout::page_head({.title = title, .lead = fragment(until)});
  if (page.address.empty()) {
    content += layout::card(p(visit.say(texts::guides_see_it)));
  } else {
    content += layout::card(fragment(
        layout::give_link(visit.language, page.address, visit.say(texts::about_link, page.given_name)),
        p(b(visit.say(texts::copy_now))), p.cls("sub")(visit.say(texts::lost_it))));
  }
  content += layout::button_link({.label = visit.say(texts::done),
                                  .href = paths::presentation(page.presentation),
                                  .kind = Kind::primary,
                                  .icon = Icon("check-bold"),
                                  .wide = true});
  return navigation::page(visit, {.title = title, .place = "/ik", .width = layout::PageWidth::narrow},
                          content);
}

Html allow_page(http::Visit& visit, const Presentation& presentation, const PublishedItem& item,
                const std::vector<std::string>& readers, bool changed) {
  const std::string seen =
      readers.empty() ? visit.say(texts::nobody_will_see)
                      : visit.say(texts::these_will_see, i18n::WordList(readers).in_sentence(visit.language));
  return layout::focus_frame(
      visit,
      {.title = visit.say(texts::let_see),
       .back = paths::presentation(presentation.id),
       .stop = paths::presentation(presentation.id)},
      fragment(
          div(h1(visit.say(texts::let_see)), p.cls("lead")(visit.say(texts::let_see_line, item.title))),
          when(changed,
               [&] { return layout::notice(words::State::attention, visit.say(texts::changed_meanwhile)); }),
          layout::card(fragment(p(b(seen)), p.cls("sub")(visit.say(texts::ends_when_changed)))),
          layout::cluster(fragment(
              layout::post_button(paths::allow(presentation.id, item.id).with(seen_field, seen_now(visit)),
                                  visit.say(texts::yes_show), {.icon = Icon("eye")}),
              layout::button_link(visit.say(texts::keep_private), paths::presentation(presentation.id))))));
}

// ---- who sees it

namespace {

std::string line_of(http::Visit& visit, const ShareCount& counted) {
  const auto day = [&](Instant at) { return i18n::day_month(visit.language, day_of(at), visit.today); };
  const Share& share = counted.share;
  std::string line =
      share.opens_at(visit.now)
          ? visit.say(texts::until_day, i18n::day_with_year(visit.language, day_of(share.ends_at)))
          : visit.say(texts::ended);
  if (share.snapshot_id) line += " · " + visit.say(texts::handed_on, day(share.created_at));
  if (share.reach == Reach::counsellor) return line;
  if (counted.openings == 0) return line + " · " + visit.say(texts::never_opened);
  line += " · " + visit.say_count(texts::opened, counted.openings);
  if (counted.opened_at) line += ", " + visit.say(texts::last_opened, day(*counted.opened_at));
  return line;
}

Html share_row(http::Visit& visit, Id<Presentation> presentation, const ShareCount& counted) {
  const Share& share = counted.share;
  Html end;
  if (share.opens_at(visit.now)) {
    end = layout::post_button(paths::stop(presentation, share.id), visit.say(texts::stop),
                              {.kind = Kind::line,
                               .icon = Icon("link-break-fill"),
                               .small = true,
                               .about = reader_name(visit, share)});
  }
  Html more = fragment(line_of(visit, counted));
  if (share.snapshot_id) {
    more += fragment(br(), a.href(paths::handed_over(presentation, share.id))(visit.say(texts::see_handed)));
  }
  return layout::row({.lead = layout::thumb(share.reach == Reach::link ? Icon("link-simple") : Icon("user")),
                      .title = share.reach == Reach::counsellor ? visit.say(texts::to_your_guide)
                                                                : reader_name(visit, share),
                      .more = more,
                      .end = end});
}

std::string reader_of(const http::Visit& visit, const PresentationPage& page, const Message& message) {
  const auto found = std::find_if(page.shares.begin(), page.shares.end(),
                                  [&](const ShareCount& one) { return one.share.id == message.share_id; });
  return found == page.shares.end() ? std::string() : reader_name(visit, found->share);
}

Html messages_card(http::Visit& visit, const PresentationPage& page) {
  if (page.messages.empty()) return {};
  const auto said = each(page.messages, [&](const Message& message) {
    const std::string who = reader_of(visit, page, message);
    return layout::says(
        {.who = who,
         .line = fragment(visit.say(texts::from_reader, who,
                                    i18n::long_day(visit.language, day_of(message.written_at), visit.today))),
         .words = message.words});
  });
  return layout::card({.labelled_by = "berichten"},
                      fragment(layout::section_head("berichten", visit.say(texts::messages)), said));
}

}  // namespace

Html shares_card(http::Visit& visit, const PresentationPage& page) {
  Html open, ended;
  for (const ShareCount& one : page.shares) {
    (one.share.opens_at(visit.now) ? open : ended) += share_row(visit, page.presentation.id, one);
  }
  if (open.empty()) {
    open = layout::row({.lead = layout::thumb("lock-simple"), .title = visit.say(texts::nobody)});
  }
  Html all = layout::list_card("lezers", visit.say(texts::readers), open);
  all += messages_card(visit, page);
  if (!ended.empty()) {
    all += layout::card({.surface = layout::Surface::flush},
                        layout::fold(span(visit.say(texts::earlier)), layout::rows(ended)));
  }
  return all;
}

}  // namespace koers::portfolio::views
