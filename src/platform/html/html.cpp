#include "platform/html/html.h"

#include <algorithm>
#include <array>

namespace koers::html {
namespace {

constexpr std::array<std::string_view, 9> void_elements{"br",   "hr",     "img",  "input", "link",
                                                        "meta", "source", "area", "col"};

bool is_void(std::string_view name) {
  return std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end();
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
      append_escaped(out, text_);
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

Element::Element(std::string_view name) : name_(name) {
  out_.reserve(96);
  out_ += '<';
  out_ += name;
}

Element&& Element::with(std::string_view attribute, std::string_view value) && {
  out_ += ' ';
  out_ += attribute;
  out_ += "=\"";
  append_escaped(out_, value);
  out_ += '"';
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
  out_ += '>';
  for (const Part& part : parts) part.append_to(out_);
  if (!is_void(name_)) {
    out_ += "</";
    out_ += name_;
    out_ += '>';
  }
  return Html(std::move(out_));
}

Html fragment_of(std::initializer_list<Part> parts) {
  std::string out;
  for (const Part& part : parts) part.append_to(out);
  return Html(std::move(out));
}

}  // namespace koers::html
