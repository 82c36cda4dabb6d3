// A Visit is one visitor asking one thing. It carries the request, the database, the language and the clock,
// is passed to whoever needs it, and is never kept.
#pragma once

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <typeindex>
#include <unordered_map>

#include "platform/auth/session.h"
#include "platform/base/clock.h"
#include "platform/base/error.h"
#include "platform/base/id.h"
#include "platform/http/message.h"
#include "platform/i18n/text.h"
#include "platform/sql/sql.h"

namespace koers::files {
class Store;
}

namespace koers::http {

class Events;

// What lives as long as the program and every visit may use.
struct House {
  sql::Database& database;
  IdSource& ids;
  const Clock& clock;
  files::Store* files = nullptr;
  Events* events = nullptr;
  std::string base_url = "http://localhost:8080";
  bool demo = false;  // sign-in with one click, for a school that does not exist
  bool sends_mail = false;
};

class Visit {
 public:
  Visit(House& house, Request& request);

  House& house;
  Request& request;
  const std::string number;                // random; stands in the log and may be shown with a problem
  std::optional<auth::Session> session{};  // who is signed in
  i18n::Language language = i18n::Language::nl;
  Instant now{};
  Day today{};
  std::string_view route{};  // the pattern that matched, for the log
  bool toast_taken = false;  // the page shows it, so that the response ends its cookie

  bool secure() const { return house.base_url.starts_with("https://"); }  // cookies are for https only

  // The database as it was when this visit first asked, or after its own last write.
  sql::Reader& db();

  // Writes in one transaction; durable when this returns. Readings after it see what was written.
  void write(const std::function<void(sql::Transaction&)>& work);

  template <class Thing>
  Id<Thing> new_id() {
    return house.ids.next<Thing>();
  }

  template <class... Values>
  std::string say(const i18n::Text& text, const Values&... values) const {
    return i18n::say(language, text, values...);
  }
  std::string say_count(const i18n::Plural& plural, std::int64_t count) const {
    return i18n::say_count(language, plural, count);
  }

  // Something that several parts of a page need and only one should fetch; made at the first call.
  template <class T, class Make>
  const T& once(Make make) {
    auto [place, is_new] = kept_.try_emplace(std::type_index(typeid(T)));
    if (is_new) {
      try {
        place->second = T(make());
      } catch (...) {
        kept_.erase(std::type_index(typeid(T)));
        throw;
      }
    }
    return *std::any_cast<T>(&place->second);
  }

 private:
  std::unique_ptr<sql::Snapshot> snapshot_;
  std::unordered_map<std::type_index, std::any> kept_;
};

// Who a limit or a turn is counted for: the person who is signed in, or else the address. Of IPv6 the first
// 64 bits count, for that is what one household gets (RFC 6177).
std::string key_of_visitor(const Visit& visit);

// The note that the previous response left for this page. The router ends its cookie when the page was
// answered.
std::optional<Toast> take_toast(Visit& visit);

}  // namespace koers::http
