// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/presenters/availabilityformpresenter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace oh;
using namespace oh::test;
using namespace oh::ui;
using namespace Qt::StringLiterals;

class TstAvailabilityForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_ports = std::make_unique<FakePorts>();
        m_presenter = std::make_unique<AvailabilityFormPresenter>(
            m_ports->api, m_ports->clock, u"Europe/Berlin"_s, QList{sampleBlock(1)});
    }
    void cleanup()
    {
        m_presenter.reset();
        m_ports.reset();
    }

    void beginsWithSomethingBookable()
    {
        // Monday 5 January: Wednesday is the first day that is a whole day ahead.
        QCOMPARE(m_presenter->form().date, QDate(2026, 1, 7));
        QCOMPARE(m_presenter->form().timeZone, u"Europe/Berlin"_s);
    }

    void preview_data()
    {
        QTest::addColumn<QTime>("end");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("buffer");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("starts");
        QTest::addColumn<int>("unused");
        QTest::newRow("buffer") << QTime(16, 0) << 30 << 10 << 3 << u"14:00, 14:40, 15:20"_s << 10;
        QTest::newRow("exact") << QTime(15, 0) << 30 << 0 << 2 << u"14:00, 14:30"_s << 0;
        QTest::newRow("one") << QTime(14, 50) << 20 << 60 << 1 << u"14:00"_s << 30;
        QTest::newRow("none") << QTime(14, 10) << 15 << 0 << 0 << QString() << 0;
    }
    void preview()
    {
        QFETCH(QTime, end);
        QFETCH(int, minutes);
        QFETCH(int, buffer);
        QFETCH(int, count);
        QFETCH(QString, starts);
        QFETCH(int, unused);
        change([&](AvailabilityForm &form) {
            form.date = QDate(2026, 1, 12);
            form.end = end;
            form.slotMinutes = minutes;
            form.bufferMinutes = buffer;
        });
        QCOMPARE(m_presenter->previewSlots().size(), count);
        const QString text = m_presenter->preview();
        QVERIFY2(text.contains(starts), qPrintable(text));
        QCOMPARE(text.contains(u"unused"_s), unused > 0);
        if (unused > 0)
            QVERIFY2(text.contains(QString::number(unused) + u" minute"_s), qPrintable(text));
        if (count == 0)
            QVERIFY(text.startsWith(u"No slots"_s));
    }

    void endsOnTheNextDay()
    {
        QVERIFY(m_presenter->endHint().isEmpty());
        change([](AvailabilityForm &form) {
            form.start = QTime(22, 30);
            form.end = QTime(2, 0);
            form.slotMinutes = 60;
        });
        QVERIFY2(m_presenter->endHint().contains(u"8 January"_s),
                 qPrintable(m_presenter->endHint()));
        QCOMPARE(m_presenter->previewSlots().size(), 3);
    }

    void warnings_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QTime>("end");
        QTest::addColumn<QString>("text");
        const QString berlin = u"Europe/Berlin"_s;
        QTest::newRow("nothing") << berlin << QDate(2026, 1, 12) << QTime(9, 0) << QTime(10, 0)
                                 << QString();
        QTest::newRow("past") << berlin << QDate(2026, 1, 4) << QTime(9, 0) << QTime(10, 0)
                              << u"in the past"_s;
        QTest::newRow("begun") << berlin << QDate(2026, 1, 5) << QTime(9, 0) << QTime(12, 0)
                               << u"begun already"_s;
        QTest::newRow("less than a day ahead") << berlin << QDate(2026, 1, 5) << QTime(19, 0)
                                               << QTime(20, 0) << u"at least one day ahead"_s;
        QTest::newRow("far ahead")
            << berlin << QDate(2026, 6, 15) << QTime(9, 0) << QTime(10, 0) << u"appear on"_s;
        QTest::newRow("starts in the gap")
            << berlin << QDate(2026, 3, 29) << QTime(2, 30) << QTime(5, 0) << u"begins at 03:00"_s;
        QTest::newRow("ends in the gap")
            << berlin << QDate(2026, 3, 29) << QTime(1, 0) << QTime(2, 30) << u"ends at 03:00"_s;
        QTest::newRow("repeated hour")
            << berlin << QDate(2026, 10, 25) << QTime(2, 30) << QTime(5, 0) << u"twice"_s;
        QTest::newRow("until the midnight that is missing")
            << u"America/Santiago"_s << QDate(2026, 9, 5) << QTime(22, 30) << QTime(0, 0)
            << u"ends at 01:00"_s;
        QTest::newRow("repeated hour before midnight")
            << u"America/Santiago"_s << QDate(2026, 4, 4) << QTime(23, 0) << QTime(0, 30)
            << u"twice"_s;
        QTest::newRow("half-hour change") << u"Australia/Lord_Howe"_s << QDate(2026, 10, 4)
                                          << QTime(2, 15) << QTime(5, 0) << u"begins at 02:30"_s;
        QTest::newRow("overlap") << berlin << QDate(2026, 1, 7) << QTime(15, 0) << QTime(17, 0)
                                 << u"overlaps"_s;
        QTest::newRow("touching") << berlin << QDate(2026, 1, 7) << QTime(16, 0) << QTime(17, 0)
                                  << QString();
    }
    void warnings()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, date);
        QFETCH(QTime, start);
        QFETCH(QTime, end);
        QFETCH(QString, text);
        change([&](AvailabilityForm &form) {
            form.timeZone = zone;
            form.date = date;
            form.start = start;
            form.end = end;
        });
        const QString all = m_presenter->warnings().join(u'\n');
        if (text.isEmpty())
            QCOMPARE(all, QString());
        else
            QVERIFY2(all.contains(text), qPrintable(all));
    }

    void previewLeavesOutWhatIsOver()
    {
        // Now is 10:00 in Berlin; of 9:00–12:00 only whole slots from now on are made.
        change([](AvailabilityForm &form) {
            form.date = QDate(2026, 1, 5);
            form.start = QTime(9, 0);
            form.end = QTime(12, 0);
        });
        QCOMPARE(m_presenter->previewSlots().size(), 4);
    }

    void errorsAppearWithSubmitOnly()
    {
        change([](AvailabilityForm &form) { form.meetingType = MeetingType::InPersonCustom; });
        QVERIFY(m_presenter->fieldErrors().isEmpty());
        m_presenter->submit();
        QCOMPARE(m_ports->api.createBlockCalls.count(), 0);
        QCOMPARE(m_presenter->fieldError(u"locationCustom"_s), u"Say where you meet."_s);
        change([](AvailabilityForm &form) { form.locationText = u"Café Fleury"_s; });
        QVERIFY(m_presenter->fieldErrors().isEmpty());
        change([](AvailabilityForm &form) { form.end = form.start.addSecs(600); });
        QVERIFY(m_presenter->fieldError(u"endTime"_s).contains(u"no room"_s));
        change([](AvailabilityForm &form) { form.timeZone = u"Mars/Olympus"_s; });
        QVERIFY(!m_presenter->fieldError(u"timezone"_s).isEmpty());
    }

    void aBlockInThePastIsNotSent()
    {
        change([](AvailabilityForm &form) { form.date = QDate(2025, 12, 24); });
        m_presenter->submit();
        QCOMPARE(m_ports->api.createBlockCalls.count(), 0);
        QVERIFY(!m_presenter->fieldError(u"startDate"_s).isEmpty());
    }

    void sendsOnlyThePlaceThatWasChosen()
    {
        change([](AvailabilityForm &form) {
            form.meetingType = MeetingType::InPersonCustom;
            form.locationText = u" Café Fleury "_s;
            form.location = LocationId(QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        });
        m_presenter->submit();
        const api::CreateAvailability sent = m_ports->api.createBlockCalls.lastQuery();
        QCOMPARE(sent.locationCustom, std::optional(u"Café Fleury"_s));
        QVERIFY(!sent.locationPresetId);
        QVERIFY(sent.recurrencePattern == RecurrencePattern::OneTime);
        QCOMPARE(sent.timezone, std::optional(u"Europe/Berlin"_s));
    }

    void refusalKeepsEverything()
    {
        QSignalSpy busy(m_presenter.get(), &AvailabilityFormPresenter::busyChanged);
        const AvailabilityForm before = m_presenter->form();
        m_presenter->submit();
        m_presenter->submit(); // while the first is under way: nothing
        QCOMPARE(m_ports->api.createBlockCalls.count(), 1);
        m_ports->api.answerCreateBlock(ErrorCode::AvailabilityOverlap);
        QCOMPARE(busy.count(), 2);
        QCOMPARE(m_presenter->form(), before);
        QVERIFY(m_presenter->formError());
        QCOMPARE(m_presenter->formError()->code, ErrorCode::AvailabilityOverlap);
        change([](AvailabilityForm &form) { form.start = QTime(10, 0); });
        QVERIFY(!m_presenter->formError());
    }

    void fieldErrorsOfTheServer()
    {
        m_presenter->submit();
        m_ports->api.answerCreateBlock(
            Error::validation({{u"description"_s, Sentence::verbatim(u"must be polite"_s)}}));
        QCOMPARE(m_presenter->fieldError(u"description"_s), u"This must be polite."_s);
        QVERIFY(!m_presenter->formError());
        // It stays while something else changes, and goes with the field itself.
        change([](AvailabilityForm &form) { form.bufferMinutes = 5; });
        QVERIFY(!m_presenter->fieldError(u"description"_s).isEmpty());
        change([](AvailabilityForm &form) { form.description = u"Please"_s; });
        QVERIFY(m_presenter->fieldError(u"description"_s).isEmpty());
    }

    void saves()
    {
        QSignalSpy saved(m_presenter.get(), &AvailabilityFormPresenter::saved);
        m_presenter->submit();
        m_ports->api.answerCreateBlock(sampleBlock(2));
        QCOMPARE(saved.count(), 1);
        QVERIFY(!m_presenter->isBusy());
    }

    void theServersPreviewComesAfterAPause()
    {
        m_presenter->setPreviewDelay(0);
        QSignalSpy changed(m_presenter.get(), &AvailabilityFormPresenter::outlookChanged);
        change([](AvailabilityForm &form) { form.pattern = RecurrencePattern::Weekly; });
        QCOMPARE(m_ports->api.previewBlockCalls.count(), 0);
        QCOMPARE(m_presenter->outlookText(), u"Working out the slots…"_s);
        change([](AvailabilityForm &form) { form.bufferMinutes = 5; });
        QTRY_COMPARE(m_ports->api.previewBlockCalls.count(), 1); // once for both changes
        QCOMPARE(m_ports->api.previewBlockCalls.lastQuery().block.bufferMinutes, 5);
        QVERIFY(!m_ports->api.previewBlockCalls.lastQuery().edited);
        api::AvailabilityPreview preview;
        preview.perWeek = 3;
        preview.timeOffCount = 2;
        preview.keptCount = 1;
        preview.travelZones = {u"Asia/Tokyo"_s};
        const QDateTime first({2026, 1, 7}, {13, 0}, Qt::UTC);
        preview.next = {{first, first.addSecs(1800)}};
        m_ports->api.previewBlockCalls.answer(preview);
        QVERIFY(changed.count() >= 3);
        QVERIFY2(m_presenter->outlookText().contains(u"per week"_s),
                 qPrintable(m_presenter->outlookText()));
        QCOMPARE(m_presenter->outlookNotes().size(), 3);
        QCOMPARE(m_presenter->nextSlots(), QStringList{u"Wed, 7 Jan 2026, 14:00–14:30"_s});
    }

    /// A block that repeats every month says what a month brings, the others what one of their days
    /// does, or a week.
    void whatAPatternBrings_data()
    {
        QTest::addColumn<int>("pattern");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, RecurrencePattern pattern, const char *words) {
            QTest::newRow(name) << int(pattern) << QString::fromLatin1(words);
        };
        row("once", RecurrencePattern::OneTime, "6 slot");
        row("weekly", RecurrencePattern::Weekly, "6 slot per week");
        row("monthly", RecurrencePattern::Monthly, "7 slot per month");
        row("quarterly", RecurrencePattern::Quarterly, "6 slot every three months");
    }
    void whatAPatternBrings()
    {
        QFETCH(int, pattern);
        QFETCH(QString, words);
        m_presenter->setPreviewDelay(0);
        change([&](AvailabilityForm &form) {
            form.pattern = RecurrencePattern(pattern);
            form.bufferMinutes = 5;
        });
        QTRY_COMPARE(m_ports->api.previewBlockCalls.count(), 1);
        api::AvailabilityPreview preview;
        preview.perWeek = 6;
        preview.perMonth = 7;
        preview.timeOffCount = 2;
        m_ports->api.previewBlockCalls.answer(preview);
        QString text = m_presenter->outlookText();
        text.replace(u"slots"_s, u"slot"_s).remove(u"(s)"_s);
        QCOMPARE(text, u"This will create "_s + words + u'.');
        QVERIFY(m_presenter->outlookNotes().constFirst().contains(u"of the first month"_s));
    }

    void aLatePreviewOfAnOlderFormNeverShows()
    {
        m_presenter->setPreviewDelay(0);
        change([](AvailabilityForm &form) { form.bufferMinutes = 5; });
        QTRY_COMPARE(m_ports->api.previewBlockCalls.count(), 1);
        change([](AvailabilityForm &form) { form.bufferMinutes = 15; });
        QVERIFY(m_ports->api.previewBlockCalls.wasCanceled(0));
        QTRY_COMPARE(m_ports->api.previewBlockCalls.count(), 2);
        m_ports->api.previewBlockCalls.answerAt(
            1, Result<api::AvailabilityPreview>(Error(ErrorCode::Timeout)));
        QVERIFY(m_presenter->outlookText().startsWith(u"The preview is not available"_s));
        // What could not be saved is not asked for.
        change([](AvailabilityForm &form) { form.end = form.start.addSecs(60); });
        QVERIFY(!m_presenter->outlookPending());
        QVERIFY(m_presenter->outlookText().isEmpty());
    }

    void recurrences()
    {
        change([](AvailabilityForm &form) {
            form.pattern = RecurrencePattern::Weekly;
            form.until = QDate(2026, 3, 4);
        });
        QCOMPARE(m_presenter->recurrenceHint(), u"Every Wednesday, from 7 January 2026 on"_s);
        QVERIFY(m_presenter->request().recurrencePattern == RecurrencePattern::Weekly);
        QCOMPARE(m_presenter->request().endDate, std::optional(QDate(2026, 3, 4)));
        change([](AvailabilityForm &form) {
            form.pattern = RecurrencePattern::Monthly;
            form.date = QDate(2026, 1, 31);
        });
        QVERIFY(m_presenter->recurrenceHint().contains(u"months without that day"_s));
        change([](AvailabilityForm &form) { form.pattern = RecurrencePattern::OneTime; });
        QVERIFY(!m_presenter->request().endDate);
        QVERIFY(m_presenter->recurrenceHint().isEmpty());
    }

    void aRecurringBlockMayHaveBegun()
    {
        change([](AvailabilityForm &form) {
            form.pattern = RecurrencePattern::Weekly;
            form.date = QDate(2025, 12, 3);
        });
        QVERIFY(m_presenter->warnings().filter(u"past"_s).isEmpty());
        QCOMPARE(m_presenter->previewSlots().size(), 4);
        m_presenter->submit();
        QCOMPARE(m_ports->api.createBlockCalls.count(), 1);
        m_ports->api.answerCreateBlock(ErrorCode::Timeout);
        change([](AvailabilityForm &form) { form.until = QDate(2025, 12, 1); });
        QVERIFY(!m_presenter->fieldError(u"endDate"_s).isEmpty());
    }

    void aWeeklyBlockMeetsAnotherLater()
    {
        // sampleBlock(1) is on Wednesday, 7 January, 14:00–16:00.
        change([](AvailabilityForm &form) {
            form.pattern = RecurrencePattern::Weekly;
            form.date = QDate(2025, 12, 31);
            form.start = QTime(15, 0);
            form.end = QTime(17, 0);
        });
        QCOMPARE(m_presenter->warnings().filter(u"7 Jan"_s).size(), 1);
    }

    void editsABlock()
    {
        api::AvailabilityBlock block = sampleBlock(1);
        block.recurrencePattern = RecurrencePattern::Weekly;
        block.endDate = QDate(2026, 6, 1);
        block.meetingType = MeetingType::InPersonCustom;
        block.location = u"Café Fleury"_s;
        block.version = 4;
        AvailabilityFormPresenter presenter(m_ports->api, m_ports->clock, u"UTC"_s, {block}, block);
        QVERIFY(presenter.isEdit());
        QCOMPARE(presenter.form().timeZone, u"Europe/Berlin"_s);
        QCOMPARE(presenter.form().locationText, u"Café Fleury"_s);
        QVERIFY(presenter.warnings().isEmpty()); // it does not overlap with itself
        QSignalSpy saved(&presenter, &AvailabilityFormPresenter::saved);
        presenter.submit();
        QCOMPARE(m_ports->api.createBlockCalls.count(), 0);
        QCOMPARE(m_ports->api.updateBlockCalls.lastQuery().id, block.id);
        QCOMPARE(m_ports->api.updateBlockCalls.lastQuery().block.version, 4);
        QCOMPARE(m_ports->api.updateBlockCalls.lastQuery().block.endDate, block.endDate);
        m_ports->api.updateBlockCalls.answer(
            Result<api::AvailabilityBlock>(Error(ErrorCode::StaleVersion)));
        QCOMPARE(presenter.formError()->code, ErrorCode::StaleVersion);
        presenter.submit();
        m_ports->api.updateBlockCalls.answer(Result<api::AvailabilityBlock>(block));
        QCOMPARE(saved.count(), 1);
    }

    void whatIsOverCanBeDescribedAndNotMoved()
    {
        api::AvailabilityBlock block = sampleBlock(1);
        block.recurrencePattern = RecurrencePattern::OneTime;
        block.startDate = QDate(2025, 12, 3);
        AvailabilityFormPresenter presenter(m_ports->api, m_ports->clock, u"UTC"_s, {block}, block);
        AvailabilityForm form = presenter.form();
        form.description = u"Was about pricing."_s;
        presenter.setForm(form);
        presenter.submit();
        QCOMPARE(m_ports->api.updateBlockCalls.count(), 1);
        QCOMPARE(m_ports->api.updateBlockCalls.lastQuery().block.description,
                 std::optional(u"Was about pricing."_s));
        m_ports->api.updateBlockCalls.answer(Result<api::AvailabilityBlock>(block));
        form.date = QDate(2025, 12, 4);
        presenter.setForm(form);
        presenter.submit();
        QCOMPARE(m_ports->api.updateBlockCalls.count(), 1);
        QVERIFY(presenter.fieldError(u"startDate"_s).contains(u"in the past"_s));
    }

    void locationsCanFailAndComeLater()
    {
        m_presenter->loadLocations();
        QVERIFY(m_presenter->locationsLoading());
        m_ports->api.answerLocations(ErrorCode::Timeout);
        QVERIFY(m_presenter->locationsError());
        m_presenter->loadLocations();
        api::Location open;
        open.name = u"Hub"_s;
        api::Location closed = open;
        closed.isActive = false;
        m_ports->api.answerLocations(pageOf<api::Location>({open, closed}));
        QVERIFY(!m_presenter->locationsError());
        QVERIFY(!m_presenter->locationsLoading());
        QCOMPARE(m_presenter->locations().size(), 1);
    }

private:
    void change(const std::function<void(AvailabilityForm &)> &edit)
    {
        AvailabilityForm form = m_presenter->form();
        edit(form);
        m_presenter->setForm(form);
    }

    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<AvailabilityFormPresenter> m_presenter;
};

OH_GUI_TEST(TstAvailabilityForm)
#include "tst_availabilityform.moc"
