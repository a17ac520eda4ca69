// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/pagedlist.h"

namespace oh::ui {

enum PlaceColumn { PlaceName, PlaceAddress, PlaceUse, PlaceState, PlaceColumnCount };

/// The preset meeting places (FR74): found, ordered, closed and opened again.
class PlacesPresenter : public PagedList
{
    Q_OBJECT

public:
    explicit PlacesPresenter(Context &context, QObject *parent = nullptr);

    RecordTable<api::Location> *model() const { return m_model; }
    QString search() const { return m_search; }
    void setSearch(const QString &text);
    void setShowsInactive(bool shows);
    void sortBy(int column);
    int sortColumn() const { return PlaceName; }
    Qt::SortOrder sortOrder() const;
    int rowOf(LocationId id) const;

    bool isChanging() const { return m_changeCall != nullptr; }
    /// Ends in stateSet(), inUse() or changeFailed().
    void setActive(const api::Location &place, bool active, bool force = false);

Q_SIGNALS:
    void stateSet(const oh::api::Location &place);
    /// Availability is there, as the sentence says: it stays, and new one is kept away by force.
    void inUse(const oh::api::Location &place, const QString &sentence);
    void changeFailed(const oh::Error &error);

protected:
    Call ask(int offset) override;

private:
    RecordTable<api::Location> *m_model;
    QString m_search;
    bool m_inactive = false;
    LocationSort m_sort = LocationSort::Name;
    Call m_changeCall;
};

} // namespace oh::ui
