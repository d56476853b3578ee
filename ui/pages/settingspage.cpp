// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "base/language.h"
#include "base/settings.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/pages/clustersheets.h"
#include "ui/pages/credentialslist.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/policypane.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::Role;
using theme::Scheme;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kColumn = 480;
constexpr int kPolicyBelow = 360; ///< height of the policy below what is set

QString schemeWord(Scheme scheme)
{
    return scheme == Scheme::Light ? u"light"_s : scheme == Scheme::Dark ? u"dark"_s : u"system"_s;
}

/// What can be set is found by its words.
void offerControl(const QString &title, QWidget *control)
{
    if (auto *segments = qobject_cast<widgets::Segments *>(control)) {
        offerSegments(segments, u"settings"_s, title);
    } else if (auto *box = qobject_cast<QComboBox *>(control)) {
        offerRows(box, u"settings"_s, title);
    } else if (auto *button = qobject_cast<QAbstractButton *>(control)) {
        offer(button, u"settings"_s, {}, button->text().isEmpty() ? title : title + u": "_s + button->text());
    } else if (control->focusPolicy() & Qt::TabFocus) {
        auto *action = new QAction(title, control);
        setPaletteIcon(action, u"settings"_s);
        QObject::connect(action, &QAction::triggered, control, [control] { control->setFocus(Qt::ShortcutFocusReason); });
    }
}

} // namespace

SettingsPage::SettingsPage(const PageServices &services, QWidget *parent) : Page(parent), m_services(services)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QWidget;
    column->setMaximumWidth(theme::scaled(kColumn) + theme::kPageMargin + theme::kCardGap);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(theme::kPageMargin, theme::kCardGap, theme::kCardGap, theme::kPageMargin);
    m_column->setSpacing(0);
    row->addWidget(column, 1, Qt::AlignTop);
    if (!services.clusters)
        row->addStretch(1);
    m_scroll = new QScrollArea;
    auto *scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    if (services.clusters) {
        auto *line = new QFrame;
        line->setFrameShape(QFrame::VLine);
        line->setFixedWidth(1);
        m_line = line;
        m_policy = new PolicyPane(services.clusters);
        outer->addWidget(line);
        outer->addWidget(m_policy, 1);
    }
    addAppearance();
    addScan();
    addFetch();
    addCredentials();
    if (services.clusters)
        addClusters();
    addHelp();
    addStore();
    m_problem = new Label({}, TextSize::Small, Role::Danger);
    m_problem->setWordWrap(true);
    m_column->addWidget(m_problem);
    m_column->addStretch(1);
}

SettingsPage::~SettingsPage()
{
    m_sizeAsked.request_stop();
}

QVBoxLayout *SettingsPage::addSection(const QString &title, const QString &unit)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, m_column->count() > 0 ? 20 : 0, 0, 0);
    auto *name = new Label(title, TextSize::Bold);
    name->setFixedHeight(theme::scaled(31));
    head->addWidget(name, 1);
    if (!unit.isEmpty())
        head->addWidget(new Label(unit, TextSize::Small, Role::SecondaryText));
    m_column->addLayout(head);
    m_column->addWidget(widgets::hairline());
    m_column->addSpacing(8);
    auto *section = new QVBoxLayout;
    section->setSpacing(6);
    m_column->addLayout(section);
    return section;
}

void SettingsPage::addRow(QVBoxLayout *section, const QString &title, const QString &second, QWidget *control)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(title);
    name->setWordWrap(true);
    name->setBuddy(control); // a reader calls a combo box by its value, and says whose it is
    words->addWidget(name);
    if (!second.isEmpty()) {
        auto *below = new Label(second, TextSize::Small, Role::SecondaryText);
        below->setWordWrap(true);
        words->addWidget(below);
    }
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    if (control) {
        control->setAccessibleName(title);
        for (auto *input : control->findChildren<QLineEdit *>())
            input->setAccessibleName(title);
        row->addWidget(control, 0, Qt::AlignVCenter);
        offerControl(title, control);
    }
    section->addLayout(row);
}

