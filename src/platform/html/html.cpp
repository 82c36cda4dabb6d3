#include "platform/html/html.h"

#include <algorithm>
#include <array>

#include "platform/base/direction.h"

namespace koers::html {
namespace {

constexpr std::array<std::string_view, 9> void_elements{"br",   "hr",     "img",  "input", "link",
                                                        "meta", "source", "area", "col"};

bool is_void(std::string_view name) {
  return std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end();
}

// Elements that hold text and no elements.
constexpr std::array<std::string_view, 6> text_elements{"option", "script",   "style",
                                                        "text",   "textarea", "title"};

bool holds_text_only(std::string_view name) {
  return std::find(text_elements.begin(), text_elements.end(), name) != text_elements.end();
}

// Where the direction of what is typed is not known beforehand, the browser looks at it.
bool is_typed_in(std::string_view type) { return type == "text" || type == "search"; }

constexpr std::string_view bdi = "<bdi>";
constexpr std::string_view bdi_end = "</bdi>";

void replace_all(std::string& text, std::size_t from, std::string_view what, std::string_view by) {
  for (auto at = text.find(what, from); at != text.npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

// The inside of `text` when it is one <bdi> and nothing else.
std::optional<std::string_view> one_bdi(std::string_view text) {
  if (!text.starts_with(bdi) || !text.ends_with(bdi_end)) return std::nullopt;
  const auto inside = text.substr(bdi.size(), text.size() - bdi.size() - bdi_end.size());
  if (inside.find('<') != inside.npos) return std::nullopt;
  return inside;
}

// The fences of plain text (platform/base/direction.h) as elements, when each begin has its end.
void append_with_fences(std::string& out, std::string_view text) {
  const auto from = out.size();
  append_escaped(out, text);
  const auto count = [&](std::string_view sign) {
    std::size_t found = 0;
    for (auto at = text.find(sign); at != text.npos; at = text.find(sign, at + sign.size())) ++found;
    return found;
  };
  const auto begins = count(direction::isolate);
  if (begins == 0 || begins != count(direction::end)) return;
  replace_all(out, from, direction::isolate, bdi);
  replace_all(out, from, direction::end, bdi_end);
}

void append_fenced(std::string& out, std::string_view text) {
  const bool fence = direction::runs_from_right(text);
  if (fence) out += bdi;
  append_with_fences(out, text);
  if (fence) out += bdi_end;
}

// A text as a part of an element. What runs from right to left becomes a <bdi>, so that the digits and signs
// beside it stay where they are; close() says it of the element instead when nothing stands beside it. In a
// line of several facts ("יעל · 3 dagen geleden") each has a fence of its own, and the line keeps its order.
void append_text(std::string& out, std::string_view text) {
  constexpr std::string_view between = " · ";
  if (direction::runs_from_right(text)) {
    for (auto at = text.find(between); at != text.npos; at = text.find(between)) {
      append_fenced(out, text.substr(0, at));
      out += between;
      text.remove_prefix(at + between.size());
    }
  }
  append_fenced(out, text);
}

// Called when all of an element stands in `out` but its end; its opening tag ends at `begin`. What stands
// alone in it carries dir="auto", which tells the whole element its direction; where no element may stand,
// the fence is one of plain text, and there is none in what somebody types on in.
void settle_direction(std::string& out, std::size_t begin, std::string_view name) {
  const bool text_only = holds_text_only(name);
  const auto content = std::string_view(out).substr(begin + 1);
  if (!text_only && !content.starts_with(bdi)) return;
  const auto alone = one_bdi(content);
  if (alone && name != "title" && name != "text") {
    const bool told = std::string_view(out).substr(0, begin).find(R"( dir=")") != std::string_view::npos;
    out.replace(begin + 1, out.npos, std::string(*alone));
    if (!told) out.insert(begin, R"( dir="auto")");
  } else if (text_only) {
    const bool is_value = name == "textarea";
    replace_all(out, begin, bdi, is_value ? "" : direction::isolate);
    replace_all(out, begin, bdi_end, is_value ? "" : direction::end);
  }
}

constexpr auto special = [] {
  std::array<bool, 256> table{};
  for (const char c : {'&', '<', '>', '"', '\''}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool unreserved(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
         c == '.' || c == '~';
}

void append_encoded(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (unreserved(byte)) {
      out += c;
    } else {
      out += '%';
      out += hex[byte >> 4];
      out += hex[byte & 15];
    }
  }
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) <= 32 || c == 127; });
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t run = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!special[static_cast<unsigned char>(text[i])]) continue;
    out.append(text, run, i - run);
    run = i + 1;
    switch (text[i]) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += "&#39;";
    }
  }
  out.append(text, run, text.size() - run);
}

