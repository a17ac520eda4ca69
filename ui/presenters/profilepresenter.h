// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/context.h"
#include "ui/presenters/formdraft.h"

#include <QHash>
#include <QObject>

namespace oh::ui {

/// What the profile form holds, as typed.
struct ProfileForm
{
    QString name;
    QString title;
    QString company;
    QString headline;
    QString phone;
    QString bio;
    QString expertiseDescription;
    QString idealMenteeDescription;
    QString goals;
    /// Mentees: for coordinators and mentors whom they meet.
    QString traction;
    /// Mentors.
    QString seniority;
    QString acceptancePolicy;
    QStringList keywords;
    bool isListed = true;
    QString timeZone;
    ReminderPreference reminderPreference = ReminderPreference::OneHour;
    /// Of mails; none: the server's.
    std::optional<Language> language;
    bool autoConfirm = false;
    QList<api::Link> links;

    bool operator==(const ProfileForm &) const = default;
};

/// The profile form's logic: what changed, validation by the declaration that the server uses,
/// saving, and what happens when somebody else saved first.
class ProfilePresenter : public QObject
{
    Q_OBJECT

public:
    explicit ProfilePresenter(Context &context, QObject *parent = nullptr);

    /// The profile as the server has it.
    const api::User &user() const { return m_base; }
    const ProfileForm &form() const { return m_form; }
    Role role() const { return m_base.role; }
    bool isDirty() const;
    /// What is typed and not saved outlives the page.
    FormDraft &kept() { return m_kept; }
    bool isSaving() const { return m_save != nullptr; }
    /// Somebody else saved first: reload() brings the two together.
    bool isStale() const { return m_stale; }
    /// A sentence over the form; empty without.
    QString generalError() const { return m_generalError; }
    /// By path ("name", "links.0.url").
    const QHash<QString, QString> &fieldErrors() const { return m_fieldErrors; }

    /// Asks the server anew. What the person changed stays; everything else becomes the server's.
    void reload();
    /// What is in the widgets now.
    void setForm(const ProfileForm &form);
    /// The field is being edited: what was wrong with it (and, for lists, inside it) is forgotten.
    void clearErrors(const QString &path);
    void save();
    void discard();

    /// Only what differs from the server's, with its version.
    api::UpdateProfile update() const { return changes(m_form, m_base); }
    /// What makes of `base` what is in `form`; its version and nothing else when they are the same.
    static api::UpdateProfile changes(const ProfileForm &form, const api::User &base);
    static ProfileForm formOf(const api::User &user);
    /// The three-way merge behind reload().
    static ProfileForm merged(const ProfileForm &mine, const ProfileForm &base,
                              const ProfileForm &theirs);

Q_SIGNALS:
    /// The form has other values now: show them.
    void formReset();
    void dirtyChanged(bool dirty);
    /// Saving, stale, errors.
    void stateChanged();
    void saved();
    /// Fields are wrong: show the first.
    void rejected();

private:
    void rebase(const api::User &user, const ProfileForm &form);
    void fail(const Error &error);
    void adoptSaved(const api::User &user, const ProfileForm &sent);
    void askWhetherSaved(const ProfileForm &sent);
    void showFieldErrors(const QList<FieldError> &fields);
    void refreshDirty();

    Context &m_context;
    api::User m_base;
    ProfileForm m_form;
    FormDraft m_kept;
    bool m_dirty = false;
    bool m_stale = false;
    QString m_generalError;
    QHash<QString, QString> m_fieldErrors;
    Call m_load;
    Call m_save;
};

} // namespace oh::ui
