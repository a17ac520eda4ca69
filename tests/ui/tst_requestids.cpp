// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "tests/ui/consolesamples.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/reachoutdialog.h"
#include "ui/presenters/reachoutpresenter.h"
#include "ui/style/texts.h"
#include "ui/views/mydataview.h"
#include "ui/widgets/personpicker.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// Whatever the server refuses says what it calls the request, wherever it is shown (NFR37).
class TstRequestIds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    static inline const QString said = u"\nRequest id: req-42"_s;

    static Error failure(ErrorCode code = ErrorCode::InternalError)
    {
        Error error(code);
        error.requestId = u"req-42"_s;
        return error;
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentor));
    }
    void cleanup() { m_ports.reset(); }

    void oneSentenceHasIt()
    {
        QCOMPARE(inlineError(failure()), errorSentence(failure()) + said);
        QCOMPARE(withRequestId(u"Mine."_s, failure()), u"Mine."_s + said);
        const Error unnamed(ErrorCode::Timeout); // never reached a server
        QCOMPARE(inlineError(unnamed), errorSentence(unnamed));
        QDialog dialog;
        QLabel *label = dialogError(&dialog, u"error"_s);
        showDialogError(label, failure());
        QCOMPARE(label->text(), inlineError(failure()));
        QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void aSearchForPeople()
    {
        PersonPicker picker(new PersonSearchPresenter(m_ports->context, Role::Mentee), u"who"_s,
                            PersonPicker::Layout::WithDetails);
        picker.show();
        picker.presenter()->browse();
        QVERIFY(m_ports->api.accountsCalls.answerPending(failure()));
        QCOMPARE(picker.findChild<QLabel *>(u"whoDetails"_s)->text(), inlineError(failure()));
    }

    /// Also where the refusal is said in the form's own words.
    void aFormsOwnWords()
    {
        ReachOutPresenter presenter(m_ports->context);
        presenter.open(sampleId<UserId>(5));
        ReachOutDialog dialog(m_ports->context, presenter, u"Lina"_s, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.findChild<QPushButton *>(u"reachOutSend"_s)->click();
        QVERIFY(m_ports->api.sendInterestCalls.answerPending(failure(ErrorCode::NotFound)));
        const auto *error = dialog.findChild<QLabel *>(u"reachOutError"_s);
        QVERIFY(error->text().startsWith(u"Lina is not in the program"_s));
        QVERIFY2(error->text().endsWith(said), qPrintable(error->text()));
        QCOMPARE(error->accessibleName(), error->text());
    }

    void aListThatWasNotRead()
    {
        MyDataView view(m_ports->context);
        view.show();
        view.presenter().load();
        QVERIFY(m_ports->api.myDataExportCalls.answerPending(failure()));
        bool isSaid = false;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || label->text() == inlineError(failure());
        QVERIFY(isSaid);
    }
};

OH_GUI_TEST(TstRequestIds)
#include "tst_requestids.moc"
