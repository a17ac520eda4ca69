// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/availabilitydialog.h"
#include "ui/dialogs/deleteavailabilitydialog.h"
#include "ui/dialogs/loadcapdialog.h"
#include "ui/views/availabilitypage.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstAvailabilityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
        m_page = std::make_unique<AvailabilityPage>(m_ports->context);
        m_page->resize(1070, 770);
        m_page->show();
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void firstBlockIsChosen()
    {
        answer({sampleBlock(1), sampleBlock(2)});
        QCOMPARE(m_ports->api.mySlotsCalls.lastQuery().blockId, std::optional(blockId(1)));
        m_ports->api.mySlotsCalls.answerPending(
            pageOf<api::MySlot>({sampleSlot(1), sampleSlot(2, SlotState::Requested)}));
        QCOMPARE(find<QListView>(u"availabilitySlots"_s)->model()->rowCount(), 2);
        QVERIFY(find<QLabel>(u"blockShape"_s)->text().contains(u"30-minute"_s));
        QVERIFY(find<QLabel>(u"blockZoneNote"_s)->text().contains(u"Europe/Berlin"_s));
    }

    void aTakenSlotLeadsToItsBooking()
    {
        answer({sampleBlock(1)});
        api::MySlot requested = sampleSlot(1, SlotState::Requested);
        requested.bookingId = BookingId(QUuid::createUuid());
        api::MySlot booked = sampleSlot(2, SlotState::Booked);
        booked.bookingId = BookingId(QUuid::createUuid());
        m_ports->api.mySlotsCalls.answerPending(pageOf<api::MySlot>({requested, booked}));
        QSignalSpy opened(m_page.get(), &Page::openPage);
        auto *list = find<QListView>(u"availabilitySlots"_s);
        for (int row = 0; row < 2; ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
        }
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(0).at(0).toString(), u"requests/"_s + requested.bookingId->toString());
        QCOMPARE(opened.at(1).at(0).toString(), u"my-bookings/"_s + booked.bookingId->toString());
    }

    void theWeeklyLimitIsSetAndLifted()
    {
        answer({sampleBlock(1)});
        api::Load load;
        load.loadCap = 4;
        load.weeks = {{QDate(2026, 1, 5), 2}, {QDate(2026, 1, 12), 0}};
        m_ports->api.loadCalls.answerPending(load);
        find<QPushButton>(u"openLoadCap"_s)->click();
        auto *limit = m_page->findChild<LoadCapDialog *>();
        QVERIFY(limit);
        auto *number = limit->findChild<QSpinBox *>(u"loadCapNumber"_s);
        QCOMPARE(number->value(), 4);
        number->setValue(3);
        auto *save = limit->findChild<QPushButton *>(u"loadCapSave"_s);
        save->click();
        QCOMPARE(m_ports->api.updateLoadCalls.lastQuery(), std::optional(3));
        QVERIFY(!save->isEnabled());
        m_ports->api.updateLoadCalls.answer(Error(ErrorCode::ServiceUnavailable));
        QVERIFY(limit->isVisible() && save->isEnabled());
        QVERIFY(!limit->findChild<QLabel *>(u"loadCapError"_s)->text().isEmpty());
        limit->findChild<QCheckBox *>(u"loadCapLimited"_s)->setChecked(false);
        QVERIFY(!number->isEnabled());
        save->click();
        QCOMPARE(m_ports->api.updateLoadCalls.lastQuery(), std::optional<int>());
        load.loadCap.reset();
        m_ports->api.updateLoadCalls.answer(load);
        QVERIFY(m_ports->notifier.notes.constLast().text.startsWith(u"No weekly limit"_s));
        QTRY_VERIFY(!m_page->findChild<LoadCapDialog *>());
    }

    void emptyInvitesToAdd()
    {
        answer({});
        auto *state = find<StateView>(u"availabilityState"_s);
        QCOMPARE(state->state(), StateView::State::Empty);
        const auto actions = state->findChildren<QPushButton *>(u"emptyAction"_s);
        for (QPushButton *action : actions) { // the list of slots has one, too
            if (action->isVisible())
                action->click();
        }
        QVERIFY(dialog());
    }

    void addsABlockAndChoosesIt()
    {
        answer({sampleBlock(1)});
        find<QPushButton>(u"addAvailability"_s)->click();
        QVERIFY(dialog());
        find<QDateEdit>(u"availabilityDate"_s)->setDate(QDate(2026, 1, 12));
        find<QComboBox>(u"availabilityDuration"_s)->setCurrentIndex(1);
        QCOMPARE(dialog()->presenter().form().slotMinutes, 20);
        QVERIFY(find<QLabel>(u"availabilityPreview"_s)->text().startsWith(u"6 slot"_s));
        find<QPushButton>(u"availabilitySave"_s)->click();
        QCOMPARE(m_ports->api.createBlockCalls.lastQuery().startDate, QDate(2026, 1, 12));
        m_ports->api.answerCreateBlock(sampleBlock(6));
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_ports->notifier.notes.last().kind, Notifier::Kind::Success);
        answer({sampleBlock(1), sampleBlock(6)});
        QCOMPARE(m_page->presenter().selected(), std::optional(blockId(6)));
    }

    void dialogShowsErrorsWhereTheyBelong()
    {
        answer({});
        m_page->openAddDialog();
        find<QRadioButton>(u"availabilityPreset"_s)->click();
        api::Location hub;
        hub.id = LocationId(QUuid(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));
        hub.name = u"Hub"_s;
        hub.address = u"Street 1"_s;
        m_ports->api.answerLocations(pageOf<api::Location>({hub}));
        find<QPushButton>(u"availabilitySave"_s)->click();
        QCOMPARE(m_ports->api.createBlockCalls.count(), 0);
        QCOMPARE(find<QLabel>(u"availabilityLocationError"_s)->text(), u"Choose a location."_s);
        find<QComboBox>(u"availabilityLocation"_s)->setCurrentIndex(1);
        QVERIFY(find<QLabel>(u"availabilityLocationError"_s)->text().isEmpty());
        find<QPushButton>(u"availabilitySave"_s)->click();
        QCOMPARE(m_ports->api.createBlockCalls.lastQuery().locationPresetId, std::optional(hub.id));
        m_ports->api.answerCreateBlock(Error(
            ErrorCode::AvailabilityOverlap, Sentence::verbatim(u"Overlaps with Tuesday 14:00."_s)));
        QVERIFY(dialog()->isVisible());
        QVERIFY(find<QLabel>(u"availabilityError"_s)->text().contains(u"Tuesday 14:00"_s));
        QCOMPARE(find<QComboBox>(u"availabilityLocation"_s)->currentIndex(), 1);
    }

    void switchingThePlaceLosesNothing()
    {
        answer({});
        m_page->openAddDialog();
        find<QRadioButton>(u"availabilityCustom"_s)->click();
        QVERIFY(find<QLineEdit>(u"availabilityPlace"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(u"availabilityPlace"_s), u"Cafe"_s);
        find<QRadioButton>(u"availabilityOnline"_s)->click();
        QVERIFY(!find<QLineEdit>(u"availabilityPlace"_s)->isVisible());
        QVERIFY(!dialog()->presenter().request().locationCustom);
        find<QRadioButton>(u"availabilityCustom"_s)->click();
        QCOMPARE(dialog()->presenter().request().locationCustom, std::optional(u"Cafe"_s));
    }

    void deletingWithBookingsTakesASecondStep()
    {
        answer({sampleBlock(1)});
        find<QPushButton>(u"deleteAvailability"_s)->click();
        auto *confirm = m_page->findChild<DeleteAvailabilityDialog *>();
        QVERIFY(confirm);
        QVERIFY(!find<QPushButton>(u"deleteForce"_s)->isVisible());
        find<QPushButton>(u"deleteSubmit"_s)->click();
        m_ports->api.answerDeleteBlock(
            Error(ErrorCode::AvailabilityHasBookings, Sentence::verbatim(u"It has 3 bookings."_s)));
        QVERIFY(confirm->isVisible());
        QCOMPARE(find<QLabel>(u"deleteError"_s)->text(), u"It has 3 bookings."_s);
        QVERIFY(!find<QPushButton>(u"deleteSubmit"_s)->isVisible());
        find<QPushButton>(u"deleteForce"_s)->click();
        QVERIFY(m_ports->api.deleteBlockCalls.lastQuery().force);
        m_ports->api.answerDeleteBlock(Result<void>());
        QTRY_VERIFY(!m_page->findChild<DeleteAvailabilityDialog *>());
        QCOMPARE(find<StateView>(u"availabilityState"_s)->state(), StateView::State::Empty);
    }

    void reloadKeepsTheSelection()
    {
        answer({sampleBlock(1), sampleBlock(2), sampleBlock(3)});
        auto *list = find<QListView>(u"availabilityBlocks"_s);
        list->setCurrentIndex(list->model()->index(2, 0));
        Q_EMIT m_ports->api.availabilityChanged();
        answer({sampleBlock(2), sampleBlock(3)});
        QCOMPARE(m_page->presenter().selected(), std::optional(blockId(3)));
        QCOMPARE(list->currentIndex().row(), 1);
    }

    void repeatsEveryWeek()
    {
        answer({});
        m_page->openAddDialog();
        QVERIFY(!find<QDateEdit>(u"availabilityUntil"_s)->isVisible());
        find<QComboBox>(u"availabilityPattern"_s)->setCurrentIndex(1);
        auto *until = find<QDateEdit>(u"availabilityUntil"_s);
        QVERIFY(until->isVisible() && !until->isEnabled());
        QVERIFY(!dialog()->presenter().form().until);
        find<QCheckBox>(u"availabilityHasUntil"_s)->click();
        until->setDate(QDate(2026, 2, 4));
        QCOMPARE(dialog()->presenter().request().endDate, std::optional(QDate(2026, 2, 4)));
        QTRY_COMPARE(m_ports->api.previewBlockCalls.pending(), 1);
        api::AvailabilityPreview preview;
        preview.perWeek = 3;
        const QDateTime first({2026, 1, 7}, {13, 0}, Qt::UTC);
        for (int i = 0; i < 9; ++i)
            preview.next.append({first.addDays(i), first.addDays(i).addSecs(1800)});
        m_ports->api.previewBlockCalls.answerPending(Result<api::AvailabilityPreview>(preview));
        QVERIFY(find<QLabel>(u"availabilityOutlook"_s)->text().contains(u"per week"_s));
        QCOMPARE(find<QListWidget>(u"availabilityNext"_s)->count(), 9);
    }

    void editsTheChosenBlock()
    {
        api::AvailabilityBlock block = sampleBlock(1);
        block.version = 2;
        answer({block});
        find<QPushButton>(u"editAvailability"_s)->click();
        QVERIFY(dialog());
        QCOMPARE(find<QDateEdit>(u"availabilityDate"_s)->date(), block.startDate);
        QCOMPARE(find<QPushButton>(u"availabilitySave"_s)->text(), u"Save changes"_s);
        find<QComboBox>(u"availabilityDuration"_s)->setCurrentIndex(0);
        find<QPushButton>(u"availabilitySave"_s)->click();
        QCOMPARE(m_ports->api.updateBlockCalls.lastQuery().block.slotDurationMinutes, 15);
        block.version = 3;
        m_ports->api.updateBlockCalls.answer(Result<api::AvailabilityBlock>(block));
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_ports->notifier.notes.last().kind, Notifier::Kind::Success);
    }

    void theWeeklyCapIsShown()
    {
        answer({sampleBlock(1)});
        api::Load load;
        load.loadCap = 4;
        load.weeks = {{QDate(2026, 1, 5), 3}};
        m_ports->api.loadCalls.answer(Result<api::Load>(load));
        const auto labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"3 of at most 4"_s);
        }));
    }

    void everyControlHasAName()
    {
        answer({sampleBlock(1)});
        m_page->openAddDialog();
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            // Parts of Qt's own controls hand the focus to the control that has the name.
            const bool ours = !widget->objectName().startsWith(u"qt_"_s) && !widget->focusProxy();
            if (ours && widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(),
                         qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                    widget->objectName()));
        }
    }

private:
    void answer(const QList<api::AvailabilityBlock> &blocks)
    {
        QVERIFY(m_ports->api.myBlocksCalls.answerPending(pageOf(blocks)));
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    AvailabilityDialog *dialog() const { return m_page->findChild<AvailabilityDialog *>(); }

    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<AvailabilityPage> m_page;
};

OH_GUI_TEST(TstAvailabilityPage)
#include "tst_availabilitypage.moc"
