// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

namespace oh::test {

ui::Call FakeApi::exceptionQueue(const api::OverridesQuery &query,
                                 ui::Done<api::OverrideQueue> done)
{
    return exceptionQueueCalls.record(query, std::move(done));
}

ui::Call FakeApi::exception(ExceptionId id, ui::Done<api::TierOverride> done)
{
    return exceptionCalls.record(id, std::move(done));
}

ui::Call FakeApi::decideException(ExceptionId id, OverrideDecision decision,
                                  const api::DecideOverride &answer,
                                  ui::Done<api::TierOverride> done)
{
    return decideExceptionCalls.record({id, decision, answer}, std::move(done));
}

ui::Call FakeApi::decideExceptions(const api::DecideOverrides &decision,
                                   ui::Done<api::DecisionOutcomes> done)
{
    return decideExceptionsCalls.record(decision, std::move(done));
}

ui::Call FakeApi::undoExceptions(const api::UndoOverrides &decided,
                                 ui::Done<api::DecisionOutcomes> done)
{
    return undoExceptionsCalls.record(decided, std::move(done));
}

ui::Call FakeApi::decideTags(const api::DecideTags &decision, ui::Done<api::DecidedTags> done)
{
    return decideTagsCalls.record(decision, std::move(done));
}

ui::Call FakeApi::decideAccounts(const api::DecideAccounts &decision,
                                 ui::Done<api::AccountOutcomes> done)
{
    return decideAccountsCalls.record(decision, std::move(done));
}

ui::Call FakeApi::undoException(ExceptionId id, ui::Done<api::TierOverride> done)
{
    return undoExceptionCalls.record(id, std::move(done));
}

ui::Call FakeApi::adminTags(const api::AdminTagsQuery &query,
                            ui::Done<api::Page<api::AdminTag>> done)
{
    return adminTagsCalls.record(query, std::move(done));
}

ui::Call FakeApi::approveTag(TaxonomyId id, ui::Done<api::AdminTag> done)
{
    return approveTagCalls.record(id, std::move(done));
}

ui::Call FakeApi::rejectTag(TaxonomyId id, const api::RejectTag &refusal,
                            ui::Done<api::AdminTag> done)
{
    return rejectTagCalls.record({id, refusal}, std::move(done));
}

ui::Call FakeApi::createTag(const api::CreateTag &tag, ui::Done<api::AdminTag> done)
{
    return createTagCalls.record(tag, std::move(done));
}

ui::Call FakeApi::updateTag(TaxonomyId id, const api::UpdateTag &change,
                            ui::Done<api::AdminTag> done)
{
    return updateTagCalls.record({id, change}, std::move(done));
}

ui::Call FakeApi::mergeTag(TaxonomyId id, const api::MergeTag &merge, ui::Done<api::AdminTag> done)
{
    return mergeTagCalls.record({id, merge}, std::move(done));
}

ui::Call FakeApi::explainMatchOf(UserId person, UserId other, ui::Done<api::ExplainedMatch> done)
{
    return explainMatchOfCalls.record({person, other}, std::move(done));
}

} // namespace oh::test
