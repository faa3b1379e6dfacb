using Rectification.Privacy.Recognition;

namespace Rectification.Privacy;

/// <summary>Collects the names of a notice and changes nothing.</summary>
internal sealed class NameCollector : NoticeTexts
{
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    protected override string Rewrite(string value, string label)
    {
        Names.UnionWith(PersonalDataFinder.FindNames(label + value));
        return value;
    }
}
