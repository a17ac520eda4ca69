// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/pagedlist.h"

namespace oh::ui {

enum UserColumn {
    UserName,
    UserRole,
    UserWork,
    UserState,
    UserScore,
    UserActivity,
    UserSignIn,
    UserCreated,
    UserZone,
    UserColumnCount
};

/// All accounts, for coordinators (FR84): found, filtered and ordered by the server.
class UsersPresenter : public PagedList
{
    Q_OBJECT

public:
    enum class Who { Active, Dormant, Deactivated, Removed, Everybody };
    Q_ENUM(Who)

    struct Filter
    {
        QString text;
        std::optional<Role> role;
        QList<Tier> tiers;
        Who who = Who::Active;
        bool isNarrowing() const
        {
            return !text.trimmed().isEmpty() || role || !tiers.isEmpty() || who != Who::Active;
        }
        bool operator==(const Filter &) const = default;
    };

    explicit UsersPresenter(Context &context, QObject *parent = nullptr);

    RecordTable<api::AccountSummary> *model() const { return m_model; }
    const Filter &filter() const { return m_filter; }
    void setSearch(const QString &text);
    void setFilter(const Filter &filter);
    /// By what a click on the head of the column means; columns that can't order are ignored.
    void sortBy(int column);
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /// -1 when it is not loaded.
    int rowOf(UserId id) const;

protected:
    Call ask(int offset) override;

private:
    RecordTable<api::AccountSummary> *m_model;
    Filter m_filter;
    AccountSort m_sort = AccountSort::Name;
};

/// "Active", "Dormant", "Deactivated" or "Removed".
QString accountStateName(const api::AccountSummary &person);

} // namespace oh::ui
