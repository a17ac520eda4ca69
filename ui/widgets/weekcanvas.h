// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QDate>

namespace oh::ui {

class WeekCanvasHeader;

/// What painted weeks have in common: seven columns side by side, the week's first day first, under
/// the names of their days, with things in them that mouse and keyboard go to. Enter or Space opens
/// one, Page Up and Page Down change the week, Home goes to today. To a screen reader each of them
/// is a button.
class WeekCanvas : public QAbstractScrollArea
{
    Q_OBJECT

public:
    struct Column
    {
        QDate date;
        /// The day has more or fewer than 24 hours.
        bool clocksChange = false;
    };

    explicit WeekCanvas(QWidget *parent = nullptr);
    ~WeekCanvas() override;

    /// In order of days and times, as the keyboard and screen readers meet them.
    virtual int itemCount() const = 0;
    /// All that is to be known of it, for screen readers.
    virtual QString itemText(int index) const = 0;
    /// In viewport coordinates.
    virtual QRect itemRect(int index) const = 0;
    virtual int indexAt(QPoint viewportPosition) const = 0;
    virtual bool canActivate(int index) const = 0;

    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    /// As if it had been clicked.
    void activate(int index);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentIndexChanged(int index);
    void previousWeekRequested();
    void nextWeekRequested();
    void todayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    /// Somebody opens it.
    virtual void open(int index) = 0;
    virtual QString toolTipFor(int index) const = 0;
    /// Where somebody begins who comes by keyboard; -1 for nowhere.
    virtual int firstIndex() const = 0;
    virtual void moveVertically(int step) = 0;
    virtual void moveToDay(int step) = 0;
    virtual void updateScrollBar() = 0;
    /// Left of the columns (right, where one reads that way).
    virtual int gutterWidth() const { return 0; }

    /// `today` is the viewer's day; days before it are greyed. The things in them are others now,
    /// and `current` is the one the keyboard is at.
    void setColumns(const QList<Column> &columns, QDate today, int current);
    const QList<Column> &columns() const { return m_columns; }
    QRect columnRect(int day) const;
    bool isPast(int day) const;
    bool isToday(int day) const;
    int hoveredIndex() const { return m_hovered; }
    int pressedIndex() const { return m_pressed; }

    static constexpr int columnGap = 6;

private:
    friend class WeekCanvasHeader;

    void ensureVisible(int index);
    void setHovered(int index);

    QList<Column> m_columns;
    QDate m_today;
    WeekCanvasHeader *m_header;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace oh::ui
