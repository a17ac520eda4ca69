// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/presenters/recordforms.h"
#include "ui/views/placespage.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The meeting places, and the forms in which coordinators edit records side by side.
class TstPlacesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<PlacesPage> m_page;

    static api::Location place(int number, bool active = true)
    {
        api::Location place;
        place.id = sampleId<LocationId>(number);
        place.name = u"Room %1"_s.arg(number);
        place.address = u"Main Street %1"_s.arg(number);
        place.isActive = active;
        place.usedByBlocks = number;
        place.version = 10 + number;
        return place;
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    QTableView *table() const { return find<QTableView>(u"placesTable"_s); }
    void open(const QList<api::Location> &places)
    {
        m_page = std::make_unique<PlacesPage>(m_ports->context);
        m_page->presenter().setSearchDelay(0);
        m_page->resize(900, 600);
        m_page->show();
        m_page->activate();
        QVERIFY(m_ports->api.placeListCalls.answerPending(consolePage(places)));
    }
    RecordFormDialog *form() const
    {
        const auto all = m_page->findChildren<RecordFormDialog *>();
        for (RecordFormDialog *dialog : all) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup()
    {
        m_page.reset();
        m_ports.reset();
    }

    void placesAreFoundAndOrdered()
    {
        open({place(1), place(2)});
        QCOMPARE(table()->model()->index(1, PlaceUse).data().toString(), u"2"_s);
        QVERIFY(!m_ports->api.placeListCalls.lastQuery().includeInactive);
        QTest::keyClicks(find<QLineEdit>(u"placesSearch"_s), u"main"_s);
        QTRY_COMPARE(m_ports->api.placeListCalls.lastQuery().q, std::optional(u"main"_s));
        find<QCheckBox>(u"placesInactive"_s)->setChecked(true);
        QVERIFY(m_ports->api.placeListCalls.lastQuery().includeInactive);
        m_page->presenter().sortBy(PlaceName);
        QVERIFY(m_ports->api.placeListCalls.lastQuery().sort == LocationSort::NameDescending);
        QVERIFY(m_ports->api.placeListCalls.answerPending(consolePage<api::Location>({})));
        QVERIFY(find<StateView>(u"placesState"_s)->state() == StateView::State::Empty);
        find<QPushButton>(u"emptyAction"_s)->click();
        QVERIFY(find<QLineEdit>(u"placesSearch"_s)->text().isEmpty());
    }

    void oneIsMadeFromTheKeyboard()
    {
        open({});
        find<QPushButton>(u"emptyAction"_s)->click(); // nothing searched: makes one
        RecordFormDialog *dialog = form();
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(u"formSave"_s);
        save->click();
        QCOMPARE(m_ports->api.createPlaceCalls.count(), 0);
        QVERIFY(!dialog->findChild<QLabel *>(u"form_nameError"_s)->text().isEmpty());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"form_name"_s), u"Library"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"form_nameError"_s)->text().isEmpty());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"form_address"_s), u"Street 1"_s);
        save->click();
        const api::CreateLocation wish{u"Library"_s, u"Street 1"_s, {}};
        QVERIFY(m_ports->api.createPlaceCalls.lastQuery() == wish);
        QVERIFY(!save->isEnabled());
        // What the server refuses stands at its field; nothing is lost.
        QVERIFY(m_ports->api.createPlaceCalls.answer(
            Error::validation({{u"name"_s, Sentence::verbatim(u"is taken"_s)}})));
        QVERIFY(dialog->findChild<QLabel *>(u"form_nameError"_s)->text().contains(u"Is taken"_s));
        save->click();
        QVERIFY(m_ports->api.createPlaceCalls.answer(place(1)));
        QVERIFY(!form());
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
        QCOMPARE(m_ports->api.placeListCalls.pending(), 1);
    }

    void anotherCoordinatorsEditIsMerged()
    {
        open({place(1)});
        QTest::keyClick(table(), Qt::Key_Return);
        RecordFormDialog *dialog = form();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"form_name"_s);
        name->setText(u"Mine"_s);
        auto *save = dialog->findChild<QPushButton *>(u"formSave"_s);
        save->click();
        QCOMPARE(m_ports->api.updatePlaceCalls.lastQuery().change.version, std::optional(11));
        QVERIFY(!m_ports->api.updatePlaceCalls.lastQuery().change.address); // not touched
        QVERIFY(m_ports->api.updatePlaceCalls.answer(Error(ErrorCode::StaleVersion)));
        api::Location theirs = place(1);
        theirs.name = u"Theirs"_s;
        theirs.address = u"Moved"_s;
        theirs.version = 15;
        QVERIFY(m_ports->api.placeListCalls.answerPending(consolePage<api::Location>({theirs})));
        // What only they changed is taken, what both changed waits.
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"form_address"_s)->toPlainText(), u"Moved"_s);
        QCOMPARE(name->text(), u"Mine"_s);
        QVERIFY(dialog->findChild<QWidget *>(u"conflict_name"_s)->isVisible());
        QVERIFY(!dialog->findChild<QWidget *>(u"conflict_address"_s)->isVisible());
        QCOMPARE(dialog->findChild<QLabel *>(u"theirs_name"_s)->text(), u"Theirs"_s);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QPushButton *>(u"keepMine_name"_s)->click();
        QVERIFY(save->isEnabled());
        save->click();
        const auto &change = m_ports->api.updatePlaceCalls.lastQuery().change;
        QCOMPARE(change.version, std::optional(15));
        QCOMPARE(change.name, std::optional(u"Mine"_s));
        QVERIFY(!change.address);
        QVERIFY(m_ports->api.updatePlaceCalls.answer(place(1)));
        QVERIFY(!form());
    }

    /// A change that was made, and whose answer did not come, is met again as another version.
    void anEarlierAnswerThatNeverCameIsTakenForSaved()
    {
        FakePorts &ports = *m_ports;
        api::Account account;
        account.id = sampleId<UserId>(1);
        account.name = u"Ada"_s;
        account.email = u"ada@example.com"_s;
        account.timeZone = u"Europe/Berlin"_s;
        account.version = 3;
        AccountForm form(ports.context, account);
        const QSignalSpy saved(&form, &RecordForm::saved);
        form.setValue(u"title"_s, u" CTO "_s);
        form.submit();
        QVERIFY(ports.api.updateAccountCalls.answer(Error(ErrorCode::Timeout)));
        QVERIFY(form.failure());
        form.submit();
        QVERIFY(ports.api.updateAccountCalls.answer(Error(ErrorCode::StaleVersion)));
        account.title = u"CTO"_s;
        account.company = u"Acme"_s; // by somebody else, meanwhile
        account.version = 5;
        QCOMPARE(saved.count(), 0);
        QVERIFY(ports.api.accountCalls.answer(account));
        QCOMPARE(saved.count(), 1);
        QVERIFY(form.conflicts().isEmpty());
        QVERIFY(!form.failure());
        QVERIFY(!form.isSending());
    }

    void theirsIsTaken()
    {
        FakePorts &ports = *m_ports;
        api::Account account;
        account.id = sampleId<UserId>(1);
        account.name = u"Ada"_s;
        account.email = u"ada@example.com"_s;
        account.timeZone = u"Europe/Berlin"_s;
        account.version = 3;
        AccountForm form(ports.context, account);
        form.setValue(u"title"_s, u"CTO"_s);
        form.setValue(u"phone"_s, u"+49 30 123456"_s);
        form.submit();
        QVERIFY(ports.api.updateAccountCalls.answer(Error(ErrorCode::StaleVersion)));
        account.title = u"CEO"_s;
        account.version = 4;
        QVERIFY(ports.api.accountCalls.answer(account));
        QVERIFY(form.conflicts() == QSet{u"title"_s});
        form.submit(); // decide first
        QCOMPARE(ports.api.updateAccountCalls.count(), 1);
        form.takeTheirs(u"title"_s);
        QCOMPARE(form.value(u"title"_s), u"CEO"_s);
        form.submit();
        const auto &change = ports.api.updateAccountCalls.lastQuery().change;
        QCOMPARE(change.version, 4);
        QVERIFY(!change.title.present);
        QVERIFY(change.phone.present);
    }

    void anEmptyFieldIsEmptied()
    {
        FakePorts &ports = *m_ports;
        api::Account account;
        account.name = u"Ada"_s;
        account.email = u"ada@example.com"_s;
        account.title = u"CTO"_s;
        account.timeZone = u"Europe/Berlin"_s;
        account.version = 3;
        AccountForm form(ports.context, account);
        const QSignalSpy unchanged(&form, &RecordForm::unchanged);
        form.setValue(u"reason"_s, u"only a reason"_s);
        form.submit();
        QCOMPARE(unchanged.count(), 1); // a reason alone changes nothing
        form.setValue(u"title"_s, {});
        form.submit();
        QVERIFY(ports.api.updateAccountCalls.lastQuery().change.title ==
                api::Patch<QString>::set(std::nullopt));
        QVERIFY(ports.api.updateAccountCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(ports.api.accountCalls.answer(Error(ErrorCode::Timeout)));
        QVERIFY(form.failure() && form.failure()->code == ErrorCode::Timeout);
        QVERIFY(!form.isSending());
    }

    void whatWasTypedIsAskedAbout()
    {
        open({place(1)});
        find<QPushButton>(u"placesEdit"_s)->click();
        RecordFormDialog *dialog = form();
        dialog->reject(); // nothing typed
        QVERIFY(!form());
        find<QPushButton>(u"placesEdit"_s)->click();
        dialog = form();
        dialog->findChild<QLineEdit *>(u"form_name"_s)->setText(u"Other"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        auto *discard = dialog->findChild<QPushButton *>(u"unsavedDiscard"_s);
        QVERIFY(discard);
        discard->click();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_ports->api.updatePlaceCalls.count(), 0);
    }

    void oneInUseIsClosedAfterAQuestion()
    {
        open({place(1)});
        auto *toggle = find<QPushButton>(u"placesToggle"_s);
        toggle->click();
        QCOMPARE(m_ports->api.updatePlaceCalls.lastQuery().change.isActive, std::optional(false));
        QVERIFY(!m_ports->api.updatePlaceCalls.lastQuery().change.force);
        QVERIFY(!toggle->isEnabled());
        QVERIFY(m_ports->api.updatePlaceCalls.answer(
            Error(ErrorCode::LocationInUse, Sentence::verbatim(u"1 block is there."_s))));
        auto *question = m_page->findChild<QDialog *>(u"confirmDialog"_s);
        QVERIFY(question);
        QCOMPARE(question->findChild<QLabel *>(u"dialogExplanation"_s)->text(),
                 u"1 block is there."_s);
        question->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QVERIFY(m_ports->api.updatePlaceCalls.lastQuery().change.force);
        QVERIFY(m_ports->api.updatePlaceCalls.answer(place(1, false)));
        QVERIFY(m_ports->api.placeListCalls.answerPending(
            consolePage<api::Location>({place(1, false)})));
        QCOMPARE(toggle->text(), u"Re&activate"_s);
        toggle->click();
        QCOMPARE(m_ports->api.updatePlaceCalls.lastQuery().change.isActive, std::optional(true));
        // Somebody was faster: said, and read again.
        QVERIFY(m_ports->api.updatePlaceCalls.answer(Error(ErrorCode::StaleVersion)));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        QCOMPARE(m_ports->api.placeListCalls.pending(), 1);
    }

    void aLinkLeadsToOneThatIsClosed()
    {
        open({place(1)});
        m_page->openItem(sampleId<LocationId>(2).toString());
        QVERIFY(m_ports->api.placeListCalls.lastQuery().includeInactive);
        QVERIFY(m_ports->api.placeListCalls.answerPending(
            consolePage<api::Location>({place(1), place(2, false)})));
        QCOMPARE(table()->currentIndex().row(), 1);
        table()->selectAll();
        find<QAction>(u"placesCopy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Room 2\tMain Street 2"_s));
    }
};

OH_GUI_TEST(TstPlacesPage)
#include "tst_placespage.moc"
