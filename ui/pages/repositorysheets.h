// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/repository.h"
#include "ui/pages/sheets.h"
#include "ui/widgets/statepane.h"

class QComboBox;
class QLineEdit;
class Settings;

/// The part of a repository's configuration that both sheets below share: branch, paths, schedule.
class ConfigFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigFields(const RepositoryConfig &config, QWidget *parent = nullptr);

    /// Writes what was chosen over `config`.
    void applyTo(RepositoryConfig &config) const;

private:
    QLineEdit *m_branch;
    QLineEdit *m_include;
    QLineEdit *m_exclude;
    QComboBox *m_schedule;
};

/// Adds a repository: a URL or a folder, with options folded away.
class AddSheet final : public Sheet
{
    Q_OBJECT

public:
    AddSheet(workspace::Workspace *core, const Settings &settings, QWidget *parent);
    void accept() override;
    /// What stands in the field: a dropped address, or what a test types.
    void setPlace(const QString &place);

private:
    void chooseFolder();

    workspace::Workspace *m_core;
    RepositoryConfig m_wishes;
    QLineEdit *m_place;
    ConfigFields *m_fields;
};

/// What a page does with a repository; a toast says it, with Undo where it can be taken back.
void pauseOrResume(Page &page, workspace::Workspace *core, const Repository &repository);
void openConfigureSheet(Page &page, workspace::Workspace *core, const Repository &repository);
void openRemoveSheet(Page &page, workspace::Workspace *core, const Repository &repository);

/// Renames a repository and changes what is scanned and when.
class ConfigureSheet final : public Sheet
{
    Q_OBJECT

public:
    ConfigureSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent);
    void accept() override;

signals:
    /// Something of it is other than before.
    void configured(const RepositoryConfig &now);

private:
    workspace::Workspace *m_core;
    Repository m_repository;
    QLineEdit *m_name;
    ConfigFields *m_fields;
};

/// Asks before a repository is removed, and says what is kept.
class RemoveSheet final : public Sheet
{
    Q_OBJECT

public:
    RemoveSheet(workspace::Workspace *core, const Repository &repository, QWidget *parent);
    void accept() override;

signals:
    void removed(const QString &name);

private:
    workspace::Workspace *m_core;
    RepositoryId m_id;
    QString m_name;
};

/// Whether a repository on the web failed for this reason, and whether that was for want of a connection.
bool failedBy(const Repository &repository, ErrorCode code);
bool isOffline(const Repository &repository);
/// Whether its host refused to show it, and whether a token may help with what failed.
bool isDenied(const Repository &repository);
bool wantsToken(const Repository &repository);
/// A word for why it failed: "Forbidden", or "Failed" where the sentence has to tell.
QString failureWord(const Repository &repository);
/// How that looks.
widgets::ErrorLook failureLook(const Repository &repository);

/// The schedules as a combo box's rows.
QComboBox *scheduleCombo(Schedule chosen);
