#include "platform/base/visible.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace koers {
namespace {

constexpr UChar32 joiner = 0x200D;
constexpr UChar32 non_joiner = 0x200C;
constexpr UChar32 keycap = 0x20E3;

bool has(UChar32 sign, UProperty property) { return u_hasBinaryProperty(sign, property) != 0; }

icu::UnicodeString utf_16(std::string_view text) {
  return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

// The signs of a text, every kind of line end as one \n.
std::vector<UChar32> signs(std::string_view text) {
  const auto units = utf_16(text);
  std::vector<UChar32> all;
  all.reserve(static_cast<std::size_t>(units.length()));
  for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1)) {
    const UChar32 sign = units.char32At(at);
    const bool ends_line = sign == '\r' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    if (sign == '\r' && units.charAt(at + 1) == u'\n') continue;
    all.push_back(ends_line ? '\n' : sign);
  }
  return all;
}

bool is_direction_mark(UChar32 sign) { return sign == 0x200E || sign == 0x200F || sign == 0x61C; }

bool runs_from_right(UChar32 sign) {
  const auto direction = u_charDirection(sign);
  return u_isalpha(sign) != 0 && (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC);
}

bool is_variation_selector(UChar32 sign) { return sign == 0xFE0E || sign == 0xFE0F; }

// Braille's empty cell is the only blank that Unicode does not call one.
bool is_blank(UChar32 sign) { return u_isUWhiteSpace(sign) != 0 || sign == 0x2800; }

bool means_nothing(UChar32 sign) {
  const auto category = u_charType(sign);
  if (category == U_UNASSIGNED) return !has(sign, UCHAR_EXTENDED_PICTOGRAPHIC);
  if (category == U_CONTROL_CHAR) return sign != '\n' && sign != '\t';
  return sign >= 0xFFF9 && sign <= 0xFFFB;  // anchors of annotations, which no page shows
}

// Whether a joiner after this letter can change what is seen: in scripts whose letters join (Arabic and its
// neighbours), and in those that write syllables (those of India and South-East Asia).
bool script_joins(UChar32 letter) {
  if (u_isalpha(letter) == 0) return false;
  const int joining = u_getIntPropertyValue(letter, UCHAR_JOINING_TYPE);
  if (joining == U_JT_DUAL_JOINING || joining == U_JT_LEFT_JOINING || joining == U_JT_RIGHT_JOINING ||
      joining == U_JT_JOIN_CAUSING) {
    return true;
  }
  return u_getIntPropertyValue(letter, UCHAR_INDIC_SYLLABIC_CATEGORY) != U_INSC_OTHER;
}

// Reads signs from left to right and keeps those that show something or that writing needs.
class Cleaning {
 public:
  explicit Cleaning(bool has_letters_from_right) : has_letters_from_right_(has_letters_from_right) {}

  // `next` is the sign that follows in what was typed, 0 at the end.
  void add(UChar32 sign, UChar32 next) {
    if (means_nothing(sign)) return;
    if (has(sign, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) && !is_needed(sign, next)) return;
    kept_.push_back(sign);
    const auto category = U_MASK(u_charType(sign));
    const bool completes = (category & (U_GC_M_MASK | U_GC_CF_MASK)) != 0 || has(sign, UCHAR_EMOJI_MODIFIER);
    if (!completes) base_ = sign;
  }

  std::string trimmed() const {
    const auto first = std::find_if_not(kept_.begin(), kept_.end(), is_blank);
    const auto last = std::find_if_not(kept_.rbegin(), std::make_reverse_iterator(first), is_blank).base();
    icu::UnicodeString shown;
    std::for_each(first, last, [&](UChar32 sign) { shown.append(sign); });
    std::string text;
    return shown.toUTF8String(text);
  }

 private:
  bool is_needed(UChar32 sign, UChar32 next) const {
    const UChar32 before = kept_.empty() ? 0 : kept_.back();
    if (is_direction_mark(sign)) return has_letters_from_right_ && !is_direction_mark(before);
    if (before == joiner || before == non_joiner) return false;
    if (sign == joiner && has(base_, UCHAR_EXTENDED_PICTOGRAPHIC))
      return has(next, UCHAR_EXTENDED_PICTOGRAPHIC);
    if (sign == joiner || sign == non_joiner) return script_joins(base_);
    if (!is_variation_selector(sign) || !has(before, UCHAR_EMOJI)) return false;
    return has(before, UCHAR_EXTENDED_PICTOGRAPHIC) || has(before, UCHAR_EMOJI_MODIFIER) || next == keycap;
  }

  bool has_letters_from_right_;
  std::vector<UChar32> kept_;
  UChar32 base_ = 0;  // the last sign that stands by itself: not an accent, a joiner or a colour of skin
};

}  // namespace

std::string visible_text(std::string_view text) {
  const auto typed = signs(text);
  Cleaning cleaning(std::any_of(typed.begin(), typed.end(), runs_from_right));
  for (std::size_t i = 0; i < typed.size(); ++i)
    cleaning.add(typed[i], i + 1 < typed.size() ? typed[i + 1] : 0);
  return cleaning.trimmed();
}

std::size_t signs_of(std::string_view text) {
  std::size_t units = static_cast<std::size_t>(utf_16(text).length());
  for (auto at = text.find("\r\n"); at != text.npos; at = text.find("\r\n", at + 2)) --units;
  return units;
}

}  // namespace koers
