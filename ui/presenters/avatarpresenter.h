// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cropgeometry.h"
#include "ui/ports/context.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace oh::ui {

/// One's own picture (FR88-FR90): from a file, the clipboard or an address, how it is cut, and its
/// removal. What is chosen here is checked before anything is sent, and unpacked in the background.
class AvatarPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Busy {
        No,
        /// Unpacking what was chosen, or fetching the picture that is to be cut.
        Opening,
        Sending,
        /// The server asks the address.
        Fetching,
        Removing,
    };
    Q_ENUM(Busy)

    explicit AvatarPresenter(Context &context, QObject *parent = nullptr);
    ~AvatarPresenter() override;

    Context &context() const { return m_context; }

    /// What there is.
    void load();
    bool isLoading() const { return m_load != nullptr; }
    const std::optional<api::Avatar> &avatar() const { return m_avatar; }
    bool hasPicture() const { return m_avatar && m_avatar->avatarUrl; }
    /// There is something to cut anew.
    bool canCrop() const { return m_avatar && m_avatar->width && m_avatar->height; }
    Busy busy() const { return m_busy; }
    /// Why the last thing did not work, as a sentence; empty when it did.
    QString problem() const { return m_problem; }
    /// Of what is being sent, 0 to 1.
    double progress() const { return m_progress; }

    /// Ends in cropWanted(), or in a problem().
    void chooseFile(const QString &path);
    /// The same with what was pasted or dropped.
    void choosePicture(const QImage &picture);
    void chooseBytes(const QByteArray &bytes);
    void chooseAddress(const QString &url);
    /// The picture that there is, once more.
    void cropAgain();
    void remove();

    // Between cropWanted() and saved() or abandon():
    /// What is to be cut; it may have fewer pixels than the geometry counts.
    const QImage &shown() const { return m_shown; }
    const CropGeometry &geometry() const { return m_geometry; }
    /// Also to try again.
    void save(const CropGeometry &crop);
    /// Ends the sending; what was chosen stays.
    void cancelSending();
    void abandon();

    /// How often the server is asked whether it has fetched a picture.
    void setPollInterval(int msecs) { m_poll.setInterval(msecs); }

    static constexpr qint64 mostBytes = 5LL * 1024 * 1024;

Q_SIGNALS:
    void changed();
    void cropWanted();
    void saved();
    void removed();
    /// A picture came from an address.
    void fetched();

private:
    void fail(const QString &why);
    void setBusy(Busy busy);
    void open(const QByteArray &bytes, const std::optional<CropSquare> &kept);
    void opened(const QImage &shown, QSize size, const std::optional<CropSquare> &kept);
    void take(const api::Avatar &avatar);
    void showFetched(const api::Avatar &avatar);
    void ask();

    Context &m_context;
    std::optional<api::Avatar> m_avatar;
    Busy m_busy = Busy::No;
    QString m_problem;
    double m_progress = 0;
    /// To be uploaded; empty when the picture that is there already is cut.
    QByteArray m_bytes;
    QImage m_shown;
    CropGeometry m_geometry;
    QTimer m_poll;
    /// Counts openings, so that a late one is dropped.
    int m_opening = 0;
    Call m_load;
    Call m_call;
};

} // namespace oh::ui
