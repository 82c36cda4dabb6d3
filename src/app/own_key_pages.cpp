// /privacy/inloggen: the keys somebody made, making one, and the devices on which somebody is signed in.

#include "app/own_key_texts.h"
#include "app/own_keys.h"
#include "app/pages.h"
#include "app/texts.h"
#include "campus/access/accepted_forms.h"
#include "campus/forms/forms.h"
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "campus/layout/writing.h"
#include "campus/navigation/navigation.h"
#include "platform/auth/session.h"
#include "platform/base/error.h"
#include "platform/http/device.h"
#include "platform/i18n/dates_in_time.h"
#include "platform/json/described.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::SignedIn;
namespace said = own_key_texts;

const Url page_path = url("/privacy/inloggen");
Url key_path(std::int64_t id, std::string_view act) {
  return url("/privacy/inloggen/sleutels/", id_text(id), "/", act);
}

struct KeyDraft {
  std::string name;
};
constexpr auto name_form = forms::form<KeyDraft>(forms::text<&KeyDraft::name>(
    "apparaat", {.label = said::name, .hint = said::name_hint, .needed = said::name_missing, .longest = 40}));

// ---- views

std::string day_said(const Visit& visit, Instant at) {
  return i18n::day_month(visit.language, day_of(at), visit.today);
}

Html key_row(const Visit& visit, const auth::KeptKey& one) {
  const std::string used =
      one.used_at ? visit.say(said::used_on, day_said(visit, *one.used_at)) : visit.say(said::never_used);
  return layout::row(
      {.lead = layout::thumb("key-fill"),
       .title = one.name,
       .line = layout::join({visit.say(said::made_on, day_said(visit, one.created_at)), used}),
       .end = layout::post_button(key_path(one.id, "weg"), visit.say(said::take_away),
                                  {.kind = layout::Kind::plain, .small = true, .about = one.name})});
}

Html keys_card(Visit& visit, const SignedIn& me) {
  const auto keys = auth::keys_of(visit.db(), me.institution().value, me.id().value);
  if (keys.empty()) {
    return layout::card(
        {.labelled_by = "sleutels"},
        fragment(layout::section_head("sleutels", visit.say(said::your_keys)),
                 layout::empty_state(visit.say(said::no_keys), visit.say(said::no_keys_line))));
  }
  return layout::list_card("sleutels", visit.say(said::your_keys),
                           each(keys, [&](const auth::KeptKey& one) { return key_row(visit, one); }));
}

Html make_card(Visit& visit, const forms::Returned& returned) {
  const Html filled_in =
      fragment(layout::hidden_field(client_data_field, ""), layout::hidden_field(authenticator_field, ""));
  const Html form = name_form.show(
      visit, returned.or_start(name_form),
      {.action = url("/privacy/inloggen/sleutels"), .submit = visit.say(said::make), .after = filled_in});
  return layout::card(
      {.labelled_by = "maken"},
      fragment(layout::section_head("maken", visit.say(said::make)), layout::sub(visit.say(said::make_line)),
               key_form({.challenge = url("/privacy/inloggen/uitdaging"),
                         .failed = visit.say(said::stopped),
                         .cannot = visit.say(said::cannot),
                         .form = form})));
}

std::string device_said(const Visit& visit, const auth::Session& one) {
  return one.device.empty() ? visit.say(said::unknown_device) : one.device;
}

Html device_row(const Visit& visit, const auth::Session& one) {
  const bool is_this = one.token_hash == visit.session->token_hash;
  const Html out = layout::form_to(
      url("/privacy/inloggen/uit"),
      fragment(
          layout::hidden_field("welke", one.token_hash),
          layout::submit(visit.say(said::end),
                         {.kind = layout::Kind::plain, .small = true, .about = device_said(visit, one)})));
  return layout::row(
      {.title = device_said(visit, one),
       .line = visit.say(said::since, i18n::long_day(visit.language, day_of(one.created_at), visit.today),
                         i18n::time_of_day(visit.language, minute_of_day(one.created_at))),
       .end = is_this ? layout::tag(visit.say(said::this_one)) : out});
}

Html devices_card(Visit& visit, const SignedIn& me) {
  const auto all = auth::sessions_of(visit.db(), me.id().value, visit.now);
  const Html out = when(all.size() > 2, [&] {
    return layout::cluster(layout::post_button(url("/privacy/inloggen/overal-uit"),
                                               visit.say(said::end_others), {.kind = layout::Kind::plain}));
  });
  return fragment(
      layout::list_card("apparaten", visit.say(said::devices),
                        each(all, [&](const auth::Session& one) { return device_row(visit, one); })),
      out);
}

Response page(Visit& visit, const SignedIn& me, const forms::Returned& returned = {},
              const std::string& problem = {}) {
  const std::string title = visit.say(said::title);
  const Html content = fragment(
      layout::page_head(
          {.above = layout::crumbs(visit.language, {{visit.say(texts::my_data), url("/privacy")}}, title),
           .title = title,
           .lead = fragment(visit.say(said::lead))}),
      when(!problem.empty(), [&] { return layout::notice(words::State::attention, problem); }),
      keys_card(visit, me), make_card(visit, returned), devices_card(visit, me));
  return http::page(navigation::page(visit, {.title = title, .width = layout::PageWidth::narrow}, content),
                    problem.empty() ? returned.status() : 422);
}

