#include "campus/access/accepted_forms.h"

namespace koers::access {

constexpr sql::Statement select_accepted_form{"campus.select_accepted_form", R"(
    SELECT answer FROM campus_accepted_forms WHERE institution_id = $1 AND person_id = $2 AND form_key = $3)"};

std::optional<std::string> answer_to(sql::Reader& reader, const people::SignedIn& sender, Id<FormKey> key) {
  return reader.one<std::string>(select_accepted_form, sender.institution(), sender.id(), key);
}

constexpr sql::Statement insert_accepted_form{"campus.insert_accepted_form", R"(
    INSERT INTO campus_accepted_forms (institution_id, person_id, form_key, answer, accepted_at)
    VALUES ($1, $2, $3, $4, $5))"};

void remember(sql::Transaction& tx, const people::SignedIn& sender, Id<FormKey> key,
              const std::string& answer, Instant now) {
  tx.run(insert_accepted_form, sender.institution(), sender.id(), key, answer, now);
}

http::Response once(http::Visit& visit, const people::SignedIn& sender,
                    const std::function<html::Url(sql::Transaction&)>& work) {
  const auto key = visit.request.id<FormKey>("sleutel");
  html::Url address;
  visit.write([&](sql::Transaction& tx) {
    if (const auto known = key ? answer_to(tx, sender, *key) : std::nullopt) {
      address = html::local_url(*known);
      return;
    }
    address = work(tx);
    if (key) remember(tx, sender, *key, address.text(), visit.now);
  });
  return http::see_other(address);
}

http::Response once(http::Visit& visit, const people::SignedIn& sender, const html::Url& to,
                    const std::function<void(sql::Transaction&)>& work) {
  return once(visit, sender, [&](sql::Transaction& tx) {
    work(tx);
    return to;
  });
}

constexpr sql::Statement delete_accepted_forms{"campus.delete_accepted_forms", R"(
    DELETE FROM campus_accepted_forms WHERE accepted_at < $1)"};

std::int64_t forget_accepted_forms(sql::Transaction& tx, Instant now) {
  return tx.run(delete_accepted_forms, now - 30LL * 86'400);
}

}  // namespace koers::access
