using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Excel;

/// <summary>Places a chart on a sheet.</summary>
internal static class ChartPartWriter
{
    private const int Columns = 9;
    private const int RowsAround = 8;
    private const int RowsOfName = 2;

    public static void AddTo(WorksheetPart sheet, StatusChart chart)
    {
        // Named here, since an identity made at random would make each workbook another one.
        var drawing = sheet.AddNewPart<DrawingsPart>("drawing");
        var part = drawing.AddNewPart<ChartPart>("chart");
        part.ChartSpace = ChartMarkup.Of(chart);
        drawing.WorksheetDrawing = new(Anchor(chart, drawing.GetIdOfPart(part)));
        sheet.Worksheet.Append(new S.Drawing { Id = sheet.GetIdOfPart(drawing) });
    }

    private static TwoCellAnchor Anchor(StatusChart chart, string relationship) => new(
        new FromMarker(new ColumnId("0"), new ColumnOffset("0"), Row(chart.AnchorRow), new RowOffset("0")),
        new ToMarker(new ColumnId($"{Columns}"), new ColumnOffset("0"),
            Row(chart.AnchorRow + RowsAround + (RowsOfName * chart.Names.Count)), new RowOffset("0")),
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(new NonVisualDrawingProperties { Id = 2, Name = chart.Title, Description = chart.Title },
                new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(
                new ChartReference { Id = relationship }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" })) { Macro =
                    "" },
        new ClientData());

    private static RowId Row(int row) => new(row.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
