namespace Rectification.Architecture.Tests.Layering;

/// <summary>Namespaces in the order in which data passes through them. A namespace stands for those inside it that have no place of their own.</summary>
internal sealed class Stages(params string[] namespaces)
{
    /// <summary>The namespaces, first to last.</summary>
    public IReadOnlyList<string> Namespaces { get; } = namespaces;

    /// <summary>The place of a namespace; null where it belongs to no stage.</summary>
    public int? PlaceOf(string? space)
    {
        var name = space + ".";
        var stage = Namespaces.Where(stage => name.StartsWith(stage + ".", StringComparison.Ordinal)).MaxBy(stage => stage.Length);
        return stage is null ? null : Namespaces.ToList().IndexOf(stage);
    }

    /// <summary>Whether a type of one namespace may not use one of the other: it comes later.</summary>
    public bool IsLater(string? from, string? to) => PlaceOf(from) is { } user && PlaceOf(to) is { } used && used > user;

    /// <summary>The uses of a later stage among these, as lines to read.</summary>
    public IEnumerable<string> Offences(IEnumerable<(Type From, Type To)> references)
        => references.Where(pair => IsLater(pair.From.Namespace, pair.To.Namespace)).Select(pair => $"{pair.From} uses {pair.To}").Order(StringComparer.Ordinal);
}
