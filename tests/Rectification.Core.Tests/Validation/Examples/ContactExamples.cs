using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>The examples of Rules.Contact.cs.</summary>
internal static class ContactExamples
{
    public static IEnumerable<RuleExample> All { get; } =
    [
        new(
            Rules.MalformedEmail,
            "An e-mail address that cannot be one. Where the @ was lost, the fix puts it back before a mail host that is known.",
            "Citizens who write get their mail back. Copying from a web page drops the @ very often.",
            """
            { "contact": { "emails": [ "yunhulib163.com" ] } }
            """,
            """
            { "contact": { "emails": [ "yunhulib@163.com" ] } }
            """,
            "/contact/emails/0"),
        new(
            Rules.MalformedPhone,
            "A telephone number without an area code, with a wrong number of digits, or with characters that cannot be dialled. The second of two numbers may share the area code of the first.",
            "It cannot be dialled from outside the town.",
            """
            { "contact": { "phones": [ "66660001" ] } }
            """,
            """
            { "contact": { "phones": [ "025-66660001", "66660002" ] } }
            """,
            "/contact/phones/0"),
        new(
            Rules.MalformedPostalCode,
            "A postal code that is not six digits.",
            "Letters do not arrive.",
            """
            { "contact": { "phones": [ "025-66660001" ], "postalCode": "21001" } }
            """,
            """
            { "contact": { "phones": [ "025-66660001" ], "postalCode": "210001" } }
            """,
            "/contact/postalCode"),
        new(
            Rules.NoWayToRespond,
            "A notice with no telephone number, e-mail address, mailbox or address.",
            "Publication serves supervision by the public, which needs a way to answer.",
            """
            { "contact": null }
            """,
            """
            { "contact": { "mailbox": "云湖市邮政1号信箱" } }
            """,
            "/contact"),
        new(
            Rules.ForeignAreaCode,
            "An area code of another province than the one that the names and the address of the notice name. Where they name none, or several, nothing is said.",
            "Two digits are swapped (0591, 0951).",
            """
            { "contact": { "phones": [ "0951-6666001" ], "address": "福建省云湖市文化路8号" } }
            """,
            """
            { "contact": { "phones": [ "0591-66660001" ], "address": "福建省云湖市文化路8号" } }
            """,
            "/contact/phones/0"),
    ];
}
