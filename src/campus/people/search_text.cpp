// The only place that folds names; ICU knows the accents of every alphabet (Yıldız, Łukasz, Øzer).
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <mutex>

#include "campus/people/people.h"
#include "platform/base/error.h"

namespace koers::people {
namespace {

bool is_plain(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 128) return false;
  }
  return true;
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace

std::string search_text(std::string_view text) {
  if (is_plain(text)) return lower_ascii(text);
  // A transliterator is costly to make and may not be used by two threads at once.
  thread_local const std::unique_ptr<icu::Transliterator> fold = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    check(U_SUCCESS(status) && made != nullptr, "ICU has its transliterators");
    return made;
  }();
  icu::UnicodeString folded =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  fold->transliterate(folded);
  std::string out;
  folded.toUTF8String(out);
  return lower_ascii(out);
}

}  // namespace koers::people
