// What Yara has, for stories about who reaches it: experiences with a picture, a draft, a step, a
// conversation.
#pragma once

#include <string>

#include "app/testing/house.h"

namespace koers::app::testing {

// Ids as they stand in addresses.
struct Things {
  std::string shared;  // an experience that her counsellor may see
  std::string secret;  // one that only she may see
  std::string draft;
  std::string step;
  std::string goal;
  std::string conversation;                           // planned by Karin
  std::string choice;                                 // a choice moment of the care team, open
  std::string option;                                 // one of its two options
  std::string picture;                                // the key of the shared experience's photo
  std::string contact, contact_moment, introduction;  // of her network
  std::string expert, thread, report;                 // her question to Daan, which she reported
  std::string referral;                               // what she asked the specialist, for whoever takes it
  std::string statement;                              // a quality of which she says something, for herself
  std::string secret_picture;
  std::string drawing;            // the key of a drawing at the shared experience
  std::string drawing_item;       // the id of it
  std::string upload;             // a film of hers that is still coming
  std::string presentation;       // a portfolio page with the shared experience on it
  std::string presentation_text;  // a text on it
  std::string secret_item;        // the secret experience on it
  std::string handed_over;        // to her counsellor
  std::string link;               // the token of a link to it
};

// Made through the pages, by Yara and Karin.
Things make_things(TestHouse& house);

// A second counsellor of Yara's team, "bas", who guides nobody yet.
Id<people::Person> add_bas(TestHouse& house);

// A house with Yara's things and Bas in it, made once for each kind of database and copied for each Scene.
struct Scene {
  explicit Scene(const std::string& address = "sqlite::memory:");

  TestHouse house;
  Things things;
  Id<people::Person> bas;

 private:
  struct Image;
  explicit Scene(const Image& image);
  static const Image& image(const std::string& address);
};

// A former student, "daan", whom students may ask (rooms/experts/expert.h).
Id<people::Person> add_daan(TestHouse& house);

// The pattern of a route with Yara's things in it; a part that means nothing to a test is `unknown`.
std::string address_of(const std::string& pattern, const TestHouse& house, const Things& things);

// Fields that fit the forms of nearly every page, each under the name it has there.
TestHouse::Fields fitting_fields(const TestHouse& house, const Things& things,
                                 Id<people::Person> new_counsellor);

}  // namespace koers::app::testing
