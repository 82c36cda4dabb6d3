// /meldingen/mail: how often, when and about what somebody wants mail; and /mail/{sleutel}, the same from a
// message, without signing in. Reading changes nothing, for programs that show links read them before people
// do.
#include <algorithm>

#include "app/inbox_pages.h"
#include "app/mail/letter_words.h"
#include "app/mail/mail_texts.h"
#include "app/mail/sending.h"
#include "app/pages.h"
#include "campus/forms/forms.h"
#include "campus/inbox/letters.h"
#include "campus/layout/cards.h"
#include "campus/layout/frame.h"
#include "campus/layout/states.h"
#include "campus/navigation/navigation.h"
#include "platform/auth/link.h"
#include "platform/base/error.h"
#include "platform/i18n/dates.h"

namespace koers::app {
namespace {

using namespace html;
using http::Response;
using http::Visit;
using inbox::MailChoice;
using inbox::Rhythm;
using people::Anyone;
using people::SignedIn;

struct MailDraft {
  Rhythm rhythm = Rhythm::daily;
  int minute_of_day = 0;
  std::vector<std::string> heard{};  // codes of kinds
};
constexpr forms::Choice rhythms[] = {{"daily", mail_texts::daily, mail_texts::daily_line},
                                     {"weekly", mail_texts::weekly, mail_texts::weekly_line},
                                     {"never", mail_texts::never, mail_texts::never_line}};
constexpr auto mail_form = forms::form<MailDraft>(
    forms::choice<&MailDraft::rhythm>(
        "vaak", {.label = mail_texts::rhythm, .choices = rhythms, .look = forms::Look::rounds}),
    forms::choice<&MailDraft::minute_of_day>("uur", {.label = mail_texts::hour}),
    forms::choices<&MailDraft::heard>("soort", {.label = mail_texts::kinds, .hidden_label = true}));

// Of whom the page is, signed in or not.
struct Addressee {
  people::Identity identity;
  Url page;           // where the form goes
  std::string token;  // "" for who is signed in
};

std::vector<layout::Option> half_hours(const Visit& visit) {
  std::vector<layout::Option> all;
  for (int minute = inbox::first_mail; minute <= inbox::last_mail; minute += 30) {
    all.push_back({std::to_string(minute), i18n::time_of_day(visit.language, minute)});
  }
  return all;
}

std::vector<layout::Option> kinds_for(const Visit& visit, const people::Identity& identity) {
  std::vector<layout::Option> all;
  for (const inbox::Kind& kind : notice_kinds()) {
    if (kind.by_mail == inbox::ByMail::never || !inbox::may_get(identity, kind)) continue;
    all.push_back({std::string(kind.code), visit.say(kind.name)});
  }
  return all;
}

forms::Givens givens_for(const Visit& visit, const people::Identity& identity) {
  return {{"uur", {.options = half_hours(visit)}}, {"soort", {.options = kinds_for(visit, identity)}}};
}

MailDraft draft_of(const Visit& visit, const people::Identity& identity, const MailChoice& choice) {
  MailDraft draft{.rhythm = choice.rhythm, .minute_of_day = choice.minute_of_day};
  for (const layout::Option& kind : kinds_for(visit, identity)) {
    const bool is_quiet =
        std::find(choice.quiet.begin(), choice.quiet.end(), kind.value) != choice.quiet.end();
    if (!is_quiet) draft.heard.push_back(kind.value);
  }
  return draft;
}

MailChoice choice_of(sql::Reader& reader, const Visit& visit, const people::Identity& identity) {
  return inbox::mail_choice_of(reader, identity.institution_id, identity.person.id, visit.today);
}

// Kinds that are not offered now stay as they were.
MailChoice chosen(const Visit& visit, const people::Identity& identity, const MailChoice& before,
                  const MailDraft& draft) {
  MailChoice choice{.rhythm = draft.rhythm, .minute_of_day = draft.minute_of_day, .quiet = before.quiet};
  for (const layout::Option& kind : kinds_for(visit, identity)) {
    std::erase(choice.quiet, kind.value);
    const bool is_heard = std::find(draft.heard.begin(), draft.heard.end(), kind.value) != draft.heard.end();
    if (!is_heard) choice.quiet.push_back(kind.value);
  }
  return choice;
}

forms::Typed<MailDraft> save(Visit& visit, const people::Identity& identity) {
  MailChoice before;
  return mail_form.change(
      visit,
      [&](sql::Transaction& tx) {
        tx.lock(identity.person.id.value);
        before = choice_of(tx, visit, identity);
        return draft_of(visit, identity, before);
      },
      [&](sql::Transaction& tx, const MailDraft& draft) {
        inbox::keep_mail_choice(tx, identity.institution_id, identity.person.id,
                                chosen(visit, identity, before, draft), visit.now);
      },
      givens_for(visit, identity));
}

// The kinds are many, and few people look at them: they are folded away.
Html form_of(Visit& visit, const Addressee& to, const forms::Answers& answers) {
  const auto given = givens_for(visit, to.identity);
  const Html kinds = layout::stack(
      3, fragment(p(visit.say(mail_texts::kinds_line)), mail_form.field(visit, answers, "soort", given)));
  return layout::card(
      {}, layout::form_to(to.page, layout::stack(5, fragment(mail_form.head(visit, answers),
                                                             mail_form.field(visit, answers, "vaak", given),
                                                             mail_form.field(visit, answers, "uur", given),
                                                             layout::fold(span(visit.say(mail_texts::kinds)),
                                                                          kinds, answers.was_refused()),
                                                             layout::submit(visit.say(mail_texts::save))))));
}

// ---- signed in

Html where_it_goes(Visit& visit, const SignedIn& me) {
  const auto mailbox = inbox::mailbox_of(visit.db(), me.institution(), me.id());
  if (!mailbox.address) return layout::notice(words::State::attention, visit.say(mail_texts::no_address));
  if (mailbox.is_closed) {
    return layout::stack(
        3, fragment(layout::notice(words::State::attention, visit.say(mail_texts::closed, *mailbox.address)),
                    layout::post_button(url("/meldingen/mail/adres"), visit.say(mail_texts::try_again))));
  }
  return p(visit.say(mail_texts::goes_to, *mailbox.address));
}

// The message of today as it would be now.
Html next_message(Visit& visit, const SignedIn& me) {
  const inbox::Letter letter{.institution = me.institution(),
                             .person = me.id(),
                             .kind = std::string(inbox::digest),
                             .thing = visit.today.number,
                             .made_at = visit.now};
  auto news = inbox::news_of(visit.db(), letter, visit.now);
  std::erase_if(news, [](const inbox::Notice& one) { return !notice_kind(one.kind); });
  Html content;
  if (news.empty()) {
    content = p(visit.say(mail_texts::nothing_now));
  } else {
    const LetterWords words = digest_words(
        {.reader = me.identity(),
         .language = visit.language,
         .news = std::move(news),
         .talks = guidance::feed_of(visit.db(), me.institution(), me.id(), visit.today, visit.today),
         .choice = choice_of(visit.db(), visit, me.identity()),
         .now = visit.now,
         .base_url = visit.house.base_url,
         .choice_url = visit.house.base_url + "/mail/…"});
    content = fragment(p(b(words.subject)), layout::paragraphs(words.text));
  }
  return section.aria("labelledby", "volgende")(layout::card(
      {}, layout::stack(
              3, fragment(layout::section_head("volgende", visit.say(mail_texts::as_it_is_now)), content))));
}

Response own_page(Visit& visit, const SignedIn& me, const forms::Answers& answers) {
  const Addressee to{me.identity(), url("/meldingen/mail"), ""};
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language, {{visit.say(mail_texts::notices), url("/meldingen")}},
                               visit.say(mail_texts::title)),
       .title = visit.say(mail_texts::title),
       .lead = fragment(visit.say(mail_texts::lead))});
  if (!visit.house.sends_mail)
    content += layout::notice(words::State::attention, visit.say(mail_texts::no_server));
  content += where_it_goes(visit, me);
  content += form_of(visit, to, answers);
  content += next_message(visit, me);
  return http::page(
      navigation::page(visit, {.title = visit.say(mail_texts::title), .width = layout::PageWidth::narrow},
                       layout::stack(5, content)),
      answers.status());
}

