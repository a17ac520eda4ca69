// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/apisite.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::app;
using oh::test::ScriptedAnswer;
using oh::test::ScriptedRequest;

/// What the two sides of a booking ask of the server: where it goes, what it says, whom it tells.
class TstApiClientBookings : public QObject, private oh::test::ApiSite
{
    Q_OBJECT

private:
    static inline const QString one = u"0190a5c0-7b1e-7c3d-9f00-0123456789ab"_s;
    static inline const QString two = u"0190a5c0-7b1e-7c3d-9f00-0123456789ac"_s;
    const BookingId m_booking = *BookingId::parse(one);
    const ProposalId m_proposal = *ProposalId::parse(two);
    const NoteId m_note = *NoteId::parse(two);
    const ActionItemId m_item = *ActionItemId::parse(two);

    QByteArray below(const QByteArray &rest) const
    {
        return "/api/bookings/" + one.toLatin1() + rest;
    }
    api::Booking booking() const
    {
        api::Booking booking;
        booking.id = m_booking;
        booking.mentor.name = u"Nora"_s;
        booking.mentor.timeZone = u"Europe/Berlin"_s;
        booking.meetingGoal = u"Talk about pricing"_s;
        booking.meetingStartTime = QDateTime({2026, 3, 5}, {9, 0}, Qt::UTC);
        booking.meetingEndTime = booking.meetingStartTime.addSecs(1800);
        booking.createdAt = booking.updatedAt = m_clock.now();
        return booking;
    }

private Q_SLOTS:
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void proposals()
    {
        QSignalSpy bookings(m_api.get(), &ui::Api::bookingsChanged);
        QSignalSpy availability(m_api.get(), &ui::Api::availabilityChanged);
        api::RescheduleProposal proposal;
        proposal.id = m_proposal;
        proposal.bookingId = m_booking;
        proposal.startTime = booking().meetingStartTime.addDays(1);
        proposal.endTime = booking().meetingEndTime.addDays(1);
        proposal.createdAt = m_clock.now();
        expect("POST", below("/proposals"), api::RescheduleProposal::schema().toJson(proposal),
               201);
        std::optional<Result<api::RescheduleProposal>> made;
        ui::Call call =
            m_api->proposeReschedule(m_booking, {*SlotId::parse(two), std::nullopt}, into(made));
        QTRY_VERIFY(made);
        QVERIFY(made->ok());
        QCOMPARE(made->value(), proposal);
        // What is not said is not sent as null.
        QCOMPARE(sent().keys(), QStringList{u"timeSlotId"_s});
        QCOMPARE(bookings.count(), 1);

        const QJsonObject answer = api::Booking::schema().toJson(booking());
        std::optional<Result<api::Booking>> moved;
        expect("PUT", below("/proposals/" + two.toLatin1() + "/accept"), answer);
        call = m_api->acceptProposal(m_booking, m_proposal, into(moved));
        QTRY_VERIFY(moved);
        QCOMPARE(moved->value(), booking());
        QCOMPARE(availability.count(), 1); // the slots, too
        moved.reset();
        expect("PUT", below("/proposals/" + two.toLatin1() + "/decline"), answer);
        call = m_api->declineProposal(m_booking, m_proposal, into(moved));
        QTRY_VERIFY(moved);
        QVERIFY(moved->ok());
        std::optional<Result<void>> withdrawn;
        expect("DELETE", below("/proposals/" + two.toLatin1()), {}, 204);
        call = m_api->withdrawProposal(m_booking, m_proposal, into(withdrawn));
        QTRY_VERIFY(withdrawn);
        QVERIFY(withdrawn->ok());
        QCOMPARE(bookings.count(), 4);
    }

    void attendanceIsTakenBackWithNull()
    {
        expect("PUT", below("/attendance"), api::Booking::schema().toJson(booking()));
        std::optional<Result<api::Booking>> marked;
        ui::Call call = m_api->markAttendance(m_booking, Attendance::MentorAbsent, into(marked));
        QTRY_VERIFY(marked);
        QCOMPARE(sent()[u"attendance"].toString(), u"mentor_absent"_s);
        marked.reset();
        call = m_api->markAttendance(m_booking, std::nullopt, into(marked));
        QTRY_VERIFY(marked);
        QVERIFY(sent().contains(u"attendance"_s));
        QVERIFY(sent()[u"attendance"].isNull());
    }

