// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/placespresenter.h"

#include "ui/style/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using PlaceCell = RecordTableModel::Cell;

constexpr qsizetype longestPlaceSearch = 100;

PlaceCell placeCell(const api::Location &place, int column)
{
    PlaceCell cell;
    switch (column) {
    case PlaceName:
        cell.text = place.name;
        break;
    case PlaceAddress:
        cell.text = place.address;
        cell.hint = place.notes ? place.address + u'\n' + *place.notes : place.address;
        break;
    case PlaceUse:
        cell.text = place.usedByBlocks ? QLocale().toString(*place.usedByBlocks) : u"–"_s;
        cell.hint = place.usedByBlocks
                        ? PlacesPresenter::tr("%n time(s) that mentors offer are here", nullptr,
                                              *place.usedByBlocks)
                        : QString();
        break;
    case PlaceState:
        cell.text =
            place.isActive ? PlacesPresenter::tr("Active") : PlacesPresenter::tr("Deactivated");
        cell.icon =
            place.isActive ? icon(u"check"_s, IconTone::Success) : icon(u"x"_s, IconTone::Muted);
        break;
    default:
        break;
    }
    cell.muted = !place.isActive;
    return cell;
}

} // namespace

PlacesPresenter::PlacesPresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::Location>(
          {tr("Name"), tr("Address"), tr("In use"), tr("State")}, placeCell,
          [](const api::Location &place) { return place.id.toString(); }, this))
{
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
}

Call PlacesPresenter::ask(int offset)
{
    api::LocationsQuery query;
    if (const QString words = m_search.trimmed(); !words.isEmpty())
        query.q = words.left(longestPlaceSearch);
    query.includeInactive = m_inactive;
    query.sort = m_sort;
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.placeList(query, answerTo<api::Location>(offset, m_model));
}

void PlacesPresenter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    askSoon();
}

void PlacesPresenter::setShowsInactive(bool shows)
{
    if (m_inactive == shows)
        return;
    m_inactive = shows;
    Q_EMIT filterChanged();
    reload();
}

void PlacesPresenter::sortBy(int column)
{
    if (column == PlaceName) {
        m_sort = m_sort == LocationSort::Name ? LocationSort::NameDescending : LocationSort::Name;
        reload();
    }
    Q_EMIT filterChanged(); // the header has moved its mark already
}

Qt::SortOrder PlacesPresenter::sortOrder() const
{
    return m_sort == LocationSort::Name ? Qt::AscendingOrder : Qt::DescendingOrder;
}

int PlacesPresenter::rowOf(LocationId id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row)->id == id)
            return row;
    }
    return -1;
}

void PlacesPresenter::setActive(const api::Location &place, bool active, bool force)
{
    if (isChanging())
        return;
    api::UpdateLocation change;
    change.version = place.version;
    change.isActive = active;
    change.force = force;
    m_changeCall = m_context.api.updatePlace(
        place.id, change, [this, place](const Result<api::Location> &answer) {
            const Call finished = std::move(m_changeCall);
            if (answer) {
                Q_EMIT stateSet(*answer);
                reload();
                return;
            }
            const Error &error = answer.error();
            if (error.code == ErrorCode::LocationInUse) {
                Q_EMIT inUse(place, error.message);
                return;
            }
            Q_EMIT changeFailed(error);
            if (error.code == ErrorCode::StaleVersion || error.code == ErrorCode::NotFound)
                reload(); // somebody else was faster: what they made of it is shown
        });
}

} // namespace oh::ui
