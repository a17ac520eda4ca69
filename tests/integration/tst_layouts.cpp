// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"
#include "tests/integration/pictures.h"
#include "tests/integration/tour.h"
#include "tests/support/demoprocess.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/views/pageframe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

namespace {

/// What the product promises to be enough.
constexpr QSize smallWindow(1024, 640);
constexpr QSize largeTextWindow(1024, 768);
/// Around a control: a frame that shows the focus may be painted there.
constexpr int frameRoom = 4;
constexpr int mostControls = 400;

} // namespace

/// Every page in a window of 1024 pixels, with the text as it is and twice as large: nothing is
/// cut. And with the keyboard: Tab goes through everything, and shows where it is.
class TstLayouts : public QObject
{
    Q_OBJECT

private:
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<Tour> m_tour;
    QFont m_font;

    void setTextSize(int percent)
    {
        QFont font = m_font;
        if (percent != 100)
            font.setPixelSize(QFontInfo(m_font).pixelSize() * percent / 100);
        QApplication::setFont(font);
        // Dressed anew, as after a change of the system's.
        m_desktop->application().settings().setTheme(ui::Theme::Dark);
        m_desktop->application().settings().setTheme(ui::Theme::Light);
        m_tour->settle();
    }

    /// Everything that Tab should come to.
    /// What the server pushes may take some of them away.
    QList<QPointer<QWidget>> controls() const
    {
        QList<QPointer<QWidget>> found;
        const auto all = m_desktop->window().findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() ||
                (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus ||
                widget->window() != &m_desktop->window())
                continue;
            // Of several of which one is on, Tab comes to that one.
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (button && button->isCheckable() && !button->isChecked() &&
                (button->autoExclusive() || (button->group() && button->group()->exclusive())))
                continue;
            found.append(widget);
        }
        return found;
    }

    /// Scrolls to it.
    static void reveal(QWidget *widget)
    {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up); area && area->isAncestorOf(widget))
                area->ensureWidgetVisible(widget);
        }
        QCoreApplication::processEvents();
    }

    QImage around(QWidget *widget) const
    {
        QWidget &window = m_desktop->window();
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        return window.grab(place.adjusted(-frameRoom, -frameRoom, frameRoom, frameRoom)).toImage();
    }

    static QString nameOf(const QWidget *widget)
    {
        return u"%1 '%2' in '%3'"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }

    static void roles()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"mentee", "mentor", "coordinator"})
            QTest::addRow("%s", role) << QString::fromLatin1(role);
    }

    bool signIn()
    {
        QFETCH(QString, role);
        const bool signedIn = m_desktop->signIn(m_server.email(role), *m_outbox);
        m_tour->settle();
        return signedIn;
    }

    void nothingIsCut(QSize size, int percent)
    {
        QVERIFY(signIn());
        setTextSize(percent);
        Pictures look;
        const QStringList pages = m_tour->pages();
        QStringList tooLarge;
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            QWidget &window = m_desktop->window();
            window.resize(size);
            m_tour->settle();
            const QSize needed = window.minimumSizeHint();
            if (needed.width() > size.width() || needed.height() > size.height())
                tooLarge.append(
                    u"%1 needs %2 x %3"_s.arg(page).arg(needed.width()).arg(needed.height()));
            QTRY_VERIFY(window.windowHandle()->size() == window.size());
            m_tour->settle();
            look.lookForCutTexts(window, page);
            // Large text may have to be scrolled, but nothing else.
            const auto *frame = window.findChild<ui::PageFrame *>();
            for (QWidget *up = m_tour->page(); up; up = up->parentWidget()) {
                if (const auto *found = qobject_cast<const ui::PageFrame *>(up))
                    frame = found;
            }
            if (percent == 100 && frame->horizontalScrollBar()->maximum() > 0)
                tooLarge.append(u"%1 is %2 px wider than there is room"_s.arg(page).arg(
                    frame->horizontalScrollBar()->maximum()));
            window.grab().save(u"%1/layout-%2-%3-%4.png"_s
                                   .arg(u"" OH_SCREENSHOT_DIR ""_s,
                                        QString::fromLatin1(QTest::currentDataTag()), page)
                                   .arg(percent));
        }
        setTextSize(100);
        for (const QString &problem : tooLarge + look.problems())
            qWarning("%s", qPrintable(problem));
        QCOMPARE((tooLarge + look.problems()).size(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QApplication::setCursorFlashTime(0);
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        m_tour = std::make_unique<Tour>(*m_desktop);
        m_font = QApplication::font();
    }

    void cleanup()
    {
        pictureFailure("layouts");
        QApplication::setFont(m_font);
        if (m_desktop->find(u"navSignOut"))
            QVERIFY(m_desktop->signOut());
    }

    void cleanupTestCase()
    {
        m_tour.reset();
        m_desktop.reset();
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void aSmallWindowIsEnough_data() { roles(); }
    void aSmallWindowIsEnough() { nothingIsCut(smallWindow, 100); }

    void textTwiceAsLargeIsNotCut_data() { roles(); }
    void textTwiceAsLargeIsNotCut() { nothingIsCut(largeTextWindow, 200); }

    void tabGoesThroughEverything_data() { roles(); }
    void tabGoesThroughEverything()
    {
        QVERIFY(signIn());
        QWidget &window = m_desktop->window();
        const QStringList pages = m_tour->pages();
        QStringList problems;
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            m_desktop->bringForward();
            const QList<QPointer<QWidget>> wanted = controls();
            QList<QPointer<QWidget>> met;
            for (int i = 0; i < mostControls; ++i) {
                // The next one there is, also out of a table that Tab walks through.
                QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
                QWidget *now = QApplication::focusWidget();
                if (now && !met.isEmpty() && now == met.constLast())
                    continue; // from the hours to the minutes
                if (!now || met.contains(now))
                    break;
                met.append(now);
            }
            for (const auto &widget : wanted) {
                if (widget && !met.contains(widget) && widget->isVisible())
                    problems.append(u"%1: Tab does not come to %2"_s.arg(page, nameOf(widget)));
            }
            for (const auto &widget : std::as_const(met)) {
                if (widget && !widget->isVisible())
                    problems.append(
                        u"%1: Tab goes to what is not there: %2"_s.arg(page, nameOf(widget)));
            }
        }
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }

    void focusCanBeSeen_data() { roles(); }
    void focusCanBeSeen()
    {
        QVERIFY(signIn());
        const QStringList pages = m_tour->pages();
        QStringList problems;
        for (const QString &page : pages) {
            QVERIFY(m_tour->show(page));
            m_desktop->bringForward();
            const QList<QPointer<QWidget>> all = controls();
            for (const QPointer<QWidget> &widget : all) {
                if (!widget || !widget->isVisible())
                    continue;
                widget->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                if (!widget || !widget->hasFocus())
                    continue;
                reveal(widget);
                const QImage with = around(widget);
                widget->clearFocus();
                QCoreApplication::processEvents();
                if (widget && around(widget) == with)
                    problems.append(u"%1: %2"_s.arg(page, nameOf(widget)));
            }
        }
        for (const QString &problem : problems)
            qWarning("%s", qPrintable(problem));
        QVERIFY(problems.isEmpty());
    }
};

OH_GUI_TEST(TstLayouts)
#include "tst_layouts.moc"
