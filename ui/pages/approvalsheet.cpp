// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvalsheet.h"

#include "base/clock.h"
#include "ui/models/clustertext.h"
#include "ui/models/displaytext.h"
#include "ui/models/previewmodel.h"
#include "ui/pages/approvalnotes.h"
#include "ui/pages/clustersheets.h"
#include "ui/theme/style.h"
#include "ui/theme/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/clusterband.h"
#include "ui/widgets/codeviewdocument.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Role;
using widgets::Label;
using widgets::TextSize;

namespace {

constexpr int kWidth = 800, kHeight = 632;
constexpr int kAround = 32;
constexpr int kLeft = 432; // with the first cell's padding
constexpr int kObjectRow = 28;
constexpr int kStackedList = 208, kStackedNotes = 240; // heights, before theme::scaled()
constexpr int kTypedRow = 60, kBeside = 12;
constexpr int kSecond = 1000; // ms

QString titleFor(const std::vector<std::string> &namespaces)
{
    return namespaces.size() == 1 ? ApprovalSheet::tr("Delete namespace %1").arg(displayText(namespaces.front()))
                                  : ApprovalSheet::tr("Delete %n namespace(s)", nullptr, int(namespaces.size()));
}

QString clockText(std::int64_t seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString dayTime(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).time().toString(u"HH:mm:ss"_s);
}

} // namespace

ApprovalSheet::ApprovalSheet(workspace::Clusters *clusters, const workspace::Context &context, std::vector<std::string> namespaces,
                             QWidget *parent)
    : Sheet(titleFor(namespaces), parent), m_clusters(clusters), m_context(context), m_namespaces(std::move(namespaces)),
      m_model(new PreviewModel(this)), m_band(new widgets::ClusterBand(widgets::ClusterBand::Place::Sheet)), m_pane(new widgets::StatePane),
      m_summary(new Label), m_loss(new Label({}, TextSize::Body, Role::Danger)),
      m_objects(new widgets::TableView(tr("What would be destroyed"))), m_leftOut(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_notes(new ApprovalNotes), m_stack(new QStackedWidget), m_right(new QStackedWidget), m_yaml(new widgets::DiffView),
      m_yamlTitle(new Label({}, TextSize::Bold)), m_dryIcon(new widgets::IconView({}, theme::kIconBadge)),
      m_waitIcon(new widgets::IconView({}, theme::kIconBadge)), m_dryRun(new Label({}, TextSize::Small, Role::SecondaryText)),
      m_wait(new Label({}, TextSize::Small, Role::SecondaryText))
{
    setObjectName("approvalSheet"_L1);
    build();
    m_band->setContext(m_context);
    m_seconds.setInterval(kSecond);
    connect(&m_seconds, &QTimer::timeout, this, &ApprovalSheet::showFoot);
    m_seconds.start();
    if (m_clusters) {
        connect(m_band, &widgets::ClusterBand::unlockAsked, this, [this] { (new UnlockSheet(m_clusters, m_context, this))->open(); });
        connect(m_clusters, &workspace::Clusters::snapshotChanged, this, [this] { setClusters(m_clusters->snapshot()); });
        setClusters(m_clusters->snapshot());
        ask();
    }
}

ApprovalSheet::~ApprovalSheet()
{
    m_asked.request_stop();
    m_yamlAsked.request_stop();
}

void ApprovalSheet::build()
{
    // As large as the text wants it, and never larger than the window it stands over.
    const QSize wanted(theme::scaled(kWidth), theme::scaled(kHeight));
    setFixedSize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() - QSize(kAround, kAround)) : wanted);
    addBand(m_band);
    setSentenceBelow();
    body()->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(buildContent());
    body()->addWidget(m_stack, 1);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(body(), 1000);
    m_typedRow = addRow(buildTypedRow());
    m_typedRow->setVisible(m_context.isProtected);
    addFoot(tr("Delete %n namespace(s)", nullptr, int(m_namespaces.size())), Deed::Destroys);
    acceptButton()->setIcon(theme::icon(u"trash"_s, Role::OnDanger));
    acceptButton()->setObjectName("approve"_L1);
    addFootStatus(buildFootStatus());
    acceptButton()->setEnabled(false);
}

