using System.Collections;

namespace Rectification.Privacy.Recognition;

/// <summary>Finds names of persons by their place, and then wherever else they stand.</summary>
internal sealed class NameFinder(string text)
{
    private const int Rounds = 8;
    private const double ListItem = 2.5;
    private const double LaterItem = 2;

    /// <summary>What stands before the first name of a list may be any word.</summary>
    private const double FirstItem = -0.5;

    private const double NearlyAsLikely = 1;
    private const double Listed = 0.5;
    private const double ListedSounds = 1.5;

    /// <summary>The names that their place gives away.</summary>
    public IEnumerable<PersonalSpan> Find()
        => FindPlaced(out var doubtful).Concat(doubtful)
            .Select(static name => new PersonalSpan(PersonalDataKind.Name, name.Start, name.Length));

    /// <summary>The names that are sure enough to be looked for elsewhere, without the spaces that spread them.</summary>
    public IEnumerable<string> FindKnown()
        => FindPlaced(out _).Where(name => name.IsSure && !NameWords.BeginsOrdinary(text.AsSpan(name.Start)))
            .Select(name => text.Substring(name.Start, name.Length).Replace(" ", "", StringComparison.Ordinal)
                .Replace("　", "", StringComparison.Ordinal))
            .Where(static name => name.Length > 1);

    /// <summary>
    /// The likeliest names, and those that cross one of them and are nearly as likely: nobody knows which of the two is meant.
    /// </summary>
    private List<NameCandidate> FindPlaced(out IEnumerable<NameCandidate> doubtful)
    {
        var candidates = new NameCandidates(text).All();
        candidates.AddRange(new DottedNames(text).All());
        var names = Choose(candidates);
        for (var round = 0; round < Rounds; round++)
        {
            var before = names.Count;
            candidates = WeighLists(candidates, names);
            names = Choose(candidates);
            if (names.Count == before)
                break;
        }

        doubtful = candidates.Where(candidate => candidate.IsName
            && names.Exists(name => candidate.Crosses(name) && candidate.Score >= name.Score - NearlyAsLikely));
        return names;
    }

    /// <summary>The further places of names that were found somewhere.</summary>
    public IEnumerable<PersonalSpan> FindAgain(IEnumerable<string> known)
    {
        var names = known.ToHashSet(StringComparer.Ordinal);
        var (beginnings, lengths) = (names.Select(static name => name[0]).ToHashSet(),
            names.Select(static name => name.Length).Distinct().OrderDescending().ToList());
        for (var at = 0; at < text.Length; at++)
        {
            if (!beginnings.Contains(text[at]))
                continue;
            var length = lengths.Find(length => at + length <= text.Length && names.Contains(text.Substring(at, length))
                && IsWhole(at, length));
            if (length > 0)
                yield return new(PersonalDataKind.Name, at, length);
        }
    }

    // A name of two characters may be part of another word; 对方琳 is a name behind a preposition all the same.
    private bool IsWhole(int at, int length)
        => (GivenNames.AreTelling(text.AsSpan(at + 1, length - 1)) || !NameWords.IsInsideWord(text, at))
            && (length > 2 || (NamePlace.Before(text, at) > 0 && NamePlace.Behind(text, at + length) > 0));

    /// <summary>The best of candidates that overlap; the longer of equals.</summary>
    private List<NameCandidate> Choose(List<NameCandidate> candidates)
    {
        var chosen = new List<NameCandidate>();
        var taken = new BitArray(text.Length);
        foreach (var candidate in candidates.Where(static candidate => candidate.IsName)
                .OrderByDescending(static candidate => candidate.Score).ThenByDescending(static candidate => candidate.Length))
        {
            if (Enumerable.Range(candidate.Start, candidate.Length).Any(at => taken[at]))
                continue;
            for (var at = candidate.Start; at < candidate.End; at++)
                taken[at] = true;
            chosen.Add(candidate);
        }

        return chosen;
    }

    /// <summary>What is listed with a name is a name, whatever its characters.</summary>
    private List<NameCandidate> WeighLists(List<NameCandidate> candidates, List<NameCandidate> names)
    {
        var starts = names.Select(static name => name.Start).ToHashSet();
        var afterNames = names.Select(name => NameList.Next(text, name.End)).Where(static next => next > 0).ToHashSet();
        var later = names.SelectMany(name => NameList.LaterItems(text, name.End)).ToHashSet();
        var weighed = candidates.ConvertAll(candidate =>
        {
            var goesOn = GoesOnWith(starts, candidate.End);
            var before = afterNames.Contains(candidate.Start) ? ListItem
                : later.Contains(candidate.Start) ? LaterItem
                : goesOn ? FirstItem
                : candidate.Before;
            return candidate with
            {
                Before = Math.Max(candidate.Before, before),
                Behind = goesOn ? Math.Max(candidate.Behind, ListItem) : candidate.Behind,
            };
        });
        weighed.AddRange(Items(names, afterNames)
            .Select(item => new NameCandidate(item.Start, item.Length, ListItem, NamePlace.Boundary, FormOf(item))));
        return weighed;
    }

    private double FormOf((int Start, int Length) item)
        => text.AsSpan(item.Start, item.Length).IndexOfAnyExcept(GivenNames.Sounds) < 0 ? ListedSounds : Listed;

    private bool GoesOnWith(HashSet<int> starts, int end)
        => starts.Contains(NameList.Next(text, end)) || starts.Contains(NameList.NextBehindTitle(text, end));

    private IEnumerable<(int Start, int Length)> Items(List<NameCandidate> names, HashSet<int> afterNames)
    {
        foreach (var next in afterNames.Where(next => !char.IsWhiteSpace(text[next - 1])))
        {
            if (NameList.ItemAt(text, next) is { } item)
                yield return item;
        }

        foreach (var name in names)
        {
            if (name.Start > 2 && text[name.Start - 1] is '、' && NameList.ItemBefore(text, name.Start - 1) is { } item)
                yield return item;
        }
    }
}