Response show(Visit& visit, const SignedIn& me) {
  const auto choice = choice_of(visit.db(), visit, me.identity());
  return own_page(visit, me, mail_form.edit(draft_of(visit, me.identity(), choice)));
}

Response save_own(Visit& visit, const SignedIn& me) {
  const auto typed = save(visit, me.identity());
  if (!typed.holds()) return own_page(visit, me, typed);
  return http::see_other(url("/meldingen/mail"), visit.say(mail_texts::saved));
}

Response try_address(Visit& visit, const SignedIn& me) {
  visit.write([&](sql::Transaction& tx) { inbox::open_mailbox(tx, me.institution(), me.id()); });
  return http::see_other(url("/meldingen/mail"), visit.say(mail_texts::tried_again));
}

// ---- from a message

// Throws NotFound for what is no such link (any more).
Addressee addressee_of(Visit& visit, const std::string& token) {
  const auto link = auth::find_link(visit.db(), token, choice_purpose, visit.now);
  if (!link) throw NotFound("mail link");
  return {people::identity_on(visit.db(), {link->institution_id}, {link->subject_id}, visit.today),
          url("/mail/", token), token};
}

Response unlisted(Response&& response) {
  return std::move(response)
      .with("X-Robots-Tag", "noindex, nofollow")
      .with("Cache-Control", "no-store")
      .with("Referrer-Policy", "no-referrer");
}

