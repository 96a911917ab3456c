#include "ui/settings/settingsdialog.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace namestead {

namespace {

constexpr std::array syncChoices{0, 15, 30, 60, 240, 1440};
constexpr int choiceWidth = 240;
constexpr int numberWidth = 96;

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_language(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_rows(new QComboBox(this)), m_sync(new QComboBox(this)), m_details(new QCheckBox(this)),
      m_chunk(new QSpinBox(this)), m_proxy(new QComboBox(this)), m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)), m_fontHint(new Label(Label::Voice::Fault, this)),
      m_detailsHelp(new Label(Label::Voice::Caption, this)), m_chunkHelp(new Label(Label::Voice::Caption, this)),
      m_notificationHelp(new Label(Label::Voice::Caption, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"settingsDialog"_s);
    const std::array<std::pair<QWidget *, QString>, 9> names{{{m_language, u"language"_s},
                                                              {m_theme, u"theme"_s},
                                                              {m_rows, u"rows"_s},
                                                              {m_sync, u"sync"_s},
                                                              {m_details, u"details"_s},
                                                              {m_chunk, u"chunkSize"_s},
                                                              {m_proxy, u"proxy"_s},
                                                              {m_host, u"proxyHost"_s},
                                                              {m_port, u"proxyPort"_s}}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    m_fontHint->setObjectName(u"fontHint"_s);
    m_fontHint->hide();
    makeForm();
    retranslateUi();
    connectFields();
    setMinimumWidth(480);
}

QLabel *SettingsDialog::addRow(QFormLayout &form, QWidget *field)
{
    auto *name = new QLabel(this);
    name->setBuddy(field);
    name->setMinimumWidth(150); // one left edge for the fields of all sections
    form.addRow(name, field);
    return name;
}

void SettingsDialog::makeForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    const auto section = [&](Label *&title) {
        title = new Label(Label::Voice::SectionTitle, this);
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(title);
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(8);
        form->setVerticalSpacing(8);
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        layout->addLayout(form);
        return form;
    };
    for (QComboBox *choice : {m_language, m_theme, m_rows, m_sync, m_proxy})
        choice->setMinimumWidth(choiceWidth);
    for (QSpinBox *number : {m_chunk, m_port})
        number->setMinimumWidth(numberWidth);
    m_host->setMinimumWidth(choiceWidth);
    m_chunk->setRange(1, Preferences::longestOrderChunk);
    m_port->setRange(0, 65535);
    m_port->setGroupSeparatorShown(false);

    QFormLayout *window = section(m_windowTitle);
    m_languageName = addRow(*window, m_language);
    m_themeName = addRow(*window, m_theme);
    m_rowsName = addRow(*window, m_rows);
    layout->addWidget(m_fontHint);
    QFormLayout *list = section(m_listTitle);
    m_syncName = addRow(*list, m_sync);
    list->addRow(nullptr, m_details);
    layout->addWidget(m_detailsHelp);
    QFormLayout *orders = section(m_ordersTitle);
    m_chunkName = addRow(*orders, m_chunk);
    layout->addWidget(m_chunkHelp);
    layout->addWidget(m_notificationHelp);
    QFormLayout *network = section(m_networkTitle);
    m_proxyName = addRow(*network, m_proxy);
    m_hostName = addRow(*network, m_host);
    m_portName = addRow(*network, m_port);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
}

