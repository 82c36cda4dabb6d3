// index.html of an archive: all of a person's data to be read by people, without a network or a program.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "campus/people/personal_data.h"
#include "platform/html/html.h"
#include "platform/i18n/text.h"

namespace koers::app {

class ExportPage {
 public:
  ExportPage(i18n::Language language, std::string name, std::string school, std::string made_at);

  void begin_room(const i18n::Text& title);
  void begin_table(std::string_view table);
  void begin_row();
  void value(const people::PersonalColumn& column, const std::string& value);
  void file(std::string_view column, const std::string& place);  // "" for what is gone
  void end_row();
  void end_table();
  std::string finish() &&;

 private:
  void end_room();

  i18n::Language language_;
  std::string name_, school_, made_at_;
  html::Html all_, room_, rows_, row_;
  std::optional<i18n::Text> title_;
  std::string table_name_;
  int count_ = 0;
};

}  // namespace koers::app
