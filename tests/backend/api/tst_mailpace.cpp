// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Nobody fills another one's mailbox by doing and undoing.
class TstMailPace : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        w->server.setMailPace({.bookings = 3, .proposals = 2, .ofCoordinators = 5});
    }
    void cleanup() { w.reset(); }

    void bookingAndCancelingEnds()
    {
        const SlotId slot = w->slotIn(48);
        for (int i = 0; i < 3; ++i) {
            const HttpReply made = w->book(slot, w->mentee);
            QCOMPARE(made.status, 201);
            const QString id = made.json()[u"id"].toString();
            QCOMPARE(w->put(w->path(id, "/cancel"), w->mentee).status, 200);
        }
        w->server.clock.advanceSecs(600);
        const qsizetype mails = w->server.queuedMails().size();
        const HttpReply refused = w->book(slot, w->mentee);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), u"RATE_LIMITED"_s);
        QCOMPARE(refused.header("Retry-After"), QByteArray("3000"));
        QCOMPARE(w->server.queuedMails().size(), mails);
        // Others may, and an hour after the first one so may they.
        const auto other = w->server.makePerson(Role::Mentee);
        QCOMPARE(w->book(w->slotIn(72), other).status, 201);
        w->server.clock.advanceSecs(3000);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(w->book(slot, w->mentee).status, 201);
    }

    /// Who asks again for an answer that got lost has done nothing more, and hears what was done.
    void aRepeatIsAnsweredAndDoesNotCount()
    {
        const SlotId slot = w->slotIn(48);
        const auto book = [&](const QByteArray &key) { return w->book(slot, w->mentee, key); };
        QString id;
        for (int i = 0; i < 3; ++i) {
            const QByteArray key = "booking-" + QByteArray::number(i);
            const HttpReply made = book(key);
            QCOMPARE(made.status, 201);
            id = made.json()[u"id"].toString();
            for (int again = 0; again < 5; ++again) {
                QCOMPARE(book(key).status, 201);
                QCOMPARE(book(key).json()[u"id"].toString(), id);
            }
            QCOMPARE(w->put(w->path(id, "/cancel"), w->mentee).status, 200);
        }
        QCOMPARE(book("booking-2").json()[u"id"].toString(), id);
        const HttpReply refused = book("booking-3");
        QCOMPARE(refused.code(), u"RATE_LIMITED"_s);
        // It is not kept: the same request may be sent again when it is time.
        w->server.clock.advanceSecs(3600);
        w->mentee.token = w->server.signIn(w->mentee.id, Role::Mentee);
        QCOMPARE(book("booking-3").status, 201);
    }

    /// Only what somebody got a mail of.
    void whatIsRefusedDoesNotCount()
    {
        const SlotId taken = w->slotIn(48);
        QCOMPARE(w->book(taken, w->server.makePerson(Role::Mentee)).status, 201);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(w->book(taken, w->mentee).code(), u"SLOT_UNAVAILABLE"_s);
        QCOMPARE(w->book(w->slotIn(72), w->mentee).status, 201);
    }

    void proposalsHaveALimitOfTheirOwn()
    {
        const QString id = w->confirmed(w->slotIn(48), w->mentee);
        const SlotId other = w->slotIn(72);
        for (int i = 0; i < 2; ++i) {
            const HttpReply made = w->propose(id, other, w->mentee);
            QCOMPARE(made.status, 201);
            const QByteArray path =
                w->path(id, "/proposals/" + made.json()[u"id"].toString().toLatin1());
            QVERIFY(w->server.remove(path, w->mentee).status < 300);
        }
        QCOMPARE(w->propose(id, other, w->mentee).status, 429);
        QCOMPARE(w->propose(id, other, w->mentor).status, 201);
    }

    void coordinatorsDoItForOthers()
    {
        server::MailPace pace;
        pace.setLimits({.bookings = 1, .proposals = 1, .ofCoordinators = 5});
        const UserId who(QUuid::createUuid());
        const auto deed = server::MailedDeed::Booking;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!pace.refusal(deed, who, Role::Coordinator, monday));
            pace.count(deed, who, Role::Coordinator, monday);
        }
        QVERIFY(pace.refusal(deed, who, Role::Coordinator, monday));
        QVERIFY(!pace.refusal(server::MailedDeed::Proposal, who, Role::Coordinator, monday));
        QVERIFY(!pace.refusal(server::MailedDeed::None, who, Role::Mentee, monday));
    }
};

OH_TEST(TstMailPace)
#include "tst_mailpace.moc"