void SettingsDialog::connectFields()
{
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(Theme(m_theme->currentData().toInt())); });
    connect(m_rows, &QComboBox::activated, this, [this] {
        m_preferences.setRowDensity(RowDensity(m_rows->currentData().toInt()));
        emit rowsChanged();
    });
    connect(m_sync, &QComboBox::activated, this, [this] {
        m_preferences.setSyncMinutes(m_sync->currentData().toInt());
        emit syncChanged();
    });
    connect(m_details, &QCheckBox::clicked, this, [this](bool reads) {
        m_preferences.setReadsDetailsInBackground(reads);
        emit detailsChanged();
    });
    connect(m_chunk, &QSpinBox::valueChanged, this, [this](int names) {
        if (!m_isFilling)
            m_preferences.setOrderChunkSize(names);
    });
    connect(m_proxy, &QComboBox::activated, this, &SettingsDialog::storeProxy);
    connect(m_host, &QLineEdit::editingFinished, this, &SettingsDialog::storeProxy);
    connect(m_port, &QSpinBox::editingFinished, this, &SettingsDialog::storeProxy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::setNotificationsOffered(bool offered)
{
    m_notificationsOffered = offered;
    retranslateUi();
}

void SettingsDialog::setChineseFontMissing(bool missing)
{
    m_fontHint->setVisible(missing);
}

void SettingsDialog::refresh()
{
    fillChoices();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslateUi()
{
    setWindowTitle(tr("Settings"));
    m_windowTitle->setText(tr("Window"));
    m_listTitle->setText(tr("Portfolio"));
    m_ordersTitle->setText(tr("Orders"));
    m_networkTitle->setText(tr("Network"));
    m_languageName->setText(tr("&Language"));
    m_themeName->setText(tr("&Theme"));
    m_rowsName->setText(tr("&Rows of tables"));
    m_syncName->setText(tr("&Sync the list"));
    m_details->setText(tr("Read &details in the background"));
    m_detailsHelp->setText(
        tr("DNS servers, locks and contacts need one request for each name. Off: only those of the rows "
           "on the screen are read."));
    m_chunkName->setText(tr("Names in &one request"));
    m_chunkHelp->setText(
        tr("Renewals are sent in chunks of this size after a small first one. It can be changed for each "
           "run."));
    m_notificationHelp->setText(
        m_notificationsOffered
            ? tr("When a run ends while no window of Namestead is active, the desktop shows a notification.")
            : tr("This desktop has no notification service; a run that ends is marked in the list of windows only."));
    m_proxyName->setText(tr("&Proxy"));
    m_hostName->setText(tr("&Address"));
    m_portName->setText(tr("P&ort"));
    m_host->setPlaceholderText(tr("Name or number, without http://"));
    // In English whatever the language: whoever needs it cannot read Chinese here yet.
    m_fontHint->setText(
        u"This system has no font for Chinese. Install one, for example the package fonts-noto-cjk, and "
        "start the program again."_s);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    fillChoices();
}

void SettingsDialog::fillChoices()
{
    m_isFilling = true;
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &choices, const QVariant &current) {
        box.clear();
        for (const auto &[text, value] : choices)
            box.addItem(text, value);
        box.setCurrentIndex(std::max(0, box.findData(current)));
    };
    // Each language in its own words, so that it is found by whoever looks for it.
    fill(*m_language, {{tr("As the system"), u""_s}, {u"简体中文"_s, u"zh"_s}, {u"English"_s, u"en"_s}},
         m_preferences.language());
    fill(*m_theme,
         {{tr("As the system"), int(Theme::System)}, {tr("Light"), int(Theme::Light)}, {tr("Dark"), int(Theme::Dark)}},
         int(m_preferences.theme()));
    fill(*m_rows,
         {{tr("Compact"), int(RowDensity::Compact)},
          {tr("Normal"), int(RowDensity::Normal)},
          {tr("Comfortable"), int(RowDensity::Comfortable)}},
         int(m_preferences.rowDensity()));
    QList<std::pair<QString, QVariant>> intervals;
    for (const int minutes : syncChoices) {
        const QString text = minutes == 0 ? tr("Only when asked")
            : minutes < 60                ? tr("Every %n minute(s)", nullptr, minutes)
                                          : tr("Every %n hour(s)", nullptr, minutes / 60);
        intervals.append({text, minutes});
    }
    const int now = m_preferences.syncMinutes();
    if (std::find(syncChoices.begin(), syncChoices.end(), now) == syncChoices.end())
        intervals.append({tr("Every %n minute(s)", nullptr, now), now}); // set by hand in the file
    fill(*m_sync, intervals, now);
    fill(*m_proxy,
         {{tr("As the system"), int(ProxyChoice::Mode::System)},
          {tr("None"), int(ProxyChoice::Mode::None)},
          {tr("HTTP"), int(ProxyChoice::Mode::Http)},
          {tr("SOCKS 5"), int(ProxyChoice::Mode::Socks5)}},
         int(m_preferences.proxy().mode));
    m_details->setChecked(m_preferences.readsDetailsInBackground());
    m_chunk->setValue(m_preferences.orderChunkSize());
    refreshProxy();
    m_isFilling = false;
}

void SettingsDialog::storeProxy()
{
    const ProxyChoice proxy{.mode = ProxyChoice::Mode(m_proxy->currentData().toInt()),
                            .host = m_host->text().trimmed(),
                            .port = m_port->value()};
    if (proxy == m_preferences.proxy())
        return;
    m_preferences.setProxy(proxy);
    refreshProxy();
    emit proxyChanged();
}

void SettingsDialog::refreshProxy()
{
    const ProxyChoice proxy = m_preferences.proxy();
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port);
    const bool isOwn = proxy.mode == ProxyChoice::Mode::Http || proxy.mode == ProxyChoice::Mode::Socks5;
    const QString reason = isOwn ? QString() : tr("Choose HTTP or SOCKS 5 first.");
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port)}) {
        field->setEnabled(isOwn);
        field->setToolTip(reason);
    }
}

} // namespace namestead
