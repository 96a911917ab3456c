#include "tests/bench/tablebulk.h"

#include "tests/bench/heartbeat.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

struct Command
{
    std::vector<double> ms;
    std::vector<double> stalls;
};

class Commander
{
public:
    Commander(TableStage &stage, int names)
        : m_stage(stage), m_names(names), m_what(u"table, %1: "_s.arg(namesText(names)))
    {}

    void repeat(const QString &name, int runs, const std::function<void()> &act, const PaintWatch::Condition &isDone,
                const std::function<void()> &undo)
    {
        Command command;
        for (int run = 0; run < runs; ++run) {
            runOnce(command, act, isDone);
            undo();
            PaintWatch::settle();
        }
        tell(name, command);
    }
    void tagAll();
    void exportAll();
    [[nodiscard]] const std::vector<Figure> &figures() const { return m_figures; }

private:
    void runOnce(Command &command, const std::function<void()> &act, const PaintWatch::Condition &isDone)
    {
        PaintWatch::settle();
        Heartbeat heartbeat;
        command.ms.push_back(m_stage.watch().msUntilPainted(act, isDone));
        command.stalls.push_back(heartbeat.takeLongest());
    }
    void tell(const QString &name, const Command &command, const QString &note = {})
    {
        Figure time = ofRuns(m_what + name, u"ms"_s, command.ms, false);
        time.note = note;
        m_figures.push_back(time);
        m_figures.push_back(ofRuns(m_what + name + u", longest stall"_s, u"ms"_s, command.stalls, false));
    }

    TableStage &m_stage;
    const int m_names;
    const QString m_what;
    std::vector<Figure> m_figures;
};

/// As a person does it: the command for what is ticked, a new tag in its dialog, until the table shows it and it is on the disk.
void Commander::tagAll()
{
    const QString tag = u"benchmark"_s;
    m_stage.domains().tickAllShown();
    Command opening;
    QDialog *dialog = nullptr;
    runOnce(
        opening,
        [&] {
            m_stage.action(Qt::CTRL | Qt::Key_T).trigger();
            dialog = m_stage.page().findChild<QDialog *>(u"tagsDialog"_s);
        },
        [&dialog] { return dialog && dialog->isVisible(); });
    tell(u"dialog for the tags of all"_s, opening, u"one run"_s);

    int written = 0;
    QString last;
    QObject context;
    QObject::connect(&m_stage.portfolio(), &Portfolio::annotated, &context,
                     [&](const QList<Portfolio::Annotation> &annotations) {
                         written += int(annotations.size());
                         last = annotations.constLast().name;
                     });
    dialog->findChild<QLineEdit *>(u"newTag"_s)->setText(tag);
    Command tagging;
    runOnce(
        tagging, [&] { QTest::mouseClick(dialog->findChild<QPushButton *>(u"accept"_s), Qt::LeftButton); },
        [&] {
            if (written < m_names)
                return false;
            const auto record = m_stage.domains().recordOf(last);
            return record && record->tags.contains(tag);
        });
    tell(u"a tag for all, written and painted"_s, tagging, u"one run"_s);
    m_stage.domains().untickAll();
    PaintWatch::settle();
}

void Commander::exportAll()
{
    const QString path = m_stage.path(u"all.csv"_s);
    m_stage.action(Qt::CTRL | Qt::Key_E).trigger();
    auto *dialog = m_stage.page().findChild<QFileDialog *>(u"exportDialog"_s);
    if (!dialog)
        qFatal("the page opens no dialog for an export");
    QString told;
    QObject context;
    QObject::connect(&m_stage.page(), &DomainsPage::messageWanted, &context,
                     [&told](const QString &text) { told = text; });
    Command command;
    runOnce(
        command, [&] { emit dialog->fileSelected(path); }, [&told] { return !told.isEmpty(); });
    dialog->close();
    const qint64 bytes = QFileInfo(path).size();
    if (bytes < m_names * 20LL)
        qFatal("the export wrote %lld bytes: %s", static_cast<long long>(bytes), qUtf8Printable(told));
    tell(u"export of all as CSV"_s, command, u"%1 MB, one run"_s.arg(double(bytes) / 1e6, 0, 'f', 1));
}

} // namespace

std::vector<Figure> bulkFigures(TableStage &stage, int names, int runs)
{
    Commander commander(stage, names);
    SortHeader &header = stage.table().header();
    const QPoint box = FrozenTable::tickRect({0, 0, header.sectionSize(0), header.height()}).center();
    stage.table().setFocus();
    PaintWatch::settle();
    commander.repeat(
        u"Ctrl+A, all ticked"_s, runs, [&] { QTest::keyClick(&stage.table(), Qt::Key_A, Qt::ControlModifier); },
        [&] { return stage.domains().tickedCount() == names; }, [&] { stage.domains().untickAll(); });
    commander.repeat(
        u"all ticked by the header's box"_s, runs,
        [&] { QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, box); },
        [&] { return stage.domains().tickedCount() == names; }, [&] { stage.domains().untickAll(); });
    stage.table().setCurrentIndex(stage.domains().index(0, 0));
    commander.repeat(
        u"Shift+End, all rows marked"_s, runs, [&] { QTest::keyClick(&stage.table(), Qt::Key_End, Qt::ShiftModifier); },
        [&] { return stage.table().selectedCount() == names; },
        [&] { stage.table().setCurrentIndex(stage.domains().index(0, 0)); });
    commander.exportAll();
    commander.tagAll();
    return commander.figures();
}

} // namespace namestead::bench