Response page_by_link(Visit& visit, const Addressee& to, const forms::Answers& answers) {
  const auto choice = choice_of(visit.db(), visit, to.identity);
  Html content =
      layout::page_head({.title = visit.say(mail_texts::title),
                         .lead = fragment(visit.say(mail_texts::lead_for, to.identity.person.given_name,
                                                    to.identity.institution.name))});
  if (choice.rhythm == Rhythm::never) {
    content += layout::notice(words::State::good, visit.say(mail_texts::stopped));
  } else {
    content += layout::post_button(url("/mail/", to.token, "/stop"), visit.say(mail_texts::stop_all),
                                   {.kind = layout::Kind::line});
  }
  content += form_of(visit, to, answers);
  return unlisted(http::page(
      layout::public_frame(visit, {.title = visit.say(mail_texts::title)}, layout::stack(5, content)),
      answers.status()));
}

Response show_by_link(Visit& visit, const Anyone&, std::string token) {
  const Addressee to = addressee_of(visit, token);
  return page_by_link(
      visit, to, mail_form.edit(draft_of(visit, to.identity, choice_of(visit.db(), visit, to.identity))));
}

Response save_by_link(Visit& visit, const Anyone&, std::string token) {
  const Addressee to = addressee_of(visit, token);
  const auto typed = save(visit, to.identity);
  if (!typed.holds()) return page_by_link(visit, to, typed);
  return unlisted(http::see_other(to.page, visit.say(mail_texts::saved)));
}

// The button of the page, and the one of mail programs, which post here themselves (RFC 8058).
Response stop_by_link(Visit& visit, const Anyone&, std::string token) {
  const Addressee to = addressee_of(visit, token);
  const auto& me = to.identity;
  visit.write([&](sql::Transaction& tx) {
    tx.lock(me.person.id.value);
    MailChoice choice = choice_of(tx, visit, me);
    choice.rhythm = Rhythm::never;
    inbox::keep_mail_choice(tx, me.institution_id, me.person.id, choice, visit.now);
  });
  return unlisted(http::see_other(to.page));
}

}  // namespace

void add_mail_routes(http::Router& router) {
  router.get<SignedIn>("/meldingen/mail", show);
  router.post<SignedIn>("/meldingen/mail", save_own);
  router.post<SignedIn>("/meldingen/mail/adres", try_address);
  constexpr http::Rate rate{.burst = 40, .seconds = 5};
  router.get<Anyone>("/mail/{sleutel}", show_by_link).at_most({.burst = 120, .seconds = 1});
  router.post<Anyone>("/mail/{sleutel}", save_by_link).at_most(rate);
  router.post<Anyone>("/mail/{sleutel}/stop", stop_by_link).from_elsewhere().at_most(rate);
}

}  // namespace koers::app