    void theWeeklyCapIsLiftedWithNull()
    {
        expect("PUT", "/api/availability/load", api::Load::schema().toJson({}));
        std::optional<Result<api::Load>> load;
        ui::Call call = m_api->updateLoad(4, into(load));
        QTRY_VERIFY(load);
        QCOMPARE(sent()[u"loadCap"].toInt(), 4);
        load.reset();
        call = m_api->updateLoad(std::nullopt, into(load));
        QTRY_VERIFY(load);
        QVERIFY(sent().contains(u"loadCap"_s) && sent()[u"loadCap"].isNull());
    }

    void theCalendarFileIsText()
    {
        m_server->on("GET", below("/calendar.ics"), [](const ScriptedRequest &) {
            return ScriptedAnswer{.body = "BEGIN:VCALENDAR\r\nSUMMARY:Zoë\r\n",
                                  .contentType = "text/calendar"};
        });
        std::optional<Result<QByteArray>> file;
        ui::Call call = m_api->bookingCalendar(m_booking, into(file));
        QTRY_VERIFY(file);
        QCOMPARE(file->value(), QByteArray("BEGIN:VCALENDAR\r\nSUMMARY:Zoë\r\n"));
        m_server->on("GET", below("/calendar.ics"), [](const ScriptedRequest &) {
            return ScriptedAnswer::error(404, "NOT_FOUND");
        });
        file.reset();
        call = m_api->bookingCalendar(m_booking, into(file));
        QTRY_VERIFY(file);
        QVERIFY(file->error().code == ErrorCode::NotFound);
    }

    void notesAndActionItems()
    {
        api::BookingNote note;
        note.id = m_note;
        note.bookingId = m_booking;
        note.text = u"Hello"_s;
        note.createdAt = note.updatedAt = m_clock.now();
        note.version = 1;
        std::optional<Result<api::BookingNotes>> list;
        expect("GET", below("/notes"), api::BookingNotes::schema().toJson({{note}, 1}));
        ui::Call call = m_api->notes(m_booking, into(list));
        QTRY_VERIFY(list);
        QCOMPARE(list->value().items, QList{note});
        std::optional<Result<api::BookingNote>> written;
        expect("POST", below("/notes"), api::BookingNote::schema().toJson(note), 201);
        call = m_api->writeNote(m_booking, {u"Hello"_s, NoteVisibility::Shared}, into(written));
        QTRY_VERIFY(written);
        QCOMPARE(sent()[u"visibility"].toString(), u"shared"_s);
        written.reset();
        expect("PUT", below("/notes/" + two.toLatin1()), api::BookingNote::schema().toJson(note));
        call = m_api->editNote(m_booking, m_note, {u"New"_s, std::nullopt, 1}, into(written));
        QTRY_VERIFY(written);
        QCOMPARE(sent().keys(), (QStringList{u"text"_s, u"version"_s}));
        std::optional<Result<void>> gone;
        expect("DELETE", below("/notes/" + two.toLatin1()), {}, 204);
        call = m_api->deleteNote(m_booking, m_note, into(gone));
        QTRY_VERIFY(gone);
        QVERIFY(gone->ok());

        api::ActionItem item;
        item.id = m_item;
        item.bookingId = m_booking;
        item.text = u"Send the deck"_s;
        item.dueDate = QDate(2026, 3, 9);
        item.createdAt = m_clock.now();
        item.version = 1;
        std::optional<Result<api::ActionItems>> items;
        expect("GET", below("/action-items"), api::ActionItems::schema().toJson({{item}, 1}));
        call = m_api->actionItems(m_booking, into(items));
        QTRY_VERIFY(items);
        QCOMPARE(items->value().items, QList{item});
        std::optional<Result<api::ActionItem>> saved;
        expect("POST", below("/action-items"), api::ActionItem::schema().toJson(item), 201);
        call = m_api->createActionItem(m_booking, {item.text, std::nullopt, item.dueDate},
                                       into(saved));
        QTRY_VERIFY(saved);
        QCOMPARE(sent().keys(), (QStringList{u"dueDate"_s, u"text"_s, u"visibility"_s}));
        QCOMPARE(sent()[u"dueDate"].toString(), u"2026-03-09"_s);
        saved.reset();
        expect("PUT", below("/action-items/" + two.toLatin1()),
               api::ActionItem::schema().toJson(item));
        api::EditActionItem change;
        change.dueDate = api::Patch<QDate>::set(std::nullopt);
        call = m_api->editActionItem(m_booking, m_item, change, into(saved));
        QTRY_VERIFY(saved);
        QCOMPARE(sent().keys(), QStringList{u"dueDate"_s}); // null: no date any more
        QVERIFY(sent()[u"dueDate"].isNull());
        saved.reset();
        change = {};
        change.isDone = true;
        call = m_api->editActionItem(m_booking, m_item, change, into(saved));
        QTRY_VERIFY(saved);
        QCOMPARE(sent().keys(), QStringList{u"isDone"_s});
        gone.reset();
        expect("DELETE", below("/action-items/" + two.toLatin1()), {}, 204);
        call = m_api->deleteActionItem(m_booking, m_item, into(gone));
        QTRY_VERIFY(gone);
        QVERIFY(gone->ok());
    }

