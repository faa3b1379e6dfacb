using Rectification.Validation.Structure;

namespace Rectification.Validation.Engine;

/// <summary>Where each clause of the measures, and each heading of the issues, stood first.</summary>
internal sealed class RepeatedPlaces
{
    private Dictionary<(bool IsHeading, string Words), Place>? _first;

    /// <summary>Remembers a stretch, or gives the first place where the same stretch stood in a part of the same type.</summary>
    public Place? FindOrAdd(Place place)
    {
        var key = (place.Owner is Issue, place.Text.Substring(place.Start, place.Length));
        _first ??= [];
        return _first.TryAdd(key, place) ? null : _first[key];
    }

    /// <summary>Remembers all stretches of a part that the walk has passed.</summary>
    /// <param name="owner">A measure or an issue.</param>
    /// <param name="position">How far the walk had come there.</param>
    public void AddPassed(NoticePart owner, int position)
    {
        if (owner is Issue issue)
        {
            var (start, length) = RepeatedTitleRule.Core(issue.Title);
            FindOrAdd(new(issue.Title, start, length, issue, position));
        }
        else if (owner is Measure measure)
        {
            for (var start = 0; RepeatedSentenceRule.NextClause(measure.Text, ref start) is var length and > 0; start += length + 1)
                RepeatedSentenceRule.FindOrAdd(this, new(measure.Text, start, length, measure, position), out _);
        }
    }

    /// <summary>A stretch of text, the part it belongs to, and how far the walk had come there.</summary>
    internal readonly record struct Place(string Text, int Start, int Length, NoticePart Owner, int Position);
}
