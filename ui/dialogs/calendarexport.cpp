// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendarexport.h"

#include "models/domain/bookingrules.h"
#include "models/domain/calendarlink.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oh::ui {

CalendarExport::CalendarExport(Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{}

void CalendarExport::exportMeeting(const api::Booking &booking)
{
    const QString name =
        u"office-hours-%1.ics"_s.arg(booking.meetingStartTime.toString(u"yyyy-MM-dd-HHmm"_s));
    auto *dialog = new QFileDialog(
        m_window, tr("Save the meeting for your calendar"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath(name),
        tr("Calendar files (*.ics)"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = booking.id](const QString &file) { saveTo(id, file); });
    dialog->open();
}

void CalendarExport::openInGoogle(const api::Booking &booking)
{
    const api::PersonRef &other = otherParty(booking, viewerId(m_context.account));
    QString wayIn = joinLinkOf(booking.meetingType, booking.googleMeetLink.value_or(QString()),
                               booking.location.value_or(QString()));
    if (wayIn.isEmpty() && booking.meetingType == MeetingType::Online)
        wayIn = ownMeetingLinkText();
    const QUrl page(googleCalendarUrl({tr("Meeting with %1").arg(other.name),
                                       booking.meetingStartTime,
                                       booking.meetingEndTime,
                                       viewerZone(m_context.account),
                                       booking.location.value_or(QString()),
                                       {booking.meetingGoal, wayIn}}));
    if (!QDesktopServices::openUrl(page))
        m_context.notifier.notify(
            Notifier::Kind::Error,
            tr("The browser could not be opened. Save the calendar file instead."));
}

void CalendarExport::saveTo(BookingId booking, const QString &file)
{
    m_call = m_context.api.bookingCalendar(
        booking, [this, file](const Result<QByteArray> &answer) { write(file, answer); });
}

void CalendarExport::write(const QString &file, const Result<QByteArray> &answer)
{
    const Call finished = std::move(m_call);
    if (!answer) {
        m_context.notifier.notifyError(
            answer.error(),
            tr("The calendar file could not be fetched. %1").arg(errorSentence(answer.error())));
        return;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*answer) != answer->size() || !out.commit()) {
        m_context.notifier.notify(Notifier::Kind::Error,
                                  //: %1 a file, %2 what the system says
                                  tr("%1 could not be written (%2). Choose another folder.")
                                      .arg(QDir::toNativeSeparators(file), out.errorString()));
        return;
    }
    m_context.notifier.notify(Notifier::Kind::Success,
                              tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

} // namespace oh::ui
