using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Rectification.Validation;

namespace Rectification.Json.Reading;

/// <summary>Reads the tokens of one document, knows where it stands, and turns what is wrong into problems instead of exceptions.</summary>
internal ref struct NoticeReader
{
    /// <summary>The reader, on the token that is being looked at.</summary>
    public Utf8JsonReader Json;

    private readonly ReadLog _log;
    private readonly Utf8JsonReader _start;

    public NoticeReader(Utf8JsonReader json, ReadLog log)
    {
        Json = json;
        _start = json;
        _log = log;
    }

    /// <summary>Where the token stands, in bytes from the start.</summary>
    public readonly long Here => Json.TokenStartIndex;

    public readonly bool Stopped => _log.Stopped;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False where there is none, or nothing more is to be read.</returns>
    public bool Advance()
    {
        if (_log.Stopped)
            return false;
        try
        {
            return Json.Read();
        }
        catch (JsonException exception)
        {
            StopAtMalformed(exception);
            return false;
        }
    }

    /// <summary>Sees to it that nothing follows but white space.</summary>
    public void ExpectEnd()
    {
        try
        {
            if (!_log.Stopped)
                Json.Read();
        }
        catch (JsonException exception)
        {
            StopAtMalformed(exception);
        }
    }

    /// <summary>Goes past the value the reader stands on, whatever it holds.</summary>
    public void Skip()
    {
        try
        {
            // The whole value is at hand; where it ends too early, that is an exception like any other.
            if (!_log.Stopped)
                Json.TrySkip();
        }
        catch (JsonException exception)
        {
            StopAtMalformed(exception);
        }
    }

    public readonly void EnterMember(string name) => _log.Path.Enter(name);

    public readonly void EnterItem(int index) => _log.Path.Enter(index);

    public readonly void Leave() => _log.Path.Leave();

    public readonly void Report(RuleDescriptor rule, params ReadOnlySpan<string> arguments) => _log.Add(Here, rule, arguments);

    public readonly void ReportAt(long offset, RuleDescriptor rule, params ReadOnlySpan<string> arguments)
        => _log.Add(offset, rule, arguments);

    public readonly void ReportMissing(long offset, string member)
    {
        EnterMember(member);
        _log.Add(offset, Rules.MissingMember, [member]);
        Leave();
    }

    /// <summary>Reports a value of the wrong JSON type and goes past it.</summary>
    /// <returns>False, so that a caller can return it.</returns>
    public bool RefuseType(string expected)
    {
        Report(Rules.WrongType, expected, FoundValue());
        Skip();
        return false;
    }

    /// <summary>Reports a value that cannot be; scalars only, so there is nothing to go past.</summary>
    /// <returns>False, so that a caller can return it.</returns>
    public readonly bool RefuseValue(string expected)
    {
        Report(Rules.InvalidValue, expected, FoundValue());
        return false;
    }

    /// <summary>Whether the string or member's name the reader stands on is this one.</summary>
    public readonly bool IsText(ReadOnlySpan<byte> utf8)
    {
        if (!Json.ValueIsEscaped && !Json.HasValueSequence)
            return Json.ValueSpan.SequenceEqual(utf8);
        try
        {
            return Json.ValueTextEquals(utf8);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: no name that is known here.
            return false;
        }
    }

    /// <summary>Reads a string or a member's name, and repairs it where it is not Unicode.</summary>
    /// <returns>False where reading stops for it.</returns>
    public readonly bool TryReadText([NotNullWhen(true)] out string? text)
    {
        try
        {
            text = Json.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = BrokenText.Repair(in Json);
            Report(Rules.BrokenText, Shorten(text));
            return !_log.Stopped;
        }
    }

    /// <summary>Copies a short string without making one.</summary>
    public readonly bool TryCopyText(Span<char> destination, out int length)
    {
        length = 0;
        try
        {
            length = Json.CopyString(destination);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Reads a number, also one that was written as a text.</summary>
    public bool TryReadNumber(string expected, out decimal number)
    {
        number = 0;
        if (Json.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            return RefuseType(expected);

        var raw = Json.HasValueSequence ? Json.ValueSequence.ToArray() : Json.ValueSpan;
        if (Json.TokenType == JsonTokenType.Number)
            return ExactNumber.TryParse(raw, out number) || RefuseValue(expected);

        Report(Rules.WrongType, expected, FoundValue());
        return !_log.Stopped && ExactNumber.TryParse(raw, out number);
    }

    /// <summary>The text of a number, true or false.</summary>
    public readonly string RawScalar() => Encoding.UTF8.GetString(Json.HasValueSequence ? Json.ValueSequence.ToArray() : Json.ValueSpan);

    /// <summary>The value the reader stands on as a message shows it: its kind, and the beginning of a scalar.</summary>
    public readonly string FoundValue() => Json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.String => $"\"{Shorten(RawScalar())}\"",
        _ => Shorten(RawScalar()),
    };

    /// <summary>Reports a member that is not known and goes past its value. The reader stands on the member's name.</summary>
    public void RefuseMember()
    {
        if (!TryReadText(out var name))
            return;
        EnterMember(name);
        Report(Rules.UnknownMember, name, Notice.CurrentSchemaVersion);
        if (Advance())
            Skip();
        Leave();
    }

    /// <summary>Takes the value the reader stands on as JSON text and goes past it.</summary>
    /// <returns>False where it is broken; the problem is then reported.</returns>
    public bool TryReadRaw([NotNullWhen(true)] out string? json)
    {
        json = null;
        var value = Json;
        Skip();
        if (Stopped)
            return false;
        try
        {
            using var document = JsonDocument.ParseValue(ref value);
            json = document.RootElement.GetRawText();
            return true;
        }
        catch (InvalidOperationException)
        {
            Report(Rules.BrokenText, "the value of an unknown member");
            return false;
        }
    }

    /// <summary>Whether the document states a later minor version, whose members are unknown here by right.</summary>
    public readonly bool StatesLaterVersion() => _log.IsLaterVersion ??= SchemaVersion.IsLater(SchemaVersion.Find(_start));

    /// <summary>Notes the version the document states. The reader stands on it.</summary>
    public readonly void CheckVersion(string version)
    {
        _log.IsLaterVersion = SchemaVersion.IsLater(version);
        if (SchemaVersion.IsReadable(version))
        {
            if (_log.IsLaterVersion == true)
                Report(Rules.LaterVersion, version, Notice.CurrentSchemaVersion);
            return;
        }

        Report(Rules.OtherVersion, Shorten(version));
        _log.Refuse();
    }

    /// <summary>Counts an issue, and stops where the host allows no more.</summary>
    public readonly bool CountIssue()
    {
        if (_log.CountIssue())
            return true;
        StopAt(Here, Rules.LimitExceeded, nameof(NoticeJsonReadOptions.MaxIssues), Invariant(_log.Options.MaxIssues));
        return false;
    }

    public static string Shorten(string text) => text.Length <= 32 ? text : $"{text.AsSpan(0, 31)}…";

    private static string Invariant(long? number) => string.Create(CultureInfo.InvariantCulture, $"{number}");

    private readonly void StopAt(long offset, RuleDescriptor rule, params ReadOnlySpan<string> arguments)
    {
        _log.Add(offset, rule, arguments);
        _log.Stop();
    }

    private readonly void StopAtMalformed(JsonException exception)
    {
        // The reader counts the object or list it stands on only when it goes on.
        var depth = Json.CurrentDepth + (Json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
        if (depth >= _log.Options.MaxDepth)
        {
            StopAt(Json.BytesConsumed, Rules.LimitExceeded, nameof(NoticeJsonReadOptions.MaxDepth), Invariant(_log.Options.MaxDepth));
            return;
        }

        StopAt(Json.BytesConsumed, Rules.Malformed, MalformedMessage.Of(exception));
    }
}
