// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/decisionqueue.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace oh::ui {

class Banner;
class ContentScroll;
class QueueDetails;
class QueueList;
class StateView;
class UndoToast;

/// A queue: its list, what a decision is based on beside it, and the keys that decide. One letter
/// decides only while the list or what is beside it has the keyboard, never while somebody writes.
/// Controls are called
/// queue<Exceptions|Tags><List|Filter|Sort|Search|Note|Approve|Refuse|State|Snooze| Snoozed>.
class QueuePane : public QWidget
{
    Q_OBJECT

public:
    /// How this queue calls things.
    struct Words
    {
        /// "Exceptions": what names are made of.
        QString key;
        QString listName;
        QString searchHint;
        QString refuse;
        QString noteLabel;
        QString noteHint;
        QString emptyTitle;
        QString emptyText;
    };

    /// Takes the details.
    QueuePane(DecisionQueue &queue, QueueDetails *details, Words words, QWidget *parent = nullptr);

    DecisionQueue &queue() { return m_queue; }
    void activate();
    void reload();
    void focusList();
    void focusSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Decision = DecisionQueue::Decision;

    QWidget *makeTools();
    /// What is marked: queuepanemarks.cpp.
    QWidget *makeMarks(QWidget *parent);
    static QString withKey(const QString &text, const QAction *action);
    void clearMarks();
    QWidget *makeSide();
    void makeActions();
    QAction *addAction(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                       const std::function<void()> &run);
    void connectQueue();
    void showState();
    void showEmpty();
    void showCurrent();
    void showBanner();
    void showMarks();
    void showUndo();
    void keepNote();
    void takeFocus();
    void decide(Decision decision);
    void decideMarked(Decision decision);
    /// What is put away until later: queuepanesnooze.cpp.
    void makeSnoozed(QWidget *tools);
    void connectSnoozed();
    void askSnooze();
    void snooze(const QStringList &ids, const QDateTime &until);
    void showSnoozed();
    void wantNote(const QString &problem);
    void goBack();
    QString childName(const QString &what) const;

    DecisionQueue &m_queue;
    QueueDetails *m_details;
    const Words m_words;
    QComboBox *m_filter = nullptr;
    QComboBox *m_sort = nullptr;
    QLineEdit *m_search = nullptr;
    QueueList *m_list = nullptr;
    QWidget *m_marks = nullptr;
    QLabel *m_marksText = nullptr;
    /// How much of what is to be marked has been read.
    QProgressBar *m_marking = nullptr;
    QPushButton *m_markRest = nullptr;
    QWidget *m_side = nullptr;
    Banner *m_banner = nullptr;
    ContentScroll *m_scroll = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QLabel *m_noteError = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_refuse = nullptr;
    QSplitter *m_splitter = nullptr;
    StateView *m_state = nullptr;
    UndoToast *m_undo = nullptr;
    QAction *m_approveAction = nullptr;
    QAction *m_refuseAction = nullptr;
    QAction *m_noteAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_snoozeAction = nullptr;
    QMenu *m_snoozeMenu = nullptr;
    QPushButton *m_snoozed = nullptr;
    QString m_shownId;
    bool m_wantsFocus = false;
    QTimer m_minute;
};

} // namespace oh::ui
