using System.Text;
using FluentValidation;
using Rectification;
using Rectification.Primitives;
using Rectification.Validation;

namespace MyApp;

/// <summary>Counts what holds and names what does not.</summary>
public sealed class Checks
{
    private readonly StringBuilder _failures = new();
    private int _count;

    public void Hold(string name, bool holds)
    {
        _count++;
        if (!holds)
            _failures.AppendLine($"FAILS: {name}");
    }

    public void Throw<T>(string name, Action act)
        where T : Exception
    {
        try
        {
            act();
            Hold(name, false);
        }
        catch (Exception exception)
        {
            Hold($"{name} ({exception.GetType().Name}: {exception.Message})", exception is T);
        }
    }

    public string MessageOf(Action act)
    {
        try
        {
            act();
            return "";
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    public override string ToString() => $"{_failures}{_count} checked";
}

public sealed record Own(ValueList<string> Names);

public sealed class OwnValidator : NoticePartValidator<Notice>
{
    public OwnValidator(ValidationOptions options)
        : base(options) => RuleFor(notice => notice.Id).NotEmpty();
}

public sealed class OwnRule(string id) : NoticeRule<Issue>(new RuleDescriptor(id, "Own", FindingSeverity.Info, new("Own", "自有"), new("Own.", "自有。")))
{
    public override IEnumerable<Finding> Check(Issue part, NoticeNode node) => throw new NotSupportedException("not yet");
}

public static class Orders
{
    public static bool IsOrdered(this IEnumerable<int> values)
    {
        var list = values.ToList();
        return list.SequenceEqual(list.Order());
    }

    public static bool ContainsAny(this string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
