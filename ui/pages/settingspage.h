// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <stop_token>

class CredentialsList;
class PolicyPane;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace widgets {
class Label;
class Segments;
} // namespace widgets

/// The settings that have a control, where the store lies and what takes its room.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const PageServices &services, QWidget *parent);
    ~SettingsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] HeaderParts headerParts() const override { return LinePart; }
    void setSnapshot(const workspace::SnapshotPtr &snapshot) override;
    void setClusters(const workspace::ClustersSnapshotPtr &clusters) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addSection(const QString &title, const QString &unit = {});
    void addRow(QVBoxLayout *section, const QString &title, const QString &second, QWidget *control);
    void addAppearance();
    void addScan();
    void addFetch();
    void addCaFile(QVBoxLayout *section);
    void addCredentials();
    void addHelp();
    void addStore();
    void addClusters();
    void showContexts();
    void write(const char *key, const QString &value);
    void placePolicy();
    void showProblem(const QString &sentence);
    void askSize();
    void showSize(std::int64_t all, const std::vector<std::pair<RepositoryId, std::int64_t>> &sizes);

    PageServices m_services;
    workspace::SnapshotPtr m_snapshot;
    std::uint64_t m_sizeVersion = 0;
    bool m_sizeKnown = false;
    std::stop_source m_sizeAsked;
    QVBoxLayout *m_column = nullptr;
    widgets::Segments *m_colours = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_line = nullptr; ///< between it and the policy beside it
    CredentialsList *m_credentials = nullptr;
    widgets::Label *m_place = nullptr;
    widgets::Label *m_all = nullptr;
    widgets::Label *m_problem = nullptr;
    QWidget *m_sizes = nullptr;
    workspace::ClustersSnapshotPtr m_clusters;
    QStringList m_contextsShown; ///< what the rows below say, so that they are made anew only when that turned
    QWidget *m_contexts = nullptr;
    widgets::Label *m_kubeconfig = nullptr;
    PolicyPane *m_policy = nullptr; ///< null where the window shows no clusters
};
