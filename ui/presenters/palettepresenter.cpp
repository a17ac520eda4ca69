// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/palettepresenter.h"

#include "models/domain/wordmatch.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/personsearchpresenter.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int paletteDelayMsecs = 150;
constexpr int shortestWords = 2;
constexpr int longestPaletteWords = 100;
constexpr int foundOfEach = 6;
constexpr int ownMeetings = 50;
constexpr int recentKept = 8;

QString kindName(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Action:
        return u"action"_s;
    case PaletteEntry::Kind::Person:
        return u"person"_s;
    case PaletteEntry::Kind::Booking:
        return u"booking"_s;
    }
    return {};
}

std::optional<PaletteEntry> entryFromJson(const QJsonObject &json)
{
    for (const auto kind :
         {PaletteEntry::Kind::Action, PaletteEntry::Kind::Person, PaletteEntry::Kind::Booking}) {
        if (json[u"kind"].toString() == kindName(kind))
            return PaletteEntry{kind,
                                json[u"id"].toString(),
                                json[u"title"].toString(),
                                json[u"detail"].toString(),
                                {},
                                {}};
    }
    return std::nullopt;
}

} // namespace

PalettePresenter::PalettePresenter(Context &context, const QList<PaletteEntry> &actions,
                                   const QStringList &pages, QObject *parent)
    : QObject(parent), m_context(context), m_actions(actions), m_pages(pages)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(paletteDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &PalettePresenter::ask);
    readMine();
    arrange();
}

PalettePresenter::~PalettePresenter() = default;

QString PalettePresenter::recentName() const
{
    // Several people may use one computer.
    return u"palette.recent/"_s + viewerId(m_context.account).toString();
}

QList<PaletteEntry> PalettePresenter::recent() const
{
    QList<PaletteEntry> entries;
    const QJsonArray saved =
        QJsonDocument::fromJson(m_context.settings.state(recentName())).array();
    for (const auto &item : saved) {
        const auto entry = entryFromJson(item.toObject());
        if (!entry)
            continue;
        if (entry->kind != PaletteEntry::Kind::Action) {
            if (hasPage(entry->id.section(u'/', 0, 0)))
                entries.append(*entry);
            continue;
        }
        // As it is now, and only where it is now.
        const auto found =
            std::find_if(m_actions.cbegin(), m_actions.cend(),
                         [&](const PaletteEntry &action) { return action.id == entry->id; });
        if (found != m_actions.cend())
            entries.append(*found);
    }
    return entries;
}

