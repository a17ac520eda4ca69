// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/availabilitydialog.h"

#include "models/domain/slots.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/availabilityoutlookview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {
namespace {

constexpr int largestBuffer = 60;

QHBoxLayout *row(const QList<QWidget *> &widgets)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(12);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 1, Qt::AlignTop);
    return layout;
}

} // namespace

AvailabilityDialog::AvailabilityDialog(Context &context, const QString &ownZone,
                                       const QList<api::AvailabilityBlock> &existing,
                                       const std::optional<api::AvailabilityBlock> &edited,
                                       QWidget *parent)
    : FormDialog(parent), m_presenter(context.api, context.clock, ownZone, existing, edited)
{
    setObjectName(u"availabilityDialog"_s);
    setWindowTitle(edited ? tr("Edit availability") : tr("Add availability"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumSize(560, 420);
    resize(600, 760);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"availabilityScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setProperty("surface", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    buildRecurrence(layout);
    buildTime(layout);
    buildPlace(layout);
    buildPreview(layout);
    layout->addStretch(1); // not between the fields
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    buildButtons(outer);

    fillZones(m_presenter.form().timeZone);
    showForm();
    connect(&m_presenter, &AvailabilityFormPresenter::changed, this,
            &AvailabilityDialog::showDerived);
    connect(&m_presenter, &AvailabilityFormPresenter::locationsChanged, this,
            &AvailabilityDialog::showLocations);
    connect(&m_presenter, &AvailabilityFormPresenter::busyChanged, this,
            &AvailabilityDialog::showBusy);
    connect(&m_presenter, &AvailabilityFormPresenter::saved, this,
            [this](const api::AvailabilityBlock &block) {
                Q_EMIT saved(block);
                accept();
            });
    m_presenter.loadLocations();
    showPattern();
    showPlace();
    showDerived();
    keepFields(context, edited ? edited->id.toString() : QString(), layout);
    m_presenter.schedulePreview();
    m_pattern->setFocus();
}

void AvailabilityDialog::keepFields(Context &context, const QString &subject, QVBoxLayout *layout)
{
    DraftFields &words = keepWords(context, DraftForm::Availability);
    words.add(u"pattern"_s, m_pattern);
    words.add(u"date"_s, m_date);
    words.add(u"hasUntil"_s, m_hasUntil);
    words.add(u"until"_s, m_until);
    words.add(u"start"_s, m_start);
    words.add(u"end"_s, m_end);
    words.add(u"duration"_s, m_duration);
    words.add(u"buffer"_s, m_buffer);
    words.add(u"zone"_s, m_zone);
    words.add(
        u"type"_s, [this] { return m_type->checkedId(); },
        [this](const QJsonValue &type) {
            if (QAbstractButton *button = m_type->button(type.toInt()))
                button->click();
        });
    // The list of them may not be there yet.
    words.add(
        u"location"_s,
        [this] {
            const auto &location = m_presenter.form().location;
            return location ? location->toString() : QString();
        },
        [this](const QJsonValue &location) {
            AvailabilityForm form = m_presenter.form();
            form.location = LocationId::parse(location.toString());
            m_presenter.setForm(form);
            showLocations();
        });
    words.add(u"place"_s, m_locationText);
    words.add(u"description"_s, m_description);
    beginWords(subject, layout);
}

void AvailabilityDialog::buildRecurrence(QVBoxLayout *layout)
{
    m_pattern = new QComboBox(this);
    m_pattern->setObjectName(u"availabilityPattern"_s);
    m_pattern->addItem(tr("Once"), int(RecurrencePattern::OneTime));
    m_pattern->addItem(tr("Every week"), int(RecurrencePattern::Weekly));
    m_pattern->addItem(tr("Every month"), int(RecurrencePattern::Monthly));
    m_pattern->addItem(tr("Every three months"), int(RecurrencePattern::Quarterly));
    auto *pattern = new FormField(tr("&Repeats"), m_pattern, true, {}, this);
    m_untilRow = new QWidget(this);
    auto *until = new QHBoxLayout(m_untilRow);
    until->setContentsMargins(0, 0, 0, 0);
    m_hasUntil = new QCheckBox(tr("&Until"), m_untilRow);
    m_hasUntil->setObjectName(u"availabilityHasUntil"_s);
    m_hasUntil->setAccessibleName(tr("Ends on a day"));
    m_until = new QDateEdit(m_untilRow);
    m_until->setObjectName(u"availabilityUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(tr("ddd d MMMM yyyy"));
    // Beside the field, not beside its label.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(fontMetrics().height() + 5);
    beside->addWidget(m_hasUntil);
    beside->addStretch(1);
    until->addLayout(beside);
    auto *day = new FormField(tr("Last day"), m_until, false, {}, m_untilRow);
    until->addWidget(day, 1);
    layout->addLayout(row({pattern, m_untilRow}));
    m_fields.append({{u"recurrencePattern"_s, pattern}, {u"endDate"_s, day}});
    connect(m_pattern, &QComboBox::currentIndexChanged, this, [this] {
        takeForm();
        showPattern();
    });
    connect(m_hasUntil, &QCheckBox::toggled, this, [this] {
        takeForm();
        showPattern();
    });
    connect(m_until, &QDateEdit::dateChanged, this, &AvailabilityDialog::takeForm);
}

void AvailabilityDialog::buildTime(QVBoxLayout *layout)
{
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"availabilityDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("ddd d MMMM yyyy"));
    m_start = new QTimeEdit(this);
    m_start->setObjectName(u"availabilityStart"_s);
    m_end = new QTimeEdit(this);
    m_end->setObjectName(u"availabilityEnd"_s);
    for (QTimeEdit *edit : {m_start, m_end}) {
        edit->setDisplayFormat(editTimeFormat());
        edit->setWrapping(true);
    }
    m_duration = new QComboBox(this);
    m_duration->setObjectName(u"availabilityDuration"_s);
    for (const int minutes : slotDurations)
        m_duration->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    m_buffer = new QSpinBox(this);
    m_buffer->setObjectName(u"availabilityBuffer"_s);
    m_buffer->setRange(0, largestBuffer);
    m_buffer->setSingleStep(5);
    m_buffer->setSuffix(tr(" min"));
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"availabilityZone"_s);

    auto *date = new FormField(tr("&Date"), m_date, true, {}, this);
    auto *start = new FormField(tr("&From"), m_start, true, {}, this);
    auto *end = new FormField(tr("&To"), m_end, true, {}, this);
    auto *duration = new FormField(tr("&Slot length"), m_duration, true, {}, this);
    auto *buffer = new FormField(tr("&Buffer between slots"), m_buffer, false, {}, this);
    auto *zone = new FormField(tr("Time &zone"), m_zone, true, {}, this);
    auto *when = new QHBoxLayout;
    when->setSpacing(12);
    when->addWidget(date, 2, Qt::AlignTop);
    when->addWidget(start, 1, Qt::AlignTop);
    when->addWidget(end, 1, Qt::AlignTop);
    layout->addLayout(when);
    layout->addWidget(zone);
    layout->addLayout(row({duration, buffer}));
    m_fields.append({{u"startDate"_s, date},
                     {u"startTime"_s, start},
                     {u"endTime"_s, end},
                     {u"timezone"_s, zone},
                     {u"slotDurationMinutes"_s, duration},
                     {u"bufferMinutes"_s, buffer}});
    for (QDateTimeEdit *edit : std::initializer_list<QDateTimeEdit *>{m_date, m_start, m_end})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &AvailabilityDialog::takeForm);
    connect(m_duration, &QComboBox::currentIndexChanged, this, &AvailabilityDialog::takeForm);
    connect(m_buffer, &QSpinBox::valueChanged, this, &AvailabilityDialog::takeForm);
    connect(m_zone, &QComboBox::currentTextChanged, this, &AvailabilityDialog::takeForm);
}

void AvailabilityDialog::buildPlace(QVBoxLayout *layout)
{
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Where you meet"));
    auto *kinds = new QHBoxLayout(box);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->setSpacing(16);
    m_type = new QButtonGroup(this);
    const auto add = [&](const QString &text, const QString &name, MeetingType type) {
        auto *button = new QRadioButton(text, box);
        button->setObjectName(name);
        button->setAccessibleName(QString(text).remove(u'&'));
        m_type->addButton(button, int(type));
        kinds->addWidget(button);
    };
    add(tr("&Online"), u"availabilityOnline"_s, MeetingType::Online);
    add(tr("Office &location"), u"availabilityPreset"_s, MeetingType::InPersonPreset);
    add(tr("&Another place"), u"availabilityCustom"_s, MeetingType::InPersonCustom);
    kinds->addStretch();
    auto *label = makeLabel(tr("Where you meet *"), TextRole::Label, this);
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(label);
    group->addWidget(box);
    layout->addLayout(group);

    m_onlineHint = makeLabel(tr("You meet by video call."), TextRole::Help, this);
    layout->addWidget(m_onlineHint);
    m_location = new QComboBox(this);
    m_location->setObjectName(u"availabilityLocation"_s);
    auto *location = new FormField(tr("Lo&cation"), m_location, true, {}, this);
    layout->addWidget(location);
    m_retryLocations =
        makeButton(tr("Load the locations again"), ButtonKind::Link, u"availabilityRetry"_s, this);
    layout->addWidget(m_retryLocations, 0, Qt::AlignLeft);
    connect(m_retryLocations, &QPushButton::clicked, &m_presenter,
            &AvailabilityFormPresenter::loadLocations);
    m_locationText = new QLineEdit(this);
    m_locationText->setObjectName(u"availabilityPlace"_s);
    m_locationText->setPlaceholderText(tr("Café Fleury, Weinbergsweg 20, Berlin"));
    auto *place = new FormField(tr("&Place"), m_locationText, true,
                                tr("Mentees see this before they book."), this);
    layout->addWidget(place);
    m_description = new QPlainTextEdit(this);
    m_description->setObjectName(u"availabilityDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(64);
    auto *description = new FormField(tr("Descr&iption"), m_description, false,
                                      tr("Optional. What this time is for."), this);
    layout->addWidget(description);
    m_fields.append({{u"locationPresetId"_s, location},
                     {u"locationCustom"_s, place},
                     {u"description"_s, description}});
    connect(m_type, &QButtonGroup::idClicked, this, [this] {
        takeForm();
        showPlace();
    });
    connect(m_location, &QComboBox::currentIndexChanged, this, &AvailabilityDialog::takeForm);
    connect(m_locationText, &QLineEdit::textChanged, this, &AvailabilityDialog::takeForm);
    connect(m_description, &QPlainTextEdit::textChanged, this, &AvailabilityDialog::takeForm);
}

void AvailabilityDialog::buildPreview(QVBoxLayout *layout)
{
    layout->addWidget(new AvailabilityOutlookView(m_presenter, this));

    m_warningBox = new QFrame(this);
    m_warningBox->setProperty("tone", u"warning"_s);
    auto *warning = new QVBoxLayout(m_warningBox);
    warning->setContentsMargins(14, 10, 14, 10);
    m_warnings = makeLabel({}, TextRole::Body, m_warningBox);
    m_warnings->setObjectName(u"availabilityWarnings"_s);
    m_warnings->setWordWrap(true);
    warning->addWidget(m_warnings);
    layout->addWidget(m_warningBox);
}

void AvailabilityDialog::buildButtons(QVBoxLayout *layout)
{
    layout->addWidget(makeSeparator(this));
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(24, 14, 24, 16);
    bottom->setSpacing(10);
    m_error = dialogError(this, u"availabilityError"_s);
    bottom->addWidget(m_error);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"availabilityCancel"_s, this);
    m_save = makeButton(saveText(), ButtonKind::Primary, u"availabilitySave"_s, this);
    m_save->setDefault(true);
    bottom->addLayout(dialogButtons({m_cancel, m_save}));
    layout->addLayout(bottom);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_date->interpretText();
        m_until->interpretText();
        m_start->interpretText();
        m_end->interpretText();
        m_presenter.submit();
        focusFirstError();
    });
}

