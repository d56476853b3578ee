// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clustersheets.h"

#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;
using workspace::Context;

namespace {

constexpr int kTallest = 320;

Label *wrapped(const QString &text, TextSize size = TextSize::Body, Role role = Role::Text)
{
    auto *label = new Label(text, size, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A path or a value has no spaces to break at.
QString breakable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        result += c;
        if (c == u'/' || c == u'=' || c == u',' || c == u'-')
            result += QChar(0x200B);
    }
    return result;
}

QLineEdit *typedName(QPushButton *accept, const QString &name)
{
    auto *typed = new QLineEdit;
    typed->setPlaceholderText(UnlockSheet::tr("cluster name"));
    accept->setEnabled(false);
    QObject::connect(typed, &QLineEdit::textChanged, accept, [accept, name](const QString &text) { accept->setEnabled(text == name); });
    return typed;
}

/// Return in the field is no answer: Cancel is the default, and the deed wants a click or Space.
bool isReturnIn(const QLineEdit *field, const QKeyEvent *event)
{
    return field && field->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
}

} // namespace

UnlockSheet::UnlockSheet(workspace::Clusters *clusters, const Context &context, QWidget *parent)
    : Sheet(tr("Unlock %1?").arg(ClusterText::name(context)), parent), m_clusters(clusters), m_context(context)
{
    body()->addWidget(
        wrapped(tr("For 15 minutes namespaces of this cluster can be previewed and deleted. Nothing is deleted by unlocking it; "
                   "each deletion is approved by itself.")));
    body()->addWidget(wrapped(displayText(context.server), TextSize::Small, Role::SecondaryText));
    if (const QString warning = ClusterText::lookAlike(context); !warning.isEmpty())
        body()->addWidget(wrapped(warning, TextSize::Small, Role::Warning));
    addFoot(tr("Unlock for 15 minutes"), Deed::Asks);
    if (context.isProtected) {
        m_typed = typedName(acceptButton(), QString::fromStdString(context.cluster));
        addField(tr("This cluster is protected. Type its name %1 to unlock it").arg(ClusterText::name(context)), m_typed);
        m_typed->setFocus();
    }
}

void UnlockSheet::keyPressEvent(QKeyEvent *event)
{
    if (!isReturnIn(m_typed, event))
        Sheet::keyPressEvent(event);
}

void UnlockSheet::accept()
{
    m_clusters->unlock(m_context.name, m_typed ? m_typed->text().toStdString() : std::string(), m_context.server);
    Sheet::accept();
}

LeaveSheet::LeaveSheet(const workspace::ClustersSnapshot &clusters, QWidget *parent) : Sheet(tr("Stop and close?"), parent)
{
    using Step = purge::PurgeStep;
    int left = 0, going = 0, checked = 0;
    for (const workspace::PurgeRun &run : clusters.runs)
        for (const workspace::PurgeItem &item : run.items) {
            left += run.running && item.now.step == Step::Waiting ? 1 : 0;
            checked += run.running && (item.now.step == Step::Checking || item.now.step == Step::BackingUp) ? 1 : 0;
            going += run.running && (item.now.step == Step::Deleting || item.now.step == Step::Terminating) ? 1 : 0;
        }
    QStringList sentences;
    if (going > 0)
        sentences << tr(
            "%n namespace(s) (is/are) being deleted: the cluster goes on with it, and the ledger says what came of it after the next "
            "start.",
            nullptr, going);
    if (checked > 0)
        sentences << tr("%n namespace(s) (is/are) still being checked and saved. (It/They) will still be deleted if nothing has changed: "
                        "the window closes after that.",
                        nullptr, checked);
    if (left > 0)
        sentences << tr("%n namespace(s) (waits/wait) for (its/their) turn and would not be deleted.", nullptr, left);
    if (clusters.restores > 0)
        sentences << tr("%n restore(s) would end before everything is made again; what was made stays.", nullptr, clusters.restores);
    body()->addWidget(wrapped(sentences.join(u' ')));
    addFoot(tr("Stop and close"), Deed::Asks);
}

ExecSheet::ExecSheet(workspace::Clusters *clusters, const Context &context, QWidget *parent)
    : Sheet(tr("Run a program for %1?").arg(displayText(context.name)), parent), m_clusters(clusters), m_context(context)
{
    const workspace::ExecQuestion question = context.question.value_or(workspace::ExecQuestion{});
    body()->addWidget(wrapped(
        tr("The kubeconfig file %1 asks for this program to get a credential. It runs with your rights. Allow it only if you know it.")
            .arg(displayText(context.file))));
    if (question.changed)
        body()->addWidget(wrapped(tr("It was allowed before, but the program, its arguments or its variables have changed since."),
                                  TextSize::Bold, Role::Danger));
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto add = [column](const QString &title, const QStringList &lines) {
        column->addSpacing(6);
        column->addWidget(new Label(title, TextSize::Small, Role::SecondaryText));
        for (const QString &line : lines) {
            // Not to be selected: what could be copied has marks in it where it may break.
            auto *label = new Label(breakable(line), TextSize::Code);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    };
    add(tr("Program"), {displayText(question.path)});
    QStringList arguments, environment;
    for (const std::string &argument : question.arguments)
        arguments.append(displayText(argument));
    for (const auto &[name, value] : question.environment)
        environment.append(displayText(name + '=' + value));
    add(tr("Arguments"), arguments.isEmpty() ? QStringList{tr("none")} : arguments);
    add(tr("Environment that is added"), environment.isEmpty() ? QStringList{tr("none")} : environment);
    add(tr("SHA-256 of the program"), {displayText(question.sha256)});
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->setMinimumHeight(std::min(kTallest, list->sizeHint().height() + 48));
    scroll->setAccessibleName(tr("The program as it would be run"));
    body()->addWidget(scroll, 1);
    addFoot(tr("Allow"), Deed::Asks);
}

void ExecSheet::accept()
{
    const Context *now = m_clusters->snapshot()->find(m_context.name);
    if (!now || now->question != m_context.question) {
        setProblem(tr("The question has changed meanwhile. Close this and look at the new one."));
        acceptButton()->setEnabled(false);
        return;
    }
    m_clusters->allowExec(m_context.name);
    Sheet::accept();
}

UnprotectSheet::UnprotectSheet(workspace::Clusters *clusters, const Context &context, QWidget *parent)
    : Sheet(tr("Take the protection from %1?").arg(ClusterText::name(context)), parent), m_clusters(clusters), m_context(context)
{
    body()->addWidget(
        wrapped(tr("Without it, deletions on this cluster are approved without typing its name, and the band is no longer red.")));
    addFoot(tr("Take it away"), Deed::Asks);
    m_typed = typedName(acceptButton(), QString::fromStdString(context.cluster));
    addField(tr("Type the cluster name %1").arg(ClusterText::name(context)), m_typed);
    m_typed->setFocus();
}

void UnprotectSheet::keyPressEvent(QKeyEvent *event)
{
    if (!isReturnIn(m_typed, event))
        Sheet::keyPressEvent(event);
}

void UnprotectSheet::accept()
{
    m_clusters->unprotect(m_context.name, m_typed->text().toStdString());
    Sheet::accept();
}
