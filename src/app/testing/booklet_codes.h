// Which columns of text the booklet of a person need not tell as they stand (app/booklet_test.cpp).
#pragma once

#include <string_view>
#include <utility>

namespace koers::app::testing {

// Columns of text that nobody wrote: codes, which the booklet says in words,
inline constexpr std::string_view coded =
    "campus.person.language campus.roles.role campus.roles.unit_kind campus.enrolments.pathway "
    "campus.guides.kind campus.notices.kind campus.quiet_kinds.kind campus.personas.role "
    "campus.sessions.view campus.sign_in_links.purpose portfolio.rests.audience "
    "portfolio.experience_skills.skill portfolio.experiences.kind portfolio.experiences.feelings "
    "portfolio.experiences.audience portfolio.drafts.kind portfolio.drafts.feelings "
    "portfolio.drafts.audience portfolio.competencies.competency portfolio.answers.card "
    "portfolio.answers.choices portfolio.answers.picture portfolio.media.card portfolio.media.kind "
    "portfolio.media.state portfolio.media.flaw portfolio.self_changes.kind "
    "portfolio.self_statements.part portfolio.self_statements.word portfolio.self_statements.audience "
    "course.contact_moments.state course.contacts.closeness course.contacts.audience course.steps.origin "
    "course.steps.state course.goals.origin course.goals.state choices.explorations.kind "
    "choices.choice_notices.kind choices.choices.turned_out experts.moderations.act experts.threads.state "
    "experts.offers.state guidance.conversations.kind guidance.conversations.asked_by "
    "guidance.conversations.state guidance.conversations.wish guidance.conversations.companion_relation "
    "guidance.conversations.channel guidance.two_texts.movement guidance.two_texts.settled_as "
    "guidance.initiatives.initiative guidance.notes.movement guidance.notes.competency "
    "guidance.note_drafts.movement guidance.ticks.helped guidance.picture_parts.competency "
    "guidance.picture_evidence.competency guidance.picture_evidence.kind guidance.assignments.reason "
    "guidance.handovers.reason guidance.handovers.first_talk guidance.handovers.ended_as "
    "referrals.lines.kind referrals.requests.state referrals.joint_requests.scope "
    "referrals.joint_requests.state help.outside_help.by_kind help.outside_help.kind "
    "help.outside_help.may_know help.outside_help.first_contact help.outside_help.state "
    "help.instruments.audience publication.folios.form publication.folios.colour publication.items.kind "
    "publication.items.content publication.shares.reach publication.snapshots.form "
    "publication.snapshots.colour publication.snapshot_items.kind publication.snapshot_items.content "
    "publication.snapshot_items.experience_kind publication.snapshot_items.competencies "
    "publication.snapshot_media.kind publication.snapshot_proofs.experience_kind "
    "quality.judgements.unit_kind quality.judgements.criterion quality.judgements.judgement "
    "quality.judgements.evidence_state rounds.invitations.channel rounds.invitations.picked_by "
    "intake.words.topic rounds.rounds.channels rounds.feeds.language signals.signals.rule "
    "signals.signals.state signals.signals.ending signals.verdicts.verdict signals.verdicts.remedy "
    "signals.verdicts.helped signals.rules.rule placements.moments.kind placements.moments.state "
    "placements.moments.channel placements.moments.trainer_joins placements.observations.qualities "
    "placements.trainer_links.closed_because placements.happenings.outcome placements.recap_lines.voice "
    "placements.agreements.voice placements.agreements.by_voice requirement.results.value "
    "requirement.results.answer requirement.evidence.kind support.agreements.state "
    "support.signatures.voice aftercare.cases.reason aftercare.contacts.channel aftercare.asks.answer "
    "aftercare.handovers.ground aftercare.handovers.state direction.editions.state policy.choices.level "
    "policy.choices.kind policy.choices.setting policy.deviations.state policy.goals.state "
    "commitments.commitments.unit_kind commitments.commitments.origin_kind commitments.commitments.state "
    "commitments.asked.unit_kind commitments.asked.origin_kind commitments.asked.state "
    "commitments.owners.unit_kind commitments.deputies.unit_kind commitments.appointed.unit_kind "
    "commitments.meetings.unit_kind commitments.meetings.kind commitments.meetings.standing "
    "commitments.items.kind commitments.items.about_kind commitments.decisions_asked.unit_kind "
    "commitments.decisions_asked.state commitments.decisions_taken.unit_kind "
    "commitments.decisions_taken.state ";

// and what has another reason.
inline constexpr std::pair<std::string_view, std::string_view> left_out[] = {
    {"campus.accepted_forms.answer", "an address within Koers, which leads nowhere outside it"},
    {"campus.notices.reader", "what the reader must be, which the booklet is for already"},
    {"campus.personas.name", "under which name the demo signs somebody in"},
    {"campus.personas.about_nl", "in the language of the booklet; the other one is in koers.json"},
    {"campus.personas.about_en", "in the language of the booklet; the other one is in koers.json"},
    {"campus.fact_changes.subject", "that counts were made anew"},
    {"portfolio.answers.competency", "what the question is about, which stands above the answer"},
    {"portfolio.answers.meaning", "what the question asks for, which stands above the answer"},
    {"portfolio.answers.form", "how it was answered, which is to be seen"},
    {"course.contact_moments.subject", "the option it is about, which stands among the choices"},
    {"choices.explorations.item", "its place in an address; the name stands there"},
    {"experts.threads.subject", "the option it is about, which stands among the choices"},
    {"support.signatures.text_hash", "what the signed text is compared with; the text stands there"},
    {"policy.goals.aspect", "the aspect by its place in an address; its name stands in the vision"},
    {"policy.goals.indicator", "the figure by its place in an address"},
    {"commitments.commitments.origin_ref",
     "where it came from by its place in an address; its title stands there"},
    {"commitments.commitments.indicator", "the figure by its place in an address"},
    {"commitments.asked.origin_ref", "where it came from by its place in an address; its title stands there"},
    {"commitments.asked.indicator", "the figure by its place in an address"},
    {"commitments.items.about_ref", "what it is about by its place in an address; its title stands there"},
    {"guidance.facts.counsellor_since", "a figure; who guided since when stands there in words"},
};

}  // namespace koers::app::testing
