// What an operator can ask of mail (commands.h).
#include <cstdio>

#include "app/commands.h"
#include "app/mail/mail_texts.h"
#include "app/mail/sending.h"
#include "campus/forms/values.h"

namespace koers::app {
namespace {

Instant moment_asked(const std::string& day, const std::string& time) {
  const Instant now = SystemClock().now();
  if (day.empty() && time.empty()) return now;
  const auto on = day.empty() ? std::optional(day_of(now)) : parse_day(day);
  if (!on) throw std::runtime_error("--day is a date such as 2027-08-01");
  const auto minute = time.empty() ? std::optional(minute_of_day(now)) : forms::minute_in(time);
  if (!minute) throw std::runtime_error("--at is a time such as 16:30");
  return instant_of(*on, *minute);
}

std::unique_ptr<mail::Postman> needed_postman(const Config& config) {
  auto postman = postman_of(config);
  if (!postman) throw std::runtime_error("KOERS_MAIL_SERVER names no mail server");
  return postman;
}

}  // namespace

int send_mail_of(const Config& config, const std::string& day, const std::string& time) {
  const auto postman = needed_postman(config);
  const auto database = open_existing(config);
  files::Store files(config.files);
  const FixedClock clock(moment_asked(day, time));
  send_mail({.database = *database,
             .files = files,
             .clock = clock,
             .base_url = config.base_url,
             .postman = postman.get(),
             .mail_from = sender_of(config)});
  return 0;
}

int send_trial_mail(const Config& config, const std::string& address) {
  const Instant now = SystemClock().now();
  const mail::Sending sending =
      needed_postman(config)->send({.from = sender_of(config),
                                    .to = {"", address},
                                    .subject = i18n::say(i18n::Language::nl, mail_texts::trial_subject),
                                    .text = i18n::say(i18n::Language::nl, mail_texts::trial) + "\n" +
                                            i18n::say(i18n::Language::en, mail_texts::trial) + "\n",
                                    .html = "",
                                    .id = "trial." + std::to_string(now.seconds),
                                    .at = now});
  if (sending.outcome == mail::Outcome::sent) {
    std::puts("The mail server took it.");
    return 0;
  }
  std::printf("The mail server did not take it: %s\n", sending.why.c_str());
  return 1;
}

}  // namespace koers::app
