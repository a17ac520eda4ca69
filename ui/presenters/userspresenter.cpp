// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/userspresenter.h"

#include "ui/presenters/reputationtexts.h"
#include "ui/presenters/slottext.h"
#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using UserCell = RecordTableModel::Cell;
using UsersList = UsersPresenter;

constexpr qsizetype longestUserSearch = 100;

UserCell dayCell(const Context &context, const std::optional<QDateTime> &moment)
{
    if (!moment)
        return {.text = UsersPresenter::tr("never"), .muted = true};
    return {.text = shortDayText(*moment, viewerZone(context.account)),
            .hint = relativeText(*moment, context.clock.now())};
}

QIcon stateIcon(const api::AccountSummary &person)
{
    if (person.deletedAt)
        return icon(u"trash"_s, IconTone::Danger);
    if (!person.isActive)
        return icon(u"x"_s, IconTone::Muted);
    if (person.isDormant)
        return icon(u"clock"_s, IconTone::Warning);
    return icon(u"check"_s, IconTone::Success);
}

UserCell userCell(const Context &context, const api::AccountSummary &person, int column)
{
    const bool gone = person.deletedAt || !person.isActive;
    const bool scored = person.role != Role::Coordinator;
    UserCell cell;
    switch (column) {
    case UserName:
        cell.text = person.name;
        break;
    case UserRole:
        cell.text = roleName(person.role);
        break;
    case UserWork:
        cell.text = titleAndCompany(person.title, person.company);
        cell.hint = cell.text;
        break;
    case UserState:
        cell.text = accountStateName(person);
        cell.icon = stateIcon(person);
        break;
    case UserScore:
        cell.text = scored ? u"%1 · %2"_s.arg(scoreText(person.reputationScore),
                                              tierName(person.reputationTier))
                           : u"–"_s;
        break;
    case UserActivity:
        cell = dayCell(context, person.lastActivityAt);
        break;
    case UserSignIn:
        cell = dayCell(context, person.lastSignInAt);
        break;
    case UserCreated:
        cell = dayCell(context, person.createdAt);
        break;
    case UserZone:
        cell.text = person.timeZone;
        break;
    default:
        break;
    }
    cell.muted = cell.muted || gone;
    return cell;
}

QStringList userHeaders()
{
    return {UsersPresenter::tr("Name"),         UsersPresenter::tr("Role"),
            UsersPresenter::tr("Work"),         UsersPresenter::tr("State"),
            UsersPresenter::tr("Score"),        UsersPresenter::tr("Last booking"),
            UsersPresenter::tr("Last sign-in"), UsersPresenter::tr("Account made"),
            UsersPresenter::tr("Time zone")};
}

AccountState stateFor(UsersList::Who who)
{
    switch (who) {
    case UsersList::Who::Active:
    case UsersList::Who::Dormant:
        return AccountState::Active;
    case UsersList::Who::Deactivated:
        return AccountState::Inactive;
    case UsersList::Who::Removed:
        return AccountState::Deleted;
    case UsersList::Who::Everybody:
        return AccountState::All;
    }
    return AccountState::Active;
}

} // namespace

QString accountStateName(const api::AccountSummary &person)
{
    if (person.deletedAt)
        return UsersPresenter::tr("Removed");
    if (!person.isActive)
        return UsersPresenter::tr("Deactivated");
    return person.isDormant ? UsersPresenter::tr("Dormant") : UsersPresenter::tr("Active");
}

UsersPresenter::UsersPresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::AccountSummary>(
          userHeaders(),
          [&context](const api::AccountSummary &person, int column) {
              return userCell(context, person, column);
          },
          [](const api::AccountSummary &person) { return person.id.toString(); }, this))
{
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
}

Call UsersPresenter::ask(int offset)
{
    api::AccountsQuery query;
    query.role = m_filter.role;
    if (const QString words = m_filter.text.trimmed(); !words.isEmpty())
        query.q = words.left(longestUserSearch);
    query.state = stateFor(m_filter.who);
    query.dormant = m_filter.who == Who::Dormant;
    query.tier = m_filter.tiers;
    query.sort = m_sort;
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.accounts(query, answerTo<api::AccountSummary>(offset, m_model));
}

void UsersPresenter::setSearch(const QString &text)
{
    if (m_filter.text == text)
        return;
    m_filter.text = text;
    askSoon();
}

void UsersPresenter::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    reload();
}

void UsersPresenter::sortBy(int column)
{
    AccountSort sort = m_sort;
    switch (column) {
    case UserName:
        sort = m_sort == AccountSort::Name ? AccountSort::NameDescending : AccountSort::Name;
        break;
    case UserRole:
        sort = AccountSort::Role;
        break;
    case UserScore:
        sort = m_sort == AccountSort::ScoreDescending ? AccountSort::Score
                                                      : AccountSort::ScoreDescending;
        break;
    case UserActivity:
        sort = AccountSort::LastActivityDescending;
        break;
    case UserCreated:
        sort = AccountSort::CreatedDescending;
        break;
    default:
        break;
    }
    const bool other = sort != m_sort;
    m_sort = sort;
    Q_EMIT filterChanged(); // the header has moved its mark already
    if (other)
        reload();
}

int UsersPresenter::sortColumn() const
{
    switch (m_sort) {
    case AccountSort::Name:
    case AccountSort::NameDescending:
        return UserName;
    case AccountSort::Role:
        return UserRole;
    case AccountSort::Score:
    case AccountSort::ScoreDescending:
        return UserScore;
    case AccountSort::LastActivityDescending:
        return UserActivity;
    case AccountSort::CreatedDescending:
        return UserCreated;
    }
    return UserName;
}

Qt::SortOrder UsersPresenter::sortOrder() const
{
    return m_sort == AccountSort::Name || m_sort == AccountSort::Role ||
                   m_sort == AccountSort::Score
               ? Qt::AscendingOrder
               : Qt::DescendingOrder;
}

int UsersPresenter::rowOf(UserId id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row)->id == id)
            return row;
    }
    return -1;
}

} // namespace oh::ui
