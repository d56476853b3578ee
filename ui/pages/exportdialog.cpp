// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportdialog.h"

#include "ui/charts/labels.h"
#include "ui/pages/chartcopy.h"
#include "ui/pages/exportchoices.h"
#include "ui/pages/exportpreview.h"
#include "ui/theme/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/viewstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kDialog{984, 580};
constexpr int kHeaderHeight = 56;
constexpr int kFootHeight = 64;
constexpr int kChoicesWidth = 298;
constexpr int kAround = 48; ///< left of the window around the dialog
constexpr int kPreviewDelay = 150;
// A picture with twice the pixels each way is about this much larger as PNG: text and edges grow, faces do not.
constexpr double kTwiceAsPng = 2.5;

QString sizeName(const QSize &size)
{
    const QString name = size == kExportSizes[0] ? ExportDialog::tr("Wide")
        : size == kExportSizes[1]                ? ExportDialog::tr("Slide")
        : size == kExportSizes[2]                ? ExportDialog::tr("Square")
                                                 : ExportDialog::tr("Small");
    return ExportDialog::tr("%1, %2 × %3", "name of a size, width, height").arg(name).arg(size.width()).arg(size.height());
}

void addLabelled(QVBoxLayout *layout, const QString &text, QWidget *control)
{
    auto *label = new widgets::Label(text, widgets::TextSize::Small, theme::Role::SecondaryText);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(text);
    layout->addWidget(label);
    layout->addSpacing(4);
    layout->addWidget(control, 0, qobject_cast<QLineEdit *>(control) ? Qt::Alignment() : Qt::AlignLeft);
    layout->addSpacing(12);
}

/// Where files were saved last.
constexpr auto kFolderKey = "export/folder/1";

} // namespace

ExportDialog::ExportDialog(const charts::ExportRequest &request, const QString &facts, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_request(request), m_facts(facts)
{
    setWindowTitle(tr("Export chart"));
    setWindowModality(Qt::WindowModal);
    widgets::Scrim::follow(this);
    const QSize wanted(theme::scaled(kDialog.width()), theme::scaled(kDialog.height()));
    setFixedSize(parent ? wanted.boundedTo(parent->window()->size() - QSize(kAround, kAround)) : wanted);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(header());
    rows->addWidget(widgets::hairline());
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(previewSide(), 1);
    middle->addWidget(widgets::hairline(Qt::Vertical));
    middle->addWidget(choices());
    rows->addLayout(middle, 1);
    rows->addWidget(widgets::hairline());
    rows->addWidget(foot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPreviewDelay);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::refresh);
    restore();
    refresh();
    m_title->setFocus();
}

QWidget *ExportDialog::header()
{
    auto *widget = new QWidget;
    widgets::setOnBase(widget);
    widget->setFixedHeight(theme::scaled(kHeaderHeight) - 1);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(24, 0, 12, 0);
    row->addWidget(new widgets::Label(tr("Export chart"), widgets::TextSize::Title));
    row->addStretch();
    QPushButton *close = widgets::iconButton(u"cancel"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return widget;
}

QWidget *ExportDialog::previewSide()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(8);
    auto *above = new QHBoxLayout;
    above->addWidget(new widgets::Label(tr("Preview, exactly what will be written"), widgets::TextSize::Small, theme::Role::SecondaryText));
    above->addStretch();
    m_percent = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    above->addWidget(m_percent);
    column->addLayout(above);
    m_preview = new ExportPreview;
    column->addWidget(m_preview, 1);
    m_size = new widgets::Label({}, widgets::TextSize::Small, theme::Role::SecondaryText);
    column->addWidget(m_size);
    return widget;
}

