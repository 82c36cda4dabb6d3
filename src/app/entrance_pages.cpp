// Signing in and out: by a personal link, or as a persona of the demo school.
#include <map>

#include "app/late_forms.h"
#include "app/own_key_texts.h"
#include "app/own_keys.h"
#include "app/pages.h"
#include "app/sign_in_link.h"
#include "app/texts.h"
#include "campus/layout/cards.h"
#include "campus/layout/forms.h"
#include "campus/layout/frame.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "campus/organisation/organisation.h"
#include "campus/people/people.h"
#include "platform/auth/ended_session.h"
#include "platform/auth/link.h"
#include "platform/auth/session.h"
#include "platform/base/error.h"
#include "platform/http/device.h"
#include "platform/json/described.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using people::Anyone;

// Where somebody wanted to go before signing in came between; only a path of ours.
Url wanted(const Visit& visit) { return local_url(visit.request.field("terug")); }

// A personal link knows no page: this cookie keeps the page while somebody looks for the link.
constexpr std::string_view wanted_cookie = "koers_terug";
constexpr std::int64_t wanted_seconds = 15 * 60;

// Only for who had this browser before: the next person is not led to somebody else's page.
Url wanted_before(Visit& visit, Id<people::Person> person) {
  const auto kept = visit.request.cookie(wanted_cookie);
  const auto ended =
      auth::find_ended_session(visit.db(), visit.request.cookie(auth::session_cookie), visit.now);
  if (ended && ended->subject_id.value != person.value) return url("/");
  return local_url(http::decode_percent(kept, false));
}

// What was sent too late comes first.
Response signed_in(Visit& visit, Id<organisation::Institution> institution, Id<people::Person> person,
                   const Url& wish) {
  const bool late = has_late_forms(visit.db(), institution, person, visit.now);
  const Url to = late ? url("/niet-verstuurd") : wish;
  std::string token;
  visit.write([&](sql::Transaction& tx) {
    // This browser keeps one session: nobody could end the other one any more.
    if (visit.session) auth::end_session(tx, visit.session->token_hash);
    token = auth::begin_session(tx, institution.value, person.value, visit.now,
                                http::device_name(visit.request.header("user-agent")));
  });
  return http::see_other(to).with(
      "Set-Cookie", http::cookie(auth::session_cookie, token, auth::recognised_seconds, visit.secure()));
}

Html persona_button(const Visit& visit, const people::Persona& persona, const std::string& name) {
  const bool dutch = visit.language == i18n::Language::nl;
  return button.cls("persona").type("submit").name("wie").value(persona.name)(
      layout::avatar(name), span(b(name), small(dutch ? persona.about_nl : persona.about_en)));
}

// The main job in five stops; each signs in as somebody, at the page where the stop begins.
Html tour(const Visit& visit) {
  struct Stop {
    i18n::Text title, line;
    const char* persona;
    const char* given_name;
    const char* path;
  };
  constexpr std::array stops{Stop{texts::tour_1, texts::tour_1_line, "yara", "Yara", "/start"},
                             Stop{texts::tour_2, texts::tour_2_line, "yara", "Yara", "/gesprekken"},
                             Stop{texts::tour_3, texts::tour_3_line, "karin", "Karin", "/vandaag"},
                             Stop{texts::tour_4, texts::tour_4_line, "marieke", "Marieke", "/kader/A4"},
                             Stop{texts::tour_5, texts::tour_5_line, "paul", "Paul", "/bestuur"}};
  Html items;
  for (const Stop& stop : stops) {
    const Html here = fragment(
        layout::hidden_field("wie", stop.persona), layout::hidden_field("terug", stop.path),
        layout::submit(visit.say(texts::look_as_one, stop.given_name),
                       {.kind = layout::Kind::plain, .small = true, .about = visit.say(stop.title)}));
    items += li(span(b(visit.say(stop.title)), small(visit.say(stop.line))),
                form.method("post").action(url("/inloggen/demo"))(here));
  }
  return layout::fold(span(visit.say(texts::tour_title)), ol.cls("tour")(items), true);
}

