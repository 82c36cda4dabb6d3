// Writing JSON, one value after another, straight into a stream: nothing is held in memory, however much is
// written. Boost.JSON escapes the texts; this class sees to commas, names and brackets.
//
//   json::Writer out(stream);
//   out.begin_object();
//   out.field("name", "Yara \"Yaz\" Benali");
//   out.field("year", 2);
//   out.name("steps").begin_list();
//   for (const Step& step : steps) out.value(step.what);
//   out.end_list();
//   out.end_object();               // {"name": "Yara \"Yaz\" Benali", "year": 2, "steps": [...]}
//
// A struct that is described writes itself: see described.h. Texts are UTF-8. Every object in a list begins a
// line, so that large files can be read by line tools and by people. What cannot be written (a full disk)
// shows in the state of the stream, as with everything that is written to one.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace koers::json {

class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}  // the stream lives longer than the writer
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void begin_object();
  void end_object();
  void begin_list();
  void end_list();

  // In an object, before each value. Names are not compared: who writes one twice has it twice.
  Writer& name(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(std::nullptr_t);
  void value(std::same_as<bool> auto truth) { plain(truth ? "true" : "false"); }
  void value(std::integral auto number) requires(!std::same_as<decltype(number), bool>) {
    whole_number(static_cast<std::int64_t>(number));
  }

  template <class Value>
  void field(std::string_view name_of_field, const Value& its_value) {
    name(name_of_field);
    value(its_value);
  }

 private:
  struct Level {
    bool is_list = false;
    bool is_empty = true;
  };

  void begin_value();  // the comma before it, unless a name was
  void begin_level(char bracket, bool is_list);
  void end_level(char bracket);
  void quoted(std::string_view text);
  void plain(std::string_view text);
  void whole_number(std::int64_t number);

  std::ostream& out_;
  std::vector<Level> levels_;
  bool is_named_ = false;
};

// One text as JSON writes it, with its quotes; it is a text of JavaScript too.
std::string in_quotes(std::string_view text);

// The texts of one object, by their names; a truth is "true" or "false", and what else stands in it is left
// out. Of two with one name the last counts. Nothing when the words are no object: any bytes may come in.
std::optional<std::map<std::string, std::string, std::less<>>> texts_in_object(std::string_view words);

}  // namespace koers::json
