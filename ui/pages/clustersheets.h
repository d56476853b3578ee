// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sheets.h"
#include "workspace/clusters.h"

class QLineEdit;

/// Asks whether a cluster may be changed for a quarter of an hour. Where it is protected its name has to be
/// typed.
class UnlockSheet final : public Sheet
{
    Q_OBJECT

public:
    UnlockSheet(workspace::Clusters *clusters, const workspace::Context &context, QWidget *parent);
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    workspace::Clusters *m_clusters;
    workspace::Context m_context;
    QLineEdit *m_typed = nullptr;
};

/// Asks whether the window is to be closed while namespaces are being deleted: what waits would not be, and of the rest
/// nobody hears before the next start.
class LeaveSheet final : public Sheet
{
    Q_OBJECT

public:
    LeaveSheet(const workspace::ClustersSnapshot &clusters, QWidget *parent);
};

/// Shows the program that kubeconfig wants to run for a credential: path, arguments, environment, hash.
/// It runs only after Allow, and only as it is shown here.
class ExecSheet final : public Sheet
{
    Q_OBJECT

public:
    ExecSheet(workspace::Clusters *clusters, const workspace::Context &context, QWidget *parent);
    void accept() override;

private:
    workspace::Clusters *m_clusters;
    workspace::Context m_context;
};

/// Asks before a cluster loses its protected mark; its name has to be typed.
class UnprotectSheet final : public Sheet
{
    Q_OBJECT

public:
    UnprotectSheet(workspace::Clusters *clusters, const workspace::Context &context, QWidget *parent);
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    workspace::Clusters *m_clusters;
    workspace::Context m_context;
    QLineEdit *m_typed;
};
