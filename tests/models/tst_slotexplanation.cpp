// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/slotexplanation.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;

namespace {

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

const BlockId blockId(newUuidV7(1));
const UserId mentorId(newUuidV7(2));
const QUuid meetingId = newUuidV7(3);
const TimeOffId offId(newUuidV7(4));

/// A weekly block, Tuesdays 14:00–16:00 in Berlin, 30 minutes and 10 of buffer; asked on Monday,
/// 5 January 2026.
SlotQuestion question(const char *at)
{
    SlotQuestion asked;
    asked.now = moment("2026-01-05T12:00:00Z");
    asked.at = moment(at);
    asked.mentor = mentorId;
    asked.blocks.append({blockId,
                         {RecurrencePattern::Weekly,
                          QDate(2026, 1, 6),
                          {},
                          QTime(14, 0),
                          QTime(16, 0),
                          30,
                          10,
                          u"Europe/Berlin"_s}});
    return asked;
}

SlotQuestion withSlot(const char *start)
{
    SlotQuestion asked = question(start);
    asked.slot =
        SlotQuestion::Slot{SlotId(newUuidV7(9)), {asked.at, asked.at.addSecs(1800)}, false};
    return asked;
}

QStringList reasons(const SlotQuestion &asked)
{
    QStringList names;
    const auto findings = explainSlot(asked);
    for (const NoSlotFinding &finding : findings) {
        names.append(toString(finding.reason));
        if (!finding.sentence.text().endsWith(u'.'))
            names.append(u"no sentence: "_s + finding.sentence);
    }
    return names;
}

} // namespace

class TstSlotExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeSlotNeedsNoReason()
    {
        QCOMPARE(reasons(withSlot("2026-01-13T13:00:00Z")), QStringList());
    }

    void reasonsOfTheTime()
    {
        QCOMPARE(reasons(question("2026-01-12T13:00:00Z")), QStringList{u"no_block"_s});
        QCOMPARE(reasons(question("2026-01-05T13:00:00Z")),
                 QStringList({u"too_soon"_s, u"no_block"_s}));
        QCOMPARE(reasons(question("2026-01-13T13:35:00Z")), QStringList{u"buffer"_s});
        // 14:00, 14:40 and 15:20 are slots; the one at 16:00 would end after the block does.
        SlotQuestion tight = question("2026-01-13T14:50:00Z");
        tight.blocks[0].schedule.bufferMinutes = 0;
        tight.blocks[0].schedule.endTime = QTime(15, 55);
        QCOMPARE(reasons(tight), QStringList{u"no_room"_s});
        QCOMPARE(reasons(question("2026-03-10T13:00:00Z")), QStringList{u"outside_window"_s});
        QCOMPARE(reasons(question("2026-01-13T13:00:00Z")), QStringList{u"not_made"_s});
        QCOMPARE(explainSlot(question("2026-01-13T13:35:00Z")).constFirst().id,
                 std::optional(blockId.value));
    }

    void aGapOfTheClocks()
    {
        SlotQuestion asked = question("2026-03-29T01:10:00Z");
        asked.now = moment("2026-03-20T12:00:00Z");
        asked.blocks[0].schedule.startDate = QDate(2026, 3, 29);
        asked.blocks[0].schedule.startTime = QTime(2, 0);
        asked.blocks[0].schedule.endTime = QTime(3, 0);
        QCOMPARE(reasons(asked), QStringList{u"daylight_saving_gap"_s});
        asked.at = moment("2026-03-29T02:10:00Z");
        QCOMPARE(reasons(asked), QStringList{u"no_block"_s});
    }

    void timeOffAndTravel()
    {
        SlotQuestion asked = question("2026-01-13T13:10:00Z");
        asked.away.timeOff.append({QDate(2026, 1, 13), QDate(2026, 1, 14), u"Europe/Berlin"_s});
        asked.timeOffIds.append(offId);
        QCOMPARE(reasons(asked), QStringList{u"time_off"_s});
        QCOMPARE(explainSlot(asked).constFirst().id, std::optional(offId.value));
        asked.away = {{}, {{QDate(2026, 1, 13), QDate(2026, 1, 13), u"America/New_York"_s}}};
        QCOMPARE(reasons(asked), QStringList{u"no_block"_s});
        asked.at = moment("2026-01-13T19:00:00Z");
        QCOMPARE(reasons(asked), QStringList{u"not_made"_s});
    }

    /// The evening of a day there is the night of the next one at home.
    void timeOffOnAJourney()
    {
        SlotQuestion asked = question("2026-01-14T01:10:00Z");
        asked.blocks[0].schedule.startTime = QTime(20, 0);
        asked.blocks[0].schedule.endTime = QTime(22, 0);
        asked.away.travel = {{QDate(2026, 1, 12), QDate(2026, 1, 14), u"America/New_York"_s}};
        QCOMPARE(reasons(asked), QStringList{u"not_made"_s});
        asked.timeOffIds.append(offId);
        asked.away.timeOff = {{QDate(2026, 1, 14), QDate(2026, 1, 14), u"Europe/Berlin"_s}};
        QCOMPARE(reasons(asked), QStringList{u"not_made"_s});
        asked.away.timeOff = {{QDate(2026, 1, 13), QDate(2026, 1, 13), u"Europe/Berlin"_s}};
        QCOMPARE(reasons(asked), QStringList{u"time_off"_s});
    }

    void whatTheMentorHasThen()
    {
        SlotQuestion asked = withSlot("2026-01-13T13:00:00Z");
        asked.booking = meetingId;
        QCOMPARE(reasons(asked), QStringList{u"booked"_s});
        QCOMPARE(explainSlot(asked).constFirst().id, std::optional(meetingId));
        // Without its meeting the slot would not be there either.
        SlotQuestion kept = asked;
        kept.away.timeOff.append({QDate(2026, 1, 13), QDate(2026, 1, 14), u"Europe/Berlin"_s});
        kept.timeOffIds.append(offId);
        QCOMPARE(reasons(kept), QStringList({u"time_off"_s, u"booked"_s}));
        kept.away.timeOff.clear();
        kept.blocks.clear(); // edited, or deleted
        QCOMPARE(reasons(kept), QStringList({u"no_block"_s, u"booked"_s}));
        asked.booking.reset();
        asked.elsewhere.append(
            {meetingId, {asked.slot->range.end, asked.slot->range.end.addSecs(600)}});
        QCOMPARE(reasons(asked), QStringList());
        asked.slot->isHeld = true;
        asked.elsewhere[0].range = asked.slot->range;
        QCOMPARE(reasons(asked), QStringList({u"held"_s, u"busy_elsewhere"_s}));
        // A part of it is enough, also of the place that a slot would have.
        asked = question("2026-01-13T13:10:00Z");
        asked.elsewhere.append({meetingId, {asked.at.addSecs(600), asked.at.addSecs(3600)}});
        QCOMPARE(reasons(asked), QStringList{u"busy_elsewhere"_s});
        QStringList sentences;
        using Kind = SlotQuestion::Engagement::Kind;
        for (const Kind kind : {Kind::MentorsMeeting, Kind::MenteesMeeting, Kind::MentorsCalendar,
                                Kind::MenteesCalendar}) {
            asked.elsewhere[0].kind = kind;
            const NoSlotFinding found = explainSlot(asked).constFirst();
            QVERIFY(found.reason == NoSlotReason::BusyElsewhere);
            QCOMPARE(found.id, std::optional(meetingId));
            QVERIFY(!sentences.contains(found.sentence.text()));
            sentences.append(found.sentence);
        }
    }

    void tooNearForTheBuffer_data()
    {
        QTest::addColumn<QString>("start"); // of a meeting of 20 minutes; the slot is 13:00–13:30
        QTest::addColumn<bool>("withBlock");
        QTest::addColumn<bool>("ownBlock");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *start, const char *reason,
                            bool withBlock = true, bool ownBlock = true) {
            QTest::newRow(name) << QString::fromLatin1(start) << withBlock << ownBlock
                                << QString::fromLatin1(reason);
        };
        row("inside", "13:05", "busy_elsewhere");
        row("just before", "12:31", "buffer");
        row("a buffer before", "12:30", "not_made");
        row("right behind", "13:30", "buffer");
        row("just behind", "13:39", "buffer");
        row("a buffer behind", "13:40", "not_made");
        row("at a time of its own", "13:39", "buffer", false);
        // Two blocks may be closer than the buffer of either.
        row("of another block", "13:39", "not_made", true, false);
        row("of another block, inside", "13:05", "busy_elsewhere", true, false);
    }
    void tooNearForTheBuffer()
    {
        QFETCH(QString, start);
        QFETCH(bool, withBlock);
        QFETCH(bool, ownBlock);
        QFETCH(QString, reason);
        SlotQuestion asked = question("2026-01-13T13:10:00Z");
        const QDateTime begin =
            QDateTime::fromString(u"2026-01-13T%1:00Z"_s.arg(start), Qt::ISODate);
        asked.elsewhere.append({meetingId, {begin, begin.addSecs(1200)}});
        if (withBlock)
            asked.elsewhere[0].block = ownBlock ? blockId : BlockId(newUuidV7(8));
        QCOMPARE(reasons(asked), QStringList{reason});
        if (reason != "not_made"_L1)
            QCOMPARE(explainSlot(asked).constFirst().id, std::optional(meetingId));
        // Only the mentor's own meetings need room.
        using Kind = SlotQuestion::Engagement::Kind;
        asked.elsewhere[0].kind = Kind::MenteesMeeting;
        QCOMPARE(reasons(asked).contains(u"buffer"_s), false);
    }

    void anOlderBlockHasItsSlotThere()
    {
        // Apart at home; on a day in New York both begin in the afternoon there.
        SlotQuestion asked = question("2026-01-13T19:20:00Z");
        SlotQuestion::Block older = asked.blocks.at(0);
        older.id = BlockId(newUuidV7(7));
        older.schedule.startTime = QTime(14, 10);
        older.schedule.endTime = QTime(14, 30);
        older.schedule.slotMinutes = 20;
        older.schedule.timeZone = u"Asia/Tokyo"_s;
        asked.blocks.prepend(older);
        asked.away.travel.append({QDate(2026, 1, 13), QDate(2026, 1, 13), u"America/New_York"_s});
        asked.at = moment("2026-01-13T19:05:00Z");
        QCOMPARE(reasons(asked), QStringList{u"other_block"_s});
        QCOMPARE(explainSlot(asked).constFirst().id, std::optional(older.id.value));
        // The next one has nothing in its way, and the newer block none in the older one's.
        asked.at = moment("2026-01-13T19:45:00Z");
        QCOMPARE(reasons(asked), QStringList{u"not_made"_s});
        asked.blocks.swapItemsAt(0, 1);
        asked.at = moment("2026-01-13T19:05:00Z");
        QCOMPARE(reasons(asked), QStringList{u"not_made"_s});
        asked.away.timeOff.append({QDate(2026, 1, 13), QDate(2026, 1, 13), u"Europe/Berlin"_s});
        asked.blocks.swapItemsAt(0, 1);
        QCOMPARE(reasons(asked), QStringList{u"time_off"_s});
    }

    void theMentorAndTheirLoad()
    {
        SlotQuestion asked = withSlot("2026-01-13T13:00:00Z");
        asked.loadCap = 2;
        asked.sessionsInWeek = 1;
        QCOMPARE(reasons(asked), QStringList());
        asked.sessionsInWeek = 2;
        asked.mentorActive = false;
        asked.mentorDormant = true;
        QCOMPARE(reasons(asked),
                 QStringList({u"mentor_deactivated"_s, u"mentor_dormant"_s, u"load_cap"_s}));
    }

    /// As a booking by that mentee would be judged.
    void oneMentee()
    {
        SlotQuestion asked = withSlot("2026-01-13T13:00:00Z");
        asked.mentorTier = Tier::Platinum;
        QCOMPARE(reasons(asked), QStringList());
        SlotQuestion::Mentee mentee{.id = UserId(newUuidV7(11)), .tier = Tier::Gold};
        asked.mentee = mentee;
        QCOMPARE(reasons(asked), QStringList());
        asked.mentorDormant = true;
        QCOMPARE(reasons(asked), QStringList{u"mentor_dormant"_s});
        asked.mentee->tier = Tier::Bronze;
        asked.mentee->bookingsThisWeek = 2;
        asked.mentee->isActive = false;
        asked.mentee->lacksCalendar = true;
        QCOMPARE(reasons(asked),
                 QStringList({u"mentor_dormant"_s, u"mentee_deactivated"_s, u"tier_restricted"_s,
                              u"weekly_limit"_s, u"calendar_required"_s}));
        const auto findings = explainSlot(asked);
        for (const NoSlotFinding &finding : findings)
            QCOMPARE(finding.id, std::optional(finding.reason == NoSlotReason::MentorDormant
                                                   ? mentorId.value
                                                   : mentee.id.value));
        // It lifts both rules that it is for, and no other.
        asked.mentee->hasException = true;
        asked.mentee->isActive = true;
        QCOMPARE(reasons(asked), QStringList({u"weekly_limit"_s, u"calendar_required"_s}));
        // That the slot is late is no less true for it.
        asked.slot.reset();
        QCOMPARE(reasons(asked),
                 QStringList({u"weekly_limit"_s, u"calendar_required"_s, u"not_made"_s}));
    }

    void aSlotThatBeganAlready()
    {
        // The moment is a day ahead, the slot that holds it is not.
        SlotQuestion asked = withSlot("2026-01-06T11:50:00Z");
        asked.at = moment("2026-01-06T12:05:00Z");
        QCOMPARE(reasons(asked), QStringList{u"too_soon"_s});
    }
};

OH_TEST(TstSlotExplanation)
#include "tst_slotexplanation.moc"
