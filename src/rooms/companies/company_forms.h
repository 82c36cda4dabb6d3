// The forms of a company and of who trains there.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/companies/company.h"
#include "rooms/companies/company_texts.h"

namespace koers::companies {

// The options of the sector are those of content (views::sector_givens).
inline constexpr auto company_form = forms::form<CompanyDraft>(
    forms::text<&CompanyDraft::name>(
        "naam",
        {.label = company_texts::name, .needed = company_texts::name_missing, .longest = longest_company}),
    forms::text<&CompanyDraft::place>("plaats", {.label = company_texts::place, .longest = longest_company}),
    forms::choice<&CompanyDraft::sector>("sector",
                                         {.label = company_texts::sector, .none = company_texts::no_sector}),
    forms::day<&CompanyDraft::recognised_on>("erkend", {.label = company_texts::recognised, .past = true}),
    forms::text<&CompanyDraft::recognised_by>(
        "bron", {.label = company_texts::recognised_by, .longest = longest_company}));

inline constexpr auto trainer_form = forms::form<TrainerDraft>(
    forms::text<&TrainerDraft::name>("opleider", {.label = company_texts::trainer_name,
                                                  .needed = company_texts::trainer_missing,
                                                  .longest = longest_company}),
    forms::text<&TrainerDraft::email>(
        "mail", {.label = company_texts::trainer_email, .longest = longest_address, .type = "email"}),
    forms::text<&TrainerDraft::phone>(
        "telefoon", {.label = company_texts::trainer_phone, .longest = longest_address, .type = "tel"}));

}  // namespace koers::companies
