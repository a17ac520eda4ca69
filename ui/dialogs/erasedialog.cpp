// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/erasedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

EraseDialog::EraseDialog(ErasurePresenter *presenter, const QString &name, QWidget *parent)
    : FormDialog(parent), m_presenter(presenter)
{
    setObjectName(u"eraseDialog"_s);
    presenter->setParent(this);
    const QString title = tr("Erase the personal data of %1?").arg(name);
    setWindowTitle(title);
    QVBoxLayout *layout =
        dialogLayout(this, title,
                     tr("What is known of them goes for good: nothing and nobody brings it back. "
                        "What happened stays, without words and without them."));
    setMinimumWidth(520);
    m_preview = makeLabel(tr("Counting …"), TextRole::Body, this);
    m_preview->setObjectName(u"erasePreview"_s);
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview);
    m_second = new QWidget(this);
    auto *fields = new QVBoxLayout(m_second);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    m_name = new QLineEdit(m_second);
    m_name->setObjectName(u"eraseName"_s);
    fields->addWidget(new FormField(tr("Type the person's &name"), m_name, true, name, m_second));
    m_reason = new QLineEdit(m_second);
    m_reason->setObjectName(u"eraseReason"_s);
    m_reasonField = new FormField(
        tr("&Reason"), m_reason, true,
        tr("Stays in the audit log when the person is gone: it must not name them."), m_second);
    fields->addWidget(m_reasonField);
    m_second->hide();
    layout->addWidget(m_second);
    m_error = dialogError(this, u"eraseError"_s);
    layout->addWidget(m_error);
    m_cancel = makeButton(tr("Cance&l"), ButtonKind::Secondary, u"eraseCancel"_s, this);
    m_next = makeButton(tr("&Go on"), ButtonKind::Secondary, u"eraseNext"_s, this);
    m_do = makeButton(tr("&Erase for good"), ButtonKind::Danger, u"eraseDo"_s, this);
    layout->addLayout(dialogButtons({m_cancel, m_next, m_do}));

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { showStep(true); });
    connect(m_do, &QPushButton::clicked, m_presenter, &ErasurePresenter::erase);
    connect(m_name, &QLineEdit::textChanged, m_presenter, &ErasurePresenter::setTypedName);
    connect(m_reason, &QLineEdit::textChanged, m_presenter, &ErasurePresenter::setReason);
    connect(m_presenter, &ErasurePresenter::changed, this, &EraseDialog::showState);
    connect(m_presenter, &ErasurePresenter::erased, this, &QDialog::accept);
    keepWords(presenter->context(), DraftForm::Erasure).add(u"reason"_s, m_reason);
    beginWords(presenter->person().toString(), fields);
    m_cancel->setFocus(); // Enter keeps
    m_presenter->look();
    fitDialog(this);
}

/// A line each: names that are taken out of what others wrote, and those that are too common for
/// it.
QString EraseDialog::namesInTexts(const QList<api::ErasureName> &names)
{
    constexpr int most = 4;
    QString out;
    int shown = 0;
    for (const api::ErasureName &name : names) {
        if (name.isSought && name.texts == 0)
            continue;
        if (++shown > most)
            continue;
        out += u'\n' +
               (name.isSought
                    ? tr("“%1” is taken out of %n text(s) of others", nullptr, name.texts)
                    : tr("“%1” is too common a name: where others wrote it about something else, "
                         "it stays"))
                   .arg(name.name);
    }
    if (shown > most)
        out += u'\n' + tr("and %n more name(s)", nullptr, shown - most);
    return out;
}

void EraseDialog::showStep(bool second)
{
    if (second && !m_presenter->preview()) { // the count failed: again
        m_presenter->look();
        return;
    }
    m_isSecond = second;
    m_second->setVisible(second);
    showState();
    if (second)
        m_name->setFocus();
}

void EraseDialog::showState()
{
    const auto &preview = m_presenter->preview();
    if (preview) {
        const QString stays = tr("%n meeting(s)", nullptr, preview->bookings) + u" · "_s +
                              tr("%n rating(s)", nullptr, preview->ratings);
        const QString goes = tr("%n note(s)", nullptr, preview->notes) + u" · "_s +
                             tr("%n mail(s)", nullptr, preview->mails);
        //: %1 and %2 are lists: "3 meetings · 2 ratings"
        m_preview->setText(tr("Stays without them: %1\nGoes with the profile, tags and files: %2")
                               .arg(stays, goes) +
                           namesInTexts(preview->names));
    } else {
        m_preview->setText(m_presenter->isBusy() ? tr("Counting …") : tr("Not counted."));
        if (m_isSecond) {
            m_isSecond = false;
            m_second->hide();
        }
    }
    m_next->setVisible(!m_isSecond);
    m_next->setText(preview || m_presenter->isBusy() ? tr("&Go on") : tr("Count &again"));
    m_next->setEnabled(!m_presenter->isBusy());
    setWordsBusy(m_presenter->isBusy());
    m_cancel->setEnabled(!isBusy());
    m_do->setVisible(m_isSecond);
    m_do->setEnabled(m_presenter->mayErase());
    m_do->setToolTip(m_presenter->mayErase() ? QString() : tr("Type the name and a reason first"));
    m_reasonField->setError(m_presenter->reasonError());
    if (m_presenter->failure())
        showDialogError(m_error, *m_presenter->failure());
    else
        m_error->hide();
    if (isVisible())
        fitDialog(this);
}

} // namespace oh::ui
