// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace oh::ui {

class IconLabel;

/// A line over the page that stays as long as something lasts: no server, a session that ended.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning, Danger, Success };

    explicit Banner(Tone tone = Tone::Info, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// With an empty text the banner hides.
    void setText(const QString &text);
    QString text() const;
    /// A button at the right; none when empty.
    void setAction(const QString &text);
    /// A second button that is to make it go; none when empty.
    void setDismissText(const QString &text);

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_dismiss;
};

} // namespace oh::ui
