namespace Rectification.Privacy;

/// <summary>What is done with personal data of one kind.</summary>
public enum RedactionAction
{
    /// <summary>Hides most of it and leaves what shows its kind: 王某某, 139****0000.</summary>
    Mask,

    /// <summary>Leaves it as it is.</summary>
    Keep,

    /// <summary>
    /// Puts a pseudonym in its place, the same wherever the same key meets the same data: 〔姓名BDKAFGMLCPEH〕. Needs
    /// <see cref="RedactionOptions.Key"/>.
    /// </summary>
    Pseudonym,

    /// <summary>Leaves only the word for its kind: 〔姓名〕.</summary>
    Remove,
}
