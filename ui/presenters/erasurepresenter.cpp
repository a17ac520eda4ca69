// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/erasurepresenter.h"

#include "ui/presenters/confirmablewarnings.h"

using namespace Qt::StringLiterals;

namespace oh::ui {

ErasurePresenter::ErasurePresenter(Context &context, UserId person, QObject *parent)
    : QObject(parent), m_context(context), m_person(person)
{}

void ErasurePresenter::look()
{
    m_failure.reset();
    m_call =
        m_context.api.previewErasure(m_person, [this](const Result<api::ErasurePreview> &answer) {
            const Call finished = std::move(m_call);
            if (answer)
                m_preview = *answer;
            else
                m_failure = answer.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ErasurePresenter::setTypedName(const QString &name)
{
    m_typed = name;
    Q_EMIT changed();
}

void ErasurePresenter::setReason(const QString &reason)
{
    m_reason = reason.trimmed();
    m_reasonError.clear();
    Q_EMIT changed();
}

bool ErasurePresenter::isNameRight() const
{
    return m_preview && !m_preview->name.trimmed().isEmpty() &&
           m_typed.simplified().compare(m_preview->name.simplified(), Qt::CaseInsensitive) == 0;
}

void ErasurePresenter::erase()
{
    if (!mayErase())
        return;
    m_failure.reset();
    m_reasonError.clear();
    m_call = m_context.api.erasePerson(m_person, {m_preview->confirm, m_reason},
                                       [this](const Result<void> &answer) {
                                           const Call finished = std::move(m_call);
                                           if (answer.ok()) {
                                               Q_EMIT erased();
                                               return;
                                           }
                                           const Error &error = answer.error();
                                           bool lapsed = false;
                                           for (const FieldError &field : error.details) {
                                               if (field.path == "reason"_L1)
                                                   m_reasonError = problemSentence(field.message);
                                               lapsed = lapsed || field.path == "confirm"_L1;
                                           }
                                           if (m_reasonError.isEmpty())
                                               m_failure = error;
                                           if (lapsed)
                                               m_preview.reset(); // back to the first step
                                           Q_EMIT changed();
                                       });
    Q_EMIT changed();
}

} // namespace oh::ui
