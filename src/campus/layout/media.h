// What somebody recorded: ways to add it that work without script, and ways to see and hear it.
#pragma once

#include <string>
#include <string_view>

#include "campus/layout/icons.h"
#include "campus/layout/states.h"

namespace koers::layout {

// A tile that opens the camera or the recorder of a telephone, or a choice of files elsewhere.
struct Capture {
  std::string name;      // of the file field
  std::string label;     // Foto
  Icon icon;             // camera-duo
  std::string accept;    // image/*
  std::string camera{};  // "environment" for what is in front, "user" for oneself, "" for the device's choice
};
html::Html capture_tile(const Capture& capture);

// A photo as large as its place; `alt` says what is to be seen.
html::Html photo(const html::Url& src, std::string_view alt);
// Sound and film with the browser's own player. `label` names it: "Opname van 21 seconden".
html::Html sound(const html::Url& src, std::string_view label);
html::Html film(const html::Url& src, std::string_view label);

// The experience one is thinking back on, in a small strip above the question. `lead` is a photo, a thumb or
// a face.
html::Html mini_strip(const html::Html& lead, std::string_view title, std::string_view line,
                      const html::Html& end = {});

}  // namespace koers::layout
