// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/presenters/profilepresenter.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

class TstProfilePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnlyWhatChanged();
    void spaceAroundTextIsNoChange();
    void emptiedFieldIsSentAsNull();
    void fieldsFollowTheRole_data();
    void fieldsFollowTheRole();
    void showsEverythingThatIsWrongAtOnce();
    void serversDetailsGoToTheFields();
    void staleVersionKeepsWhatWasTyped();
    void anEarlierAnswerThatNeverCameIsTakenForSaved();
    void reloadKeepsChangesAndTakesTheRest();
    void typedDuringSavingIsNotLost();
    void olderLoadDoesNotUndoASave();
    void discardGoesBack();
    void unreachableServerLeavesTheForm();
    void editingAFieldForgetsItsError();

private:
    static void edit(ProfilePresenter &presenter, const std::function<void(ProfileForm &)> &change)
    {
        ProfileForm form = presenter.form();
        change(form);
        presenter.setForm(form);
    }
};

void TstProfilePresenter::sendsOnlyWhatChanged()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    QSignalSpy dirty(&presenter, &ProfilePresenter::dirtyChanged);
    QVERIFY(!presenter.isDirty());
    presenter.save();
    QCOMPARE(ports.api.updateMeCalls.count(), 0);
    edit(presenter, [](ProfileForm &form) { form.headline = u" New headline "_s; });
    QCOMPARE(dirty.count(), 1);
    presenter.save();
    QVERIFY(presenter.isSaving());
    presenter.save(); // a second click
    QCOMPARE(ports.api.updateMeCalls.count(), 1);
    api::UpdateProfile expected;
    expected.version = 7;
    expected.headline = api::Patch<QString>::set(u"New headline"_s);
    QCOMPARE(ports.api.updateMeCalls.lastQuery(), expected);

    api::User answer = sampleUser(Role::Mentor);
    answer.profile.headline = u"New headline"_s;
    answer.version = 8;
    QSignalSpy saved(&presenter, &ProfilePresenter::saved);
    QVERIFY(ports.api.answerUpdateMe(answer));
    QCOMPARE(saved.count(), 1);
    QVERIFY(!presenter.isDirty());
    QCOMPARE(ports.account.user().version, 8);
    QCOMPARE(ports.notifier.notes.size(), 1);
    QCOMPARE(ports.notifier.notes.first().kind, Notifier::Kind::Success);
}

void TstProfilePresenter::spaceAroundTextIsNoChange()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) {
        form.name = u"  "_s + form.name;
        form.links[0].url += u' ';
    });
    QVERIFY(!presenter.isDirty());
}

void TstProfilePresenter::emptiedFieldIsSentAsNull()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) {
        form.bio = u"  "_s;
        form.links.clear();
    });
    presenter.save();
    const api::UpdateProfile sent = ports.api.updateMeCalls.lastQuery();
    QVERIFY(sent.bio.present);
    QVERIFY(!sent.bio.value);
    QVERIFY(sent.links.present);
    QVERIFY(sent.links.value->isEmpty());
    QVERIFY(!sent.name.present);
}

void TstProfilePresenter::fieldsFollowTheRole_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : enumValues<Role>())
        QTest::addRow("%s", qPrintable(toString(role))) << role;
}

void TstProfilePresenter::fieldsFollowTheRole()
{
    QFETCH(Role, role);
    FakePorts ports;
    ports.account.signIn(sampleUser(role));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) {
        form.company = u"Other"_s;
        form.goals = u"Other"_s;
        form.expertiseDescription = u"Other"_s;
        form.idealMenteeDescription = u"Other"_s;
        form.autoConfirm = !form.autoConfirm;
        form.name = u"Other"_s;
    });
    const api::UpdateProfile update = presenter.update();
    QVERIFY(update.name.present);
    QCOMPARE(update.company.present, role != Role::Mentee);
    QCOMPARE(update.goals.present, role == Role::Mentee);
    QCOMPARE(update.expertiseDescription.present, role == Role::Mentor);
    QCOMPARE(update.idealMenteeDescription.present, role == Role::Mentor);
    QCOMPARE(update.autoConfirm.present, role == Role::Mentor);
}

