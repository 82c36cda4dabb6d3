// Personal links for people without an account: a workplace trainer who joins a trialogue, a parent, whoever
// a student shows the portfolio to. Who holds the link is let in, to that one thing, until its end date; so
// it is told to one person, can be withdrawn at any moment, and its uses are counted and shown.
//
//   const std::string token = auth::create_link(tx, {.institution_id = ..., .purpose = "trialogue",
//       .subject_id = conversation.value, .ends_at = now + auth::days(60)}, now);
//   mail(base_url + "/gast/" + token);             // the only moment at which the token is known
//
//   if (auto link = auth::find_link(visit.db(), token, "trialogue", visit.now)) ...    // else 404
//
// Mail programs and messengers open links before people do: count a use (use_link) at the first POST or with
// a most_uses of 0, never let a GET use a link up.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/base/clock.h"
#include "platform/sql/sql.h"

namespace koers::auth {

struct NewLink {
  std::int64_t institution_id = 0;
  std::string_view purpose;     // a short code of the room that makes it
  std::int64_t subject_id = 0;  // which one of that room's things it opens
  Instant ends_at;
  std::int64_t most_uses = 0;  // 0: as often as wanted
};

struct Link {
  std::int64_t institution_id = 0;
  std::string token_hash;  // its name in forms: the token itself is not known any more
  std::string purpose;
  std::int64_t subject_id = 0;
  Instant created_at;
  Instant ends_at;
  std::int64_t uses = 0;
  std::int64_t most_uses = 0;
  std::optional<Instant> used_at;
  std::optional<Instant> withdrawn_at;

  bool opens_at(Instant now) const {
    return !withdrawn_at && now < ends_at && (most_uses == 0 || uses < most_uses);
  }
};

constexpr std::int64_t days(std::int64_t number) { return number * 86'400; }

// Answers the token, 45 characters that fit an address.
std::string create_link(sql::Transaction& tx, const NewLink& link, Instant now);

// The link behind a token, when it opens something for this purpose now. Any text may come in; one point
// lookup.
std::optional<Link> find_link(sql::Reader& reader, std::string_view token, std::string_view purpose,
                              Instant now);
// The same, and counts it as a use: of two at once, a link for one use opens for one.
std::optional<Link> use_link(sql::Transaction& tx, std::string_view token, std::string_view purpose,
                             Instant now);

// All links to one thing, those that ended too, the newest first.
std::vector<Link> links_of(sql::Reader& reader, std::int64_t institution_id, std::int64_t subject_id,
                           std::string_view purpose);

// Whether there was such a link that was not withdrawn yet.
bool withdraw_link(sql::Transaction& tx, std::int64_t institution_id, std::string_view token_hash,
                   Instant now);
// Every link to one thing; answers how many.
std::int64_t withdraw_links_of(sql::Transaction& tx, std::int64_t institution_id, std::int64_t subject_id,
                               std::string_view purpose, Instant now);
// Removes what ended before `before`; answers how many. Keep them some weeks, so that the owner sees what was
// open.
std::int64_t purge_links(sql::Transaction& tx, Instant before);

}  // namespace koers::auth
