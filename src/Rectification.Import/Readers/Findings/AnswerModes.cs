using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>
/// What the words behind a label are. 进展情况： announces a status or the measures, 整改结果： a status or results; the words behind the label tell.
/// Where nothing else answers the problem, 整改结果： tells what was done.
/// </summary>
internal static class AnswerModes
{
    /// <summary>What these words are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the label announces.</param>
    /// <param name="content">The words behind it.</param>
    /// <param name="answeredByLabel">Whether a label announces the measures.</param>
    /// <param name="afterMeasures">Whether measures stand in front of the label.</param>
    public static LabelKind Of(CleanText text, LabelKind kind, TextRange content, bool answeredByLabel, bool afterMeasures) => kind switch
    {
        LabelKind.Progress or LabelKind.Status or LabelKind.Measures
            when !content.IsEmpty && StatusFinder.FindMeasureCount(text, content) is not null => LabelKind.Measures,
        LabelKind.Status => LabelKind.Progress,
        _ when text.Forms.StatusPlaces.Contains(content.Start) => LabelKind.Progress,
        LabelKind.Progress => ProgressReader.IsStatus(text, content, afterMeasures) ? LabelKind.Progress : LabelKind.Measures,
        LabelKind.Results when ProgressReader.IsStatus(text, content) => LabelKind.Progress,
        LabelKind.Results when !answeredByLabel && !afterMeasures => LabelKind.Measures,
        _ => kind,
    };
}
