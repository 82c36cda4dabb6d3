// Two appointments at the same time may be meant: who plans the second is warned, reads with whom the first
// is, and goes on by sending the same once more. In the transaction that plans, so that a form which is sent
// twice meets no warning of itself:
//
//   const forms::AppointmentTime time{*plan.on, *plan.begins_minute, plan.minutes};
//   try {
//     return access::once(visit, me, to, [&](sql::Transaction& tx) {
//       if (!forms::was_warned_of(visit, time)) {
//         if (auto other = ...) throw forms::AppointmentError(time, visit.say(texts::same_time_with,
//         *other));
//       }
//       ...
//     });
//   } catch (const forms::AppointmentError& same) {
//     return plan_page(visit, typed, same.warning());  // with status same.status
//   }
#pragma once

#include <stdexcept>
#include <string>

#include "campus/layout/forms.h"
#include "campus/layout/states.h"
#include "platform/base/clock.h"
#include "platform/http/visit.h"

namespace koers::forms {

struct AppointmentTime {
  Day on;
  int begins_minute = 0;
  int minutes = 0;
};

namespace detail {
inline constexpr const char* seen_time = "dubbel";  // carries the time of which the visitor was warned
inline std::string key_of(const AppointmentTime& time) {
  return text(time.on) + "-" + std::to_string(time.begins_minute) + "-" + std::to_string(time.minutes);
}
}  // namespace detail

inline bool was_warned_of(const http::Visit& visit, const AppointmentTime& time) {
  return visit.request.field(detail::seen_time) == detail::key_of(time);
}

class AppointmentError : public std::runtime_error {
 public:
  static constexpr int status = 422;  // of the page that asks to look again

  // `words` say with whom, as far as the visitor may know.
  AppointmentError(const AppointmentTime& time, std::string words)
      : std::runtime_error("two appointments at the same time"), time_(time), words_(std::move(words)) {}
  // Stands in the form, and is read out as the page comes.
  html::Html warning() const {
    return html::fragment(html::div.with("role", "alert")
                              .with("tabindex", "-1")
                              .flag("autofocus")(layout::notice(words::State::attention, words_)),
                          layout::hidden_field(detail::seen_time, detail::key_of(time_)));
  }

 private:
  AppointmentTime time_;
  std::string words_;
};

}  // namespace koers::forms
