// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/views/decksview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/owndecksview.h"
#include "ui/widgets/toastoverlay.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Pitch decks (FR8): on their way in parts, with pauses, lost connections and restarts; listed,
/// saved and removed.
class TstDecks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<OwnDecksView> m_view;
    QTemporaryDir m_dir;
    const UploadId m_upload{QUuid::createUuid()};

    static constexpr qint64 part = 4;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return out.fileName();
    }
    template <typename W>
    W *child(const QString &name) const
    {
        QCoreApplication::sendPostedEvents(); // layouts show what came to them
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        W *widget = m_view->findChild<W *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    QString state(int number = 0) const
    {
        auto *label = child<QLabel>(u"upload_%1_state"_s.arg(number));
        return label ? label->text() : QString();
    }
    FakeApi &api() const { return m_ports->api; }
    api::Upload upload(int received, int size = 10) const
    {
        api::Upload one;
        one.id = m_upload;
        one.sizeBytes = size;
        one.receivedBytes = received;
        return one;
    }
    void open()
    {
        m_view = std::make_unique<OwnDecksView>(m_ports->context);
        m_view->uploads().setPartBytes(part);
        m_view->uploads().setRetryInterval(1);
        m_view->resize(560, 500);
        m_view->show();
        m_view->load();
        api::FileUsage usage;
        usage.usedBytes = 1024;
        usage.quotaBytes = 100 * 1024 * 1024;
        usage.maxFileBytes = 1000;
        usage.maxPartBytes = 1024;
        api().fileUsageCalls.answerPending(usage);
        api().decksCalls.answerPending(api::Page<api::StoredFile>{});
    }
    api::StoredFile deck(FileState state, const QString &name = u"deck.pdf"_s) const
    {
        api::StoredFile one;
        one.id = FileId(QUuid::createUuid());
        one.ownerId = m_ports->account.user().id;
        one.name = name;
        one.sizeBytes = 2048;
        one.state = state;
        one.createdAt = m_ports->clock.now();
        return one;
    }
    static api::Page<api::StoredFile> page(const QList<api::StoredFile> &decks)
    {
        api::Page<api::StoredFile> page;
        page.items = decks;
        page.total = int(decks.size());
        return page;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
        open();
    }
    void cleanup()
    {
        m_view.reset();
        m_ports.reset();
    }

    void itGoesInParts()
    {
        QVERIFY(child<QLabel>(u"decksMessage"_s)->text().contains(u"no pitch deck"_s));
        QVERIFY(child<QLabel>(u"decksUsage"_s)->text().contains(u"100"_s));
        m_view->uploads().add({file(u"a.pdf"_s, "0123456789")});
        QCOMPARE(api().beginUploadCalls.lastQuery().name, u"a.pdf"_s);
        QCOMPARE(api().beginUploadCalls.lastQuery().size, 10);
        api().beginUploadCalls.answer(upload(0));
        QCOMPARE(api().appendUploadCalls.lastQuery().part, QByteArray("0123"));
        api().appendUploadCalls.lastQuery().progress(2, 4);
        QCOMPARE(child<QProgressBar>(u"upload_0_progress"_s)->value(), 20);
        api().appendUploadCalls.answer({});
        QCOMPARE(api().appendUploadCalls.lastQuery().offset, 4);
        QCOMPARE(api().appendUploadCalls.lastQuery().part, QByteArray("4567"));
        api().appendUploadCalls.answer({});
        QCOMPARE(api().appendUploadCalls.lastQuery().part, QByteArray("89"));
        api().appendUploadCalls.answer({});
        QVERIFY(m_view->uploads().uploads().isEmpty());
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"a.pdf"_s));
        QVERIFY(api().decksCalls.answerPending(page({deck(FileState::Waiting)})));
        QVERIFY(child<QLabel>(u"deck_0_state"_s)
                    ->text()
                    .contains(u"being checked"_s, Qt::CaseInsensitive));
        QVERIFY(!child<QPushButton>(u"deck_0_save"_s));
    }

    void whatIsNoDeckIsSaidBeforeItIsSent()
    {
        m_view->uploads().add({file(u"a.docx"_s, "0123"), file(u"b.pdf"_s, QByteArray(1001, 'x')),
                               file(u"c.pdf"_s, {})});
        QCOMPARE(api().beginUploadCalls.count(), 0);
        QVERIFY(state(0).contains(u"PDF or PowerPoint"_s));
        QVERIFY(state(1).contains(u"at most"_s));
        QVERIFY(state(2).contains(u"empty"_s));
        // Made smaller, it is looked at anew.
        file(u"b.pdf"_s, "0123");
        child<QToolButton>(u"upload_1_resume"_s)->click();
        QCOMPARE(api().beginUploadCalls.count(), 1);
        child<QToolButton>(u"upload_0_cancel"_s)->click();
        QCOMPARE(m_view->uploads().uploads().size(), 2);
        QCOMPARE(api().cancelUploadCalls.count(), 0); // the server never heard of it
    }

    void oneAfterTheOther()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file(u"a.pdf"_s, "0123")),
                       QUrl::fromLocalFile(file(u"b.pptx"_s, "4567"))});
        QDragEnterEvent enters({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &enters);
        QVERIFY(enters.isAccepted());
        QVERIFY(child<QLabel>(u"decksDropText"_s)->text().startsWith(u"Drop them"_s));
        QDropEvent drops({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &drops);
        QCOMPARE(api().beginUploadCalls.count(), 1);
        QVERIFY(state(1).contains(u"turn"_s));
        api().beginUploadCalls.answer(upload(0, 4));
        api().appendUploadCalls.answer({});
        QCOMPARE(api().beginUploadCalls.count(), 2);
        QCOMPARE(api().beginUploadCalls.lastQuery().name, u"b.pptx"_s);
    }

    void itPausesAndGoesOn()
    {
        m_view->uploads().add({file(u"a.pdf"_s, "0123456789")});
        api().beginUploadCalls.answer(upload(0));
        api().appendUploadCalls.answer({});
        child<QToolButton>(u"upload_0_pause"_s)->click();
        QVERIFY(api().appendUploadCalls.wasCanceled(1));
        QVERIFY(state().contains(u"Paused"_s));
        child<QToolButton>(u"upload_0_resume"_s)->click();
        // What the server has counts, not what we believe.
        api().uploadStateCalls.answer(upload(8));
        QCOMPARE(api().appendUploadCalls.lastQuery().part, QByteArray("89"));
        child<QToolButton>(u"upload_0_cancel"_s)->click();
        QVERIFY(api().cancelUploadCalls.lastQuery() == m_upload);
        QVERIFY(m_view->uploads().uploads().isEmpty());
    }

    void aLostConnectionOnlyDelaysIt()
    {
        m_view->uploads().setRetryInterval(60'000);
        m_view->uploads().add({file(u"a.pdf"_s, "0123456789")});
        api().beginUploadCalls.answer(upload(0));
        api().appendUploadCalls.answer(Error(ErrorCode::NetworkUnreachable));
        QVERIFY2(state().contains(u"by itself"_s) && !state().contains(u"Try"_s),
                 qPrintable(state()));
        Q_EMIT api().reachableChanged(true);
        api().uploadStateCalls.answer(upload(4)); // it had arrived all the same
        QCOMPARE(api().appendUploadCalls.lastQuery().offset, 4);
        // And when only the answer was lost.
        api().appendUploadCalls.answer(Error(ErrorCode::UploadOffset));
        api().uploadStateCalls.answer(upload(8));
        QCOMPARE(api().appendUploadCalls.lastQuery().offset, 8);
        api().appendUploadCalls.answer({});
        QVERIFY(m_view->uploads().uploads().isEmpty());
    }

    void itGoesOnAfterARestart()
    {
        const QString path = file(u"a.pdf"_s, "0123456789");
        m_view->uploads().add({path});
        api().beginUploadCalls.answer(upload(0));
        api().appendUploadCalls.answer({});
        m_view.reset(); // in the middle of the second part
        open();
        QCOMPARE(m_view->uploads().uploads().size(), 1);
        QCOMPARE(api().beginUploadCalls.count(), 1);
        QVERIFY(api().uploadStateCalls.lastQuery() == m_upload);
        api().uploadStateCalls.answer(upload(4));
        QCOMPARE(api().appendUploadCalls.lastQuery().part, QByteArray("4567"));
        // Another content under the same name must not follow half of the old one.
        m_view.reset();
        file(u"a.pdf"_s, "something else");
        open();
        QVERIFY2(state().contains(u"changed"_s), qPrintable(state()));
        QCOMPARE(api().uploadStateCalls.count(), 1);
        child<QToolButton>(u"upload_0_resume"_s)->click();
        QVERIFY(api().cancelUploadCalls.lastQuery() == m_upload);
        QCOMPARE(api().beginUploadCalls.lastQuery().size, 14);
    }

    void whoComesBackIsTold()
    {
        const QString path = file(u"a.pdf"_s, "0123456789");
        const UserId owner = m_ports->account.user().id;
        QVERIFY(!DeckUploads::areLeft(m_ports->settings, owner));
        m_view->uploads().add({path});
        api().beginUploadCalls.answer(upload(0));
        QVERIFY(DeckUploads::areLeft(m_ports->settings, owner));
        QVERIFY(!DeckUploads::areLeft(m_ports->settings, UserId(QUuid::createUuid())));
        m_view->uploads().pause(path);
        QVERIFY(!DeckUploads::areLeft(m_ports->settings, owner)); // as the person wanted it
        m_view->uploads().resume(path);
        m_view.reset();
        MainWindow window(m_ports->api, m_ports->account, m_ports->settings, m_ports->drafts,
                          m_ports->clock, m_ports->live);
        window.show();
        auto *action = window.toasts().findChild<QPushButton *>(u"toastAction"_s);
        QVERIFY(action);
        action->click();
        QCOMPARE(window.currentPageId(), u"profile"_s);
        QCOMPARE(api().uploadStateCalls.pending(), 1); // and it goes on
    }

    void whatExpiredBeginsAnewAndSomebodyElseSeesNothing()
    {
        m_view->uploads().add({file(u"a.pdf"_s, "0123456789")});
        api().beginUploadCalls.answer(upload(0));
        m_view->uploads().pause(m_dir.filePath(u"a.pdf"_s));
        m_view.reset();
        open();
        QVERIFY(state().contains(u"Paused"_s)); // as it was left
        child<QToolButton>(u"upload_0_resume"_s)->click();
        api().uploadStateCalls.answer(Error(ErrorCode::NotFound));
        QCOMPARE(api().beginUploadCalls.count(), 2);
        m_view.reset();
        api::User other = sampleUser(Role::Mentee);
        other.id = UserId(QUuid::createUuid());
        m_ports->account.signIn(other);
        open();
        QVERIFY(m_view->uploads().uploads().isEmpty());
    }

    void whatTheServerRefusesIsSaid()
    {
        m_view->uploads().add({file(u"a.pdf"_s, "0123")});
        api().beginUploadCalls.answer(
            Error(ErrorCode::QuotaExceeded, Sentence::verbatim(u"There is no room left."_s)));
        QCOMPARE(state(), u"There is no room left."_s);
        child<QToolButton>(u"upload_0_resume"_s)->click();
        api().beginUploadCalls.answer(upload(0, 4));
        api().appendUploadCalls.answer(
            Error(ErrorCode::FileNotAccepted, Sentence::verbatim(u"This is no PDF file."_s)));
        QCOMPARE(state(), u"This is no PDF file."_s);
        QCOMPARE(api().cancelUploadCalls.count(), 0); // the server threw it away itself
    }

    void decksAreCheckedSavedAndRemoved()
    {
        m_view->decks().setPollInterval(1);
        m_view->decks().reload();
        const api::StoredFile ready = deck(FileState::Ready, u"ready.pdf"_s);
        api().decksCalls.answerPending(
            page({ready, deck(FileState::Waiting), deck(FileState::Refused)}));
        QVERIFY(child<QLabel>(u"deck_2_state"_s)->text().contains(u"virus"_s));
        QTRY_COMPARE(api().decksCalls.pending(), 1); // asks again while one is checked
        api().decksCalls.answerPending(page({ready, deck(FileState::Refused)}));
        QCOMPARE(api().decksCalls.pending(), 0);
        m_view->decks().fetch(ready, m_dir.filePath(u"to.pdf"_s));
        QCOMPARE(api().downloadCalls.lastQuery().what.id, ready.id.value);
        api().downloadCalls.lastQuery().progress(512, 2048);
        QCOMPARE(child<QProgressBar>(u"deck_0_progress"_s)->value(), 25);
        child<QToolButton>(u"deck_0_stop"_s)->click();
        QVERIFY(api().downloadCalls.wasCanceled(0));
        m_view->decks().fetch(ready, m_dir.filePath(u"to.pdf"_s));
        api().downloadCalls.answerPending(Error(ErrorCode::FileNotWritten));
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Error);
        m_view->decks().fetch(ready, m_dir.filePath(u"to.pdf"_s));
        api().downloadCalls.answerPending({});
        QVERIFY(m_ports->notifier.notes.constLast().text.contains(u"to.pdf"_s));

        child<QToolButton>(u"deck_0_remove"_s)->click();
        auto *asks = m_view->findChild<ConfirmDialog *>();
        asks->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QVERIFY(api().removeDeckCalls.lastQuery() == ready.id);
        api().removeDeckCalls.answer({});
        QCOMPARE(m_view->decks().decks().size(), 1);
    }

    void whereToIsAskedFor()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_view->decks().reload();
        api().decksCalls.answerPending(page({deck(FileState::Ready, u"../../x.pdf"_s)}));
        child<QPushButton>(u"deck_0_save"_s)->click();
        auto *asks = m_view->findChild<QFileDialog *>(u"saveDialog"_s);
        QVERIFY(asks);
        QVERIFY(!asks->selectedFiles().constFirst().contains(u"/../"_s));
        asks->reject();
    }

    void aMentorReadsAndACoordinatorTidies()
    {
        const UserId mentee(QUuid::createUuid());
        for (const Role role : {Role::Mentor, Role::Coordinator}) {
            m_ports->account.signIn(sampleUser(role));
            DecksPresenter presenter(m_ports->context);
            DecksView view(presenter);
            const QSignalSpy shown(&view, &DecksView::shown);
            view.show();
            presenter.show(mentee);
            QVERIFY(api().decksCalls.lastQuery().ownerId == mentee);
            api().decksCalls.answerPending(page({}));
            QCOMPARE(shown.constLast().constFirst().toBool(), false); // no empty heading
            presenter.reload();
            api().decksCalls.answerPending(page({deck(FileState::Ready)}));
            QCOMPARE(shown.constLast().constFirst().toBool(), true);
            QVERIFY(view.findChild<QPushButton *>(u"deck_0_save"_s));
            QCOMPARE(view.findChild<QToolButton *>(u"deck_0_remove"_s) != nullptr,
                     role == Role::Coordinator);
            presenter.show(std::nullopt);
            QCOMPARE(shown.constLast().constFirst().toBool(), false);
        }
    }
};

OH_GUI_TEST(TstDecks)
#include "tst_decks.moc"
