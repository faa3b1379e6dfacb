namespace Rectification.Privacy;

/// <summary>What a <see cref="Redactor"/> hides, and how.</summary>
/// <remarks>Immutable and safe to share between threads. Printing it does not show the key.</remarks>
public sealed record RedactionOptions
{
    /// <summary>The fewest bytes a key may have.</summary>
    public const int ShortestKey = 16;

    /// <summary>Masks everything but the contacts of public offices.</summary>
    public static RedactionOptions Default { get; } = new();

    /// <summary>What is done with names of persons.</summary>
    /// <value><see cref="RedactionAction.Mask"/> unless set.</value>
    public RedactionAction Names { get; init; }

    /// <summary>What is done with identity numbers.</summary>
    /// <value><see cref="RedactionAction.Mask"/> unless set.</value>
    public RedactionAction IdentityNumbers { get; init; }

    /// <summary>What is done with telephone numbers.</summary>
    /// <value><see cref="RedactionAction.Mask"/> unless set.</value>
    public RedactionAction Phones { get; init; }

    /// <summary>What is done with e-mail addresses.</summary>
    /// <value><see cref="RedactionAction.Mask"/> unless set.</value>
    public RedactionAction Emails { get; init; }

    /// <summary>What is done with account numbers.</summary>
    /// <value><see cref="RedactionAction.Mask"/> unless set.</value>
    public RedactionAction Accounts { get; init; }

    /// <summary>
    /// Whether telephones and addresses of public offices are hidden as well (举报电话, 监督邮箱, the contact details of the notice).
    /// </summary>
    /// <value>False unless set: people are meant to reach them.</value>
    public bool HidePublicContacts { get; init; }

    /// <summary>The secret from which pseudonyms are made (HMAC-SHA-256), at least <see cref="ShortestKey"/> bytes.</summary>
    /// <value>
    /// Empty unless set. Whoever has it can find out which name a pseudonym stands for by trying names: keep it apart from what is
    /// published.
    /// </value>
    public ReadOnlyMemory<byte> Key { get; init; }

    /// <summary>What is done with data of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The action.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public RedactionAction ActionFor(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Name => Names,
        PersonalDataKind.IdentityNumber => IdentityNumbers,
        PersonalDataKind.Phone => Phones,
        PersonalDataKind.Email => Emails,
        PersonalDataKind.Account => Accounts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It is no kind of personal data."),
    };

    /// <summary>A copy that does the same with every kind.</summary>
    /// <param name="action">What is done.</param>
    /// <returns>The copy.</returns>
    public RedactionOptions WithAll(RedactionAction action)
        => this with { Names = action, IdentityNumbers = action, Phones = action, Emails = action, Accounts = action };
}
