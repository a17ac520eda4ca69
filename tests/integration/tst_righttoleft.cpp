// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"
#include "tests/integration/desktop.h"
#include "tests/integration/pictures.h"
#include "tests/integration/pseudolanguage.h"
#include "tests/integration/weeks.h"
#include "tests/support/demoprocess.h"
#include "tests/support/outbox.h"
#include "tests/support/testregistry.h"
#include "ui/views/mainwindow.h"
#include "ui/widgets/bookingweekgrid.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace oh;
using namespace oh::test;

/// Every page from right to left, in a language that is longer than English and has other letters:
/// nothing is cut, nothing stands in the source without a translation, and what is painted and
/// walked through by keyboard is mirrored.
class TstRightToLeft : public QObject
{
    Q_OBJECT

private:
    Pictures m_pictures{Pictures::directory() + u"/rtl"_s, {{1280, 800}}, {ui::Theme::Light}};
    DemoProcess m_server;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Desktop> m_desktop;
    PseudoLanguage m_language;
    /// The words of the sample's people.
    QString m_ownWords;
    QStringList m_untranslated;
    bool m_failed = false;

    static bool isLatinWord(const QString &text)
    {
        static const QRegularExpression word(u"\\b[A-Za-z][a-z]{3,}\\b"_s);
        static const QRegularExpression arabic(u"\\p{Arabic}"_s);
        return word.match(text).hasMatch() && !arabic.match(text).hasMatch();
    }
    bool isOwnWord(const QString &text) const
    {
        // Names that are the same everywhere.
        static const QRegularExpression same(
            u"^(Office Hours|Google|Microsoft|Airtable|LinkedIn|GitHub|Pitch\\.vc|English|Español|"
            "Português \\(Brasil\\)|Deutsch)$|@|://|\\b[A-Za-z]+/[A-Za-z_/]+|^\\w+\\.\\w{2,4}$"_s);
        const QStringList parts = text.simplified().split(u" · "_s);
        return std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
            return same.match(part).hasMatch() || m_ownWords.contains(part);
        });
    }
    void note(const QString &text, const QString &where)
    {
        if (!isLatinWord(text) || isOwnWord(text))
            return;
        const QString line = where + u": "_s + text.simplified().left(120);
        if (!m_untranslated.contains(line))
            m_untranslated.append(line);
    }
    void lookForLatinTexts(const QString &where)
    {
        const auto widgets = m_desktop->window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            note(widget->accessibleName(), where + u' ' + widget->objectName());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                note(label->text(), where + u' ' + label->objectName());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                note(button->text(), where + u' ' + button->objectName());
            else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
                for (int i = 0; header->model() && i < header->count(); ++i)
                    note(header->model()->headerData(i, header->orientation()).toString(), where);
            }
        }
    }

    bool signIn(const QString &role)
    {
        if (!m_desktop->signIn(m_server.email(role), *m_outbox))
            return false;
        return true;
    }
    /// Each page of the role, when what it shows has come.
    void walk(const QString &role)
    {
        QVERIFY(signIn(role));
        const auto entries = ui::pagesForRole(*fromString<Role>(role));
        for (const ui::PageEntry &entry : entries) {
            m_desktop->window().resize(1280, 800);
            QVERIFY(m_desktop->click(QString(u"nav_"_s + entry.id)));
            QVERIFY(m_desktop->waitFor(QString(u"page_"_s + entry.id)));
            // Nothing on it is still on its way.
            QVERIFY(eventually([this] { return !m_desktop->find(u"skeleton"); }));
            QTest::qWait(300); // for the picture: what fades in says nothing when it is done
            const QString name = role + u'-' + entry.id;
            QVERIFY(m_pictures.shoot(*m_desktop, name, name));
            lookForLatinTexts(name);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QGuiApplication::platformName() == "xcb"_L1, "needs a real window system");
        QVERIFY(QDir().mkpath(Pictures::directory() + u"/rtl"_s));
        QApplication::setCursorFlashTime(0);
        QFile sample(u"" OH_SOURCE_DIR "/resources/demo/sample.json"_s);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray json = sample.readAll();
        m_ownWords = QString::fromUtf8(json);
        // As meetings say where they are.
        const QJsonArray places = QJsonDocument::fromJson(json)[u"locations"].toArray();
        for (const auto &place : places) {
            m_ownWords +=
                u'\n' + place[u"name"_s].toString() + u", "_s + place[u"address"_s].toString();
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.lastWords()));
        m_outbox = std::make_unique<Outbox>(m_server.outbox());
        m_desktop = std::make_unique<Desktop>(m_server.url());
        m_desktop->start();
        bool changed = false;
        m_desktop->application().window().rebuild([&] {
            QLocale::setDefault(QLocale(u"ar_EG"_s));
            QCoreApplication::installTranslator(&m_language);
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
            changed = true;
        });
        QVERIFY(eventually([&] { return changed; }));
        // The style sheet knows left and right: it is made anew with the theme.
        m_desktop->application().settings().setTheme(ui::Theme::Dark);
        m_desktop->application().settings().setTheme(ui::Theme::Light);
        QVERIFY(m_desktop->waitFor(u"signInEmail"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"sign-in"_s, u"Sign in"_s));
        lookForLatinTexts(u"sign-in"_s);
    }
    void init()
    {
        if (m_failed)
            QSKIP("an earlier step failed");
    }
    void cleanup() { m_failed = pictureFailure("righttoleft") || m_failed; }
    void cleanupTestCase()
    {
        m_desktop.reset();
        QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(m_server.stop(), qPrintable(m_server.lastWords()));
    }

    void aMenteesPages() { walk(u"mentee"_s); }

    void theWeekGridIsMirrored()
    {
        m_desktop->window().resize(1280, 800);
        QVERIFY(m_desktop->click(u"nav_mentors"));
        QVERIFY(m_desktop->clickRow(u"mentorList", Qt::DisplayRole, u"Tobias Achterberg"_s));
        QVERIFY(m_desktop->waitFor(u"weekGrid"));
        auto *grid = m_desktop->find<ui::WeekGrid>(u"weekGrid");
        const auto hasTwoDays = [grid] {
            for (int i = 1; i < grid->slotCount(); ++i) {
                if (grid->slotRect(i).x() != grid->slotRect(0).x())
                    return true;
            }
            return false;
        };
        QVERIFY(turnWeeks(*m_desktop, hasTwoDays));
        // Later days stand more to the left, and the arrow that points there goes there.
        const int last = grid->slotCount() - 1;
        QVERIFY(grid->slotRect(last).x() < grid->slotRect(0).x());
        grid->setFocus(Qt::TabFocusReason);
        grid->setCurrentIndex(0);
        QTest::keyClick(grid, Qt::Key_Left);
        const int next = grid->currentIndex();
        QVERIFY(grid->slotRect(next).x() < grid->slotRect(0).x());
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->slotRect(grid->currentIndex()).x(), grid->slotRect(0).x());
        QVERIFY(m_pictures.shoot(*m_desktop, u"mentee-slots"_s, u"The week's slots"_s));
        lookForLatinTexts(u"mentee-slots"_s);
        const int slot = lastPickable(*grid);
        QVERIFY(slot >= 0);
        grid->setCurrentIndex(slot);
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(m_desktop->waitFor(u"bookingDialog"));
        QVERIFY(m_pictures.shoot(*m_desktop, u"mentee-booking"_s, u"The booking form"_s));
        lookForLatinTexts(u"mentee-booking"_s);
        QTest::keyClick(m_desktop->find(u"bookingDialog"), Qt::Key_Escape);
        QVERIFY(m_desktop->waitForGone(u"bookingDialog"));
        QVERIFY(m_desktop->signOut());
    }

    void aMentorsPages()
    {
        walk(u"mentor"_s);
        QVERIFY(m_desktop->signOut());
    }

    void aCoordinatorsPages() { walk(u"coordinator"_s); }

    void theWeekOfAllMeetingsIsMirrored()
    {
        m_desktop->window().resize(1280, 800);
        QVERIFY(m_desktop->click(u"nav_bookings"));
        QVERIFY(m_desktop->click(u"consoleShowWeek"));
        QVERIFY(m_desktop->waitFor(u"bookingWeek"));
        const auto *week = m_desktop->find<ui::BookingWeekGrid>(u"bookingWeek");
        QVERIFY(week);
        QTest::qWait(500); // a week without meetings looks as one that is still to come
        QVERIFY(m_pictures.shoot(*m_desktop, u"coordinator-week"_s, u"All meetings of a week"_s));
        lookForLatinTexts(u"coordinator-week"_s);
        for (int i = 1; i < week->itemCount(); ++i)
            QVERIFY(week->itemRect(i).right() <= week->itemRect(0).right() ||
                    week->itemRect(i).intersects(week->itemRect(0)));
    }

    void everyTextIsTranslated()
    {
        QVERIFY(m_pictures.writePage(u"righttoleft.html"_s));
        QVERIFY2(m_untranslated.isEmpty(), qPrintable(m_untranslated.join(u'\n')));
    }

    void nothingIsCut()
    {
        QVERIFY2(m_pictures.problems().isEmpty(), qPrintable(m_pictures.problems().join(u'\n')));
    }
};

OH_GUI_TEST(TstRightToLeft)
#include "tst_righttoleft.moc"