void TstProfilePresenter::showsEverythingThatIsWrongAtOnce()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    QSignalSpy rejected(&presenter, &ProfilePresenter::rejected);
    edit(presenter, [](ProfileForm &form) {
        form.name.clear();
        form.phone = u"call me"_s;
        form.timeZone = u"Mars/Olympus"_s;
        form.links[1].url = u"javascript:alert(1)"_s;
        form.headline = u"=HYPERLINK()"_s;
    });
    presenter.save();
    QCOMPARE(ports.api.updateMeCalls.count(), 0);
    QCOMPARE(rejected.count(), 1);
    const auto errors = presenter.fieldErrors();
    for (const QString &path :
         {u"name"_s, u"phone"_s, u"timeZone"_s, u"links.1.url"_s, u"headline"_s})
        QVERIFY2(!errors.value(path).isEmpty(), qPrintable(path));
    QCOMPARE(errors.value(u"name"_s), u"Must not be empty."_s);
    QVERIFY(!presenter.generalError().isEmpty());
}

void TstProfilePresenter::serversDetailsGoToTheFields()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) { form.bio = u"Something else"_s; });
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(
        Error::validation({{u"bio"_s, Sentence::verbatim(u"is not what we want"_s)},
                           {u"bio"_s, Sentence::verbatim(u"second"_s)}})));
    QCOMPARE(presenter.fieldErrors().value(u"bio"_s), u"Is not what we want."_s);
    QCOMPARE(presenter.form().bio, u"Something else"_s);
    QVERIFY(!presenter.isSaving());
}

void TstProfilePresenter::staleVersionKeepsWhatWasTyped()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) { form.bio = u"Mine"_s; });
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::StaleVersion)));
    QVERIFY(presenter.isStale());
    QCOMPARE(presenter.form().bio, u"Mine"_s);

    api::User newer = sampleUser(Role::Mentor);
    newer.version = 9;
    newer.profile.bio = u"Theirs"_s;
    newer.profile.title = u"CTO"_s;
    QVERIFY(ports.api.answerMe(newer)); // asked by itself: it is not this change
    QVERIFY(presenter.isStale());
    QVERIFY(presenter.form().title != u"CTO"_s);
    presenter.reload();
    QVERIFY(ports.api.answerMe(newer));
    QVERIFY(!presenter.isStale());
    QVERIFY(presenter.generalError().isEmpty());
    QCOMPARE(presenter.form().bio, u"Mine"_s);
    QCOMPARE(presenter.form().title, u"CTO"_s);
    presenter.save();
    const api::UpdateProfile sent = ports.api.updateMeCalls.lastQuery();
    QCOMPARE(sent.version, 9);
    QCOMPARE(sent.bio.value, u"Mine"_s);
    QVERIFY(!sent.title.present);
}

void TstProfilePresenter::anEarlierAnswerThatNeverCameIsTakenForSaved()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    const QSignalSpy saved(&presenter, &ProfilePresenter::saved);
    edit(presenter, [](ProfileForm &form) { form.bio = u"Mine "_s; });
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::Timeout)));
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::StaleVersion)));
    QVERIFY(presenter.isStale());
    api::User mine = sampleUser(Role::Mentor);
    mine.version = 9;
    mine.profile.bio = u"Mine"_s;
    QVERIFY(ports.api.answerMe(mine));
    QCOMPARE(saved.count(), 1);
    QVERIFY(!presenter.isStale());
    QVERIFY(!presenter.isDirty());
    QVERIFY(presenter.generalError().isEmpty());
    QCOMPARE(presenter.user().version, 9);

    // Another one's change is theirs until it is asked for.
    edit(presenter, [](ProfileForm &form) { form.bio = u"Mine again"_s; });
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::StaleVersion)));
    mine.version = 10;
    mine.profile.bio = u"Theirs"_s;
    QVERIFY(ports.api.answerMe(mine));
    QCOMPARE(saved.count(), 1);
    QVERIFY(presenter.isStale());
    QCOMPARE(presenter.form().bio, u"Mine again"_s);
    QCOMPARE(presenter.user().version, 9);
}

