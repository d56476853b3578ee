// SPDX-License-Identifier: GPL-3.0-or-later
// What Settings says of the store: where it lies, and which repository takes its room.
#include "ui/models/displaytext.h"
#include "ui/pages/repositorysheets.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

void SettingsPage::addStore()
{
    QVBoxLayout *section = addSection(tr("Store"));
    m_place = new Label({}, TextSize::Code, Role::SecondaryText);
    m_place->setElided(Qt::ElideLeft);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setMinimumWidth(184);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addRow(section, tr("Place"), {}, m_place);
    auto *compact = widgets::button(tr("Compact"));
    connect(compact, &QPushButton::clicked, this, [this] {
        m_services.workspace->compactStore();
        m_sizeKnown = false;
        askSize();
    });
    m_all = new Label({}, TextSize::Small, Role::SecondaryText);
    addRow(section, tr("Room it takes"), tr("Compact gives back what removed repositories left"), compact);
    section->addWidget(m_all);
    m_sizes = new QWidget;
    m_sizes->setLayout(new QVBoxLayout);
    m_sizes->layout()->setContentsMargins(0, 0, 0, 0);
    m_sizes->layout()->setSpacing(0);
    section->addWidget(m_sizes);
}

void SettingsPage::askSize()
{
    if (m_sizeKnown && m_sizeVersion == m_snapshot->dataVersion)
        return;
    m_sizeKnown = true;
    m_sizeVersion = m_snapshot->dataVersion;
    m_sizeAsked.request_stop();
    m_sizeAsked = m_services.workspace->requestStoreSize(this, [this](const auto &size) {
        if (size) {
            showSize(size->first, size->second);
        } else {
            m_all->setRole(Role::Danger);
            m_all->setText(size.error().message);
        }
    });
}

void SettingsPage::showSize(std::int64_t all, const std::vector<std::pair<RepositoryId, std::int64_t>> &sizes)
{
    m_all->setRole(Role::SecondaryText);
    m_all->setText(tr("The store takes %1.").arg(theme::byteSize(all)));
    QLayout *rows = m_sizes->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[id, bytes] : sizes) {
        const auto &known = m_snapshot->repositories;
        const auto found = std::find_if(known.begin(), known.end(), [id = id](const Repository &one) { return one.id == id; });
        if (found == known.end())
            continue; // it is being removed
        const QString name = displayText(found->config.name);
        auto *line = new QWidget;
        line->setFixedHeight(theme::scaled(36));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *label = new Label(name);
        label->setElided(Qt::ElideRight);
        row->addWidget(label, 1);
        row->addWidget(new Label(theme::byteSize(bytes), TextSize::Small, Role::SecondaryText));
        auto *removes = widgets::button(tr("Remove…"), {}, theme::ButtonKind::Quiet);
        removes->setAccessibleName(tr("Remove %1…").arg(name));
        connect(removes, &QPushButton::clicked, this, [this, at = *found] { openRemoveSheet(*this, m_services.workspace, at); });
        row->addWidget(removes);
        rows->addWidget(line);
    }
}