QWidget *ApprovalSheet::buildTypedRow()
{
    m_typed = new QLineEdit;
    m_typed->setPlaceholderText(tr("cluster name"));
    m_typed->setFixedWidth(std::min(theme::scaled(216), width() / 4));
    m_typed->setAccessibleName(tr("Type the cluster name %1 to approve").arg(ClusterText::name(m_context)));
    auto *sentence = new Label;
    sentence->setTextFormat(Qt::RichText); // the name alone is bold
    sentence->setText(
        tr("Type the cluster name %1 to approve").toHtmlEscaped().arg(u"<b>%1</b>"_s.arg(ClusterText::name(m_context).toHtmlEscaped())));
    const int asked = sentence->sizeHint().width() + kBeside + m_typed->width();
    const bool isBelow = asked > width() - 2 * theme::kPageMargin;
    sentence->setWordWrap(isBelow);
    auto *row = new QWidget;
    row->setMinimumHeight(theme::scaled(kTypedRow));
    auto *layout = new QBoxLayout(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    layout->setContentsMargins(theme::kPageMargin, 8, theme::kPageMargin, 8);
    layout->setSpacing(isBelow ? theme::kGrid / 2 : kBeside);
    layout->addWidget(sentence);
    layout->addWidget(m_typed);
    layout->addStretch(1);
    QAction *right = m_typed->addAction(theme::icon(u"check"_s, Role::Success), QLineEdit::TrailingPosition);
    right->setVisible(false);
    connect(m_typed, &QLineEdit::textChanged, this, [this, right] {
        right->setVisible(isNameTyped());
        showFoot();
    });
    return row;
}

QWidget *ApprovalSheet::buildContent()
{
    m_objects->setObjectName("previewTable"_L1);
    m_objects->setModel(m_model);
    m_objects->setSelectionMode(QAbstractItemView::SingleSelection);
    m_objects->setColumnWidths({230, 64, 138}, PreviewModel::NameColumn);
    m_objects->verticalHeader()->setDefaultSectionSize(theme::scaled(kObjectRow));
    m_objects->horizontalHeader()->setSectionsClickable(false);
    m_objects->setMinimumWidth(std::min(theme::scaled(kLeft), width() * kLeft / kWidth));
    // What is said of one object takes the columns of figures too.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ApprovalSheet::spanObjects);
    connect(m_objects, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) {
        if (m_model->line(at.row()).child < 0)
            m_model->toggle(at.row());
        else
            activate(at);
    });
    connect(m_objects, &QAbstractItemView::activated, this, &ApprovalSheet::activate);

    auto *yaml = new QWidget;
    auto *yamlColumn = new QVBoxLayout(yaml);
    yamlColumn->setContentsMargins(0, 0, 0, 0);
    yamlColumn->setSpacing(0);
    auto *back = widgets::button(tr("Back"), u"chevron-left"_s, theme::ButtonKind::Quiet);
    m_yamlTitle->setElided(Qt::ElideRight);
    auto *yamlHead = new QHBoxLayout;
    yamlHead->addWidget(back);
    yamlHead->addWidget(m_yamlTitle, 1);
    yamlColumn->addLayout(yamlHead);
    yamlColumn->addWidget(m_yaml, 1);
    connect(back, &QPushButton::clicked, this, [this] { m_right->setCurrentWidget(m_notes); });
    m_right->addWidget(m_notes);
    m_right->addWidget(yaml);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Where the text is too large for two columns they stand below each other, and both are scrolled.
    const bool isStacked = width() < theme::scaled(kWidth) * 9 / 10;
    auto *summary = new QBoxLayout(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    summary->setContentsMargins(theme::kPageMargin, 0, theme::kPageMargin, 8);
    summary->setSpacing(4);
    for (Label *sentence : {m_summary, m_loss}) {
        sentence->setWordWrap(isStacked);
        summary->addWidget(sentence);
    }
    summary->addStretch(1);
    column->addLayout(summary);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_objects, 1);
    m_leftOut->setWordWrap(true);
    m_leftOut->setContentsMargins(theme::kPageMargin, 4, 0, 8);
    left->addWidget(m_leftOut);
    auto *sides = new QBoxLayout(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addLayout(left, 0);
    sides->addWidget(m_right, 1);
    if (!isStacked) {
        column->addLayout(sides, 1);
        return content;
    }
    m_objects->setMinimumHeight(theme::scaled(kStackedList));
    m_right->setMinimumHeight(theme::scaled(kStackedNotes));
    auto *both = new QWidget;
    both->setLayout(sides);
    widgets::setOnBase(both);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(both);
    column->addWidget(scroll, 1);
    return content;
}

void ApprovalSheet::spanObjects()
{
    m_objects->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->line(row).child >= 0 && m_model->line(row).count < 0)
            m_objects->setSpan(row, PreviewModel::NameColumn, 1, PreviewModel::kColumns);
}

