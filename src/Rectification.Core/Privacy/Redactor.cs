using System.Text;
using Rectification.Primitives;
using Rectification.Privacy.Recognition;

namespace Rectification.Privacy;

/// <summary>Hides personal data, so that a text or a notice may be shown to others.</summary>
/// <remarks>
/// Finds names by the words around them (王强同志, 局长王强, 责任人：王强, 给予王强党内警告) and then wherever else the same name stands in the text or notice;
/// numbers and addresses by their shape and label. It would rather hide too much than too little, and cannot know everything: see the
/// documentation.
/// What was redacted once is not changed by redacting it again. Safe to share between threads.
/// </remarks>
public sealed class Redactor
{
    private readonly RedactionOptions _options;

    /// <summary>A redactor.</summary>
    /// <param name="options">What is hidden, and how; null masks everything but the contacts of public offices.</param>
    /// <exception cref="ArgumentException">Pseudonyms are asked for, and the key is too short.</exception>
    public Redactor(RedactionOptions? options = null)
    {
        _options = options ?? RedactionOptions.Default;
        if (_options.Key.Length < RedactionOptions.ShortestKey
                && Enum.GetValues<PersonalDataKind>().Any(kind => _options.ActionFor(kind) == RedactionAction.Pseudonym))
            throw new ArgumentException(
                $"Pseudonyms need a key of at least {RedactionOptions.ShortestKey} bytes; this one has {_options.Key.Length}.",
                nameof(options));
    }

    /// <summary>Hides personal data in a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it may be shown, what was hidden, and the way between old and new offsets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public RedactedText Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Redact(text, PersonalDataFinder.FindNames(text).ToHashSet(StringComparer.Ordinal), _options.HidePublicContacts);
    }

    /// <summary>Hides personal data in a notice.</summary>
    /// <remarks>The sources go on to index the text as it was imported.</remarks>
    /// <param name="notice">The notice.</param>
    /// <returns>The notice as it may be shown, and what was hidden.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public RedactedNotice Redact(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return Redact(notice, NoticeNames(notice), text: null);
    }

    /// <summary>Hides personal data in a notice and in the text that it was imported from; the sources index the redacted text.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="text">The text as it was imported.</param>
    /// <returns>Both as they may be shown. A name that one of them gives away is hidden in the other too.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A source of the notice reaches beyond the text: it was imported from another.</exception>
    public RedactedNotice Redact(Notice notice, string text)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(text);
        var names = NoticeNames(notice);
        names.UnionWith(PersonalDataFinder.FindNames(text));
        return Redact(notice, names, Redact(text, names, _options.HidePublicContacts));
    }

    private RedactedNotice Redact(Notice notice, HashSet<string> names, RedactedText? text)
    {
        var rewriter = new RedactingRewriter(this, names, text);
        var redacted = rewriter.Rewrite(notice);
        return new(redacted, text, rewriter.Redactions.ToValueList());
    }

    private static HashSet<string> NoticeNames(Notice notice)
    {
        var collector = new NameCollector();
        collector.Rewrite(notice);
        return collector.Names;
    }

    internal bool HidesPublicContacts => _options.HidePublicContacts;

    /// <summary>Hides until nothing is found any more: what is hidden can give away its neighbours.</summary>
    internal RedactedText Redact(string text, HashSet<string> names, bool includePublic)
    {
        var spans = Find(text, names, includePublic);
        while (true)
        {
            var redacted = Replace(text, spans);
            if (spans.Count == 0)
                return redacted;
            var more = Find(redacted.Text, names.Concat(PersonalDataFinder.FindNames(redacted.Text)), includePublic);
            if (more.Count == 0)
                return redacted;
            var found = more.Select(span => new PersonalSpan(span.Kind, redacted.ToOriginal(new SourceSpan(span.Start, span.Length))));
            var all = PersonalDataFinder.Join(spans.Concat(found));
            if (all.SequenceEqual(spans))
                return redacted;
            spans = all;
        }
    }

    private List<PersonalSpan> Find(string text, IEnumerable<string> names, bool includePublic)
        => PersonalDataFinder.Find(text, names, includePublic)
            .FindAll(span => Replacement.For(span.Kind, text.AsSpan(span.Start, span.Length), _options) is not null);

    private RedactedText Replace(string text, List<PersonalSpan> spans)
    {
        var redactions = new List<Redaction>(spans.Count);
        var result = new StringBuilder(text.Length);
        var end = 0;
        foreach (var span in spans)
        {
            var replacement = Replacement.For(span.Kind, text.AsSpan(span.Start, span.Length), _options)!;
            result.Append(text, end, span.Start - end);
            redactions.Add(new(span.Kind, "", new(span.Start, span.Length), new(result.Length, replacement.Length), replacement));
            result.Append(replacement);
            end = span.End;
        }

        return new(result.Append(text, end, text.Length - end).ToString(), text.Length, redactions.ToValueList());
    }
}
