// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/avatarpresenter.h"

#include <QWidget>

class QAction;
class QLabel;
class QMimeData;
class QToolButton;

namespace oh::ui {

class Avatar;

/// One's own picture and what can be done with it: a file, the clipboard or an address, dropped on
/// it, cut anew, removed (FR88, FR89). Controls: avatarPicture, avatarChange with the actions
/// avatarFile, avatarPaste, avatarAddress, avatarCrop, avatarRemove; avatarMessage.
class AvatarEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarEditor(Context &context, QWidget *parent = nullptr);

    AvatarPresenter &presenter() { return m_presenter; }
    void load() { m_presenter.load(); }
    /// Asks for an address as soon as it is known which one there is.
    void reopenAddress();
    /// Whose it is, as the account says.
    void showPerson(const QString &name, const std::optional<QString> &picture);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenu();
    void showState();
    void askForFile();
    void paste();
    void askForAddress();
    void reopenWanted();
    void cropAgain();
    void openCrop();
    void askToRemove();
    bool take(const QMimeData *mime);

    Context &m_context;
    AvatarPresenter m_presenter;
    Avatar *m_avatar;
    QToolButton *m_change;
    QLabel *m_message;
    /// Nothing is under way.
    bool m_idle = true;
    QAction *m_crop = nullptr;
    QAction *m_remove = nullptr;
    bool m_reopensAddress = false;
};

} // namespace oh::ui
