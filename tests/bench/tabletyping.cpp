#include "tests/bench/tabletyping.h"

#include <QInputMethodEvent>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace namestead::bench {

namespace {

constexpr int repaints = 50;
constexpr int slowestTold = 5;

/// Single letters, parts of names, Chinese, names as xn--, words of states, dates, suffixes, owners, notes, and what is nowhere.
const QStringList &typedWords()
{
    static const QStringList words{u"a"_s,         u"s"_s,        u"8"_s,         u"茶"_s,        u"c"_s,
                                   u"shop"_s,      u"silver"_s,   u"harbor4"_s,   u"garden12"_s,  u"brand-"_s,
                                   u"studio"_s,    u"market99"_s, u"light-tea"_s, u"jade"_s,      u"8812"_s,
                                   u"4711"_s,      u"例子"_s,     u"商店12"_s,    u"北京"_s,      u"合同"_s,
                                   u"xn--fsq"_s,   u"xn--bch"_s,  u"redempt"_s,   u"verified"_s,  u"2027-03"_s,
                                   u"2028-12-2"_s, u".com.cn"_s,  u"gmbh"_s,      u"ticket 55"_s, u"zzzqqq"_s};
    return words;
}

struct Letter
{
    QString typed; ///< what stood in the field then
    double ms = 0;
};

struct Typing
{
    std::vector<Letter> letters;
    std::vector<double> taken;   ///< back, each by Backspace
    std::vector<double> cleared; ///< whole words by Escape
};

/// A letter as the keyboard, a Chinese character as the input method gives it.
void type(QLineEdit &field, QChar letter)
{
    if (letter.unicode() < 0x80) {
        QTest::keyClick(&field, char(letter.unicode()));
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(letter);
    QCoreApplication::sendEvent(&field, &event);
}

class Typist
{
public:
    explicit Typist(TableStage &stage) : m_stage(stage) {}

    void typeAll(Typing &typing)
    {
        m_stage.search().setFocus();
        PaintWatch::settle();
        bool takesBack = false;
        for (const QString &word : typedWords()) {
            for (const QChar letter : word) {
                const double ms = painted([&] { type(m_stage.search(), letter); });
                typing.letters.push_back({m_stage.search().text(), ms});
            }
            if (m_stage.search().text() != word)
                qFatal("the search field took %s for %s", qUtf8Printable(m_stage.search().text()),
                       qUtf8Printable(word));
            takesBack = !takesBack;
            while (takesBack && !m_stage.search().text().isEmpty())
                typing.taken.push_back(painted([&] { QTest::keyClick(&m_stage.search(), Qt::Key_Backspace); }));
            if (!takesBack)
                typing.cleared.push_back(painted([&] { QTest::keyClick(&m_stage.search(), Qt::Key_Escape); }));
        }
    }

private:
    double painted(const std::function<void()> &act)
    {
        const double ms = m_stage.watch().msUntilPainted(
            act, [this] { return m_stage.domains().filter().text == m_stage.search().text(); });
        const int rows = m_stage.domains().rowCount();
        PaintWatch::settle();
        if (m_stage.domains().rowCount() != rows)
            qFatal("the list still changed after it was painted: the time until then means nothing");
        return ms;
    }

    TableStage &m_stage;
};

QString slowestOf(std::vector<Letter> letters)
{
    std::sort(letters.begin(), letters.end(), [](const Letter &a, const Letter &b) { return a.ms > b.ms; });
    QStringList told;
    for (const Letter &letter : letters) {
        // One of each: the runs are alike.
        const QString text = u"“%1”"_s.arg(letter.typed);
        if (told.size() < slowestTold && told.filter(text).isEmpty())
            told.append(u"%1 %2 ms"_s.arg(text, QString::number(letter.ms, 'f', 1)));
    }
    return u"slowest: "_s + told.join(u", "_s);
}

} // namespace

std::vector<Figure> typingFigures(TableStage &stage, int names, int runs)
{
    std::vector<double> bare;
    std::vector<double> middles;
    std::vector<double> tails;
    std::vector<double> ratios;
    Typing all;
    for (int run = 0; run < runs; ++run) {
        const std::vector<double> repainted = stage.watch().bareRepaints(repaints);
        bare.insert(bare.end(), repainted.begin(), repainted.end());
        Typing typing;
        Typist(stage).typeAll(typing);
        std::vector<double> letters;
        for (const Letter &letter : typing.letters)
            letters.push_back(letter.ms);
        middles.push_back(percentile(letters, 0.5));
        tails.push_back(percentile(letters, 0.99));
        ratios.push_back(tails.back() / percentile(repainted, 0.5));
        all.letters.insert(all.letters.end(), typing.letters.begin(), typing.letters.end());
        all.taken.insert(all.taken.end(), typing.taken.begin(), typing.taken.end());
        all.cleared.insert(all.cleared.end(), typing.cleared.begin(), typing.cleared.end());
    }
    const QString what = u"table, %1: "_s.arg(namesText(names));
    const auto figure = [&](const QString &name, const QString &unit, const std::vector<double> &values) {
        return ofRuns(what + name, unit, values, false);
    };
    Figure tail = figure(u"letter typed to list painted, 99 %"_s, u"ms"_s, tails);
    tail.note = slowestOf(all.letters);
    Figure ratio = figure(u"letter typed, 99 %, over a bare repaint"_s, u"×"_s, ratios);
    ratio.budget = budgetFor(names, 1.5, 4);
    ratio.note = u"%1 letters of %2 words"_s.arg(all.letters.size() / size_t(runs)).arg(typedWords().size());
    return {figure(u"bare repaint"_s, u"ms"_s, bare),
            figure(u"letter typed to list painted, median"_s, u"ms"_s, middles),
            tail,
            ratio,
            figure(u"letter taken back to list painted, 99 %"_s, u"ms"_s, {percentile(all.taken, 0.99)}),
            figure(u"search cleared to list painted"_s, u"ms"_s, all.cleared)};
}

} // namespace namestead::bench
