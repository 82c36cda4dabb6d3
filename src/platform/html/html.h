// Html is text that is safe to send to a browser. It can only be made by the functions in this file, and all
// of them escape: a std::string becomes text, never markup. The single exception, trusted(), is meant to be
// rare and is easy to search for.
//
//   using namespace html;
//   ul.cls("rows")(each(steps, step_row), li(a.href(url("/stappen"))("Alle stappen")))
//   input.type("text").name("title").value(draft.title)          // void elements have no parentheses
//
// A text that runs from right to left (Hebrew, Arabic) needs nothing of who writes a view: alone in its
// element it gives that dir="auto", beside others it stands in a <bdi>, and the fences of i18n::fill become
// <bdi> too. A field in which somebody types carries dir="auto" always.
//
// An element is written into one buffer as it is made. There is no style attribute: the content security
// policy refuses it. What a page must vary goes into a class, a data attribute or an SVG attribute.
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "platform/base/id.h"

namespace koers::html {

class Html {
 public:
  Html() = default;
  const std::string& text() const& { return text_; }
  std::string text() && { return std::move(text_); }
  bool empty() const { return text_.empty(); }
  Html& operator+=(const Html& other) {
    text_ += other.text_;
    return *this;
  }

 private:
  friend class Element;
  friend Html trusted(std::string markup);
  friend Html fragment_of(std::initializer_list<class Part> parts);
  explicit Html(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

// Markup from a source that is already safe: an embedded asset, a sanitiser. Listed by bin/check.
Html trusted(std::string markup);

void append_escaped(std::string& out, std::string_view text);

// An address within Koers, built from a literal path and encoded segments; or an outside one, https only.
//   url("/ervaringen/", experience.id)   url("/cijfers/", indicator, "/team/", team.id)
class Url {
 public:
  Url() = default;
  const std::string& text() const { return text_; }
  bool operator==(const Url&) const = default;

  // The same address with one more query parameter, encoded.
  Url with(std::string_view name, std::string_view value) const;
  Url at(std::string_view fragment) const;  // ...#fragment

 private:
  template <class... Segments>
  friend Url url(const char* path, const Segments&... segments);
  friend Url local_url(std::string_view path);
  friend std::optional<Url> outside_url(std::string_view address);
  void add(std::string_view segment);
  void add_path(const char* path) { text_ += path; }
  std::string text_;
};

inline std::string segment_text(std::string_view segment) { return std::string(segment); }
template <class Thing>
std::string segment_text(Id<Thing> id) {
  return id_text(id.value);
}
inline std::string segment_text(std::integral auto number) { return std::to_string(number); }

// Literal pieces (char arrays) are taken as they are; everything else is one encoded segment.
template <class... Segments>
Url url(const char* path, const Segments&... segments) {
  Url made;
  made.add_path(path);
  [[maybe_unused]] const auto put = [&made](const auto& segment) {
    if constexpr (std::is_array_v<std::remove_reference_t<decltype(segment)>>) {
      made.add_path(segment);
    } else {
      made.add(segment_text(segment));
    }
  };
  (put(segments), ...);
  return made;
}

// A path that came from outside, such as "go back to". Anything but a path within Koers becomes "/".
Url local_url(std::string_view path);

// An https address typed by somebody, or nothing.
std::optional<Url> outside_url(std::string_view address);

class Element;

// Whatever may stand between the parentheses of a tag. A Part only looks at its argument, which outlives the
// call because both share one expression.
class Part {
 public:
  Part(const char* text) : text_(text) {}
  Part(std::string_view text) : text_(text) {}
  Part(const std::string& text) : text_(text) {}
  Part(const Html& html) : kind_(Kind::markup), text_(html.text()) {}
  Part(const std::optional<Html>& html)
      : kind_(Kind::markup), text_(html ? std::string_view(html->text()) : "") {}
  Part(const std::vector<Html>& list) : kind_(Kind::list), list_(&list) {}
  Part(const Element& void_element);
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) Part(Number number)
      : kind_(Kind::number), number_(static_cast<std::int64_t>(number)) {}
  Part(bool) = delete;

  void append_to(std::string& out) const;
  std::size_t size() const;  // about as many bytes as it appends

 private:
  enum class Kind { text, markup, list, number, element };
  Kind kind_ = Kind::text;
  std::string_view text_;
  const std::vector<Html>* list_ = nullptr;
  std::int64_t number_ = 0;
};

// An element under construction: its opening tag, attribute by attribute, and then, with the parentheses, the
// rest.
class Element {
 public:
  explicit Element(std::string_view name);
  Element(Element&&) = default;
  // element = std::move(element).cls("now") moves an element to itself, which a string does not survive.
  Element& operator=(Element&& other) noexcept {
    if (this != &other) {
      name_ = other.name_;
      out_ = std::move(other.out_);
    }
    return *this;
  }

