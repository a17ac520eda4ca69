// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/directories.h"
#include "tests/backend/api/bookingsupport.h"
#include "tests/support/testregistry.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Whom a tag finds: by the names that it had, and by what stands above it (FR15, FR75).
class TstTagReach : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BookingWorld> w;
    TaxonomyId software;
    TaxonomyId finance;
    TaxonomyId payments;

    QByteArray admin(const TaxonomyId &tag, const QByteArray &after = {}) const
    {
        return "/api/admin/taxonomy/" + tag.toString().toLatin1() + after;
    }
    HttpReply change(const TaxonomyId &tag, const QJsonObject &body)
    {
        return w->server.put(admin(tag), body, w->coordinator);
    }
    HttpReply merge(const TaxonomyId &tag, const TaxonomyId &into)
    {
        return w->server.post(admin(tag, "/merge"), {{u"intoId"_s, into.toString()}},
                              w->coordinator);
    }
    HttpReply under(const TaxonomyId &tag, const TaxonomyId &parent)
    {
        return change(tag, {{u"parentId"_s, parent.toString()}});
    }
    int found(const QByteArray &target)
    {
        return w->server.get(target, w->coordinator).json()[u"total"].toInt(-1);
    }
    /// How many mentors, and how many of all, a value of an industry finds.
    void finds(const QByteArray &value, int people)
    {
        QCOMPARE(found("/api/mentors?industries=" + value), people);
        QCOMPARE(found("/api/mentors/facets?industries=" + value), people);
        QCOMPARE(found("/api/mentees?industries=" + value), people);
        QCOMPARE(found("/api/mentees/facets?industries=" + value), people);
        QCOMPARE(found("/api/users/search?tags=" + value), 2 * people);
    }
    QStringList facets(const QByteArray &target)
    {
        QStringList names;
        const QJsonArray list =
            w->server.get(target, w->coordinator).json()[u"industries"].toArray();
        for (const auto &tag : list)
            names.append(tag[u"value"].toString() + u'=' + QString::number(tag[u"count"].toInt()));
        names.sort();
        return names;
    }
    QJsonValue parentOf(const TaxonomyId &tag)
    {
        const QJsonArray items = w->server.get("/api/taxonomy", w->mentee).items();
        for (const auto &item : items) {
            if (item[u"id"].toString() == tag.toString())
                return item[u"parentId"];
        }
        return u"not there"_s;
    }

private Q_SLOTS:
    void init()
    {
        w = std::make_unique<BookingWorld>();
        auto &db = w->server.database;
        software = db.makeTag(u"industry"_s, u"Software"_s);
        finance = db.makeTag(u"industry"_s, u"Finance"_s);
        payments = db.makeTag(u"industry"_s, u"Payments"_s);
        db.tagUser(w->mentor.id, payments);
        db.tagUser(w->mentee.id, payments);
    }
    void cleanup() { w.reset(); }

    void oldNamesFindWhatTheyBecame()
    {
        finds("payments", 1);
        finds("finance", 0);
        QCOMPARE(merge(payments, finance).status, 200);
        finds("finance", 1);
        finds("payments", 1);
        QCOMPARE(found("/api/mentors?q=payments"), 1);
        QCOMPARE(found("/api/mentors?q=paymnets"), 1);
        QCOMPARE(found("/api/mentees?q=payments"), 1);
        // A row of mergers, and a new name after it.
        QCOMPARE(merge(finance, software).status, 200);
        QCOMPARE(change(software, {{u"displayName"_s, u"Digital Goods"_s}}).status, 200);
        for (const char *value : {"payments", "finance", "software", "digital_goods"})
            finds(value, 1);
        QCOMPARE(found("/api/mentors?q=digital"), 1);
        QCOMPARE(found("/api/mentors?q=software"), 1);
        // What is offered to choose from is what there is.
        QCOMPARE(facets("/api/mentors/facets"), QStringList{u"software=1"_s});
        QCOMPARE(facets("/api/mentees/facets"), QStringList{u"software=1"_s});
    }

    void aTagFindsWhatStandsBelow()
    {
        QCOMPARE(under(payments, finance).status, 200);
        QCOMPARE(under(finance, software).status, 200);
        for (const char *value : {"payments", "finance", "software"})
            finds(value, 1);
        QCOMPARE(found("/api/mentors?q=software"), 1);
        QCOMPARE(found("/api/mentees?q=software"), 1);
        const QStringList all{u"finance=1"_s, u"payments=1"_s, u"software=1"_s};
        QCOMPARE(facets("/api/mentors/facets"), all);
        QCOMPARE(facets("/api/mentees/facets"), all);
        // The card itself shows the own one alone.
        QCOMPARE(w->server.get("/api/mentors", w->mentee).items()[0][u"tags"].toArray().size(), 1);
        // Names above change what is found below.
        QCOMPARE(change(software, {{u"displayName"_s, u"Digital Goods"_s}}).status, 200);
        QCOMPARE(found("/api/mentors?q=digital"), 1);
        QCOMPARE(change(finance, {{u"parentId"_s, QJsonValue::Null}}).status, 200);
        finds("software", 0);
        finds("finance", 1);
        QCOMPARE(found("/api/mentors?q=digital"), 0);
        // So does a merger of what is above.
        QCOMPARE(merge(finance, software).status, 200);
        finds("software", 1);
        finds("finance", 1);
    }

    void figuresFollowTheTree()
    {
        w->server.database.makeBooking(w->slotIn(-48), w->mentee.id, u"completed"_s,
                                       monday.addDays(-9));
        const auto booked = [&](const QByteArray &value) {
            return w->server
                .get("/api/admin/figures?exact=true&industries=" + value, w->coordinator)
                .json()[u"meetings"][u"booked"]
                .toInt(-1);
        };
        QCOMPARE(booked("software"), 0);
        QCOMPARE(under(payments, software).status, 200);
        QCOMPARE(booked("software"), 1);
        QCOMPARE(merge(payments, finance).status, 200);
        QCOMPARE(booked("payments"), 1);
    }

    void nothingHangsInTheAir()
    {
        QCOMPARE(under(payments, finance).status, 200);
        QCOMPARE(under(finance, software).status, 200);
        const HttpReply refused = change(finance, {{u"isActive"_s, false}});
        QCOMPARE(refused.status, 409);
        QVERIFY2(refused.message().contains(u"\"Payments\""_s), qPrintable(refused.message()));
        QCOMPARE(parentOf(payments).toString(), finance.toString());
        // What is out of use below doesn't keep the one above, and comes back further up.
        QCOMPARE(change(payments, {{u"isActive"_s, false}}).status, 200);
        QCOMPARE(change(finance, {{u"isActive"_s, false}}).status, 200);
        QCOMPARE(change(payments, {{u"isActive"_s, true}}).status, 200);
        QCOMPARE(parentOf(payments).toString(), software.toString());
        finds("software", 1);
        // The base puts it back below one that is out of use.
        w->server.database.exec(u"UPDATE taxonomy SET parent_id = ? WHERE id = ?"_s,
                                {finance.value, payments.value});
        QCOMPARE(parentOf(payments).toString(), software.toString());
    }
};

OH_TEST(TstTagReach)
#include "tst_tagreach.moc"
