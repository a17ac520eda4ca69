// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace oh::ui {

/// A time zone, found by typing any part of its name; entries show the current offset.
class ZoneCombo : public QComboBox
{
    Q_OBJECT

public:
    /// `at` decides about daylight-saving time in the offsets.
    explicit ZoneCombo(const QDateTime &at, QWidget *parent = nullptr);

    /// The IANA name that is chosen; what was typed when it is none.
    QString zone() const;
    void setZone(const QString &zone);
    static QString systemZone();

Q_SIGNALS:
    void zoneChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QDateTime m_at;
};

} // namespace oh::ui
