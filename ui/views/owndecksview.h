// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/deckspresenter.h"
#include "ui/presenters/deckuploads.h"

#include <QFrame>

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace oh::ui {

class DecksView;

/// A mentee's own pitch decks (FR8): those there are, those on their way, and a place to drop more.
/// Controls: decksDrop, decksChoose, decksUsage; of uploads, N from 0: upload_N_name,
/// upload_N_state, upload_N_progress, upload_N_pause, upload_N_resume, upload_N_cancel; those of
/// DecksView.
class OwnDecksView : public QWidget
{
    Q_OBJECT

public:
    explicit OwnDecksView(Context &context, QWidget *parent = nullptr);

    void load();
    DecksPresenter &decks() { return m_decks; }
    DeckUploads &uploads() { return m_uploads; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        QLabel *name = nullptr;
        QLabel *state = nullptr;
        QProgressBar *progress = nullptr;
        QToolButton *pause = nullptr;
        QToolButton *resume = nullptr;
        QToolButton *cancel = nullptr;
    };

    QWidget *makeDropArea();
    Row makeRow(const QString &path);
    void showUploads();
    void showRow(const Row &row, const DeckUpload &upload, int number);
    void showUsage();
    void setDropping(bool dropping);
    void choose();

    Context &m_context;
    DecksPresenter m_decks;
    DeckUploads m_uploads;
    QFrame *m_drop = nullptr;
    QLabel *m_dropText = nullptr;
    QPushButton *m_choose = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLabel *m_usage = nullptr;
    /// By path: they stay while their upload does, and so does the keyboard's place.
    std::map<QString, Row> m_rowOf;
};

} // namespace oh::ui
