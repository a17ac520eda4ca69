// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/attendancepanel.h"

#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/presenters/bookinghistory.h"
#include "ui/presenters/bookingrights.h"
#include "ui/style/icons.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

AttendancePanel::AttendancePanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"attendancePanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeLabel(tr("Who came?"), TextRole::Strong, this));
    m_text = makeLabel({}, TextRole::Body, this);
    m_text->setObjectName(u"attendanceText"_s);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8);
    for (const Attendance attendance : enumValues<Attendance>()) {
        auto *button =
            makeButton({}, ButtonKind::Secondary, u"attendance_"_s + toString(attendance), buttons);
        flow->addWidget(button);
        m_choices.append(button);
        connect(button, &QPushButton::clicked, this,
                [this, attendance] { Q_EMIT markRequested(attendance); });
    }
    m_undo = makeButton(tr("&Take it back"), ButtonKind::Secondary, u"attendanceUndo"_s, buttons);
    flow->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(std::nullopt); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    layout->addWidget(buttons);
    m_reason = makeLabel({}, TextRole::Help, this);
    m_reason->setObjectName(u"attendanceReason"_s);
    m_reason->setWordWrap(true);
    layout->addWidget(m_reason);
    hide();
}

void AttendancePanel::setBooking(const api::Booking &booking, UserId viewer, const QString &zone,
                                 const QDateTime &now)
{
    const BookingRights rights = rightsOn(booking, viewer, now);
    setVisible(rights.markAttendance);
    if (!rights.markAttendance)
        return;
    const bool noted = booking.attendance.has_value();
    m_mayMark = rights.attendanceObstacle.isEmpty();
    QString text = tr("Nobody has noted yet who came.");
    if (noted) {
        text = attendanceText(*booking.attendance, booking);
        QString by = tr("a coordinator");
        if (booking.attendanceMarkedBy == viewer)
            by = tr("you");
        else if (booking.attendanceMarkedBy == booking.mentorId)
            by = booking.mentor.name;
        else if (booking.attendanceMarkedBy == booking.menteeId)
            by = booking.mentee.name;
        if (booking.attendanceMarkedAt)
            //: %1 "Both came", %2 a name or "you", %3 a moment
            text = tr("%1 · noted by %2, %3")
                       .arg(text, by, dateTimeText(*booking.attendanceMarkedAt, zone));
    }
    m_text->setText(text);
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        QPushButton *button = m_choices.at(i);
        const QString name = attendanceText(enumValues<Attendance>()[std::size_t(i)], booking);
        button->setText(QString(name).replace(u'&', u"&&"_s));
        button->setAccessibleName(name);
        button->setVisible(!noted);
    }
    m_undo->setVisible(noted);
    m_undo->setToolTip(rights.attendanceObstacle);
    m_reason->setText(rights.attendanceObstacle);
    m_reason->setVisible(!rights.attendanceObstacle.isEmpty());
    setBusy(false);
}

void AttendancePanel::setBusy(bool busy)
{
    for (QPushButton *button : std::as_const(m_choices))
        button->setEnabled(!busy && m_mayMark);
    m_undo->setEnabled(!busy && m_mayMark);
}

} // namespace oh::ui
