using System.Text.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json.Reading;

/// <summary>The members of one object that this version does not know, kept as they are.</summary>
internal sealed class UnknownMembers
{
    private readonly List<ExtensionMember> _members = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>Keeps a member. The reader stands on its name.</summary>
    public void Read(ref NoticeReader reader)
    {
        if (!reader.TryReadText(out var name))
            return;
        reader.EnterMember(name);
        if (!reader.StatesLaterVersion())
            reader.Report(Rules.UnknownMember, NoticeReader.Shorten(name), Notice.CurrentSchemaVersion);
        if (_positions.ContainsKey(name))
            reader.Report(Rules.DuplicateMember, NoticeReader.Shorten(name));
        if (reader.Advance() && reader.TryReadRaw(out var json))
            Keep(ExtensionMember.FromWire(name, json));
        reader.Leave();
    }

    public ValueList<ExtensionMember> ToExtensions() => _members.ToValueList();

    private void Keep(ExtensionMember member)
    {
        if (_positions.TryAdd(member.Name, _members.Count))
            _members.Add(member);
        else
            _members[_positions[member.Name]] = member;
    }
}