void SettingsPage::write(const char *key, const QString &value)
{
    const auto written = m_services.settings->write(key, value);
    showProblem(written ? QString() : written.error().message);
}

void SettingsPage::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void SettingsPage::addAppearance()
{
    QVBoxLayout *section = addSection(tr("Appearance"));
    m_colours = new widgets::Segments(tr("Colours"));
    m_colours->addSegment(int(Scheme::Light), tr("Light"));
    m_colours->addSegment(int(Scheme::Dark), tr("Dark"));
    m_colours->addSegment(int(Scheme::System), tr("System"));
    m_colours->setCurrent(int(theme::currentScheme()));
    connect(m_colours, &widgets::Segments::chosen, this, [this](int id) {
        theme::apply(*qApp, Scheme(id));
        write("appearance/colours", schemeWord(Scheme(id)));
    });
    addRow(section, tr("Colours"), tr("System follows the desktop"), m_colours);

    auto *contrast = new widgets::Segments(tr("Contrast"));
    contrast->addSegment(0, tr("Normal"));
    contrast->addSegment(1, tr("High"));
    contrast->setCurrent(theme::isHighContrast());
    connect(contrast, &widgets::Segments::chosen, this, [this](int id) {
        theme::setHighContrast(id == 1);
        theme::apply(*qApp, theme::currentScheme());
        write("appearance/contrast", id == 1 ? u"high"_s : u"normal"_s);
    });
    addRow(section, tr("Contrast"), tr("High: black or white grounds, strong lines"), contrast);

    auto *size = new QComboBox;
    for (const int percent : {100, 125, 150, 200})
        size->addItem(tr("%1 %", "size of text").arg(percent), QString::number(percent));
    size->setCurrentIndex(size->findData(m_services.settings->text("appearance/text")));
    size->setMinimumWidth(184);
    connect(size, &QComboBox::activated, this, [this, size] { write("appearance/text", size->currentData().toString()); });
    addRow(section, tr("Size of text"), tr("Of the desktop's. Takes effect at the next start"), size);

    auto *language = new QComboBox;
    language->addItem(tr("As the desktop"), u"system"_s);
    for (const Language &spoken : languages())
        language->addItem(spoken.name, spoken.code);
    language->setCurrentIndex(language->findData(m_services.settings->text("appearance/language")));
    language->setMinimumWidth(184);
    connect(language, &QComboBox::activated, this, [this, language] { write("appearance/language", language->currentData().toString()); });
    addRow(section, tr("Language"), tr("Takes effect at the next start"), language);
    auto *notify = new QCheckBox;
    notify->setChecked(m_services.settings->flag("appearance/notifications"));
    connect(notify, &QCheckBox::toggled, this, [this](bool on) { write("appearance/notifications", on ? u"true"_s : u"false"_s); });
    addRow(section, tr("Notifications"), tr("Of finished and failed jobs while another window is in front. Takes effect at the next start"),
           notify);
}

void SettingsPage::addCredentials()
{
    m_credentials = new CredentialsList(m_services.workspace);
    addSection(tr("Credentials in the keyring"))->addWidget(m_credentials);
}

void SettingsPage::addClusters()
{
    QVBoxLayout *section = addSection(tr("Clusters"));
    m_kubeconfig = new Label({}, TextSize::Small, Role::SecondaryText);
    m_kubeconfig->setWordWrap(true);
    section->addWidget(m_kubeconfig);
    m_contexts = new QWidget;
    m_contexts->setLayout(new QVBoxLayout);
    m_contexts->layout()->setContentsMargins(0, 0, 0, 0);
    m_contexts->layout()->setSpacing(0);
    section->addWidget(m_contexts);
}

void SettingsPage::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    m_clusters = clusters;
    if (!m_policy)
        return;
    m_policy->setClusters(clusters);
    showContexts();
}

