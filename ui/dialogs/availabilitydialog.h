// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api/scheduling.h"
#include "ui/dialogs/formdialog.h"
#include "ui/ports/context.h"
#include "ui/presenters/availabilityformpresenter.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QFrame;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace oh::ui {

class FormField;

/// The form for a block of time, new or edited, with a live preview of its slots (FR22–FR25).
class AvailabilityDialog : public FormDialog
{
    Q_OBJECT

public:
    AvailabilityDialog(Context &context, const QString &ownZone,
                       const QList<api::AvailabilityBlock> &existing,
                       const std::optional<api::AvailabilityBlock> &edited,
                       QWidget *parent = nullptr);

    AvailabilityFormPresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    void saved(const oh::api::AvailabilityBlock &block);

private:
    void keepFields(Context &context, const QString &subject, QVBoxLayout *layout);
    void fitWords() override {}
    void buildRecurrence(QVBoxLayout *layout);
    void buildTime(QVBoxLayout *layout);
    void buildPlace(QVBoxLayout *layout);
    void buildPreview(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void fillZones(const QString &ownZone);
    void showForm();
    /// From the controls to the presenter.
    void takeForm();
    void showPattern();
    void showPlace();
    QString saveText() const;
    void showDerived();
    void showLocations();
    void showBusy(bool busy);
    void focusFirstError();

    AvailabilityFormPresenter m_presenter;
    QComboBox *m_pattern = nullptr;
    QDateEdit *m_date = nullptr;
    QWidget *m_untilRow = nullptr;
    QCheckBox *m_hasUntil = nullptr;
    QDateEdit *m_until = nullptr;
    QTimeEdit *m_start = nullptr;
    QTimeEdit *m_end = nullptr;
    QComboBox *m_duration = nullptr;
    QSpinBox *m_buffer = nullptr;
    QComboBox *m_zone = nullptr;
    QButtonGroup *m_type = nullptr;
    QComboBox *m_location = nullptr;
    QLineEdit *m_locationText = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QFrame *m_warningBox = nullptr;
    QLabel *m_warnings = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_retryLocations = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_onlineHint = nullptr;
    /// By the name of the API's field.
    QList<std::pair<QString, FormField *>> m_fields;
    bool m_filling = false;
};

} // namespace oh::ui