    void theHistory()
    {
        api::BookingHistoryEntry entry;
        entry.at = m_clock.now();
        entry.event = BookingEvent::Moved;
        entry.actor = BookingParty::Coordinator;
        entry.startTime = m_clock.now().addDays(2);
        entry.fromStartTime = m_clock.now().addDays(1);
        entry.note = u"No room"_s;
        expect("GET", below("/history"), api::BookingHistory::schema().toJson({{entry}, 1}));
        std::optional<Result<api::BookingHistory>> told;
        ui::Call call = m_api->bookingHistory(m_booking, into(told));
        QTRY_VERIFY(told);
        QCOMPARE(told->value().items, QList{entry});
    }

    void waitingLists()
    {
        QSignalSpy changed(m_api.get(), &ui::Api::waitingListsChanged);
        api::WaitingListEntry entry;
        entry.id = *WaitingId::parse(two);
        entry.mentorId = entry.mentor.id = *UserId::parse(one);
        entry.position = 3;
        entry.createdAt = m_clock.now();
        const QByteArray path = "/api/mentors/" + one.toLatin1() + "/waiting-list";
        expect("POST", path, api::WaitingListEntry::schema().toJson(entry));
        std::optional<Result<api::WaitingListEntry>> entered;
        ui::Call call = m_api->enterWaitingList(entry.mentorId, into(entered));
        QTRY_VERIFY(entered);
        QCOMPARE(entered->value(), entry);
        std::optional<Result<void>> left;
        expect("DELETE", path, {}, 204);
        call = m_api->leaveWaitingList(entry.mentorId, into(left));
        QTRY_VERIFY(left);
        QCOMPARE(changed.count(), 2);
        std::optional<Result<api::WaitingLists>> mine;
        expect("GET", "/api/waiting-list/mine", api::WaitingLists::schema().toJson({{entry}, 1}));
        call = m_api->waitingLists(into(mine));
        QTRY_VERIFY(mine);
        QCOMPARE(mine->value().items, QList{entry});
        QCOMPARE(changed.count(), 2);
    }

    void limitsAndAlternatives()
    {
        api::BookingLimits limits;
        limits.limit = 5;
        limits.remaining = 2;
        limits.used = 3;
        limits.weekStart = m_clock.now();
        limits.weekEnd = m_clock.now().addDays(7);
        limits.timeZone = u"UTC"_s;
        expect("GET", "/api/bookings/limits", api::BookingLimits::schema().toJson(limits));
        std::optional<Result<api::BookingLimits>> read;
        ui::Call call = m_api->bookingLimits(into(read));
        QTRY_VERIFY(read);
        QCOMPARE(read->value(), limits);
        api::AlternativeMentor other;
        other.mentor.id = *UserId::parse(one);
        other.nextSlotId = *SlotId::parse(two);
        other.nextSlotStart = m_clock.now().addDays(2);
        other.nextSlotEnd = other.nextSlotStart.addSecs(1800);
        expect("GET", below("/alternatives"), api::Alternatives::schema().toJson({{other}, 1}));
        std::optional<Result<api::Alternatives>> others;
        call = m_api->alternatives(m_booking, into(others));
        QTRY_VERIFY(others);
        QCOMPARE(others->value().items, QList{other});
    }
};

OH_TEST(TstApiClientBookings)
#include "tst_apiclientbookings.moc"