Html trusted(std::string markup) { return Html(std::move(markup)); }

void Url::add(std::string_view segment) {
  // A segment that is only dots would climb; it is the one thing that encoding leaves alone.
  if (segment == "." || segment == "..") segment = "-";
  append_encoded(text_, segment);
}

Url Url::with(std::string_view name, std::string_view value) const {
  Url longer = *this;
  const auto hash = longer.text_.find('#');
  std::string fragment = hash == std::string::npos ? "" : longer.text_.substr(hash);
  if (hash != std::string::npos) longer.text_.resize(hash);
  longer.text_ += longer.text_.find('?') == std::string::npos ? '?' : '&';
  append_encoded(longer.text_, name);
  longer.text_ += '=';
  append_encoded(longer.text_, value);
  longer.text_ += fragment;
  return longer;
}

Url Url::at(std::string_view fragment) const {
  Url longer = *this;
  longer.text_ += '#';
  append_encoded(longer.text_, fragment);
  return longer;
}

Url local_url(std::string_view path) {
  Url made;
  const bool within = !path.empty() && path[0] == '/' &&
                      (path.size() == 1 || (path[1] != '/' && path[1] != '\\')) && !has_control(path) &&
                      path.find('\\') == std::string_view::npos;
  made.text_ = within ? std::string(path) : "/";
  return made;
}

std::optional<Url> outside_url(std::string_view address) {
  if (!address.starts_with("https://") || address.size() > 2000 || has_control(address)) return std::nullopt;
  Url made;
  made.text_ = address;
  return made;
}

Part::Part(const Element& void_element) : kind_(Kind::element), text_(void_element.out_) {}

void Part::append_to(std::string& out) const {
  switch (kind_) {
    case Kind::text:
      append_text(out, text_);
      break;
    case Kind::markup:
      out += text_;
      break;
    case Kind::list:
      for (const Html& html : *list_) out += html.text();
      break;
    case Kind::number:
      out += std::to_string(number_);
      break;
    case Kind::element:
      out += text_;
      out += '>';
      break;
  }
}

std::size_t Part::size() const {
  if (kind_ != Kind::list) return text_.size() + 1;
  std::size_t all = 0;
  for (const Html& html : *list_) all += html.text().size();
  return all;
}

namespace {

// What is inside is copied once into its element, and not again each time the element grows.
std::size_t room_of(std::initializer_list<Part> parts) {
  std::size_t all = 0;
  for (const Part& part : parts) all += part.size();
  return all;
}

}  // namespace

Element::Element(std::string_view name) : name_(name) {
  out_.reserve(96);
  out_ += '<';
  out_ += name;
  if (name == "textarea") out_ += R"( dir="auto")";
}

Element&& Element::with(std::string_view attribute, std::string_view value) && {
  out_ += ' ';
  out_ += attribute;
  out_ += "=\"";
  append_escaped(out_, value);
  out_ += '"';
  if (attribute == "type" && name_ == "input" && is_typed_in(value)) out_ += R"( dir="auto")";
  return std::move(*this);
}

Element&& Element::with(std::string_view attribute, std::int64_t value) && {
  return std::move(*this).with(attribute, std::string_view(std::to_string(value)));
}

Element&& Element::flag(std::string_view attribute, bool on) && {
  if (on) {
    out_ += ' ';
    out_ += attribute;
  }
  return std::move(*this);
}

Element&& Element::data(std::string_view name, std::string_view value) && {
  return std::move(*this).with("data-" + std::string(name), value);
}

Element&& Element::aria(std::string_view name, std::string_view value) && {
  return std::move(*this).with("aria-" + std::string(name), value);
}

Html Element::close(std::initializer_list<Part> parts) && {
  const auto begin = out_.size();
  out_.reserve(begin + room_of(parts) + name_.size() + 4);
  out_ += '>';
  for (const Part& part : parts) part.append_to(out_);
  settle_direction(out_, begin, name_);
  if (!is_void(name_)) {
    out_ += "</";
    out_ += name_;
    out_ += '>';
  }
  return Html(std::move(out_));
}

Html fragment_of(std::initializer_list<Part> parts) {
  std::string out;
  out.reserve(room_of(parts));
  for (const Part& part : parts) part.append_to(out);
  return Html(std::move(out));
}

}  // namespace koers::html
