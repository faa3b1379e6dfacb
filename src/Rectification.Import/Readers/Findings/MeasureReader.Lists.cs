using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <content>Reads what a paragraph enumerates: measures, or problems with answers of their own.</content>
internal ref partial struct MeasureReader
{
    private readonly bool MayNest => context.Depth < ReadingContext.DeepestProblem;

    private void ReadItems(TextRange body, List<Marker> items)
    {
        var at = 0;
        for (var i = 0; i < items.Count; i++)
        {
            var item = ListedProblems.Item(body, items, i);
            at = _markers.IndexOf(items[i], at) + 1;
            var inner = _lists.Inner;
            Enumeration.Outermost(_markers, at, item.End, atStart: false, inner);
            if (inner.Count > 1 && MayNest && ListedProblems.AreTakenUp(_text, item, inner))
            {
                // A measure that ends by taking up problem after problem.
                Add(items[i], item.To(inner[0].Range.Start));
                ReadProblems(item.From(inner[0].Range.Start), inner);
            }
            else
            {
                Add(items[i], item);
            }
        }

        // A topic in front of the list means that the next topic is a measure of its own.
        _listOpen = items[0].Range.Start == body.Start;
    }

    private void ReadProblems(TextRange body, List<Marker> items)
    {
        if (body.Start < items[0].Range.Start)
            LeadIn(body.To(items[0].Range.Start));
        context.Depth++;
        for (var i = 0; i < items.Count; i++)
        {
            var node = new OutlineNode { Marker = items[i], Range = ListedProblems.Item(body, items, i) };
            answer.Add(ListedProblems.IsUnanswered(_text, node) ? IssueReader.ReadPart(context, node) : IssueReader.Read(context, node));
        }

        context.Depth--;
        _listOpen = false;
    }

    // "三是…" at the start of a paragraph goes on counting; anything else is part of the last item.
    private void ContinueList(TextRange body)
    {
        if (_markers.Count > 0 && _markers[0].IsLike(_last) && _markers[0].Number == _last.Number + 1)
        {
            var items = Enumeration.From(_markers, 0);
            if (body.Start < items[0].Range.Start)
                Extend(body.To(items[0].Range.Start));
            ReadItems(body.From(items[0].Range.Start), items);
            _listOpen = true;
        }
        else
        {
            Extend(body);
        }
    }
}