QWidget *ApprovalSheet::buildFootStatus()
{
    auto *status = new QWidget;
    auto *column = new QVBoxLayout(status);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    const auto add = [column](QWidget *icon, Label *text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        text->setElided(Qt::ElideRight);
        row->addWidget(icon);
        row->addWidget(text, 1);
        column->addLayout(row);
        return row;
    };
    column->addStretch(1);
    add(m_dryIcon, m_dryRun);
    QHBoxLayout *second = add(m_waitIcon, m_wait);
    m_again = widgets::button(tr("Preview again"), {}, theme::ButtonKind::Link);
    m_again->setFont(theme::smallFont());
    m_again->setFixedHeight(theme::scaled(22));
    m_again->hide();
    second->addWidget(m_again);
    column->addStretch(1);
    connect(m_again, &QPushButton::clicked, this, &ApprovalSheet::ask);
    return status;
}

std::int64_t ApprovalSheet::now() const
{
    return Clock::system().now() + m_context.clockSkew;
}

purge::Guards ApprovalSheet::guards() const
{
    return {m_policy, {m_context.isProtected, m_context.unlockedUntil}, now(), m_context.clockSkew};
}

void ApprovalSheet::ask()
{
    m_asked.request_stop();
    m_isRead = false;
    setProblem({});
    m_pane->showLoading(tr("Reading everything it holds"),
                        tr("Every kind is listed, and the server is asked for a dry run. Nothing is deleted."));
    m_stack->setCurrentWidget(m_pane);
    m_asked = m_clusters->requestPreviews(this, m_context.name, m_namespaces,
                                          [this](Result<std::vector<purge::Preview>> previews) { setPreviews(std::move(previews)); });
    showFoot();
}

void ApprovalSheet::setPreviews(Result<std::vector<purge::Preview>> previews)
{
    if (!previews) {
        m_pane->showError(tr("The preview could not be read"), previews.error());
        m_stack->setCurrentWidget(m_pane);
        showFoot();
        return;
    }
    m_previews = std::move(*previews);
    m_isRead = true;
    showPreviews();
}

void ApprovalSheet::showPreviews()
{
    m_model->setPreviews(m_previews);
    m_notes->setPreviews(m_previews, guards());
    m_right->setCurrentWidget(m_notes);
    m_stack->setCurrentIndex(1);
    spanObjects();
    showSummary();
    showFoot();
}