void AvailabilityDialog::fillZones(const QString &ownZone)
{
    m_filling = true;
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setMaxVisibleItems(16);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QStringList names;
    for (const QByteArray &id : ids) {
        if (id.contains('/') || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    if (!names.contains(ownZone))
        names.append(ownZone);
    names.sort();
    m_zone->addItems(names);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_filling = false;
}

void AvailabilityDialog::showForm()
{
    m_filling = true;
    const AvailabilityForm &form = m_presenter.form();
    m_pattern->setCurrentIndex(m_pattern->findData(int(form.pattern)));
    m_date->setDate(form.date);
    m_hasUntil->setChecked(form.until.has_value());
    m_until->setDate(form.until.value_or(form.date.addMonths(3)));
    m_start->setTime(form.start);
    m_end->setTime(form.end);
    m_duration->setCurrentIndex(m_duration->findData(form.slotMinutes));
    m_buffer->setValue(form.bufferMinutes);
    m_zone->setCurrentText(form.timeZone);
    m_type->button(int(form.meetingType))->setChecked(true);
    m_locationText->setText(form.locationText);
    m_description->setPlainText(form.description);
    m_filling = false;
}

void AvailabilityDialog::takeForm()
{
    if (m_filling)
        return;
    AvailabilityForm form = m_presenter.form();
    form.pattern = RecurrencePattern(m_pattern->currentData().toInt());
    form.date = m_date->date();
    form.until = m_hasUntil->isChecked() ? std::optional(m_until->date()) : std::nullopt;
    form.start = m_start->time();
    form.end = m_end->time();
    form.slotMinutes = m_duration->currentData().toInt();
    form.bufferMinutes = m_buffer->value();
    form.timeZone = m_zone->currentText().trimmed();
    form.meetingType = MeetingType(m_type->checkedId());
    // Before the list is there, the box says nothing about the place.
    if (!m_presenter.locations().isEmpty()) {
        const QUuid location = m_location->currentData().toUuid();
        form.location = location.isNull() ? std::nullopt : std::optional(LocationId(location));
    }
    form.locationText = m_locationText->text();
    form.description = m_description->toPlainText();
    m_presenter.setForm(form);
    noteWords();
}

void AvailabilityDialog::showPattern()
{
    const bool repeats = m_presenter.form().pattern != RecurrencePattern::OneTime;
    m_untilRow->setVisible(repeats);
    m_until->setEnabled(m_hasUntil->isChecked());
}

QString AvailabilityDialog::saveText() const
{
    return m_presenter.isEdit() ? tr("Save changes") : tr("Add availability");
}

void AvailabilityDialog::showPlace()
{
    const MeetingType type = m_presenter.form().meetingType;
    m_onlineHint->setVisible(type == MeetingType::Online);
    for (const auto &[name, field] : m_fields) {
        if (name == "locationPresetId"_L1)
            field->setVisible(type == MeetingType::InPersonPreset);
        else if (name == "locationCustom"_L1)
            field->setVisible(type == MeetingType::InPersonCustom);
    }
    m_retryLocations->setVisible(type == MeetingType::InPersonPreset &&
                                 m_presenter.locationsError().has_value());
}

void AvailabilityDialog::showDerived()
{
    const QStringList warnings = m_presenter.warnings();
    m_warnings->setText(warnings.join(u'\n'));
    m_warningBox->setVisible(!warnings.isEmpty());
    for (const auto &[name, field] : m_fields) {
        field->setError(m_presenter.fieldError(name));
        if (name == "recurrencePattern"_L1)
            field->setHelp(m_presenter.recurrenceHint());
        if (name == "endTime"_L1)
            field->setHelp(m_presenter.endHint());
        if (name == "timezone"_L1) {
            const auto range = m_presenter.previewSlots();
            field->setHelp(range.isEmpty() ? QString()
                                           : tr("Times are on the clock of %1.")
                                                 .arg(zoneText(m_presenter.form().timeZone,
                                                               range.first().start)));
        }
    }
    if (const auto error = m_presenter.formError())
        showDialogError(m_error, *error);
    else
        m_error->hide();
}

void AvailabilityDialog::showLocations()
{
    m_filling = true;
    const QVariant chosen =
        m_presenter.form().location ? m_presenter.form().location->value : QUuid();
    m_location->clear();
    if (m_presenter.locationsLoading())
        m_location->addItem(tr("Loading…"), QUuid());
    else if (m_presenter.locationsError())
        m_location->addItem(tr("The locations could not be loaded"), QUuid());
    else if (m_presenter.locations().isEmpty())
        m_location->addItem(tr("There are no office locations yet"), QUuid());
    else
        m_location->addItem(tr("Choose a location"), QUuid());
    for (const api::Location &location : m_presenter.locations())
        m_location->addItem(tr("%1 · %2").arg(location.name, location.address), location.id.value);
    m_location->setCurrentIndex(qMax(0, m_location->findData(chosen)));
    m_filling = false;
    showPlace();
}

void AvailabilityDialog::showBusy(bool busy)
{
    setWordsBusy(busy);
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…") : saveText());
    if (!busy)
        focusFirstError();
}

void AvailabilityDialog::focusFirstError()
{
    for (const auto &[name, field] : m_fields) {
        if (field->hasError() && field->isVisibleTo(this)) {
            field->editor()->setFocus();
            return;
        }
    }
}

} // namespace oh::ui
