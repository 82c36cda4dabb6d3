#include "platform/http/visit.h"

#include <arpa/inet.h>

#include <array>
#include <random>

namespace koers::http {
namespace {

std::string random_number() {
  thread_local std::mt19937_64 source{std::random_device{}()};
  return id_text(static_cast<std::int64_t>(source() >> 4));
}

}  // namespace

Visit::Visit(House& the_house, Request& the_request)
    : house(the_house),
      request(the_request),
      number(random_number()),
      now(the_house.clock.now()),
      today(day_of(now)) {}

sql::Reader& Visit::db() {
  if (!snapshot_) snapshot_ = house.database.snapshot();
  return snapshot_->reader();
}

void Visit::write(const std::function<void(sql::Transaction&)>& work) {
  // A snapshot that outlives the write would show the state before it, and holds a connection meanwhile.
  snapshot_.reset();
  house.database.write(work);
}

std::string key_of_visitor(const Visit& visit) {
  if (visit.session) {
    return std::to_string(visit.session->institution_id) + "/" + text(visit.session->subject_id);
  }
  std::array<char, 16> bytes{};
  constexpr std::size_t network = 8;
  if (inet_pton(AF_INET6, visit.request.remote.c_str(), bytes.data()) != 1) return visit.request.remote;
  return "net " + std::string(bytes.data(), network);
}

std::optional<Toast> take_toast(Visit& visit) {
  const auto value = visit.request.cookie(toast_cookie);
  if (value.empty()) return std::nullopt;
  visit.toast_taken = true;
  return decode_toast(value);
}

}  // namespace koers::http
