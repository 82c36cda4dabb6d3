#include "app/own_keys.h"

#include "campus/layout/writing.h"
#include "platform/http/assets.h"

namespace koers::app {
namespace {

using namespace html;

constexpr std::size_t id_signs = 13;  // platform/base/id.h

// The institution of whom a device says that it has a key.
std::optional<std::int64_t> institution_in(std::string_view holder) {
  const auto bytes = auth::from_base64url(holder, 2 * id_signs);
  if (!bytes || bytes->size() != 2 * id_signs) return std::nullopt;
  return parse_id_text(bytes->substr(0, id_signs));
}

}  // namespace

std::optional<auth::BrowserAnswer> sent_answer(const http::Visit& visit) {
  return auth::read_answer(visit.request.field(client_data_field), visit.request.field(authenticator_field),
                           visit.request.field(signature_field));
}

std::string holder_text(Id<organisation::Institution> institution, Id<people::Person> person) {
  return auth::in_base64url(text(institution) + text(person));
}

std::optional<auth::KeptKey> holder_of_key(http::Visit& visit) {
  const auto answer = sent_answer(visit);
  const auto institution = institution_in(visit.request.field(holder_field));
  const std::string key_id = visit.request.field(key_field);
  std::optional<auth::KeptKey> holder;
  if (!answer || !institution) return holder;
  visit.write([&](sql::Transaction& tx) {
    holder.reset();
    if (!auth::spend_challenge(tx, *answer, auth::Purpose::signing_in, {}, visit.now)) return;
    const auto kept = auth::key_named(tx, *institution, key_id);
    if (!kept) return;
    const auto counter = auth::counter_of_holder(auth::key_site(visit.house.base_url), kept->key, *answer);
    if (!counter) return;
    auth::note_key_used(tx, *kept, *counter, visit.now);
    holder = kept;
  });
  return holder;
}

Html key_form(const KeyForm& parts) {
  return fragment(
      Tag("koers-sleutel")
          .cls("stack gap-3")
          .data("challenge", parts.challenge.text())
          .data("failed", parts.failed)(p.cls("sub").data("cannot", "1")(parts.cannot),
                                        div.flag("hidden")
                                            .data("can", "1")
                                            .cls("stack gap-3")(parts.form, p.cls("sub").role("status")())),
      script.type("module").src(http::asset("js/koers-sleutel.js"))());
}

}  // namespace koers::app
