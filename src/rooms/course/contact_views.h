// The student's network: the picture and the list, one person, and asking for an introduction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "platform/http/visit.h"
#include "rooms/course/contact.h"

namespace koers::course::views {

struct NetworkPage {
  std::vector<Contact> contacts;
  std::vector<ContactMoment> moments;
  std::vector<Introduction> introductions;
  std::string counsellor;  // given name; empty without one
};
html::Html network_page(http::Visit& visit, const NetworkPage& page);
html::Html network_card(http::Visit& visit, const std::vector<Contact>& contacts,
                        const std::vector<ContactMoment>& moments);
// The picture: the student in the middle, the others in three rings. The list says the same.
html::Html network_picture(http::Visit& visit, const std::vector<Contact>& contacts);

struct ContactForm {
  ContactDraft draft{};
  std::vector<ContactDraft::Flaw> flaws{};
  std::optional<Id<Contact>> changes{};  // none for a new one
};
html::Html contact_form_page(http::Visit& visit, const ContactForm& form);

struct ContactPage {
  Contact contact;
  std::vector<ContactMoment> moments{};  // with this contact
  std::vector<Step> steps{};             // the student's own open steps
  ContactMomentDraft draft{};
  std::vector<ContactMomentDraft::Flaw> flaws{};
  std::optional<Id<ContactMoment>> refused{};  // of which the outcome was refused
  std::string outcome{};
  std::optional<OutcomeFlaw> outcome_flaw{};
};
html::Html contact_page(http::Visit& visit, const ContactPage& page);

struct IntroductionPage {
  std::string counsellor;
  std::vector<Introduction> introductions;
  std::string wish{};
  std::string message{};  // to copy, once a wish was said
  std::optional<OutcomeFlaw> flaw{};
  bool wants_message = false;  // the second form was used
};
html::Html introduction_page(http::Visit& visit, const IntroductionPage& page);
html::Html introduction_rows(http::Visit& visit, const std::vector<Introduction>& introductions);

// What a student asked, in the student's file; empty when nothing is open.
html::Html introductions_of_student(http::Visit& visit, const std::vector<Introduction>& introductions,
                                    const std::string& given_name);

}  // namespace koers::course::views