  Element&& with(std::string_view attribute, std::string_view value) &&;
  Element&& with(std::string_view attribute, std::int64_t value) &&;
  Element&& flag(std::string_view attribute, bool on = true) &&;  // disabled, checked, hidden
  template <class Value>
  Element&& with(std::string_view attribute, const std::optional<Value>& value) && {
    if (value) return std::move(*this).with(attribute, *value);
    return std::move(*this);
  }
  Element&& href(const Url& url) && { return std::move(*this).with("href", url.text()); }
  Element&& src(const Url& url) && { return std::move(*this).with("src", url.text()); }
  Element&& action(const Url& url) && { return std::move(*this).with("action", url.text()); }
  Element&& checked(bool on) && { return std::move(*this).flag("checked", on); }
  Element&& selected(bool on) && { return std::move(*this).flag("selected", on); }
  Element&& required(bool on = true) && { return std::move(*this).flag("required", on); }
  Element&& data(std::string_view name, std::string_view value) &&;  // data-name="value"
  Element&& aria(std::string_view name, std::string_view value) &&;  // aria-name="value"

#define KOERS_HTML_ATTRIBUTE(method, attribute) \
  Element&& method(std::string_view value)&& { return std::move(*this).with(attribute, value); }
  KOERS_HTML_ATTRIBUTE(cls, "class")
  KOERS_HTML_ATTRIBUTE(id, "id")
  KOERS_HTML_ATTRIBUTE(name, "name")
  KOERS_HTML_ATTRIBUTE(value, "value")
  KOERS_HTML_ATTRIBUTE(type, "type")
  KOERS_HTML_ATTRIBUTE(method, "method")
  KOERS_HTML_ATTRIBUTE(datetime, "datetime")
  KOERS_HTML_ATTRIBUTE(for_id, "for")
  KOERS_HTML_ATTRIBUTE(lang, "lang")
  KOERS_HTML_ATTRIBUTE(role, "role")
  KOERS_HTML_ATTRIBUTE(alt, "alt")
  KOERS_HTML_ATTRIBUTE(placeholder, "placeholder")
  KOERS_HTML_ATTRIBUTE(autocomplete, "autocomplete")
  KOERS_HTML_ATTRIBUTE(content, "content")
  KOERS_HTML_ATTRIBUTE(rel, "rel")
  KOERS_HTML_ATTRIBUTE(scope, "scope")
#undef KOERS_HTML_ATTRIBUTE

  template <class... Parts>
  Html operator()(const Parts&... parts) && {
    return std::move(*this).close({Part(parts)...});
  }

 private:
  friend class Part;
  Html close(std::initializer_list<Part> parts) &&;

  std::string_view name_;
  std::string out_;
};

// The name of an element; every use begins a new Element.
class Tag {
 public:
  constexpr explicit Tag(std::string_view name) : name_(name) {}

  Element with(std::string_view attribute, std::string_view value) const {
    return Element(name_).with(attribute, value);
  }
  Element with(std::string_view attribute, std::int64_t value) const {
    return Element(name_).with(attribute, value);
  }
  Element flag(std::string_view attribute, bool on = true) const {
    return Element(name_).flag(attribute, on);
  }
  Element href(const Url& url) const { return Element(name_).href(url); }
  Element src(const Url& url) const { return Element(name_).src(url); }
  Element action(const Url& url) const { return Element(name_).action(url); }
  Element data(std::string_view name, std::string_view value) const {
    return Element(name_).data(name, value);
  }
  Element aria(std::string_view name, std::string_view value) const {
    return Element(name_).aria(name, value);
  }
#define KOERS_HTML_ATTRIBUTE(method) \
  Element method(std::string_view value) const { return Element(name_).method(value); }
  KOERS_HTML_ATTRIBUTE(cls)
  KOERS_HTML_ATTRIBUTE(id)
  KOERS_HTML_ATTRIBUTE(name)
  KOERS_HTML_ATTRIBUTE(value)
  KOERS_HTML_ATTRIBUTE(type)
  KOERS_HTML_ATTRIBUTE(method)
  KOERS_HTML_ATTRIBUTE(datetime)
  KOERS_HTML_ATTRIBUTE(for_id)
  KOERS_HTML_ATTRIBUTE(lang)
  KOERS_HTML_ATTRIBUTE(role)
  KOERS_HTML_ATTRIBUTE(alt)
  KOERS_HTML_ATTRIBUTE(rel)
  KOERS_HTML_ATTRIBUTE(scope)
#undef KOERS_HTML_ATTRIBUTE