void TstProfilePresenter::reloadKeepsChangesAndTakesTheRest()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ProfilePresenter presenter(ports.context);
    QSignalSpy reset(&presenter, &ProfilePresenter::formReset);
    presenter.reload();
    edit(presenter, [](ProfileForm &form) { form.goals = u"Typed meanwhile"_s; });
    api::User newer = sampleUser(Role::Mentee);
    newer.profile.headline = u"From elsewhere"_s;
    QVERIFY(ports.api.answerMe(newer));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(presenter.form().goals, u"Typed meanwhile"_s);
    QCOMPARE(presenter.form().headline, u"From elsewhere"_s);
    QVERIFY(presenter.isDirty());
}

void TstProfilePresenter::typedDuringSavingIsNotLost()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) { form.goals = u"First"_s; });
    presenter.save();
    edit(presenter, [](ProfileForm &form) { form.goals = u"First and second"_s; });
    api::User answer = sampleUser(Role::Mentee);
    answer.profile.goals = u"First"_s;
    answer.version = 8;
    QVERIFY(ports.api.answerUpdateMe(answer));
    QCOMPARE(presenter.form().goals, u"First and second"_s);
    QVERIFY(presenter.isDirty());
}

void TstProfilePresenter::olderLoadDoesNotUndoASave()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentee));
    ProfilePresenter presenter(ports.context);
    presenter.reload();
    edit(presenter, [](ProfileForm &form) { form.goals = u"New"_s; });
    presenter.save();
    QVERIFY(!ports.api.answerMe(sampleUser(Role::Mentee))); // nobody listens any more
    presenter.reload();
    QCOMPARE(ports.api.meCalls.count(), 1); // the save's answer is newer
}

void TstProfilePresenter::discardGoesBack()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) { form.name = u"<b>"_s; });
    presenter.save();
    QVERIFY(!presenter.fieldErrors().isEmpty());
    presenter.discard();
    QVERIFY(!presenter.isDirty());
    QVERIFY(presenter.fieldErrors().isEmpty());
    QVERIFY(presenter.generalError().isEmpty());
    QCOMPARE(presenter.form().name, u"Noor Haddad"_s);
}

void TstProfilePresenter::unreachableServerLeavesTheForm()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Coordinator));
    ProfilePresenter presenter(ports.context);
    presenter.reload();
    QVERIFY(ports.api.answerMe(Error(ErrorCode::NetworkUnreachable)));
    QVERIFY(presenter.generalError().isEmpty()); // the banner says it
    edit(presenter, [](ProfileForm &form) { form.title = u"Lead"_s; });
    presenter.save();
    QVERIFY(ports.api.answerUpdateMe(Error(ErrorCode::NetworkUnreachable)));
    QVERIFY(!presenter.generalError().isEmpty());
    QCOMPARE(presenter.form().title, u"Lead"_s);
    QVERIFY(presenter.isDirty());
}

void TstProfilePresenter::editingAFieldForgetsItsError()
{
    FakePorts ports;
    ports.account.signIn(sampleUser(Role::Mentor));
    ProfilePresenter presenter(ports.context);
    edit(presenter, [](ProfileForm &form) {
        form.name.clear();
        form.links[0].url = u"nowhere"_s;
    });
    presenter.save();
    QCOMPARE(presenter.fieldErrors().size(), 2);
    presenter.clearErrors(u"links"_s);
    QCOMPARE(presenter.fieldErrors().size(), 1);
    QVERIFY(!presenter.generalError().isEmpty());
    presenter.clearErrors(u"name"_s);
    QVERIFY(presenter.generalError().isEmpty());
}

OH_GUI_TEST(TstProfilePresenter)
#include "tst_profilepresenter.moc"
