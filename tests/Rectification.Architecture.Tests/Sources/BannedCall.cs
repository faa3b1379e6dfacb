namespace Rectification.Architecture.Tests.Sources;

/// <summary>A call that the product does not make.</summary>
/// <param name="Name">What is banned.</param>
/// <param name="Pattern">How it looks in source.</param>
/// <param name="Folder">Where it is banned, below the repository's root.</param>
/// <param name="Reason">Why, and what to do instead.</param>
public sealed record BannedCall(string Name, string Pattern, string Folder, string Reason)
{
    public override string ToString() => $"{Name} in {Folder}";
}
