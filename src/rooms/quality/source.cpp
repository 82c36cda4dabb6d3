#include "rooms/quality/source.h"

#include <stdexcept>

#include "platform/base/embedded.h"
#include "rooms/quality/derived.h"
#include "rooms/quality/quality.h"

namespace koers::quality {

namespace {

// Content and facts are parts of the program: what was read once holds for every source that it makes.
const Catalogue& catalogue_of(const facts::Layout& layout) {
  static const Catalogue catalogue = read_catalogue(embedded::content(), layout);
  return catalogue;
}

}  // namespace

Source::Source(std::span<const facts::Declaration> declarations)
    : declarations_(declarations.begin(), declarations.end()),
      layout_(facts::Subject::student, declarations_, derived_facts),
      derive_(derive_for(layout_)),
      memory_(layout_, derive_),
      catalogue_(catalogue_of(layout_)) {}

FactsTable Source::read_facts(sql::Reader& reader, Id<organisation::Institution> institution,
                              Day today) const {
  return facts::read_facts(reader, layout_, derive_, institution, today);
}

std::shared_ptr<const FactsTable> Source::facts_of(sql::Database& database, sql::Reader& reader,
                                                   Id<organisation::Institution> institution,
                                                   Day today) const {
  return memory_.facts_of(database, reader, institution, today);
}

using GivenSource = std::shared_ptr<const Source>;

GivenSource make_source(std::span<const facts::Declaration> declarations) {
  return std::make_shared<const Source>(declarations);
}

void provide(http::Visit& visit, GivenSource source) {
  visit.once<GivenSource>([&] { return std::move(source); });
}

const Source& source_of(http::Visit& visit) {
  return *visit.once<GivenSource>(
      []() -> GivenSource { throw std::logic_error("a visit without its source"); });
}

}  // namespace koers::quality
