#pragma once

#include "api/catalogue/catalogue.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <map>
#include <optional>

namespace namestead::practice {

class World;

/// Requests that are reviewed by hand, and the documents uploaded for them; `world.state<Reviews>()`. With its documents a review
/// goes through its stages by the world's clock (durations::reviewStep each). It is rejected when its data name no account to
/// transfer to, or are refused (isRefusedText); approved, its names leave the account.
class Reviews
{
public:
    /// AuditStatus of the catalogue.
    enum Status { WaitingForMaterials = 0, FirstStage = 1, LastStage = 4, Rejected = 5, Approved = 6, Cancelled = 7 };

    struct Review
    {
        qint64 id = 0;
        int type = 1;
        QStringList domainNames;
        QString info;        ///< AuditInfo, JSON
        QString credentials; ///< JSON
        int status = WaitingForMaterials;
        qint64 createdMs = 0;
        qint64 updatedMs = 0;
        LocalText remark;
        quint64 round = 0; ///< grows with every change: what was planned before is void

        [[nodiscard]] bool isOpen() const { return status < Rejected; }
    };
    struct Policy
    {
        QString accessId;
        QByteArray encoded; ///< Base64 of the policy document
        QByteArray signature;
        qint64 expiresMs = 0;
        QString fileDir; ///< keys begin with it
    };
    struct Upload
    {
        QString key;
        QByteArray contentType;
        qint64 bytes = 0;
        QByteArray sha256;
        qint64 timeMs = 0;
    };
    /// Why an upload is refused, in an object store's words.
    struct UploadFault
    {
        int http = 403;
        QByteArray code;
        QByteArray message;
    };
    struct Form
    {
        QString key;
        QByteArray accessId;
        QByteArray policy;
        QByteArray signature;
        QByteArray contentType;
        QByteArrayView file;
    };
    static constexpr qint64 mostBytes = 52'428'800;

    /// Starts with reviews in several states.
    explicit Reviews(World &world);

    [[nodiscard]] const std::map<qint64, Review> &all() const { return m_reviews; }
    [[nodiscard]] Review *find(qint64 id);
    /// The review of that name that is not decided yet.
    [[nodiscard]] const Review *findOpen(const QString &domainName) const;

    Review &open(World &world, const QStringList &domainNames, const QString &info);
    void change(World &world, Review &review, const QStringList &domainNames, const QString &info);
    void submitCredentials(World &world, Review &review, const QString &credentials);
    void cancel(World &world, Review &review);

    Policy makePolicy(World &world);
    /// Keeps what is known of the file (not the file), or says why not.
    std::optional<UploadFault> upload(World &world, const Form &form);
    [[nodiscard]] const Upload *findUpload(const QString &key) const;
    [[nodiscard]] const std::map<QString, Upload> &uploads() const { return m_uploads; }

private:
    void set(World &world, Review &review, int status);
    void plan(World &world, Review &review);
    void step(World &world, Review &review);
    void decide(World &world, Review &review);
    void seed(World &world);

    std::map<qint64, Review> m_reviews;
    qint64 m_lastId = 7000;
    QByteArray m_uploadSecret;
    int m_policies = 0;
    std::map<QString, Upload> m_uploads;
};

} // namespace namestead::practice
