// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/desktop.h"

#include <QList>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QTabBar;

namespace oh::ui {
class MainWindow;
}

namespace oh::test {

/// Looks at everything that whoever is signed in can see, as somebody would who changes nothing:
/// opens each page, scrolls and walks through its lists, opens rows, searches, filters, turns weeks
/// and tabs. Knows no page by name, so that new ones are looked at, too.
class Tour
{
public:
    /// Called at the beginning of each step with its page and what is done there.
    using Told = std::function<void(const QString &place)>;

    explicit Tour(Desktop &desktop, Told told = {});

    /// The person's pages, in the order of the navigation.
    QStringList pages() const;
    /// Opens the page and waits for what it shows.
    bool show(const QString &page);
    /// Looks at everything on it.
    void look(const QString &page);
    /// Opens the first rows of the lists of the page that is shown.
    void openSome();
    /// Waits until nothing is asked of the server and nothing waits to be drawn.
    bool settle();
    /// Of the page that is shown.
    QWidget *page() const;
    /// Most rows that a list had read of its rows on the server: page and list, rows, and rows that
    /// were in it before anybody scrolled.
    struct Read
    {
        QString list;
        int atFirst = 0;
        int afterwards = 0;
    };
    const QList<Read> &read() const { return m_read; }

private:
    void tell(const QString &what);
    void breathe() const;
    template <typename W>
    /// What is looked at may take others away.
    QList<QPointer<W>> visible() const;
    bool isThere(const QWidget *widget) const;
    void closeDialogs();
    bool comeBack(QAbstractItemView *view);
    void lookAtViews();
    void lookAt(QAbstractItemView *view);
    void openRows(QAbstractItemView *view);
    void scroll();
    void search(QLineEdit *field);
    void chooseEach(QComboBox *box);
    void press(const QStringList &names, int times);
    void hover();
    void turnTabs();

    Desktop &m_desktop;
    Told m_told;
    QString m_page;
    QList<Read> m_read;
};

} // namespace oh::test