  template <class... Parts>
  Html operator()(const Parts&... parts) const {
    return Element(name_)(parts...);
  }

 private:
  std::string_view name_;
};

#define KOERS_HTML_TAG(name) inline constexpr Tag name(#name);
KOERS_HTML_TAG(a)
KOERS_HTML_TAG(article)
KOERS_HTML_TAG(aside)
KOERS_HTML_TAG(audio)
KOERS_HTML_TAG(b)
KOERS_HTML_TAG(blockquote)
KOERS_HTML_TAG(body)
KOERS_HTML_TAG(br)
KOERS_HTML_TAG(button)
KOERS_HTML_TAG(caption)
KOERS_HTML_TAG(circle)
KOERS_HTML_TAG(dd)
KOERS_HTML_TAG(details)
KOERS_HTML_TAG(dialog)
KOERS_HTML_TAG(div)
KOERS_HTML_TAG(dl)
KOERS_HTML_TAG(dt)
KOERS_HTML_TAG(em)
KOERS_HTML_TAG(fieldset)
KOERS_HTML_TAG(figcaption)
KOERS_HTML_TAG(figure)
KOERS_HTML_TAG(footer)
KOERS_HTML_TAG(form)
KOERS_HTML_TAG(g)
KOERS_HTML_TAG(h1)
KOERS_HTML_TAG(h2)
KOERS_HTML_TAG(h3)
KOERS_HTML_TAG(h4)
KOERS_HTML_TAG(head)
KOERS_HTML_TAG(header)
KOERS_HTML_TAG(hr)
KOERS_HTML_TAG(i)
KOERS_HTML_TAG(img)
KOERS_HTML_TAG(input)
KOERS_HTML_TAG(label)
KOERS_HTML_TAG(legend)
KOERS_HTML_TAG(li)
KOERS_HTML_TAG(line)
KOERS_HTML_TAG(link)
KOERS_HTML_TAG(main)
KOERS_HTML_TAG(mark)
KOERS_HTML_TAG(meta)
KOERS_HTML_TAG(nav)
KOERS_HTML_TAG(ol)
KOERS_HTML_TAG(option)
KOERS_HTML_TAG(optgroup)
KOERS_HTML_TAG(output)
KOERS_HTML_TAG(p)
KOERS_HTML_TAG(path)
KOERS_HTML_TAG(rect)
KOERS_HTML_TAG(script)
KOERS_HTML_TAG(search)
KOERS_HTML_TAG(section)
KOERS_HTML_TAG(select)
KOERS_HTML_TAG(small)
KOERS_HTML_TAG(source)
KOERS_HTML_TAG(span)
KOERS_HTML_TAG(strong)
KOERS_HTML_TAG(summary)
KOERS_HTML_TAG(svg)
KOERS_HTML_TAG(table)
KOERS_HTML_TAG(tbody)
KOERS_HTML_TAG(td)
KOERS_HTML_TAG(textarea)
KOERS_HTML_TAG(th)
KOERS_HTML_TAG(thead)
KOERS_HTML_TAG(time)
KOERS_HTML_TAG(title)
KOERS_HTML_TAG(tr)
KOERS_HTML_TAG(ul)
KOERS_HTML_TAG(use)
KOERS_HTML_TAG(video)
#undef KOERS_HTML_TAG
inline constexpr Tag html_("html");
inline constexpr Tag code_("code");  // koers::code is the text code of an enum
inline constexpr Tag svg_text("text");
inline constexpr Tag svg_title("title");

Html fragment_of(std::initializer_list<Part> parts);

// Several things beside each other, without an element around them.
template <class... Parts>
Html fragment(const Parts&... parts) {
  return fragment_of({Part(parts)...});
}

// each(steps, step_row) is the rows, one for every step. The view may take the index as its second argument.
template <class Range, class View>
Html each(const Range& range, View view) {
  Html all;
  for (const auto& item : range) all += view(item);
  return all;
}

// when(late, [&] { return span("te laat"); })
template <class View>
Html when(bool condition, View view) {
  if (condition) return view();
  return {};
}

}  // namespace koers::html