QWidget *ExportDialog::choices()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(0);
    m_format = new widgets::Segments(tr("Format"));
    for (const charts::Format format : {charts::Format::Png, charts::Format::Svg, charts::Format::Pdf, charts::Format::Csv})
        m_format->addSegment(int(format), charts::formatWord(format).toUpper());
    addLabelled(column, tr("Format"), m_format);
    auto *sizes = new QWidget;
    auto *sizeRow = new QHBoxLayout(sizes);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    sizeRow->setSpacing(8);
    m_sizes = new QComboBox;
    m_sizes->setAccessibleName(tr("Size"));
    for (const QSize &size : kExportSizes)
        m_sizes->addItem(sizeName(size), size);
    m_scale = new widgets::Segments(tr("Scale"));
    m_scale->addSegment(1, tr("1×"));
    m_scale->addSegment(2, tr("2×"));
    sizeRow->addWidget(m_sizes);
    sizeRow->addWidget(m_scale);
    addLabelled(column, tr("Size"), sizes);
    m_colours = new widgets::Segments(tr("Colours"));
    m_colours->addSegment(0, tr("Light"));
    m_colours->addSegment(1, tr("Dark"));
    addLabelled(column, tr("Colours"), m_colours);
    m_title = new QLineEdit(m_request.title);
    addLabelled(column, tr("Title"), m_title);
    m_subtitle = new QLineEdit(m_request.subtitle);
    m_subtitle->setCursorPosition(0);
    addLabelled(column, tr("Subtitle"), m_subtitle);
    m_source = new QCheckBox(tr("Source line and time of the scan"));
    m_labels = new QCheckBox(tr("Labels at the bands"));
    m_hatch = new QCheckBox(m_request.series.bucket == Bucket::Day        ? tr("Running day, hatched")
                                : m_request.series.bucket == Bucket::Week ? tr("Running week, hatched")
                                                                          : tr("Running month, hatched"));
    // Small charts have their names above them, and no room for stripes.
    m_labels->setEnabled(!m_request.small);
    m_hatch->setEnabled(m_request.series.lastRunning && !m_request.small);
    for (QCheckBox *box : {m_source, m_labels, m_hatch}) {
        column->addWidget(box);
        column->addSpacing(8);
        connect(box, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    }
    column->addStretch();
    for (widgets::Segments *segments : {m_format, m_scale, m_colours})
        connect(segments, &widgets::Segments::chosen, &m_soon, qOverload<>(&QTimer::start));
    connect(m_sizes, &QComboBox::activated, &m_soon, qOverload<>(&QTimer::start));
    connect(m_title, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_subtitle, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    // Large text leaves the preview its room: what does not fit here is scrolled to.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widgets::setOnBase(widget);
    scroll->setWidget(widget);
    scroll->setFixedWidth(
        std::max(kChoicesWidth + 48, widget->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
    return scroll;
}

QWidget *ExportDialog::foot()
{
    auto *widget = new QWidget;
    widget->setFixedHeight(theme::scaled(kFootHeight) - 1);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    m_message = new widgets::Label(tr("These choices are kept for the next export."), widgets::TextSize::Small, theme::Role::SecondaryText);
    m_message->setElided(Qt::ElideRight);
    row->addWidget(m_message, 1);
    QPushButton *cancel = widgets::button(tr("Cancel"));
    QPushButton *copy = widgets::button(tr("Copy image"), u"copy"_s);
    QPushButton *save = m_save = widgets::button(tr("Save…"), u"export"_s, theme::ButtonKind::Primary);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyImage);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    for (QPushButton *button : {cancel, copy, save})
        row->addWidget(button);
    return widget;
}

void ExportDialog::restore()
{
    const charts::ExportRequest last = asChosenLast(m_request);
    m_format->setCurrent(int(last.format));
    m_sizes->setCurrentIndex(m_sizes->findData(last.size));
    m_scale->setCurrent(last.scale);
    m_colours->setCurrent(last.dark ? 1 : 0);
    m_source->setChecked(!last.source.isEmpty());
    m_labels->setChecked(last.labels);
    m_hatch->setChecked(last.hatchRunning);
}

charts::ExportRequest ExportDialog::request() const
{
    charts::ExportRequest now = m_request;
    now.format = charts::Format(m_format->current());
    now.size = m_sizes->currentData().toSize();
    now.scale = m_scale->current();
    now.dark = m_colours->current() == 1;
    now.title = m_title->text();
    now.subtitle = m_subtitle->text();
    if (!m_source->isChecked())
        now.source.clear();
    now.labels = m_labels->isChecked();
    now.hatchRunning = m_hatch->isChecked();
    return now;
}

void ExportDialog::refresh()
{
    charts::ExportRequest now = request();
    const bool csv = now.format == charts::Format::Csv;
    m_scale->setEnabled(now.format == charts::Format::Png);
    m_sizes->setEnabled(!csv);
    m_colours->setEnabled(!csv);
    charts::ExportRequest drawn = now;
    drawn.scale = 1; // the preview is small; at 2× typing a title would stutter
    const auto painted = charts::paint(drawn);
    if (!painted)
        return fail(painted.error());
    showPreview(drawn, *painted);
    m_sizing.request_stop();
    m_sizing = m_lane.run(
        this, [painted = *painted](const JobContext &) { return charts::encode(painted); },
        [this, now](const Result<QByteArray> &bytes) {
            if (bytes)
                showSize(now, bytes->size());
            else
                fail(bytes.error());
        });
}

void ExportDialog::showPreview(const charts::ExportRequest &shown, const charts::Painted &painted)
{
    if (m_busy)
        return;
    m_message->setText(tr("These choices are kept for the next export."));
    m_message->setRole(theme::Role::SecondaryText);
    if (shown.format == charts::Format::Csv) {
        m_preview->showText(QString::fromUtf8(painted.bytes.left(2000)).remove(u'\r'));
        m_percent->clear();
        return;
    }
    const auto image = shown.format == charts::Format::Png ? Result<QImage>(painted.image) : charts::renderImage(shown);
    if (!image)
        return fail(image.error());
    m_preview->showImage(*image);
    m_percent->setText(tr("%1 %").arg(m_preview->percent(shown.size)));
}

void ExportDialog::showSize(const charts::ExportRequest &shown, qint64 bytes)
{
    const int scale = shown.format == charts::Format::Png ? shown.scale : 1;
    const double grown = double(bytes) * (scale > 1 ? kTwiceAsPng : 1);
    const QString about = tr("about %1", "size of a file").arg(QLocale().formattedDataSize(qint64(grown), 0, QLocale::DataSizeSIFormat));
    if (shown.format == charts::Format::Csv)
        m_size->setText(tr("%1  ·  %2", "size of a file, what it holds").arg(about, m_facts));
    else
        m_size->setText(tr("%1 × %2 px  ·  %3  ·  %4", "width, height, size of the file, what it holds")
                            .arg(shown.size.width() * scale)
                            .arg(shown.size.height() * scale)
                            .arg(about, m_facts));
}

void ExportDialog::fail(const Error &error)
{
    m_message->setText(error.message);
    m_message->setRole(theme::Role::Danger);
}

void ExportDialog::chooseFile()
{
    const charts::ExportRequest now = request();
    auto *dialog = new QFileDialog(this, tr("Save chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(charts::formatWord(now.format));
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(charts::formatWord(now.format).toUpper(), charts::formatWord(now.format)));
    QString name = now.title.isEmpty() ? tr("Chart") : now.title;
    for (const QChar c : u"/\\:*?\"<>|,"_s)
        name.remove(c);
    dialog->setDirectory(widgets::viewState(QLatin1String(kFolderKey), QDir::homePath()).toString());
    dialog->selectFile(name.toLower().replace(u' ', u'-') + u'.' + charts::formatWord(now.format));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveAs);
    dialog->open();
}

/// The picture is painted here; encoding and writing it would hold up the window.
void ExportDialog::saveAs(const QString &file)
{
    if (m_busy)
        return;
    const auto painted = charts::paint(request());
    if (!painted)
        return fail(painted.error());
    m_busy = true;
    m_save->setEnabled(false);
    m_message->setText(tr("Writing…"));
    m_message->setRole(theme::Role::SecondaryText);
    m_lane.run(
        this,
        [painted = *painted, file](const JobContext &) -> Result<void> {
            const auto bytes = charts::encode(painted);
            if (!bytes)
                return bytes.error();
            return charts::writeBytes(file, *bytes);
        },
        [this, file](const Result<void> &written) { finish(file, written); });
}

void ExportDialog::finish(const QString &file, const Result<void> &written)
{
    m_busy = false;
    m_save->setEnabled(true);
    if (!written)
        return fail(written.error());
    keepChoices(request(), m_source->isChecked());
    widgets::setViewState(QLatin1String(kFolderKey), QFileInfo(file).absolutePath());
    emit saved(file);
    accept();
}

/// Goes on where the dialog is closed meanwhile.
void ExportDialog::copyImage()
{
    auto *copy = new ChartCopy(parent() ? parent() : this);
    keepChoices(request(), m_source->isChecked());
    copy->copy(request(), [copy, self = QPointer(this)](const Result<void> &copied) {
        copy->deleteLater();
        if (self && !copied)
            self->fail(copied.error());
        else if (self)
            self->showCopied();
    });
}

void ExportDialog::showCopied()
{
    m_message->setText(tr("Copied."));
    emit copied();
}

void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::pressFocused(*this, *event))
        QDialog::keyPressEvent(event);
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::color(theme::Role::Outline));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