Response show(Visit& visit, const SignedIn& me) { return page(visit, me); }

// ---- making a key

struct Challenge {
  std::string challenge, host, holder, person;
  std::vector<std::string> known;  // the keys that the device need not make again
};
BOOST_DESCRIBE_STRUCT(Challenge, (), (challenge, host, holder, person, known))

auth::ChallengeFor challenge_of(const SignedIn& me) { return {me.institution().value, me.id().value}; }

Response challenge(Visit& visit, const SignedIn& me) {
  Challenge given;
  for (const auto& one : auth::keys_of(visit.db(), me.institution().value, me.id().value)) {
    given.known.push_back(one.key.key_id);
  }
  visit.write([&](sql::Transaction& tx) {
    given.challenge =
        auth::in_base64url(auth::make_challenge(tx, auth::Purpose::making, challenge_of(me), visit.now));
  });
  given.host = auth::key_site(visit.house.base_url).host;
  given.holder = holder_text(me.institution(), me.id());
  given.person = me.person().full_name();
  return http::json(json::text_of(given));
}

Response make(Visit& visit, const SignedIn& me) {
  const auto typed = name_form.read(visit);
  if (!typed.holds()) return page(visit, me, {name_form, typed});
  const auto answer = sent_answer(visit);
  const auto key = answer ? auth::made_key(auth::key_site(visit.house.base_url), *answer) : std::nullopt;
  const auto id = visit.new_id<auth::KeptKey>();
  bool is_asked = false, is_new = false;
  if (key) {
    visit.write([&](sql::Transaction& tx) {
      is_new = false;
      is_asked = auth::spend_challenge(tx, *answer, auth::Purpose::making, challenge_of(me), visit.now);
      if (!is_asked) return;
      is_new = auth::keep_key(tx, {.institution_id = me.institution().value,
                                   .id = id.value,
                                   .subject_id = me.id().value,
                                   .key = *key,
                                   .name = typed.value.name,
                                   .created_at = visit.now});
    });
  }
  if (is_new) return http::see_other(page_path, visit.say(said::made));
  return page(visit, me, {name_form, typed}, visit.say(is_asked ? said::made_before : said::not_made));
}

// ---- taking one away, and putting it back

std::string name_of(Visit& visit, const SignedIn& me, std::int64_t id) {
  for (const auto& one : auth::keys_of(visit.db(), me.institution().value, me.id().value)) {
    if (one.id == id) return one.name;
  }
  throw NotFound("no such key");
}

Response take_away(Visit& visit, const SignedIn& me, Id<auth::KeptKey> id) {
  const std::string name = name_of(visit, me, id.value);
  visit.write([&](sql::Transaction& tx) {
    auth::take_key_away(tx, me.institution().value, me.id().value, id.value, visit.now);
  });
  return http::see_other(page_path, visit.say(said::taken_away, name), key_path(id.value, "terug"));
}

Response put_back(Visit& visit, const SignedIn& me, Id<auth::KeptKey> id) {
  bool is_back = false;
  visit.write([&](sql::Transaction& tx) {
    is_back = auth::put_key_back(tx, me.institution().value, me.id().value, id.value, visit.now);
  });
  if (!is_back) throw NotFound("no such key to put back");
  return http::see_other(page_path, visit.say(said::is_back, name_of(visit, me, id.value)));
}

// ---- devices

Response end_one(Visit& visit, const SignedIn& me) {
  const std::string which = visit.request.field("welke");
  for (const auto& one : auth::sessions_of(visit.db(), me.id().value, visit.now)) {
    if (one.token_hash != which) continue;
    visit.write([&](sql::Transaction& tx) { auth::end_session(tx, one.token_hash); });
    return http::see_other(page_path, visit.say(said::ended, device_said(visit, one)));
  }
  throw NotFound("not signed in there");
}

Response end_others(Visit& visit, const SignedIn& me) {
  const auto all = auth::sessions_of(visit.db(), me.id().value, visit.now);
  visit.write([&](sql::Transaction& tx) {
    for (const auto& one : all) {
      if (one.token_hash != visit.session->token_hash) auth::end_session(tx, one.token_hash);
    }
  });
  return http::see_other(page_path, visit.say(said::others_ended));
}

}  // namespace

void add_own_key_routes(http::Router& router) {
  router.get<SignedIn>("/privacy/inloggen", show);
  router.post<SignedIn>("/privacy/inloggen/uitdaging", challenge).at_most({.burst = 20, .seconds = 10});
  router.post<SignedIn>("/privacy/inloggen/sleutels", make);
  router.post<SignedIn>("/privacy/inloggen/sleutels/{id}/weg", take_away);
  router.post<SignedIn>("/privacy/inloggen/sleutels/{id}/terug", put_back);
  router.post<SignedIn>("/privacy/inloggen/uit", end_one);
  router.post<SignedIn>("/privacy/inloggen/overal-uit", end_others);
}

}  // namespace koers::app