void PalettePresenter::remember(const PaletteEntry &entry)
{
    QJsonArray kept{QJsonObject{{u"kind"_s, kindName(entry.kind)},
                                {u"id"_s, entry.id},
                                {u"title"_s, entry.title},
                                {u"detail"_s, entry.detail}}};
    const QJsonArray saved =
        QJsonDocument::fromJson(m_context.settings.state(recentName())).array();
    for (const auto &item : saved) {
        if (item[u"id"].toString() != entry.id && kept.size() < recentKept)
            kept.append(item);
    }
    m_context.settings.setState(recentName(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void PalettePresenter::search(const QString &words)
{
    m_words = words.trimmed().left(longestPaletteWords);
    m_people.reset();
    m_bookings.reset();
    m_foundPeople.clear();
    m_foundBookings.clear();
    m_problem.clear();
    if (m_words.size() >= shortestWords)
        m_delay.start();
    else
        m_delay.stop();
    arrange();
}

QString PalettePresenter::personPage() const
{
    for (const QString &page : {u"users"_s, u"mentors"_s, u"mentees"_s}) {
        if (hasPage(page))
            return page;
    }
    return {};
}

void PalettePresenter::ask()
{
    askForPeople();
    askForBookings();
    Q_EMIT changed();
}

void PalettePresenter::takeProblem(const Error &error)
{
    //: %1 the reason as a sentence
    m_problem = tr("Not everything could be searched. %1").arg(inlineError(error));
}

template <typename Person, typename Details>
ui::Done<api::Page<Person>> PalettePresenter::takePeople(const QString &page, Details details)
{
    return [this, page, details](const Result<api::Page<Person>> &answer) {
        const Call finished = std::move(m_people);
        if (!answer) {
            takeProblem(answer.error());
        } else {
            for (const Person &person : answer->items)
                m_foundPeople.append({PaletteEntry::Kind::Person,
                                      page + u'/' + person.id.toString(),
                                      person.name,
                                      details(person),
                                      {},
                                      {}});
        }
        arrange();
    };
}

void PalettePresenter::askForPeople()
{
    const QString page = personPage();
    const auto wanted = [this]<typename Query>(Query query) {
        query.q = m_words;
        query.limit = foundOfEach;
        return query;
    };
    const auto work = [](const auto &person) {
        return titleAndCompany(person.title, person.company);
    };
    if (page == "users"_L1) {
        auto query = wanted(api::AccountsQuery());
        query.includeInactive = true;
        m_people =
            m_context.api.accounts(query, takePeople<api::AccountSummary>(page, personDetails));
    } else if (page == "mentors"_L1) {
        m_people = m_context.api.mentors(wanted(api::MentorQuery()),
                                         takePeople<api::MentorSummary>(page, work));
    } else if (page == "mentees"_L1) {
        m_people = m_context.api.mentees(wanted(api::MenteeQuery()),
                                         takePeople<api::MenteeSummary>(page, work));
    }
}

void PalettePresenter::askForBookings()
{
    if (!hasPage(u"bookings"_s))
        return;
    api::AdminBookingsQuery query;
    query.q = m_words;
    query.limit = foundOfEach;
    m_bookings =
        m_context.api.adminBookings(query, [this](const Result<api::Page<api::Booking>> &answer) {
            const Call finished = std::move(m_bookings);
            if (!answer) {
                takeProblem(answer.error());
            } else {
                for (const api::Booking &booking : answer->items)
                    m_foundBookings.append(bookingEntry(booking));
            }
            arrange();
        });
}

void PalettePresenter::readMine()
{
    if (!hasPage(u"my-bookings"_s))
        return;
    api::MyBookingsQuery query;
    query.limit = ownMeetings;
    m_mineCall =
        m_context.api.myBookings(query, [this](const Result<api::Page<api::Booking>> &answer) {
            const Call finished = std::move(m_mineCall);
            if (!answer)
                takeProblem(answer.error());
            else
                m_mine = answer->items;
            arrange();
        });
}

PaletteEntry PalettePresenter::bookingEntry(const api::Booking &booking) const
{
    const bool mine = hasPage(u"my-bookings"_s);
    const QString when = dateTimeText(booking.meetingStartTime, viewerZone(m_context.account));
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Booking;
    entry.id = (mine ? u"my-bookings/"_s : u"bookings/"_s) + booking.id.toString();
    entry.title = mine ? otherParty(booking, viewerId(m_context.account)).name
                       //: two people who meet
                       : tr("%1 and %2").arg(booking.mentor.name, booking.mentee.name);
    //: %1 a moment, %2 what a meeting is about
    entry.detail = tr("%1 · %2").arg(when, booking.meetingGoal.simplified());
    return entry;
}

QList<PaletteEntry> PalettePresenter::matchingActions() const
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (const PaletteEntry &action : m_actions) {
        // Where it stands in the menus helps to find it, but less than what it is called.
        const int score = std::max(wordMatch(m_words, action.title) * 2,
                                   wordMatch(m_words, action.detail + u' ' + action.title));
        if (score > 0)
            scored.append({score + (action.obstacle.isEmpty() ? 1 : 0), action});
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> actions;
    for (const auto &[score, action] : std::as_const(scored))
        actions.append(action);
    return actions;
}

void PalettePresenter::arrange()
{
    QList<PaletteEntry> entries;
    if (m_words.isEmpty()) {
        entries = recent();
        for (const PaletteEntry &action : m_actions) {
            if (!entries.contains(action))
                entries.append(action);
        }
    } else {
        entries = matchingActions();
        entries += m_foundPeople;
        for (const api::Booking &booking : std::as_const(m_mine)) {
            const PaletteEntry entry = bookingEntry(booking);
            if (wordMatch(m_words, entry.title + u' ' + entry.detail) > 0)
                entries.append(entry);
        }
        entries += m_foundBookings;
    }
    m_entries = entries;
    Q_EMIT changed();
}

bool PalettePresenter::choose(int row)
{
    if (row < 0 || row >= m_entries.size())
        return false;
    const PaletteEntry entry = m_entries[row];
    if (!entry.obstacle.isEmpty())
        return false;
    remember(entry);
    if (entry.kind == PaletteEntry::Kind::Action)
        Q_EMIT actionChosen(entry.id);
    else
        Q_EMIT targetChosen(entry.id);
    return true;
}

} // namespace oh::ui
