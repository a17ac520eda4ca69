// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/exportspresenter.h"

#include "ui/presenters/viewer.h"
#include "ui/style/icons.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

using ExportCell = RecordTableModel::Cell;

constexpr int exportPollMs = 2'000;

QIcon exportStateIcon(ExportStatus status)
{
    switch (status) {
    case ExportStatus::Queued:
    case ExportStatus::Running:
        return icon(u"clock"_s, IconTone::Info);
    case ExportStatus::Done:
        return icon(u"check"_s, IconTone::Success);
    case ExportStatus::Failed:
        return icon(u"alert"_s, IconTone::Danger);
    case ExportStatus::Canceled:
    case ExportStatus::Expired:
        return icon(u"x"_s, IconTone::Muted);
    }
    return {};
}

ExportCell exportCell(const api::Export &item, int column, const Context &context)
{
    const QString zone = viewerZone(context.account);
    const QDateTime now = context.clock.now();
    ExportCell cell;
    switch (column) {
    case ExportWhat:
        //: %1 what an export is of, %2 its format
        cell.text = ExportsPresenter::tr("%1 (%2)").arg(exportKindName(item.kind),
                                                        exportFormatName(item.format));
        break;
    case ExportAsked:
        cell.text = relativeText(item.createdAt, now);
        cell.hint = dateTimeText(item.createdAt, zone);
        break;
    case ExportWho:
        cell.text = item.isMine ? ExportsPresenter::tr("You") : item.requesterName;
        if (!item.isMine)
            cell.hint = ExportsPresenter::tr("Only who asked for it can save it");
        break;
    case ExportState:
        cell.text = exportStateText(item);
        cell.icon = exportStateIcon(item.status);
        cell.hint = item.error.value_or(cell.text);
        break;
    case ExportSize:
        cell.text = item.bytes ? sizeText(*item.bytes) : u"–"_s;
        if (item.status == ExportStatus::Done)
            cell.hint = ExportsPresenter::tr("%n row(s)", nullptr, item.rowsDone);
        break;
    case ExportKept:
        if (item.status == ExportStatus::Done && item.expiresAt) {
            cell.text = relativeText(*item.expiresAt, now);
            cell.hint = dateTimeText(*item.expiresAt, zone);
        } else {
            cell.text = u"–"_s;
        }
        break;
    default:
        break;
    }
    cell.muted = item.status == ExportStatus::Canceled || item.status == ExportStatus::Expired;
    return cell;
}

} // namespace

QString exportKindName(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Sessions:
        return ExportsPresenter::tr("Sessions");
    case ExportKind::Feedback:
        return ExportsPresenter::tr("Feedback");
    case ExportKind::Users:
        return ExportsPresenter::tr("Users");
    case ExportKind::Figures:
        return ExportsPresenter::tr("Figures");
    }
    return {};
}

QString exportFormatName(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"CSV"_s : u"JSON"_s;
}

QString exportStateText(const api::Export &item)
{
    const QLocale locale;
    switch (item.status) {
    case ExportStatus::Queued:
        return ExportsPresenter::tr("Waits");
    case ExportStatus::Running:
        if (item.rowsTotal)
            //: %1 and %2 numbers of rows
            return ExportsPresenter::tr("Being written: %1 of %2 rows")
                .arg(locale.toString(item.rowsDone), locale.toString(*item.rowsTotal));
        return ExportsPresenter::tr("Being written");
    case ExportStatus::Done:
        return ExportsPresenter::tr("Ready");
    case ExportStatus::Failed:
        return item.error ? ExportsPresenter::tr("Failed: %1").arg(*item.error)
                          : ExportsPresenter::tr("Failed");
    case ExportStatus::Canceled:
        return item.isWithdrawn ? ExportsPresenter::tr("Taken back: a person in it was erased")
                                : ExportsPresenter::tr("Canceled");
    case ExportStatus::Expired:
        return ExportsPresenter::tr("Deleted after a day");
    }
    return {};
}

ExportsPresenter::ExportsPresenter(Context &context, QObject *parent)
    : PagedList(context, parent),
      m_model(new RecordTable<api::Export>(
          {tr("Export"), tr("Asked for"), tr("By"), tr("State"), tr("Size"), tr("Deleted")},
          [&context](const api::Export &item, int column) {
              return exportCell(item, column, context);
          },
          [](const api::Export &item) { return item.id.toString(); }, this)),
      m_download(context)
{
    m_poll.setSingleShot(true);
    m_poll.setInterval(exportPollMs);
    connect(&m_poll, &QTimer::timeout, this, &PagedList::reload);
    connect(m_model, &RecordTableModel::moreWanted, this,
            [this](int offset) { askMore(offset, m_model); });
    connect(this, &PagedList::stateChanged, this, &ExportsPresenter::watch);
    // One that is finished is told of.
    connect(&context.live, &Live::notificationsChanged, this, [this] {
        if (m_watching)
            reload();
    });
    connect(&context.live, &Live::resynced, this, [this] {
        if (m_watching)
            reload();
    });
}

