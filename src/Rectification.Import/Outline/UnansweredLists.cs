using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Outline;

/// <summary>
/// Finds sections that name one problem a line and answer none, where a later section takes up as many, one by one, and at length:
/// 一、反馈的主要问题.
/// </summary>
internal static class UnansweredLists
{
    private const int FewestItems = 3;
    private const int MostLeads = 2;
    private const int TimesAsLong = 2;

    /// <summary>Those among the sections of a notice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sections">The sections in order.</param>
    /// <param name="weights">How many lines of each look like a problem or an answer.</param>
    public static List<SectionDraft> Find(CleanText text, List<SectionDraft> sections, List<int> weights)
    {
        var items = sections.ConvertAll(section => SectionWeight.CountItems(text, section.Lines));
        var found = new List<SectionDraft>();
        for (var i = 0; i < sections.Count; i++)
        {
            var (section, count, length) = (sections[i], items[i], Length(sections[i]));
            // What lists how the work was organised may speak of problems, but most of its lines name none.
            if (count >= FewestItems && weights[i] * 2 >= count && ListsOnly(text, section, count)
                && Enumerable.Range(i + 1, sections.Count - i - 1)
                    .Any(later => items[later] >= count && Length(sections[later]) > TimesAsLong * length
                        && TakesUp(text, sections[later], section)))
            {
                found.Add(section);
            }
        }

        return found;
    }

    // What answers a list begins with its first number; 5. and 6. behind 3. and 4. are other problems.
    private static bool TakesUp(CleanText text, SectionDraft later, SectionDraft list)
        => !(SectionWeight.FirstItem(text, list) is { Number: > 1 } first && SectionWeight.FirstItem(text, later).Number > first.Number);

    private static bool ListsOnly(CleanText text, SectionDraft section, int items)
        => section.Lines.Count - items <= MostLeads && section.Lines.All(line => IsUnanswered(text, line))
            && section.Lines.Count(line => TellsDeed(text, line)) * 2 < items;

    private static bool IsUnanswered(CleanText text, TextLine line)
        => !(LineFacts.TryMarker(text, line, out _) && HeadingReader.Enumerates(text.Fold(LineFacts.BehindMarker(text, line))))
            && !(LineFacts.TryLabel(text, LineFacts.BehindMarker(text, line), out var label) && label.Kind != LabelKind.Description);

    private static bool TellsDeed(CleanText text, TextLine line)
        => LineFacts.TryMarker(text, line, out _) && text.Fold(LineFacts.BehindMarker(text, line)) is var words
            && Wording.OpensWithAction(words) && !Wording.NamesProblem(words);

    private static int Length(SectionDraft section) => section.Lines.Count == 0 ? 0 : section.Lines[^1].End - section.Lines[0].Start;
}
