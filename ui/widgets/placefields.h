// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/whiteglovepresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace oh::ui {

/// Where a meeting is to be: online, one of the preset locations, or another place. Controls:
/// placeType, placeLocation.
class PlaceFields : public QWidget
{
    Q_OBJECT

public:
    /// With `mayFollowSlot` there is "As the slot says" as well.
    PlaceFields(Context &context, bool mayFollowSlot, QWidget *parent = nullptr);

    MeetingPlace place() const;
    void setPlace(const MeetingPlace &place);
    void setError(const QString &text);

Q_SIGNALS:
    void placeChanged();

private:
    void loadLocations();
    void showFields();

    Context &m_context;
    const bool m_mayFollowSlot;
    QComboBox *m_type;
    QLineEdit *m_location;
    QLabel *m_error;
    Call m_call;
};

} // namespace oh::ui
