#include "ui/domains/exportdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr int turnMs = 8; ///< then the window has its turn
constexpr int rowsBetweenLooks = 200;
constexpr int showAfterMs = 400;

} // namespace

ExportDialog::ExportDialog(const QString &path, const DomainTableModel &domains, const QList<DomainColumn> &columns,
                           QWidget *parent)
    : QDialog(parent), m_domains(&domains), m_file(path), m_bar(new QProgressBar(this))
{
    setObjectName(u"exportProgress"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    setMinimumWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *label = new Label(Label::Voice::FieldName, this);
    label->setText(tr("Writing %1").arg(QFileInfo(path).fileName()));
    layout->addWidget(label);
    m_bar->setAccessibleName(label->text());
    m_bar->setMinimum(0);
    layout->addWidget(m_bar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        m_turns.stop();
        m_showing.stop();
        deleteLater();
    });
    connect(&m_turns, &QTimer::timeout, this, &ExportDialog::step);
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &QWidget::show);
    if (m_file.open(QIODevice::WriteOnly)) {
        m_export = std::make_unique<CsvExport>(domains, columns, m_file);
        m_bar->setMaximum(m_export->total());
    }
}

ExportDialog::~ExportDialog()
{
    if (m_keeping)
        m_keeping->wait();
}

void ExportDialog::start()
{
    if (!m_export) {
        end();
        return;
    }
    m_showing.start(showAfterMs);
    m_turns.start(0);
}

void ExportDialog::step()
{
    if (!m_domains) {
        reject();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    do {
        m_export->write(rowsBetweenLooks);
    } while (!m_export->isDone() && clock.elapsed() < turnMs);
    m_bar->setValue(m_export->done());
    if (!m_export->isDone())
        return;
    m_turns.stop();
    if (m_export->failed())
        end();
    else
        keep();
}

void ExportDialog::reject()
{
    if (!m_keeping)
        QDialog::reject();
}

/// The disk may need seconds for a big file.
void ExportDialog::keep()
{
    m_cancel->setEnabled(false);
    m_keeping.reset(QThread::create([this] { m_isKept = m_file.commit(); }));
    connect(m_keeping.get(), &QThread::finished, this, &ExportDialog::end);
    m_keeping->start();
}

void ExportDialog::end()
{
    if (m_isKept)
        emit written(m_export->written());
    else
        emit failed(m_file.errorString());
    accept();
}

} // namespace namestead
