// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/namespacenames.h"

#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "workspace/clustermemory.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 6;

} // namespace

NamespaceNamesSheet::NamespaceNamesSheet(workspace::Clusters *clusters, const workspace::Context &context, QWidget *parent)
    : Sheet(tr("Name namespaces of %1").arg(ClusterText::name(context)), parent), m_clusters(clusters), m_context(context.name),
      m_names(new QPlainTextEdit)
{
    auto *why = new widgets::Label(tr("Each is asked for by itself every few seconds, with an answer of its own. The names are kept for "
                                      "this context; without any it is listed again."));
    why->setWordWrap(true);
    body()->addWidget(why);
    QStringList names;
    for (const std::string &name : context.named)
        names.append(QString::fromStdString(name));
    m_names->setObjectName("namespaceNames"_L1);
    m_names->setPlainText(names.join(u'\n'));
    m_names->setTabChangesFocus(true);
    m_names->setFont(theme::codeFont());
    m_names->setFixedHeight(kLines * m_names->fontMetrics().lineSpacing() + theme::kCardGap);
    addField(tr("Namespaces, one a line or between commas"), m_names);
    addFoot(tr("Ask for them"));
    m_names->setFocus();
}

void NamespaceNamesSheet::accept()
{
    const auto names = workspace::namesIn(m_names->toPlainText());
    if (!names) {
        setProblem(displayText(names.error().message));
        return;
    }
    m_clusters->nameNamespaces(m_context, *names);
    Sheet::accept();
}
