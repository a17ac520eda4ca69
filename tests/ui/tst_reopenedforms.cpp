// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "tests/ui/queuesamples.h"
#include "tests/ui/schedulingsamples.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/availabilitydialog.h"
#include "ui/dialogs/loadcapdialog.h"
#include "ui/dialogs/reachoutdialog.h"
#include "ui/dialogs/recordformdialog.h"
#include "ui/dialogs/tagdialog.h"
#include "ui/presenters/formdraft.h"
#include "ui/views/availabilitypage.h"
#include "ui/views/avatareditor.h"
#include "ui/views/menteedirectorypage.h"
#include "ui/views/placespage.h"
#include "ui/views/tagspage.h"
#include "ui/views/userspage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Forms about somebody or something, after an ended session: as soon as it is there, if it can
/// still be done.
class TstReopenedForms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;

    static api::Account accountOf(UserId id, Role role)
    {
        api::Account account;
        account.name = u"Emmy Noether"_s;
        account.id = id;
        account.role = role;
        return account;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Coordinator));
    }
    void cleanup() { m_ports.reset(); }

    /// What can't be read now does not come up by itself some time later.
    void formsOfAFailedPageStayClosed()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        AvailabilityPage page(m_ports->context);
        page.show();
        page.activate();
        QVERIFY(page.reopenForm(DraftForm::Availability, someoneId(7).toString()));
        QVERIFY(page.reopenForm(DraftForm::LoadCap, {}));
        m_ports->notifier.notes.clear();
        QVERIFY(m_ports->api.myBlocksCalls.answerPending(Error(ErrorCode::NetworkUnreachable)));
        QCOMPARE(m_ports->notifier.notes.size(), 1);
        QVERIFY(m_ports->notifier.notes.constFirst().text.contains(u"is kept"_s));
        QVERIFY(m_ports->api.loadCalls.answerPending(api::Load{}));
        page.reload();
        m_ports->api.loadCalls.answerPending(api::Load{});
        QVERIFY(m_ports->api.myBlocksCalls.answerPending(consolePage<api::AvailabilityBlock>({})));
        QVERIFY(!page.findChild<LoadCapDialog *>());
        QVERIFY(!page.findChild<AvailabilityDialog *>());
        QCOMPARE(m_ports->notifier.notes.size(), 1);
    }

    void formsAboutSomebodyAreOpenedAgain_data()
    {
        QTest::addColumn<DraftForm>("form");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<bool>("isOverridden");
        QTest::addColumn<bool>("opens");
        const auto add = [](const char *name, DraftForm form, const QString &kind, bool isRemoved,
                            bool isOverridden, bool opens) {
            QTest::newRow(name) << form << kind << isRemoved << isOverridden << opens;
        };
        using enum DraftForm;
        add("edit", AccountEdit, {}, false, false, true);
        add("edit of one who was removed", AccountEdit, {}, true, false, false);
        add("deactivate", AccountAction, u"deactivate/"_s, false, false, true);
        add("remove", AccountAction, u"remove/"_s, false, false, true);
        add("role", AccountAction, u"role/"_s, false, false, true);
        add("remove one who was removed", AccountAction, u"remove/"_s, true, false, false);
        add("erase", Erasure, {}, true, false, true);
        add("erase one who came back", Erasure, {}, false, false, false);
        add("score", Score, {}, false, false, true);
        add("score of one who was removed", Score, {}, true, false, false);
        add("clear the score", ClearedScore, {}, false, true, true);
        add("clear a score that is calculated", ClearedScore, {}, false, false, false);
    }

    void formsAboutSomebodyAreOpenedAgain()
    {
        QFETCH(const DraftForm, form);
        QFETCH(const QString, kind);
        QFETCH(const bool, isRemoved);
        QFETCH(const bool, isOverridden);
        QFETCH(const bool, opens);
        UsersPage users(m_ports->context);
        users.show();
        const UserId person = someoneId(7);
        QVERIFY(users.reopenForm(form, kind + person.toString()));
        users.person().reload(); // instead of the moment that it waits
        QVERIFY(!users.findChild<FormDialog *>());
        api::Account account = accountOf(person, Role::Mentee);
        if (isRemoved)
            account.deletedAt = m_ports->clock.now();
        m_ports->notifier.notes.clear();
        QVERIFY(m_ports->api.accountCalls.answerPending(account));
        if (!isRemoved) {
            api::Reputation reputation;
            reputation.isOverridden = isOverridden;
            QVERIFY(m_ports->api.reputationCalls.answerPending(reputation));
        }
        QCoreApplication::processEvents();
        const auto *dialog = users.findChild<FormDialog *>();
        QCOMPARE(dialog != nullptr, opens);
        if (dialog) {
            QCOMPARE(dialog->draft()->form(), form);
            QCOMPARE(dialog->draft()->subject(), kind + person.toString());
        }
        QCOMPARE(m_ports->notifier.notes.size(), opens ? 0 : 1);
        users.person().reload();
        m_ports->api.accountCalls.answerPending(account);
        QCoreApplication::processEvents();
        QCOMPARE(users.findChildren<FormDialog *>().size(), opens ? 1 : 0);
    }

    /// Several people whom nobody has chosen any more, and somebody else who is looked at.
    void formsAboutOthersStayClosed()
    {
        UsersPage users(m_ports->context);
        users.show();
        QVERIFY(!users.reopenForm(DraftForm::AccountAction, u"remove/together"_s));
        QVERIFY(users.reopenForm(DraftForm::AccountEdit, someoneId(7).toString()));
        users.openItem(someoneId(8).toString());
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
        users.openItem(someoneId(7).toString());
        users.person().reload();
        QVERIFY(m_ports->api.accountCalls.answerPending(accountOf(someoneId(7), Role::Mentee)));
        QCoreApplication::processEvents();
        QVERIFY(!users.findChild<FormDialog *>());
    }

    void aLocationIsOpenedAgain()
    {
        PlacesPage places(m_ports->context);
        places.show();
        places.activate();
        api::Location place;
        place.id = LocationId(someoneId(7).value);
        place.name = u"Café Fleury"_s;
        QVERIFY(places.reopenForm(DraftForm::Location, place.id.toString()));
        QVERIFY(m_ports->api.placeListCalls.answerPending(consolePage(QList{place})));
        QVERIFY(places.findChild<RecordFormDialog *>());
        delete places.findChild<RecordFormDialog *>();
        const QList<Result<api::Page<api::Location>>> gone{consolePage<api::Location>({}),
                                                           Error(ErrorCode::NetworkUnreachable)};
        for (const auto &answer : gone) {
            m_ports->notifier.notes.clear();
            QVERIFY(places.reopenForm(DraftForm::Location, place.id.toString()));
            QVERIFY(m_ports->api.placeListCalls.answerPending(answer));
            QVERIFY(!places.findChild<RecordFormDialog *>());
            QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
        }
    }

    void formsAboutTagsAreOpenedAgain_data()
    {
        QTest::addColumn<DraftForm>("form");
        QTest::addColumn<QString>("task");
        QTest::addColumn<TagStatus>("status");
        QTest::addColumn<bool>("opens");
        using enum DraftForm;
        QTest::newRow("add") << TagChange << u"add"_s << TagStatus::Active << true;
        QTest::newRow("rename") << TagChange << u"rename/"_s << TagStatus::Active << true;
        QTest::newRow("move") << TagChange << u"move/"_s << TagStatus::Active << true;
        QTest::newRow("merge") << TagChange << u"merge/"_s << TagStatus::Active << true;
        QTest::newRow("merged since") << TagChange << u"rename/"_s << TagStatus::Merged << false;
        QTest::newRow("reject") << TagRejection << QString() << TagStatus::Pending << true;
        QTest::newRow("approved since") << TagRejection << QString() << TagStatus::Active << false;
    }

    void formsAboutTagsAreOpenedAgain()
    {
        QFETCH(const DraftForm, form);
        QFETCH(const QString, task);
        QFETCH(const TagStatus, status);
        QFETCH(const bool, opens);
        TagsPage page(m_ports->context);
        page.show();
        page.activate();
        api::AdminTag tag;
        tag.id = TaxonomyId(someoneId(7).value);
        tag.displayName = u"Robots"_s;
        tag.status = status;
        const QString subject = task == u"add"_s ? task : task + tag.id.toString();
        QVERIFY(page.reopenForm(form, subject));
        QVERIFY(!page.findChild<TagDialog *>());
        QVERIFY(m_ports->api.adminTagsCalls.answerPending(consolePage(QList{tag})));
        const auto *dialog = page.findChild<TagDialog *>();
        QCOMPARE(dialog != nullptr, opens);
        QCOMPARE(m_ports->notifier.notes.size(), opens ? 0 : 1);
        if (!dialog)
            return;
        QCOMPARE(dialog->draft()->form(), form);
        QCOMPARE(dialog->draft()->subject(), subject);
    }

    void aPicturesAddressIsAskedForAgain()
    {
        AvatarEditor editor(m_ports->context);
        editor.show();
        editor.load();
        editor.reopenAddress();
        QVERIFY(!editor.findChild<AddressDialog *>());
        m_ports->notifier.notes.clear();
        QVERIFY(m_ports->api.avatarCalls.answer(Error(ErrorCode::NetworkUnreachable)));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
        editor.load();
        editor.reopenAddress();
        QVERIFY(m_ports->api.avatarCalls.answer(api::Avatar{}));
        QVERIFY(editor.findChild<AddressDialog *>());
    }

    void aMessageToAMenteeIsOpenedAgain()
    {
        m_ports->account.signIn(sampleUser(Role::Mentor));
        MenteeDirectoryPage page(m_ports->context);
        page.show();
        const QString mentee = someoneId(7).toString();
        QVERIFY(!page.reopenForm(DraftForm::ReachOut, mentee)); // nobody is shown
        page.openItem(mentee);
        QVERIFY(page.reopenForm(DraftForm::ReachOut, mentee));
        QVERIFY(m_ports->api.menteeCalls.answerPending(Error(ErrorCode::NotFound)));
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"is kept"_s));
        page.reload();
        api::Mentee profile;
        profile.id = someoneId(7);
        QVERIFY(m_ports->api.menteeCalls.answerPending(profile));
        QVERIFY(!page.findChild<ReachOutDialog *>());
        page.openItem(mentee);
        QVERIFY(page.reopenForm(DraftForm::ReachOut, mentee));
        QVERIFY(page.findChild<ReachOutDialog *>());
    }
};

OH_GUI_TEST(TstReopenedForms)
#include "tst_reopenedforms.moc"
