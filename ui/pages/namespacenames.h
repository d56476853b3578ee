// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sheets.h"
#include "workspace/clusters.h"

class QPlainTextEdit;

/// Asks for the names of namespaces where listing them is not allowed; they are kept for the context.
class NamespaceNamesSheet final : public Sheet
{
    Q_OBJECT

public:
    NamespaceNamesSheet(workspace::Clusters *clusters, const workspace::Context &context, QWidget *parent);
    void accept() override;

private:
    workspace::Clusters *m_clusters;
    std::string m_context;
    QPlainTextEdit *m_names;
};
