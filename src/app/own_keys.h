// Signing in with a key of one's own (platform/auth/passkey.h): the fields that the script fills in, and what
// they say. Used where a key is made (/privacy/inloggen) and where somebody signs in with it (/inloggen).
// Meets LA-03, AD-02.
#pragma once

#include <optional>

#include "campus/people/people.h"
#include "platform/auth/base64.h"
#include "platform/auth/kept_keys.h"
#include "platform/html/html.h"
#include "platform/http/visit.h"

namespace koers::app {

inline constexpr std::string_view client_data_field = "uitspraak";
inline constexpr std::string_view authenticator_field = "toestel";
inline constexpr std::string_view signature_field = "handtekening";
inline constexpr std::string_view holder_field = "houder";
inline constexpr std::string_view key_field = "sleutelnaam";

// What a browser sent back, when it can be that.
std::optional<auth::BrowserAnswer> sent_answer(const http::Visit& visit);

// Whom a device says that it holds a key of, as Koers told it when the key was made.
std::string holder_text(Id<organisation::Institution> institution, Id<people::Person> person);

// Who signs in with a key, when everything is right; the key is noted as used.
std::optional<auth::KeptKey> holder_of_key(http::Visit& visit);

// The element around a form that a device fills in. Without script, or in a browser without keys, `cannot`
// stands in its place.
struct KeyForm {
  html::Url challenge;  // answers a challenge to a POST
  std::string failed;   // said when the person stops half-way
  std::string cannot;
  html::Html form;
};
html::Html key_form(const KeyForm& parts);

}  // namespace koers::app