void ApprovalSheet::showSummary()
{
    std::int64_t objects = 0, kinds = 0, lost = 0, leftOut = 0;
    bool complete = true;
    for (const purge::Preview &preview : m_previews) {
        objects += std::int64_t(preview.objects.size());
        kinds += kindCount(preview);
        lost += lostVolumes(preview);
        leftOut += preview.leftOut;
        complete = complete && preview.complete();
    }
    const QString figure = complete ? theme::figure(objects) : tr("at least %1").arg(theme::figure(objects));
    QString sentence;
    if (m_previews.size() > 1)
        sentence = objects == 1 && complete ? tr("1 object goes with them.") : tr("%1 objects go with them.").arg(figure);
    else if (objects == 0 && complete)
        sentence = tr("There is nothing in it.");
    else
        sentence = objects == 1 && complete
            ? tr("1 object goes with it.")
            : tr("%1 objects of %2 kind(s) go with it.", nullptr, int(kinds)).arg(figure, theme::figure(kinds));
    sentence[0] = sentence.at(0).toUpper();
    m_summary->setText(sentence);
    m_loss->setText(lost == 0       ? QString()
                        : lost == 1 ? tr("The data of 1 volume is lost for ever.")
                                    : tr("The data of %1 volumes is lost for ever.").arg(theme::figure(lost)));
    m_loss->setVisible(lost > 0);
    m_leftOut->setVisible(leftOut > 0);
    m_leftOut->setText(
        leftOut == 1 ? tr("1 more object changes all the time (events, leases, endpoints of Services with a selector) and is not listed.")
                     : tr("%1 more objects change all the time (events, leases, endpoints of Services with a selector) and are not listed.")
                           .arg(theme::figure(leftOut)));
}

std::int64_t ApprovalSheet::expiresAt() const
{
    std::int64_t first = 0;
    for (const purge::Preview &preview : m_previews)
        first = first == 0 ? preview.takenAt : std::min(first, preview.takenAt);
    return first + purge::kApprovalLife;
}

/// What makes the previews old; a new reading mends it.
QString ApprovalSheet::staleness() const
{
    if (now() >= expiresAt())
        return tr("This preview has expired.");
    for (const purge::Preview &preview : m_previews) {
        if (!m_context.namespaces)
            continue;
        const auto live = std::find_if(m_context.namespaces->begin(), m_context.namespaces->end(),
                                       [&](const workspace::NamespaceRow &row) { return row.ns.name == preview.ns.name; });
        if (live == m_context.namespaces->end())
            return tr("%1 is gone meanwhile.").arg(displayText(preview.ns.name));
        if (live->ns.uid != preview.ns.uid || live->ns.resourceVersion != preview.ns.resourceVersion)
            return tr("%1 has changed since this preview.").arg(displayText(preview.ns.name));
    }
    return {};
}

bool ApprovalSheet::isNameTyped() const
{
    return !m_context.isProtected || m_typed->text().toStdString() == m_context.cluster;
}

QString ApprovalSheet::obstacle() const
{
    if (!m_isRead)
        return tr("The preview is not read yet.");
    if (m_context.state != workspace::Context::State::Live || m_context.stale)
        return tr("%1 does not answer now.").arg(ClusterText::name(m_context));
    if (m_ledgerError)
        return tr("The ledger cannot be used. %1").arg(displayText(m_ledgerError->message));
    if (const QString old = staleness(); !old.isEmpty())
        return old;
    const purge::Guards held = guards();
    for (const purge::Preview &preview : m_previews)
        if (const auto objection = purge::objection(preview, held))
            return displayText(objection->message);
    if (m_context.namespaces)
        if (const auto over =
                purge::overLimits(m_policy.limits, std::int64_t(m_previews.size()), std::int64_t(m_context.namespaces->size())))
            return displayText(over->message);
    if (!isNameTyped())
        return tr("The name of the cluster is missing");
    return {};
}

