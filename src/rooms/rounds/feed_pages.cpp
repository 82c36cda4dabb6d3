// /agenda: the address at which a calendar follows somebody's conversations, and what stands there.
#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/layout/give_link.h"
#include "campus/navigation/navigation.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"
#include "rooms/rounds/feed.h"
#include "rooms/rounds/feed_texts.h"
#include "rooms/rounds/paths.h"
#include "rooms/rounds/routes.h"

namespace koers::rounds {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using layout::Kind;
using people::Role;
using people::SignedIn;

// For whom there are conversations: students, and who guides them.
void admit(const SignedIn& me) {
  for (const Role role : {Role::student, Role::counsellor, Role::specialist}) {
    if (me.identity().is(role)) return;
  }
  throw Forbidden("no conversations in this role");
}

struct FeedChoice {
  bool with_names = false;
};
constexpr auto names_form = forms::form<FeedChoice>(forms::tick<&FeedChoice::with_names>(
    "voornaam", {.label = feed_texts::names, .hint = feed_texts::names_line}));

forms::Givens names_givens(const SignedIn& me) {
  return {{"voornaam", {.name = me.identity().looking_as == Role::student ? "Karin" : "Yara"}}};
}

Html how_to(const Visit& visit) {
  return layout::fold(
      span(visit.say(feed_texts::how)),
      ul.cls("plain-list")(li(visit.say(feed_texts::how_phone)), li(visit.say(feed_texts::how_google)),
                           li(visit.say(feed_texts::how_outlook))));
}

// `key` is there once: in the answer to who had it made.
Response page_of(Visit& visit, const SignedIn& me, const std::string& key = {}) {
  const auto feed = feed_of(visit.db(), me);
  const std::string title = visit.say(feed_texts::title);
  Html address;
  if (!key.empty()) {
    address = fragment(layout::notice(words::State::attention, visit.say(feed_texts::copy_now)),
                       layout::give_link(visit.language, visit.house.base_url + "/agenda/" + key + ".ics",
                                         visit.say(feed_texts::about)),
                       how_to(visit));
  } else if (feed) {
    address = fragment(
        p(visit.say(feed_texts::made_on, i18n::day_with_year(visit.language, day_of(feed->made_at)))),
        layout::sub(visit.say(feed_texts::lost)), how_to(visit));
  }
  const Html make =
      fragment(layout::post_button(
                   paths::new_feed(), visit.say(feed ? feed_texts::renew : feed_texts::make),
                   {.kind = feed ? Kind::line : Kind::primary, .icon = layout::Icon("arrows-clockwise")}),
               when(feed.has_value(), [&] { return layout::sub(visit.say(feed_texts::renew_line)); }));
  Html content =
      fragment(layout::crumbs(visit.language, {{visit.say(feed_texts::talks), paths::talks()}}, title),
               layout::page_head({.title = title, .lead = fragment(visit.say(feed_texts::lead))}),
               layout::card({.labelled_by = "adres-kop"},
                            fragment(h2.id("adres-kop")(visit.say(feed_texts::your_address)),
                                     layout::sub(visit.say(feed_texts::what_is_in)),
                                     layout::sub(visit.say(feed_texts::in_confidence)), address, make)));
  if (feed) {
    content += layout::card(names_form.show(visit, names_form.edit({feed->with_names}),
                                            {.action = paths::feed_names(),
                                             .submit = visit.say(feed_texts::save),
                                             .button = {.kind = Kind::line}},
                                            names_givens(me)));
    content += layout::post_button(paths::drop_feed(), visit.say(feed_texts::drop),
                                   {.kind = Kind::quiet, .icon = layout::Icon("link-break-fill")});
  }
  return http::page(navigation::page(
      visit, {.title = title, .place = "/gesprekken", .width = layout::PageWidth::narrow}, content));
}

Response show(Visit& visit, const SignedIn& me) {
  admit(me);
  return page_of(visit, me);
}

// The key stands in the answer itself: it is in no address that a browser remembers, and nowhere else. Sent
// twice, it is renewed twice, and the last page holds the address that works.
Response renew(Visit& visit, const SignedIn& me) {
  admit(me);
  std::string key;
  visit.write([&](sql::Transaction& tx) { key = renew_feed(tx, me, visit.language, visit.now); });
  return page_of(visit, me, key).with("Cache-Control", "no-store");
}

Response choose_names(Visit& visit, const SignedIn& me) {
  admit(me);
  const auto typed = names_form.change(
      visit,
      [&](sql::Transaction& tx) {
        const auto feed = feed_of(tx, me);
        if (!feed) throw Conflict("there is no address");
        return FeedChoice{feed->with_names};
      },
      [&](sql::Transaction& tx, const FeedChoice& choice) { show_names(tx, me, choice.with_names); },
      names_givens(me));
  if (!typed.holds()) return page_of(visit, me);
  return http::see_other(paths::feed(), visit.say(feed_texts::saved));
}

Response drop(Visit& visit, const SignedIn& me) {
  admit(me);
  visit.write([&](sql::Transaction& tx) { drop_feed(tx, me); });
  return http::see_other(paths::feed(), visit.say(feed_texts::dropped));
}

// A calendar asks, and nobody is signed in.
Response serve(Visit& visit, const people::Anyone&, std::string name) {
  constexpr std::string_view ending = ".ics";
  if (!name.ends_with(ending)) throw NotFound("no such address");
  name.resize(name.size() - ending.size());
  return http::download(feed_at(visit, name), "text/calendar; charset=utf-8", "koers.ics")
      .with("Cache-Control", "no-store")
      .with("X-Robots-Tag", "noindex");
}

}  // namespace

void add_feed_routes(http::Router& router) {
  router.get<SignedIn>("/agenda", show);
  router.post<SignedIn>("/agenda/nieuw", renew).at_most({.burst = 20, .seconds = 600});
  router.post<SignedIn>("/agenda/voornaam", choose_names);
  router.post<SignedIn>("/agenda/weg", drop);
  router.get<people::Anyone>("/agenda/{sleutel}", serve).at_most({.burst = 600, .seconds = 1});
}

}  // namespace koers::rounds
