namespace Rectification.Privacy.Recognition;

/// <summary>Every stretch of a text that may be a name.</summary>
internal sealed class NameCandidates(string text)
{
    private const int LongestName = 4;
    private const int LongestForeign = 6;
    private const int MostSpaces = 4;

    /// <summary>A family name before a title, such as 王局长.</summary>
    private const double FamilyAlone = 2;
    private const double Announced = 3;

    /// <summary>Hardly anything but a name is spread by a space.</summary>
    private const double Spaced = 0.5;
    private const double Familiar = 1;

    /// <summary>Family names that read as a word before a title: 任书记.</summary>
    private const string NotAlone = "任于万原和向展方班包常时商管支应阴单计成初满";

    private readonly List<NameCandidate> _found = [];

    public List<NameCandidate> All()
    {
        var nameless = new NamelessPlaces(text);
        for (var start = 0; start < text.Length; start++)
        {
            if (!GivenNames.IsHan(text[start]) || NameWords.IsPublicFigure(text, start))
                continue;
            if (NameWords.IsInsideWord(text, start) || (nameless.Contain(start) && NamePlace.Before(text, start) < Announced))
                continue;
            if (FamilyNames.BeginsWithOne(text.AsSpan(start)))
                AddFamily(start);
            else
                AddUnknown(start);
            AddForeign(start);
            AddFamiliar(start);
        }

        _found.AddRange(CountedNames.In(text));
        return _found;
    }

    private void AddFamily(int start)
    {
        var before = NamePlace.Before(text, start);
        for (var length = 2; length <= LongestName && start + length <= text.Length; length++)
        {
            if (NameForm.Weigh(text.AsSpan(start, length)) is { } form)
                _found.Add(new(start, length, before, NamePlace.Behind(text, start + length), form));
        }

        AddAlone(start, before);
        AddSpaced(start, before);
    }

    /// <summary>Where the words before announce a person, a family name that no table has is one too.</summary>
    private void AddUnknown(int start)
    {
        if (start + LongestName > text.Length || NamePlace.Before(text, start) is var before && before < Announced)
            return;
        var behind = NamePlace.Behind(text, start + 3);
        if (behind >= NamePlace.MidWordBehind && NameForm.WeighUnknown(text.AsSpan(start, 3)) is { } form)
            _found.Add(new(start, 3, before, behind, form));
    }

    private void AddAlone(int start, double before)
    {
        if (!NotAlone.Contains(text[start], StringComparison.Ordinal)
                && before >= (FamilyNames.IsFrequent(text[start]) ? NamePlace.Boundary : NamePlace.Cue)
                && NameCues.TitleWords.AtStartOf(text.AsSpan(start + 1)) > 0)
            _found.Add(new(start, 1, before, NameCues.Certain, FamilyAlone));
    }

    /// <summary>小杨, 老赵: a family name as colleagues and neighbours call it.</summary>
    private void AddFamiliar(int start)
    {
        var family = start + 1;
        if (text[start] is not ('小' or '老') || family >= text.Length || !FamilyNames.IsFrequent(text[family])
                || NameWords.BeginsOrdinary(text.AsSpan(start)) || NameWords.BeginsOrdinary(text.AsSpan(family)))
            return;
        if (NamePlace.Behind(text, family + 1) is var behind and >= NamePlace.Boundary
                && NamePlace.Before(text, start) is var before and >= NamePlace.Boundary)
            _found.Add(new(start, 2, before, behind, Familiar));
    }

    /// <summary>张　伟, 贾 志 文: names are spread in tables and signatures.</summary>
    private void AddSpaced(int start, double before)
    {
        var given = SkipSpread(start + 1);
        if (given < 0)
            return;
        AddSpaced(start, given, before, [text[start], text[given]]);
        if (SkipSpread(given + 1) is var last and > 0 && last - given == given - start)
            AddSpaced(start, last, before, [text[start], text[given], text[last]]);
    }

    private void AddSpaced(int start, int last, double before, ReadOnlySpan<char> name)
    {
        var behind = NamePlace.Behind(text, last + 1);
        if (behind >= NamePlace.MidWordBehind && NameForm.Weigh(name) is { } form)
            _found.Add(new(start, last + 1 - start, before, behind, form + Spaced));
    }

    /// <summary>Where the next character stands behind a few spaces; -1 where there are none, or too many, or it is in no name.</summary>
    private int SkipSpread(int from)
    {
        var at = from;
        while (at < text.Length && text[at] is (' ' or '　'))
            at++;
        return at > from && at - from <= MostSpaces && at < text.Length && GivenNames.IsPossible(text[at]) ? at : -1;
    }

    /// <summary>A name without a Chinese family name, where its place leaves no doubt, or all its characters are those of sounds.</summary>
    private void AddForeign(int start)
    {
        var before = NamePlace.Before(text, start);
        if (before < NamePlace.Boundary || NameWords.IsNeverListed(text.AsSpan(start)))
            return;
        var isLabelled = before >= NameCues.Label && text.AsSpan(0, start).TrimEnd(" 　") is [.., '：' or ':'];
        for (var length = 2; length <= LongestForeign && start + length <= text.Length; length++)
        {
            var name = text.AsSpan(start, length);
            var behind = NamePlace.Behind(text, start + length);
            var isPlaced = IsSound(name, before, behind, start + length)
                || (isLabelled && behind is NamePlace.Boundary or >= NameCues.Certain)
                || IsListed(start, start + length, before, behind);
            if (isPlaced && NameForm.WeighForeign(name) is { } form)
                _found.Add(new(start, length, before, behind, form));
        }
    }

    private bool IsSound(ReadOnlySpan<char> name, double before, double behind, int end)
        => name.IndexOfAnyExcept(GivenNames.Sounds) < 0
            && (behind >= NameCues.Certain || (before >= Announced && (end == text.Length || !GivenNames.IsSound(text[end])))
                || (behind >= NamePlace.Boundary && (name.Length > 2 || end == text.Length || !GivenNames.IsHan(text[end]))));

    /// <summary>As a name stands in a list: 凤来（6,500元）, or before 同志.</summary>
    private bool IsListed(int start, int end, double before, double behind)
        => behind >= NameCues.Certain ? before >= NamePlace.Cue
        : behind >= NamePlace.Listed && end < text.Length && !GivenNames.IsHan(text[end]) && !GivenNames.IsHan(text[Math.Max(0, start - 1)])
            && GivenNames.AreFrequent(text.AsSpan(start, end - start));
}
