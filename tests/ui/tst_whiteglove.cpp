// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookingrules.h"
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/whiteglovedialog.h"
#include "ui/presenters/confirmablewarnings.h"
#include "ui/presenters/slotexplanationpresenter.h"
#include "ui/presenters/slotpickerpresenter.h"
#include "ui/widgets/personpicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using WhiteGloveField = WhiteGlovePresenter::Field;

/// White-glove booking (FR65, FR67): the rules of the form, and the one dialog.
class TstWhiteGlove : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<WhiteGlovePresenter> m_presenter;
    std::unique_ptr<WhiteGloveDialog> m_dialog;

    void fillIn(bool freeTime = true)
    {
        m_presenter->setMentor(sampleAccount(1, Role::Mentor));
        m_presenter->setMentee(sampleAccount(2, Role::Mentee));
        m_presenter->setTexts(u"Pricing of the first hundred devices"_s, {}, {});
        m_presenter->setFreeTime(freeTime);
        m_presenter->setTime({2026, 1, 5}, {18, 30}, 45); // Berlin: this evening
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_dialog->findChild<W *>(name);
    }
    void open()
    {
        m_dialog = std::make_unique<WhiteGloveDialog>(m_ports->context, *m_presenter);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    FakeCalls<api::WhiteGloveBooking, api::Booking> &calls() const
    {
        return m_ports->api.bookForOthersCalls;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
        m_presenter = std::make_unique<WhiteGlovePresenter>(m_ports->context);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_presenter.reset();
        m_ports.reset();
    }

    void nothingIsSentWithoutTheNeeded()
    {
        m_presenter->submit();
        QCOMPARE(calls().count(), 0);
        for (const WhiteGloveField field : {WhiteGloveField::Mentor, WhiteGloveField::Mentee,
                                            WhiteGloveField::Time, WhiteGloveField::Goal})
            QVERIFY2(!m_presenter->errorOf(field).isEmpty(),
                     qPrintable(QString::number(int(field))));
        fillIn();
        QVERIFY(!m_presenter->hasErrors()); // followed what was filled in
        m_presenter->setPlace({MeetingType::InPersonCustom, u"  "_s});
        QVERIFY(!m_presenter->errorOf(WhiteGloveField::Place).isEmpty());
        m_presenter->setPlace({MeetingType::InPersonCustom, u"Room 3"_s});
        m_presenter->setTexts(u"Pricing of the first hundred devices"_s, u"not a link"_s, {});
        QVERIFY(!m_presenter->errorOf(WhiteGloveField::Materials).isEmpty());
        m_presenter->setTexts(u"Pricing of the first hundred devices"_s, {}, {});
        m_presenter->setTime({2026, 1, 5}, {9, 0}, 30); // 08:00 UTC: an hour ago
        QVERIFY(!m_presenter->errorOf(WhiteGloveField::Time).isEmpty());
        m_presenter->submit();
        QCOMPARE(calls().count(), 0);
    }

    void aFreeTimeIsOnTheOwnWallClock()
    {
        fillIn();
        m_presenter->setPlace({MeetingType::InPersonPreset, u"Hub, 3 Main Street"_s});
        m_presenter->setTexts(u"  Pricing of the first hundred devices "_s,
                              u"https://a.example\n\n https://b.example "_s, u" asked by phone "_s);
        m_presenter->submit();
        const api::WhiteGloveBooking sent = calls().lastQuery();
        QVERIFY(!sent.timeSlotId);
        QCOMPARE(sent.startTime.value(), QDateTime({2026, 1, 5}, {17, 30}, Qt::UTC));
        QCOMPARE(sent.endTime.value(), QDateTime({2026, 1, 5}, {18, 15}, Qt::UTC));
        QVERIFY(sent.meetingType == MeetingType::InPersonPreset);
        QCOMPARE(sent.location, std::optional(u"Hub, 3 Main Street"_s));
        QCOMPARE(sent.meetingGoal, u"Pricing of the first hundred devices"_s);
        QCOMPARE(sent.materialsUrls, (QList{u"https://a.example"_s, u"https://b.example"_s}));
        QCOMPARE(sent.reason, std::optional(u"asked by phone"_s));
        QVERIFY(!sent.confirmWarnings);
    }

    void theChosenSlotIsKept()
    {
        auto &holds = m_ports->api.holdSlotCalls;
        QList<SlotId> &released = m_ports->api.releasedSlots;
        const api::Slot first = sampleSlot(1, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
        const api::Slot second = sampleSlot(2, QDateTime({2026, 1, 7}, {10, 0}, Qt::UTC));
        fillIn(false);
        m_presenter->setSlot(first);
        QCOMPARE(holds.count(), 0); // nobody looks at the form
        open();
        QCOMPARE(holds.count(), 1);
        QCOMPARE(holds.lastQuery(), first.id);
        QVERIFY(m_ports->api.answerHoldSlot(api::SlotHold{first.id, m_ports->clock.now()}));
        // Another one, a time of its own, and back.
        m_presenter->setSlot(second);
        QCOMPARE(released, QList{first.id});
        QCOMPARE(holds.lastQuery(), second.id);
        m_presenter->setFreeTime(true);
        QCOMPARE(released, (QList{first.id, second.id}));
        m_presenter->setFreeTime(false);
        QCOMPARE(holds.count(), 3);
        // That somebody else holds it is a warning when it comes to booking.
        QVERIFY(holds.answerPending(Error(ErrorCode::SlotHeld)));
        QVERIFY(!m_presenter->hasErrors());
        QCOMPARE(m_presenter->draft().slot, std::optional(second));
        m_presenter->setSlot(first);
        QVERIFY(holds.answerPending(api::SlotHold{first.id, m_ports->clock.now()}));
        m_dialog->reject();
        QCOMPARE(released.size(), 3);
        QCOMPARE(released.constLast(), first.id);
        // Booked: there is nothing to let go of.
        m_presenter->setOpen(true);
        QVERIFY(holds.answerPending(api::SlotHold{first.id, m_ports->clock.now()}));
        m_presenter->submit();
        QVERIFY(calls().answer(sampleBooking()));
        QCOMPARE(released.size(), 3);
    }

    void aSlotThatCantBeKeptIsSaid()
    {
        const api::Slot slot = sampleSlot(1, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
        fillIn(false);
        m_presenter->setSlot(slot);
        open();
        QVERIFY(m_ports->api.answerHoldSlot(api::SlotHold{slot.id, m_ports->clock.now(), false}));
        auto *end = find<QLabel>(u"wgHoldEnd"_s);
        QVERIFY(end->isVisible() && end->text().contains(u"not kept any more"_s));
        QCOMPARE(end->accessibleName(), end->text()); // and is said aloud
        QVERIFY(m_ports->api.releasedSlots.isEmpty());
        // Booked meanwhile.
        const api::Slot other = sampleSlot(2, QDateTime({2026, 1, 7}, {10, 0}, Qt::UTC));
        m_presenter->setSlot(other);
        QVERIFY(!end->isVisible());
        QVERIFY(m_ports->api.answerHoldSlot(Error(ErrorCode::SlotUnavailable)));
        QVERIFY(!m_presenter->draft().slot);
        QVERIFY(!m_presenter->errorOf(WhiteGloveField::Time).isEmpty());
        auto *error = find<QLabel>(u"wgTimeError"_s);
        QVERIFY(error->isVisible());
        QCOMPARE(error->accessibleName(), error->text());
    }

    void whatIsRefusedIsNotOfferedAgain_data()
    {
        QTest::addColumn<bool>("whenBooking");
        QTest::newRow("held") << false;
        QTest::newRow("booked") << true;
    }
    void whatIsRefusedIsNotOfferedAgain()
    {
        QFETCH(const bool, whenBooking);
        const api::Slot slot = sampleSlot(1, QDateTime({2026, 1, 7}, {9, 0}, Qt::UTC));
        fillIn(false);
        open();
        auto *picker = m_dialog->findChild<SlotPickerPresenter *>();
        QVERIFY(m_ports->api.availableSlotsCalls.answerPending(api::SlotList{{slot}}));
        QVERIFY(picker->slot(slot.id));
        m_presenter->setSlot(slot);
        const Error refusal(ErrorCode::SlotUnavailable,
                            Sentence::verbatim(u"Somebody was faster."_s));
        if (whenBooking) {
            QVERIFY(m_ports->api.answerHoldSlot(
                api::SlotHold{slot.id, m_ports->clock.now().addSecs(180)}));
            find<QPushButton>(u"wgBook"_s)->click();
            QVERIFY(calls().answer(refusal));
        } else {
            QVERIFY(m_ports->api.answerHoldSlot(refusal));
        }
        QVERIFY(!m_presenter->draft().slot);
        QVERIFY(!picker->slot(slot.id));
        auto *error = find<QLabel>(u"wgTimeError"_s);
        QCOMPARE(error->text(), u"Somebody was faster."_s);
        QCOMPARE(error->accessibleName(), error->text());
        // Typing on does not take the words away, choosing another one does.
        QTest::keyClicks(find<QPlainTextEdit>(u"wgGoal"_s), u"!"_s);
        QCOMPARE(error->text(), u"Somebody was faster."_s);
        find<QPushButton>(u"wgBook"_s)->click();
        QCOMPARE(error->text(), u"Somebody was faster."_s);
        m_presenter->setSlot(sampleSlot(2, QDateTime({2026, 1, 7}, {10, 0}, Qt::UTC)));
        QVERIFY(!error->isVisible());
        QVERIFY(error->accessibleName().isEmpty());
    }

    void whoLeftStaysNamed()
    {
        fillIn();
        m_presenter->losePerson(WhiteGloveField::Mentee, u"Ada can't be chosen any more."_s);
        m_presenter->setMentee(std::nullopt);
        QVERIFY(m_presenter->hasErrors());
        m_presenter->submit();
        QCOMPARE(m_presenter->errorOf(WhiteGloveField::Mentee),
                 u"Ada can't be chosen any more. Choose a mentee from the list."_s);
        m_presenter->setMentee(sampleAccount(3, Role::Mentee));
        QVERIFY(!m_presenter->hasErrors());
    }

    void typingStaysWhereItIs()
    {
        fillIn();
        open();
        m_presenter->setMentor(std::nullopt);
        find<QPushButton>(u"wgBook"_s)->click();
        auto *goal = find<QPlainTextEdit>(u"wgGoal"_s);
        goal->setFocus();
        QTest::keyClicks(goal, u"!"_s);
        // What is checked again on the way shows errors, and leaves the keyboard alone.
        QCOMPARE(m_dialog->focusWidget(), goal);
        QVERIFY(goal->toPlainText().contains(u'!'));
    }

    void warningsAreConfirmedOneByOne()
    {
        fillIn();
        m_presenter->submit();
        QVERIFY(calls().answer(twoWarnings()));
        QCOMPARE(m_presenter->warnings().items().size(), 2);
        m_presenter->confirmWarning(0, true);
        m_presenter->submit();
        QCOMPARE(calls().count(), 1); // one is still unread
        QVERIFY(m_presenter->isConfirmationMissing());
        m_presenter->confirmWarning(1, true);
        QVERIFY(!m_presenter->isConfirmationMissing());
        m_presenter->submit();
        QCOMPARE(calls().count(), 2);
        QVERIFY(calls().lastQuery().confirmWarnings);
        QCOMPARE(calls().lastQuery().confirmedWarnings,
                 std::optional(QList{u"TOO_LATE_TO_BOOK"_s, u"TIER_RESTRICTED"_s}));
        QSignalSpy booked(m_presenter.get(), &WhiteGlovePresenter::booked);
        QVERIFY(calls().answer(sampleBooking()));
        QCOMPARE(booked.count(), 1);
        QVERIFY(m_presenter->draft().isEmpty()); // the next one begins anew
    }

    void everyWarningHasItsWords()
    {
        // A hold and another place are said by the server's own sentence, which has the time in
        // it, or the places.
        const QList<ErrorCode> codes = allErrorCodes();
        QStringList sentences;
        for (const ErrorCode code : codes) {
            if (!isWarningForCoordinators(code) || code == ErrorCode::SlotHeld ||
                code == ErrorCode::MeetingPlaceChanges)
                continue;
            const QString sentence = warningSentence(
                {{}, Sentence::verbatim(u"what the server says"_s), errorCodeName(code)});
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"server"_s),
                     qPrintable(sentence));
            QVERIFY(!sentences.contains(sentence));
            sentences.append(sentence);
        }
        QCOMPARE(sentences.size(), 8);
        // Both people may have something else: each is said apart.
        const QString conflict = errorCodeName(ErrorCode::CalendarConflict);
        sentences.append(warningSentence({u"mentorId"_s, {}, conflict}));
        sentences.append(warningSentence({u"menteeId"_s, {}, conflict}));
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), 10);
    }

    void everyReasonHasItsWords()
    {
        for (const auto &entry : EnumStrings<NoSlotReason>::table) {
            QVERIFY(!noSlotReasonName(entry.first).isEmpty());
            QVERIFY(noSlotReasonAdvice(entry.first).endsWith(u'.'));
        }
    }

    void otherPeopleOrTimesAreWarnedAboutAnew()
    {
        fillIn();
        m_presenter->submit();
        QVERIFY(calls().answer(twoWarnings()));
        m_presenter->confirmAllWarnings(true);
        m_presenter->setMentee(sampleAccount(3, Role::Mentee));
        QVERIFY(m_presenter->warnings().isEmpty());
        m_presenter->submit();
        QVERIFY(!calls().lastQuery().confirmWarnings);
        QVERIFY(calls().answer(twoWarnings()));
        m_presenter->confirmAllWarnings(true);
        m_presenter->setTime({2026, 1, 5}, {19, 0}, 45);
        QVERIFY(m_presenter->warnings().isEmpty());
    }

    void refusalsStandWhereTheyBelong()
    {
        fillIn();
        m_presenter->submit();
        QVERIFY(calls().answer(
            Error(ErrorCode::SlotUnavailable, Sentence::verbatim(u"The mentor is busy."_s))));
        QCOMPARE(m_presenter->errorOf(WhiteGloveField::Time), u"The mentor is busy."_s);
        m_presenter->submit();
        QVERIFY(calls().answer(
            Error::validation({{u"menteeId"_s, Sentence::verbatim(u"is not a mentee"_s)}})));
        QCOMPARE(m_presenter->errorOf(WhiteGloveField::Mentee), u"Is not a mentee."_s);
        m_presenter->submit();
        QVERIFY(calls().answer(Error(ErrorCode::NetworkUnreachable)));
        QVERIFY(m_presenter->failure());
        QCOMPARE(m_presenter->draft().goal, u"Pricing of the first hundred devices"_s);
    }

    void aSlotThatIsTakenHasToBeChosenAnew()
    {
        fillIn(false);
        const api::Slot slot = sampleSlot(7, QDateTime({2026, 1, 6}, {9, 0}, Qt::UTC));
        m_presenter->setSlot(slot);
        m_presenter->loseSlot(sampleId<SlotId>(8)); // another one
        QVERIFY(m_presenter->draft().slot);
        m_presenter->loseSlot(slot.id);
        QVERIFY(!m_presenter->draft().slot);
        QVERIFY(!m_presenter->errorOf(WhiteGloveField::Time).isEmpty());
        m_presenter->setSlot(sampleSlot(9, QDateTime({2026, 1, 6}, {10, 0}, Qt::UTC)));
        m_presenter->setMentor(sampleAccount(5, Role::Mentor)); // the slot was the other one's
        QVERIFY(!m_presenter->draft().slot);
    }

    void peopleAreFoundByTyping()
    {
        open();
        auto *mentor = find<QLineEdit>(u"wgMentor"_s);
        auto *picker = m_dialog->findChild<PersonPicker *>(u"wgMentorPicker"_s);
        picker->presenter()->setDelay(0);
        QTest::keyClicks(mentor, u"Ment"_s);
        QTRY_COMPARE(m_ports->api.accountsCalls.pending(), 1);
        const api::AccountsQuery query = m_ports->api.accountsCalls.lastQuery();
        QCOMPARE(query.q, std::optional(u"Ment"_s));
        QVERIFY(query.role == Role::Mentor);
        QVERIFY(m_ports->api.accountsCalls.answerPending(consolePage<api::AccountSummary>(
            {sampleAccount(1, Role::Mentor), sampleAccount(4, Role::Mentor)})));
        QVERIFY(!m_presenter->draft().mentor); // found, not chosen
        QTest::keyClick(picker->findChild<QCompleter *>()->popup(),
                        Qt::Key_Return); // the best match
        QCOMPARE(m_presenter->draft().mentor->name, u"Mentor 1"_s);
        picker->presenter()->choose(picker->presenter()->results().at(1));
        QCOMPARE(mentor->text(), u"Mentor 4"_s);
        QCOMPARE(m_presenter->draft().mentor->name, u"Mentor 4"_s);
        QVERIFY(find<QLabel>(u"wgMentorDetails"_s)->text().contains(u"Gold"_s));
        QCOMPARE(m_ports->live.watched, QList<UserId>{sampleId<UserId>(4)});
        QTest::keyClicks(mentor, u"x"_s);
        QVERIFY(!m_presenter->draft().mentor); // the name is another one now
    }

    void theDialogShowsAndConfirms()
    {
        fillIn();
        open();
        QCOMPARE(find<QLineEdit>(u"wgMentor"_s)->text(), u"Mentor 1"_s);
        QVERIFY(find<QRadioButton>(u"wgFree"_s)->isChecked());
        QVERIFY(find<QLabel>(u"wgSummary"_s)->text().contains(u"18:30"_s));
        QVERIFY(find<QLabel>(u"wgSummary"_s)->text().contains(u"12:30"_s)); // New York
        auto *book = find<QPushButton>(u"wgBook"_s);
        book->click();
        QVERIFY(!book->isEnabled());
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible()); // the outcome must not get lost
        QVERIFY(calls().answer(twoWarnings()));
        QVERIFY(find<QWidget>(u"warningsBox"_s)->isVisible());
        QCOMPARE(find<QCheckBox>(u"warning0"_s)->text(),
                 u"The meeting begins in less than 24 hours."_s);
        find<QPushButton>(u"warningsAll"_s)->click();
        QVERIFY(find<QCheckBox>(u"warning1"_s)->isChecked());
        QCOMPARE(book->text(), u"&Book anyway"_s);
        book->click();
        QVERIFY(calls().lastQuery().confirmWarnings);
        QVERIFY(calls().answer(sampleBooking()));
        QVERIFY(!m_dialog->isVisible());
    }

    void whatWasTypedOutlivesTheDialog()
    {
        open();
        QTest::keyClicks(find<QPlainTextEdit>(u"wgGoal"_s), u"A talk about investors"_s);
        find<QPushButton>(u"wgCancel"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        open();
        QCOMPARE(find<QPlainTextEdit>(u"wgGoal"_s)->toPlainText(), u"A talk about investors"_s);
        find<QPushButton>(u"wgClear"_s)->click();
        QVERIFY(find<QPlainTextEdit>(u"wgGoal"_s)->toPlainText().isEmpty());
    }

    void everyControlHasAName()
    {
        open();
        const auto widgets = m_dialog->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QPlainTextEdit *>(widget);
            if (!control || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }

    void presetLocationsCanBeChosen()
    {
        fillIn();
        open();
        api::Location hub;
        hub.id = sampleId<LocationId>(1);
        hub.name = u"Hub"_s;
        hub.address = u"3 Main Street"_s;
        QVERIFY(m_ports->api.answerLocations(consolePage<api::Location>({hub})));
        auto *type = find<QComboBox>(u"placeType"_s);
        type->setCurrentIndex(type->findText(u"Hub"_s));
        QCOMPARE(m_presenter->draft().place.location, u"Hub, 3 Main Street"_s);
        QVERIFY(!find<QWidget>(u"placeLocation"_s)->isVisible());
        type->setCurrentIndex(type->count() - 1);
        QVERIFY(find<QWidget>(u"placeLocation"_s)->isVisible());
    }
};

OH_GUI_TEST(TstWhiteGlove)
#include "tst_whiteglove.moc"
