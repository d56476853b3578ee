// SPDX-License-Identifier: GPL-3.0-or-later
// What Settings says of scans, and of the fetches before them.
#include "base/settings.h"
#include "ui/models/displaytext.h"
#include "ui/pages/paletteitems.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/style.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 7 * 24 * 60; // minutes
constexpr int kLeastMemory = 64, kMostMemory = 1024 * 1024;

} // namespace

void SettingsPage::addScan()
{
    QVBoxLayout *section = addSection(tr("Scan"));
    auto *schedule = new QComboBox;
    schedule->addItem(tr("Adaptive"), u"adaptive"_s);
    schedule->addItem(tr("Hourly"), u"hourly"_s);
    schedule->addItem(tr("Daily"), u"daily"_s);
    schedule->addItem(tr("Only when asked"), u"off"_s);
    schedule->setCurrentIndex(schedule->findData(m_services.settings->text("scan/schedule")));
    schedule->setMinimumWidth(184);
    connect(schedule, &QComboBox::activated, this, [this, schedule] { write("scan/schedule", schedule->currentData().toString()); });
    addRow(section, tr("Schedule of new repositories"), tr("Adaptive: every 15 minutes to daily, by activity"), schedule);

    auto *atStart = new QCheckBox;
    atStart->setChecked(m_services.settings->flag("scan/at-start"));
    connect(atStart, &QCheckBox::toggled, this, [this](bool on) { write("scan/at-start", on ? u"true"_s : u"false"_s); });
    addRow(section, tr("Rescan at start"), {}, atStart);

    auto *cores = new QComboBox;
    const int all = std::max(1, QThread::idealThreadCount());
    cores->addItem(tr("All %1").arg(all), 0);
    for (int count = 1; count < all; ++count)
        cores->addItem(tr("%1 of %2").arg(count).arg(all), count);
    cores->setCurrentIndex(std::max(0, cores->findData(m_services.settings->number("scan/threads"))));
    cores->setMinimumWidth(184);
    connect(cores, &QComboBox::activated, this, [this, cores] { write("scan/threads", cores->currentData().toString()); });
    addRow(section, tr("Cores for a scan"), tr("Takes effect at the next start"), cores);

    auto *bots = new QLineEdit(m_services.settings->list("scan/bots").join(u", "_s));
    bots->setPlaceholderText(tr("release-robot, ci"));
    bots->setMinimumWidth(184);
    connect(bots, &QLineEdit::editingFinished, this, [this, bots] {
        QStringList list;
        std::vector<std::string> patterns;
        for (const QString &part : bots->text().split(u',', Qt::SkipEmptyParts))
            if (const QString name = part.trimmed(); !name.isEmpty()) {
                list.append(name);
                patterns.push_back(name.toStdString());
            }
        if (list == m_services.settings->list("scan/bots"))
            return;
        write("scan/bots", list.join(u','));
        m_services.workspace->setBotPatterns(patterns);
    });
    addRow(section, tr("More names of bots"), tr("Renovate, Dependabot and their like are known. No rescan is needed"), bots);
}

/// The limits that errors of a fetch name.
void SettingsPage::addFetch()
{
    QVBoxLayout *section = addSection(tr("Fetch"));
    const auto addNumber = [this, section](const char *key, int least, int most, const QString &unit, const QString &title,
                                           const QString &second) {
        auto *box = new QSpinBox;
        box->setRange(least, most);
        box->setSuffix(unit);
        box->setGroupSeparatorShown(true);
        box->setValue(m_services.settings->number(key));
        box->setMinimumWidth(184);
        connect(box, &QSpinBox::editingFinished, this, [this, box, key] {
            if (box->value() != m_services.settings->number(key))
                write(key, QString::number(box->value()));
        });
        addRow(section, title, second, box);
    };
    addNumber("fetch/time-limit", 1, kLongest, u' ' + tr("min", "minutes, after a number"), tr("Longest clone or fetch"),
              tr("What takes longer is ended. Takes effect at the next start"));
    addNumber("fetch/memory-limit", kLeastMemory, kMostMemory, u' ' + tr("MB", "megabytes, after a number"),
              tr("Memory of a clone or fetch"), tr("What needs more is ended. Takes effect at the next start"));
    addCaFile(section);
}

void SettingsPage::addCaFile(QVBoxLayout *section)
{
    auto *file = new QLineEdit(m_services.settings->text("fetch/ca-file"));
    file->setObjectName("caFile"_L1);
    file->setPlaceholderText(tr("the system's only"));
    file->setMinimumWidth(160);
    auto *choose = widgets::iconButton(u"folder"_s, tr("Choose a file of certificates…"));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(file, 1);
    row->addWidget(choose);
    offer(choose, u"settings"_s, {});
    const auto keep = [this, file] {
        const QString name = file->text().trimmed();
        const bool isReadable = name.isEmpty() || (QFileInfo(name).isFile() && QFileInfo(name).isReadable());
        theme::setInvalid(file, !isReadable);
        if (!isReadable)
            showProblem(tr("%1 cannot be read. Choose a file with certificates in PEM, or leave it empty.").arg(displayText(name)));
        else if (name != m_services.settings->text("fetch/ca-file"))
            write("fetch/ca-file", name);
        else
            showProblem({});
    };
    connect(file, &QLineEdit::editingFinished, this, keep);
    connect(choose, &QPushButton::clicked, this, [this, file, keep] {
        const QString chosen =
            QFileDialog::getOpenFileName(this, tr("Certificates"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (chosen.isEmpty())
            return;
        file->setText(chosen);
        keep();
    });
    addRow(section, tr("More certificates to trust"), tr("Of servers of your own. Takes effect at the next start"), both);
}
