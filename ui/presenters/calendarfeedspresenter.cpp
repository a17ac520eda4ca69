// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/calendarfeedspresenter.h"

#include "ui/style/texts.h"

#include <algorithm>

namespace oh::ui {

CalendarFeedsPresenter::CalendarFeedsPresenter(Context &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_loaded(
          context.api, this, [this] { load(); }, [this] { Q_EMIT changed(); })
{}

CalendarFeedsPresenter::~CalendarFeedsPresenter() = default;

void CalendarFeedsPresenter::load()
{
    if (!m_calls.empty())
        return; // their answers are newer
    m_loaded.begin();
    m_load = m_context.api.calendarFeeds([this](const Result<api::CalendarFeeds> &answer) {
        const Call finished = std::move(m_load);
        if (!answer)
            return m_loaded.fail(answer.error());
        m_feeds = answer->items;
        m_loaded.succeed();
        Q_EMIT changed();
    });
}

std::optional<api::CalendarFeed> CalendarFeedsPresenter::feed(CalendarFeedKind kind) const
{
    const auto found =
        std::find_if(m_feeds.cbegin(), m_feeds.cend(),
                     [kind](const api::CalendarFeed &feed) { return feed.kind == kind; });
    return found == m_feeds.cend() ? std::nullopt : std::optional(*found);
}

void CalendarFeedsPresenter::remove(CalendarFeedKind kind)
{
    m_feeds.removeIf([kind](const api::CalendarFeed &feed) { return feed.kind == kind; });
}

void CalendarFeedsPresenter::put(const api::CalendarFeed &feed)
{
    remove(feed.kind);
    m_feeds.append(feed);
}

void CalendarFeedsPresenter::renew(CalendarFeedKind kind)
{
    if (isBusy(kind))
        return;
    m_load.reset(); // an older answer must not undo this
    m_calls[kind] = m_context.api.renewCalendarFeed(
        kind, [this, kind](const Result<api::NewCalendarFeed> &answer) {
            const auto finished = m_calls.extract(kind);
            if (answer) {
                put({kind, answer->createdAt, std::nullopt});
                m_addresses.insert(kind, answer->feedUrl);
                m_loaded.succeed();
            } else {
                m_context.notifier.notifyError(answer.error(),
                                               //: %1 the reason as a sentence
                                               tr("The calendar address could not be made. %1")
                                                   .arg(errorSentence(answer.error())));
            }
            Q_EMIT changed();
            if (answer)
                Q_EMIT renewed(kind);
        });
    Q_EMIT changed();
}

void CalendarFeedsPresenter::revoke(CalendarFeedKind kind)
{
    if (isBusy(kind))
        return;
    m_load.reset();
    m_calls[kind] =
        m_context.api.revokeCalendarFeed(kind, [this, kind](const Result<void> &answer) {
            const auto finished = m_calls.extract(kind);
            // Gone is what was wanted.
            if (answer || answer.error().code == ErrorCode::NotFound) {
                remove(kind);
                m_addresses.remove(kind);
            } else {
                m_context.notifier.notifyError(
                    answer.error(),
                    //: %1 the reason as a sentence
                    tr("The calendar address could not be ended, and still works. %1")
                        .arg(errorSentence(answer.error())));
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void CalendarFeedsPresenter::forgetAddresses()
{
    if (m_addresses.isEmpty())
        return;
    m_addresses.clear();
    Q_EMIT changed();
}

} // namespace oh::ui
