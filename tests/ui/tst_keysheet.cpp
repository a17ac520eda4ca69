// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeports.h"
#include "tests/support/testregistry.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/widgets/cropview.h"
#include "ui/widgets/keyactions.h"
#include "ui/widgets/starrating.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;
using namespace oh::ui;

/// One sheet has every key of the page that is shown, and can't say anything else than what the
/// keys do.
class TstKeySheet : public QObject
{
    Q_OBJECT

private:
    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void aWidgetsOwnKeysAreActions()
    {
        QWidget widget;
        int runs = 0;
        QAction *action = addKeyAction(
            &widget, u"Next"_s, {Qt::Key_J, Qt::Key_Return, Qt::Key_Enter}, [&runs] { ++runs; });
        const auto press = [&widget](Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
            return runKeyAction(&widget, QKeyEvent(QEvent::KeyPress, key, held));
        };
        QVERIFY(press(Qt::Key_J));
        QVERIFY(press(Qt::Key_Enter, Qt::KeypadModifier));
        QCOMPARE(runs, 2);
        QVERIFY(!press(Qt::Key_J, Qt::ControlModifier));
        QVERIFY(!press(Qt::Key_K));
        action->setEnabled(false);
        QVERIFY(!press(Qt::Key_J));
        QCOMPARE(runs, 2);
        QCOMPARE(keysOf(action).size(), 3);
        // It is no shortcut beside the widget's own handling.
        QVERIFY(action->shortcuts().isEmpty());
        QVERIFY(widget.actions().isEmpty());
    }

    void theSheetHasAllKeysOfAnActionAndThePageFirst()
    {
        QWidget window;
        QWidget page(&window);
        addKeyAction(&page, u"Go &on"_s, {Qt::Key_J, Qt::Key_Return, Qt::Key_Enter}, [] {});
        QAction everywhere(u"Help"_s, &window);
        everywhere.setShortcuts({Qt::Key_F1, Qt::Key_Question});
        QAction silent(u"No key"_s, &window);
        QPushButton button(&page);
        QMenu menu(&button);
        menu.addAction(u"In a menu"_s)->setShortcut(Qt::Key_F3);
        QCOMPARE(placeOf(menu.actions().constFirst()), &button);
        QList<QAction *> actions{&everywhere, &silent};
        actions += page.findChildren<QAction *>();
        const ShortcutsDialog sheet(actions, &page, &window);
        const QStringList texts = textsOf(sheet);
        QVERIFY2(texts.contains(u"J, Return"_s), qPrintable(texts.join(u"|"_s)));
        QVERIFY(texts.contains(u"F1, ?"_s));
        QVERIFY(texts.contains(u"Go on"_s));
        QVERIFY(!texts.contains(u"No key"_s));
        QVERIFY(texts.indexOf(u"On this page"_s) < texts.indexOf(u"Go on"_s));
        QVERIFY(texts.indexOf(u"Go on"_s) < texts.indexOf(u"Everywhere"_s));
        QVERIFY(texts.contains(u"In a menu"_s));
        QVERIFY(texts.indexOf(u"In a menu"_s) < texts.indexOf(u"Everywhere"_s));
        QVERIFY(texts.indexOf(u"Everywhere"_s) < texts.indexOf(u"Help"_s));
    }

