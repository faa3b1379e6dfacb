using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>How the public can respond to the notice (联系方式). Values stand as written, mistakes included.</summary>
/// <remarks>Validation reports what cannot be right (RN601 to RN605).</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record ContactDetails : NoticePart
{
    /// <summary>Telephone numbers.</summary>
    public ValueList<string> Phones { get; init; }

    /// <summary>E-mail addresses.</summary>
    public ValueList<string> Emails { get; init; }

    /// <summary>The postal address.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Address { get; init; }

    /// <summary>The postal code, six digits in China.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? PostalCode { get; init; }

    /// <summary>A letter box or P.O. box (信箱) that is neither address nor e-mail.</summary>
    /// <value>Null where the notice does not say.</value>
    public string? Mailbox { get; init; }
}
