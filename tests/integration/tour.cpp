// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tour.h"

#include "ui/ports/account.h"
#include "ui/views/mainwindow.h"
#include "ui/views/page.h"
#include "ui/views/pages.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/weekgrid.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace oh::test {
namespace {

/// Longer than a search waits for the next letter, and a live update for its like.
constexpr int pauseOfTyping = 320;
/// A list's pages that are fetched, and its rows that are opened.
constexpr int mostPages = 6;
constexpr int mostRows = 4;
constexpr int mostChoices = 8;
constexpr int mostDialogs = 4;
constexpr int weeks = 4;

} // namespace

Tour::Tour(Desktop &desktop, Told told) : m_desktop(desktop), m_told(std::move(told)) {}

QStringList Tour::pages() const
{
    QStringList ids;
    const ui::Account &account = m_desktop.application().account();
    if (account.state() != ui::Account::State::SignedIn)
        return ids;
    const QList<ui::PageEntry> entries = ui::pagesForRole(account.user().role);
    for (const ui::PageEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

QWidget *Tour::page() const
{
    return m_desktop.application().window().currentPage();
}

void Tour::tell(const QString &what)
{
    breathe();
    if (m_told)
        m_told(u"%1: %2"_s.arg(m_page, what));
}

void Tour::breathe() const
{
    QCoreApplication::processEvents();
}

bool Tour::settle()
{
    return m_desktop.settle();
}

bool Tour::show(const QString &page)
{
    m_page = page;
    tell(u"open"_s);
    m_desktop.application().window().openPage(page);
    const bool there = settle() && m_desktop.application().window().currentPageId() == page;
    if (!there)
        qWarning("%s does not open", qPrintable(page));
    return there;
}

bool Tour::isThere(const QWidget *widget) const
{
    return widget && widget->isVisible() && page() && page()->isAncestorOf(widget);
}

template <typename W>
QList<QPointer<W>> Tour::visible() const
{
    QList<QPointer<W>> found;
    if (!page())
        return found;
    const QList<W *> all = page()->findChildren<W *>();
    for (W *widget : all) {
        if (widget->isVisible() && widget->isEnabled())
            found.append(widget);
    }
    return found;
}

void Tour::closeDialogs()
{
    for (int i = 0; i < mostDialogs; ++i) {
        QWidget *dialog = QApplication::activePopupWidget();
        if (!dialog)
            dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        // Whether to keep what was typed: Escape would go on with the form.
        if (auto *discard = dialog->findChild<QPushButton *>(u"unsavedDiscard"_s))
            discard->click();
        else
            QTest::keyClick(dialog, Qt::Key_Escape);
        breathe();
    }
}

bool Tour::comeBack(QAbstractItemView *view)
{
    const QPointer<QAbstractItemView> wanted(view);
    closeDialogs();
    if (!page())
        return false;
    for (int i = 0; i < 2 && wanted && !isThere(wanted); ++i) {
        tell(u"back"_s);
        if (m_desktop.application().window().currentPageId() != m_page) {
            show(m_page);
            continue;
        }
        const QList<QWidget *> all = page()->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const QString name = widget->objectName();
            if (widget->isVisible() && name.startsWith(u"back"_s)) {
                QTest::mouseClick(widget, Qt::LeftButton);
                break;
            }
        }
        settle();
    }
    return wanted && isThere(wanted);
}

void Tour::look(const QString &page)
{
    if (!show(page))
        return;
    turnTabs();
    // What is typed and chosen there would be a change.
    if (page == "profile"_L1)
        return;
    const auto fields = visible<QLineEdit>();
    for (const QPointer<QLineEdit> &field : fields) {
        if (field && field->objectName().contains(u"search"_s, Qt::CaseInsensitive))
            search(field);
    }
    const auto boxes = visible<QComboBox>();
    for (const QPointer<QComboBox> &box : boxes) {
        if (box && isThere(box))
            chooseEach(box);
    }
    press({u"consoleShowWeek"_s, u"bookingWeekForward"_s, u"bookingWeekBack"_s}, weeks);
    press({u"consoleShowTable"_s}, 1);
    hover();
    closeDialogs();
}

void Tour::turnTabs()
{
    const auto bars = visible<QTabBar>();
    if (bars.isEmpty()) {
        lookAtViews();
        return;
    }
    for (const QPointer<QTabBar> &bar : bars) {
        for (int tab = 0; bar && tab < bar->count(); ++tab) {
            if (!bar->isTabEnabled(tab))
                continue;
            tell(u"tab %1"_s.arg(bar->tabText(tab)));
            bar->setCurrentIndex(tab);
            settle();
            lookAtViews();
        }
        if (bar)
            bar->setCurrentIndex(0);
    }
}

void Tour::lookAtViews()
{
    const auto views = visible<QAbstractItemView>();
    for (const QPointer<QAbstractItemView> &view : views) {
        if (view && isThere(view) && view->model())
            lookAt(view);
    }
    scroll();
}

void Tour::lookAt(QAbstractItemView *list)
{
    const QPointer<QAbstractItemView> view(list);
    const QString name = view->objectName();
    Read read{u"%1/%2"_s.arg(m_page, name), view->model()->rowCount(), 0};
    for (int i = 0; i < mostPages && view; ++i) {
        const int before = view->model()->rowCount();
        tell(u"%1, to the end"_s.arg(name));
        view->scrollToBottom();
        settle();
        if (view && view->model()->rowCount() == before)
            break;
    }
    if (!view)
        return;
    read.afterwards = view->model()->rowCount();
    m_read.append(read);
    tell(u"%1, by pages"_s.arg(name));
    for (int i = 0; i < mostPages && view; ++i) {
        view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        breathe();
    }
    if (!view)
        return;
    tell(u"%1, to the top"_s.arg(name));
    view->scrollToTop();
    breathe();
    openRows(view);
}

void Tour::openRows(QAbstractItemView *list)
{
    const QPointer<QAbstractItemView> view(list);
    const QString name = view->objectName();
    if (view->selectionMode() == QAbstractItemView::MultiSelection || name.endsWith(u"List"_s)) {
        // Filters choose by a click, cards open by one; both by the keyboard, too.
        if (view->model()->flags(view->model()->index(0, 0)) & Qt::ItemIsUserCheckable)
            return;
    }
    for (int row = 0; row < mostRows && view && row < view->model()->rowCount(); ++row) {
        tell(u"%1, row"_s.arg(name));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        settle();
        if (!view || !isThere(view))
            return;
        tell(u"%1, open a row"_s.arg(name));
        QTest::keyClick(view, Qt::Key_Return);
        settle();
        closeDialogs();
        if (m_desktop.application().window().currentPageId() == m_page) {
            press({u"nextWeek"_s, u"nextWeek"_s, u"previousWeek"_s, u"thisWeek"_s}, 1);
            scroll();
        }
        if (!comeBack(view))
            return;
    }
}

void Tour::openSome()
{
    const auto views = visible<QAbstractItemView>();
    for (const QPointer<QAbstractItemView> &view : views) {
        if (view && isThere(view) && view->model())
            openRows(view);
    }
}

void Tour::scroll()
{
    const auto areas = visible<QScrollArea>();
    for (const QPointer<QScrollArea> &area : areas) {
        if (!area || !isThere(area))
            continue;
        QScrollBar *bar = area->verticalScrollBar();
        tell(u"%1, scroll"_s.arg(area->objectName()));
        for (int i = 0; i < 2 * mostPages && area && bar->value() < bar->maximum(); ++i) {
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            breathe();
        }
        if (area)
            bar->setValue(0);
        breathe();
    }
}

void Tour::search(QLineEdit *line)
{
    const QPointer<QLineEdit> field(line);
    tell(u"%1, search"_s.arg(field->objectName()));
    field->setFocus();
    for (const char letter : {'a', 'n', 'n'}) {
        if (!field)
            return;
        QTest::keyClick(field, letter);
        breathe();
    }
    // As long as somebody pauses, so that the search begins; what then comes is waited for.
    QTest::qWait(pauseOfTyping);
    settle();
    if (!field)
        return;
    field->clear();
    QTest::qWait(pauseOfTyping);
    settle();
    closeDialogs();
}

void Tour::chooseEach(QComboBox *combo)
{
    const QPointer<QComboBox> box(combo);
    const int before = box->currentIndex();
    const QString name = box->objectName();
    if (name.contains(u"zone"_s, Qt::CaseInsensitive))
        return; // hundreds of them
    for (int i = 0; box && i < std::min(box->count(), mostChoices); ++i) {
        tell(u"%1, %2"_s.arg(name, box->itemText(i)));
        box->setCurrentIndex(i);
        settle();
    }
    if (!box)
        return;
    tell(u"%1, as before"_s.arg(name));
    box->setCurrentIndex(before);
    settle();
}

void Tour::press(const QStringList &names, int times)
{
    for (const QString &name : names) {
        for (int i = 0; i < times; ++i) {
            QWidget *button = page() ? page()->findChild<QWidget *>(name) : nullptr;
            if (!isThere(button) || !button->isEnabled())
                break;
            tell(name);
            QTest::mouseClick(button, Qt::LeftButton);
            settle();
        }
    }
}

void Tour::hover()
{
    const auto charts = visible<QGraphicsView>();
    for (const QPointer<QGraphicsView> &chart : charts) {
        if (!chart)
            continue;
        tell(u"%1, pointer over the chart"_s.arg(chart->parentWidget()->objectName()));
        constexpr int step = 24;
        for (int x = step; chart && x < chart->width(); x += step) {
            QTest::mouseMove(chart->viewport(), QPoint(x, chart->height() / 2));
            breathe();
        }
    }
}

} // namespace oh::test
