// The student's network: the picture and the list, one person, and asking for an introduction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "campus/forms/answers.h"
#include "campus/layout/forms.h"
#include "platform/http/visit.h"
#include "rooms/course/contact.h"

namespace koers::course::views {

using Guides = std::vector<experiences::GuideName>;  // who sees whom the student shares

struct NetworkPage {
  std::vector<Contact> contacts;
  std::vector<ContactMoment> moments;
  std::vector<Introduction> introductions;
  std::string counsellor;  // given name; empty without one
  std::string search{};    // what is looked for in the list
  Guides guides{};
};
html::Html network_page(http::Visit& visit, const NetworkPage& page);
html::Html network_card(http::Visit& visit, const std::vector<Contact>& contacts,
                        const std::vector<ContactMoment>& moments);
// The picture: the student in the middle, the others in three rings. The list says the same.
html::Html network_picture(http::Visit& visit, const std::vector<Contact>& contacts);

// Who may know of this contact, by name: "Jij en Karin".
html::Html shared_contacts(const std::vector<Contact>& contacts);  // rows of what guides may know
html::Html audience_chip(http::Visit& visit, const Contact& contact, const Guides& guides);
// Those with whom a shared contact is shared, in a sentence.
std::string guides_named(http::Visit& visit, const Guides& guides);

html::Html new_contact_page(http::Visit& visit, const forms::Answers& answers, const Guides& guides);
html::Html changed_contact_page(http::Visit& visit, Id<Contact> id, const forms::Answers& answers,
                                const Guides& guides);

struct ContactPage {
  Contact contact;
  std::vector<ContactMoment> moments{};  // with this contact
  std::vector<Step> steps{};             // the student's own
  Guides guides{};
  forms::Answers plan{};
  std::optional<Id<ContactMoment>> refused{};  // of which the outcome was refused
  forms::Answers outcome{};
};
html::Html contact_page(http::Visit& visit, const ContactPage& page);
// The open ones.
std::vector<layout::Option> step_options(const std::vector<Step>& steps);

struct IntroductionPage {
  std::string counsellor;
  std::vector<Introduction> introductions;
  forms::Answers wish{};
  std::string message{};       // to copy, once a wish was said
  bool wants_message = false;  // the second form was used
};
html::Html introduction_page(http::Visit& visit, const IntroductionPage& page);
html::Html introduction_rows(http::Visit& visit, const std::vector<Introduction>& introductions);

// What a student asked, in the student's file; empty when nothing is open.
html::Html introductions_of_student(http::Visit& visit, const std::vector<Introduction>& introductions,
                                    const std::string& given_name);

}  // namespace koers::course::views