void ApprovalSheet::showFoot()
{
    const QString why = obstacle();
    acceptButton()->setEnabled(why.isEmpty() && !m_isSent);
    acceptButton()->setToolTip(plainTooltip(why));
    m_dryIcon->setVisible(m_isRead);
    m_dryRun->setVisible(m_isRead);
    m_again->setVisible(m_clusters && m_isRead && !m_isSent && !staleness().isEmpty());
    if (!m_isRead) {
        m_waitIcon->setIcon(theme::icon(u"clock"_s));
        m_wait->setText(tr("Nothing is deleted before you approve it."));
        return;
    }
    const bool passed =
        std::none_of(m_previews.begin(), m_previews.end(), [](const purge::Preview &preview) { return preview.refused.has_value(); });
    m_dryIcon->setIcon(passed ? theme::icon(u"check"_s, Role::Success) : theme::icon(u"error"_s, Role::Danger));
    m_dryRun->setText(
        !passed ? tr("The server's dry run was refused")
            : m_previews.size() == 1
            ? tr("Server dry run passed at %1").arg(dayTime(m_previews.front().takenAt - m_context.clockSkew))
            : tr("%1 server dry runs passed at %2")
                  .arg(theme::figure(std::int64_t(m_previews.size())), dayTime(m_previews.back().takenAt - m_context.clockSkew)));
    const std::int64_t left = std::max<std::int64_t>(0, expiresAt() - now());
    m_waitIcon->setIcon(why.isEmpty() ? theme::icon(u"clock"_s)
                                      : theme::icon(u"lock"_s, isNameTyped() ? Role::Warning : Role::SecondaryText));
    m_wait->setText(why.isEmpty()                                             ? tr("This preview expires in %1").arg(clockText(left))
                        : left > 0 && !isNameTyped() && staleness().isEmpty() ? why + u" · "_s + tr("expires in %1").arg(clockText(left))
                                                                              : why);
    m_wait->setToolTip(plainTooltip(why));
}

void ApprovalSheet::setClusters(const workspace::ClustersSnapshotPtr &clusters)
{
    const workspace::Context *fresh = clusters->find(m_context.name);
    const bool turned = m_policy != clusters->policy
        || (fresh && (fresh->unlockedUntil != m_context.unlockedUntil || fresh->isProtected != m_context.isProtected));
    m_policy = clusters->policy;
    m_ledgerError = clusters->ledgerError;
    if (fresh) {
        m_context = *fresh;
        m_band->setContext(m_context);
        m_typedRow->setVisible(m_context.isProtected);
    } else {
        m_context.state = workspace::Context::State::Closed;
    }
    if (turned && m_isRead)
        m_notes->setPreviews(m_previews, guards());
    showFoot();
}

void ApprovalSheet::activate(const QModelIndex &at)
{
    const PreviewLine &line = m_model->line(at.row());
    if (line.child < 0)
        m_model->toggle(at.row());
    else if (!line.object.name.empty() && m_clusters)
        showYaml(line.object);
}

void ApprovalSheet::showYaml(const LiveObject &object)
{
    m_yamlAsked.request_stop();
    m_yamlTitle->setText(displayText(object.kind + ' ' + object.name));
    m_yaml->setDocument(std::make_shared<const widgets::CodeDocument>(widgets::textDocument(tr("Reading…").toStdString())));
    m_right->setCurrentIndex(1);
    m_yamlAsked = m_clusters->requestYaml(this, m_context.name, object, [this](const Result<QString> &yaml) {
        const QString text = yaml ? *yaml : tr("# It cannot be read. %1").arg(yaml.error().message);
        m_yaml->setDocument(std::make_shared<const widgets::CodeDocument>(widgets::textDocument(text.toStdString())));
    });
}

void ApprovalSheet::keyPressEvent(QKeyEvent *event)
{
    // Return in the field or on an object is no answer.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && (m_typed->hasFocus() || acceptButton()->hasFocus() || m_objects->hasFocus()))
        return;
    Sheet::keyPressEvent(event);
}

void ApprovalSheet::accept()
{
    if (!m_clusters || m_isSent || !obstacle().isEmpty())
        return;
    m_isSent = true;
    showFoot();
    const workspace::ApprovalRequest request{m_context.name, m_previews, m_typed->text().toStdString(), m_notes->backup()};
    m_clusters->approve(this, request, [this](const Result<int> &run) {
        m_isSent = false;
        if (run) {
            emit approved(*run);
            Sheet::accept();
            return;
        }
        setProblem(tr("Nothing was deleted. %1").arg(displayText(run.error().message)));
        showFoot();
    });
}
