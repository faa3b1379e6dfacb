namespace Rectification.Privacy.Recognition;

/// <summary>Weighs whether characters look like a name.</summary>
internal static class NameForm
{
    private const double FrequentFamily = 1;
    private const double CompoundFamily = 1.5;
    private const double NoFamily = -1;
    private const double OrdinaryWord = -3;
    private const double BeginsWithWord = -2;
    private const double FullName = 0.6;
    private const double LongName = -2;

    /// <summary>The weight of characters as a whole name; null where they can be none.</summary>
    public static double? Weigh(ReadOnlySpan<char> name)
    {
        foreach (var character in name[1..])
        {
            if (!GivenNames.IsPossible(character))
                return null;
        }

        var compound = name.Length > 2 && FamilyNames.BeginsWithCompound(name);
        if (!compound && name.Length > 3 && !FamilyNames.IsFrequent(name[1]))
            return null;
        var family = compound ? CompoundFamily : FamilyNames.IsFrequent(name[0]) ? FrequentFamily : 0;
        var given = name[(compound ? 2 : 1)..];
        var word = !NameWords.BeginsOrdinary(name) ? 0 : name.Length == 2 ? OrdinaryWord : BeginsWithWord;
        var shape = !compound && name.Length > 3 ? LongName : given.Length == 2 ? FullName : 0;
        return family + Given(given) + word + shape;
    }

    /// <summary>The weight of a name that begins with no Chinese family name.</summary>
    public static double? WeighForeign(ReadOnlySpan<char> name)
    {
        var sounds = 0;
        foreach (var character in name)
        {
            if (!GivenNames.IsPossible(character))
                return null;
            sounds += GivenNames.IsSound(character) ? 1 : 0;
        }

        return NoFamily + (sounds == name.Length ? 1 : Given(name));
    }

    private static double Given(ReadOnlySpan<char> given)
    {
        var frequent = 0;
        foreach (var character in given)
            frequent += GivenNames.IsFrequent(character) ? 1 : 0;
        return frequent == given.Length ? 1 : frequent > 0 ? 0.5 : -0.5;
    }
}
