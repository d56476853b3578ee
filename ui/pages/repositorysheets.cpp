// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/repositorysheets.h"

#include "base/plurals.h"
#include "base/settings.h"
#include "git/url.h"
#include "ui/models/displaytext.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/filterinput.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::ButtonKind;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

QString joined(const std::vector<std::string> &paths)
{
    QStringList list;
    for (const std::string &path : paths)
        list.append(QString::fromStdString(path));
    return list.join(u", "_s);
}

std::vector<std::string> split(const QString &text)
{
    std::vector<std::string> paths;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString path = part.trimmed(); !path.isEmpty())
            paths.push_back(path.toStdString());
    return paths;
}

Schedule scheduleOf(const QString &word)
{
    return word == "off"_L1   ? Schedule::Off
        : word == "hourly"_L1 ? Schedule::Hourly
        : word == "daily"_L1  ? Schedule::Daily
                              : Schedule::Adaptive;
}

void addTo(QVBoxLayout *layout, const QString &label, QWidget *control)
{
    if (layout->count() > 0)
        layout->addSpacing(8);
    layout->addWidget(new Label(label, TextSize::Small, Role::SecondaryText));
    layout->addWidget(control);
    control->setAccessibleName(label);
}

} // namespace

bool failedBy(const Repository &repository, ErrorCode code)
{
    return repository.state == RepositoryState::Failed && !repository.config.local && ErrorCode(repository.errorCode) == code;
}

bool isOffline(const Repository &repository)
{
    return failedBy(repository, ErrorCode::Unreachable);
}

bool isDenied(const Repository &repository)
{
    return failedBy(repository, ErrorCode::Unauthorized) || failedBy(repository, ErrorCode::Forbidden);
}

bool wantsToken(const Repository &repository)
{
    return isDenied(repository) || failedBy(repository, ErrorCode::RateLimited);
}

QString failureWord(const Repository &repository)
{
    switch (repository.config.local ? ErrorCode::Internal : ErrorCode(repository.errorCode)) {
    case ErrorCode::Unauthorized: return AddSheet::tr("Not signed in");
    case ErrorCode::Forbidden: return AddSheet::tr("Forbidden");
    case ErrorCode::Unreachable: return AddSheet::tr("Unreachable");
    case ErrorCode::RateLimited: return AddSheet::tr("Asked too often");
    default: return AddSheet::tr("Failed");
    }
}

widgets::ErrorLook failureLook(const Repository &repository)
{
    return widgets::errorLook(repository.config.local ? ErrorCode::Internal : ErrorCode(repository.errorCode));
}

QComboBox *scheduleCombo(Schedule chosen)
{
    auto *combo = new QComboBox;
    combo->addItem(ConfigFields::tr("Adaptive: every 15 minutes to daily, by activity"), int(Schedule::Adaptive));
    combo->addItem(ConfigFields::tr("Hourly"), int(Schedule::Hourly));
    combo->addItem(ConfigFields::tr("Daily"), int(Schedule::Daily));
    combo->addItem(ConfigFields::tr("Only when asked"), int(Schedule::Off));
    combo->setCurrentIndex(combo->findData(int(chosen)));
    return combo;
}

ConfigFields::ConfigFields(const RepositoryConfig &config, QWidget *parent)
    : QWidget(parent), m_branch(new QLineEdit(QString::fromStdString(config.branch))), m_include(new QLineEdit(joined(config.include))),
      m_exclude(new QLineEdit(joined(config.exclude))), m_schedule(scheduleCombo(config.schedule))
{
    m_branch->setPlaceholderText(tr("the default branch"));
    m_include->setPlaceholderText(tr("all"));
    m_exclude->setPlaceholderText(tr("none"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addTo(layout, tr("Branch"), m_branch);
    addTo(layout, tr("Only these paths (prefixes or globs, separated by commas)"), m_include);
    addTo(layout, tr("Without these paths"), m_exclude);
    addTo(layout, tr("Rescan"), m_schedule);
}

void ConfigFields::applyTo(RepositoryConfig &config) const
{
    config.branch = m_branch->text().trimmed().toStdString();
    config.include = split(m_include->text());
    config.exclude = split(m_exclude->text());
    config.schedule = Schedule(m_schedule->currentData().toInt());
}

AddSheet::AddSheet(workspace::Workspace *core, const Settings &settings, QWidget *parent)
    : Sheet(tr("Add a repository"), parent), m_core(core), m_place(new widgets::IconInput(u"link"_s, tr("https://… or git@… or a folder")))
{
    m_wishes.schedule = scheduleOf(settings.text("scan/schedule"));
    m_fields = new ConfigFields(m_wishes);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    auto *folder = widgets::button(tr("Open folder…"), u"folder"_s);
    row->addWidget(folder);
    addField(tr("Address or folder"), place, tr("The whole history is read. Nothing is ever written to it."));
    m_place->setAccessibleName(tr("Address or folder"));
    body()->addSpacing(4);
    auto *options = widgets::button(tr("Options"), u"chevron-right"_s, ButtonKind::Quiet);
    options->setCheckable(true);
    body()->addWidget(options, 0, Qt::AlignLeft);
    body()->addWidget(m_fields);
    m_fields->hide();
    connect(options, &QPushButton::toggled, this, [this, options](bool on) {
        options->setIcon(theme::icon(on ? u"chevron-down"_s : u"chevron-right"_s, Role::Text));
        m_fields->setVisible(on);
        adjustSize();
    });
    connect(folder, &QPushButton::clicked, this, &AddSheet::chooseFolder);
    connect(m_place, &QLineEdit::textChanged, this, [this] {
        theme::setInvalid(m_place, false);
        setProblem({});
    });
    addFoot(tr("Add"));
    m_place->setFocus();
}

void AddSheet::setPlace(const QString &place)
{
    m_place->setText(place);
}

void AddSheet::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a Git working copy or bare repository"));
    if (!folder.isEmpty())
        m_place->setText(folder);
}

void AddSheet::accept()
{
    const auto location = git::parseLocation(m_place->text().trimmed());
    if (!location) {
        theme::setInvalid(m_place, true);
        setProblem(location.error().message);
        m_place->setFocus();
        return;
    }
    m_fields->applyTo(m_wishes);
    m_core->addRepository(m_place->text().trimmed(), m_wishes);
    Sheet::accept();
}

ConfigureSheet::ConfigureSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent)
    : Sheet(tr("Settings of a repository"), parent), m_core(core), m_repository(repository),
      m_name(new QLineEdit(QString::fromStdString(repository.config.name))), m_fields(new ConfigFields(repository.config))
{
    addField(tr("Name"), m_name);
    body()->addSpacing(8);
    body()->addWidget(m_fields);
    body()->addWidget(new Label(tr("Another branch or other paths scan the history anew."), TextSize::Small, Role::SecondaryText));
    addFoot(tr("Save"));
    m_name->setFocus();
}

