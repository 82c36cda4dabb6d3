// What the picture looks like: as it is drawn, with the evidence to choose from, and a version as it was.
#pragma once

#include "campus/forms/forms.h"
#include "campus/layout/list_part.h"
#include "platform/http/visit.h"
#include "rooms/development/evidence.h"
#include "rooms/development/picture.h"

namespace koers::development {

// One of the two who draw it.
struct PictureSeat {
  Id<organisation::Institution> institution;
  people::Person student;
  people::Person me;
  std::string other;  // given name of the other one
  Side side = Side::student;
  html::Url page;  // the form
  html::Url confirm;

  html::Url version(Id<Picture> id) const;
};

namespace views {

struct PicturePage {
  const PictureSeat& seat;
  const forms::Answers& answers;
  std::optional<Picture> picture{};
  std::vector<Evidence> evidence{};
  std::vector<Version> versions{};  // those that the page shows
  layout::ListPart part{};
};
html::Html picture_page(http::Visit& visit, const PicturePage& page);

// What two people confirmed on a day, to read and to print.
struct VersionPage {
  const PictureSeat& seat;
  Picture picture;
  std::vector<Evidence> evidence{};
  std::vector<std::string> chosen{};
};
html::Html version_page(http::Visit& visit, const VersionPage& page);

}  // namespace views

}  // namespace koers::development
