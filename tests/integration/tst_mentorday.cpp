// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enums.h"
#include "tests/integration/desktop.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/slotlistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// What a mentor does on a quiet day: offers time, and looks after the own profile.
class TstMentorDay : public QObject
{
    Q_OBJECT

private:
    /// The one of next week: the sample's mentors never work on a Sunday.
    const QDate m_sunday = [](QDate day) {
        return day.addDays(14 - day.dayOfWeek());
    }(QDate::currentDate());
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;

    /// Types a time of day into a field that shows hours and minutes.
    bool typeTime(QStringView name, const QString &digits)
    {
        auto *edit = m_desktop->find<QTimeEdit>(name);
        if (!edit || !m_desktop->click(edit, QPoint(8, edit->height() / 2)))
            return false;
        edit->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(edit, digits.left(2));
        edit->setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClicks(edit, digits.right(2));
        return edit->time() == QTime::fromString(digits, u"HHmm"_s);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_desktop->window().windowHandle(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
    }

    void cleanup() { pictureFailure("mentorday"); }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void aBlockIsMadeAndShowsItsSlots()
    {
        QVERIFY(m_desktop->openPage(u"availability"_s));
        QVERIFY(m_desktop->waitFor(u"availabilityBlocks"));
        auto *blocks = m_desktop->find<QAbstractItemView>(u"availabilityBlocks");
        QTRY_VERIFY_WITH_TIMEOUT(blocks->model()->rowCount() > 0, 30'000);
        const int before = blocks->model()->rowCount();

        QVERIFY(m_desktop->click(u"addAvailability"));
        QVERIFY(m_desktop->waitFor(u"availabilityDialog"));
        auto *date = m_desktop->find<QDateEdit>(u"availabilityDate");
        date->setDate(m_sunday);
        QVERIFY(typeTime(u"availabilityStart", u"1000"_s));
        QVERIFY(m_desktop->choose(u"availabilityDuration", u"30 minutes"_s));
        auto *buffer = m_desktop->find<QSpinBox>(u"availabilityBuffer");
        QVERIFY(m_desktop->click(buffer, QPoint(8, buffer->height() / 2)));
        buffer->selectAll();
        QTest::keyClicks(buffer, u"10"_s);

        // Too short for a slot: said at once, and refused.
        QVERIFY(typeTime(u"availabilityEnd", u"1015"_s));
        QTRY_VERIFY(m_desktop->text(u"availabilityPreview").contains(u"No slots"_s));
        QVERIFY(m_desktop->click(u"availabilitySave"));
        QTRY_VERIFY(m_desktop->text(u"availabilityEndError").contains(u"30 minutes"_s));
        QVERIFY(m_desktop->find(u"availabilityDialog"));

        QVERIFY(typeTime(u"availabilityEnd", u"1200"_s));
        QTRY_VERIFY(m_desktop->text(u"availabilityPreview").contains(u"3 slots"_s));
        QVERIFY(m_desktop->click(u"availabilitySave"));
        QVERIFY(m_desktop->waitForGone(u"availabilityDialog"));
        QVERIFY(m_desktop->waitForToast(u"Availability added: 3 slots"_s));

        QTRY_COMPARE_WITH_TIMEOUT(blocks->model()->rowCount(), before + 1, 30'000);
        QVERIFY(m_desktop->waitFor(u"availabilitySlots"));
        const auto *slotList = m_desktop->find<QAbstractItemView>(u"availabilitySlots")->model();
        QTRY_COMPARE_WITH_TIMEOUT(slotList->rowCount(), 3, 30'000);
        const QStringList times{u"10:00–10:30"_s, u"10:40–11:10"_s, u"11:20–11:50"_s};
        for (int row = 0; row < 3; ++row) {
            const QModelIndex slot = slotList->index(row, 0);
            QCOMPARE(slot.data(ui::SlotListModel::StateRole).toInt(), int(SlotState::Open));
            QVERIFY2(slot.data(ui::SlotListModel::TimeRole).toString().startsWith(times.at(row)),
                     qPrintable(slot.data(ui::SlotListModel::TimeRole).toString()));
        }
    }

    void aSecondBlockAtThatTimeIsRefused()
    {
        QVERIFY(m_desktop->click(u"addAvailability"));
        QVERIFY(m_desktop->waitFor(u"availabilityDialog"));
        m_desktop->find<QDateEdit>(u"availabilityDate")->setDate(m_sunday);
        QVERIFY(typeTime(u"availabilityStart", u"1100"_s));
        QVERIFY(typeTime(u"availabilityEnd", u"1300"_s));
        QVERIFY(m_desktop->waitFor(u"availabilityWarnings"));
        QVERIFY(m_desktop->click(u"availabilitySave"));
        QVERIFY(m_desktop->waitFor(u"availabilityError"));
        QVERIFY(m_desktop->find(u"availabilityDialog"));
        QVERIFY(m_desktop->click(u"availabilityCancel"));
        QVERIFY(m_desktop->click(u"unsavedDiscard"));
        QVERIFY(m_desktop->waitForGone(u"availabilityDialog"));
    }

    void aProfileEditSurvivesAReload()
    {
        const QString headline = u"Pricing, first sales hires, and “no” as an answer"_s;
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->type(u"profileName", u""_s));
        QVERIFY(m_desktop->click(u"profileSave"));
        QTRY_VERIFY(!m_desktop->text(u"profileNameError").isEmpty());
        QVERIFY(m_desktop->type(u"profileName", u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->type(u"profileHeadline", headline));
        QVERIFY(m_desktop->type(u"profileTitle", u"General Partner"_s));
        QVERIFY(m_desktop->choose(u"profileReminder", u"1 hour before"_s));
        QVERIFY(m_desktop->click(u"profileSave"));
        QVERIFY(m_desktop->waitForToast(u"Profile saved"_s));

        press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->text(u"profileHeadline"), headline, 30'000);
        m_desktop->quit();
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"page_profile")); // the page where it was left
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->text(u"profileHeadline"), headline, 30'000);
        QCOMPARE(m_desktop->text(u"profileTitle"), u"General Partner"_s);
        QCOMPARE(m_desktop->text(u"profileName"), u"Margarethe Lindqvist"_s);
    }

    void leavingAnUnsavedProfileAsksFirst()
    {
        QVERIFY(m_desktop->type(u"profileTitle", u"Half typed"_s));
        QVERIFY(m_desktop->click(u"nav_requests"));
        QVERIFY(m_desktop->waitFor(u"unsavedDialog"));
        QVERIFY(m_desktop->click(u"unsavedStay"));
        QVERIFY(m_desktop->waitForGone(u"unsavedDialog"));
        QCOMPARE(m_desktop->text(u"profileTitle"), u"Half typed"_s);
        QVERIFY(m_desktop->click(u"profileDiscard"));
        QTRY_COMPARE(m_desktop->text(u"profileTitle"), u"General Partner"_s);
    }
};

OH_GUI_TEST(TstMentorDay)
#include "tst_mentorday.moc"