constexpr sql::Statement select_people_of_personas{"app.select_people_of_personas", R"(
    SELECT c.id, c.given_name, c.infix, c.family_name
    FROM campus_personas p
    JOIN campus_people c ON c.institution_id = p.institution_id AND c.id = p.person_id)"};

Html demo_part(Visit& visit) {
  const auto all = people::personas(visit.db());
  if (all.empty()) return {};
  std::map<Id<people::Person>, std::string> names;
  for (const auto& one : visit.db().all<people::Person>(select_people_of_personas)) {
    names[one.id] = one.full_name();
  }
  Html buttons;
  for (const people::Persona& persona : all) {
    buttons += persona_button(visit, persona, names[persona.person_id]);
  }
  const auto school = organisation::institution_of(visit.db(), all.front().institution_id).name;
  return fragment(
      tour(visit),
      section.cls("stack gap-3")
          .aria("labelledby", "kijk-als")(
              layout::section_head("kijk-als", visit.say(texts::look_as, school),
                                   span.cls("tag")(visit.say(texts::demo_only))),
              form.method("post")
                  .action(url("/inloggen/demo"))
                  .cls("personas")(layout::hidden_field("terug", wanted(visit).text()), buttons)));
}

// For who has no school account, or none any more (LA-03).
Html key_part(const Visit& visit) {
  namespace said = own_key_texts;
  Html fields = layout::hidden_field("terug", wanted(visit).text());
  for (const auto name : {client_data_field, authenticator_field, signature_field, holder_field, key_field}) {
    fields += layout::hidden_field(name, "");
  }
  fields += layout::submit(visit.say(said::sign_in), {.kind = layout::Kind::plain});
  return section.cls("stack gap-3")
      .aria("labelledby", "zonder-account")(
          layout::section_head("zonder-account", visit.say(said::without_account)),
          p.cls("sub")(visit.say(said::sign_in_line)),
          key_form({.challenge = url("/inloggen/uitdaging"),
                    .failed = visit.say(said::nothing_happened),
                    .cannot = visit.say(said::cannot_sign_in),
                    .form = layout::form_to(url("/inloggen/sleutel"), fields)}));
}

Response show_sign_in(Visit& visit, const Anyone&) {
  if (visit.session && wanted(visit).text() == "/") return http::see_other(url("/"));
  Html content =
      layout::stack(5, fragment(h1(visit.say(texts::sign_in)), p.cls("sub")(visit.say(texts::got_a_link)),
                                when(!visit.house.demo, [&] { return p(visit.say(texts::no_way_in)); }),
                                when(visit.house.demo, [&] { return demo_part(visit); }), key_part(visit)));
  Response response = http::page(layout::sign_in_frame(visit, visit.say(texts::sign_in), "", content));
  const Url page = wanted(visit);
  if (page.text() == "/") return response;
  return std::move(response).with("Set-Cookie", http::cookie(wanted_cookie, http::encode_percent(page.text()),
                                                             wanted_seconds, visit.secure()));
}

// Only a school that does not exist has personas, and only where the operator said so.
Response sign_in_as_persona(Visit& visit, const Anyone&) {
  if (!visit.house.demo) throw NotFound("no demo here");
  const auto persona = people::persona_named(visit.db(), visit.request.field("wie"));
  if (!persona) throw NotFound("no such persona");
  return signed_in(visit, persona->institution_id, persona->person_id, wanted(visit));
}

Response sign_out(Visit& visit, const Anyone&) {
  if (visit.session) {
    visit.write([&](sql::Transaction& tx) { auth::end_session(tx, visit.session->token_hash); });
  }
  return http::see_other(url("/inloggen"))
      .with("Set-Cookie", http::cookie_end(auth::session_cookie, visit.secure()));
}

