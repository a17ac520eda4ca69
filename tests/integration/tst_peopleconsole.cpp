// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/views/auditpage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// A coordinator looks after people and places, and finds what was done in the audit log.
class TstPeopleConsole : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    bool m_failed = false;

    bool shoot(const QString &name, const QString &title)
    {
        m_desktop->dismissToasts();
        return m_pictures.shoot(*m_desktop, u"accounts-"_s + name, title);
    }
    QAbstractItemView *view(QStringView name) const
    {
        return m_desktop->find<QAbstractItemView>(name);
    }
    bool waitForRows(QStringView name, int rows)
    {
        return m_desktop->waitFor(name) && eventually([&] {
                   const auto *list = view(name);
                   return list && list->model()->rowCount() == rows;
               });
    }
    /// The only one whom the list finds, chosen.
    bool chooseOnly(const QString &words, const QString &name)
    {
        return m_desktop->type(u"usersSearch", words) && waitForRows(u"usersTable", 1) &&
               m_desktop->clickRow(u"usersTable", Qt::DisplayRole, name) &&
               eventually([&] { return m_desktop->text(u"personName") == name; });
    }
    bool confirmAction(const QString &reason, const QString &toast)
    {
        return m_desktop->waitFor(u"accountActionDialog") &&
               m_desktop->type(u"accountReason", reason) && m_desktop->click(u"accountDo") &&
               m_desktop->waitForGone(u"accountActionDialog") && m_desktop->waitForToast(toast);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"accounts-"_s));
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"consoleTable"));
    }

    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }

    void cleanup()
    {
        m_failed = pictureFailure("peopleconsole") || m_failed;
        if (m_desktop)
            m_desktop->dismissToasts();
    }

    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void somebodyIsFoundWithAllNumbers()
    {
        QVERIFY(m_desktop->openPage(u"users"_s));
        QVERIFY(m_desktop->waitFor(u"usersTable"));
        QTRY_VERIFY(view(u"usersTable")->model()->rowCount() > 20);
        QVERIFY(m_desktop->waitFor(u"personEmail"));
        QVERIFY(shoot(u"40-users"_s, u"Users"_s));
        QVERIFY(chooseOnly(u"lindqvist"_s, u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->waitFor(u"personScore"));
        QVERIFY(m_desktop->waitFor(u"personTags"));
        QVERIFY(m_desktop->click(u"personCopyEmail"));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u'@'));
        auto *scroll = m_desktop->find<QScrollArea>(u"personScroll");
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        QVERIFY(shoot(u"41-user-score"_s, u"A person's score and its numbers"_s));
    }

    void theScoreIsSetAndCleared()
    {
        QVERIFY(m_desktop->click(u"personSetScore"));
        QVERIFY(m_desktop->waitFor(u"scoreDialog"));
        m_desktop->find<QDoubleSpinBox>(u"scoreValue")->setValue(4.6);
        QVERIFY(!isEnglish() || m_desktop->text(u"scoreTier").startsWith(u"Platinum"_s));
        QVERIFY(m_desktop->click(u"scoreSubmit")); // without a reason
        QTRY_VERIFY(!m_desktop->text(u"scoreReasonError").isEmpty());
        QVERIFY(shoot(u"42-score"_s, u"Setting a score"_s));
        QVERIFY(m_desktop->type(u"scoreReason", u"Ran the autumn workshop"_s));
        QVERIFY(m_desktop->click(u"scoreSubmit"));
        QVERIFY(m_desktop->waitForGone(u"scoreDialog"));
        QTRY_COMPARE(m_desktop->text(u"personScore"), QLocale().toString(4.6));
        QTRY_VERIFY(m_desktop->text(u"personOverride").contains(u"Ran the autumn workshop"_s));
        QVERIFY(m_desktop->waitFor(u"personChart"));
        m_desktop->window().resize(m_pictures.sizes().constFirst());
        auto *scroll = m_desktop->find<QScrollArea>(u"personScroll");
        QTRY_VERIFY((scroll->ensureWidgetVisible(m_desktop->find(u"personChart"), 0, 0),
                     scroll->verticalScrollBar()->value() > 0));
        QVERIFY(shoot(u"43-score-set"_s, u"A score that a coordinator set"_s));
        QVERIFY(m_desktop->click(u"personClearScore"));
        QVERIFY(m_desktop->waitFor(u"scoreDialog"));
        QVERIFY(m_desktop->click(u"scoreSubmit"));
        QVERIFY(m_desktop->waitForGone(u"scoreDialog"));
        QVERIFY(m_desktop->waitForGone(u"personOverride"));
    }

    void theirBookingsAndEntriesAreALinkAway()
    {
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"personBookings"));
        QVERIFY(m_desktop->waitFor(u"page_bookings"));
        QTRY_COMPARE(m_desktop->text(u"consoleMentor"), u"Margarethe Lindqvist"_s);
        QVERIFY(m_desktop->openPage(u"users"_s));
        QVERIFY(m_desktop->click(u"personAudit"));
        QVERIFY(m_desktop->waitFor(u"page_audit"));
        QVERIFY(m_desktop->waitFor(u"auditObject"));
        QVERIFY(waitForRows(u"auditTree", 2));
        QVERIFY(m_desktop->click(u"auditClear"));
    }

    void twoCoordinatorsEditOnePerson()
    {
        QVERIFY(m_desktop->openPage(u"users"_s));
        QVERIFY(chooseOnly(u"achterberg"_s, u"Tobias Achterberg"_s));
        QTest::keyClick(view(u"usersTable"), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"recordFormDialog"));
        QVERIFY(m_desktop->type(u"form_title", u"Partner"_s));
        // Meanwhile.
        QVERIFY(m_server.sql(u"UPDATE user_profiles SET title = 'Advisor', company = 'Harbour "
                             "Ventures' WHERE name = 'Tobias Achterberg'; "
                             "UPDATE users SET version = version + 1 WHERE id = (SELECT user_id "
                             "FROM user_profiles WHERE name = 'Tobias Achterberg')"_s));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitFor(u"conflict_title"));
        QCOMPARE(m_desktop->text(u"theirs_title"), u"Advisor"_s);
        QCOMPARE(m_desktop->text(u"form_company"), u"Harbour Ventures"_s); // taken over
        QCOMPARE(m_desktop->text(u"form_title"), u"Partner"_s);
        QVERIFY(shoot(u"44-edit-conflict"_s, u"Two coordinators edit one account"_s));
        QVERIFY(m_desktop->click(u"keepMine_title"));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitForGone(u"recordFormDialog"));
        QVERIFY(m_desktop->waitForToast(u"Tobias Achterberg is saved"_s));
    }

    void somebodyComesGoesAndIsErased()
    {
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"usersNew"));
        QVERIFY(m_desktop->waitFor(u"recordFormDialog"));
        QVERIFY(m_desktop->click(u"formSave"));
        QTRY_VERIFY(!m_desktop->text(u"form_emailError").isEmpty());
        QVERIFY(shoot(u"45-new-account"_s, u"A new account, nothing filled in"_s));
        QVERIFY(m_desktop->type(u"form_name", u"Ines Novak"_s));
        QVERIFY(m_desktop->type(u"form_email", u"ines.novak@example.com"_s));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitForGone(u"recordFormDialog"));
        QVERIFY(m_desktop->waitForToast(u"Ines Novak can sign in now"_s));
        QTRY_COMPARE(m_desktop->text(u"personName"), u"Ines Novak"_s);
        QVERIFY(m_desktop->click(u"personDeactivate"));
        QVERIFY(confirmAction(u"Came twice"_s, u"1 account deactivated"_s));
        QVERIFY(m_desktop->waitFor(u"personReactivate"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"personReactivate"));
        QVERIFY(confirmAction({}, u"1 account reactivated"_s));
        QVERIFY(m_desktop->waitFor(u"personRemove"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"personRemove"));
        QVERIFY(confirmAction(u"Left the programme"_s, u"1 account removed"_s));
        m_desktop->dismissToasts();
        // Within a day they would come back; or nothing of them stays.
        QVERIFY(m_desktop->click(u"usersClear"));
        QVERIFY(m_desktop->choose(u"usersWho", u"Removed"_s));
        QVERIFY(m_desktop->clickRow(u"usersTable", Qt::DisplayRole, u"Ines Novak"_s));
        QVERIFY(m_desktop->waitFor(u"personErase"));
        QVERIFY(shoot(u"46-removed"_s, u"A removed person"_s));
        QVERIFY(m_desktop->click(u"personErase"));
        QVERIFY(m_desktop->waitFor(u"eraseDialog"));
        QTRY_VERIFY(
            m_desktop->text(u"erasePreview").contains(isEnglish() ? u"0 meetings"_s : u"0 "_s));
        QVERIFY(m_desktop->click(u"eraseNext"));
        QVERIFY(m_desktop->type(u"eraseName", u"ines novak"_s));
        QVERIFY(m_desktop->type(u"eraseReason", u"Asked for by mail"_s));
        QVERIFY(shoot(u"47-erase"_s, u"Erasing personal data, second step"_s));
        QVERIFY(m_desktop->click(u"eraseDo"));
        QVERIFY(m_desktop->waitForGone(u"eraseDialog"));
        QVERIFY(m_desktop->waitForToast(u"The personal data is erased"_s));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->click(u"usersClear"));
    }

    void severalAreDeactivatedAtOnce()
    {
        QVERIFY(m_desktop->choose(u"usersRole", u"Mentor"_s));
        QTRY_VERIFY(view(u"usersTable")->model()->rowCount() > 5);
        const int active = view(u"usersTable")->model()->rowCount();
        QVERIFY(m_desktop->clickRow(u"usersTable",
                                    [](const QModelIndex &index) { return index.row() == 0; }));
        auto *table = view(u"usersTable");
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_desktop->click(u"usersDeactivateSelected"));
        QVERIFY(m_desktop->waitFor(u"accountActionDialog"));
        QVERIFY(m_desktop->type(u"accountReason", u"The programme pauses"_s));
        QVERIFY(m_desktop->click(u"accountDo"));
        // Who has meetings ahead stays, and says so.
        QVERIFY(eventually([&] {
            return m_desktop->find(u"accountForce") || !m_desktop->find(u"accountActionDialog");
        }));
        if (m_desktop->find(u"accountForce")) {
            QVERIFY(shoot(u"48-bulk"_s, u"Several accounts, not all could be deactivated"_s));
            QWidget *force = m_desktop->find(u"accountForce");
            QVERIFY(m_desktop->click(force, QPoint(12, force->height() / 2)));
            QVERIFY(m_desktop->click(u"accountDo"));
        }
        QVERIFY(m_desktop->waitForGone(u"accountActionDialog"));
        QVERIFY(m_desktop->waitForToast(u"4 accounts deactivated"_s));
        m_desktop->dismissToasts();
        QVERIFY(waitForRows(u"usersTable", active - 4));
        QVERIFY(m_desktop->choose(u"usersWho", u"Deactivated"_s));
        QVERIFY(waitForRows(u"usersTable", 4));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(shoot(u"49-selection"_s, u"Several accounts chosen"_s));
        QVERIFY(m_desktop->click(u"usersReactivateSelected"));
        QVERIFY(confirmAction(u"And goes on"_s, u"4 accounts reactivated"_s));
    }

    void theAuditLogTellsOfAllThat()
    {
        QVERIFY(m_desktop->openPage(u"audit"_s));
        QTRY_VERIFY(view(u"auditTree") && view(u"auditTree")->model()->rowCount() > 8);
        auto *tree = m_desktop->find<QTreeView>(u"auditTree");
        QVERIFY(m_desktop->type(u"auditSearch", u"autumn workshop"_s));
        QVERIFY(waitForRows(u"auditTree", 1));
        QVERIFY(m_desktop->clickRow(u"auditTree",
                                    [](const QModelIndex &index) { return index.row() == 0; }));
        QTest::keyClick(tree, Qt::Key_Return);
        const QModelIndex entry = tree->model()->index(0, 0);
        QTRY_VERIFY(tree->isExpanded(entry));
        QStringList lines;
        for (int row = 0; row < tree->model()->rowCount(entry); ++row)
            lines.append(tree->model()->index(row, 0, entry).data().toString());
        QVERIFY2(!isEnglish() || lines.filter(u"Score: "_s).join(u' ').contains(u"→ 4.6"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(!isEnglish() || lines.contains(u"Reason: Ran the autumn workshop"_s));
        QVERIFY(entry.siblingAtColumn(3).data().toString().endsWith(u"Margarethe Lindqvist"_s));
        QVERIFY(m_desktop->click(u"auditCopyRequest"));
        const QString request = QGuiApplication::clipboard()->text();
        QVERIFY(!isEnglish() || lines.contains(u"Request id: "_s + request));
        QVERIFY(m_desktop->type(u"auditSearch", {}));
        QTRY_VERIFY(tree->model()->rowCount() > 8);
        QVERIFY(m_desktop->type(u"auditRequest", request));
        QVERIFY(waitForRows(u"auditTree", 1));
        QVERIFY(m_desktop->click(u"auditClear"));
        QTRY_VERIFY(tree->model()->rowCount() > 8);
        for (int row = 0; row < 8; ++row) {
            const QModelIndex one = tree->model()->index(row, 0);
            if (row != 1 && row != 4)
                tree->expand(one);
        }
        QVERIFY(shoot(u"50-audit"_s, u"The audit log, with changes open"_s));
        QVERIFY(m_desktop->clickRow(u"auditTree",
                                    [](const QModelIndex &index) { return index.row() == 1; }));
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!isEnglish() ||
                QGuiApplication::clipboard()->text().startsWith(u"When\tWho\tWhat"_s));
        const QString all = said(u"%1: all"_s).constFirst().arg(said(u"Accounts"_s).constFirst());
        QVERIFY(m_desktop->choose(u"auditAction", all));
        QVERIFY(m_desktop->clickRow(u"auditTree", [](const QModelIndex &index) {
            return said(u"Account edited"_s).contains(index.siblingAtColumn(2).data().toString());
        }));
        QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desktop->waitFor(u"page_users"));
        QTRY_COMPARE(m_desktop->text(u"personName"), u"Tobias Achterberg"_s);
    }

    void theAuditLogIsExported()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"log.csv"_s);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY(m_desktop->openPage(u"audit"_s));
        QVERIFY(m_desktop->click(u"auditClear")); // only what the filter finds is exported
        QTRY_VERIFY(view(u"auditTree") && view(u"auditTree")->model()->rowCount() > 8);
        QVERIFY(m_desktop->click(u"auditExport"));
        QVERIFY(m_desktop->waitFor(u"auditFile"));
        QVERIFY(m_desktop->type(u"fileNameEdit", file));
        QTest::keyClick(m_desktop->find(u"fileNameEdit"), Qt::Key_Return);
        QVERIFY(m_desktop->waitForToast(u"saved as"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray csv = written.readAll();
        QVERIFY(!isEnglish() || csv.startsWith("When,Who,What,Object,Reason"));
        QVERIFY(csv.contains("Ran the autumn workshop"));
    }

    void placesAreLookedAfter()
    {
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->openPage(u"locations"_s));
        QVERIFY(waitForRows(u"placesTable", 3));
        QVERIFY(shoot(u"51-locations"_s, u"Locations"_s));
        QVERIFY(m_desktop->click(u"placesNew"));
        QVERIFY(m_desktop->waitFor(u"recordFormDialog"));
        QVERIFY(m_desktop->type(u"form_name", u"Library"_s));
        QVERIFY(m_desktop->type(u"form_address", u"Main Street 1"_s));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitForToast(u"Library is saved"_s));
        QVERIFY(waitForRows(u"placesTable", 4));
        QVERIFY(m_desktop->clickRow(u"placesTable", Qt::DisplayRole, u"Library"_s));
        QTest::keyClick(view(u"placesTable"), Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"recordFormDialog"));
        QVERIFY(m_desktop->type(u"form_name", u"Old library"_s));
        // Meanwhile.
        QVERIFY(m_server.sql(u"UPDATE locations SET name = 'Great library', notes = 'Ring twice', "
                             "version = version + 1 WHERE name = 'Library'"_s));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitFor(u"conflict_name"));
        QCOMPARE(m_desktop->text(u"form_notes"), u"Ring twice"_s);
        QVERIFY(shoot(u"52-location-conflict"_s, u"Two coordinators edit one location"_s));
        QVERIFY(m_desktop->click(u"takeTheirs_name"));
        QVERIFY(m_desktop->type(u"form_address", u"Main Street 2"_s));
        QVERIFY(m_desktop->click(u"formSave"));
        QVERIFY(m_desktop->waitForGone(u"recordFormDialog"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->clickRow(u"placesTable", Qt::DisplayRole, u"Great library"_s));
        QVERIFY(m_desktop->click(u"placesToggle"));
        QVERIFY(waitForRows(u"placesTable", 3));
        QWidget *inactive = m_desktop->find(u"placesInactive");
        QVERIFY(m_desktop->click(inactive, QPoint(12, inactive->height() / 2)));
        QVERIFY(waitForRows(u"placesTable", 4));
    }

    void aPlaceInUseAsksFirst()
    {
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->clickRow(u"placesTable", [](const QModelIndex &index) {
            return index.siblingAtColumn(2).data().toString().toInt() > 0;
        }));
        QVERIFY(m_desktop->click(u"placesToggle"));
        QVERIFY(m_desktop->waitFor(u"confirmDialog"));
        QVERIFY(shoot(u"53-location-in-use"_s, u"A location that is in use"_s));
        QVERIFY(m_desktop->click(u"confirmKeep"));
        QVERIFY(m_desktop->waitForGone(u"confirmDialog"));
    }

    void whatWasDeletedIsSeen()
    {
        QVERIFY(m_server.sql(uR"(
UPDATE entity_tags SET deleted_at = now(), deleted_by = (SELECT id FROM users WHERE role = 'coordinator' LIMIT 1)
 WHERE id IN (SELECT id FROM entity_tags WHERE entity_type = 'user' AND deleted_at IS NULL LIMIT 6))"_s));
        QVERIFY(m_desktop->openPage(u"archive"_s));
        QVERIFY(m_desktop->waitFor(u"archiveTable"));
        QVERIFY(eventually([this] { return view(u"archiveTable")->model()->rowCount() > 3; }));
        QVERIFY(shoot(u"54-archive"_s, u"What was deleted"_s));
        QVERIFY(m_desktop->signOut());
    }

    void everyTextCanBeRead()
    {
        QVERIFY(m_pictures.writePage(u"accounts.html"_s));
        for (const QString &problem : m_pictures.problems())
            qWarning("%s", qPrintable(problem));
        QVERIFY(m_pictures.problems().isEmpty());
    }
};

OH_GUI_TEST(TstPeopleConsole)
#include "tst_peopleconsole.moc"
