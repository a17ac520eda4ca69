// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"
#include "ui/widgets/toastoverlay.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oh::ui;
using Kind = Notifier::Kind;

class TstToastOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successGoesErrorsStay();
    void hoveringStopsTheClock();
    void dismissButtonAndEscape();
    void actionRunsOnceAndDismisses();
    void standsAtTheTopRight();
    void theSameTwiceIsOne();
    void neverMoreThanFive();
    void isSpoken();
    void keyboardReachesTheNewest();
    void markupIsText();
    void theRequestIdCanBeCopied();
};

void TstToastOverlay::successGoesErrorsStay()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    overlay.setDuration(1);
    overlay.notify(Kind::Error, u"Failed"_s);
    overlay.notify(Kind::Success, u"Saved"_s);
    overlay.notify(Kind::Info, u"Copied"_s);
    QCOMPARE(overlay.toasts().size(), 3);
    QTRY_COMPARE(overlay.toasts().size(), 1);
    QCOMPARE(overlay.toasts().constFirst()->kind(), Kind::Error);
    QVERIFY(overlay.isVisible());
}

void TstToastOverlay::hoveringStopsTheClock()
{
    QWidget window;
    window.resize(900, 600);
    QLineEdit elsewhere(&window); // has the focus; a toast that has it stays
    ToastOverlay overlay(&window);
    window.show();
    elsewhere.setFocus();
    overlay.setDuration(1);
    overlay.notify(Kind::Success, u"Held"_s);
    Toast *held = overlay.toasts().constFirst();
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QCoreApplication::sendEvent(held, &enter);
    overlay.notify(Kind::Info, u"Passing"_s);
    // The younger one is gone, the held one still there.
    QTRY_COMPARE(overlay.toasts().size(), 1);
    QCOMPARE(overlay.toasts().constFirst(), held);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(held, &leave);
    QTRY_VERIFY(overlay.toasts().isEmpty());
    QVERIFY(!overlay.isVisible());
}

void TstToastOverlay::dismissButtonAndEscape()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    overlay.notify(Kind::Error, u"One"_s);
    overlay.notify(Kind::Error, u"Two"_s);
    auto *close = overlay.toasts().constFirst()->findChild<QToolButton *>(u"toastDismiss"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(overlay.toasts().size(), 1);
    QTest::keyClick(overlay.toasts().constFirst(), Qt::Key_Escape);
    QVERIFY(overlay.toasts().isEmpty());
}

void TstToastOverlay::actionRunsOnceAndDismisses()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    int runs = 0;
    overlay.notify(Kind::Success, u"Request sent"_s, u"View my bookings"_s, [&runs] { ++runs; });
    auto *action = overlay.toasts().constFirst()->findChild<QPushButton *>(u"toastAction"_s);
    QVERIFY(action);
    QCOMPARE(action->text(), u"View my bookings"_s);
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(runs, 1);
    QVERIFY(overlay.toasts().isEmpty());
}

void TstToastOverlay::standsAtTheTopRight()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    overlay.notify(Kind::Error, u"One"_s);
    overlay.notify(Kind::Error, u"Two"_s);
    const int right = window.width() - overlay.geometry().right();
    QVERIFY(right > 0 && right < 40);
    QVERIFY(overlay.geometry().top() < 40);
    window.resize(1200, 700);
    QTRY_COMPARE(window.width() - overlay.geometry().right(), right);
    QVERIFY(overlay.toasts().at(1)->y() > overlay.toasts().at(0)->y());
    QVERIFY(overlay.height() < 300); // clicks beside the toasts reach the page
}

void TstToastOverlay::theSameTwiceIsOne()
{
    QWidget window;
    ToastOverlay overlay(&window);
    overlay.notify(Kind::Error, u"No"_s);
    overlay.notify(Kind::Error, u"No"_s);
    QCOMPARE(overlay.toasts().size(), 1);
    overlay.notify(Kind::Info, u"No"_s);
    QCOMPARE(overlay.toasts().size(), 2);
}

void TstToastOverlay::neverMoreThanFive()
{
    QWidget window;
    ToastOverlay overlay(&window);
    for (int i = 0; i < 20; ++i)
        overlay.notify(Kind::Error, QString::number(i));
    QCOMPARE(overlay.toasts().size(), 5);
    QCOMPARE(overlay.toasts().constLast()->text(), u"19"_s);
}

void TstToastOverlay::isSpoken()
{
    QWidget window;
    ToastOverlay overlay(&window);
    window.show();
    overlay.notify(Kind::Error, u"This slot was just booked by another user"_s);
    // What the alert makes a screen reader say.
    const auto *spoken = QAccessible::queryAccessibleInterface(overlay.toasts().constFirst());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name),
             u"Error: This slot was just booked by another user"_s);
    const auto *close = QAccessible::queryAccessibleInterface(
        overlay.toasts().constFirst()->findChild<QToolButton *>(u"toastDismiss"_s));
    QVERIFY(close);
    QCOMPARE(close->text(QAccessible::Name), u"Dismiss"_s);
}

void TstToastOverlay::keyboardReachesTheNewest()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    overlay.focusNewest(); // nothing there, nothing happens
    overlay.notify(Kind::Error, u"One"_s);
    overlay.notify(Kind::Error, u"Two"_s, u"Retry"_s, [] {});
    overlay.focusNewest();
    QTRY_VERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->objectName(), u"toastAction"_s);
    QVERIFY(overlay.toasts().constLast()->isAncestorOf(window.focusWidget()));
}

void TstToastOverlay::markupIsText()
{
    QWidget window;
    ToastOverlay overlay(&window);
    overlay.notify(Kind::Info, u"<b>bold</b>"_s);
    auto *label = overlay.toasts().constFirst()->findChild<QLabel *>(u"toastText"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

/// Along with what failed, for whoever is asked for help.
void TstToastOverlay::theRequestIdCanBeCopied()
{
    QWidget window;
    window.resize(900, 600);
    ToastOverlay overlay(&window);
    window.show();
    oh::Error error(oh::ErrorCode::InternalError);
    overlay.notifyError(error, u"It failed."_s);
    const auto copy = [&] {
        return overlay.toasts().constLast()->findChild<QToolButton *>(u"toastCopy"_s);
    };
    QVERIFY2(!copy()->isVisible(), "the server has not called it anything");
    error.requestId = u"req-7"_s;
    overlay.notifyError(error, u"It failed."_s); // the same again
    QCOMPARE(overlay.toasts().size(), 1);
    QVERIFY(copy()->isVisible());
    QVERIFY(!copy()->accessibleName().isEmpty());
    QGuiApplication::clipboard()->clear();
    copy()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"It failed.\nRequest id: req-7"_s);
    QCOMPARE(copy()->toolTip(), u"Copied"_s);
    overlay.notifyError(error, u"Another one failed."_s, u"Retry"_s, [] {});
    copy()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Another one failed.\nRequest id: req-7"_s);
    QCOMPARE(overlay.toasts().size(), 2);
}

OH_GUI_TEST(TstToastOverlay)
#include "tst_toastoverlay.moc"
