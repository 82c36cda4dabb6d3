#include "app/mail/sending.h"

#include "app/inbox_pages.h"
#include "app/mail/letter_words.h"
#include "campus/inbox/letters.h"
#include "platform/auth/link.h"
#include "platform/base/error.h"
#include "platform/base/log.h"
#include "platform/metrics/metrics.h"

namespace koers::app {
namespace {

using inbox::Letter;
using inbox::LetterEnd;

constexpr int letters_at_a_time = 20;
// One run ends before another worker would take it over (jobs::claim_seconds); the next goes on where it was.
constexpr std::int64_t run_seconds = 300;

std::vector<std::string> at_once_kinds() {
  std::vector<std::string> codes;
  for (const inbox::Kind& kind : notice_kinds()) {
    if (kind.by_mail == inbox::ByMail::at_once) codes.emplace_back(kind.code);
  }
  return codes;
}

constexpr sql::Statement select_language{"app.select_language_for_mail", R"(
    SELECT language FROM campus_people WHERE institution_id = $1 AND id = $2)"};

// A message, or nothing when there is no news any more.
struct Written {
  std::optional<mail::Message> message{};
  std::string address{};
  LetterEnd otherwise = LetterEnd::empty;
};

// What of it may go by mail.
std::vector<inbox::Notice> mailable_news(sql::Reader& reader, const Letter& letter, Instant now) {
  auto news = inbox::news_of(reader, letter, now);
  std::erase_if(news, [](const inbox::Notice& one) {
    const auto kind = notice_kind(one.kind);
    return !kind || kind->by_mail == inbox::ByMail::never;
  });
  return news;
}

// Where the reader changes what he gets, without signing in.
std::string new_choice_url(const rooms::Tools& tools, const Letter& letter, Instant now) {
  std::string token;
  tools.database.write([&](sql::Transaction& tx) {
    token = auth::create_link(tx,
                              {.institution_id = letter.institution.value,
                               .purpose = choice_purpose,
                               .subject_id = letter.person.value,
                               .ends_at = now + auth::days(days_of_choice_link)},
                              now);
  });
  return tools.base_url + "/mail/" + token;
}

Written write_letter(const rooms::Tools& tools, const Letter& letter, Instant now) {
  const auto snapshot = tools.database.snapshot();
  sql::Reader& reader = snapshot->reader();
  const auto mailbox = inbox::mailbox_of(reader, letter.institution, letter.person);
  if (!mailbox.address || mailbox.is_closed) return {.otherwise = LetterEnd::no_mailbox};
  auto news = mailable_news(reader, letter, now);
  const Day today = day_of(now);
  const auto choice = inbox::mail_choice_of(reader, letter.institution, letter.person, today);
  if (news.empty() || choice.rhythm == inbox::Rhythm::never) return {};
  const auto who = people::identity_on(reader, letter.institution, letter.person, today);
  const LetterContent content{
      .reader = who,
      .language = reader.one<i18n::Language>(select_language, letter.institution, letter.person)
                      .value_or(i18n::Language::nl),
      .news = std::move(news),
      .talks = guidance::feed_of(reader, letter.institution, letter.person, today, today),
      .choice = choice,
      .now = now,
      .base_url = tools.base_url,
      .choice_url = new_choice_url(tools, letter, now)};
  const LetterWords words = letter.is_digest() ? digest_words(content) : at_once_words(content);
  return {.message = mail::Message{.from = tools.mail_from,
                                   .to = {who.person.full_name(), *mailbox.address},
                                   .subject = words.subject,
                                   .text = words.text,
                                   .html = words.html,
                                   .id = letter.message_id(),
                                   .at = now,
                                   .stop_at = content.choice_url + "/stop"},
          .address = *mailbox.address};
}

// Whether the mail server is there.
bool send_one(const rooms::Tools& tools, const Letter& letter) {
  const Instant now = tools.clock.now();
  const Written written = write_letter(tools, letter, now);
  if (!written.message) {
    tools.database.write(
        [&](sql::Transaction& tx) { inbox::end_letter(tx, letter, written.otherwise, {}, now); });
    return true;
  }
  const mail::Sending sending = tools.postman->send(*written.message);
  if (sending.outcome == mail::Outcome::sent) {
    metrics::registry().counter("koers_mail_sent_total", "Messages that the mail server took.").add();
  } else {
    log::warning("mail_not_sent", {{"letter", letter.message_id()}, {"error", sending.why}});
  }
  tools.database.write([&](sql::Transaction& tx) {
    switch (sending.outcome) {
      case mail::Outcome::sent:
        return inbox::end_letter(tx, letter, LetterEnd::sent, {}, now);
      case mail::Outcome::no_mailbox:
        inbox::close_mailbox(tx, letter.institution, letter.person, written.address, now);
        return inbox::end_letter(tx, letter, LetterEnd::no_mailbox, sending.why, now);
      case mail::Outcome::refused:
        return inbox::end_letter(tx, letter, LetterEnd::refused, sending.why, now);
      case mail::Outcome::later:
        return inbox::put_back(tx, letter, sending.why, now);
      case mail::Outcome::away:
        return inbox::put_back_untried(tx, letter, now);
    }
  });
  return sending.outcome != mail::Outcome::away;
}

// A letter that cannot be written is no reason to keep the others waiting.
bool try_one(const rooms::Tools& tools, const Letter& letter) {
  try {
    return send_one(tools, letter);
  } catch (const std::exception& error) {
    log::error("mail_failed", {{"letter", letter.message_id()}, {"error", std::string(error.what())}});
    const Instant now = tools.clock.now();
    tools.database.write(
        [&](sql::Transaction& tx) { inbox::put_back(tx, letter, "could not be written", now); });
    return true;
  }
}

}  // namespace

std::unique_ptr<mail::Postman> postman_of(const Config& config) {
  if (config.mail_server.empty()) return nullptr;
  return mail::smtp({config.mail_server, config.mail_user, config.mail_password});
}

mail::Mailbox sender_of(const Config& config) { return {"Koers", config.mail_from}; }

void send_mail(const rooms::Tools& tools) {
  if (tools.postman == nullptr) return;
  const Instant begun = tools.clock.now();
  inbox::plan_letters(tools.database, begun, at_once_kinds());
  bool is_there = true;
  while (is_there && tools.clock.now() < begun + run_seconds) {
    const auto letters = inbox::take_letters(tools.database, tools.clock.now(), letters_at_a_time);
    if (letters.empty()) return;
    for (const Letter& letter : letters) {
      if (is_there) {
        is_there = try_one(tools, letter);
      } else {
        tools.database.write(
            [&](sql::Transaction& tx) { inbox::put_back_untried(tx, letter, tools.clock.now()); });
      }
    }
  }
}

}  // namespace koers::app
