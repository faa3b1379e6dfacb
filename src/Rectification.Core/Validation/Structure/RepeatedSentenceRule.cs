using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: a sentence that answers one issue does not answer another word for word.</summary>
internal sealed class RepeatedSentenceRule() : NoticeRule<Measure>(Rules.RepeatedText)
{
    /// <summary>Shorter sentences are turns of speech (均已整改到位) that notices use again and again.</summary>
    private const int ShortestSentence = 20;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。；;！？\r\n");

    public override void Check(Measure part, RuleContext context)
    {
        var text = part.Text;
        for (var start = 0; start + ShortestSentence <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
                length = text.Length - start;
            if (length >= ShortestSentence && context.Repeats.FindOrAdd(text, start, length, part) is { } earlier)
            {
                Report(text.AsSpan(start, length), earlier, context);
                return;
            }

            start += length + 1;
        }
    }

    private static void Report(ReadOnlySpan<char> sentence, NoticePart earlier, RuleContext context)
        => context.Report(Rules.RepeatedText, "text", ["sentence", Invariant.Excerpt(sentence), PartLocator.PointerTo(earlier, context.Root)]);
}
