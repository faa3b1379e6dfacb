namespace Rectification.Privacy.Recognition;

/// <summary>Weighs whether characters look like a name.</summary>
internal static class NameForm
{
    private const double FrequentFamily = 1;
    private const double CompoundFamily = 1.5;
    private const double WordlikeFamily = -0.6;
    private const double NoGiven = -1;
    private const double UnknownFamily = -0.6;
    private const double NoFamily = -1;
    private const double Sound = 1.5;
    private const double LongSound = 2.7;
    private const double OrdinaryWord = -3;

    /// <summary>A word that some people are called (章程, 常青): with a title before and a verb behind it is a name.</summary>
    private const double LikelyWord = -2;

    private const double BeginsWithWord = -2;
    private const double FullName = 0.6;
    private const double LongName = -2;

    /// <summary>A family name that begins no other word, and a character of given names.</summary>
    private const double Telling = 1;

    private const double EndsAsPlace = -2;

    /// <summary>向政府: a family name and a word.</summary>
    private const double Word = -1;

    /// <summary>向 and 于 are prepositions more often than family names.</summary>
    private const double Preposition = -1;

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
        var given = name[(compound ? 2 : 1)..];
        if (given.Length == 2 && NameWords.IsNeverListed(given))
            return null;
        var family = compound ? CompoundFamily
            : FamilyNames.IsFrequent(name[0]) || FamilyNames.IsTelling(name[0]) ? FrequentFamily
            : FamilyNames.IsWordlike(name[0]) ? (GivenNames.AreTelling(given) ? WordlikeFamily : WordlikeFamily + NoGiven)
            : 0;
        var word = !NameWords.BeginsOrdinary(name) ? 0 : name.Length > 2 ? BeginsWithWord : Given(given) < 1 ? OrdinaryWord : LikelyWord;
        var shape = !compound && name.Length > 3 ? LongName : given.Length == 2 ? FullName : 0;
        var telling = given.Length < 3 && (compound || FamilyNames.IsTelling(name[0])) && GivenNames.AreTelling(given) ? Telling : 0;
        return family + Given(given) + word + shape + telling + Doubt(name, given);
    }

    /// <summary>The weight of a name that begins with no Chinese family name.</summary>
    public static double? WeighForeign(ReadOnlySpan<char> name)
    {
        if (NameWords.BeginsOrdinary(name))
            return null;
        var sounds = 0;
        foreach (var character in name)
        {
            if (!GivenNames.IsPossible(character))
                return null;
            sounds += GivenNames.IsSound(character) ? 1 : 0;
        }

        return NoFamily + (sounds < name.Length ? Given(name) - (name.Length > 3 ? 1 : 0) : name.Length > 2 ? LongSound : Sound);
    }

    /// <summary>The weight of a name whose family name no table has; null unless the rest are characters of given names.</summary>
    public static double? WeighUnknown(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!GivenNames.IsPossible(character))
                return null;
        }

        return GivenNames.AreTelling([name[1]]) && GivenNames.AreTelling([name[2]]) && !NameWords.BeginsOrdinary(name)
            ? UnknownFamily + 1 + FullName
            : null;
    }

    /// <summary>What says that the characters are a place, or a preposition and a word.</summary>
    private static double Doubt(ReadOnlySpan<char> name, ReadOnlySpan<char> given)
    {
        if (NameWords.PlaceEndings.AtEndOf(name) > 0 || name[1] is '庄' or '屯' or '寨')
            return EndsAsPlace;
        var word = given.Length > 1 && NameWords.Inseparable.AtStartOf(given) > 0 ? Word : 0;
        return name[0] is ('向' or '于' or '原') && (given.Length > 1 || !GivenNames.AreTelling(given)) ? word + Preposition : word;
    }

    private static double Given(ReadOnlySpan<char> given)
    {
        var frequent = 0;
        foreach (var character in given)
            frequent += GivenNames.IsFrequent(character) || GivenNames.AreTelling([character]) ? 1 : 0;
        return frequent == given.Length ? 1 : frequent > 0 ? 0.5 : -0.5;
    }
}