void ConfigureSheet::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        theme::setInvalid(m_name, true);
        setProblem(tr("A repository needs a name. Write one."));
        return;
    }
    RepositoryConfig config = m_repository.config;
    config.name = name.toStdString();
    const auto &all = m_core->snapshot()->repositories;
    if (config.name != m_repository.config.name
        && std::any_of(all.begin(), all.end(), [&config](const Repository &one) { return one.config.name == config.name; })) {
        theme::setInvalid(m_name, true);
        setProblem(tr("Another repository is called %1 already. Choose another name.").arg(displayText(config.name)));
        return;
    }
    m_fields->applyTo(config);
    m_core->configureRepository(m_repository.id, config);
    if (config != m_repository.config)
        emit configured(config);
    Sheet::accept();
}

void pauseOrResume(Page &page, workspace::Workspace *core, const Repository &repository)
{
    RepositoryConfig config = repository.config;
    config.paused = !config.paused;
    core->configureRepository(repository.id, config);
    const QString name = displayText(config.name);
    emit page.undoOffered(config.paused ? ConfigureSheet::tr("%1 is paused").arg(name)
                                        : ConfigureSheet::tr("%1 is no longer paused").arg(name),
                          [core, id = repository.id, was = repository.config.paused] {
                              // What was changed besides since then stays.
                              for (const Repository &one : core->snapshot()->repositories)
                                  if (one.id == id) {
                                      RepositoryConfig back = one.config;
                                      back.paused = was;
                                      core->configureRepository(id, back);
                                      return;
                                  }
                          });
}

void openConfigureSheet(Page &page, workspace::Workspace *core, const Repository &repository)
{
    auto *sheet = new ConfigureSheet(core, repository, page.window());
    QObject::connect(sheet, &ConfigureSheet::configured, &page, [&page, core, repository](const RepositoryConfig &now) {
        const QString before = displayText(repository.config.name), name = displayText(now.name);
        emit page.undoOffered(before == name ? ConfigureSheet::tr("The settings of %1 are changed").arg(name)
                                             : ConfigureSheet::tr("%1 is now called %2").arg(before, name),
                              [core, repository] { core->configureRepository(repository.id, repository.config); });
    });
    sheet->open();
}

void openRemoveSheet(Page &page, workspace::Workspace *core, const Repository &repository)
{
    auto *sheet = new RemoveSheet(core, repository, page.window());
    QObject::connect(sheet, &RemoveSheet::removed, &page,
                     [&page](const QString &name) { emit page.toastAsked(RemoveSheet::tr("%1 removed").arg(name)); });
    sheet->open();
}

RemoveSheet::RemoveSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent)
    : Sheet(tr("Remove %1?").arg(displayText(repository.config.name)), parent), m_core(core), m_id(repository.id),
      m_name(displayText(repository.config.name))
{
    const QString rows = tr("Its %1 event(s) leave the store.", nullptr, pluralOf(repository.totals.allEvents()))
                             .arg(theme::figure(repository.totals.allEvents()));
    const QString place = repository.config.local
        ? tr("The folder %1 is not touched.").arg(displayText(repository.config.path))
        : tr("The clone in the data folder is deleted; %1 is not touched.").arg(displayText(repository.config.url));
    auto *sentence = new Label(rows + u' ' + place + u' ' + tr("Adding it again brings everything back from Git."));
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    addFoot(tr("Remove"), Deed::Destroys);
}

void RemoveSheet::accept()
{
    m_core->removeRepository(m_id);
    emit removed(m_name);
    Sheet::accept();
}