/// Every context with its server; a protected one loses its mark only to who types its name.
void SettingsPage::showContexts()
{
    QStringList says;
    for (const workspace::Context &context : m_clusters->contexts)
        says.append(QStringList{displayText(context.name), displayText(context.server), context.isProtected ? u"1"_s : u"0"_s,
                                ClusterText::state(context).word}
                        .join(u'\n'));
    QStringList files;
    for (const std::string &file : m_clusters->files)
        files.append(displayText(file));
    m_kubeconfig->setRole(m_clusters->error ? Role::Danger : Role::SecondaryText);
    m_kubeconfig->setText(m_clusters->error     ? displayText(m_clusters->error->message)
                              : files.isEmpty() ? tr("There is no kubeconfig.")
                                                : tr("From %1. It is only read.").arg(files.join(u", "_s)));
    if (says == m_contextsShown)
        return;
    m_contextsShown = says;
    QLayout *rows = m_contexts->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const workspace::Context &context : m_clusters->contexts) {
        auto *line = new QWidget;
        line->setFixedHeight(theme::scaled(40));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto *name = new Label(displayText(context.name));
        auto *server = new Label(displayText(context.server), TextSize::Small, Role::SecondaryText);
        server->setElided(Qt::ElideRight);
        auto *change = widgets::button(context.isProtected ? tr("Unprotect…") : tr("Protect"), {}, theme::ButtonKind::Quiet);
        change->setAccessibleName(context.isProtected ? tr("Take the protection from %1").arg(displayText(context.name))
                                                      : tr("Protect %1").arg(displayText(context.name)));
        offer(change, u"shield"_s, {}, change->accessibleName());
        connect(change, &QPushButton::clicked, this, [this, context] {
            if (context.isProtected)
                (new UnprotectSheet(m_services.clusters, context, window()))->open();
            else
                m_services.clusters->protect(context.name);
        });
        row->addWidget(new widgets::IconView(context.isProtected ? theme::icon(u"shield"_s, Role::Danger) : theme::icon(u"lock"_s)));
        row->addWidget(name);
        row->addWidget(server, 1);
        row->addWidget(
            new Label(context.isProtected ? tr("PROTECTED") : ClusterText::state(context).word, TextSize::Small, Role::SecondaryText));
        row->addWidget(change);
        rows->addWidget(line);
        rows->addWidget(widgets::hairline());
    }
}

void SettingsPage::addHelp()
{
    QVBoxLayout *section = addSection(tr("Help"), tr("Kubestats %1").arg(QLatin1String(KUBESTATS_VERSION)));
    const auto add = [this, section](const QString &name, const QString &second, const QString &action, const QString &chapter) {
        auto *button = widgets::button(action);
        connect(button, &QPushButton::clicked, this, [this, chapter] { emit pageAsked({.page = u"help"_s, .part = chapter}); });
        addRow(section, name, second, button);
    };
    add(tr("User's guide"), tr("Also by F1"), tr("Read"), u"repositories"_s);
    add(tr("Version and licences"), tr("What the program is made with"), tr("Show"), u"about"_s);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::setSnapshot(const workspace::SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_credentials->setSnapshot(snapshot);
    m_place->setText(displayText(snapshot->storePath));
    if (isVisible())
        askSize();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_snapshot)
        askSize();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePolicy();
}

/// Large text takes its room from the policy, which stands below where both have none beside each other:
/// what is set is not scrolled sideways.
void SettingsPage::placePolicy()
{
    const int wanted = m_column->parentWidget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool isBelow = m_policy && wanted > width() * 6 / 10;
    m_scroll->setMinimumWidth(isBelow ? 0 : wanted);
    if (!m_policy)
        return;
    m_scroll->setMaximumWidth(isBelow ? QWIDGETSIZE_MAX : theme::scaled(kColumn) + 2 * theme::kPageMargin);
    if (isBelow == (m_policy->parentWidget() == m_scroll->widget()))
        return;
    auto *inside = static_cast<QBoxLayout *>(m_scroll->widget()->layout());
    inside->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (isBelow)
        inside->addWidget(m_policy);
    else
        static_cast<QBoxLayout *>(layout())->addWidget(m_policy, 1);
    m_policy->setMinimumHeight(isBelow ? theme::scaled(kPolicyBelow) : 0);
    m_policy->show();
    m_line->setVisible(!isBelow);
}
