// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/daysawaydialog.h"

#include "ui/dialogs/cancelbookingdialog.h"
#include "ui/dialogs/declinedialog.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/presenters/viewer.h"
#include "ui/style/texts.h"
#include "ui/style/timetext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QDateEdit>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

DaysAwayDialog::DaysAwayDialog(Context &context, DaysAwayPresenter::Kind kind, const Texts &texts,
                               QWidget *parent)
    : FormDialog(parent), m_context(context), m_presenter(context, kind), m_texts(texts)
{}

void DaysAwayDialog::build(FormField *special)
{
    setWindowTitle(m_texts.title);
    QVBoxLayout *layout = dialogLayout(this, m_texts.title, m_texts.explanation);
    resize(600, 560);
    const QDate today = m_presenter.today();
    const auto dayEdit = [&](const QString &name) {
        auto *edit = new QDateEdit(today.addDays(1), this);
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(tr("ddd d MMM yyyy"));
        edit->setMinimumDate(today);
        return edit;
    };
    m_first = dayEdit(u"daysFirst"_s);
    m_last = dayEdit(u"daysLast"_s);
    // The last day follows the first, which is what is meant nearly always.
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate first) {
        if (m_last->date() < first)
            m_last->setDate(first);
    });
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    days->addWidget(new FormField(tr("&First day"), m_first, true, {}, this), 1, Qt::AlignTop);
    days->addWidget(new FormField(tr("&Last day"), m_last, true, {}, this), 1, Qt::AlignTop);
    layout->addLayout(days);
    layout->addWidget(special);
    m_error = dialogError(this, u"daysError"_s);
    layout->addWidget(m_error);
    m_add = makeButton(m_texts.add, ButtonKind::Primary, u"daysAdd"_s, this);
    m_add->setDefault(true);
    layout->addLayout(dialogButtons({m_add}));
    layout->addWidget(makeSeparator(this));

    m_status = makeLabel({}, TextRole::Muted, this);
    m_status->setObjectName(u"daysStatus"_s);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    m_retry = makeButton(tr("&Retry"), ButtonKind::Link, u"daysRetry"_s, this);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"daysScroll"_s);
    scroll->setAccessibleName(m_texts.list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    content->setProperty("surface", u"plain"_s);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    auto *close = makeButton(tr("&Close"), ButtonKind::Secondary, u"daysClose"_s, this);
    layout->addLayout(dialogButtons({close}));

    connect(m_add, &QPushButton::clicked, this, &DaysAwayDialog::submit);
    connect(close, &QPushButton::clicked, this, &DaysAwayDialog::reject);
    connect(m_retry, &QPushButton::clicked, &m_presenter, &DaysAwayPresenter::load);
    connect(&m_presenter, &DaysAwayPresenter::stateChanged, this, &DaysAwayDialog::showEntries);
    connect(&m_presenter, &DaysAwayPresenter::busyChanged, this, [this, special, close](bool busy) {
        if (busy)
            m_focusBefore = focusWidget();
        // What is typed now would be cleared with what is sent.
        m_first->setDisabled(busy);
        m_last->setDisabled(busy);
        special->setDisabled(busy);
        m_add->setDisabled(busy);
        close->setDisabled(busy);
        setWordsBusy(busy);
        if (!busy && m_focusBefore && m_focusBefore->isVisibleTo(this))
            m_focusBefore->setFocus();
    });
    connect(&m_presenter, &DaysAwayPresenter::todayChanged, this, [this] {
        m_first->setMinimumDate(m_presenter.today());
        m_last->setMinimumDate(m_presenter.today());
    });
    connect(&m_presenter, &DaysAwayPresenter::failed, this, &DaysAwayDialog::showError);
    connect(&m_presenter, &DaysAwayPresenter::added, this, [this](int bookings) {
        m_error->hide();
        clearSpecial();
        restartWords();
        if (bookings > 0)
            announce(this, tr("%n meeting(s) fall into these days.", nullptr, bookings));
    });
    connect(&m_presenter, &DaysAwayPresenter::bookingDone, this, [this] {
        if (m_cancelDialog)
            m_cancelDialog->accept();
        if (m_declineDialog)
            m_declineDialog->accept();
    });
    connect(&m_presenter, &DaysAwayPresenter::bookingFailed, this, [this](const Error &error) {
        if (m_cancelDialog)
            m_cancelDialog->showError(error);
        if (m_declineDialog)
            m_declineDialog->showError(error);
    });
    showEntries();
    keepDays();
    m_presenter.load();
}

void DaysAwayDialog::keepDays()
{
    DraftFields &words = keepWords(m_context, m_presenter.kind() == DaysAwayPresenter::Kind::TimeOff
                                                  ? DraftForm::TimeOff
                                                  : DraftForm::Travel);
    // Both or none: the day that one begins with is another one tomorrow.
    words.add(
        u"days"_s,
        [this] {
            return QJsonArray{m_first->date().toString(Qt::ISODate),
                              m_last->date().toString(Qt::ISODate)};
        },
        [this](const QJsonValue &days) {
            m_first->setDate(QDate::fromString(days[0].toString(), Qt::ISODate));
            m_last->setDate(QDate::fromString(days[1].toString(), Qt::ISODate));
        });
    for (const QDateEdit *edit : {m_first, m_last})
        connect(edit, &QDateEdit::dateChanged, this, &DaysAwayDialog::noteWords);
    keepSpecial(words);
    beginWords({});
    m_first->setFocus();
    if (refusedFields().contains("days"_L1))
        addMissing(tr("Days that you had chosen are over by now."));
}

