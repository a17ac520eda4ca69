// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/pictures.h"
#include "tests/integration/tour.h"
#include "tests/support/demoprocess.h"
#include "tests/support/slowway.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/toastoverlay.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Before a server that answers late: what a page reads ends when it is left, without a word, and
/// whoever comes back finds the page that they asked for. What a page changes goes on.
class TstLeavingPages : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SlowWay> m_way;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;

    static constexpr int late = 2000;

    ui::MainWindow &window() { return m_desktop->application().window(); }

    /// Until a request is on its way, much shorter than an answer; false when the page asks for
    /// nothing.
    bool glance(const QString &page)
    {
        const int asked = m_way->requests();
        window().openPage(page);
        return QTest::qWaitFor([&] { return m_way->requests() > asked; }, late / 4);
    }
    /// Shows what it is about: nothing failed, and nothing waits for an answer.
    bool isWhole() const
    {
        const auto shows = [this](const auto *widget) {
            return widget->isVisible() && m_tour->page()->isAncestorOf(widget);
        };
        const auto retries = m_tour->page()->findChildren<QPushButton *>(u"errorRetry"_s);
        const auto waiting = m_tour->page()->findChildren<ui::Skeleton *>();
        return std::none_of(retries.cbegin(), retries.cend(), shows) &&
               std::none_of(waiting.cbegin(), waiting.cend(), shows);
    }
    QByteArrayList changesGivenUp() const
    {
        QByteArrayList changes;
        for (const QByteArray &request : m_way->givenUp()) {
            if (!request.startsWith("GET "))
                changes.append(request);
        }
        return changes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"leaving-"_s));
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_way = std::make_unique<SlowWay>(m_server.port());
        m_desktop = std::make_unique<Desktop>(m_way->url());
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
    }

    void cleanup()
    {
        pictureFailure("leavingpages");
        m_way->setPause(0);
        m_tour->settle();
        m_desktop->dismissToasts();
        if (m_desktop->find(u"navSignOut"))
            QVERIFY(m_desktop->signOut());
    }

    void cleanupTestCase()
    {
        m_tour.reset();
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void everyPageCanBeLeftWhileItLoads_data()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"mentee", "mentor", "coordinator"})
            QTest::addRow("%s", role) << QString::fromLatin1(role);
    }

    void everyPageCanBeLeftWhileItLoads()
    {
        QFETCH(QString, role);
        QVERIFY(m_desktop->signIn(m_server.email(role), *m_outbox));
        QVERIFY(m_tour->settle());
        m_desktop->dismissToasts();
        const QStringList pages = m_tour->pages();
        // Whoever is on the first page already does not come to it.
        QVERIFY(m_tour->show(pages.constLast()));
        const qsizetype before = m_way->givenUp().size();
        m_way->setPause(late);
        QStringList silent;
        for (const QString &page : pages) {
            if (!glance(page))
                silent.append(page); // reads nothing, or nothing anew
        }
        // Back and forth between two, and back where one was at first.
        for (int i = 0; i < 6; ++i)
            glance(pages.at(i % 2));
        glance(pages.constLast());
        glance(pages.constFirst());
        const qsizetype least = pages.size() - silent.size() - 1;
        QVERIFY2(eventually([&] { return m_way->givenUp().size() - before >= least; }),
                 qPrintable(u"%1 of %2"_s.arg(m_way->givenUp().size() - before).arg(least)));
        QCOMPARE(changesGivenUp(), QByteArrayList());
        QVERIFY2(silent.size() < pages.size() / 2, qPrintable(silent.join(u", "_s)));

        // The one that was asked for last is there, and nobody heard of the others.
        QVERIFY(m_tour->settle());
        QCOMPARE(window().currentPageId(), pages.constFirst());
        QVERIFY(isWhole());
        QVERIFY(window().toasts().toasts().isEmpty());
        QVERIFY(!m_desktop->find(u"offlineBanner"));
        m_way->setPause(20);
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            QVERIFY2(isWhole(), qPrintable(page));
        }
        QVERIFY(window().toasts().toasts().isEmpty());
    }

    /// Saved, and left at once.
    void aChangeGoesOnWithoutItsPage()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_tour->settle());
        QVERIFY(m_desktop->type(u"profileHeadline", u"Heat pumps for everybody"_s));
        m_way->setPause(late);
        QVERIFY(m_desktop->click(u"profileSave"));
        // What waits for the answer would be asked about; the change itself is under way.
        QTest::qWait(40); // somewhere between asking and the answer; anywhere is right
        glance(u"notifications"_s);
        if (QWidget *question = m_desktop->find(u"unsavedDialog"))
            QVERIFY(m_desktop->click(question->findChild<QPushButton *>(u"unsavedDiscard"_s)));
        m_way->setPause(0);
        QVERIFY(m_desktop->waitForToast(u"Profile saved"_s));
        QCOMPARE(changesGivenUp(), QByteArrayList());
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_tour->settle());
        QCOMPARE(m_desktop->text(u"profileHeadline"), u"Heat pumps for everybody"_s);
    }

    /// A mentee reads above their meetings what became of their exceptions.
    void exceptionsStandAboveTheMeetings()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        const QString me = m_desktop->application().account().user().id.toString();
        QVERIFY(
            m_server.sql(u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, "
                         "status, created_at, expires_at, reviewed_by, reviewed_at, "
                         "review_notes, told_at) "
                         "SELECT '%1', m.id, 'A second opinion on pricing.', "
                         "w.status::override_status, now() - w.age, now() - w.age + interval "
                         "'7 days', CASE WHEN w.status <> 'pending' THEN c.id END, CASE WHEN "
                         "w.status <> 'pending' THEN now() - interval '1 hour' END, w.note, "
                         "now() FROM (VALUES "
                         "('pending', 1, interval '1 day', NULL), "
                         "('approved', 2, interval '2 days', NULL), "
                         "('denied', 3, interval '3 days', 'Two mentors of your own tier know "
                         "hospitals as well as she does: meet one of them first, and ask again "
                         "when that was not enough.')) w (status, i, age, note) "
                         "JOIN (SELECT u.id, row_number() OVER (ORDER BY p.name) AS i FROM "
                         "users u JOIN user_profiles p ON p.user_id = u.id WHERE u.role = "
                         "'mentor') m ON m.i = w.i, "
                         "(SELECT id FROM users WHERE role = 'coordinator' LIMIT 1) c"_s.arg(me)));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        QVERIFY(m_desktop->waitFor(u"exceptionStrip"));
        QVERIFY(m_tour->settle());
        QVERIFY(m_desktop->text(u"exceptionState0").startsWith(u"waits for a decision"_s) ||
                !isEnglish());
        QVERIFY(m_desktop->click(u"exceptionsMore"));
        QVERIFY(m_desktop->waitFor(u"exceptionState2"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"leaving-1-exceptions"_s,
                                 u"What became of one's exceptions"_s));
        window().toasts().notifyError(
            [] {
                Error error(ErrorCode::InternalError);
                error.requestId = u"018f-req"_s;
                return error;
            }(),
            u"The meeting could not be opened. Something went wrong at the server."_s, u"Show"_s,
            [] {});
        QVERIFY(m_desktop->waitFor(u"toastCopy"));
        m_server.crash();
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(m_desktop->waitFor(u"offlineBanner"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"leaving-2-offline"_s,
                                 u"A toast with a request id; no server"_s));
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        QVERIFY(m_desktop->waitForGone(u"offlineBanner"));
        QVERIFY(m_desktop->openPage(u"mentors"_s));
        QVERIFY(m_tour->settle());
        QTest::keyClick(window().windowHandle(), Qt::Key_F1);
        QVERIFY(m_desktop->waitFor(u"shortcutsDialog"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"leaving-3-keys"_s, u"The keys of a page"_s));
        QVERIFY(m_desktop->click(u"shortcutsClose"));
    }

    /// More than the list reads at once.
    void allThatWaitAreMarked()
    {
        QVERIFY(m_server.sql(
            u"INSERT INTO tier_override_requests (mentee_id, mentor_id, reason, status, "
            u"created_at, "
            "expires_at) SELECT e.id, m.id, 'A second opinion.', 'pending', now() - (row_number() "
            "OVER ()) * interval '1 minute', now() + interval '6 days' FROM users e, users m WHERE "
            "e.role = 'mentee' AND m.role = 'mentor' AND NOT EXISTS (SELECT FROM "
            "tier_override_requests t WHERE t.mentee_id = e.id AND t.mentor_id = m.id)"_s));
        const int waiting =
            m_server
                .column(u"SELECT count(*) FROM tier_override_requests WHERE status = 'pending'"_s)
                .value(0)
                .toInt();
        QVERIFY2(waiting > 50, qPrintable(QString::number(waiting)));
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"queues"_s));
        QVERIFY(m_tour->settle());
        auto *list = m_desktop->find<QAbstractItemView>(u"queueExceptionsList");
        QVERIFY(list);
        m_way->setPause(1500);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"queueExceptionsMarking"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"leaving-4-marking"_s,
                                 u"All that wait are being marked"_s));
        m_way->setPause(0);
        QVERIFY(m_desktop->waitForGone(u"queueExceptionsMarking"));
        QVERIFY(eventually([&] {
            return m_desktop->text(u"queueExceptionsMarks")
                .startsWith(QString::number(waiting) + u' ');
        }));
        QVERIFY(m_pictures.shoot(*m_desktop, u"leaving-5-marked"_s, u"All that wait are marked"_s));
        QTest::keyClick(list, Qt::Key_Escape);
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
    }
};

OH_GUI_TEST(TstLeavingPages)
#include "tst_leavingpages.moc"
