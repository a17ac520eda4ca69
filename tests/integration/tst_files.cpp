// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/itemmodels/bookinglistmodel.h"
#include "ui/views/owndecksview.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/cropview.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oh;
using namespace oh::test;

/// Files in the real application against the real server: the own picture, pitch decks over a lost
/// connection and a restart, exports and one's own data.
class TstFiles : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures;
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    QTemporaryDir m_dir;
    bool m_failed = false;
    /// The server was stopped in the middle of an upload.
    bool m_frozen = false;

    static constexpr QColor jacket{0x1d, 0x4e, 0x89};

    bool shoot(const QString &name, const QString &title)
    {
        m_desktop->dismissToasts();
        return m_pictures.shoot(*m_desktop, u"files-"_s + name, title);
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    static QByteArray bytesOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// Somebody before a wall, a little to the left.
    QString photo() const
    {
        QImage image(1200, 900, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient wall(0, 0, 1200, 900);
        wall.setColorAt(0, QColor(0xd9, 0xe4, 0xec));
        wall.setColorAt(1, QColor(0x8f, 0xa8, 0xb8));
        painter.fillRect(image.rect(), wall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xc9, 0x9a, 0x4b));
        painter.drawRect(900, 150, 220, 300);
        painter.setBrush(jacket);
        painter.drawEllipse(QPoint(480, 900), 330, 300);
        painter.setBrush(QColor(0xe8, 0xb9, 0x94));
        painter.drawEllipse(QPoint(480, 430), 160, 200);
        painter.setBrush(QColor(0x3a, 0x26, 0x1b));
        QPainterPath hair;
        hair.arcMoveTo(310, 200, 340, 380, 0);
        hair.arcTo(310, 200, 340, 380, 0, 180);
        painter.drawPath(hair);
        painter.drawEllipse(QPoint(420, 420), 14, 14);
        painter.drawEllipse(QPoint(540, 420), 14, 14);
        painter.drawRoundedRect(430, 530, 100, 14, 7, 7);
        painter.end();
        const QString file = path(u"me.jpg"_s);
        return image.save(file, "JPEG", 90) ? file : QString();
    }
    /// A real PDF of some megabytes, by another's hand.
    QString deck(const QString &name, int side) const
    {
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        QImage noise(side, side, QImage::Format_RGB32);
        QRandomGenerator random(1);
        random.fillRange(reinterpret_cast<quint32 *>(noise.bits()), side * side);
        painter.drawText(500, 500, u"Brightfield Energy"_s);
        painter.drawImage(QRect(500, 1000, 6000, 6000), noise);
        painter.end();
        return path(name);
    }
    QAction *action(QStringView button, const QString &name) const
    {
        const auto *tool = m_desktop->find<QToolButton>(button);
        return tool ? tool->findChild<QAction *>(name) : nullptr;
    }
    bool chooseIn(QStringView dialog, const QString &file)
    {
        if (!m_desktop->waitFor(dialog) || !m_desktop->type(u"fileNameEdit", file))
            return false;
        QTest::keyClick(m_desktop->find(u"fileNameEdit"), Qt::Key_Return);
        return m_desktop->waitForGone(dialog);
    }
    bool scrollTo(QStringView name)
    {
        if (!m_desktop->waitFor(name))
            return false;
        // In the size of the first picture: how far one can scroll depends on it.
        const QSize size = m_pictures.sizes().constFirst();
        m_desktop->window().resize(size);
        if (!eventually([&] { return m_desktop->window().windowHandle()->size() == size; }))
            return false;
        QWidget *widget = m_desktop->find(name);
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                return eventually([&] { // what is above may still grow
                    area->verticalScrollBar()->setValue(
                        widget->mapTo(area->widget(), QPoint()).y() - 90);
                    return !widget->visibleRegion().isEmpty();
                });
        }
        return false;
    }
    /// Whether a circle shows the jacket where it has to be.
    static bool showsJacket(QWidget *avatar)
    {
        const QImage shown = avatar->grab().toImage();
        const QColor low = shown.pixelColor(shown.width() / 2, shown.height() * 9 / 10);
        return qAbs(low.red() - jacket.red()) < 40 && qAbs(low.blue() - jacket.blue()) < 40;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(Pictures::removeOld(u"files-"_s));
        QApplication::setCursorFlashTime(0);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->tuning.transferTimeout = 4s;
        m_desktop->tuning.probeTimeout = 2s;
        m_desktop->tuning.retryWindow = 5s;
        m_desktop->start();
        QVERIFY(m_desktop->signIn(m_server.email(u"mentee"_s), *m_outbox));
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup()
    {
        m_failed = pictureFailure("files") || m_failed;
        m_server.thaw();
        if (m_desktop)
            m_desktop->dismissToasts();
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void aPictureIsChosenAndCut()
    {
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(m_desktop->waitFor(u"avatarChange"));
        action(u"avatarChange", u"avatarFile"_s)->trigger();
        QVERIFY(chooseIn(u"avatarFileDialog", photo()));
        QVERIFY(m_desktop->waitFor(u"cropDialog"));
        auto *view = m_desktop->find<ui::CropView>(u"cropView");
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(shoot(u"01-crop"_s, u"Cropping one's picture"_s));
        QVERIFY(m_desktop->click(u"cropSave"));
        QVERIFY(m_desktop->waitForGone(u"cropDialog"));
        QVERIFY(m_desktop->waitForToast(u"Your picture is saved"_s));
        auto *own = m_desktop->find(u"avatarPicture");
        QVERIFY(eventually([&] { return showsJacket(own); }));
        QVERIFY(shoot(u"02-profile"_s, u"The profile with a picture"_s));
    }

    void itIsCutAnewFromWhatTheServerKept()
    {
        QVERIFY(eventually([&] { return action(u"avatarChange", u"avatarCrop"_s)->isEnabled(); }));
        action(u"avatarChange", u"avatarCrop"_s)->trigger();
        QVERIFY(m_desktop->waitFor(u"cropDialog"));
        auto *view = m_desktop->find<ui::CropView>(u"cropView");
        const double left = view->geometry().center().x();
        QVERIFY2(left < 600, qPrintable(QString::number(left))); // as it was left
        QTest::keyClick(view, Qt::Key_Plus);
        QTest::keyClick(view, Qt::Key_R);
        QVERIFY(shoot(u"03-crop-again"_s, u"Cropping anew, turned"_s));
        QVERIFY(m_desktop->click(u"cropSave"));
        QVERIFY(m_desktop->waitForGone(u"cropDialog"));
        // Turned by a quarter, the jacket is on the left.
        auto *own = m_desktop->find(u"avatarPicture");
        QVERIFY(eventually([&] {
            const QImage shown = own->grab().toImage();
            const QColor side = shown.pixelColor(shown.width() / 12, shown.height() / 2);
            return qAbs(side.red() - jacket.red()) < 40 && qAbs(side.blue() - jacket.blue()) < 40;
        }));
        action(u"avatarChange", u"avatarCrop"_s)->trigger();
        QVERIFY(m_desktop->waitFor(u"cropDialog"));
        QTest::keyClick(m_desktop->find(u"cropView"), Qt::Key_R, Qt::ShiftModifier);
        QVERIFY(m_desktop->click(u"cropSave"));
        QVERIFY(m_desktop->waitForGone(u"cropDialog"));
        QVERIFY(eventually([&] { return showsJacket(own); }));
    }

    void whatIsNoPictureIsSaid()
    {
        QFile words(path(u"words.png"_s));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no picture") > 0);
        words.close();
        action(u"avatarChange", u"avatarFile"_s)->trigger();
        QVERIFY(chooseIn(u"avatarFileDialog", words.fileName()));
        QTRY_VERIFY(m_desktop->text(u"avatarMessage").contains(u"JPEG, PNG or WebP"_s));
        QVERIFY(shoot(u"04-no-picture"_s, u"A file that is no picture"_s));
    }

    /// The server stops answering in the middle, and the application ends meanwhile.
    void aDeckOutlivesAnOutageAndARestart()
    {
        const QString file = deck(u"Brightfield deck.pdf"_s, 3000);
        QVERIFY2(QFileInfo(file).size() > 6'000'000,
                 qPrintable(QString::number(QFileInfo(file).size())));
        QVERIFY(scrollTo(u"decksChoose"));
        auto *own = m_desktop->find<ui::OwnDecksView>(u"ownDecks");
        m_frozen = false;
        connect(&own->uploads(), &ui::DeckUploads::changed, own, [this, own] {
            const auto &uploads = own->uploads().uploads();
            if (m_frozen || uploads.isEmpty() || uploads.constFirst().sent < 2'000'000)
                return;
            m_frozen = true;
            m_server.freeze();
        });
        QVERIFY(m_desktop->click(u"decksChoose"));
        QVERIFY(chooseIn(u"decksFileDialog", file));
        QVERIFY(eventually([&] { return m_frozen; }));
        QVERIFY(eventually([&] {
            return !isEnglish() ||
                   m_desktop->text(u"upload_0_state").contains(u"Goes on by itself"_s);
        }));
        QVERIFY(shoot(u"05-deck-outage"_s, u"A deck on its way, without a connection"_s));
        m_desktop->quit();
        m_server.thaw();
        m_desktop->start();
        QVERIFY(m_desktop->waitFor(u"navSignOut"));
        QVERIFY(m_desktop->openPage(u"profile"_s));
        QVERIFY(scrollTo(u"decksChoose"));
        QVERIFY(eventually([&] { return m_desktop->text(u"deck_0_name").endsWith(u".pdf"_s); }));
        QVERIFY(m_desktop->waitForGone(u"upload_0_name"));
        QVERIFY(m_desktop->waitFor(u"deck_0_save"));
        QVERIFY(m_desktop->click(u"deck_0_save"));
        QVERIFY(chooseIn(u"saveDialog", path(u"back.pdf"_s)));
        QVERIFY(m_desktop->waitForToast(u"Saved as"_s));
        QCOMPARE(bytesOf(path(u"back.pdf"_s)), bytesOf(file));
        // What only looks like a deck: the server finds out.
        QFile fake(path(u"fake.pdf"_s));
        QVERIFY(fake.open(QIODevice::WriteOnly) && fake.write("words, no pages") > 0);
        fake.close();
        QVERIFY(m_desktop->click(u"decksChoose"));
        QVERIFY(chooseIn(u"decksFileDialog", fake.fileName()));
        QVERIFY(m_desktop->waitFor(u"upload_0_resume"));
        QVERIFY(m_desktop->text(u"upload_0_state").contains(u"PDF"_s));
        QVERIFY(shoot(u"06-decks"_s, u"Pitch decks"_s));
        QVERIFY(m_desktop->click(u"upload_0_cancel"));
    }

    void oneTakesOnesDataAlong()
    {
        QVERIFY(scrollTo(u"myDataState"));
        QVERIFY(m_desktop->click(u"myDataAsk"));
        QVERIFY(m_desktop->waitFor(u"myDataSave"));
        QVERIFY(scrollTo(u"myDataState"));
        QVERIFY(shoot(u"07-my-data"_s, u"One's own data"_s));
        QVERIFY(m_desktop->click(u"myDataSave"));
        QVERIFY(chooseIn(u"saveDialog", path(u"mine.zip"_s)));
        QVERIFY(m_desktop->waitForToast(u"Saved as"_s));
        QVERIFY(bytesOf(path(u"mine.zip"_s)).startsWith("PK"));
    }

    void theMentorSeesThem()
    {
        QVERIFY(m_desktop->signOut());
        QVERIFY(m_desktop->signIn(m_server.email(u"mentor"_s), *m_outbox));
        QVERIFY(m_desktop->openPage(u"my-bookings"_s));
        auto *tabs = m_desktop->find<QTabBar>(u"bookingTabs");
        QVERIFY(m_desktop->click(tabs, tabs->tabRect(0).center()));
        QVERIFY(m_desktop->clickRow(u"upcomingBookings", [](const QModelIndex &index) {
            return !index.data(ui::BookingListModel::PictureRole).toString().isEmpty();
        }));
        QVERIFY(scrollTo(u"deck_0_save"));
        QVERIFY(!m_desktop->find(u"deck_0_remove"));
        QVERIFY(shoot(u"08-booking"_s, u"A mentor reads the deck of whom they meet"_s));
        QVERIFY(m_desktop->openPage(u"mentees"_s));
        QVERIFY(m_desktop->type(u"menteeSearch", u"Marchetti"_s));
        QVERIFY(eventually([&] {
            const auto *list = m_desktop->find<QAbstractItemView>(u"menteeList");
            return list && list->model()->rowCount() == 1;
        }));
        QVERIFY(shoot(u"09-directory"_s, u"Pictures in the directory"_s));
        QVERIFY(m_desktop->signOut());
    }

    void aCoordinatorExports()
    {
        // As the mail has it, before anybody is signed in.
        m_desktop->application().open({u"officehours"_s, u"officehours://exports"_s});
        QVERIFY(m_desktop->signIn(m_server.email(u"coordinator"_s), *m_outbox));
        QVERIFY(m_desktop->waitFor(u"page_exports"));
        QVERIFY(eventually([&] {
            const auto *state = m_desktop->find<ui::StateView>(u"exportsState");
            return state && state->state() == ui::StateView::State::Empty;
        }));
        QVERIFY(shoot(u"10-exports-empty"_s, u"No exports yet"_s));
        QVERIFY(m_desktop->choose(u"exportKind", u"Users"_s));
        QVERIFY(m_desktop->click(u"exportAsk"));
        QVERIFY(eventually([&] {
            const QWidget *save = m_desktop->find(u"exportSave");
            return save && save->isEnabled();
        }));
        QVERIFY(m_desktop->click(u"exportSave"));
        QVERIFY(chooseIn(u"saveDialog", path(u"users.csv"_s)));
        QVERIFY(m_desktop->waitForToast(u"Saved as"_s));
        const QByteArray csv = bytesOf(path(u"users.csv"_s));
        QVERIFY(csv.count('\n') > 20);
        QVERIFY(csv.contains("Tobias Achterberg"));
        m_desktop->dismissToasts();
        QVERIFY(m_desktop->choose(u"exportKind", u"Figures"_s));
        QVERIFY(m_desktop->choose(u"exportFormat", u"JSON"_s));
        QVERIFY(m_desktop->choose(u"exportRange", u"From … to …"_s));
        QVERIFY(m_desktop->click(u"exportAsk"));
        QVERIFY(eventually([&] {
            const auto *table = m_desktop->find<QAbstractItemView>(u"exportsTable");
            return table && table->model()->rowCount() == 2 &&
                   said(u"Ready"_s).contains(table->model()->index(0, 3).data().toString());
        }));
        QVERIFY(m_server.sql(u"INSERT INTO exports (requested_by, kind, format, status, error, "
                             "created_at, finished_at) SELECT requested_by, 'feedback', 'csv', "
                             "'failed', 'The server has no room left.', created_at - interval "
                             "'1 minute', now() FROM exports ORDER BY created_at LIMIT 1"_s));
        QTest::keyClick(m_desktop->window().windowHandle(), Qt::Key_F5);
        QVERIFY(eventually([&] {
            const auto *table = m_desktop->find<QAbstractItemView>(u"exportsTable");
            return table && table->model()->rowCount() == 3;
        }));
        QVERIFY(shoot(u"11-exports"_s, u"Exports"_s));
        QVERIFY(m_desktop->click(u"exportCancel"));
        QVERIFY(m_desktop->click(u"confirmDo"));
        QVERIFY(eventually([&] {
            const auto *table = m_desktop->find<QAbstractItemView>(u"exportsTable");
            return table &&
                   said(u"Canceled"_s).contains(table->model()->index(0, 3).data().toString());
        }));
    }

    void aCoordinatorSeesPictureAndDecks()
    {
        QVERIFY(m_desktop->openPage(u"users"_s));
        QVERIFY(m_desktop->choose(u"usersRole", u"Mentee"_s));
        QVERIFY(m_desktop->clickRow(u"usersTable", [this](const QModelIndex &index) {
            return index.column() == 0 && index.data().toString() == m_menteeName;
        }));
        QVERIFY(m_desktop->waitFor(u"deck_0_save"));
        QVERIFY(m_desktop->waitFor(u"deck_0_remove"));
        QVERIFY(eventually([&] { return showsJacket(m_desktop->find(u"personAvatar")); }));
        QVERIFY(shoot(u"12-user"_s, u"A user with picture and deck"_s));
    }

private:
    const QString m_menteeName = u"Zoë Marchetti"_s;
};

OH_GUI_TEST(TstFiles)
#include "tst_files.moc"