    void everyPagesKeysAreOnTheSheet_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : enumValues<Role>())
            QTest::addRow("%s", qPrintable(toString(role))) << role;
    }
    /// A shortcut that is no action would be missing there.
    void everyPagesKeysAreOnTheSheet()
    {
        QFETCH(Role, role);
        FakePorts ports;
        ports.account.signIn(sampleUser(role));
        MainWindow window(ports.api, ports.account, ports.settings, ports.drafts, ports.clock,
                          ports.live);
        window.show();
        QApplication::setActiveWindow(&window);
        const QList<PageEntry> pages = pagesForRole(role);
        for (const PageEntry &page : pages) {
            window.openPage(page.id);
            window.findChild<QAction *>(u"actionShortcuts"_s)->trigger();
            auto *sheet = window.findChild<QDialog *>(u"shortcutsDialog"_s);
            QVERIFY(sheet);
            const QStringList texts = textsOf(*sheet);
            // It is the profile's alone, and in a menu there.
            QCOMPARE(texts.contains(u"Paste"_s), page.id == "profile"_L1);
            const auto actions = window.currentPage()->findChildren<QAction *>();
            for (const QAction *action : actions) {
                const auto *owner = qobject_cast<const QWidget *>(action->parent());
                if (keysOf(action).isEmpty() || !owner || !owner->isVisible())
                    continue;
                QVERIFY2(!action->text().isEmpty(),
                         qPrintable(page.id + u' ' + action->objectName()));
                QVERIFY2(texts.contains(QString(action->text()).remove(u'&')),
                         qPrintable(page.id + u' ' + action->text()));
            }
            delete sheet;
        }
        QVERIFY(window.findChildren<QShortcut *>().isEmpty());
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QString keys = button->shortcut().toString(QKeySequence::PortableText);
            QVERIFY2(keys.isEmpty() || keys.startsWith(u"Alt+"_s), // underlined in its text
                     qPrintable(button->objectName() + u' ' + keys));
        }
    }

    /// Stars and the picture that is cropped have theirs on it, too, as long as they do something.
    void starsAndPicturesHaveTheirKeysOnTheSheet()
    {
        QWidget page;
        StarRating stars(&page);
        CropView crop(&page);
        const auto sheetTexts = [&page] {
            const ShortcutsDialog sheet(page.findChildren<QAction *>(), &page, &page);
            return textsOf(sheet);
        };
        const auto keysOn = [](const QStringList &texts, const QString &what) {
            return texts.value(texts.indexOf(what) + 1);
        };
        QStringList texts = sheetTexts();
        QCOMPARE(keysOn(texts, u"One star more"_s), u"Right, Up, +"_s);
        QCOMPARE(keysOn(texts, u"5 star(s)"_s), u"5, End"_s);
        QCOMPARE(keysOn(texts, u"No stars yet"_s), u"0, Del, Backspace"_s);
        QCOMPARE(keysOn(texts, u"Zoom in"_s), u"+, ="_s);
        QCOMPARE(keysOn(texts, u"Picture far up"_s), u"Shift+Up"_s);
        QCOMPARE(keysOn(texts, u"Turn left by ninety degrees"_s), u"Shift+R"_s);
        // Where one reads from the right, the arrows are the other way round.
        stars.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(keysOn(sheetTexts(), u"One star more"_s), u"Left, Up, +"_s);
        stars.setReadOnly(true);
        texts = sheetTexts();
        QVERIFY(!texts.contains(u"One star more"_s));
        QVERIFY(texts.contains(u"Zoom in"_s));
    }

    /// While a dialog is open the same keys show its own.
    void aDialogHasASheet()
    {
        FormDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *send = new QPushButton(u"Send"_s);
        auto *stars = new StarRating;
        layout->addWidget(stars);
        layout->addWidget(send);
        addSendKeys(&dialog, send);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        stars->setFocus();
        const QSignalSpy sent(send, &QPushButton::clicked);
        QTest::keyClick(stars, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(stars, Qt::Key_Enter, Qt::ControlModifier);
        QCOMPARE(sent.size(), 2);
        QTest::keyClick(stars, Qt::Key_F1);
        const auto *sheet = dialog.findChild<ShortcutsDialog *>();
        QVERIFY(sheet);
        const QStringList texts = textsOf(*sheet);
        QVERIFY(texts.contains(u"In this dialog"_s));
        QCOMPARE(texts.count(u"Send or save what is typed"_s), 1);
        QCOMPARE(texts.value(texts.indexOf(u"Send or save what is typed"_s) + 1), u"Ctrl+Return"_s);
        QVERIFY(texts.contains(u"F1, ?"_s));
        QVERIFY(texts.contains(u"One star more"_s));
    }

    /// What the week grid says of its keys, it does.
    void theWeekGridsKeysDoWhatTheySay()
    {
        WeekGrid grid;
        grid.show();
        int back = 0;
        int forth = 0;
        int today = 0;
        connect(&grid, &WeekGrid::previousWeekRequested, this, [&back] { ++back; });
        connect(&grid, &WeekGrid::nextWeekRequested, this, [&forth] { ++forth; });
        connect(&grid, &WeekGrid::todayRequested, this, [&today] { ++today; });
        QTest::keyClick(&grid, Qt::Key_PageUp);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        QTest::keyClick(&grid, Qt::Key_PageDown);
        QTest::keyClick(&grid, Qt::Key_Home);
        QCOMPARE(back, 1);
        QCOMPARE(forth, 2);
        QCOMPARE(today, 1);
        QHash<QString, QAction *> byText;
        const auto actions = grid.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
        for (QAction *action : actions)
            byText.insert(action->text(), action);
        QVERIFY(byText.contains(u"Previous week"_s));
        QCOMPARE(keysOf(byText.value(u"Previous week"_s)),
                 QList<QKeySequence>{QKeySequence(Qt::Key_PageUp)});
        byText.value(u"Previous week"_s)->trigger();
        QCOMPARE(back, 2);
    }
};

OH_GUI_TEST(TstKeySheet)
#include "tst_keysheet.moc"
