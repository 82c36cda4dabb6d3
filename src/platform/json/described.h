// A struct that says which fields it has is written as an object with those names (Boost.Describe):
//
//   struct Icon { std::string src, sizes; };
//   BOOST_DESCRIBE_STRUCT(Icon, (), (src, sizes))         // in the namespace of the struct
//   struct Manifest { std::string name; std::vector<Icon> icons; std::optional<int> year; };
//   BOOST_DESCRIBE_STRUCT(Manifest, (), (name, icons, year))
//
//   json::text_of(Manifest{"Koers", {{"/a.png", "192x192"}}, {}})
//
// Fields are texts, whole numbers, truths, described structs, vectors and optionals of these; an optional
// without a value is null. For a few things of known shape; what is large goes through json::Writer.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "platform/json/json.h"

namespace koers::json {

template <class T>
concept Described = boost::describe::has_describe_members<T>::value;

template <class T>
void write(Writer& out, const T& value);
template <class T>
void write(Writer& out, const std::vector<T>& values);
template <class T>
void write(Writer& out, const std::optional<T>& value);

template <class T>
void write(Writer& out, const T& value) {
  if constexpr (Described<T>) {
    out.begin_object();
    using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>([&](auto member) {
      out.name(member.name);
      write(out, value.*member.pointer);
    });
    out.end_object();
  } else {
    out.value(value);
  }
}

template <class T>
void write(Writer& out, const std::vector<T>& values) {
  out.begin_list();
  for (const T& value : values) write(out, value);
  out.end_list();
}

template <class T>
void write(Writer& out, const std::optional<T>& value) {
  if (value) {
    write(out, *value);
  } else {
    out.value(nullptr);
  }
}

template <Described T>
std::string text_of(const T& value) {
  std::ostringstream text;
  Writer out(text);
  write(out, value);
  return std::move(text).str();
}

}  // namespace koers::json
