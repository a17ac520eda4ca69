// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/cropdialog.h"
#include "ui/views/avatareditor.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/cropview.h"
#include "ui/widgets/portraits.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// The own picture (FR88), how it is cut (FR89), and pictures of people as circles (FR90).
class TstOwnPicture : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakePorts> m_ports;
    std::unique_ptr<AvatarEditor> m_editor;
    QTemporaryDir m_dir;

    static QByteArray picture(const char *format, QSize size = {320, 200},
                              const QColor &color = Qt::red)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!image.save(&buffer, format))
            qFatal("no %s", format);
        return bytes;
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return out.fileName();
    }
    AvatarPresenter &presenter() const { return m_editor->presenter(); }
    QAction *action(const QString &name) const
    {
        return m_editor->findChild<QToolButton *>(u"avatarChange"_s)->findChild<QAction *>(name);
    }
    QString message() const { return m_editor->findChild<QLabel *>(u"avatarMessage"_s)->text(); }
    CropDialog *dialog() const { return m_editor->findChild<CropDialog *>(); }
    void choose(const QByteArray &bytes)
    {
        presenter().chooseBytes(bytes);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    static api::Avatar stored(const QString &url = u"/api/avatars/1"_s)
    {
        api::Avatar avatar;
        avatar.avatarUrl = url;
        avatar.avatarSourceType = AvatarSource::Upload;
        avatar.state = FileState::Ready;
        avatar.width = 320;
        avatar.height = 200;
        api::AvatarCrop crop;
        crop.cropX = 100;
        crop.cropY = 50;
        crop.cropSize = 100;
        avatar.crop = crop;
        return avatar;
    }
    static void wheel(QWidget *view, QPoint angle, QPoint pixels = {},
                      Qt::ScrollPhase phase = Qt::NoScrollPhase,
                      Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const QPointF at = view->rect().center();
        QWheelEvent event(at, view->mapToGlobal(at), pixels, angle, Qt::NoButton, keys, phase,
                          false);
        QApplication::sendEvent(view, &event);
    }
    static void gesture(QWidget *view, Qt::NativeGestureType type, double value, QPointF delta = {})
    {
        const QPointF at = view->rect().center();
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  view->mapToGlobal(at), value, delta);
        QApplication::sendEvent(view, &event);
    }

