using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Rectification.Primitives;
using Rectification.Privacy.Recognition;

namespace Rectification.Privacy;

/// <summary>What is written in the place of personal data. None of it is taken for personal data again.</summary>
internal static partial class Replacement
{
    private const int PseudonymLength = 12;
    private const string Letters = "ABCDEFGHJKLMNPQR";

    /// <summary>What stands in the place of the words; null where they stay.</summary>
    public static string? For(PersonalDataKind kind, ReadOnlySpan<char> words, RedactionOptions options) => options.ActionFor(kind) switch
    {
        // 王某某 is masked already, and stands for nobody in particular.
        RedactionAction.Mask or RedactionAction.Pseudonym when kind == PersonalDataKind.Name && AnonymousFinder.IsOne(words) => null,
        RedactionAction.Mask => Mask(kind, words),
        RedactionAction.Pseudonym => $"〔{Word(kind)}{Pseudonym(kind, words, options.Key.Span)}〕",
        RedactionAction.Remove => $"〔{Word(kind)}〕",
        _ => null,
    };

    /// <summary>Where replacements of an earlier run stand, in the order of the text.</summary>
    public static List<SourceSpan> PlacesIn(string text)
    {
        var places = new List<SourceSpan>();
        for (var match = Written().Match(text); match.Success; match = match.NextMatch())
            places.Add(new(match.Index, match.Length));
        return places;
    }

    private static string Mask(PersonalDataKind kind, ReadOnlySpan<char> words)
    {
        switch (kind)
        {
            case PersonalDataKind.Name:
                return words.Length == 1 ? "某" : MaskName(words);
            case PersonalDataKind.Email:
                return $"{words[0]}***{words[Math.Max(1, words.LastIndexOfAny('@', '＠'))..]}";
            case PersonalDataKind.Phone
                when NumberShapes.WithoutCountry(Normalize(kind, words)) is ['1', .. { Length: MobileNumber.Length - 1 }] digits:
                return $"{digits[..3]}****{digits[^4..]}";
            case PersonalDataKind.Account when Normalize(kind, words) is { Length: > 8 } digits:
                return $"****{digits[^4..]}";
            default:
                return "******";
        }
    }

    private static string MaskName(ReadOnlySpan<char> name)
    {
        var family = FamilyNames.BeginsWithCompound(name) && name.Length > 2 ? 2 : 1;
        var given = 0;
        foreach (var character in name[family..])
            given += char.IsWhiteSpace(character) ? 0 : 1;
        return $"{name[..family]}{new string('某', Math.Min(given, 2))}";
    }

    private static string Word(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Name => "姓名",
        PersonalDataKind.IdentityNumber => "证件号",
        PersonalDataKind.Phone => "电话",
        PersonalDataKind.Email => "邮箱",
        _ => "账号",
    };

    /// <summary>Letters only, so that no run takes them for a number.</summary>
    private static string Pseudonym(PersonalDataKind kind, ReadOnlySpan<char> words, ReadOnlySpan<byte> key)
    {
        var plain = Normalize(kind, words);
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Word(kind)}:{plain}"));
        return string.Create(PseudonymLength, hash, static (letters, hash) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = Letters[(hash[i / 2] >> (4 * (i % 2))) & 15];
        });
    }

    /// <summary>The same number is the same however it is grouped, the same address in whatever case.</summary>
    private static string Normalize(PersonalDataKind kind, ReadOnlySpan<char> words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var character in FoldedText.Of(words.ToString()))
        {
            if (!char.IsWhiteSpace(character)
                    && (kind is PersonalDataKind.Email or PersonalDataKind.Name || char.IsAsciiLetterOrDigit(character)))
                text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }

    [GeneratedRegex(@"〔(?:姓名|证件号|电话|邮箱|账号)[A-R]{0,12}〕", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Written();
}
