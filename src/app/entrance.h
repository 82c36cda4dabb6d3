// A way in that needs no school account: a link that signs one person in once, within two days. Made by
// `koers sign-in-link` for the first administrator and for whoever lost every other way in.
#pragma once

#include <optional>
#include <string>

#include "campus/people/people.h"
#include "platform/sql/sql.h"

namespace koers::app {

struct SignInLink {
  Id<organisation::Institution> institution_id;
  Id<people::Person> person_id;
};

void make_sign_in_link(sql::Transaction& tx, const SignInLink& link, const std::string& token, Instant now);
// The link behind a token, unless it was used or ended.
std::optional<SignInLink> find_sign_in_link(sql::Reader& reader, const std::string& token, Instant now);
// The same, and used up.
std::optional<SignInLink> use_sign_in_link(sql::Transaction& tx, const std::string& token, Instant now);

}  // namespace koers::app