Response switch_role(Visit& visit, const people::SignedIn& me) {
  const auto role = visit.request.choice<people::Role>("rol");
  if (!role || !me.identity().is(*role)) throw NotFound("not a role of this person");
  visit.write([&](sql::Transaction& tx) { auth::change_view(tx, *visit.session, code(*role)); });
  return http::see_other(local_url(navigation::home_of(visit, *role)));
}

// ---- a key of one's own. What is wrong is not said: nobody learns here who has a key.

struct SignInChallenge {
  std::string challenge, host;
};
BOOST_DESCRIBE_STRUCT(SignInChallenge, (), (challenge, host))

Response challenge(Visit& visit, const Anyone&) {
  SignInChallenge given{"", auth::key_site(visit.house.base_url).host};
  visit.write([&](sql::Transaction& tx) {
    given.challenge = auth::in_base64url(auth::make_challenge(tx, auth::Purpose::signing_in, {}, visit.now));
  });
  return http::json(json::text_of(given));
}

Response use_key(Visit& visit, const Anyone&) {
  const auto key = holder_of_key(visit);
  if (!key) {
    namespace said = own_key_texts;
    return http::page(
        layout::public_frame(visit, {.title = visit.say(said::not_signed_in)},
                             fragment(h1(visit.say(said::not_signed_in)), p(visit.say(said::try_again)),
                                      layout::button_link(visit.say(texts::sign_in), url("/inloggen")))),
        422);
  }
  return signed_in(visit, {key->institution_id}, {key->subject_id}, wanted(visit));
}

// ---- a link that signs in once. Opening it shows whose it is; only the button uses it up, because mail
// programs open links to look at them.

Response link_ended(Visit& visit) {
  return http::page(
      layout::public_frame(visit, {.title = visit.say(texts::link_ended_title)},
                           fragment(h1(visit.say(texts::link_ended_title)), p(visit.say(texts::link_ended)))),
      404);
}

Response show_link(Visit& visit, const Anyone&, std::string token) {
  const auto link = auth::find_link(visit.db(), token, sign_in_purpose, visit.now);
  if (!link) return link_ended(visit);
  const auto name = people::person_of(visit.db(), {link->institution_id}, {link->subject_id}).full_name();
  return http::page(layout::public_frame(
      visit, {.title = visit.say(texts::link_title)},
      fragment(h1(visit.say(texts::link_title)), p(visit.say(texts::link_line, name)),
               layout::post_button(url("/toegang/", token), visit.say(texts::sign_in), {.big = true}))));
}

Response use_link(Visit& visit, const Anyone&, std::string token) {
  std::optional<auth::Link> link;
  visit.write([&](sql::Transaction& tx) { link = auth::use_link(tx, token, sign_in_purpose, visit.now); });
  if (!link) return link_ended(visit);
  const Id<people::Person> person{link->subject_id};
  return signed_in(visit, {link->institution_id}, person, wanted_before(visit, person))
      .with("Set-Cookie", http::cookie_end(wanted_cookie, visit.secure()));
}

}  // namespace

void add_entrance_routes(http::Router& router) {
  router.get<Anyone>("/inloggen", show_sign_in);
  router.post<Anyone>("/inloggen/demo", sign_in_as_persona);
  router.post<Anyone>("/inloggen/uitdaging", challenge).at_most({.burst = 300, .seconds = 1});
  router.post<Anyone>("/inloggen/sleutel", use_key).at_most({.burst = 300, .seconds = 1});
  router.post<Anyone>("/uitloggen", sign_out);
  router.post<people::SignedIn>("/kijk-als", switch_role);
  router.get<Anyone>("/toegang/{token}", show_link);
  router.post<Anyone>("/toegang/{token}", use_link).at_most({.burst = 300, .seconds = 1});
}

}  // namespace koers::app
