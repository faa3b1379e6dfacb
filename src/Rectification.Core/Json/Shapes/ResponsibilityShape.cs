using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Responsibility"/> stands on the wire.</summary>
internal static class ResponsibilityShape
{
    public static PartShape<Responsibility> Instance { get; } = new(
        "responsibility",
        "Who answers for putting an issue right.",
        () => new Responsibility(),
        [
            Member.Of("leader", Wire.Text, (Responsibility part) => part.Leader, nameof(Responsibility.Leader),
                "The leader in charge (责任领导), as written."),
            Member.Of("department", Wire.Text, (Responsibility part) => part.Department, nameof(Responsibility.Department),
                "The department in charge (责任单位、责任处室), as written."),
            Member.Of("person", Wire.Text, (Responsibility part) => part.Person, nameof(Responsibility.Person),
                "The person in charge (责任人), as written."),
        ]);
}