void DaysAwayDialog::submit()
{
    m_error->hide();
    m_first->interpretText();
    m_last->interpretText();
    m_presenter.add(m_first->date(), m_last->date(), specialText());
}

void DaysAwayDialog::showError(const Error &error)
{
    if (error.details.isEmpty()) {
        showDialogError(m_error, error);
        return;
    }
    QStringList sentences;
    for (const FieldError &problem : error.details) {
        if (problem.path == "endDate"_L1 && problem.message.text().contains("startDate"_L1))
            sentences.append(tr("The last day can't be before the first."));
        else if (problem.path == "timezone"_L1)
            sentences.append(tr("Choose a time zone from the list, such as Europe/Berlin."));
        else
            sentences.append(fieldSentence(problem.message));
    }
    showDialogError(m_error, error, sentences.join(u'\n'));
}

void DaysAwayDialog::showEntries()
{
    const bool failed = m_presenter.state() == LoadState::Failed;
    m_retry->setVisible(failed);
    QString status;
    if (m_presenter.state() == LoadState::Loading)
        status = tr("Loading…");
    else if (failed)
        status = inlineError(m_presenter.error());
    else if (m_presenter.entries().isEmpty())
        status = m_texts.empty;
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    // Rebuilt as a whole: a handful of rows, and each change of the list is somebody's click.
    if (m_entries) {
        m_entries->hide();
        m_entries->deleteLater();
    }
    m_entries = new QWidget(m_list->parentWidget());
    auto *layout = new QVBoxLayout(m_entries);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (const DaysAwayPresenter::Entry &entry : m_presenter.entries())
        layout->addWidget(makeEntry(entry));
    m_list->insertWidget(0, m_entries);
}

QWidget *DaysAwayDialog::makeEntry(const DaysAwayPresenter::Entry &entry)
{
    auto *box = new QFrame(m_entries);
    box->setProperty("card", true);
    box->setObjectName(u"daysEntry"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    const QString days = DaysAwayPresenter::daysText(entry.first, entry.last);
    auto *when = makeLabel(days, TextRole::Strong, box);
    when->setObjectName(u"daysEntryWhen"_s);
    auto *text = makeLabel(entryText(entry), TextRole::Muted, box);
    text->setWordWrap(true);
    auto *remove = makeButton(tr("Delete"), ButtonKind::Link, u"daysDelete"_s, box);
    remove->setAccessibleName(tr("Delete %1").arg(days));
    top->addWidget(when);
    top->addWidget(text, 1);
    top->addWidget(remove);
    layout->addLayout(top);
    connect(remove, &QPushButton::clicked, this, [this, id = entry.id] {
        m_error->hide();
        m_presenter.remove(id);
    });
    if (!entry.bookings.isEmpty()) {
        auto *notice =
            makeLabel(tr("%n meeting(s) on these days stay unless you cancel them:", nullptr,
                         int(entry.bookings.size())),
                      TextRole::Body, box);
        notice->setObjectName(u"daysAffected"_s);
        notice->setWordWrap(true);
        layout->addWidget(notice);
        for (const api::Booking &booking : entry.bookings)
            layout->addWidget(makeBooking(booking, box));
    }
    return box;
}

QWidget *DaysAwayDialog::makeBooking(const api::Booking &booking, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString zone = viewerZone(m_context.account);
    const bool isRequest = booking.status == BookingStatus::Pending;
    //: %1 is a day, %2 hours, %3 a name
    const QString text =
        tr("%1, %2 · %3")
            .arg(shortDayText(booking.meetingStartTime, zone),
                 timeRangeText(booking.meetingStartTime, booking.meetingEndTime, zone),
                 booking.mentee.name);
    auto *label = makeLabel(isRequest ? tr("%1 (request)").arg(text) : text, TextRole::Body, row);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    auto *cancel = makeButton(isRequest ? tr("Decline…") : tr("Cancel meeting…"), ButtonKind::Link,
                              u"daysCancelMeeting"_s, row);
    cancel->setAccessibleName(isRequest
                                  ? tr("Decline the request of %1").arg(booking.mentee.name)
                                  : tr("Cancel the meeting with %1").arg(booking.mentee.name));
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, [this, booking] { openDecision(booking); });
    return row;
}

void DaysAwayDialog::openDecision(const api::Booking &booking)
{
    if (m_cancelDialog || m_declineDialog)
        return;
    if (booking.status == BookingStatus::Pending) {
        auto *dialog = new DeclineDialog(m_context, booking, this);
        m_declineDialog = dialog;
        connect(dialog, &DeclineDialog::submitted, this,
                [this, dialog, booking](const QString &note) {
                    dialog->setBusy(true);
                    m_presenter.decline(booking, note);
                });
        dialog->open();
        return;
    }
    auto *dialog = new CancelBookingDialog(m_context, booking, this);
    m_cancelDialog = dialog;
    connect(dialog, &CancelBookingDialog::submitted, this,
            [this, dialog, booking](const api::CancelBooking &cancellation) {
                dialog->setBusy(true);
                m_presenter.cancel(booking, cancellation);
            });
    dialog->open();
}

} // namespace oh::ui
