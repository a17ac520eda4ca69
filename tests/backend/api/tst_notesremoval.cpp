// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Who may delete what the two sides of a meeting wrote down.
class TstNotesRemoval : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    QString booking;

    QByteArray items() const { return BookingWorld::path(booking, "/action-items"); }
    QByteArray notes() const { return BookingWorld::path(booking, "/notes"); }
    QByteArray itemOf(const TestServer::Person &author, const UserId &owner)
    {
        const HttpReply made = w->server.post(
            items(), {{u"text"_s, u"Send the deck"_s}, {u"ownerId"_s, owner.toString()}}, author);
        return items() + '/' + made.json()[u"id"].toString().toLatin1();
    }
    QByteArray noteOf(const TestServer::Person &author, const QString &visibility)
    {
        const HttpReply made = w->server.post(
            notes(), {{u"text"_s, u"Read the book"_s}, {u"visibility"_s, visibility}}, author);
        return notes() + '/' + made.json()[u"id"].toString().toLatin1();
    }
    int total(const QByteArray &list, const TestServer::Person &who)
    {
        return w->server.get(list, who).json()[u"total"].toInt(-1);
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        booking = w->confirmed(w->slotIn(48), w->mentee);
    }
    void cleanup() { w.reset(); }

    void theAuthorDeletesAnActionItem()
    {
        const QByteArray item = itemOf(w->mentor, w->mentee.id);
        // Not the one who is to do it, and nobody else.
        const HttpReply refused = w->server.remove(item, w->mentee);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.message().contains(u"wrote it down"_s));
        QCOMPARE(w->server.remove(item, w->server.makePerson(Role::Mentor)).status, 404);
        QCOMPARE(w->server.remove(item).status, 401);
        QCOMPARE(total(items(), w->mentee), 1);
        QCOMPARE(w->server.remove(item, w->mentor).status, 204);
        QCOMPARE(total(items(), w->mentee), 0);
        QCOMPARE(total(items(), w->mentor), 0);
        QCOMPARE(w->server.remove(item, w->mentor).status, 404);
        QCOMPARE(w->put(item, w->mentor, {{u"isDone"_s, true}}).status, 404);
        QCOMPARE(w->audited(u"action_item.deleted"_s), 0);
    }

    void aCoordinatorDeletesAnActionItem()
    {
        const QByteArray item = itemOf(w->mentee, w->mentee.id);
        QCOMPARE(w->server.remove(item, w->coordinator).status, 204);
        QCOMPARE(total(items(), w->mentee), 0);
        QCOMPARE(w->audited(u"action_item.deleted"_s), 1);
        QCOMPARE(
            w->server.database.scalar(u"SELECT deleted_by FROM booking_action_items"_s).toUuid(),
            w->coordinator.id.value);
        QCOMPARE(w->server.remove(item, w->coordinator).status, 404);
    }

    void anItemOfAnotherMeetingIsNotFound()
    {
        const QByteArray item = itemOf(w->mentor, w->mentor.id);
        const QString other = w->confirmed(w->slotIn(72), w->mentee);
        const QByteArray elsewhere =
            BookingWorld::path(other, "/action-items/" + item.mid(item.lastIndexOf('/') + 1));
        QCOMPARE(w->server.remove(elsewhere, w->mentor).status, 404);
        QCOMPARE(w->server.remove(elsewhere, w->coordinator).status, 404);
        QCOMPARE(total(items(), w->mentor), 1);
    }

    void itemsOfAMeetingThatIsOffGoToo()
    {
        const QByteArray item = itemOf(w->mentor, w->mentee.id);
        QCOMPARE(w->put(w->path(booking, "/cancel"), w->mentor).status, 200);
        QCOMPARE(w->server.remove(item, w->mentor).status, 204);
        QCOMPARE(total(items(), w->mentee), 0);
    }

    void coordinatorsDeleteSharedNotesAndNoOthers()
    {
        const QByteArray shared = noteOf(w->mentor, u"shared"_s);
        const QByteArray secret = noteOf(w->mentor, u"private"_s);
        QCOMPARE(w->server.remove(shared, w->mentee).status, 404);
        QCOMPARE(w->server.remove(secret, w->coordinator).status, 404);
        QCOMPARE(w->put(shared, w->coordinator, {{u"text"_s, u"Nicer"_s}}).status, 404);
        QCOMPARE(w->server.remove(shared, w->coordinator).status, 204);
        QCOMPARE(total(notes(), w->mentee), 0);
        QCOMPARE(total(notes(), w->mentor), 1);
        QCOMPARE(w->audited(u"note.deleted"_s), 1);
        QCOMPARE(w->server.remove(secret, w->mentor).status, 204);
        QCOMPARE(w->audited(u"note.deleted"_s), 1); // one's own is one's own business
    }
};

OH_TEST(TstNotesRemoval)
#include "tst_notesremoval.moc"
