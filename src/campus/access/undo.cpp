#include "campus/access/undo.h"

#include <cstdint>
#include <string>

#include "platform/base/error.h"
#include "platform/base/id.h"

namespace koers::access {
namespace {

constexpr std::string_view mark_field = "stand";

// FNV-1a: the same in every run of the program, for an undo may be taken after it began anew.
std::string short_mark(std::string_view mark) {
  std::uint64_t hash = 14'695'981'039'346'656'037U;
  for (const char sign : mark) hash = (hash ^ static_cast<unsigned char>(sign)) * 1'099'511'628'211U;
  return id_text(static_cast<std::int64_t>(hash >> 4));
}

}  // namespace

html::Url undo(const html::Url& address, std::string_view mark) {
  return address.with(mark_field, short_mark(mark));
}

void undo_only(const http::Visit& visit, std::string_view mark) {
  if (visit.request.has(mark_field) && visit.request.field(mark_field) != short_mark(mark)) {
    throw Conflict("an undo that comes late");
  }
}

}  // namespace koers::access