private Q_SLOTS:
    void init()
    {
        m_ports = std::make_unique<FakePorts>();
        m_ports->account.signIn(sampleUser(Role::Mentee));
        m_editor = std::make_unique<AvatarEditor>(m_ports->context);
        m_editor->resize(280, 260);
        m_editor->show();
    }
    void cleanup()
    {
        m_editor.reset();
        m_ports.reset();
    }

    void whatIsNoPictureIsRefusedBeforeItIsSent()
    {
        presenter().chooseFile(file(u"a.txt"_s, "words"));
        QVERIFY(message().contains(u"JPEG, PNG or WebP"_s));
        presenter().chooseFile(file(u"large.png"_s, QByteArray(5 * 1024 * 1024 + 1, 'x')));
        QVERIFY2(message().contains(u"5 MB"_s), qPrintable(message()));
        presenter().chooseFile(m_dir.filePath(u"none.png"_s));
        QVERIFY(message().contains(u"no file"_s));
        presenter().chooseBytes(picture("PNG").left(60));
        QTRY_VERIFY(message().contains(u"damaged"_s));
        presenter().chooseBytes(picture("PNG", {20, 300}));
        QTRY_VERIFY(message().contains(u"32"_s));
        QVERIFY(!dialog());
        QCOMPARE(m_ports->api.setAvatarCalls.count(), 0);
    }

    void eachFormatIsCutAndSent_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("jpeg") << QByteArray("JPEG");
        QTest::newRow("png") << QByteArray("PNG");
        QTest::newRow("webp") << QByteArray("WEBP");
    }
    void eachFormatIsCutAndSent()
    {
        QFETCH(const QByteArray, format);
        const QByteArray bytes = picture(format.constData());
        choose(bytes);
        auto *view = dialog()->findChild<CropView *>(u"cropView"_s);
        QCOMPARE(view->geometry().width(), 320);
        QTest::keyClick(view, Qt::Key_Plus);
        QTest::keyClick(view, Qt::Key_BracketRight);
        dialog()->findChild<QPushButton *>(u"cropSave"_s)->click();
        const FakeApi::SetAvatar &sent = m_ports->api.setAvatarCalls.lastQuery();
        QCOMPARE(sent.picture.bytes, bytes);
        QVERIFY(sent.picture.crop);
        QVERIFY(std::abs(sent.picture.crop->rotation - 1) < 1e-9);
        QVERIFY(sent.picture.crop->zoom > 1.1);
        QVERIFY(!cropProblem(sent.picture.crop->square(), 320, 200));
        sent.progress(50, 100);
        QVERIFY(std::abs(presenter().progress() - 0.5) < 1e-9);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"cropSave"_s)->isEnabled());
        m_ports->api.setAvatarCalls.answer(stored());
        QTRY_VERIFY(!dialog() || !dialog()->isVisible());
        QCOMPARE(m_ports->account.user().profile.avatarUrl, u"/api/avatars/1"_s);
        QVERIFY(m_ports->notifier.notes.constLast().kind == Notifier::Kind::Success);
    }

    void aCameraHeldUprightShowsUpright()
    {
        // A JPEG of 300 x 200 that says "turn me by 90 degrees" (EXIF orientation 6).
        QByteArray exif(
            "\xff\xe1\x00\x22"
            "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
            36);
        QByteArray bytes = picture("JPEG", {300, 200});
        bytes.insert(2, exif);
        choose(bytes);
        QCOMPARE(presenter().geometry().width(), 200);
        QCOMPARE(presenter().geometry().height(), 300);
        QCOMPARE(presenter().shown().size(), QSize(200, 300));
    }

    void whatFailsCanBeTriedAgainAndCanceled()
    {
        choose(picture("PNG"));
        auto *save = dialog()->findChild<QPushButton *>(u"cropSave"_s);
        auto *view = dialog()->findChild<CropView *>();
        view->setZoom(1.5);
        save->click();
        m_ports->api.setAvatarCalls.answer(Error(ErrorCode::Timeout));
        QVERIFY(dialog()->findChild<QLabel *>(u"cropError"_s)->isVisible());
        QVERIFY(save->text().contains(u"ry again"_s));
        QVERIFY(std::abs(view->geometry().zoom() - 1.5) < 1e-9); // nothing is lost
        save->click();
        QCOMPARE(m_ports->api.setAvatarCalls.count(), 2);
        // The first Escape ends the sending, the second the dialog.
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(m_ports->api.setAvatarCalls.wasCanceled(1));
        QVERIFY(dialog()->isVisible() && save->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog() || !dialog()->isVisible());
        QVERIFY(presenter().shown().isNull());
    }

    void itIsCutAnewWithoutAnotherUpload()
    {
        presenter().load();
        m_ports->api.avatarCalls.answer(stored());
        QVERIFY(action(u"avatarCrop"_s)->isEnabled());
        action(u"avatarCrop"_s)->trigger();
        m_ports->api.avatarOriginalCalls.answer(picture("JPEG"));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *view = dialog()->findChild<CropView *>();
        QVERIFY(std::abs(view->geometry().radius() - 50) < 1e-9); // as it was kept
        QVERIFY(std::abs(view->geometry().center().x() - 150) < 1e-9);
        view->rotateBy(90);
        dialog()->findChild<QPushButton *>(u"cropSave"_s)->click();
        QCOMPARE(m_ports->api.setAvatarCalls.count(), 0);
        QCOMPARE(m_ports->api.cropAvatarCalls.lastQuery().crop.rotation, 90.0);
        m_ports->api.cropAvatarCalls.answer(stored(u"/api/avatars/2"_s));
        QCOMPARE(m_ports->account.user().profile.avatarUrl, u"/api/avatars/2"_s);
    }

    void anAddressIsFetchedByTheServer()
    {
        presenter().setPollInterval(1);
        presenter().load();
        m_ports->api.avatarCalls.answer(api::Avatar{});
        action(u"avatarAddress"_s)->trigger();
        auto *asks = m_editor->findChild<AddressDialog *>();
        QVERIFY(asks);
        asks->findChild<QLineEdit *>(u"addressUrl"_s)->setText(u"ftp://example.org/a.png"_s);
        asks->findChild<QPushButton *>(u"addressOk"_s)->click();
        QCOMPARE(m_ports->api.setAvatarAddressCalls.count(), 0);
        asks->findChild<QLineEdit *>(u"addressUrl"_s)->setText(u"https://example.org/a.png"_s);
        asks->findChild<QPushButton *>(u"addressOk"_s)->click();
        QCOMPARE(m_ports->api.setAvatarAddressCalls.lastQuery().url,
                 u"https://example.org/a.png"_s);
        api::Avatar waiting;
        waiting.state = FileState::Waiting;
        m_ports->api.setAvatarAddressCalls.answer(waiting);
        QVERIFY(message().contains(u"being fetched"_s));
        QTRY_COMPARE(m_ports->api.avatarCalls.pending(), 1);
        m_ports->api.avatarCalls.answerPending(Error(ErrorCode::Timeout)); // asks again
        QTRY_COMPARE(m_ports->api.avatarCalls.pending(), 1);
        m_ports->api.avatarCalls.answerPending(stored());
        QCOMPARE(m_ports->account.user().profile.avatarUrl, u"/api/avatars/1"_s);
        QCOMPARE(m_ports->notifier.notes.constLast().actionText, u"Crop…"_s);
        m_ports->notifier.notes.constLast().action();
        QCOMPARE(m_ports->api.avatarOriginalCalls.pending(), 1);
    }

    void whyAnAddressDidNotWorkIsSaid_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("words");
        QTest::newRow("away") << int(FileProblem::NotReachable) << u"could be fetched"_s;
        QTest::newRow("page") << int(FileProblem::NotAPicture) << u"not of a page"_s;
        QTest::newRow("large") << int(FileProblem::TooLarge) << u"5 MB"_s;
    }
    void whyAnAddressDidNotWorkIsSaid()
    {
        QFETCH(const int, problem);
        QFETCH(const QString, words);
        presenter().setPollInterval(1);
        presenter().chooseAddress(u"https://example.org/a.png"_s);
        api::Avatar avatar;
        avatar.state = FileState::Waiting;
        m_ports->api.setAvatarAddressCalls.answer(avatar);
        QTRY_COMPARE(m_ports->api.avatarCalls.pending(), 1);
        avatar.state = FileState::Refused;
        avatar.problem = FileProblem(problem);
        m_ports->api.avatarCalls.answerPending(avatar);
        QVERIFY2(message().contains(words), qPrintable(message()));
    }

    void itIsPastedAndDropped()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(image);
        action(u"avatarPaste"_s)->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(presenter().geometry().width(), 200);
        dialog()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QGuiApplication::clipboard()->setText(u"words"_s);
        action(u"avatarPaste"_s)->trigger();
        QVERIFY(message().contains(u"clipboard"_s));

        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(file(u"b.png"_s, picture("PNG", {64, 64})))});
        QDragEnterEvent enters({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor.get(), &enters);
        QVERIFY(enters.isAccepted());
        QVERIFY(message().contains(u"Drop it"_s));
        QDropEvent drops({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_editor.get(), &drops);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(presenter().geometry().width(), 64);
    }

    void itIsRemoved()
    {
        presenter().load();
        m_ports->api.avatarCalls.answer(stored());
        action(u"avatarRemove"_s)->trigger();
        m_editor->findChild<ConfirmDialog *>()->findChild<QPushButton *>(u"confirmDo"_s)->click();
        QCOMPARE(m_ports->api.removeAvatarCalls.pending(), 1);
        m_ports->api.removeAvatarCalls.answer({});
        QVERIFY(!m_ports->account.user().profile.avatarUrl);
        QVERIFY(!action(u"avatarRemove"_s)->isEnabled());
        QVERIFY(!action(u"avatarCrop"_s)->isEnabled());
    }

    void theKeyboardReachesEverything()
    {
        choose(picture("PNG", {800, 800}));
        auto *view = dialog()->findChild<CropView *>();
        view->setZoom(4);
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(view, key, with);
            return view->geometry();
        };
        QVERIFY(press(Qt::Key_Right).center().x() < 400); // the picture follows the arrow
        QVERIFY(press(Qt::Key_Down).center().y() < 400);
        QVERIFY(std::abs(press(Qt::Key_R).rotation() - 90) < 1e-9);
        QVERIFY(std::abs(press(Qt::Key_R, Qt::ShiftModifier).rotation()) < 1e-9);
        QVERIFY(std::abs(press(Qt::Key_BracketLeft).rotation() - 359) < 1e-9);
        QVERIFY(std::abs(press(Qt::Key_BraceRight).rotation() - 9) < 1e-9);
        QVERIFY(press(Qt::Key_Minus).zoom() < 4);
        QVERIFY(press(Qt::Key_0) == CropGeometry(800, 800));
        // What the dialog's own controls show follows, and they lead.
        auto *zoom = dialog()->findChild<QSlider *>(u"cropZoom"_s);
        QCOMPARE(zoom->value(), 0);
        zoom->setValue(zoom->maximum());
        QVERIFY(std::abs(view->geometry().zoom() - view->geometry().maxZoom()) < 1e-6);
        dialog()->findChild<QSlider *>(u"cropRotation"_s)->setValue(-30);
        QVERIFY(std::abs(view->geometry().rotation() - 330) < 1e-9);
        dialog()->findChild<QPushButton *>(u"cropLeft"_s)->click();
        QCOMPARE(dialog()->findChild<QSlider *>(u"cropRotation"_s)->value(), -120);
        dialog()->findChild<QPushButton *>(u"cropReset"_s)->click();
        QVERIFY(view->geometry() == CropGeometry(800, 800));
    }

    void soDoMouseWheelAndTouchpad()
    {
        choose(picture("PNG", {800, 800}));
        auto *view = dialog()->findChild<CropView *>();
        const QPoint middle = view->rect().center();
        wheel(view, {0, 120});
        QVERIFY(view->geometry().zoom() > 1.1);
        const double zoomed = view->geometry().zoom();
        QTest::mousePress(view, Qt::LeftButton, {}, middle);
        QTest::mouseMove(view, middle + QPoint(20, 0));
        QTest::mouseRelease(view, Qt::LeftButton, {}, middle + QPoint(20, 0));
        QVERIFY(view->geometry().center().x() < 400); // dragged to the right
        wheel(view, {0, 120}, {}, Qt::NoScrollPhase, Qt::ShiftModifier);
        QVERIFY(view->geometry().rotation() > 1);
        view->setRotation(0);
        // Two fingers move, a pinch zooms, a twist turns.
        const double before = view->geometry().center().y();
        wheel(view, {0, 30}, {0, 15}, Qt::ScrollUpdate);
        QVERIFY(view->geometry().center().y() < before);
        QVERIFY(std::abs(view->geometry().zoom() - zoomed) < 1e-9);
        gesture(view, Qt::ZoomNativeGesture, 0.5);
        QVERIFY(std::abs(view->geometry().zoom() - zoomed * 1.5) < 1e-6);
        gesture(view, Qt::RotateNativeGesture, 12);
        QVERIFY(std::abs(view->geometry().rotation() - 12) < 1e-9);
        gesture(view, Qt::SmartZoomNativeGesture, 0);
        QVERIFY(std::abs(view->geometry().zoom() - 1) < 1e-9);
        // Around the middle with Shift.
        view->setRotation(0);
        QTest::mousePress(view, Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(100, 0));
        QTest::mouseMove(view, middle + QPoint(0, 100));
        QTest::mouseRelease(view, Qt::LeftButton, {}, middle + QPoint(0, 100));
        QVERIFY(std::abs(view->geometry().rotation() - 90) < 3);
    }

    void aScreenReaderKnowsIt()
    {
        QAccessible::setActive(true);
        choose(picture("PNG", {800, 800}));
        auto *view = dialog()->findChild<CropView *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        QVERIFY(face && face->valueInterface());
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QVERIFY(face->text(QAccessible::Description).contains(u"Arrow keys"_s));
        face->valueInterface()->setCurrentValue(200);
        QVERIFY(std::abs(view->geometry().zoom() - 2) < 1e-9);
        view->rotateBy(30);
        QCOMPARE(face->text(QAccessible::Value), u"Zoom 200 %, turned by 30°"_s);
        QCOMPARE(face->valueInterface()->minimumValue().toInt(), 100);
        QCOMPARE(face->valueInterface()->maximumValue().toInt(), 1250); // 64 of 800 pixels
    }

    void whatIsInTheCircleIsWhatIsPainted()
    {
        // Four quarters: after a turn by 90 degrees, the lower left one is up on the left.
        QImage quarters(400, 400, QImage::Format_RGB32);
        QPainter painter(&quarters);
        painter.fillRect(0, 0, 200, 200, Qt::red);
        painter.fillRect(200, 0, 200, 200, Qt::green);
        painter.fillRect(0, 200, 200, 200, Qt::blue);
        painter.fillRect(200, 200, 200, 200, Qt::yellow);
        painter.end();
        CropView view;
        view.resize(300, 300);
        view.setPicture(quarters, CropGeometry(400, 400));
        const auto upperLeft = [&] { return view.grab().toImage().pixelColor(100, 100); };
        QCOMPARE(upperLeft(), QColor(Qt::red));
        view.rotateBy(90);
        QCOMPARE(upperLeft(), QColor(Qt::blue));
        // Outside of the circle it is veiled.
        QVERIFY(view.grab().toImage().pixelColor(25, 25).lightness() < upperLeft().lightness());
    }

    void picturesComeWhenTheyAreSeen()
    {
        QWidget window;
        auto *portraits = new Portraits(m_ports->api, &window);
        QVERIFY(Portraits::of(&window) == portraits);
        window.resize(600, 200);
        QList<Avatar *> people;
        for (int i = 0; i < 10; ++i) {
            auto *one = makeAvatar(u"Ada Byron"_s, u"/api/avatars/%1"_s.arg(i), 40, &window);
            one->move(i * 50, 0);
            people.append(one);
        }
        QCOMPARE(m_ports->api.pictureCalls.count(), 0); // nobody has seen them
        window.show();
        QTRY_COMPARE(m_ports->api.pictureCalls.pending(), Portraits::mostAtOnce);
        const QColor initials = people.at(0)->grab().toImage().pixelColor(20, 3);
        QVERIFY(initials != QColor(Qt::red));
        // One that can't be had stays with the initials, and is not asked for again at once.
        QVERIFY(m_ports->api.pictureCalls.answerPending(Error(ErrorCode::NotFound)));
        QTRY_COMPARE(m_ports->api.pictureCalls.count(), 5);
        while (m_ports->api.pictureCalls.answerPending(picture("JPEG", {128, 128}))) {
        }
        QTRY_COMPARE(m_ports->api.pictureCalls.count(), 10);
        while (m_ports->api.pictureCalls.answerPending(picture("JPEG", {128, 128}))) {
        }
        QCoreApplication::processEvents();
        int round = 0;
        for (Avatar *one : people) {
            const QImage shown = one->grab().toImage();
            if (shown.pixelColor(20, 3).red() < 200)
                continue;
            ++round;
            QVERIFY(shown.pixelColor(0, 0).red() < 250 || shown.pixelColor(0, 0).green() > 0);
        }
        QCOMPARE(round, 9);
        QCOMPARE(m_ports->api.pictureCalls.count(), 10); // all the others are kept
        // Somebody's new picture has another address; another person's window begins anew.
        people.at(0)->setPerson(u"Ada"_s, u"/api/avatars/new"_s);
        people.at(0)->grab();
        QCOMPARE(m_ports->api.pictureCalls.lastQuery().address, u"/api/avatars/new"_s);
        portraits->clear();
        QCOMPARE(m_ports->api.pictureCalls.pending(), 0);
    }

    void theRoomForPicturesHasALimit()
    {
        QWidget window;
        Portraits portraits(m_ports->api, &window);
        constexpr int side = 512; // a megabyte each
        for (int i = 0; i < 40; ++i) {
            QVERIFY(portraits.circle(u"/api/avatars/%1"_s.arg(i), side, &window).isNull());
            QVERIFY(m_ports->api.pictureCalls.answerPending(picture("JPEG", {64, 64})));
        }
        int kept = 0;
        for (int i = 0; i < 40; ++i)
            kept += portraits.circle(u"/api/avatars/%1"_s.arg(i), side, &window).isNull() ? 0 : 1;
        QVERIFY(kept >= 1 && kept <= Portraits::mostKilobytes / 1024);
        QVERIFY(!portraits.circle(u"/api/avatars/39"_s, side, &window).isNull());
    }
};

OH_GUI_TEST(TstOwnPicture)
#include "tst_ownpicture.moc"
