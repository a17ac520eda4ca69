// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/archivepresenter.h"

#include "ui/presenters/slottext.h"
#include "ui/presenters/tagtexts.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr qsizetype longestArchiveSearch = 100;

QString recurrenceName(RecurrencePattern pattern)
{
    switch (pattern) {
    case RecurrencePattern::OneTime:
        return ArchivePresenter::tr("Once");
    case RecurrencePattern::Weekly:
        return ArchivePresenter::tr("Weekly");
    case RecurrencePattern::Monthly:
        return ArchivePresenter::tr("Monthly");
    case RecurrencePattern::Quarterly:
        return ArchivePresenter::tr("Quarterly");
    }
    return {};
}

QString archiveDetail(const api::ArchivedRecord &record)
{
    switch (record.kind) {
    case ArchiveKind::Booking:
        if (const auto status = fromString<BookingStatus>(record.detail))
            return statusName(*status);
        break;
    case ArchiveKind::Availability:
        if (const auto pattern = fromString<RecurrencePattern>(record.detail))
            return recurrenceName(*pattern);
        break;
    case ArchiveKind::Rating:
        return ArchivePresenter::tr("%n star(s)", nullptr, record.detail.toInt());
    case ArchiveKind::Tag:
        if (const auto category = fromString<TagCategory>(record.detail))
            return tagCategoryName(*category);
        break;
    }
    return record.detail;
}

QString archivePeople(const api::ArchivedRecord &record)
{
    QString person = record.person ? record.person->name : QString();
    if (!record.other)
        return person;
    //: two people: the mentor and the mentee of a meeting, or who rated whom
    return ArchivePresenter::tr("%1 → %2").arg(person, record.other->name);
}

RecordTableModel::Cell archiveCell(const api::ArchivedRecord &record, int column,
                                   const QString &zone)
{
    RecordTableModel::Cell cell;
    switch (column) {
    case ArchiveWhat:
        cell.text = ArchivePresenter::kindName(record.kind);
        break;
    case ArchivePerson:
        cell.text = archivePeople(record);
        break;
    case ArchiveTitle:
        cell.text = record.title.simplified();
        cell.hint = record.title;
        break;
    case ArchiveDetail:
        cell.text = archiveDetail(record);
        break;
    case ArchiveTime:
        if (record.startTime && record.endTime)
            cell.text = longRange(*record.startTime, *record.endTime, zone);
        break;
    case ArchiveDeleted:
        cell.text = dateTimeText(record.deletedAt, zone);
        break;
    case ArchiveBy:
        cell.text = record.deletedBy ? record.deletedBy->name : u"–"_s;
        break;
    default:
        break;
    }
    return cell;
}

} // namespace

ArchivePresenter::ArchivePresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::ArchivedRecord>(
          {tr("What"), tr("People"), tr("About"), tr("Details"), tr("Time"), tr("Deleted"),
           tr("By")},
          [this](const api::ArchivedRecord &record, int column) {
              return archiveCell(record, column, zone());
          },
          [](const api::ArchivedRecord &record) { return record.id.toString(); }, this))
{
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
}

QString ArchivePresenter::kindName(ArchiveKind kind)
{
    switch (kind) {
    case ArchiveKind::Booking:
        return tr("Meeting");
    case ArchiveKind::Availability:
        return tr("Availability");
    case ArchiveKind::Rating:
        return tr("Rating");
    case ArchiveKind::Tag:
        return tr("Tag of a person");
    }
    return {};
}

Call ArchivePresenter::ask(int offset)
{
    api::ArchiveQuery query;
    if (m_kind)
        query.kind = {*m_kind};
    if (const QString words = m_search.trimmed(); !words.isEmpty())
        query.q = words.left(longestArchiveSearch);
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.archive(query, answerTo<api::ArchivedRecord>(offset, m_model));
}

void ArchivePresenter::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    askSoon();
}

void ArchivePresenter::setKind(std::optional<ArchiveKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT filterChanged();
    reload();
}

} // namespace oh::ui
