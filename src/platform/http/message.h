// What comes in and what goes out. No Asio and no Beast here: only server.cpp knows them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/clock.h"
#include "platform/base/codes.h"
#include "platform/base/id.h"
#include "platform/html/html.h"

namespace koers::http {

// A file that was sent with a form, already on disk. It is removed when the request ends, unless it was moved
// away.
struct Upload {
  std::string field;     // the name of the input
  std::string filename;  // as the browser said it: never a path, never to be trusted
  std::string type;      // as the browser said it: to be looked at, not believed
  std::filesystem::path path;
  std::uint64_t size = 0;  // bytes
};

struct Request {
  std::string method = "GET";
  std::string path = "/";                                      // decoded, valid UTF-8
  std::string query{};                                         // as sent, without the question mark
  std::vector<std::pair<std::string, std::string>> headers{};  // names in lower case
  std::vector<std::pair<std::string, std::string>> fields{};   // query, then form; valid UTF-8, in order
  std::vector<Upload> uploads{};
  std::string body{};    // when it is neither a form nor too large (JSON)
  std::string remote{};  // the address of the other side, for limits; never logged

  std::string_view header(std::string_view name) const;  // lower-case name; "" when absent
  std::string_view cookie(std::string_view name) const;  // "" when absent

  // The first field of that name without white space around it, line ends as \n; "" when absent.
  std::string field(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;  // checkboxes
  bool has(std::string_view name) const;

  // The field as an id, a day, a number or a coded enum; nothing when it is absent or not one.
  template <class Thing>
  std::optional<Id<Thing>> id(std::string_view name) const {
    const auto value = parse_id_text(field(name));
    if (!value) return std::nullopt;
    return Id<Thing>{*value};
  }
  std::optional<Day> day(std::string_view name) const { return parse_day(field(name)); }
  std::optional<std::int64_t> number(std::string_view name) const;
  template <Coded Enum>
  std::optional<Enum> choice(std::string_view name) const {
    return from_code<Enum>(field(name));
  }

  const Upload* upload(std::string_view field) const;  // the first non-empty one
};

// A note at the bottom of the next page ("Bewaard."), with a way back where there is one.
struct Toast {
  std::string text;
  std::optional<html::Url> undo{};  // POST to this address undoes it
};

struct Response {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::string body{};
  std::vector<std::pair<std::string, std::string>> headers{};  // Set-Cookie, Location, Cache-Control
  std::shared_ptr<const std::filesystem::path> file{};         // instead of a body: streamed from disk
  std::string_view asset{};      // instead of a body: bytes that live as long as the program
  std::string topic{};           // instead of a body: an event stream of this topic (events.h)
  std::string listener{};        // who listens to it; "" is nobody in particular
  std::optional<Toast> toast{};  // shown by the next page; the router turns it into a cookie

  Response&& with(std::string name, std::string value) && {
    headers.emplace_back(std::move(name), std::move(value));
    return std::move(*this);
  }
  Response&& with_toast(Toast toast) &&;
};

// A whole page; the doctype is put before it.
Response page(html::Html content, int status = 200);
// A part of a page, for a script that puts it in its place.
Response part(html::Html content, int status = 200);
// "Look there": the answer to every form that was accepted.
Response see_other(const html::Url& url);
// The same with a note on that page, and a way back where there is one.
Response see_other(const html::Url& url, std::string note, std::optional<html::Url> undo = std::nullopt);
Response plain(std::string text, int status = 200);
Response json(std::string text, int status = 200);
// A download: `name` is what the browser calls it.
Response download(std::string text, std::string type, std::string_view name);
// The header of a download: a name for old clients and the real one, neither of which can be a path.
std::string content_disposition(std::string_view name);

// Set-Cookie's value. HttpOnly, SameSite=Lax, Path=/; Secure when the base address is https.
std::string cookie(std::string_view name, std::string_view value, std::optional<std::int64_t> max_age_seconds,
                   bool secure);

// A cookie that is gone.
std::string cookie_end(std::string_view name, bool secure);

// The cookie in which a toast waits for the next page. What comes back from the browser may be anything: the
// text is cleaned and cut, the way back is an address within Koers or nothing.
inline constexpr std::string_view toast_cookie = "koers_toast";
std::string encode_toast(const Toast& toast);
std::optional<Toast> decode_toast(std::string_view value);

// The same text with broken UTF-8 replaced by U+FFFD, line ends as \n, and control characters but \n and \t
// removed.
std::string clean_text(std::string_view text);

// name=value&... decoded and cleaned, in order. Stops after `most` fields; ask count_fields before.
std::vector<std::pair<std::string, std::string>> parse_fields(std::string_view encoded,
                                                              std::size_t most = 10'000);
std::size_t count_fields(std::string_view encoded);

// A % that is followed by anything but two hexadecimal digits stays as it is.
std::string decode_percent(std::string_view text, bool plus_is_space);
std::string encode_percent(std::string_view text);  // all but letters, digits and -_.~

// A target such as "/zoeken?q=a%20b" taken apart into path, query and fields. False when it is no path within
// this server, or has an encoded slash or control character in the path.
bool read_target(std::string_view target, Request& request);

}  // namespace koers::http
