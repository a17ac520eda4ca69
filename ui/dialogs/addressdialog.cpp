// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addressdialog.h"

#include "models/api/files.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/draftfields.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace oh::ui {

AddressDialog::AddressDialog(Context &context, const QString &known, QWidget *parent)
    : FormDialog(parent)
{
    setObjectName(u"addressDialog"_s);
    setWindowTitle(tr("Picture from an address"));
    QVBoxLayout *layout =
        dialogLayout(this, tr("Where is your picture?"),
                     tr("The server fetches it in a moment, once; it can be cropped afterwards."));
    m_url = new QLineEdit(known, this);
    m_url->setObjectName(u"addressUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_url->setClearButtonEnabled(true);
    m_field = new FormField(tr("&Address of the picture"), m_url, true,
                            tr("JPEG, PNG or WebP, up to 5 MB."), this);
    layout->addWidget(m_field);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Secondary, u"addressCancel"_s, this);
    auto *fetch = makeButton(tr("&Fetch it"), ButtonKind::Primary, u"addressOk"_s, this);
    fetch->setDefault(true);
    layout->addLayout(dialogButtons({cancel, fetch}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(fetch, &QPushButton::clicked, this, &AddressDialog::submit);
    connect(m_url, &QLineEdit::textChanged, m_field, &FormField::clearError);
    keepWords(context, DraftForm::PictureAddress).add(u"address"_s, m_url);
    beginWords({});
    fitDialog(this);
}

QString AddressDialog::url() const
{
    return m_url->text().trimmed();
}

void AddressDialog::submit()
{
    const auto &schema = api::AvatarAddress::schema();
    const auto problems = schema.validate(schema.toJson({url()}), api::Mode::Strict);
    if (problems.isEmpty()) {
        Q_EMIT submitted(url());
        leave(); // the server may refuse it
        return;
    }
    m_field->setError(url().isEmpty() ? tr("Enter an address.")
                                      : tr("Enter a whole address that begins with https://."));
    m_url->setFocus();
}

} // namespace oh::ui