ExportsPresenter::~ExportsPresenter() = default;

Call ExportsPresenter::ask(int offset)
{
    api::ExportsQuery query;
    query.limit = pageSize;
    query.offset = offset;
    return m_context.api.exportList(query, answerTo<api::Export>(offset, m_model));
}

void ExportsPresenter::setWatching(bool watching)
{
    m_watching = watching;
    watch();
}

void ExportsPresenter::watch()
{
    bool anyOpen = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anyOpen = anyOpen || isOpen(*m_model->record(row));
    if (m_watching && anyOpen && state() == State::Content)
        m_poll.start();
    else
        m_poll.stop();
}

int ExportsPresenter::rowOf(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->idOf(row) == id)
            return row;
    }
    return -1;
}

QDate ExportsPresenter::today() const
{
    return m_context.clock.now().toTimeZone(timeZone(zone())).date();
}

QString ExportsPresenter::problemOf(const Wish &wish)
{
    if (wish.from.isValid() && wish.to.isValid() && wish.to < wish.from)
        return tr("The last day is before the first one.");
    return {};
}

api::ExportWish ExportsPresenter::wishOf(const Wish &wish) const
{
    api::ExportWish asked;
    asked.kind = wish.kind;
    asked.format = wish.format;
    asked.byteOrderMark = wish.byteOrderMark && wish.format == ExportFormat::Csv;
    const QTimeZone here = timeZone(zone());
    if (wish.from.isValid())
        asked.from = wish.from.startOfDay(here).toUTC();
    if (wish.to.isValid())
        asked.to = wish.to.addDays(1).startOfDay(here).toUTC();
    asked.timeZone = zone();
    return asked;
}

void ExportsPresenter::request(const Wish &wish)
{
    if (isAsking())
        return;
    if (const QString problem = problemOf(wish); !problem.isEmpty()) {
        Q_EMIT askFailed(problem);
        return;
    }
    m_ask =
        m_context.api.requestExport(wishOf(wish), [this, wish](const Result<api::Export> &answer) {
            const Call finished = std::move(m_ask);
            if (!answer) {
                Q_EMIT askFailed(inlineError(answer.error()));
                return;
            }
            m_wishes[answer->id] = wish;
            Q_EMIT asked(*answer);
            reload();
        });
}

bool ExportsPresenter::isOpen(const api::Export &item)
{
    return item.status == ExportStatus::Queued || item.status == ExportStatus::Running;
}

bool ExportsPresenter::maySave(const api::Export &item) const
{
    return item.isMine && item.status == ExportStatus::Done && !m_download.isRunning();
}

bool ExportsPresenter::mayCancel(const api::Export &item) const
{
    return (isOpen(item) || item.status == ExportStatus::Done) && !m_cancels.contains(item.id);
}

bool ExportsPresenter::mayAskAgain(const api::Export &item)
{
    return !isOpen(item) && item.status != ExportStatus::Done;
}

void ExportsPresenter::cancel(const api::Export &item)
{
    if (!mayCancel(item))
        return;
    const ExportId id = item.id;
    m_cancels[id] = m_context.api.cancelExport(id, [this, id](const Result<api::Export> &answer) {
        const auto finished = m_cancels.extract(id);
        if (!answer && answer.error().code != ErrorCode::NotFound)
            m_context.notifier.notifyError(answer.error(), errorSentence(answer.error()));
        reload();
    });
    Q_EMIT stateChanged();
}

void ExportsPresenter::askAgain(const api::Export &item)
{
    const auto known = m_wishes.find(item.id);
    if (known == m_wishes.end())
        Q_EMIT formWanted(item.kind, item.format);
    else
        request(Wish(known->second));
}

void ExportsPresenter::save(const api::Export &item, const QString &path)
{
    m_download.start({Download::What::Export, item.id.value, path});
}

QString ExportsPresenter::fileName(const api::Export &item)
{
    return u"%1-%2.%3"_s.arg(toString(item.kind), item.createdAt.date().toString(Qt::ISODate),
                             toString(item.format));
}

} // namespace oh::ui
