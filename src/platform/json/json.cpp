#include "platform/json/json.h"

#include <boost/json/src.hpp>  // the library itself, in this file only
#include <ostream>
#include <sstream>

#include "platform/base/error.h"

namespace koers::json {

void Writer::begin_object() { begin_level('{', false); }
void Writer::end_object() { end_level('}'); }
void Writer::begin_list() { begin_level('[', true); }
void Writer::end_list() { end_level(']'); }

void Writer::begin_level(char bracket, bool is_list) {
  const bool is_row = !is_list && !levels_.empty() && levels_.back().is_list;
  begin_value();
  if (is_row) out_ << '\n';
  out_ << bracket;
  levels_.push_back({.is_list = is_list});
}

void Writer::end_level(char bracket) {
  check(!levels_.empty() && levels_.back().is_list == (bracket == ']') && !is_named_,
        "what ends is what began last");
  levels_.pop_back();
  out_ << bracket;
}

void Writer::begin_value() {
  if (is_named_) {
    is_named_ = false;
    return;
  }
  if (levels_.empty()) return;
  check(levels_.back().is_list, "a value in an object has a name");
  if (!levels_.back().is_empty) out_ << ", ";
  levels_.back().is_empty = false;
}

Writer& Writer::name(std::string_view name) {
  check(!levels_.empty() && !levels_.back().is_list && !is_named_, "a name stands in an object");
  if (!levels_.back().is_empty) out_ << ", ";
  levels_.back().is_empty = false;
  quoted(name);
  out_ << ": ";
  is_named_ = true;
  return *this;
}

void Writer::quoted(std::string_view text) {
  boost::json::serializer serializer;
  serializer.reset(boost::json::string_view(text.data(), text.size()));
  while (!serializer.done()) {
    char some[512];
    const auto part = serializer.read(some);
    out_.write(part.data(), static_cast<std::streamsize>(part.size()));
  }
}

void Writer::plain(std::string_view text) {
  begin_value();
  out_ << text;
}

void Writer::value(std::string_view text) {
  begin_value();
  quoted(text);
}

void Writer::value(std::nullptr_t) { plain("null"); }

void Writer::whole_number(std::int64_t number) { plain(std::to_string(number)); }

std::string in_quotes(std::string_view text) {
  std::ostringstream out;
  Writer(out).value(text);
  return std::move(out).str();
}

std::optional<std::map<std::string, std::string, std::less<>>> texts_in_object(std::string_view words) {
  boost::json::error_code wrong;
  const auto read = boost::json::parse(boost::json::string_view(words.data(), words.size()), wrong);
  if (wrong || !read.is_object()) return std::nullopt;
  std::map<std::string, std::string, std::less<>> texts;
  for (const auto& member : read.get_object()) {
    std::string& text = texts[std::string(member.key())];
    if (member.value().is_string()) text = std::string(member.value().get_string());
    if (member.value().is_bool()) text = member.value().get_bool() ? "true" : "false";
  }
  return texts;
}

}  // namespace koers::json
