namespace Rectification.Import.Nature;

/// <summary>A sign of what a text is: words in a place.</summary>
/// <param name="Name">What it shows, in English, for who asks why.</param>
/// <param name="Place">Where it is looked for.</param>
/// <param name="Measure">How often it has to be met.</param>
/// <param name="Phrases">The words.</param>
internal sealed record NatureSign(string Name, SignPlace Place, SignMeasure Measure, Phrase[] Phrases)
{
    public NatureSign(string name, SignPlace place, SignMeasure measure, string words)
        : this(name, place, measure, Phrase.Parse(words))
    {
    }
}
