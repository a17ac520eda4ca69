// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/screenreader.h"
#include "tests/integration/tour.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/widgets/toastoverlay.h"
#include "ui/widgets/weekgrid.h"

#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// Before what is wrong with a page is taken for wrong.
constexpr int mostLooks = 6;
constexpr int pauseMsecs = 250;

} // namespace

/// What somebody hears who can't see the screen: every page and dialog of the running application,
/// read through AT-SPI by another process.
class TstScreenReader : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;
    ScreenReader m_reader;
    QStringList m_problems;
    QJsonObject m_named;
    int m_looked = 0;

    void read(const QString &where)
    {
        QStringList problems = look(where);
        // What the server pushes may lay a page out anew while it is being read.
        for (int again = 1; again < mostLooks && !problems.isEmpty(); ++again) {
            QTest::qWait(pauseMsecs);
            m_tour->settle();
            problems = look(where);
        }
        m_problems += problems;
    }

    QStringList look(const QString &where)
    {
        const QJsonObject seen = m_reader.walk();
        m_looked = seen[u"looked"].toInt();
        m_named = seen[u"named"].toObject();
        QStringList problems;
        if (m_looked < 5)
            problems.append(u"%1: nothing is there"_s.arg(where));
        const QJsonArray found = seen[u"problems"].toArray();
        for (const auto &problem : found)
            problems.append(u"%1: %2"_s.arg(where, problem.toString()));
        return problems;
    }

    /// Presses a button that opens a dialog, reads that, and closes it.
    bool readDialog(const QString &page, const QString &button)
    {
        if (!m_tour->show(page) || !m_desktop->click(button))
            return false;
        QWidget *dialog = nullptr;
        if (!eventually([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }))
            return false;
        m_tour->settle();
        read(u"%1, %2"_s.arg(page, button));
        QTest::keyClick(dialog, Qt::Key_Escape);
        return eventually([] { return !QApplication::activeModalWidget(); });
    }

    bool readShortcut(const QString &where, int key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_desktop->window().windowHandle(), Qt::Key(key), modifiers);
        QWidget *dialog = nullptr;
        if (!eventually([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }))
            return false;
        m_tour->settle();
        read(where);
        QTest::keyClick(dialog, Qt::Key_Escape);
        return eventually([] { return !QApplication::activeModalWidget(); });
    }

    void everyPage()
    {
        const QStringList pages = m_tour->pages();
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            read(page);
        }
    }

    void sayProblems()
    {
        const QStringList problems = std::exchange(m_problems, {});
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }

    bool signIn(const QString &role)
    {
        const bool signedIn = m_desktop->signIn(m_server.email(role), *m_outbox);
        m_tour->settle();
        return signedIn;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
        QVERIFY2(m_reader.start(), qPrintable(m_reader.lastWords()));
    }

    void cleanup()
    {
        pictureFailure("screenreader");
        if (m_desktop->find(u"navSignOut"))
            QVERIFY(m_desktop->signOut());
    }

    void cleanupTestCase()
    {
        m_tour.reset();
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void theSignInIsRead()
    {
        QVERIFY(m_desktop->waitFor(u"signInEmail"));
        read(u"sign-in"_s);
        sayProblems();
    }

    void aMenteeHearsEverything()
    {
        QVERIFY(signIn(u"mentee"_s));
        everyPage();
        QVERIFY(readShortcut(u"palette"_s, Qt::Key_K, Qt::ControlModifier));
        QVERIFY(readDialog(u"my-bookings"_s, u"cancelBooking"_s));
        sayProblems();
    }

    /// Painted by hand: its slots are there all the same, each with its time and what it is.
    void theWeekIsReadSlotBySlot()
    {
        QVERIFY(signIn(u"mentee"_s));
        QVERIFY(m_tour->show(u"mentors"_s));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Tobias Achterberg"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        const auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        QVERIFY(turnWeeks(*m_desktop, [grid] { return grid->slotCount() > 0; }));
        const auto heard = [&] { return m_named[grid->accessibleName()].toInt(); };
        read(u"a mentor"_s);
        for (int again = 1; again < mostLooks && heard() != grid->slotCount(); ++again) {
            m_tour->settle();
            read(u"a mentor"_s);
        }
        QCOMPARE(heard(), grid->slotCount());
        sayProblems();
    }

    void aMentorHearsEverything()
    {
        QVERIFY(signIn(u"mentor"_s));
        everyPage();
        QVERIFY(readDialog(u"availability"_s, u"addAvailability"_s));
        sayProblems();
    }

    void aCoordinatorHearsEverything()
    {
        QVERIFY(signIn(u"coordinator"_s));
        everyPage();
        QVERIFY(readDialog(u"bookings"_s, u"consoleNew"_s));
        QVERIFY(readDialog(u"users"_s, u"usersNew"_s));
        QVERIFY(readDialog(u"locations"_s, u"placesNew"_s));
        QVERIFY(readDialog(u"tags"_s, u"tagsNew"_s));
        sayProblems();
    }

    void toastsAreReadOut()
    {
        QVERIFY(signIn(u"mentee"_s));
        m_reader.heard();
        m_desktop->application().window().toasts().notify(ui::Notifier::Kind::Error,
                                                          u"The kettle is on"_s, {}, {});
        QStringList words;
        const bool said = eventually([&] {
            words += m_reader.heard();
            return !words.filter(u"The kettle is on"_s).isEmpty();
        });
        QVERIFY2(said, qPrintable(words.join(u'\n')));
        qInfo("%s", qPrintable(words.filter(u"kettle"_s).join(u'\n')));
        m_desktop->dismissToasts();
    }
};

OH_GUI_TEST(TstScreenReader)
#include "tst_screenreader.moc"
