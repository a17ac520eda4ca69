// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tour.h"
#include "tests/support/badanswers.h"
#include "tests/support/demoprocess.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/toastoverlay.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

namespace {

/// The same answers in every run that is asked for no others.
constexpr quint32 everyRunsSeed = 20260105;

} // namespace

/// The real application before a server that says anything: nothing crashes, what can't be shown
/// says so and can be tried again, and what is typed stays. OH_BAD_ANSWERS_SEED repeats a run, and
/// OH_BAD_ANSWERS_ROUNDS makes it longer.
class TstBadAnswers : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<BadAnswers> m_between;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;
    int m_rounds = 1;

    QList<QPushButton *> retries() const
    {
        QList<QPushButton *> shown;
        if (!m_tour->page())
            return shown;
        const auto all = m_tour->page()->findChildren<QPushButton *>(u"errorRetry"_s);
        for (QPushButton *button : all) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }

    void reload()
    {
        if (ui::Page *page = m_desktop->application().window().currentPage())
            page->reload();
        m_tour->settle();
    }

    /// In its place, beside what is there already, or above everything. Not while a live update
    /// has it loaded once more.
    bool saysWhatFailed() const
    {
        return !retries().isEmpty() || m_desktop->find(u"toast") ||
               m_desktop->find(u"bannerText") || m_desktop->find(u"offlineBanner");
    }

    /// With good answers again, a page shows what it should.
    bool heals()
    {
        m_between->setHarm(Harm::None);
        return eventually([&] {
            m_tour->settle();
            const auto shown = retries();
            for (QPushButton *button : shown)
                button->click();
            m_tour->settle();
            return retries().isEmpty();
        });
    }

    bool signIn(const QString &role)
    {
        m_between->setHarm(Harm::None);
        const bool signedIn = m_desktop->signIn(m_server.email(role), *m_outbox);
        m_tour->settle();
        return signedIn;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        bool given = false;
        quint32 seed = qEnvironmentVariable("OH_BAD_ANSWERS_SEED").toUInt(&given);
        if (!given)
            seed = everyRunsSeed;
        qInfo("OH_BAD_ANSWERS_SEED=%u", seed);
        m_rounds = std::max(1, qEnvironmentVariableIntValue("OH_BAD_ANSWERS_ROUNDS"));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_between = std::make_unique<BadAnswers>(m_server.url(), seed);
        QVERIFY(m_between->start());
        m_desktop = std::make_unique<Desktop>(m_between->url());
        m_desktop->tuning.transferTimeout = 5s;
        m_desktop->tuning.attemptDeadline = 10s;
        m_desktop->tuning.maxAttempts = 2;
        m_desktop->tuning.retryBase = 5ms;
        m_desktop->tuning.retryWindow = 300ms;
        m_desktop->tuning.probeFirst = 50ms;
        m_desktop->tuning.probeLast = 200ms;
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
    }

    void cleanup()
    {
        pictureFailure("badanswers");
        m_between->setHarm(Harm::None);
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

    void aNewerServerIsUnderstood_data() { roles(); }
    void aNewerServerIsUnderstood()
    {
        QFETCH(QString, role);
        QVERIFY(signIn(role));
        m_between->setHarm(Harm::Additions);
        const QStringList pages = m_tour->pages();
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            reload();
            QVERIFY2(retries().isEmpty(), qPrintable(page));
        }
        QVERIFY(m_between->spoilt() > int(pages.size()));
    }

    void whatFailsIsSaidAndCanBeTriedAgain_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Harm>("harm");
        const std::array kinds{std::pair(Harm::HtmlError, "a gateway's page"),
                               std::pair(Harm::HtmlInstead, "something else"),
                               std::pair(Harm::Reset, "nobody")};
        for (const char *role : {"mentee", "mentor", "coordinator"}) {
            for (const auto &[harm, name] : kinds)
                QTest::addRow("%s, %s", role, name) << QString::fromLatin1(role) << harm;
        }
    }
    void whatFailsIsSaidAndCanBeTriedAgain()
    {
        QFETCH(QString, role);
        QFETCH(Harm, harm);
        QVERIFY(signIn(role));
        QStringList pages = m_tour->pages();
        // It is there already, and stays.
        pages.removeAll(m_desktop->application().window().currentPageId());
        for (const QString &page : std::as_const(pages)) {
            m_between->setHarm(harm);
            const int before = m_between->spoilt();
            QVERIFY(m_tour->show(page));
            if (m_between->spoilt() == before)
                continue; // asks nothing
            QVERIFY2(eventually([&] { return m_tour->settle() && saysWhatFailed(); }),
                     qPrintable(page));
            QVERIFY2(heals(), qPrintable(page));
            m_desktop->application().window().toasts().clear();
        }
    }

    void nothingCrashes_data() { roles(); }
    void nothingCrashes()
    {
        QFETCH(QString, role);
        QVERIFY(signIn(role));
        const QStringList pages = m_tour->pages();
        for (int round = 0; round < m_rounds; ++round) {
            for (const QString &page : pages) {
                // With something there already, that it can go wrong with.
                QVERIFY(m_tour->show(page));
                m_between->setAnyHarm();
                for (int i = 0; i < 3; ++i)
                    reload();
                if (m_rounds > 1)
                    m_tour->look(page);
                else
                    m_tour->openSome();
                QVERIFY(m_desktop->application().account().state() == ui::Account::State::SignedIn);
                m_between->setHarm(Harm::None);
                QVERIFY(m_tour->show(page));
                reload();
                QVERIFY2(heals(), qPrintable(page));
                m_desktop->application().window().toasts().clear();
            }
        }
        QVERIFY(m_between->spoilt() > int(pages.size()));
    }

    void whatIsTypedStays_data() { roles(); }
    void whatIsTypedStays()
    {
        QFETCH(QString, role);
        QVERIFY(signIn(role));
        QVERIFY(m_tour->show(u"profile"_s));
        const QString typed = u"Heat pumps, whatever the server says"_s;
        QVERIFY(m_desktop->type(u"profileHeadline", typed));
        for (int harm = 1; harm < harms; ++harm) {
            // These pass for good answers: what was typed is saved.
            if (QList{Harm::Values, Harm::Words, Harm::Additions, Harm::WrongMediaType,
                      Harm::WrongLength}
                    .contains(Harm(harm)))
                continue;
            m_between->setHarm(Harm(harm));
            QWidget *save = m_desktop->find(u"profileSave");
            QVERIFY(save);
            if (save->isEnabled())
                QTest::mouseClick(save, Qt::LeftButton);
            m_tour->settle();
            QVERIFY2(
                m_desktop->text(u"profileHeadline") == typed,
                qPrintable(u"after %1: %2"_s.arg(harm).arg(m_desktop->text(u"profileHeadline"))));
        }
        QVERIFY(heals());
        QCOMPARE(m_desktop->text(u"profileHeadline"), typed);
        // The server has it by now, or gets it: whoever reads it again finds it.
        QWidget *save = m_desktop->find(u"profileSave");
        if (save && save->isEnabled())
            QTest::mouseClick(save, Qt::LeftButton);
        m_tour->settle();
        QCOMPARE(m_desktop->text(u"profileHeadline"), typed);
        if (QWidget *discard = m_desktop->find(u"profileDiscard"); discard && discard->isEnabled())
            QTest::mouseClick(discard, Qt::LeftButton);
        m_tour->settle();
    }

private:
    static void roles()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"mentee", "mentor", "coordinator"})
            QTest::addRow("%s", role) << QString::fromLatin1(role);
    }
};

OH_GUI_TEST(TstBadAnswers)
#include "tst_badanswers.moc"
