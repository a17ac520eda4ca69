// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/presenters/filedownload.h"
#include "ui/presenters/pagedlist.h"

#include <QDate>

#include <map>

namespace oh::ui {

enum ExportColumn {
    ExportWhat,
    ExportAsked,
    ExportWho,
    ExportState,
    ExportSize,
    ExportKept,
    ExportColumnCount
};

/// Exports for coordinators (FR70): asked for, watched while they are written, fetched, ended.
class ExportsPresenter : public PagedList
{
    Q_OBJECT

public:
    /// What is to be asked for, as the form has it. Days in the viewer's zone, both included; an
    /// invalid one leaves that side open.
    struct Wish
    {
        ExportKind kind = ExportKind::Sessions;
        ExportFormat format = ExportFormat::Csv;
        bool byteOrderMark = false;
        QDate from = {};
        QDate to = {};
        bool operator==(const Wish &) const = default;
    };

    explicit ExportsPresenter(Context &context, QObject *parent = nullptr);
    ~ExportsPresenter() override;

    RecordTable<api::Export> *model() const { return m_model; }
    int rowOf(const QString &id) const;
    FileDownload &download() { return m_download; }
    QDate today() const;

    /// Empty, or what is wrong with it.
    static QString problemOf(const Wish &wish);
    api::ExportWish wishOf(const Wish &wish) const;
    bool isAsking() const { return m_ask != nullptr; }
    /// Ends in asked() or askFailed().
    void request(const Wish &wish);

    static bool isOpen(const api::Export &item);
    bool maySave(const api::Export &item) const;
    /// Ends one, or throws its file away.
    bool mayCancel(const api::Export &item) const;
    static bool mayAskAgain(const api::Export &item);
    void cancel(const api::Export &item);
    /// With the range it had if it was asked for in this session; otherwise formWanted().
    void askAgain(const api::Export &item);
    void save(const api::Export &item, const QString &path);
    static QString fileName(const api::Export &item);

    /// While the page is seen, what is being written is asked about again and again.
    void setWatching(bool watching);
    void setPollInterval(int msecs) { m_poll.setInterval(msecs); }

Q_SIGNALS:
    void asked(const oh::api::Export &item);
    void askFailed(const QString &why);
    /// The range is not known here: the form is filled in with what is.
    void formWanted(oh::ExportKind kind, oh::ExportFormat format);

protected:
    Call ask(int offset) override;

private:
    void watch();

    RecordTable<api::Export> *m_model;
    FileDownload m_download;
    QTimer m_poll;
    bool m_watching = false;
    std::map<ExportId, Wish> m_wishes;
    std::map<ExportId, Call> m_cancels;
    Call m_ask;
};

QString exportKindName(ExportKind kind);
QString exportFormatName(ExportFormat format);
/// "Being written: 1,200 of 5,000 rows", "Ready", or why it failed.
QString exportStateText(const api::Export &item);

} // namespace oh::ui
