#pragma once

#include "models/domains/domaincsv.h"

#include <QDialog>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>

#include <memory>

class QProgressBar;
class QPushButton;
class QThread;

namespace namestead {

/// Writes the rows shown as CSV, in portions from the event loop; is seen, with its Cancel, only when that takes a while.
/// Deletes itself when done(). Cancelled or destroyed before the end it leaves no file, and what was there under that name stays.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QString &path, const DomainTableModel &domains, const QList<DomainColumn> &columns,
                 QWidget *parent);
    ~ExportDialog() override;

    void start();
    /// Not once all is written and only the disk is waited for.
    void reject() override;

signals:
    void written(int rows);
    void failed(const QString &reason);

private:
    void step();
    void keep();
    void end();

    const QPointer<const DomainTableModel> m_domains;
    QSaveFile m_file;
    std::unique_ptr<CsvExport> m_export;
    std::unique_ptr<QThread> m_keeping; ///< waits for the disk
    bool m_isKept = false;
    QTimer m_turns;
    QTimer m_showing;
    QProgressBar *m_bar;
    QPushButton *m_cancel = nullptr;
};

} // namespace namestead
